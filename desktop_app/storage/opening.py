"""Creating and opening projects."""

import sqlite3
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from desktop_app.errors import ZapiskaError
from desktop_app.storage.migration import blank_project, migrate
from desktop_app.storage.project_file import (
    FORMAT_VERSION,
    MigrationFailed,
    NewerProject,
    UnwritableProject,
    connect,
    create,
    format_version,
    is_writable,
    prepare,
)
from desktop_app.storage.workspace import Workspace


def create_project(path: Path, *, person: str | None = None) -> Workspace:
    """Makes a blank project and opens it; raises ``ProjectExists`` rather than touch a file that is there."""
    create(path, blank_project())
    return open_project(path, person=person)


def open_project(path: Path, *, person: str | None = None) -> Workspace:
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
        return Workspace(connection, path, person=person, read_only_reason=reason)
    except BaseException:
        connection.close()
        raise


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    try:
        migrate(connection)
    except (sqlite3.Error, SQLAlchemyError) as error:
        raise MigrationFailed(path, str(error)) from error


def _copy_in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """An older file that cannot be written is brought up to date in memory, to be read."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    copy.deserialize(connection.serialize())
    connection.close()
    prepare(copy)
    return copy
