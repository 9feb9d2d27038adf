"""The history of a record, read from the journal: who changed what, when, from what to what."""

# ruff: noqa: S608 - tables and columns are named by the metadata

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sqlalchemy import MetaData

from desktop_app.storage.journal import (
    Label,
    RowId,
    Scalar,
    StepState,
    read_row_id,
    row_id_sql,
    write_row_id,
)

Rows = Iterable[tuple[str, str]]
"""Rows by table and by id as JSON."""


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
        due = set(_parts(connection, metadata, due)) - family
        family |= due
    return _entries(connection, family)


def _parts(connection: sqlite3.Connection, metadata: MetaData, owners: Rows) -> Iterator[tuple[str, str]]:
    """What belongs to rows or once did: that is there now, that left them or went, that was undone.

    So the rows that were only ever added, by far the most, are not looked into one by one.
    """
    of_table = _by_table(owners)
    for child in metadata.tables.values():
        for key in child.foreign_keys:
            table = key.column.table.name
            if table in of_table and key.ondelete == "CASCADE":
                owned = "IN (SELECT value FROM json_each(:owners))"
                rows = connection.execute(
                    f"SELECT CAST({row_id_sql(child, child.name)} AS TEXT) FROM {child.name}"
                    f' WHERE "{key.parent.name}" {owned}'
                    " UNION SELECT row_id FROM journal_row WHERE table_name = :child AND old IS NOT NULL"
                    f" AND json_extract(old, :field) {owned}"
                    " UNION SELECT row_id FROM journal_step CROSS JOIN journal_row"
                    " ON step_id = journal_step.id WHERE state <> 'done' AND table_name = :child"
                    f" AND json_extract(new, :field) {owned}",
                    {
                        "child": child.name,
                        "owners": f"[{','.join(of_table[table])}]",
                        "field": f"$.{key.parent.name}",
                    },
                )
                yield from ((child.name, row[0]) for row in rows)


def _by_table(rows: Rows) -> Mapping[str, list[str]]:
    """The ids of rows, each as JSON, by table."""
    found: dict[str, list[str]] = {}
    for table, row_id in rows:
        found.setdefault(table, []).append(row_id)
    return found


def _entries(connection: sqlite3.Connection, rows: Rows) -> list[HistoryEntry]:
    found = []
    for table, row_ids in _by_table(rows).items():
        found += connection.execute(
            "SELECT journal_row.id, step_id, label, at, person, state, table_name, row_id, old, new"
            " FROM journal_row JOIN journal_step ON journal_step.id = step_id"
            " WHERE table_name = ? AND row_id IN (SELECT value FROM json_each(?))",
            (table, json.dumps(row_ids)),
        ).fetchall()
    return [_entry(row[1:]) for row in sorted(found)]


def _entry(row: tuple[int, str, str, str, str, str, str, str | None, str | None]) -> HistoryEntry:
    step_id, label, at, person, state, table, row_id, old, new = row
    event = RowEvent.CREATED if old is None else RowEvent.DELETED if new is None else RowEvent.CHANGED
    return HistoryEntry(
        step_id=step_id,
        label=Label.from_json(label),
        at=at,
        person=person,
        state=StepState(state),
        table=table,
        row_id=read_row_id(row_id),
        event=event,
        changes=_changes(old, new),
    )


@lru_cache(maxsize=1024)
def _changes(old: str | None, new: str | None) -> tuple[FieldChange, ...]:
    """What differs between two rows as JSON: a history is read again with every step added to it."""
    before = {} if old is None else json.loads(old)
    after = {} if new is None else json.loads(new)
    return tuple(
        FieldChange(column, before.get(column), after.get(column))
        for column in (before or after)
        if before.get(column) != after.get(column)
    )
