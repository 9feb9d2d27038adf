"""Reads a file of the exchange format into records, all linked, none of them in a database yet."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any

from sqlalchemy import inspect

from desktop_app.domain.records import (
    Body,
    Document,
    Form,
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
from desktop_app.importing.exchange.checking import Keys, check_together
from desktop_app.importing.exchange.drafts import Draft, read_drafts
from desktop_app.importing.exchange.layout import LISTS
from desktop_app.importing.exchange.locating import located
from desktop_app.importing.exchange.mistakes import ExchangeError, Findings
from desktop_app.importing.exchange.parsing import text_of, value_of
from desktop_app.importing.exchange.shape import POSITION, Reference, References


@dataclass(frozen=True)
class ExchangeRecords:
    """The records of a file, in the order of the file; iterating goes from what is named to what names it.

    ``outside`` are records that the file names but the project has: only their key is set.
    ``unnumbered`` are records whose position was not in the file but follows from their order in it.
    """

    places: tuple[Place, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    bodies: tuple[Body, ...] = ()
    sessions: tuple[Session, ...] = ()
    mandates: tuple[Mandate, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    documents: tuple[Document, ...] = ()
    notes: tuple[Note, ...] = ()
    outside: tuple[Record, ...] = ()
    unnumbered: frozenset[Record] = frozenset()

    def __iter__(self) -> Iterator[Record]:
        return chain.from_iterable(getattr(self, name) for name in LISTS)


def read_exchange(content: bytes, existing: Keys | None = None) -> ExchangeRecords:
    """The records of a file, and what they name among the keys that ``existing`` has for each table.

    Raises ExchangeError with every mistake of the file.
    """
    text = text_of(content)
    findings = Findings()
    drafts = read_drafts(value_of(text, findings), findings)
    check_together([*chain.from_iterable(drafts.values())], existing or {}, findings)
    if findings.total:
        raise ExchangeError(located(text, findings), findings.total)
    return _Building().records(drafts)


@dataclass
class _Building:
    """Records being made from drafts without a mistake."""

    by_key: dict[tuple[type[Row], str], Record] = field(default_factory=dict)
    outside: list[Record] = field(default_factory=list)
    rows: list[tuple[Draft, Row]] = field(default_factory=list)

    def records(self, drafts: Mapping[str, list[Draft]]) -> ExchangeRecords:
        lists: dict[str, tuple[Any, ...]] = {}
        unnumbered: set[tuple[type[Row], str]] = set()
        for name, tops in drafts.items():
            unnumbered.update(_number_siblings(tops))
            lists[name] = tuple(self.row(draft) for draft in tops)
        for draft, row in self.rows:
            self.link(draft, row)
        for _, row in self.rows:
            _put_in_order(row)
        numbered_here = frozenset(self.by_key[key] for key in unnumbered)
        return ExchangeRecords(**lists, outside=tuple(self.outside), unnumbered=numbered_here)

    def row(self, draft: Draft) -> Row:
        """The row with its values, texts and the rows inside it."""
        row = draft.shape.entity(**draft.values)
        if isinstance(row, Record):
            self.by_key[draft.shape.entity, row.key] = row
        if isinstance(row, HasTexts):
            for (text_field, language), text in draft.texts.items():
                row.texts[text_field, language] = _text(text, field=text_field, language=language)
        for name, children in draft.children.items():
            _number(children)
            setattr(row, name, [self.row(child) for child in children])
        self.rows.append((draft, row))
        return row

    def link(self, draft: Draft, row: Row) -> None:
        for member in draft.shape.members:
            if isinstance(member, Reference) and member.name in draft.references:
                setattr(row, member.name, self.named(member.target, draft.references[member.name]))
            elif isinstance(member, References):
                keys = draft.key_lists.get(member.name, ())
                setattr(row, member.name, [self.named(member.target, key) for _, key in keys])

    def named(self, target: type[Record], key: str) -> Record:
        record = self.by_key.get((target, key))
        if record is None:
            record = self.by_key[target, key] = target(key=key)
            self.outside.append(record)
        return record


def _text(draft: Draft, **place: Any) -> Text:
    text = Text(**place, **draft.values)
    for case, (value, checked) in draft.forms.items():
        text.forms[case] = Form(case=case, value=value, checked=checked)
    return text


def _number(drafts: Iterable[Draft]) -> None:
    """A row without a position has the one of its place in the list."""
    for place, draft in enumerate(drafts, start=1):
        if draft.shape.ordered:
            draft.values.setdefault(POSITION, place)


def _number_siblings(drafts: Iterable[Draft]) -> Iterator[tuple[type[Row], str]]:
    """Records of a list count among those of the same parent. Gives those that are numbered here."""
    siblings: dict[str | None, list[Draft]] = {}
    for draft in drafts:
        upward = draft.shape.upward
        above = None if upward is None else draft.references.get(upward.name)
        siblings.setdefault(above, []).append(draft)
        if draft.shape.ordered and POSITION not in draft.values:
            yield draft.shape.entity, str(draft.key)
    for together in siblings.values():
        _number(together)


def _put_in_order(row: Row) -> None:
    """Sorts the lists that the database would sort, so that records read are like records loaded."""
    for name, names in _orders(type(row)):
        getattr(row, name).sort(key=attrgetter(*names))


@cache
def _orders(entity: type[Row]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The lists of a class that have an order other than that of their making, and the attributes it uses."""
    return tuple(
        (relationship.key, tuple(column.name for column in relationship.order_by))
        for relationship in inspect(entity).relationships
        if relationship.order_by and all(column.name != "id" for column in relationship.order_by)
    )
