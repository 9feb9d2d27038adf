"""The shape of the exchange format, derived from the mapped classes and their constraints."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
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
from desktop_app.domain.symbol import KEY_SQL
from desktop_app.domain.symbol_column import SymbolColumn
from desktop_app.domain.texts import TEXT_FIELDS
from desktop_app.importing.exchange.shape import (
    Children,
    Field,
    Kind,
    Member,
    Reference,
    References,
    Shape,
    Texts,
    Unique,
)

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
