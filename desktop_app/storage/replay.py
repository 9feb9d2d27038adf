"""Undo and redo: the rows of one step put back exactly, or not at all."""

# ruff: noqa: S608 - tables and columns are named by the metadata

import json
import sqlite3
from collections.abc import Mapping

from sqlalchemy import MetaData, Table

from desktop_app.storage.journal import (
    Changed,
    Scalar,
    Step,
    StepOutdatedError,
    StepState,
    changed_rows,
    now,
    row_as_json,
    stored_columns,
)

Values = Mapping[str, Scalar]


class Replay:
    """Puts the rows of steps back on one connection."""

    def __init__(self, connection: sqlite3.Connection, metadata: MetaData) -> None:
        self._connection = connection
        self._metadata = metadata

    def undo(self, step: Step, person: str) -> Changed:
        """Last row first; raises ``StepOutdatedError`` and changes nothing when a row has become another."""
        return self._run(step, (StepState.UNDONE, now(), person), undoing=True)

    def redo(self, step: Step) -> Changed:
        """First row first; raises as ``undo`` does."""
        return self._run(step, (StepState.DONE, None, None), undoing=False)

    def _run(self, step: Step, mark: tuple[StepState, str | None, str | None], *, undoing: bool) -> Changed:
        connection = self._connection
        # With foreign keys on, deleting an owner would delete its rows a second time.
        connection.execute("PRAGMA foreign_keys=OFF")
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO journal_running VALUES (NULL)")
            self._put_rows_back(step, undoing=undoing)
            connection.execute("DELETE FROM journal_running")
            connection.execute(
                "UPDATE journal_step SET state = ?, undone_at = ?, undone_by = ? WHERE id = ?",
                (*mark, step.id),
            )
            changed = changed_rows(connection, step.id)
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            connection.execute("PRAGMA foreign_keys=ON")
        return changed

    def _put_rows_back(self, step: Step, *, undoing: bool) -> None:
        order = "DESC" if undoing else "ASC"
        rows = self._connection.execute(
            f"SELECT table_name, old, new FROM journal_row WHERE step_id = ? ORDER BY id {order}",
            (step.id,),
        ).fetchall()
        touched = set()
        for name, old, new in rows:
            table = self._metadata.tables.get(name)
            before, after = (new, old) if undoing else (old, new)
            if table is None or not self._swap(table, _values(before), _values(after)):
                raise StepOutdatedError(step, name)
            touched.add(name)
        for name in self._tables_around(touched):
            if self._connection.execute(f"PRAGMA foreign_key_check({name})").fetchone():
                raise StepOutdatedError(step, name)

    def _swap(self, table: Table, before: Values | None, after: Values | None) -> bool:
        """Replaces one row by another, if it is there and holds what it should."""
        here = before or after or {}
        if not here.keys() <= set(stored_columns(table)):
            return False
        key = [here[column.name] for column in table.primary_key]
        where = " AND ".join(f"{column.name} = ?" for column in table.primary_key)
        found = self._connection.execute(
            f"SELECT {row_as_json(here, table.name)} FROM {table.name} WHERE {where}",
            key,
        ).fetchone()
        if (None if found is None else json.loads(found[0])) != before:
            return False
        if after is None:
            self._connection.execute(f"DELETE FROM {table.name} WHERE {where}", key)
            return True
        names = ", ".join(f'"{name}"' for name in after)
        marks = ", ".join("?" for _ in after)
        if before is None:
            self._connection.execute(
                f"INSERT INTO {table.name} ({names}) VALUES ({marks})",
                [*after.values()],
            )
        else:
            self._connection.execute(
                f"UPDATE {table.name} SET ({names}) = ({marks}) WHERE {where}",
                [*after.values(), *key],
            )
        return True

    def _tables_around(self, touched: set[str]) -> set[str]:
        """The tables touched and those whose rows refer to them."""
        referring = {
            table.name
            for table in self._metadata.sorted_tables
            for key in table.foreign_keys
            if key.column.table.name in touched
        }
        return touched | referring


def _values(stored: str | None) -> Values | None:
    return None if stored is None else json.loads(stored)
