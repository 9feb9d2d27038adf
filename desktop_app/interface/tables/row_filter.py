"""Which rows a filter finds: each of its words in some column, and only the values chosen."""

# ruff: noqa: S608 - tables and columns are named by the shapes

import json
import re
import sqlite3
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from desktop_app.interface import words
from desktop_app.interface.forms.day_text import DayTextError, read_day
from desktop_app.interface.tables.cell_text import CellTexts, Stored
from desktop_app.interface.tables.columns import Column, Kind, TableShape
from desktop_app.interface.tables.folding import FoldedTexts, folded

Narrowing = Mapping[str, AbstractSet[Stored]]
"""By columns, the values that alone are wanted."""

_SHORTEST_MONTH = 3
_LIKE_SIGNS = re.compile(r"[%_\\]")


class RowFilter:
    """Finds rows of one table. What is in titles and in other long texts is read once and kept folded."""

    def __init__(self, connection: sqlite3.Connection, shape: TableShape, texts: CellTexts) -> None:
        self._connection = connection
        self._shape = shape
        self._texts = texts
        self._long_texts: FoldedTexts | None = None

    def prepare(self) -> None:
        """Reads the long texts now, so that the first letter typed does not wait for it."""
        if self._long_texts is None:
            self._long_texts = FoldedTexts(self._connection.execute(self._long_texts_sql()).fetchall())

    def forget(self) -> None:
        """The long texts have changed."""
        self._long_texts = None

    def found(self, text: str, narrowing: Narrowing) -> set[int] | None:
        """The ids of the rows found; None for all."""
        found: set[int] | None = None
        if any(narrowing.values()):
            found = self._narrowed(narrowing)
        for needle in folded(text).split():
            with_word = self._with_word(needle)
            found = with_word if found is None else found & with_word
        return found

    def _narrowed(self, narrowing: Narrowing) -> set[int]:
        chosen = {name: values for name, values in narrowing.items() if values}
        conditions = []
        for name, values in chosen.items():
            or_empty = f" OR r.{name} IS NULL" if None in values else ""
            conditions.append(f"(r.{name} IN (SELECT value FROM json_each(?)){or_empty})")
        lists = [json.dumps(list(values)) for values in chosen.values()]
        query = f"SELECT r.id FROM {self._shape.table} AS r WHERE {' AND '.join(conditions)}"
        return {row_id for (row_id,) in self._connection.execute(query, lists)}

    def _with_word(self, needle: str) -> set[int]:
        conditions, values = ["0"], []
        for column in self._shape.columns:
            condition, value = self._condition(column, needle)
            if condition:
                conditions.append(condition)
                values.append(value)
        query = f"SELECT r.id FROM {self._shape.table} AS r WHERE {' OR '.join(conditions)}"
        found = {row_id for (row_id,) in self._connection.execute(query, values)}
        self.prepare()
        return found if self._long_texts is None else found | self._long_texts.find(needle)

    def _condition(self, column: Column, needle: str) -> tuple[str, str]:
        """SQL that holds where a column has the needle, with its one value; nothing where none can."""
        name = f"r.{column.name}"
        match column.kind:
            case Kind.CHOICE | Kind.LANGUAGE:
                options = (option for option in self._texts.options(column) if option is not None)
                wanted = [one for one in options if needle in folded(self._texts.plain(column, one))]
                return _one_of(name, wanted)
            case Kind.RECORD:
                return _one_of(name, self._texts.labels.matching(column.refers_to, needle))
            case Kind.DAY:
                return _day_condition(name, needle)
            case Kind.SYMBOL | Kind.NUMBER:
                return f"{name} LIKE ? ESCAPE '\\'", f"%{_LIKE_SIGNS.sub(_escaped, needle)}%"
            case _:
                return "", ""

    def _long_texts_sql(self) -> str:
        """Owners and texts of titles in every language, and of columns that hold any text."""
        table = self._shape.table
        fields = [f"'{field}'" for column in self._shape.columns for field in column.fields]
        parts = [
            f"SELECT r.id, r.{column.name} FROM {table} AS r WHERE r.{column.name} IS NOT NULL"
            for column in self._shape.columns
            if column.kind is Kind.LINE
        ]
        if fields:
            parts.append(
                f"SELECT {table}_id, value FROM text WHERE {table}_id IS NOT NULL"
                f" AND field IN ({', '.join(fields)})"
            )
        return " UNION ALL ".join(parts)


def _one_of(name: str, values: Sequence[Stored]) -> tuple[str, str]:
    return (f"{name} IN (SELECT value FROM json_each(?))", json.dumps(values)) if values else ("", "")


def _day_condition(name: str, needle: str) -> tuple[str, str]:
    """A part of an ISO date, a month's name or its beginning, or a whole date as people type it."""
    if re.fullmatch(r"[\d-]+", needle):
        return f"instr({name}, ?)", needle
    if len(needle) >= _SHORTEST_MONTH and needle.isalpha():
        months = [f"{number:02}" for number in range(1, 13) if _is_month(number, needle)]
        return _one_of(f"substr({name}, 6, 2)", months)
    try:
        return f"{name} = ?", read_day(needle).isoformat()
    except DayTextError:
        return "", ""


def _escaped(sign: re.Match[str]) -> str:
    return f"\\{sign[0]}"


def _is_month(number: int, needle: str) -> bool:
    locale = words.locale()
    return any(
        folded(locale.monthName(number, form)).startswith(needle)
        for form in (locale.FormatType.ShortFormat, locale.FormatType.LongFormat)
    )
