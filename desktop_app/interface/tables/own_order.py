"""The order that a table has of itself: by date, or by symbols as people count."""

# ruff: noqa: S608 - tables and columns are named by the shapes

import sqlite3
from array import array
from bisect import bisect_left
from typing import Any

from desktop_app.interface.tables.columns import TableShape
from desktop_app.interface.tables.natural_order import NaturalKeys
from desktop_app.storage.journal import Changed

_MOST_MOVED = 200
"""When more records than these have changed, reading the whole order anew is faster."""


class OwnOrder:
    """The ids of all rows of a table in its own order, read once; after a change only what changed moves."""

    def __init__(self, connection: sqlite3.Connection, shape: TableShape) -> None:
        self._connection = connection
        self._shape = shape
        self._ids: array[int] | None = None

    def order(self) -> "array[int]":
        """The ids of all rows."""
        if self._ids is None:
            self._ids = self._by_name() if self._shape.named_by else self._by_expressions()
        return self._ids

    def follow(self, changed: Changed) -> None:
        """Puts the rows that changed where they belong now."""
        moved = {
            row_id for table, row_id in changed if table == self._shape.table and isinstance(row_id, int)
        }
        if len(moved) > _MOST_MOVED:
            self._ids = None
        elif self._ids is not None and moved:
            ids = array("q", [row_id for row_id in self._ids if row_id not in moved])
            for row_id in moved:
                key = self._key(row_id)
                if key is not None:
                    ids.insert(bisect_left(ids, key, key=self._key), row_id)
            self._ids = ids

    def _by_expressions(self) -> "array[int]":
        query = f"SELECT r.id FROM {self._shape.table} AS r ORDER BY {', '.join(self._shape.order)}"
        return array("q", (row_id for (row_id,) in self._connection.execute(query)))

    def _by_name(self) -> "array[int]":
        table, name, keys = self._shape.table, self._shape.named_by, NaturalKeys()
        rows = self._connection.execute(f"SELECT {name}, r.id FROM {table} AS r WHERE {name} IS NOT NULL")
        named = sorted([(keys.of(text), row_id) for text, row_id in rows])
        rows = self._connection.execute(f"SELECT r.id FROM {table} AS r WHERE {name} IS NULL ORDER BY r.id")
        return array("q", [row_id for _, row_id in named] + [row_id for (row_id,) in rows])

    def _key(self, row_id: Any) -> Any:
        """What one row is ordered by; None for a row that is gone."""
        expressions = self._shape.order or (self._shape.named_by, "r.id")
        query = f"SELECT {', '.join(expressions)} FROM {self._shape.table} AS r WHERE r.id = ?"
        row = self._connection.execute(query, (row_id,)).fetchone()
        if row is None:
            return None
        if self._shape.order:
            return [(value is not None, value) for value in row]
        name, own_id = row
        return (True, "", own_id) if name is None else (False, NaturalKeys().of(name), own_id)
