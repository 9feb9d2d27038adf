"""The doubts of a note as lines of a list: those that leave a hole first, each in words with its place."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.composition.note import Doubt, DoubtKind, FrontLine, Heading, Note, Paragraph, Source
from desktop_app.export.reading_order import sentences
from desktop_app.interface import field_words, words
from desktop_app.interface.record_names import place_of, record_names
from desktop_app.messages import message

_CHOICES = {DoubtKind.STATUS_BY_DATE: "meetingstatus", DoubtKind.FORM_MISSING: "case"}


@dataclass(frozen=True)
class GroupLine:
    """What the doubts below have in common."""

    blocking: bool
    count: int

    @property
    def text(self) -> str:
        return message("doubts.blocking" if self.blocking else "doubts.open", count=words.number(self.count))


Line = GroupLine | Doubt


def lines(doubts: Sequence[Doubt]) -> tuple[Line, ...]:
    """The doubts in two groups, each under its line; a group without doubts has none."""
    found: list[Line] = []
    for blocking in (True, False):
        group = [doubt for doubt in doubts if doubt.blocking is blocking]
        if group:
            found += [GroupLine(blocking, len(group)), *group]
    return tuple(found)


class DoubtWords:
    """Says what is doubtful; the names of records are read for many doubts at a time."""

    def __init__(self, connection: sqlite3.Connection, note: Note) -> None:
        self._connection = connection
        self._note = note
        self._titles: dict[tuple[str, str], str] = {}
        self._places: dict[tuple[str, str], str] | None = None

    def read_names(self, doubts: Sequence[Doubt]) -> None:
        """Looks up what the records of these doubts are called."""
        unknown = {record_of(doubt.source): doubt.source for doubt in doubts}
        found = {
            record: place
            for record, source in unknown.items()
            if record not in self._titles and (place := place_of(self._connection, source)) is not None
        }
        names = {one.place: one.title for one in record_names(self._connection, list(found.values()))}
        self._titles |= {record: names.get(place, record[1]) for record, place in found.items()}

    def sentence(self, doubt: Doubt) -> str:
        """What is doubtful, in words."""
        record = record_of(doubt.source)
        return words.starting_large(
            message(
                f"doubt.{doubt.kind.value}",
                place=self._titles.get(record, record[1]),
                field=field_words.field_name(doubt.source.field),
                detail=_detail(doubt),
            )
        )

    def place(self, doubt: Doubt) -> str:
        """Where in the note it shows first; empty where it does not show."""
        if self._places is None:
            self._places = _places(self._note)
        return self._places.get(record_of(doubt.source), "")


def record_of(source: Source) -> tuple[str, str]:
    return source.table, source.key


def _detail(doubt: Doubt) -> str:
    kind = _CHOICES.get(doubt.kind)
    return doubt.detail if kind is None else words.choice_of(kind, doubt.detail)


def _places(note: Note) -> dict[tuple[str, str], str]:
    """Where each record is told of first: the number of a paragraph before a heading or the front."""
    places: dict[tuple[str, str], str] = {}
    elsewhere: dict[tuple[str, str], str] = {}
    for block in note.blocks:
        match block:
            case Paragraph():
                found, label = places, message("doubts.paragraph", number=block.number)
            case Heading():
                found, label = elsewhere, message("doubts.heading")
            case FrontLine():
                found, label = elsewhere, message("doubts.front")
        for sentence in sentences(block):
            for source in sentence.sources:
                found.setdefault(record_of(source), label)
    return {**elsewhere, **places}
