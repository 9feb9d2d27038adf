"""What a table is: columns as data, each over one expression of SQL, and an order of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.interface import words
from desktop_app.interface.field_words import field_name


class Kind(StrEnum):
    """How the values of a column are stored, shown and read."""

    DAY = "day"
    CHOICE = "choice"
    RECORD = "record"
    LANGUAGE = "language"
    YES_NO = "yes_no"
    NUMBER = "number"
    SYMBOL = "symbol"
    LINE = "line"
    TITLE = "title"


NARROWING = frozenset({Kind.CHOICE, Kind.RECORD, Kind.LANGUAGE, Kind.YES_NO})
"""Kinds with few values, of which a person can choose some to see only those."""


@dataclass(frozen=True)
class Column:
    """One column over the rows ``r`` of a table.

    ``name`` is the field of the record. ``choices`` are the values of a ``CHOICE``, ``refers_to`` the table
    of a ``RECORD``, ``fields`` the texts of a ``TITLE``, the best first. A ``unique`` value belongs to one
    record and is never given to many at once. ``width`` is in letters.
    """

    name: str
    kind: Kind
    width: int = 12
    choices: type[StrEnum] | None = None
    refers_to: str = ""
    fields: tuple[str, ...] = ()
    editable: bool = False
    required: bool = False
    unique: bool = False
    shown: bool = True

    @property
    def title(self) -> str:
        """``First day``."""
        return words.starting_large(field_name(self.name))

    @property
    def options(self) -> tuple[str, ...]:
        """The values of a choice as they are stored, in the order of the domain."""
        return () if self.choices is None else tuple(choice.value for choice in self.choices)


@dataclass(frozen=True)
class TableShape:
    """A table of records.

    Its own order is that of the expressions in ``order``, or else the natural one of ``named_by``, with
    records that have no name yet at the end.
    """

    table: str
    columns: tuple[Column, ...]
    order: tuple[str, ...] = ()
    named_by: str = ""

    def column(self, name: str) -> Column:
        return next(column for column in self.columns if column.name == name)

    def sql_of(self, column: Column) -> str:
        """The expression for a column's stored values; a title comes after its language and a space."""
        if column.kind is not Kind.TITLE:
            return f"r.{column.name}"
        fields = ", ".join(f"'{field}'" for field in column.fields)
        ranks = " ".join(f"WHEN '{field}' THEN {rank}" for rank, field in enumerate(column.fields))
        return (
            f"(SELECT t.language || ' ' || t.value FROM text AS t WHERE t.{self.table}_id = r.id"  # noqa: S608
            f" AND t.field IN ({fields}) ORDER BY t.language <> :language,"
            f" instr('en ru fr es zh ar', t.language), CASE t.field {ranks} END LIMIT 1)"
        )


Shapes = Mapping[str, TableShape]
