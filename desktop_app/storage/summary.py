"""What is in a project file, at a glance: plain SQLite, so that the answer comes at once."""

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.storage.foreign_content import require_own_content
from desktop_app.storage.project_errors import (
    ProjectDamaged,
)
from desktop_app.storage.project_file import (
    APPLICATION_ID,
    FORMAT_VERSION,
    connect,
    format_version,
)

_NOT_RECORDS = ("alembic_version", "journal_step", "journal_row")


@dataclass(frozen=True)
class NoteLine:
    """A note, the session it is for and the day it speaks of (``2020-07-13``)."""

    key: str
    session: str
    as_of: str


@dataclass(frozen=True)
class LastChange:
    """The newest step that still holds; the label is a message with its values, the moment is UTC."""

    label: str
    values: Mapping[str, str | int]
    at: str
    person: str


@dataclass(frozen=True)
class Summary:
    """``counts`` has every table of records in the order of the alphabet; sizes are in bytes."""

    path: Path
    application_id: int
    format_version: int
    known_version: int
    size: int
    counts: Mapping[str, int]
    notes: tuple[NoteLine, ...]
    last_change: LastChange | None
    steps_to_undo: int


def summary(path: Path) -> Summary:
    """Reads it all from the file; of a newer format what is still there. Raises a ``ProjectError``."""
    try:
        return _read(path)
    except sqlite3.DatabaseError as error:
        raise ProjectDamaged(path) from error


def _read(path: Path) -> Summary:
    with closing(connect(path, read_only=True)) as connection:
        require_own_content(connection, path)
        return Summary(
            path=path,
            application_id=APPLICATION_ID,
            format_version=format_version(connection),
            known_version=FORMAT_VERSION,
            size=path.stat().st_size,
            counts=_counts(connection),
            notes=tuple(NoteLine(*row) for row in _rows(connection, _NOTES)),
            last_change=_last_change(connection),
            steps_to_undo=sum(row[0] for row in _rows(connection, _STEPS_TO_UNDO)),
        )


_NOTES = (
    "SELECT note.key, session.key, note.as_of FROM note JOIN session ON session.id = note.session_id"
    " ORDER BY note.key"
)
_LAST_STEP = "SELECT label, at, person FROM journal_step WHERE state = 'done' ORDER BY id DESC LIMIT 1"
_STEPS_TO_UNDO = "SELECT count(*) FROM journal_step WHERE state = 'done'"


def _rows(connection: sqlite3.Connection, query: str) -> list[Any]:
    """The rows, or none where another format has other tables or columns."""
    try:
        return connection.execute(query).fetchall()
    except sqlite3.OperationalError:
        return []


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'"
        " AND name NOT GLOB 'search_*' ORDER BY name"
    )
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in tables.fetchall()
        if name not in _NOT_RECORDS
    }


def _last_change(connection: sqlite3.Connection) -> LastChange | None:
    for label, at, person in _rows(connection, _LAST_STEP):
        stored = json.loads(label)
        return LastChange(stored["key"], stored["values"], at, person)
    return None
