"""What a text says: its dates, ordinals and symbols by passage, and the meetings of each section."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any, TypeVar

from desktop_app.checks.body_names import BodyNames, learning_names
from desktop_app.checks.meeting_facts import MeetingFact, meeting_facts
from desktop_app.checks.note_text import NoteText, Passage, PassageKind
from desktop_app.checks.sentences import Sentence, sentences_in
from desktop_app.checks.words import Words, words_of
from desktop_app.domain.symbol.running_text import mentions
from desktop_app.languages.date_reading import DateMention, dates_in
from desktop_app.languages.ordinal_reading import OrdinalMention, number_of, ordinals_in

_Told = TypeVar("_Told")

_MOST_OF_LIST = 30
"""Of a list such as Add.1–100 so many symbols are looked at: all stand at one place."""


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


class Known:
    """The dates and ordinals of passages by their words, kept from one survey to the next."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._dates: dict[str, tuple[DateMention, ...]] = {}
        self._ordinals: dict[str, tuple[OrdinalMention, ...]] = {}

    def dates(self, plain: str) -> tuple[DateMention, ...]:
        if plain not in self._dates:
            self._dates[plain] = tuple(dates_in(plain, self._language))
        return self._dates[plain]

    def ordinals(self, plain: str) -> tuple[OrdinalMention, ...]:
        if plain not in self._ordinals:
            self._ordinals[plain] = tuple(ordinals_in(plain, self._language))
        return self._ordinals[plain]

    def leave_only(self, texts: Sequence[str]) -> None:
        """Lets go of passages that no text has any more."""
        self._dates = {plain: self._dates[plain] for plain in texts if plain in self._dates}
        self._ordinals = {plain: self._ordinals[plain] for plain in texts if plain in self._ordinals}


