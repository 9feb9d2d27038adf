"""The twin of a project file: the same records as plain text, to be read without the program."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from desktop_app.errors import ZapiskaError
from desktop_app.importing.exchange.writing import exchange_bytes
from desktop_app.storage.engine import engine_on
from desktop_app.storage.safety.backup import open_still


class TwinError(ZapiskaError):
    """Records that cannot be written in the exchange format."""


def exchange_of_file(path: Path) -> bytes:
    """The records of a file of this version's format, which nobody is writing, in the exchange format.

    For any thread. Raises TwinError.
    """
    try:
        with closing(open_still(path)) as connection:
            return _exchange(connection)
    # What rows hold that break a rule, enumerations and dates above all, comes as any of these.
    except (SQLAlchemyError, sqlite3.Error, LookupError, ValueError, TypeError, AttributeError) as error:
        raise TwinError("backup.twin_unwritable", reason=f"{type(error).__name__}: {error}") from error


def _exchange(connection: sqlite3.Connection) -> bytes:
    with Session(engine_on(connection), autoflush=False) as session:
        return exchange_bytes(session)
