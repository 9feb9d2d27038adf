"""Which rows belong to a row and go or are copied with it, and which rows merely refer to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import Column, Table, select
from sqlalchemy.engine import Connection

from desktop_app.domain.records import Base

RowValues = Mapping[str, Any]

_TIES: Mapping[tuple[str, str], tuple[str, str]] = MappingProxyType(
    {
        ("document_meeting", "meeting_id"): ("document", "document_id"),
        ("meeting_link", "other_id"): ("meeting", "meeting_id"),
        ("meeting_choice", "meeting_id"): ("section", "section_id"),
        ("provision_body", "body_id"): ("provision", "provision_id"),
    }
)
"""Rows that tie two records: the column of the one, then the table and column of the one they belong to."""

_LOOSE = frozenset(
    {
        *(("meeting", "place_id"), ("session", "place_id"), ("body", "treaty_id"), ("mandate", "session_id")),
        *(("document", "session_id"), ("section", "report_mandate_id"), ("note", "document_id")),
    }
)
"""References that a record can do without; it stays when what it refers to goes."""


@dataclass(frozen=True)
class Edge:
    """A column by which rows of one table refer to another's.

    ``is_owned``: the row belongs to the other and goes with it. ``is_loose``: the row stays and loses the
    reference. ``tied_to`` is the table and column of the record that the row belongs to instead. A row with
    none of these needs the other: the one cannot go without it.
    """

    column: Column[Any]
    target: str
    is_owned: bool
    is_loose: bool
    tied_to: tuple[str, str] | None

    @property
    def table(self) -> Table:
        return self.column.table

    def rows(self, connection: Connection, row_id: int) -> list[RowValues]:
        """The rows that refer to a row of the target."""
        found = connection.execute(
            select(self.table).where(self.column == row_id).order_by(*self.table.primary_key)
        )
        return [dict(row) for row in found.mappings()]


def edges_to(table: str) -> Iterator[Edge]:
    """All columns that refer to rows of a table."""
    for referring in Base.metadata.sorted_tables:
        for key in referring.foreign_keys:
            if key.column.table.name == table:
                place = referring.name, key.parent.name
                yield Edge(
                    key.parent,
                    table,
                    is_owned=key.ondelete == "CASCADE" and place not in _TIES,
                    is_loose=place in _LOOSE,
                    tied_to=_TIES.get(place),
                )
