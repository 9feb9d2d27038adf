"""The doubts of a note as lines of a list: those that leave a hole first, each in words with its place."""

import sqlite3
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.composition.note import Block, Doubt, DoubtKind, FrontLine, Heading, Note, Paragraph, Source
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
Places = Mapping[tuple[str, str], Block]


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

    def __init__(self, connection: sqlite3.Connection, places: Places) -> None:
        self._connection = connection
        self._places = places
        self._titles: dict[tuple[str, str], str] = {}

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
        block = self._places.get(record_of(doubt.source))
        return "" if block is None else _label(block)


def record_of(source: Source) -> tuple[str, str]:
    return source.table, source.key


def _detail(doubt: Doubt) -> str:
    kind = _CHOICES.get(doubt.kind)
    return doubt.detail if kind is None else words.choice_of(kind, doubt.detail)


def finding_places(note: Note | None) -> Generator[None, None, Places]:
    """Where each record is told of first: a paragraph before a heading or the front."""
    places: dict[tuple[str, str], Block] = {}
    elsewhere: dict[tuple[str, str], Block] = {}
    for block in () if note is None else note.blocks:
        found = places if isinstance(block, Paragraph) else elsewhere
        for sentence in sentences(block):
            for source in sentence.sources:
                found.setdefault((source.table, source.key), block)
        yield
    return {**elsewhere, **places}


def _label(block: Block) -> str:
    match block:
        case Paragraph():
            return message("doubts.paragraph", number=block.number)
        case Heading():
            return message("doubts.heading")
        case FrontLine():
            return message("doubts.front")
