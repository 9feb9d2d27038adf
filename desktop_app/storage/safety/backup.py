"""Backups of an open project: taken in a moment, written and checked in any thread, never in the way.

A failure is a value: neither editing nor closing ends because of it.
"""

import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.durable_files import (
    PART,
    Trouble,
    force_folder,
    part_beside,
    put_in_place,
    reason,
    trouble,
    write_new,
)
from desktop_app.errors import ZapiskaError
from desktop_app.event_log import Event, record
from desktop_app.storage.safety.backup_folders import Backup, backups
from desktop_app.storage.safety.backup_name import PINNED, BackupName, Reason
from desktop_app.storage.safety.content import content_of, is_whole, row_counts
from desktop_app.storage.safety.retention import expired

Twin = Callable[[Path], bytes]
"""A project file as plain text; raises a ZapiskaError where that cannot be."""

_DAY_SECONDS = 86_400
_TWINS_SEEN_TO = 3
"""A program that ended while it wrote one has left at most the newest backups without."""


@dataclass(frozen=True)
class Snapshot:
    """A project as it was at one moment: its file's bytes, and the rows its connection counted."""

    project: Path
    content: bytes
    counts: Mapping[str, int]


@dataclass(frozen=True)
class BackupKept:
    """A new backup that has been read back and checked; ``twin_fault`` says why it has no twin, or None."""

    backup: Backup
    twin_fault: ZapiskaError | None


@dataclass(frozen=True)
class BackupUnneeded:
    """Nothing has changed since this one; ``twin_fault`` says why it has no twin yet, or None."""

    backup: Backup
    twin_fault: ZapiskaError | None = None


@dataclass(frozen=True)
class BackupFailed:
    """No backup was made, and none was removed; the sentence says why and what to do."""

    sentence: ZapiskaError


Outcome = BackupKept | BackupUnneeded | BackupFailed


class _BackupFault(ZapiskaError):
    """Why a backup is not good; becomes a ``BackupFailed``."""


def take_snapshot(connection: sqlite3.Connection, project: Path) -> Snapshot | BackupFailed:
    """The project as it is now. For the thread that has the connection; takes some 0.1 s for 100,000 records.

    All that takes longer is done by ``keep_backup``, in any thread.
    """
    if connection.in_transaction:
        return BackupFailed(ZapiskaError("backup.failed.changing"))
    try:
        return Snapshot(project, connection.serialize(), row_counts(connection))
    except sqlite3.Error as error:
        return BackupFailed(ZapiskaError("backup.failed.unreadable", reason=str(error)))


def keep_backup(
    taken: Snapshot | BackupFailed, why: Reason, folders: Sequence[Path], *, twin: Twin | None = None
) -> Outcome:
    """Writes a backup to the first of the folders that takes it, checks it, and lets old ones go.

    It is written under another name, forced to the disk, read back and opened; only if SQLite finds it whole,
    with as many rows as there were, does it get its name. Only then are backups pruned that have had their
    time. If nothing has changed since the newest, that one will do, and gets the twin it may lack, unless
    this one is to stay for good.
    """
    outcome = taken if isinstance(taken, BackupFailed) else _kept(taken, why, folders, twin)
    message = outcome.sentence.message if isinstance(outcome, BackupFailed) else ""
    record(Event.BACKUP, why=why, outcome=type(outcome).__name__, message=message or "-")
    return outcome


def _kept(taken: Snapshot, why: Reason, folders: Sequence[Path], twin: Twin | None) -> Outcome:
    known = backups(folders)
    if known and why not in PINNED and _holds(known[0].path, taken.content):
        return BackupUnneeded(known[0], None if known[0].twin.exists() else _write_twin(known[0], twin))
    sequence = known[0].name.sequence + 1 if known else 1
    faults: list[ZapiskaError] = []
    for folder in folders:
        try:
            backup = _written(taken, folder, why, sequence)
        except OSError as error:
            faults.append(_explained(error, folder))
        except _BackupFault as fault:
            return BackupFailed(fault)
        else:
            kept = BackupKept(backup, _write_twin(backup, twin))
            _prune([backup, *known])
            return kept
    return BackupFailed(faults[0])


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False


def _written(taken: Snapshot, folder: Path, why: Reason, sequence: int) -> Backup:
    folder.mkdir(parents=True, exist_ok=True)
    part = part_beside(folder / "backup")
    try:
        write_new(part, taken.content)
        digest = _checked(part, taken)
        name = BackupName.made_now(taken.project, sequence, why, digest)
        path = folder / str(name)
        put_in_place(part, path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    force_folder(folder)
    return Backup(path, name)


def _checked(part: Path, taken: Snapshot) -> str:
    """The digest of a backup just written; raises a fault unless it is what the project was, and whole."""
    if not _holds(part, taken.content):
        raise _BackupFault("backup.failed.unfaithful", folder=part.parent)
    try:
        with closing(open_still(part)) as connection:
            content = content_of(connection) if is_whole(connection) else None
    except sqlite3.Error as error:
        raise _BackupFault("backup.failed.damaged") from error
    if content is None or content.counts != taken.counts:
        raise _BackupFault("backup.failed.damaged")
    return content.digest


def open_still(path: Path) -> sqlite3.Connection:
    """Reads a file that nobody writes: takes no lock, makes no side files, heeds none."""
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, isolation_level=None)


def complete_twins(folders: Sequence[Path], twin: Twin) -> ZapiskaError | None:
    """Writes the twins that the newest backups lack; gives the reason if that of the very newest cannot be.

    Those from before a newer format have none: the program that made them is not there any more.
    """
    known = [backup for backup in backups(folders) if backup.name.reason not in PINNED][:_TWINS_SEEN_TO]
    faults = [None if backup.twin.exists() else _write_twin(backup, twin) for backup in known]
    return faults[0] if faults else None


def _write_twin(backup: Backup, twin: Twin | None) -> ZapiskaError | None:
    if twin is None:
        return None
    part = part_beside(backup.twin)
    try:
        write_new(part, twin(backup.path))
        put_in_place(part, backup.twin)
    except OSError as error:
        return ZapiskaError("backup.no_twin", reason=reason(error))
    except ZapiskaError as error:
        return ZapiskaError("backup.no_twin", reason=error)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return None


def _prune(known: Sequence[Backup]) -> None:
    """Lets go of what has had its time; what cannot be removed now will be next time."""
    going = expired([backup.name for backup in known], datetime.now(UTC))
    for backup in known:
        if backup.name in going:
            with suppress(OSError):
                backup.twin.unlink(missing_ok=True)
                backup.path.unlink()
    for part in known[0].path.parent.glob(f".zapiska-*{PART}"):
        # Left by a program that was killed; a younger one may be being written by another.
        with suppress(OSError):
            if time.time() - part.stat().st_mtime > _DAY_SECONDS:
                part.unlink()


def _explained(error: OSError, folder: Path) -> ZapiskaError:
    match trouble(error):
        case Trouble.FULL:
            return ZapiskaError("backup.failed.full", folder=folder)
        case Trouble.FORBIDDEN:
            return ZapiskaError("backup.failed.read_only", folder=folder)
        case Trouble.NO_FOLDER:
            return ZapiskaError("backup.failed.no_folder", folder=folder)
        case _:
            return ZapiskaError("backup.failed.other", folder=folder, reason=reason(error))
