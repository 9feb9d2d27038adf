"""Words that depart from what the text says in the same words elsewhere.

A note repeats its formulas section by section. Where the words around are the same and one word is nearly so,
that word is likely a slip: a wrong ending, number or letter.
"""

import re
from array import array
from collections import defaultdict
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache, partial

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage, PassageKind
from desktop_app.checks.rules.letters import roots_of
from desktop_app.checks.rules.rule import TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.checks.words import words_of
from desktop_app.composition.wording import wording

_PIECE = re.compile(r"(?P<number>\d+(?:/\d+)*)|(?P<word>[^\W\d_]+(?:[-’'][^\W\d_]+)*)|(?P<mark>[^\w\s])")
EDGE = "|"
_CONTEXTS = ((2, 2), (3, 1), (1, 3))
EDGES = 4
"""Every line begins and ends with so many, as many as the longest context has pieces on a side."""

_LIKE = 0.6
_FEWEST = 2
_SHORTEST = 3
BITS = 32
"""Of a place as a number, those that tell which word of its line it is."""

_DECLINED = frozenset({"ru", "ar"})
"""Languages whose ordinals tell the case of the noun after them."""

_UNSPACED = frozenset({"zh"})


@dataclass(frozen=True, eq=False)
class Line:
    """A passage in pieces: words, marks and numbers, and dates, symbols, ordinals and names each as one.

    ``kinds`` is what is compared; piece number n stands from ``starts[n]`` to ``ends[n]``; ``words`` are the
    numbers of the pieces that are words. A large note has hundreds of thousands of pieces: they are kept as
    numbers and strings, for a collection of garbage would walk through as many objects and hold up the keys.
    """

    passage: Passage
    kinds: list[str] = field(default_factory=list)
    starts: "array[int]" = field(default_factory=partial(array, "l"))
    ends: "array[int]" = field(default_factory=partial(array, "l"))
    words: "array[int]" = field(default_factory=partial(array, "l"))

    def add(self, kind: str, start: int, end: int, *, is_word: bool = False) -> None:
        if is_word and len(kind) >= _SHORTEST:
            self.words.append(len(self.kinds))
        self.kinds.append(kind)
        self.starts.append(start)
        self.ends.append(end)

    def around(self, at: int, left: int, right: int) -> str:
        """The kinds of so many pieces before and after a piece."""
        kinds = self.kinds
        return "\t".join(kinds[at - left : at] + kinds[at + 1 : at + 1 + right])


@dataclass(frozen=True)
class _Place:
    """A word of a line."""

    line: Line
    at: int

    @property
    def word(self) -> str:
        return self.line.kinds[self.at]

    @property
    def start(self) -> int:
        return self.line.starts[self.at]

    def among_words(self, left: int, right: int) -> bool:
        """Whether two words at least are among the pieces beside it: "de … ." tells nothing."""
        kinds = self.line.kinds
        beside = (*kinds[self.at - left : self.at], *kinds[self.at + 1 : self.at + 1 + right])
        return sum(one[0].isalpha() or one[0] in "<#" for one in beside) >= _FEWEST

    def told(self, other: str, fix: str | None = None) -> Hit:
        return at(self.line.passage, self.start, self.line.ends[self.at], fix, other=other)


def piece_at(lines: Sequence[Line], number: int) -> tuple[Line, int]:
    """The line, and the piece's own number in it, that a place as a number tells."""
    return lines[number >> BITS], number & (1 << BITS) - 1


_Words = defaultdict[str, list[_Place]]
"""The words of one context with their places."""


class _Contexts:
    """The places of words by the pieces around them, as numbers: of the line, and of the word in it."""

    def __init__(self, lines: Sequence[Line], left: int, right: int) -> None:
        self._lines, self._left, self._right = lines, left, right
        self._first: dict[str, int] = {}
        self._repeated: dict[str, list[int]] = {}

    def collecting(self) -> Iterator[None]:
        """Fills in the places, line by line."""
        for number, line in enumerate(self._lines):
            for at_word in line.words:
                around = line.around(at_word, self._left, self._right)
                place = number << BITS | at_word
                first = self._first.setdefault(around, place)
                if first != place:
                    self._repeated.setdefault(around, [first]).append(place)
            yield None

    def varying(self) -> Iterator[_Words | None]:
        """The words of each context that has several; None for others to have a turn."""
        for numbers in self._repeated.values():
            words: _Words = defaultdict(list)
            for number in numbers:
                place = self._place(number)
                words[place.word].append(place)
            yield words if len(words) > 1 else None

    def _place(self, number: int) -> _Place:
        return _Place(*piece_at(self._lines, number))


