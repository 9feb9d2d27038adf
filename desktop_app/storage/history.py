"""The history of a record, read from the journal: who changed what, when, from what to what."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import MetaData

from desktop_app.storage.journal import Label, RowId, Scalar, StepState, read_row_id, write_row_id


class RowEvent(StrEnum):
    CREATED = "created"
    CHANGED = "changed"
    DELETED = "deleted"


@dataclass(frozen=True)
class FieldChange:
    """One column; a value is as SQLite stores it: a day is ``2020-07-13``, a yes is 1."""

    column: str
    old: Scalar
    new: Scalar


@dataclass(frozen=True)
class HistoryEntry:
    """What one step did to one row. ``at`` is UTC in ISO 8601; only what differs is in ``changes``."""

    step_id: int
    label: Label
    at: str
    person: str
    state: StepState
    table: str
    row_id: RowId
    event: RowEvent
    changes: tuple[FieldChange, ...]


def row_history(connection: sqlite3.Connection, table: str, row_id: RowId) -> list[HistoryEntry]:
    """The history of one row, oldest first, undone steps included."""
    return _entries(connection, {(table, write_row_id(row_id))})


def record_history(
    connection: sqlite3.Connection, metadata: MetaData, table: str, row_id: RowId
) -> list[HistoryEntry]:
    """The history of a record with all that belongs to it: texts, forms, languages, paragraphs."""
    family = {(table, write_row_id(row_id))}
    due = set(family)
    while due:
        due = {part for owner in due for part in _parts(connection, metadata, owner)} - family
        family |= due
    return _entries(connection, family)


def _parts(
    connection: sqlite3.Connection, metadata: MetaData, owner: tuple[str, str]
) -> Iterator[tuple[str, str]]:
    table, row_id = owner
    for child in metadata.tables.values():
        for key in child.foreign_keys:
            if key.column.table.name == table and key.ondelete == "CASCADE":
                field = f"$.{key.parent.name}"
                rows = connection.execute(
                    "SELECT DISTINCT row_id FROM journal_row WHERE table_name = ?"
                    " AND ? IN (json_extract(old, ?), json_extract(new, ?))",
                    (child.name, json.loads(row_id), field, field),
                )
                yield from ((child.name, row[0]) for row in rows)


def _entries(connection: sqlite3.Connection, rows: Iterable[tuple[str, str]]) -> list[HistoryEntry]:
    found = []
    for table, row_id in rows:
        found += connection.execute(
            "SELECT journal_row.id, step_id, label, at, person, state, table_name, row_id, old, new"
            " FROM journal_row JOIN journal_step ON journal_step.id = step_id"
            " WHERE table_name = ? AND row_id = ?",
            (table, row_id),
        ).fetchall()
    return [_entry(row[1:]) for row in sorted(found)]


def _entry(row: tuple[int, str, str, str, str, str, str, str | None, str | None]) -> HistoryEntry:
    step_id, label, at, person, state, table, row_id, old, new = row
    before = {} if old is None else json.loads(old)
    after = {} if new is None else json.loads(new)
    event = RowEvent.CREATED if old is None else RowEvent.DELETED if new is None else RowEvent.CHANGED
    changes = tuple(
        FieldChange(column, before.get(column), after.get(column))
        for column in (before or after)
        if before.get(column) != after.get(column)
    )
    return HistoryEntry(
        step_id=step_id,
        label=Label.from_json(label),
        at=at,
        person=person,
        state=StepState(state),
        table=table,
        row_id=read_row_id(row_id),
        event=event,
        changes=changes,
    )
