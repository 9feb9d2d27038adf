"""The commands about backups."""

# ruff: noqa: PLC0415

import argparse
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import ZapiskaError
from desktop_app.messages import explain, message

if TYPE_CHECKING:
    from desktop_app.storage.safety.backup import Outcome
    from desktop_app.storage.safety.backup_name import Reason


def back_up(asked: argparse.Namespace) -> int:
    """Makes a backup of a project that nobody has open; its path goes to standard output."""
    from desktop_app.storage.project_file import (
        connect,
    )
    from desktop_app.storage.safety.backup import BackupFailed, BackupUnneeded
    from desktop_app.storage.safety.backup_name import Reason

    with closing(connect(asked.project, read_only=True)) as connection:
        outcome = _kept(connection, asked.project, Reason.ASKED)
    if isinstance(outcome, BackupFailed):
        raise outcome.sentence
    _say("backup.unneeded" if isinstance(outcome, BackupUnneeded) else "backup.done")
    sys.stdout.write(f"{outcome.backup.path}\n")
    sys.stdout.flush()
    return 0


def list_backups(asked: argparse.Namespace) -> int:
    """Lists the backups of a project, newest first: number, moment, reason, path."""
    from desktop_app.storage.project_errors import (
        ProjectMissing,
    )
    from desktop_app.storage.safety.backup_folders import backup_folders, backups

    found = backups(backup_folders(asked.project))
    if not found and not asked.project.exists():
        raise ProjectMissing(asked.project)
    for backup in found:
        name = backup.name
        moment = name.moment.astimezone().isoformat(sep=" ", timespec="minutes")
        reason = message(f"backup.reason.{name.reason}")
        # The path is for programs as well, so that nothing is put round it.
        line = message("backup.line", number=name.sequence, moment=moment, reason=reason, file="")
        sys.stdout.write(f"{line}{backup.path}\n")
    sys.stdout.flush()
    return 0


def restore_backup(asked: argparse.Namespace) -> int:
    """Puts a backup, given by its number in the list or its path, in the project's place; keeps what was."""
    from desktop_app.importing.exchange.twin import exchange_of_file
    from desktop_app.storage.safety.backup_folders import backup_folders, backups
    from desktop_app.storage.safety.restoring import restore

    numbered = {str(one.name.sequence): one.path for one in backups(backup_folders(asked.project))}
    backup = numbered.get(asked.backup, Path(asked.backup))
    with telling_of_take_over():
        restored = restore(asked.project, backup, twin=exchange_of_file, take_over=asked.take_over)
    _warn_of(restored.backup)
    _say("restore.done", file=asked.project)
    if restored.kept_as is not None:
        _say("restore.kept", file=restored.kept_as)
    return 0


@contextmanager
def telling_of_take_over() -> Iterator[None]:
    """Of a project that another machine is named to have, says besides how to go on all the same."""
    from desktop_app.storage.project_errors import (
        ProjectInUse,
    )

    try:
        yield
    except ProjectInUse as error:
        if error.is_elsewhere:
            _say("usage.take_over_hint")
        raise


def back_up_before_import(connection: sqlite3.Connection, project: Path) -> None:
    """Makes a backup; one that fails is said, and the import goes on, for it can be undone as well."""
    from desktop_app.storage.safety.backup_name import Reason

    _warn_of(_kept(connection, project, Reason.IMPORT))


def _kept(connection: sqlite3.Connection, project: Path, why: "Reason") -> "Outcome":
    from desktop_app.importing.exchange.twin import exchange_of_file
    from desktop_app.storage.safety.backup import BackupKept, keep_backup, take_snapshot
    from desktop_app.storage.safety.backup_folders import backup_folders

    taken = take_snapshot(connection, project)
    outcome = keep_backup(taken, why, backup_folders(project), twin=exchange_of_file)
    if isinstance(outcome, BackupKept) and outcome.twin_fault is not None:
        _warn(outcome.twin_fault)
    return outcome


def _warn_of(outcome: "Outcome | None") -> None:
    from desktop_app.storage.safety.backup import BackupFailed

    if isinstance(outcome, BackupFailed):
        _warn(outcome.sentence)


def _warn(sentence: ZapiskaError) -> None:
    _say("warning", text=explain(sentence))


def _say(key: str, **values: object) -> None:
    sys.stderr.write(message(key, **values) + "\n")