def departures(survey: Survey) -> Iterator[Hit | None]:
    """A word that differs from the one that stands in the same words in most other places."""
    told: set[tuple[Passage, int]] = set()
    lines = yield from lines_of(survey)
    for left, right in _CONTEXTS:
        contexts = _Contexts(lines, left, right)
        yield from contexts.collecting()
        for words in contexts.varying():
            yield None
            for place, usual in _departing(words, survey.language) if words else ():
                if place.among_words(left, right) and (place.line.passage, place.start) not in told:
                    told.add((place.line.passage, place.start))
                    yield place.told(usual, _in_case(place, usual))


def twins_apart(survey: Survey) -> Iterator[Hit | None]:
    """Two passages alike for a long stretch but for one word: one of the two may be a slip."""
    lines = yield from lines_of(survey)
    contexts = _Contexts(lines, EDGES, EDGES)
    yield from contexts.collecting()
    for words in contexts.varying():
        yield None
        if words and [len(places) for places in words.values()] == [1, 1]:
            (one,), (other,) = words.values()
            if _alike(one.word, other.word, survey.language) and not _same_noun(
                one.word, other.word, survey.language
            ):
                yield one.told(other.word)
                yield other.told(one.word)


def lines_of(survey: Survey) -> Generator[None, None, Sequence[Line]]:
    """The passages in pieces, of a language whose words stand apart; made once for a text."""
    known = survey.once(_no_lines)
    kinds = (PassageKind.HEADING, PassageKind.PARAGRAPH, PassageKind.TITLE, PassageKind.ITEM_TITLE)
    passages = survey.text.of_kind(*kinds) if survey.language not in _UNSPACED else ()
    for number, passage in enumerate(passages):
        if number == len(known):
            known.append(_line(survey, passage))
            yield None
    return known


def _no_lines(_survey: Survey) -> list[Line]:
    """Where the lines of a text are kept, as far as they have been asked for."""
    return []


def _line(survey: Survey, passage: Passage) -> Line:
    """A passage in pieces between edges, which count as pieces of the context."""
    line = Line(passage)
    for _ in range(EDGES):
        line.add(EDGE, 0, 0)
    spans = sorted(_wholes(survey, passage), key=lambda span: span[0])
    end = 0
    for start, stop, kind in [*spans, (len(passage.plain), len(passage.plain), "")]:
        if start < end:
            continue
        for found in _PIECE.finditer(passage.plain, end, start):
            is_word = found.lastgroup == "word"
            kind_of_piece = found[0].lower() if is_word else "#" if found.lastgroup == "number" else found[0]
            line.add(kind_of_piece, found.start(), found.end(), is_word=is_word)
        if kind:
            line.add(kind, start, stop)
        end = stop
    for _ in range(EDGES):
        line.add(EDGE, end, end)
    return line


def _wholes(survey: Survey, passage: Passage) -> Iterator[tuple[int, int, str]]:
    for date in survey.dates[passage]:
        yield date.start, date.end, "<date>"
    for ordinal in survey.ordinals[passage]:
        ending = passage.plain[ordinal.end - 2 : ordinal.end] if survey.language in _DECLINED else ""
        yield ordinal.start, ordinal.end, f"<ordinal {ending}>"
    for mention in survey.symbols_in(passage):
        yield mention.start, mention.end, "<symbol>"
    for name in survey.bodies.in_passage(passage):
        if name.name:
            yield name.start, name.end, "<name>"


def _departing(words: _Words, language: str) -> Iterator[tuple[_Place, str]]:
    """The one place whose word differs from a like word that all the others have, at least two of them."""
    usual = max(words, key=lambda word: len(words[word]))
    for word, own in words.items():
        few = len(own) == 1 and len(words[usual]) >= 2
        if word != usual and few and _alike(word, usual, language) and not _same_noun(word, usual, language):
            yield own[0], usual


def _alike(one: str, other: str, language: str) -> bool:
    """Whether one word may be written for the other: much the same letters, or a form of the same word."""
    if language == "ru" and not roots_of(one).isdisjoint(roots_of(other)):
        return True
    if 2 * min(len(one), len(other)) < _LIKE * (len(one) + len(other)):
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _LIKE


@lru_cache(maxsize=4096)
def _same_noun(one: str, other: str, language: str) -> bool:
    """Whether both are one word of the wording for one thing and for several, as the facts may be."""
    if all(words_of(language).counted.fullmatch(word) for word in (one, other)):
        return True
    return any(
        {one, other} <= {forms[form] for forms in noun.forms.values() if form in forms}
        for noun in wording(language).nouns.values()
        for form in wording(language).grammar.forms
    )


def _in_case(place: _Place, word: str) -> str:
    return word.capitalize() if place.line.passage.plain[place.start].isupper() else word


RULES = (
    TextRule("formulas.word", Severity.WARNING, departures),
    TextRule("formulas.twins", Severity.WARNING, twins_apart),
)
