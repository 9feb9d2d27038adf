"""The shape of the exchange format, derived from the mapped classes and their constraints."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any, cast

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Enum,
    FromClause,
    Integer,
    String,
    Table,
    UniqueConstraint,
    inspect,
)
from sqlalchemy.orm import Mapper, RelationshipDirection
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from desktop_app.domain.records import (
    Body,
    Document,
    HasTexts,
    Instrument,
    Mandate,
    Meeting,
    Note,
    Place,
    Record,
    Row,
    Session,
    Text,
)
from desktop_app.domain.symbol import KEY_SQL, SymbolColumn
from desktop_app.domain.texts import TEXT_FIELDS, TextField

FORMAT = "zapiska"
VERSION = 1

LISTS: Mapping[str, type[Record]] = MappingProxyType(
    {
        "places": Place,
        "instruments": Instrument,
        "bodies": Body,
        "sessions": Session,
        "mandates": Mandate,
        "meetings": Meeting,
        "documents": Document,
        "notes": Note,
    }
)
"""The lists of the file; what a record names stands in an earlier list or in its own."""

POSITION = "position"


class Kind(StrEnum):
    """What a value of a field is."""

    TEXT = "text"
    KEY = "key"
    LANGUAGE = "language"
    NUMBER = "number"
    FLAG = "flag"
    DAY = "day"
    SYMBOL = "symbol"
    CHOICE = "choice"


@dataclass(frozen=True)
class Field:
    """One value. ``default`` is what a field that is left out stands for."""

    name: str
    kind: Kind
    required: bool
    nullable: bool
    default: object
    choices: type[StrEnum] | None
    least: int | None
    may_be_blank: bool


@dataclass(frozen=True)
class Reference:
    """The key of one other record."""

    name: str
    target: type[Record]
    required: bool


@dataclass(frozen=True)
class References:
    """A list of keys of other records."""

    name: str
    target: type[Record]


@dataclass(frozen=True)
class Texts:
    """Texts by field and language."""

    name: str
    fields: tuple[TextField, ...]


@dataclass(frozen=True)
class Children:
    """Rows that belong to one record and stand inside it, in order."""

    name: str
    shape: "Shape"


Member = Field | Reference | References | Texts | Children


@dataclass(frozen=True)
class Unique:
    """Fields whose values together may occur once: in the whole project, or ``inside`` one owner.

    ``columns`` are what the database compares: an id for a reference, a comparison key for a symbol.
    """

    names: tuple[str, ...]
    columns: tuple[str, ...]
    inside: bool


@dataclass(frozen=True)
class Shape:
    """One mapped class as an object of the file, its members in the order in which they are written.

    ``spans`` are the pairs of days of which the second must not come before the first.
    """

    entity: type[Row]
    members: tuple[Member, ...]
    uniques: tuple[Unique, ...]
    spans: tuple[tuple[str, str], ...]

    @property
    def table(self) -> str:
        return str(self.entity.__tablename__)

    @property
    def by_name(self) -> dict[str, Member]:
        return {member.name: member for member in self.members}

    @property
    def ordered(self) -> bool:
        """Whether its rows have a position."""
        return any(member.name == POSITION for member in self.members)

    @property
    def bare(self) -> Field | Reference | None:
        """The member that may stand for the whole object: ``"ru"`` instead of ``{"language": "ru"}``."""
        said = [member for member in self.members if member.name != POSITION]
        only = said[0] if len(said) == 1 else None
        return only if isinstance(only, Field | Reference) and only.required else None

    @property
    def upward(self) -> Reference | None:
        """The reference to a record of the same class: a body's parent, a protocol's treaty."""
        found = (member for member in self.members if isinstance(member, Reference))
        return next((member for member in found if member.target is self.entity), None)


def walk(shape: Shape) -> Iterator[Shape]:
    """The shape and those inside it."""
    yield shape
    for member in shape.members:
        if isinstance(member, Children):
            yield from walk(member.shape)


@cache
def shapes() -> Mapping[str, Shape]:
    """The shapes of the records in the lists of the file, by the lists' names."""
    return MappingProxyType({name: shape_of(entity) for name, entity in LISTS.items()})


@cache
def text_shape() -> Shape:
    """A text without its place in the record and its case forms, which are written in ways of their own."""
    columns = _table(inspect(Text)).columns
    owners = frozenset(column for column in columns if column.foreign_keys)
    shape = shape_of(Text, owners | {columns["field"], columns["language"]})
    return replace(shape, members=tuple(member for member in shape.members if isinstance(member, Field)))


