"""A note as text, whichever way it came: read from a file, or taken from one that was composed."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from desktop_app.composition.source import Source


class PassageKind(StrEnum):
    """What a line or paragraph of a note is."""

    SESSION = "session"
    VENUE_AND_DATES = "venue_and_dates"
    AGENDA = "agenda"
    ITEM_TITLE = "agenda_item_title"
    TITLE = "title"
    DOCUMENT_TYPE = "document_type"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    FOOTNOTE = "footnote"


@dataclass(frozen=True)
class SourcedRange:
    """The characters of a passage that came from a field of a record."""

    start: int
    end: int
    source: Source


@dataclass(frozen=True)
class Passage:
    """A line, heading, paragraph or footnote.

    ``place`` counts those of its kind from 1; ``number`` is the one printed before a paragraph, 0 if none is;
    ``level`` that of a heading; ``section`` counts headings, 0 before the first. ``mark`` is a footnote's.
    ``anchor`` is the block's own in a composed note, empty in a file. ``text`` has no spaces round it;
    ``ends_in_space`` tells that a file has one behind it, ``is_joined`` that it has none behind the number.
    """

    kind: PassageKind
    text: str
    place: int
    number: int = 0
    level: int = 0
    section: int = 0
    mark: str = ""
    sources: tuple[SourcedRange, ...] = ()
    anchor: str = ""
    ends_in_space: bool = False
    is_joined: bool = False

    def __hash__(self) -> int:
        """By its place: passages are looked up far too often to go through all their words."""
        return self.place

    @cached_property
    def plain(self) -> str:
        """The text with ordinary spaces for no-break ones; every position stays."""
        return self.text.replace("\u00a0", " ").replace("\u202f", " ")

    def source_at(self, start: int, end: int) -> Source | None:
        """The record and field that the characters came from, the first if there are several."""
        touching = (one.source for one in self.sources if one.start < max(end, start + 1) and start < one.end)
        return next(touching, None)


@dataclass(frozen=True)
class NoteText:
    """The passages of a note in reading order.

    ``has_no_break_spaces`` is False for plain text, which loses them.
    """

    language: str
    passages: tuple[Passage, ...]
    has_no_break_spaces: bool = False

    def of_kind(self, *kinds: PassageKind) -> Iterator[Passage]:
        """The passages of some kinds, in order."""
        return (passage for passage in self.passages if passage.kind in kinds)

    @property
    def paragraphs(self) -> tuple[Passage, ...]:
        return tuple(self.of_kind(PassageKind.PARAGRAPH))

    @property
    def headings(self) -> tuple[Passage, ...]:
        return tuple(self.of_kind(PassageKind.HEADING))
