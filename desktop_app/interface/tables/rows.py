"""The rows of a table as they are shown: ids first, in order; values by blocks, as they come into sight."""

# ruff: noqa: S608 - tables and columns are named by the shapes

import json
import sqlite3
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from desktop_app.interface.tables.cell_text import CellTexts, Stored
from desktop_app.interface.tables.columns import Column, Kind, TableShape
from desktop_app.interface.tables.folding import folded
from desktop_app.interface.tables.labels import Labels
from desktop_app.interface.tables.natural_order import NaturalKeys
from desktop_app.interface.tables.own_order import OwnOrder
from desktop_app.interface.tables.row_filter import Narrowing, RowFilter
from desktop_app.messages import interface_language, message
from desktop_app.storage.journal import Changed

BLOCK = 128
"""How many rows are read at a time."""

_BLOCKS_KEPT = 32

Values = Sequence[Stored]


class TableRows:
    """One table of one project, sorted and filtered. ``shown`` are the ids of the rows in their order."""

    def __init__(self, connection: sqlite3.Connection, shape: TableShape) -> None:
        self.shape = shape
        self.texts = CellTexts(Labels(connection))
        self._connection = connection
        self._filter = RowFilter(connection, shape, self.texts)
        self._wanted = ""
        self._narrowing: Narrowing = {}
        self._sorted_by: Column | None = None
        self._descending = False
        self._natural = OwnOrder(connection, shape)
        self._order: array[int] | None = None
        self._blocks: OrderedDict[int, dict[int, Values]] = OrderedDict()
        self.shown: array[int] = array("q")
        self._arrange()

    @property
    def total(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._natural.order())

    @property
    def narrowing(self) -> Narrowing:
        return self._narrowing

    def narrowing_in_words(self) -> str:
        """``Status: ✓ held, ◦ planned; Body: WG.4``; empty where every value is wanted."""
        parts = []
        for name, values in self._narrowing.items():
            column = self.shape.column(name)
            known = [self.texts.shown(column, value) or message("table.no_value") for value in values]
            if known:
                parts.append(f"{column.title}: {', '.join(sorted(known))}")
        return "; ".join(parts)

    def sort_by(self, column: Column | None, *, descending: bool = False) -> None:
        """Orders by a column: equal ones in the table's own order, empty ones last. None is that order."""
        self._sorted_by, self._descending, self._order = column, descending, None
        self._arrange()

    def find_only(self, text: str, narrowing: Narrowing) -> None:
        """Shows the rows with all words of the text that have the values chosen."""
        self._wanted, self._narrowing = text, narrowing
        self._arrange()

    def prepare_search(self) -> None:
        """Makes the first search as fast as those that follow."""
        self._filter.prepare()

    def concerns(self, changed: Changed) -> bool:
        """Whether what changed may stand in the table: its own rows, or names and texts."""
        referred = {column.refers_to for column in self.shape.columns}
        return any(table in {self.shape.table, "text", *referred} for table, _ in changed)

    def follow(self, changed: Changed) -> None:
        """Forgets what the change has made untrue, and arranges the rows anew."""
        tables = {table for table, _ in changed}
        own = self.shape.table in tables
        if own or "text" in tables:
            self._filter.forget()
        if tables - {self.shape.table}:
            self.texts.labels = Labels(self._connection)
        self._natural.follow(changed)
        self._order = None
        self._arrange()

    def values(self, row: int) -> Values:
        """The stored values of a row shown, in the order of the shape's columns."""
        number = row // BLOCK
        if number not in self._blocks:
            start = number * BLOCK
            self._blocks[number] = self.read(self.shown[start : start + BLOCK])
            if len(self._blocks) > _BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(number)
        return self._blocks[number].get(self.shown[row], self._gone)

    def read(self, ids: Iterable[int]) -> dict[int, Values]:
        """The stored values of any rows by their ids; those that are gone are left out."""
        expressions = ", ".join(self.shape.sql_of(column) for column in self.shape.columns)
        query = (
            f"SELECT r.id, {expressions} FROM {self.shape.table} AS r"
            " WHERE r.id IN (SELECT value FROM json_each(:ids))"
        )
        rows = self._query(query, ids=json.dumps(list(ids)))
        return {row_id: values for row_id, *values in rows}

    def values_of(self, column: Column) -> list[Stored]:
        """The different values that a column has, in their order."""
        query = f"SELECT DISTINCT {self.shape.sql_of(column)} FROM {self.shape.table} AS r"
        values = [value for (value,) in self._query(query)]
        rank = self._ranking(column)
        return sorted(values, key=lambda value: (value is None, 0 if value is None else rank(value)))

    def _arrange(self) -> None:
        order = self._sorted_order()
        found = self._filter.found(self._wanted, self._narrowing)
        self.shown = order if found is None else array("q", [row_id for row_id in order if row_id in found])
        self._blocks.clear()

    def _sorted_order(self) -> "array[int]":
        natural = self._natural.order()
        if self._sorted_by is None:
            return natural
        if self._order is None:
            self._order = self._read_sorted_order(self._sorted_by, natural)
        return self._order

    def _read_sorted_order(self, column: Column, natural: "array[int]") -> "array[int]":
        query = f"SELECT r.id, {self.shape.sql_of(column)} FROM {self.shape.table} AS r"
        rank = self._ranking(column)
        ranks = {row_id: rank(value) for row_id, value in self._query(query) if value is not None}
        known = [row_id for row_id in natural if row_id in ranks]
        known.sort(key=ranks.__getitem__, reverse=self._descending)
        return array("q", known + [row_id for row_id in natural if row_id not in ranks])

    def _ranking(self, column: Column) -> Callable[[Any], Any]:
        """What values of a column are compared by."""
        match column.kind:
            case Kind.CHOICE:
                places = {option: place for place, option in enumerate(column.options)}
                return places.__getitem__
            case Kind.RECORD:
                return self.texts.labels.rank(column.refers_to).__getitem__
            case Kind.SYMBOL:
                return NaturalKeys().of
            case Kind.LINE | Kind.TITLE | Kind.LANGUAGE:
                return lambda value: folded(self.texts.plain(column, value))
            case _:
                return lambda value: value

    def _query(self, query: str, **values: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(query, {"language": interface_language(), **values}).fetchall()

    @property
    def _gone(self) -> Values:
        """What stands in a row whose record is gone until the next announcement takes the row away."""
        return [None] * len(self.shape.columns)
