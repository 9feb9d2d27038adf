"""Words that depart from what the text says in the same words elsewhere.

A note repeats its formulas section by section. Where the words around are the same and one word is nearly so,
that word is likely a slip: a wrong ending, number or letter.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage, PassageKind
from desktop_app.checks.rules.rule import TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.checks.words import words_of
from desktop_app.composition.wording import wording

_PIECE = re.compile(r"(?P<number>\d+(?:/\d+)*)|(?P<word>[^\W\d_]+(?:[-’'][^\W\d_]+)*)|(?P<mark>[^\w\s])")
_EDGE = "|"
_CONTEXTS = ((2, 2), (3, 1), (1, 3))
_LONG = 4
_LIKE = 0.6
_SHORTEST = 3
_DECLINED = frozenset({"ru", "ar"})
"""Languages whose ordinals tell the case of the noun after them."""

_UNSPACED = frozenset({"zh"})


@dataclass(frozen=True)
class _Piece:
    """A word, mark or number, or a date, symbol, ordinal or name as one; ``kind`` is what is compared."""

    kind: str
    start: int
    end: int
    is_word: bool = False


@dataclass(frozen=True)
class _Place:
    passage: Passage
    pieces: Sequence[_Piece]
    at: int

    @property
    def word(self) -> str:
        return self.pieces[self.at].kind


def departures(survey: Survey) -> Iterator[Hit | None]:
    """A word that differs from the one that stands in the same words in most other places."""
    told: set[tuple[Passage, int]] = set()
    for left, right in _CONTEXTS if survey.language not in _UNSPACED else ():
        by_context: _Contexts = defaultdict(list)
        yield from _collecting(survey, left, right, by_context)
        for places in by_context.values():
            if len(places) == 1:
                continue
            yield None
            for place, usual in _departing(places, survey.language):
                piece = place.pieces[place.at]
                if (place.passage, piece.start) not in told:
                    told.add((place.passage, piece.start))
                    yield at(place.passage, piece.start, piece.end, _in_case(place, usual), other=usual)


def twins_apart(survey: Survey) -> Iterator[Hit | None]:
    """Two passages alike for a long stretch but for one word: one of the two may be a slip."""
    if survey.language in _UNSPACED:
        return
    by_context: _Contexts = defaultdict(list)
    yield from _collecting(survey, _LONG, _LONG, by_context)
    for places in by_context.values():
        words = {place.word for place in places}
        if len(places) == 2 and len(words) == 2:
            yield None
            one, other = places
            if _alike(one.word, other.word) and not _same_noun(one.word, other.word, survey.language):
                for place, beside in ((one, other), (other, one)):
                    piece = place.pieces[place.at]
                    yield at(place.passage, piece.start, piece.end, other=beside.word)


_Contexts = defaultdict[tuple[str, ...], list[_Place]]


def _collecting(survey: Survey, left: int, right: int, found: _Contexts) -> Iterator[None]:
    """Fills in the places of words by the pieces around them, passage by passage."""
    known = _pieces_of(survey)
    kinds = (PassageKind.HEADING, PassageKind.PARAGRAPH, PassageKind.TITLE, PassageKind.ITEM_TITLE)
    for passage in survey.text.of_kind(*kinds):
        if passage not in known:
            known[passage] = list(_pieces(survey, passage))
        pieces = known[passage]
        for place in range(left, len(pieces) - right):
            if pieces[place].is_word and len(pieces[place].kind) >= _SHORTEST:
                around = (*pieces[place - left : place], *pieces[place + 1 : place + 1 + right])
                found[tuple(piece.kind for piece in around)].append(_Place(passage, pieces, place))
        yield None


@lru_cache(maxsize=4)
def _pieces_of(_survey: Survey) -> dict[Passage, list[_Piece]]:
    """The pieces of the passages of a text, as far as they have been asked for."""
    return {}


def _pieces(survey: Survey, passage: Passage) -> Iterator[_Piece]:
    """The pieces of a passage between edges, which count as pieces of the context."""
    spans = sorted(_wholes(survey, passage), key=lambda span: span[0])
    yield from [_Piece(_EDGE, 0, 0)] * _LONG
    end = 0
    for start, stop, kind in [*spans, (len(passage.plain), len(passage.plain), "")]:
        if start < end:
            continue
        for found in _PIECE.finditer(passage.plain, end, start):
            is_word = found.lastgroup == "word"
            kind_of_piece = found[0].lower() if is_word else "#" if found.lastgroup == "number" else found[0]
            yield _Piece(kind_of_piece, found.start(), found.end(), is_word)
        if kind:
            yield _Piece(kind, start, stop)
        end = stop
    yield from [_Piece(_EDGE, end, end)] * _LONG


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


def _departing(places: Sequence[_Place], language: str) -> Iterator[tuple[_Place, str]]:
    """The one place whose word differs from a like word that all the others have, at least two of them."""
    by_word: dict[str, list[_Place]] = defaultdict(list)
    for place in places:
        by_word[place.word].append(place)
    usual = max(by_word, key=lambda word: len(by_word[word]))
    for word, own in by_word.items():
        few = len(own) == 1 and len(by_word[usual]) >= 2
        if word != usual and few and _alike(word, usual) and not _same_noun(word, usual, language):
            yield own[0], usual


def _alike(one: str, other: str) -> bool:
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
    piece = place.pieces[place.at]
    return word.capitalize() if place.passage.plain[piece.start].isupper() else word


RULES = (
    TextRule("formulas.word", Severity.WARNING, departures),
    TextRule("formulas.twins", Severity.WARNING, twins_apart),
)
