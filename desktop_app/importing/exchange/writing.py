"""Writes records in the exchange format: the same records always as the same bytes."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any, assert_never

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession
from sqlalchemy.orm import selectinload
from sqlalchemy.sql.base import ExecutableOption

from desktop_app.domain.records import Record, Row, Text
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.importing.exchange.drafts import FORMS
from desktop_app.importing.exchange.layout import FORMAT, VERSION, shapes, text_shape
from desktop_app.importing.exchange.shape import (
    POSITION,
    Children,
    Field,
    Member,
    Reference,
    References,
    Shape,
    Texts,
)
from desktop_app.languages.grammar import Case


def exchange_bytes(session: DatabaseSession) -> bytes:
    """All records of a project as a file of the exchange format."""
    records: list[Record] = []
    for shape in shapes().values():
        records.extend(session.scalars(select(shape.entity).options(*loading(shape))))
    return exchange_bytes_of(records)


def exchange_bytes_of(records: Iterable[Record]) -> bytes:
    """These records as a file of the exchange format, each with the rows that belong to it.

    Raises KeyError for a record that has no list of its own but stands inside another.
    """
    lists: dict[type[Row], list[Any]] = {shape.entity: [] for shape in shapes().values()}
    for record in records:
        lists[type(record)].append(record)
    document: dict[str, object] = {"format": FORMAT, "version": VERSION}
    for name, shape in shapes().items():
        if lists[shape.entity]:
            document[name] = _written_list(shape, lists[shape.entity])
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def written(shape: Shape, row: Row, place: int | None = None) -> dict[str, Any]:
    """A row as an object of the file. Its position is left out if it is its place in the list."""
    members = {member.name: _written_member(member, row) for member in shape.members}
    if shape.ordered:
        position = position_of(row)
        members[POSITION] = None if position == place else position
    return {name: value for name, value in members.items() if value is not None}


def position_of(row: Any) -> int:
    """The position of a row, which one that is not in a database yet need not have."""
    return row.position or 1


def loading(shape: Shape) -> Iterable[ExecutableOption]:
    """Fetches what belongs to the records of a list in a few statements instead of some for each."""
    for member in shape.members:
        if isinstance(member, Children):
            yield selectinload(getattr(shape.entity, member.name)).options(*loading(member.shape))  # type: ignore[arg-type]
        elif isinstance(member, Texts):
            yield selectinload(getattr(shape.entity, member.name)).selectinload(Text.forms)
        elif isinstance(member, References):
            yield selectinload(getattr(shape.entity, member.name))


def _written_list(shape: Shape, records: list[Any]) -> list[dict[str, Any]]:
    """The records of a list: those above before those below, siblings by their position."""
    if not shape.ordered:
        return [written(shape, record) for record in sorted(records, key=_by_gathering_or_key)]
    siblings: dict[Record | None, list[Any]] = {}
    for record in sorted(records, key=lambda record: (position_of(record), record.key)):
        siblings.setdefault(_above(shape, record), []).append(record)
    places = {record: place for group in siblings.values() for place, record in enumerate(group, start=1)}
    tops = [record for above, group in siblings.items() if above not in places for record in group]
    ordered: dict[Any, None] = {}
    waiting = [*reversed(records), *reversed(tops)]
    while waiting:
        record = waiting.pop()
        if record not in ordered:
            ordered[record] = None
            waiting.extend(reversed(siblings.get(record, [])))
    return [written(shape, record, places[record]) for record in ordered]


def _above(shape: Shape, record: Record) -> Record | None:
    return None if shape.upward is None else getattr(record, shape.upward.name)


def _by_gathering_or_key(record: Any) -> tuple[Any, ...]:
    """Gatherings in the order in which their body had them, other records by key."""
    if hasattr(record, "ordinal"):
        return record.body.key, record.ordinal, record.part_number or 0, record.key
    return (record.key,)


def _written_member(member: Member, row: Row) -> object:
    """None if there is nothing to write."""
    value = getattr(row, member.name)
    match member:
        case Field():
            return None if value == member.default else _plain(value)
        case Reference():
            return None if value is None else value.key
        case References():
            return sorted(record.key for record in value) or None
        case Children():
            return _written_children(member.shape, value) or None
        case Texts():
            return _written_texts(member, row) or None
        case _:
            assert_never(member)


def _plain(value: object) -> object:
    match value:
        case date():
            return value.isoformat()
        case DocumentSymbol():
            return value.text
        case _:
            return value


def _written_children(shape: Shape, rows: Iterable[Row]) -> list[object]:
    ordered = sorted(rows, key=lambda row: _place_among_siblings(shape, row))
    return [_bare(shape, written(shape, row, place)) for place, row in enumerate(ordered, start=1)]


def _place_among_siblings(shape: Shape, row: Row) -> tuple[Any, ...]:
    """By position; those with the same, or with none, by key or in the order in which they were stored."""
    position = position_of(row) if shape.ordered else 0
    if isinstance(row, Record):
        return position, row.key
    return (position, row.id is None, row.id or 0)


def _bare(shape: Shape, members: dict[str, Any]) -> object:
    if shape.bare is not None and set(members) == {shape.bare.name}:
        return members[shape.bare.name]
    return members


def _written_texts(member: Texts, row: Any) -> dict[str, Any]:
    texts: dict[str, Any] = {}
    by_field = sorted(row.texts, key=lambda place: (member.fields.index(place[0]), place[1]))
    for field, language in by_field:
        texts.setdefault(field.value, {})[language] = _written_text(row.texts[field, language])
    return texts


def _written_text(text: Text) -> dict[str, Any]:
    members = written(text_shape(), text)
    for name, checked in FORMS.items():
        forms = {
            case.value: text.forms[case].value
            for case in Case
            if case in text.forms and bool(text.forms[case].checked) is checked
        }
        if forms:
            members[name] = forms
    return members
