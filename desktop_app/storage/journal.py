"""The journal: every row that a change touches, as it was and as it became.

Temporary triggers write it, so cascades and bulk statements are in it too (see "Automatic Undo/Redo" on the
SQLite site). They are made from the metadata at opening and live in the connection, not in the file, so that
no migration ever trips over them.
"""

# ruff: noqa: S608 - tables and columns are named by the metadata

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import Column, MetaData, Table

from desktop_app.errors import ZapiskaError

Scalar = str | int | float | None
RowId = int | tuple[int, ...]
Changed = frozenset[tuple[str, RowId]]
"""Which rows changed: table and id; rows of association tables go by all their ids."""

OUTSIDE = "outside a change"


class StepState(StrEnum):
    """``done``: its rows hold; ``undone``: can be redone; ``abandoned``: undone, then overtaken."""

    DONE = "done"
    UNDONE = "undone"
    ABANDONED = "abandoned"


@dataclass(frozen=True)
class Label:
    """What a step is called: the key of a message and the values of its fields."""

    key: str
    values: Mapping[str, str | int]

    def to_json(self) -> str:
        return json.dumps({"key": self.key, "values": dict(self.values)}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Label":
        stored = json.loads(text)
        return cls(stored["key"], stored["values"])


@dataclass(frozen=True)
class Step:
    """One change as the journal keeps it."""

    id: int
    label: Label


class StepOutdatedError(ZapiskaError):
    """A row no longer holds what the step wrote, so the step is neither undone nor redone."""

    def __init__(self, step: Step, table: str) -> None:
        label = ZapiskaError(step.label.key, **step.label.values)
        super().__init__("journal.outdated", step=label, record=ZapiskaError(f"record.{table}"))


def start_recording(connection: sqlite3.Connection, metadata: MetaData) -> None:
    """From now on every row changed is written down, and a change outside a step is refused."""
    connection.execute("CREATE TEMP TABLE journal_running (step_id INTEGER)")
    for table in metadata.sorted_tables:
        for statement in _triggers(table):
            connection.execute(statement)


def begin_step(connection: sqlite3.Connection, label: Label, person: str) -> int:
    """Opens a step inside the running transaction; all that follows belongs to it."""
    step_id: int
    (step_id,) = connection.execute(
        "INSERT INTO journal_step (label, at, person, state) VALUES (?, ?, ?, ?) RETURNING id",
        (label.to_json(), now(), person, StepState.DONE),
    ).fetchone()
    connection.execute("INSERT INTO journal_running VALUES (?)", (step_id,))
    return step_id


def end_step(connection: sqlite3.Connection, step_id: int) -> Changed:
    """Closes the step and gives the rows it changed; steps undone before it can no longer be redone."""
    connection.execute("DELETE FROM journal_running")
    connection.execute(
        "UPDATE journal_step SET state = ? WHERE state = ?", (StepState.ABANDONED, StepState.UNDONE)
    )
    return changed_rows(connection, step_id)


def changed_rows(connection: sqlite3.Connection, step_id: int) -> Changed:
    rows = connection.execute(
        "SELECT DISTINCT table_name, row_id FROM journal_row WHERE step_id = ?", (step_id,)
    )
    return frozenset((table, read_row_id(row_id)) for table, row_id in rows)


def step_to_undo(connection: sqlite3.Connection) -> Step | None:
    return _step(
        connection, "SELECT id, label FROM journal_step WHERE state = 'done' ORDER BY id DESC LIMIT 1"
    )


def step_to_redo(connection: sqlite3.Connection) -> Step | None:
    return _step(connection, "SELECT id, label FROM journal_step WHERE state = 'undone' ORDER BY id LIMIT 1")


def read_row_id(stored: str) -> RowId:
    parsed = json.loads(stored)
    return tuple(parsed) if isinstance(parsed, list) else int(parsed)


def write_row_id(row_id: RowId) -> str:
    return json.dumps(row_id, separators=(",", ":"))


def stored_columns(table: Table) -> list[str]:
    """The columns that hold something of their own: a generated one follows from them."""
    return [column.name for column in table.columns if column.computed is None]


def row_as_json(names: Iterable[str], row: str) -> str:
    """SQL for a row as a JSON object; ``row`` is NEW, OLD or the table."""
    return "json_object(" + ", ".join(f"'{name}', {row}.\"{name}\"" for name in names) + ")"


def now() -> str:
    """This moment in UTC, to the millisecond, in ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _step(connection: sqlite3.Connection, query: str) -> Step | None:
    row = connection.execute(query).fetchone()
    return None if row is None else Step(row[0], Label.from_json(row[1]))


def _triggers(table: Table) -> Iterable[str]:
    columns = stored_columns(table)
    old, new = row_as_json(columns, "OLD"), row_as_json(columns, "NEW")
    differs = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in columns)
    for event, row, values in (
        ("INSERT", "NEW", f"NULL, {new}"),
        ("UPDATE", "NEW", f"{old}, {new}"),
        ("DELETE", "OLD", f"{old}, NULL"),
    ):
        condition = f" WHEN {differs}" if event == "UPDATE" else ""
        yield (
            f"CREATE TEMP TRIGGER journal_{table.name}_{event.lower()} AFTER {event} ON main.{table.name}"
            f"{condition} BEGIN SELECT RAISE(ABORT, '{OUTSIDE}') "
            "WHERE NOT EXISTS (SELECT 1 FROM journal_running); "
            "INSERT INTO journal_row (step_id, table_name, row_id, old, new) "
            f"SELECT step_id, '{table.name}', {row_id_sql(table, row)}, {values} "
            "FROM journal_running WHERE step_id IS NOT NULL; END"
        )


def row_id_sql(table: Table, row: str) -> str:
    """SQL for the id of a row as the journal writes it; ``row`` is NEW, OLD or the table."""
    key: list[Column[int]] = list(table.primary_key)
    names = [f"{row}.{column.name}" for column in key]
    return names[0] if len(names) == 1 else f"json_array({', '.join(names)})"
