"""Paragraphs that are one text but for a word or two: elements repeated are repeated exactly."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate, combinations

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage
from desktop_app.checks.rules.rule import TextRule, at
from desktop_app.checks.survey import Survey

_PIECE = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d+(?:/\d+)*|[^\w\s]")
_SHINGLE = 5
_MOST_ALIKE = 6
"""A stretch of words that more paragraphs have than this tells nothing of which are one text."""

_SHARED = 0.4
_LIKE = 0.92
_FEWEST = 20
_LONG = 500
"""In more words than this the commonest tell nothing of which stretches are alike."""


@dataclass(frozen=True, eq=False)
class _Pieces:
    passage: Passage
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    def told(self, first: int, last: int, other: "_Pieces", others: str) -> Hit:
        first, last = (first, last) if first < last else (max(first - 1, 0), min(first + 1, len(self.spans)))
        start, end = self.spans[first][0], self.spans[last - 1][1]
        return at(self.passage, start, end, other=others, place=other.passage.number)


_Stretches = Mapping[tuple[str, ...], Sequence[int]]


def nearly_same(survey: Survey) -> Generator[Hit | None, None, None]:
    """Two paragraphs alike but for a few words that are no name, date, ordinal or symbol: told in both."""
    paragraphs: list[_Pieces] = []
    stretches = yield from _getting_stretches(survey, paragraphs)
    shared = yield from _counting_shared(stretches)
    for count, ((first, second), alike) in enumerate(shared.items()):
        one, other = paragraphs[first], paragraphs[second]
        if one is not other and one.words != other.words and alike >= _SHARED * _longer(one, other):
            yield from _differences(survey, one, other)
            yield None
        elif count % _A_STEP == 0:
            yield None


def _getting_stretches(survey: Survey, paragraphs: list[_Pieces]) -> Generator[None, None, _Stretches]:
    """Fills in the paragraphs that are long enough; in which of them each stretch of words stands."""
    stretches: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for passage in survey.text.paragraphs if survey.language != "zh" else ():
        found = list(_PIECE.finditer(passage.plain))
        if len(found) >= _FEWEST:
            one = _Pieces(passage, tuple(each[0] for each in found), tuple(each.span() for each in found))
            for start in range(len(one.words) - _SHINGLE + 1):
                stretches[one.words[start : start + _SHINGLE]].append(len(paragraphs))
            paragraphs.append(one)
        yield None
    return stretches


def _counting_shared(stretches: _Stretches) -> Generator[None, None, Mapping[tuple[int, int], int]]:
    """How many stretches of words two paragraphs share."""
    shared: Counter[tuple[int, int]] = Counter()
    for count, places in enumerate(stretches.values()):
        if 1 < len(places) <= _MOST_ALIKE:
            shared.update(combinations(places, 2))
        if count % _A_STEP == 0:
            yield None
    return shared


_A_STEP = 500
"""Stretches, or pairs of paragraphs, that are looked at in one step."""


def _longer(one: _Pieces, other: _Pieces) -> int:
    return max(len(one.words), len(other.words))


def _differences(survey: Survey, one: _Pieces, other: _Pieces) -> Iterator[Hit]:
    matcher = SequenceMatcher(None, one.words, other.words, autojunk=len(other.words) > _LONG)
    if matcher.quick_ratio() < _LIKE or matcher.ratio() < _LIKE:
        return
    facts_of_one, facts_of_other = _Facts(survey, one.passage), _Facts(survey, other.passage)
    for tag, first, last, others_first, others_last in matcher.get_opcodes():
        if tag == "equal":
            continue
        own, others = one.spans[first:last], other.spans[others_first:others_last]
        if not (facts_of_one.cover(own) and facts_of_other.cover(others)):
            yield one.told(first, last, other, " ".join(other.words[others_first:others_last]))
            yield other.told(others_first, others_last, one, " ".join(one.words[first:last]))


class _Facts:
    """What two paragraphs may tell differently: names, days, ordinals, symbols."""

    def __init__(self, survey: Survey, passage: Passage) -> None:
        spans = [
            (mention.head_start, mention.end) for mention in survey.bodies.in_passage(passage) if mention.name
        ]
        spans += [(each.start, each.end) for each in survey.dates[passage]]
        spans += [(each.start, each.end) for each in survey.ordinals[passage]]
        spans += [(each.start, each.end) for each in survey.symbols_in(passage)]
        self._starts = [start for start, _ in sorted(spans)]
        self._furthest = [0, *accumulate((end for _, end in sorted(spans)), max)]

    def cover(self, words: Sequence[tuple[int, int]]) -> bool:
        """Whether all of some words are part of them."""
        return all(end <= self._furthest[bisect_right(self._starts, start)] for start, end in words)


RULES = (TextRule("structure.nearly_same", Severity.WARNING, nearly_same),)
