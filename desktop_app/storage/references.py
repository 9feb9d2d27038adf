"""References in stored wording, such as ``{body=ctoc-wg4:gen:short}``: each must lead to a record."""

# ruff: noqa: S608 - tables and columns are named by the metadata

import json
import re
import sqlite3
from collections.abc import Iterator

from sqlalchemy import MetaData

from desktop_app.errors import ZapiskaError
from desktop_app.storage.ownership import owner_key, rows_where
from desktop_app.storage.violations import listed

REFERENCE = re.compile(
    r"(?<!\{)(?:\{\{)*\{(body|instrument|mandate|session|meeting|place|document)=([a-z0-9][a-z0-9.\-]*)"
)
"""A reference names a table and a key; what follows the key is how it is to be worded.

Doubled braces are braces that a text really has.
"""

_WORDING = ("text", "form", "own_wording")
_REFERABLE = ("body", "instrument", "mandate", "session", "meeting", "place", "document")


class UnknownReferenceError(ZapiskaError):
    """Wording that refers to a record that is not there."""


class StillReferredToError(ZapiskaError):
    """A record cannot go while wording refers to it."""


def check_references(connection: sqlite3.Connection, metadata: MetaData, step_id: int) -> None:
    """Looks at what the step touched, at its end; raises the first fault found."""
    for table in _WORDING:
        for row_id, value in _wording_written(connection, table, step_id):
            for kind, key in REFERENCE.findall(value):
                if not _is_there(connection, kind, key):
                    raise UnknownReferenceError(
                        "reference.unknown",
                        reference=f"{kind}={key}",
                        where=_owner(connection, metadata, table, row_id),
                    )
    gone = {record for record in _deleted(connection, step_id) if not _is_there(connection, *record)}
    if gone:
        _require_unreferred(connection, metadata, gone)


def unknown_references(connection: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    """Table and id of every row whose wording refers to a record that is not there."""
    for table in _WORDING:
        rows = connection.execute(f"SELECT id, value FROM {table} WHERE instr(value, '{{')").fetchall()
        for row_id, value in rows:
            named = REFERENCE.findall(str(value))
            if not all(_is_there(connection, kind, key) for kind, key in named):
                yield table, row_id


def _wording_written(connection: sqlite3.Connection, table: str, step_id: int) -> Iterator[tuple[int, str]]:
    yield from connection.execute(
        f"SELECT id, value FROM {table} WHERE instr(value, '{{') AND id IN"
        " (SELECT CAST(row_id AS INTEGER) FROM journal_row WHERE step_id = ? AND table_name = ?)",
        (step_id, table),
    ).fetchall()


def _deleted(connection: sqlite3.Connection, step_id: int) -> Iterator[tuple[str, str]]:
    for table, old in connection.execute(
        "SELECT table_name, old FROM journal_row WHERE step_id = ? AND new IS NULL", (step_id,)
    ).fetchall():
        if table in _REFERABLE:
            yield table, json.loads(old)["key"]


def _require_unreferred(
    connection: sqlite3.Connection, metadata: MetaData, gone: set[tuple[str, str]]
) -> None:
    users: dict[tuple[str, str], set[str]] = {}
    for table in _WORDING:
        for row_id, value in connection.execute(
            f"SELECT id, value FROM {table} WHERE instr(value, '{{')"
        ).fetchall():
            for record in gone.intersection(REFERENCE.findall(value)):
                users.setdefault(record, set()).add(_owner(connection, metadata, table, row_id))
    for (kind, key), names in sorted(users.items()):
        raise StillReferredToError(
            "reference.still_used", reference=f"{kind}={key}", users=listed(sorted(names))
        )


def _is_there(connection: sqlite3.Connection, table: str, key: str) -> bool:
    found = connection.execute(f"SELECT 1 FROM {table} WHERE key = ?", (key,))
    return found.fetchone() is not None


def _owner(connection: sqlite3.Connection, metadata: MetaData, table: str, row_id: int) -> str:
    wording = metadata.tables[table]
    return owner_key(connection, wording, rows_where(connection, wording, "id", row_id)[0])
