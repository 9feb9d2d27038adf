"""What can be searched: every line of every record, in every language, with the record it leads to."""

# ruff: noqa: S608 - tables and columns are named in this module

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from desktop_app.storage.record_place import RecordPlace

NAME = ""
"""The field of a line that is made up, of what a record is known by."""


class Line(NamedTuple):
    """One text, and the row it was read from; ``language`` is empty for symbols, numbers and the like."""

    source_id: int
    place: RecordPlace
    field: str
    language: str
    text: str


_OWNERS = {
    **{table: f"text.{table}_id" for table in ("body", "place", "instrument", "provision", "agenda_item")},
    "document": "text.document_id",
    "mandate": "coalesce(text.mandate_id, annex.mandate_id)",
    "note": "note_footnote.note_id",
}
_OWNER = (
    "CASE " + " ".join(f"WHEN {column} IS NOT NULL THEN '{table}'" for table, column in _OWNERS.items())
    + f" END, coalesce({', '.join(_OWNERS.values())})"
)  # fmt: skip
_JOINED = (
    "LEFT JOIN annex ON annex.id = text.annex_id "
    "LEFT JOIN note_footnote ON note_footnote.id = text.note_footnote_id"
)
_WORDING: Mapping[str, str] = MappingProxyType(
    {
        "text": f"SELECT text.id, {_OWNER}, text.field, text.language, text.value FROM text {_JOINED}",
        "form": f"SELECT form.id, {_OWNER}, text.field, text.language, form.value"
        f" FROM form JOIN text ON text.id = form.text_id {_JOINED}",
        "own_wording": "SELECT id, 'note', note_id, anchor, language, value FROM own_wording",
    }
)
"""Rows that are nothing but wording: row, record, field, language, text."""

_COLUMNS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "body": ("symbol_prefix", "key", "source"),
        "session": ("key", "source"),
        "meeting": ("key", "source"),
        "agenda_item": ("key",),
        "mandate": ("number", "key", "source"),
        "provision": ("key", "source"),
        "instrument": ("key", "source"),
        "place": ("key",),
        "note": ("key",),
        "section": ("key",),
        "document": ("symbol", "key", "job_number", "source"),
    }
)
"""What is searched in the rows of records themselves."""

_BODY_NAMES = (
    "coalesce(body.symbol_prefix, ''), (SELECT coalesce(group_concat(value, ' '), '') FROM text"
    " WHERE text.body_id = body.id AND text.field = 'short_name')"
)
_MADE_UP: Mapping[str, str] = MappingProxyType(
    {
        **{
            table: f"SELECT {table}.id, {_BODY_NAMES}, ordinal, substr(coalesce(first_day, ''), 1, 4)"
            f" FROM {table} JOIN body ON body.id = {table}.body_id"
            for table in ("session", "meeting")
        },
        "note": f"SELECT note.id, {_BODY_NAMES}, session.ordinal, note.as_of FROM note"
        " JOIN session ON session.id = note.session_id JOIN body ON body.id = session.body_id",
    }
)
"""Rows that have no name of their own: known by their body, their number in its series and the year."""

SOURCES = ("body", "session", "meeting", "agenda_item", "mandate", "provision", "instrument", "place", "note",
           "section", "text", "form", "own_wording", "document")  # fmt: skip
"""The tables that lines are read from."""


def lines_of(connection: sqlite3.Connection, table: str, ids: Iterable[int]) -> Iterator[Line]:
    """The lines of some rows of one table; rows that are gone have none."""
    rows = {"ids": json.dumps(list(ids))}
    if table in _WORDING:
        yield from _wording(connection, table, rows)
        return
    yield from _columns(connection, table, rows)
    if table in _MADE_UP:
        yield from _made_up(connection, table, rows)


def _which(column: str) -> str:
    return f"WHERE {column} IN (SELECT value FROM json_each(:ids))"


def _wording(connection: sqlite3.Connection, table: str, rows: Mapping[str, str]) -> Iterator[Line]:
    query = f"{_WORDING[table]} {_which(f'{table}.id')}"
    for row_id, owner, owner_id, field, language, text in connection.execute(query, rows):
        yield Line(row_id, (owner, owner_id), field, language, text)


def _columns(connection: sqlite3.Connection, table: str, rows: Mapping[str, str]) -> Iterator[Line]:
    columns = _COLUMNS[table]
    query = f"SELECT id, {', '.join(columns)} FROM {table} {_which('id')}"
    for row_id, *values in connection.execute(query, rows):
        for field, value in zip(columns, values, strict=True):
            if value:
                yield Line(row_id, (table, row_id), field, "", value)


def _made_up(connection: sqlite3.Connection, table: str, rows: Mapping[str, str]) -> Iterator[Line]:
    for row_id, *parts in connection.execute(f"{_MADE_UP[table]} {_which(f'{table}.id')}", rows):
        yield Line(row_id, (table, row_id), NAME, "", " ".join(str(part) for part in parts if part))
