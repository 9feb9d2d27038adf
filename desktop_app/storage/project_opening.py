"""Opening a project file so far that it can be read: the little that the first picture needs.

Neither SQLAlchemy nor Alembic is imported unless the file has an older format.
"""

import sqlite3
from pathlib import Path
from typing import NamedTuple

from desktop_app.errors import ZapiskaError
from desktop_app.storage.foreign_content import require_fitting_rows, require_own_content
from desktop_app.storage.project_errors import (
    NewerProject,
    ProjectInUse,
    UnwritableProject,
)
from desktop_app.storage.project_file import (
    FORMAT_VERSION,
    ProjectConnection,
    connect,
    format_version,
    is_writable,
    prepare,
)
from desktop_app.storage.safety.holding import ended_uncleanly, holder_elsewhere
from desktop_app.storage.safety.own_file import LostFile


class OpenedFile(NamedTuple):
    """A project held open in the newest format; ``path`` is None for one in memory.

    ``read_only_reason`` says why it cannot be changed, or is None; ``ended_uncleanly`` tells that the program
    which had it last was killed, or the power failed, so that a check is due.

    Whoever has it closes the connection, or makes a ``Workspace`` of it, which does.
    """

    connection: sqlite3.Connection
    path: Path | None
    read_only_reason: ZapiskaError | None
    ended_uncleanly: bool = False

    @property
    def loss(self) -> LostFile | None:
        """What has happened to the file outside, if anything; what is in memory may look sound even so."""
        if isinstance(self.connection, ProjectConnection):
            try:
                self.connection.require_own_file()
            except LostFile as loss:
                return loss
        return None


def open_file(path: Path, *, even_if_elsewhere: bool = False, is_strange: bool = False) -> OpenedFile:
    """Opens a project and holds it, in the newest format, and says so beside it.

    One that is open on another machine, as far as is known, is not opened but ``even_if_elsewhere``.

    The rows of one that ``is_strange``, because it has not been open here before, are read through once.

    A file of a newer format, or one that cannot be written, is opened for reading only, with the reason; so
    is one of an older format of which no backup can be made before it is changed.
    Raises a ``ProjectError`` that names the file and what is wrong with it.
    """
    writable = is_writable(path) or not path.exists()
    holder = holder_elsewhere(path)
    if holder is not None and writable and not even_if_elsewhere:
        raise ProjectInUse(path, holder, elsewhere=True)
    is_unclean = ended_uncleanly(path)
    held = connect(path, read_only=not writable)
    connection: sqlite3.Connection = held
    try:
        require_own_content(connection, path)
        version = format_version(connection)
        reason: ZapiskaError | None = None if writable else UnwritableProject(path)
        if version > FORMAT_VERSION:
            reason = NewerProject(path, version, FORMAT_VERSION)
        if version < FORMAT_VERSION:
            if reason is None:
                reason = _backup_fault(connection, path)
            connection = connection if reason is None else _copy_in_memory(connection)
            bring_up_to_date(connection, path)
        if is_strange:
            require_fitting_rows(connection, path)
    except BaseException:
        connection.close()
        raise
    if reason is None:
        held.hold(path)
    return OpenedFile(connection, path, reason, is_unclean)


def _backup_fault(connection: sqlite3.Connection, path: Path) -> ZapiskaError | None:
    """Keeps the file as it is for good, in case the newer format should lose something; or says why not."""
    from desktop_app.storage.safety.backup import BackupFailed, keep_backup, take_snapshot  # noqa: PLC0415
    from desktop_app.storage.safety.backup_folders import backup_folders  # noqa: PLC0415
    from desktop_app.storage.safety.backup_name import Reason  # noqa: PLC0415

    outcome = keep_backup(take_snapshot(connection, path), Reason.MIGRATION, backup_folders(path))
    return outcome.sentence if isinstance(outcome, BackupFailed) else None


def bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    """Gives an older file the newest format; raises MigrationFailed."""
    # Most openings have no step to run, and the libraries for it take longer to load than all the rest.
    from desktop_app.storage.migration import migrate_file  # noqa: PLC0415

    migrate_file(connection, path)


def _copy_in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """An older file that must not be written is brought up to date in memory, to be read."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    copy.deserialize(connection.serialize())
    connection.close()
    prepare(copy)
    return copy
