"""Opening a project file so far that it can be read: the little that the first picture needs.

Neither SQLAlchemy nor Alembic is imported unless the file has an older format.
"""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import ZapiskaError
from desktop_app.storage.project_file import (
    FORMAT_VERSION,
    NewerProject,
    UnwritableProject,
    connect,
    format_version,
    is_writable,
    prepare,
)


@dataclass(frozen=True)
class OpenedFile:
    """A project held open in the newest format; ``path`` is None for one in memory;
    ``read_only_reason`` says why it cannot be changed, or None.

    Whoever has it closes the connection, or makes a ``Workspace`` of it, which does.
    """

    connection: sqlite3.Connection
    path: Path | None
    read_only_reason: ZapiskaError | None


def open_file(path: Path) -> OpenedFile:
    """Opens a project and holds it, in the newest format.

    A file of a newer format, or one that cannot be written, is opened for reading only, with the reason.
    Raises a ``ProjectError`` that names the file and what is wrong with it.
    """
    writable = is_writable(path) or not path.exists()
    connection = connect(path, read_only=not writable)
    try:
        version = format_version(connection)
        reason: ZapiskaError | None = None if writable else UnwritableProject(path)
        if version > FORMAT_VERSION:
            reason = NewerProject(path, version)
        if version < FORMAT_VERSION:
            connection = connection if writable else _copy_in_memory(connection)
            _bring_up_to_date(connection, path)
    except BaseException:
        connection.close()
        raise
    return OpenedFile(connection, path, reason)


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    # Most openings have no step to run, and the libraries for it take longer to load than all the rest.
    from desktop_app.storage.migration import migrate_file  # noqa: PLC0415

    migrate_file(connection, path)


def _copy_in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """An older file that cannot be written is brought up to date in memory, to be read."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    copy.deserialize(connection.serialize())
    connection.close()
    prepare(copy)
    return copy
