"""What a text says: its dates, ordinals and symbols by passage, and the meetings of each section."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from desktop_app.checks.body_names import BodyNames, body_names
from desktop_app.checks.meeting_facts import MeetingFact, meeting_facts
from desktop_app.checks.note_text import NoteText, Passage, PassageKind
from desktop_app.checks.sentences import Sentence, sentences_in
from desktop_app.checks.words import Words, words_of
from desktop_app.domain.symbol.running_text import mentions
from desktop_app.languages.date_reading import DateMention, dates_in
from desktop_app.languages.ordinal_reading import OrdinalMention, number_of, ordinals_in


@dataclass(frozen=True)
class SymbolMention:
    """A document symbol in a passage."""

    passage: Passage
    start: int
    end: int
    symbol: str


@dataclass(frozen=True)
class SessionMention:
    """The ordinal of the session that the note is for."""

    passage: Passage
    start: int
    end: int
    number: int


@dataclass(frozen=True)
class Section:
    """A heading and the paragraphs under it."""

    heading: Passage
    paragraphs: tuple[Passage, ...]


class Survey:
    """A text, and what it says, each asked for once."""

    def __init__(self, text: NoteText) -> None:
        self.text = text
        self.language = text.language
        self.words: Words = words_of(text.language)

    @property
    def passages(self) -> tuple[Passage, ...]:
        return self.text.passages

    @cached_property
    def dates(self) -> Mapping[Passage, tuple[DateMention, ...]]:
        return {passage: tuple(dates_in(passage.plain, self.language)) for passage in self.passages}

    @cached_property
    def ordinals(self) -> Mapping[Passage, tuple[OrdinalMention, ...]]:
        return {passage: tuple(ordinals_in(passage.plain, self.language)) for passage in self.passages}

    @cached_property
    def symbols(self) -> tuple[SymbolMention, ...]:
        return tuple(
            SymbolMention(passage, mention.start, mention.end, symbol)
            for passage in self.passages
            for mention in mentions(passage.plain)
            for symbol in mention.symbols
        )

    @cached_property
    def reports(self) -> tuple[SymbolMention, ...]:
        """The symbols of reports: those that paragraphs cite."""
        return tuple(one for one in self.symbols if one.passage.kind is PassageKind.PARAGRAPH)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        return tuple(
            Section(heading, tuple(one for one in self.text.paragraphs if one.section == heading.section))
            for heading in self.text.headings
        )

    @cached_property
    def sentences(self) -> Mapping[Passage, tuple[Sentence, ...]]:
        return {passage: tuple(sentences_in(passage, self.language)) for passage in self.passages}

    @cached_property
    def meetings(self) -> tuple[MeetingFact, ...]:
        """The meetings whose days the paragraphs tell, in their order."""
        return tuple(
            fact
            for passage in self.text.paragraphs
            for sentence in self.sentences[passage]
            for fact in meeting_facts(sentence, self.dates[passage], self.ordinals[passage], self.words)
        )

    @cached_property
    def bodies(self) -> BodyNames:
        return body_names(self.text, self.words)

    @cached_property
    def session_mentions(self) -> tuple[SessionMention, ...]:
        """Where the text says which session it is for: its first line, and "at its tenth session"."""
        return tuple(self._session_mentions())

    def _session_mentions(self) -> Iterator[SessionMention]:
        for passage in self.text.of_kind(PassageKind.SESSION):
            for ordinal in self.ordinals[passage][:1]:
                yield SessionMention(passage, ordinal.start, ordinal.end, ordinal.number)
        for passage in self.text.paragraphs:
            for found in self.words.session_reference.finditer(passage.plain):
                number = number_of(found["ordinal"], self.language)
                yield SessionMention(passage, *found.span("ordinal"), number)

    @cached_property
    def word_counts(self) -> Counter[str]:
        """How often each word stands in the text, in small letters."""
        return Counter(
            word.lower() for passage in self.passages for word in re.findall(r"[^\W\d_]+", passage.plain)
        )
