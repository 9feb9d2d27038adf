"""What the form of each table shows, in order: groups of fields, texts, lists of related records.

A field is named as its column; its label is the column's name in words. Whether it may be empty, which values
it can have and which table it leads to is the schema's knowledge, not repeated here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How a column is edited."""

    SHORT_TEXT = "short_text"
    WHOLE_NUMBER = "whole_number"
    CHOICE = "choice"
    LANGUAGE = "language"
    YES_NO = "yes_no"
    DAY = "day"
    SYMBOL = "symbol"
    RECORD = "record"


@dataclass(frozen=True)
class Value:
    """One column. ``least`` is for whole numbers."""

    column: str
    kind: Kind
    least: int = 1

    @property
    def columns(self) -> tuple[str, ...]:
        return (self.column,)


@dataclass(frozen=True)
class Days:
    """Two columns of days in one field."""

    first: str
    last: str
    label: str

    @property
    def columns(self) -> tuple[str, ...]:
        return self.first, self.last


@dataclass(frozen=True)
class Members:
    """A list of records that the record is tied to by an association; ``table`` is theirs."""

    relation: str
    table: str

    @property
    def columns(self) -> tuple[str, ...]:
        return (self.relation,)


class Part(StrEnum):
    """What is more than a column: each has an editor of its own."""

    TEXTS = "texts"
    LANGUAGES = "languages"
    LINKS = "links"
    ANNEXES = "annexes"


@dataclass(frozen=True)
class Related:
    """Records that lead to this one: the ``column`` of ``table`` holds its id, or an association does.

    ``order`` is SQL. ``association`` is the table between the two, with ``column`` in it. ``addable`` lists
    have a button that adds a record to them.
    """

    table: str
    column: str
    order: str = "key"
    association: str = ""
    addable: bool = True


Field = Value | Days | Members | Part


@dataclass(frozen=True)
class Group:
    """Fields that belong together, under a heading (a message ``form.group.…``)."""

    name: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Declaration:
    """The form of one table: its groups, then the lists of records that lead to it."""

    groups: tuple[Group, ...]
    related: tuple[Related, ...] = ()


def _choice(column: str) -> Value:
    return Value(column, Kind.CHOICE)


def _record(column: str) -> Value:
    return Value(column, Kind.RECORD)


def _day(column: str) -> Value:
    return Value(column, Kind.DAY)


_NAMES = Group("names", (Part.TEXTS,))
_TITLES = Group("titles", (Part.TEXTS,))
_WORDING = Group("wording", (Part.TEXTS,))
_ORIGIN = Group("origin", (Value("verified", Kind.YES_NO), Value("source", Kind.SHORT_TEXT)))
_NUMBER_OF_PART = Value("part_number", Kind.WHOLE_NUMBER, least=0)
_GATHERING_DAYS = Days("first_day", "last_day", "form.days_label")

FORMS: Mapping[str, Declaration] = {
    "place": Declaration(
        (_NAMES,),
        (
            Related("session", "place_id", "first_day DESC, key", addable=False),
            Related("meeting", "place_id", "first_day DESC, key", addable=False),
        ),
    ),
    "instrument": Declaration(
        (_TITLES, Group("facts", (_choice("kind"), _record("treaty_id"))), _ORIGIN),
        (
            Related("instrument", "treaty_id", "position, key"),
            Related("mandate", "instrument_id"),
            Related("body", "treaty_id", "position, key"),
        ),
    ),
    "body": Declaration(
        (
            _NAMES,
            Group(
                "facts",
                (
                    _choice("kind"),
                    _record("parent_id"),
                    _record("treaty_id"),
                    Value("symbol_prefix", Kind.SYMBOL),
                    _choice("tenure"),
                    _choice("gathering"),
                    _day("since"),
                    _day("until"),
                ),
            ),
            _ORIGIN,
        ),
        (
            Related("provision", "body_id", "provision.position, key", "provision_body"),
            Related("meeting", "body_id", "ordinal DESC, part_number DESC"),
            Related("session", "body_id", "ordinal DESC, part_number DESC"),
            Related("body", "parent_id", "position, key"),
            Related("document", "body_id", "symbol_key IS NULL, symbol_key, key"),
        ),
    ),
    "session": Declaration(
        (
            Group(
                "facts",
                (
                    _record("body_id"),
                    Value("ordinal", Kind.WHOLE_NUMBER),
                    _choice("part"),
                    _NUMBER_OF_PART,
                    _GATHERING_DAYS,
                    _record("place_id"),
                    _choice("format"),
                    _choice("agenda_status"),
                ),
            ),
            _ORIGIN,
        ),
        (
            Related("agenda_item", "session_id", "coalesce(parent_id, id), parent_id IS NOT NULL, position"),
            Related("document", "session_id", "symbol_key IS NULL, symbol_key, key"),
            Related("mandate", "session_id"),
            Related("note", "session_id"),
        ),
    ),
    "agenda_item": Declaration(
        (
            Group(
                "facts",
                (Value("label", Kind.SHORT_TEXT), _record("session_id"), _record("parent_id")),
            ),
            _TITLES,
        ),
        (Related("agenda_item", "parent_id", "position, key"),),
    ),
    "mandate": Declaration(
        (
            Group(
                "facts",
                (
                    _choice("kind"),
                    Value("number", Kind.SHORT_TEXT),
                    _record("adopting_body_id"),
                    _record("session_id"),
                    _record("instrument_id"),
                    _day("adopted_on"),
                    Part.ANNEXES,
                ),
            ),
            _TITLES,
            _ORIGIN,
        ),
        (Related("provision", "mandate_id", "position, key"),),
    ),
    "provision": Declaration(
        (
            Group("facts", (_record("mandate_id"), _choice("role"), Members("bodies", "body"))),
            _WORDING,
            _ORIGIN,
        ),
    ),
    "meeting": Declaration(
        (
            Group(
                "facts",
                (
                    _record("body_id"),
                    Value("ordinal", Kind.WHOLE_NUMBER),
                    _choice("unit"),
                    _choice("part"),
                    _NUMBER_OF_PART,
                    _GATHERING_DAYS,
                    _record("place_id"),
                    _choice("format"),
                ),
            ),
            Group("status", (_choice("status"), _day("status_as_of"))),
            Group("beside", (Part.LINKS,)),
            _ORIGIN,
        ),
        (Related("document", "meeting_id", "symbol_key IS NULL, symbol_key, key", "document_meeting"),),
    ),
    "document": Declaration(
        (
            Group(
                "facts",
                (
                    Value("symbol", Kind.SYMBOL),
                    _choice("type"),
                    _choice("status"),
                    _day("dated"),
                    _record("body_id"),
                    _record("session_id"),
                    Members("meetings", "meeting"),
                ),
            ),
            _TITLES,
            Group(
                "issue",
                (
                    _choice("distribution"),
                    Value("original_language", Kind.LANGUAGE),
                    Part.LANGUAGES,
                    Value("job_number", Kind.SHORT_TEXT),
                ),
            ),
            _ORIGIN,
        ),
        (Related("note", "document_id"),),
    ),
}

ELSEWHERE: Mapping[str, str] = {
    "id": "the record's own number, which nobody sees",
    "key": "permanent; shown beneath the title",
    "position": "set by moving the record in the tree, or in its list",
    "symbol_key": "follows from the symbol",
    "prefix_key": "follows from the prefix",
}
"""Columns that no form has a field for, and why."""
