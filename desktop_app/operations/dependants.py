"""What hangs on records that are to be deleted: what goes with them, what refers to them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Connection

from desktop_app.domain.records import Base
from desktop_app.operations.owned_rows import Edge, RowValues, edges_to
from desktop_app.storage.name_rows import RECORDS
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.references import REFERENCE
from desktop_app.storage.workspace import Workspace

_WORDING = ("text", "form", "own_wording")


@dataclass(frozen=True)
class Hanging:
    """Some records, in their order, with how many there are of each table."""

    places: tuple[RecordPlace, ...] = ()

    @property
    def counts(self) -> Mapping[str, int]:
        """How many, by table, in the order in which they were found."""
        return Counter(table for table, _ in self.places)

    def __bool__(self) -> bool:
        return bool(self.places)


@dataclass(frozen=True)
class Dependants:
    """The records that hang on others.

    ``going`` are deleted with them, because they belong to them (a mandate's provisions) or cannot be without
    them (a body's meetings); ``with_users`` tells that there are some of the second kind, or references to
    take away, so that the deletion must be told to go on to them. ``referring`` stay and lose a reference.
    ``worded`` name them in their wording, which must be changed first: nothing can be deleted until then.
    """

    going: Hanging = Hanging()
    referring: Hanging = Hanging()
    worded: Hanging = Hanging()
    with_users: bool = False

    def __bool__(self) -> bool:
        return bool(self.going or self.referring or self.worded)


@dataclass
class Reach:
    """All rows that a deletion reaches, found from the records to be deleted.

    ``going`` are the rows to delete, in the order found; ``loosened`` the rows of each column that lose a
    reference; ``ties`` the rows between two records that go.
    """

    going: dict[RecordPlace, None]
    loosened: list[tuple[Edge, int]] = field(default_factory=list)
    ties: list[tuple[Edge, int]] = field(default_factory=list)
    staying: dict[RecordPlace, None] = field(default_factory=dict)
    has_users: bool = False


def dependants(workspace: Workspace, places: RecordPlace | Sequence[RecordPlace]) -> Dependants:
    """What hangs on one record or several; all records that one should see before deleting them."""
    roots = as_places(places)
    connection = workspace.session.connection()
    reach = reach_of(connection, roots)
    going = [place for place in reach.going if place[0] in RECORDS and place not in roots]
    staying = [place for place in reach.staying if place not in reach.going]
    return Dependants(
        Hanging(tuple(going)),
        Hanging(tuple(staying)),
        Hanging(tuple(_worded(connection, reach.going))),
        with_users=reach.has_users,
    )


def as_places(places: RecordPlace | Sequence[RecordPlace]) -> tuple[RecordPlace, ...]:
    """One place, or several, as several."""
    match places:
        case (str() as table, int() as row_id):
            return ((table, row_id),)
        case _:
            return tuple(places)


def reach_of(connection: Connection, roots: Iterable[RecordPlace]) -> Reach:
    """Follows all references to the records, and to what goes with them."""
    reach = Reach(dict.fromkeys(roots))
    due = list(reach.going)
    for place in due:
        for edge in edges_to(place[0]):
            for row in edge.rows(connection, place[1]):
                due.extend(_follow(connection, reach, edge, (row, place)))
    return reach


def _follow(
    connection: Connection, reach: Reach, edge: Edge, found: tuple[RowValues, RecordPlace]
) -> list[RecordPlace]:
    """Notes what becomes of a row that refers to a place; gives what is to be followed from it."""
    row, place = found
    if edge.is_loose:
        reach.has_users = True
        reach.loosened.append((edge, row["id"]))
        reach.staying[edge.table.name, row["id"]] = None
        return []
    if edge.tied_to is not None:
        reach.has_users |= edge.column.table.name == "provision_body"
        reach.ties.append((edge, place[1]))
        reach.staying[edge.tied_to[0], row[edge.tied_to[1]]] = None
        return []
    if "id" not in row:
        return []
    reach.has_users |= not edge.is_owned
    rows = [(edge.table.name, row["id"])]
    if edge.table.name == "meeting_link":
        # One row serves both meetings: the other one is no longer beside this.
        reach.staying["meeting", row["other_id"]] = None
    if not edge.is_owned:
        rows += _around(connection, reach, rows[0], row)
    new = [one for one in rows if one not in reach.going]
    reach.going.update(dict.fromkeys(new))
    return new


def _around(connection: Connection, reach: Reach, place: RecordPlace, row: RowValues) -> list[RecordPlace]:
    """Of a row inside a record the record, which stays without it; a paragraph that would be empty goes."""
    if place[0] == "note_agenda_item":
        reach.staying["note", row["note_id"]] = None
    if place[0] != "statement":
        return []
    statements, paragraphs = Base.metadata.tables["statement"], Base.metadata.tables["section_paragraph"]
    paragraph_id = row["section_paragraph_id"]
    beside = connection.scalars(
        select(statements.c["id"]).where(statements.c["section_paragraph_id"] == paragraph_id)
    ).all()
    section_id: Any = connection.scalar(
        select(paragraphs.c["section_id"]).where(paragraphs.c["id"] == paragraph_id)
    )
    reach.staying["section", section_id] = None
    is_last = all(("statement", one) in reach.going or one == place[1] for one in beside)
    return [("section_paragraph", paragraph_id)] if is_last else []


def _worded(connection: Connection, going: Mapping[RecordPlace, None]) -> list[RecordPlace]:
    """The records that stay and name one that goes in their wording."""
    named = {
        (table, key)
        for table, row_id in going
        if "key" in (columns := Base.metadata.tables[table].columns)
        for key in connection.scalars(select(columns["key"]).where(columns["id"] == row_id))
    }
    found: dict[RecordPlace, None] = {}
    for table in _WORDING:
        wording = Base.metadata.tables[table]
        for row in connection.execute(select(wording).where(wording.c["value"].contains("{"))).mappings():
            if (table, row["id"]) not in going and named.intersection(REFERENCE.findall(row["value"])):
                found[_record_of(connection, table, dict(row))] = None
    return list(found)


def _record_of(connection: Connection, table: str, row: RowValues) -> RecordPlace:
    """The record with a page that a row is, or is part of."""
    while table not in RECORDS:
        column = next(
            column
            for column in Base.metadata.tables[table].columns
            if row[column.name] is not None and any(key.ondelete == "CASCADE" for key in column.foreign_keys)
        )
        (key,) = column.foreign_keys
        owners = key.column.table
        row = dict(connection.execute(select(owners).where(key.column == row[column.name])).mappings().one())
        table = str(owners.name)
    return table, row["id"]