class Survey:
    """A text, and what it says, each asked for once."""

    def __init__(self, text: NoteText, known: Known | None = None) -> None:
        self.text = text
        self.language = text.language
        self.words: Words = words_of(text.language)
        self._known = known or Known(text.language)
        self._bodies: BodyNames | None = None
        self._told: dict[object, Any] = {}

    def looking(self) -> Iterator[None]:
        """Looks at all that takes long in small steps; what is asked for afterwards is there."""
        for passage in self.passages:
            self._known.dates(passage.plain)
            self._known.ordinals(passage.plain)
            yield
        self._bodies = yield from learning_names(self.text, self.words)
        self.sentences = yield from _collecting(self.passages, self._sentences_in)
        symbols = yield from _collecting(self.passages, self._symbols_in)
        self.symbols = tuple(chain.from_iterable(symbols.values()))
        meetings = yield from _collecting(self.text.paragraphs, self._meetings_in)
        self.meetings = tuple(chain.from_iterable(meetings.values()))
        sessions = yield from _collecting(self.passages, self._sessions_in)
        self.session_mentions = tuple(chain.from_iterable(sessions.values()))

    def once(self, ask: Callable[["Survey"], _Told]) -> _Told:
        """What a function finds out about the text, the first time that it is asked for."""
        if ask not in self._told:
            self._told[ask] = ask(self)
        told: _Told = self._told[ask]
        return told

    @property
    def passages(self) -> tuple[Passage, ...]:
        return self.text.passages

    @cached_property
    def dates(self) -> Mapping[Passage, tuple[DateMention, ...]]:
        return {passage: self._known.dates(passage.plain) for passage in self.passages}

    @cached_property
    def ordinals(self) -> Mapping[Passage, tuple[OrdinalMention, ...]]:
        return {passage: self._known.ordinals(passage.plain) for passage in self.passages}

    @cached_property
    def symbols(self) -> tuple[SymbolMention, ...]:
        return tuple(chain.from_iterable(map(self._symbols_in, self.passages)))

    def symbols_in(self, passage: Passage) -> Sequence[SymbolMention]:
        """The symbols of one passage."""
        return self._symbols_by_passage.get(passage, ())

    @cached_property
    def _symbols_by_passage(self) -> Mapping[Passage, list[SymbolMention]]:
        found: dict[Passage, list[SymbolMention]] = defaultdict(list)
        for mention in self.symbols:
            found[mention.passage].append(mention)
        return found

    def symbols_of(self, sentence: Sentence) -> Sequence[SymbolMention]:
        """The symbols of one sentence."""
        symbols = self.symbols_in(sentence.passage)
        first, last = (
            bisect_left(symbols, place, key=lambda one: one.start) for place in (sentence.start, sentence.end)
        )
        return symbols[first:last]

    @cached_property
    def reports(self) -> tuple[SymbolMention, ...]:
        """The symbols of reports: those in sentences on reports, but for documents of other organs."""
        of_notes = [one for one in self.symbols if one.passage.kind is PassageKind.FOOTNOTE]
        beginnings = Counter(_beginning(one.symbol) for one in (*of_notes, *self.symbols))
        usual = max(beginnings, key=lambda one: beginnings[one], default="")
        return tuple(
            one
            for passage in self.text.paragraphs
            for sentence in (self.sentences[passage] if self.symbols_in(passage) else ())
            if self.words.report_any.search(sentence.text)
            for one in self.symbols_of(sentence)
            if _beginning(one.symbol) == usual or not self._is_a_document(one)
        )

    def _is_a_document(self, mention: SymbolMention) -> bool:
        """Whether a symbol is told to be that of a document, as no report is: "in document A/65/116"."""
        before = mention.passage.plain[max(0, mention.start - _NEAR) : mention.start]
        return bool(self.words.of_document.search(before))

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        under: dict[int, list[Passage]] = defaultdict(list)
        for passage in self.text.paragraphs:
            under[passage.section].append(passage)
        return tuple(Section(heading, tuple(under[heading.section])) for heading in self.text.headings)

    @cached_property
    def sentences(self) -> Mapping[Passage, tuple[Sentence, ...]]:
        return {passage: self._sentences_in(passage) for passage in self.passages}

    def sentence_at(self, passage: Passage, place: int) -> Sequence[Sentence]:
        """The sentence that a place of a passage lies in; none for a space between two."""
        sentences = self.sentences[passage]
        after = bisect_right(sentences, place, key=lambda one: one.start)
        return [one for one in sentences[max(after - 1, 0) : after] if place < one.end]

    @cached_property
    def meetings(self) -> tuple[MeetingFact, ...]:
        """The meetings whose days the paragraphs tell, in their order."""
        return tuple(chain.from_iterable(map(self._meetings_in, self.text.paragraphs)))

    def meetings_of(self, section: int) -> Sequence[MeetingFact]:
        """The meetings told in a section."""
        return self._meetings_by_section.get(section, ())

    @cached_property
    def _meetings_by_section(self) -> Mapping[int, list[MeetingFact]]:
        found: dict[int, list[MeetingFact]] = defaultdict(list)
        for fact in self.meetings:
            found[fact.passage.section].append(fact)
        return found

    @property
    def bodies(self) -> BodyNames:
        if self._bodies is None:
            steps = learning_names(self.text, self.words)
            while self._bodies is None:
                self._bodies = _step(steps)
        return self._bodies

    @cached_property
    def session_mentions(self) -> tuple[SessionMention, ...]:
        """Where the text says which session it is for: its first line, and "at its tenth session"."""
        return tuple(chain.from_iterable(map(self._sessions_in, self.passages)))

    def _sentences_in(self, passage: Passage) -> tuple[Sentence, ...]:
        return tuple(sentences_in(passage, self.language))

    def _symbols_in(self, passage: Passage) -> tuple[SymbolMention, ...]:
        return tuple(
            SymbolMention(passage, mention.start, mention.end, symbol)
            for mention in mentions(passage.plain)
            for symbol in mention.symbols[:_MOST_OF_LIST]
        )

    def _meetings_in(self, paragraph: Passage) -> tuple[MeetingFact, ...]:
        dates, ordinals = self._known.dates(paragraph.plain), self._known.ordinals(paragraph.plain)
        return tuple(
            fact
            for sentence in self.sentences[paragraph]
            for fact in meeting_facts(sentence, dates, ordinals, self.words)
        )

    def _sessions_in(self, passage: Passage) -> Sequence[SessionMention]:
        if passage.kind is PassageKind.SESSION:
            first = self._known.ordinals(passage.plain)[:1]
            return [SessionMention(passage, one.start, one.end, one.number) for one in first]
        if passage.kind is not PassageKind.PARAGRAPH:
            return ()
        return [
            SessionMention(passage, *found.span("ordinal"), number_of(found["ordinal"], self.language))
            for found in self.words.session_reference.finditer(passage.plain)
        ]

    @cached_property
    def word_counts(self) -> Counter[str]:
        """How often each word stands in the text, in small letters."""
        return Counter(
            word.lower() for passage in self.passages for word in re.findall(r"[^\W\d_]+", passage.plain)
        )


def _collecting(
    passages: Iterable[Passage], tell: Callable[[Passage], _Told]
) -> Generator[None, None, dict[Passage, _Told]]:
    """What is told of each passage, one a step."""
    found: dict[Passage, _Told] = {}
    for passage in passages:
        found[passage] = tell(passage)
        yield
    return found


def _step(steps: Generator[None, None, BodyNames]) -> BodyNames | None:
    """One step; what they come to at the end."""
    try:
        next(steps)
    except StopIteration as finished:
        names: BodyNames = finished.value
        return names
    return None


def _beginning(symbol: str) -> str:
    """Whose document it is: CTOC/COP."""
    return "/".join(symbol.split("/")[:2])


_NEAR = 24
