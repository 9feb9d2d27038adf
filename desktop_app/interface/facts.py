"""What is known of a record, as names and values for a person to read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session as DatabaseSession
from sqlalchemy.orm import object_session

from desktop_app.composition.note import Source
from desktop_app.domain.base import Sourced
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import (
    Base,
    DocumentLanguage,
    HasTexts,
    MeetingLink,
    NoteAgendaItem,
    NoteFootnote,
    NoteLanguage,
    Record,
    Row,
    SectionParagraph,
    Text,
)
from desktop_app.domain.sessions import Part
from desktop_app.domain.texts import TEXT_FIELDS
from desktop_app.interface import words
from desktop_app.interface.outline import Outline, Place
from desktop_app.interface.outline_names import readable
from desktop_app.messages import message

FIELDS: Mapping[str, Sequence[str]] = {
    "place": (),
    "instrument": ("kind", "treaty"),
    "body": ("kind", "parent", "treaty", "symbol_prefix", "tenure", "gathering", "since", "until"),
    "session": (
        *("body", "ordinal", "part", "first_day", "last_day", "place", "format", "agenda_status"),
        "documents",
    ),
    "agenda_item": ("session", "label", "parent"),
    "mandate": ("kind", "number", "adopting_body", "session", "instrument", "adopted_on", "provisions"),
    "provision": ("mandate", "role", "bodies"),
    "meeting": (
        *("body", "ordinal", "part", "place", "format", "status_as_of"),
        *("links", "links_from_others", "documents"),
    ),
    "document": (
        *("symbol", "type", "status", "dated", "job_number", "body", "session", "meetings"),
        *("distribution", "original_language", "languages"),
    ),
    "note": (
        *("session", "document", "languages", "agenda_items", "profile", "heading_tense"),
        *("heading_numbering", "footnotes"),
    ),
    "section": (
        *("note", "body", "meetings_opening", "venue_in_text", "heading_venue", "report_reference"),
        *("report_mandate", "paragraphs"),
    ),
}
"""What is shown of each record, in order; what a form shows is not here, and texts and origin follow."""

_NEED_NOT_BE = frozenset(
    {"treaty", "parent", "tenure", "since", "until", "instrument", "adopting_body", "session", "adopted_on"}
    | {"status_as_of", "report_mandate", "body"}
)
"""Fields that many records rightly lack, so that they are shown only where there is something."""


@dataclass(frozen=True)
class Value:
    """A value in words. ``source`` is the record it names, if it names one."""

    text: str
    source: Source | None = None


@dataclass(frozen=True)
class Fact:
    """A field with its values; none means that it is not known."""

    name: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Wording:
    """A text in one language; ``note`` says what is to be known of its case forms, or is empty."""

    language: str
    text: str
    verified: bool
    note: str = ""


@dataclass(frozen=True)
class WordingFact:
    """A name or text in every language it is there in, and the languages of the notes it is missing in."""

    name: str
    wordings: tuple[Wording, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True)
class RecordFacts:
    """All that is shown of one record. ``verified`` is None for records that have no origin."""

    kind: str
    title: str
    key: str
    facts: tuple[Fact, ...]
    wordings: tuple[WordingFact, ...]
    verified: bool | None
    origin: str


def find_record(session: DatabaseSession, place: Place) -> Record | None:
    """The record of a table and id, or None if it is gone."""
    table, row_id = place
    for mapper in Base.registry.mappers:
        entity = mapper.class_
        if issubclass(entity, Record) and entity.__tablename__ == table:
            return session.get(entity, row_id)
    return None


def facts_of(record: Record, outline: Outline) -> RecordFacts:
    """What is known of a record now."""
    table = record.__tablename__
    wordings = _wordings(table, record, _note_languages(record)) if isinstance(record, HasTexts) else ()
    sourced = record if isinstance(record, Sourced) else None
    return RecordFacts(
        kind=words.starting_large(words.record_name(table)),
        title=outline.by_place[table, record.id].title,
        key=record.key,
        facts=tuple(_Reader(outline, record).facts()),
        wordings=tuple(wordings),
        verified=None if sourced is None else sourced.verified,
        origin="" if sourced is None else sourced.source or "",
    )


@dataclass(frozen=True)
class _Reader:
    """Puts the values of one record into words."""

    outline: Outline
    record: Record

    def facts(self) -> Iterator[Fact]:
        """The fields in their order, without those that need not be there and are not."""
        for name in FIELDS[self.record.__tablename__]:
            value = getattr(self.record, name)
            if value not in ([], Part.WHOLE) and (value is not None or name not in _NEED_NOT_BE):
                yield Fact(words.starting_large(words.field_name(name)), tuple(self.values(value)))

    def values(self, value: object) -> Iterator[Value]:
        """A value in words; nothing for what is not known."""
        if isinstance(value, list):
            for one in value:
                yield from self.values(one)
        elif isinstance(value, Row):
            yield from self.row(value)
        elif value is not None:
            yield Value(_plain(value))

    def row(self, row: Row) -> Iterator[Value]:
        """What a row leads to."""
        match row:
            case DocumentLanguage() | NoteLanguage():
                yield Value(words.language_name(row.language))
            case NoteAgendaItem():
                yield self.link(row.agenda_item)
            case SectionParagraph():
                yield from (self.link(statement.provision) for statement in row.statements)
            case MeetingLink():
                yield self.neighbour(row)
            case NoteFootnote():
                yield from (Value(f"{row.mark or ''} {text.value}".strip()) for text in row.texts.values())
            case Record():
                yield self.link(row)
            case _:
                raise TypeError(f"{type(row).__name__} is shown nowhere")

    def link(self, record: Record) -> Value:
        source = Source(record.__tablename__, record.key, "")
        return Value(self.outline.title_of(source), source)

    def neighbour(self, link: MeetingLink) -> Value:
        """Two meetings beside each other, leading to the one that is not this."""
        meeting, other = self.link(link.meeting), self.link(link.other)
        leads_to = other if link.meeting is self.record else meeting
        return Value(f"{meeting.text} {words.choice(link.kind)} {other.text}", leads_to.source)


def _plain(value: object) -> str:
    match value:
        case MeetingStatus():
            return words.marked_status(value)
        case StrEnum():
            return words.choice(value)
        case bool():
            return message("value.yes" if value else "value.no")
        case date():
            return words.day(value)
        case _:
            return str(value)


def _wordings(table: str, record: HasTexts, languages: Sequence[str]) -> Iterator[WordingFact]:
    """The texts by field; a field that no language has is shown only if it is the record's main one."""
    fields = TEXT_FIELDS[table]
    for text_field in fields:
        texts = [text for (name, _), text in record.texts.items() if name is text_field]
        if not texts and text_field is not fields[0]:
            continue
        present = {text.language for text in texts}
        order = [*languages, *sorted(present - set(languages))]
        yield WordingFact(
            name=words.starting_large(words.field_name(text_field.value)),
            wordings=tuple(
                _wording(text) for text in sorted(texts, key=lambda text: order.index(text.language))
            ),
            missing=tuple(language for language in languages if language not in present),
        )


def _wording(text: Text) -> Wording:
    unchecked = sum(not form.checked for form in text.forms.values())
    note = message("facts.unchecked_forms", count=unchecked) if unchecked else ""
    return Wording(text.language, readable(text.value), text.verified, note)


def _note_languages(record: Record) -> list[str]:
    """The languages that notes of the project are issued in, in the order of the notes."""
    session = object_session(record)
    if session is None:
        return []
    rows = session.scalars(
        select(NoteLanguage.language).order_by(NoteLanguage.note_id, NoteLanguage.position)
    )
    return list(dict.fromkeys(rows))