def shape_of(entity: type[Row], left_out: frozenset[Column[Any]] = frozenset()) -> Shape:
    """The shape of a mapped class without the columns that its place in the file says already.

    Raises TypeError for a column of a type that the format does not know.
    """
    mapper = inspect(entity)
    table = _table(mapper)
    columns = _columns(mapper, left_out)
    days = [field.name for field in columns if isinstance(field, Field) and field.kind is Kind.DAY]
    rules = _rules(table)
    lead = 1 if columns[0].name == "key" else 0
    return Shape(
        entity,
        (*columns[:lead], *_texts(entity), *columns[lead:], *_references(mapper), *_children(mapper)),
        tuple(_uniques(table, {column.name for column in left_out})),
        tuple((a, b) for a in days for b in days if f"{b}_not_before_{a}" in rules),
    )


def _columns(mapper: Mapper[Any], left_out: frozenset[Column[Any]]) -> list[Member]:
    table = _table(mapper)
    to_one = {
        column: relationship
        for relationship in mapper.relationships
        if relationship.direction is RelationshipDirection.MANYTOONE
        for column in relationship.local_columns
    }
    written = [
        column
        for column in table.columns
        if not column.primary_key and column.computed is None and column not in left_out
    ]
    return [
        Reference(to_one[column].key, to_one[column].mapper.class_, required=not column.nullable)
        if column.foreign_keys
        else _field(column)
        for column in written
    ]


def _field(column: Column[Any]) -> Field:
    rules = _rules(column.table)
    kind = _kind(column)
    default = column.default.arg if isinstance(column.default, ScalarElementColumnDefault) else None
    lowest = {f"{column.name}_positive": 1, f"{column.name}_not_negative": 0}
    return Field(
        column.name,
        kind,
        required=not column.nullable and default is None,
        nullable=bool(column.nullable),
        default=None if column.nullable else default,
        choices=column.type.enum_class if isinstance(column.type, Enum) else None,  # type: ignore[arg-type]
        least=next((least for rule, least in lowest.items() if rule in rules), None),
        may_be_blank=f"{column.name}_not_empty" not in rules,
    )


def _kind(column: Column[Any]) -> Kind:
    kinds: tuple[tuple[type[Any], Kind], ...] = (
        (Enum, Kind.CHOICE),
        (SymbolColumn, Kind.SYMBOL),
        (Boolean, Kind.FLAG),
        (Integer, Kind.NUMBER),
        (Date, Kind.DAY),
        (String, Kind.TEXT),
    )
    found = next((kind for of, kind in kinds if isinstance(column.type, of)), None)
    if found is None:
        raise TypeError(f"The exchange format has no way to write the column {column}.")
    if found is Kind.TEXT and column.name == "key":
        return Kind.KEY
    if found is Kind.TEXT and column.name.endswith("language"):
        return Kind.LANGUAGE
    return found


def _texts(entity: type[Row]) -> tuple[Texts, ...]:
    if not issubclass(entity, HasTexts):
        return ()
    return (Texts("texts", TEXT_FIELDS[entity.__tablename__]),)


def _references(mapper: Mapper[Any]) -> Iterator[References]:
    """Lists of keys are written on the side that the link table names first."""
    for relationship in mapper.relationships:
        links = relationship.secondary
        if links is not None and _first_named(links) is mapper.local_table:
            yield References(relationship.key, relationship.mapper.class_)


def _first_named(links: FromClause) -> object:
    first = next(iter(links.columns))
    return next(iter(first.foreign_keys)).column.table


def _children(mapper: Mapper[Any]) -> Iterator[Children]:
    for relationship in mapper.relationships:
        if relationship.cascade.delete_orphan and relationship.mapper.class_ is not Text:
            child = shape_of(relationship.mapper.class_, frozenset(relationship.remote_side))  # type: ignore[arg-type]
            yield Children(relationship.key, child)


def _uniques(table: Table, left_out: set[str]) -> list[Unique]:
    found = []
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            columns = [column for column in constraint.columns if column.name not in left_out]
            names = tuple(_field_meant(column) for column in columns)
            compared = tuple(column.name for column in columns)
            found.append(Unique(names, compared, inside=len(columns) < len(constraint.columns)))
    return sorted((unique for unique in found if unique.names), key=lambda unique: unique.names)


def _field_meant(column: Column[Any]) -> str:
    """A comparison key that the database computes stands for the symbol that it is made of."""
    if column.computed is None:
        return column.name.removesuffix("_id") if column.foreign_keys else column.name
    made = str(column.computed.sqltext)
    return next(other.name for other in column.table.columns if made == KEY_SQL.format(column=other.name))


def _rules(table: Any) -> frozenset[str]:
    """The names of the table's checks, without the prefix of the naming convention."""
    names = (str(constraint.name) for constraint in table.constraints)
    return frozenset(name.removeprefix(f"ck_{table.name}_") for name in names)


def _table(mapper: Mapper[Any]) -> Table:
    return cast("Table", mapper.local_table)
