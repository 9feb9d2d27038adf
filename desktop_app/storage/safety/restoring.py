"""Puts a backup in the place of a project, and keeps what was there."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from desktop_app.durable_files import force_folder, part_beside, put_in_place, reason, write_new
from desktop_app.errors import ZapiskaError
from desktop_app.event_log import Event, record
from desktop_app.storage.foreign_content import require_own_content
from desktop_app.storage.project_errors import (
    ForeignFile,
    ForeignJournal,
    NotAProject,
    ProjectDamaged,
    ProjectError,
    ProjectInUse,
)
from desktop_app.storage.project_file import (
    APPLICATION_ID,
    FORMAT_VERSION,
    connect,
    format_version,
)
from desktop_app.storage.safety.backup import Outcome, Twin, keep_backup, open_still, take_snapshot
from desktop_app.storage.safety.backup_folders import backup_folders
from desktop_app.storage.safety.backup_name import Reason, parsed
from desktop_app.storage.safety.content import Content, content_of, is_whole
from desktop_app.storage.safety.holding import holder_elsewhere, tag_of

SIDE_FILES = ("-journal", "-wal", "-shm")
"""What SQLite keeps beside a file and would play into whichever file has that name next."""

_LETTERS_OF_STEM = 60


class RestoreError(ZapiskaError):
    """Nothing was restored; the project is as it was."""


@dataclass(frozen=True)
class Restored:
    """Where the project as it was is kept (None if there was none), and the backup of it, if it was sound."""

    kept_as: Path | None
    backup: Outcome | None


def restore(project: Path, backup: Path, *, twin: Twin | None = None, take_over: bool = False) -> Restored:
    """Replaces a project that nobody has open by a backup, which is checked first and stays where it is.

    The project is kept beside as ``NAME.before-restore-…``, its side files with it, and as a backup too. At
    whatever step it is interrupted, the project's name leads to a file with all of the old content or all of
    the new. Raises RestoreError, or a ``ProjectError`` if the project is open, here or, as far as is known,
    on another machine; ``take_over`` goes on all the same then. A backup that could act by itself is a
    ``ForeignObject``.
    """
    holder = holder_elsewhere(project)
    if holder is not None and not take_over:
        raise ProjectInUse(project, holder, elsewhere=True)
    content = _good(backup)
    target = project.resolve()
    kept_as = _free_name(target)
    try:
        sides = _copied_sides(target, kept_as)
        outcome = _settled(target, sides, twin)
        is_kept = target.exists() or bool(sides)
        if target.exists():
            _copy(target, kept_as)
        force_folder(target.parent)
        _replace(target, content)
        if holder is not None:
            tag_of(target).unlink(missing_ok=True)
    except OSError as error:
        raise RestoreError("restore.failed", file=project, reason=reason(error)) from error
    record(Event.RESTORED, file=target, kept=int(is_kept))
    return Restored(kept_as if is_kept else None, outcome)


def backup_content(backup: Path) -> Content:
    """The rows of a backup, after checking it: for a list to choose from. Raises RestoreError."""
    try:
        with closing(open_still(backup)) as connection:
            (mark,) = connection.execute("PRAGMA application_id").fetchone()
            content = content_of(connection) if is_whole(connection) and mark == APPLICATION_ID else None
    except sqlite3.Error as error:
        raise RestoreError("restore.backup_damaged", file=backup) from error
    name = parsed(backup.name)
    if content is None or (name is not None and name.digest != content.digest):
        raise RestoreError("restore.backup_damaged", file=backup)
    return content


def _good(backup: Path) -> bytes:
    if backup.exists() and not backup.is_file():
        raise RestoreError("restore.backup_damaged", file=backup)
    try:
        content = backup.read_bytes()
    except OSError as error:
        raise RestoreError("restore.backup_unreadable", file=backup, reason=reason(error)) from error
    backup_content(backup)
    with closing(open_still(backup)) as connection:
        version = format_version(connection)
        if version > FORMAT_VERSION:
            raise RestoreError("restore.backup_newer", file=backup, version=version, known=FORMAT_VERSION)
        require_own_content(connection, backup)
    return content


def _copied_sides(project: Path, kept_as: Path) -> list[Path]:
    """Copies of what stands beside the project; SQLite, once it looks at it, deletes what it cannot use."""
    sides = [suffix for suffix in SIDE_FILES if Path(f"{project}{suffix}").exists()]
    for suffix in sides:
        _copy(Path(f"{project}{suffix}"), Path(f"{kept_as}{suffix}"))
    return [Path(f"{kept_as}{suffix}") for suffix in sides]


def _settled(project: Path, sides: Sequence[Path], twin: Twin | None) -> Outcome | None:
    """Lets SQLite play back what a crash left beside a sound project; then the copies of that are of no use.

    A project too damaged for that is left as it is.
    """
    if not project.exists():
        return None
    try:
        with closing(connect(project)) as connection:
            taken = take_snapshot(connection, project)
    except (ProjectDamaged, NotAProject, ForeignFile, ForeignJournal):
        return None
    except ProjectError:
        _remove(sides)
        raise
    _remove(sides)
    return keep_backup(taken, Reason.RESTORE, backup_folders(project), twin=twin)


def _replace(project: Path, content: bytes) -> None:
    part = part_beside(project)
    try:
        write_new(part, content)
        # Only now that each has its copy. A sound project has none left, so that it misses nothing.
        _remove(Path(f"{project}{suffix}") for suffix in SIDE_FILES)
        put_in_place(part, project)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    force_folder(project.parent)


def _remove(files: Iterable[Path]) -> None:
    for file in files:
        file.unlink(missing_ok=True)


def _free_name(project: Path) -> Path:
    moment = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%SZ")
    stem = f"{project.stem[:_LETTERS_OF_STEM]}.before-restore-{moment}"
    names = (
        project.with_name(f"{stem}{'' if number == 1 else f'-{number}'}{project.suffix}")
        for number in count(1)
    )
    return next(name for name in names if not name.exists())


def _copy(file: Path, name: Path) -> None:
    """A copy, not a second name for the same file: what is interrupted here must not leave SQLite two."""
    part = part_beside(name)
    try:
        write_new(part, file.read_bytes())
        put_in_place(part, name)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
