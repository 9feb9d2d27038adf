"""Paragraphs that are one text but for a word or two: elements repeated are repeated exactly."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate

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


def nearly_same(survey: Survey) -> Generator[Hit | None, None, None]:
    """Two paragraphs alike but for a few words that are no name, date, ordinal or symbol: told in both."""
    paragraphs: list[_Pieces] = []
    stretches: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for passage in survey.text.paragraphs if survey.language != "zh" else ():
        found = list(_PIECE.finditer(passage.plain))
        if len(found) >= _FEWEST:
            one = _Pieces(passage, tuple(each[0] for each in found), tuple(each.span() for each in found))
            for start in range(len(one.words) - _SHINGLE + 1):
                stretches[one.words[start : start + _SHINGLE]].append(len(paragraphs))
            paragraphs.append(one)
        yield None
    for first, second in _pairs(paragraphs, stretches):
        yield from _differences(survey, paragraphs[first], paragraphs[second])
        yield None


def _pairs(
    paragraphs: Sequence[_Pieces], stretches: Mapping[tuple[str, ...], Sequence[int]]
) -> Iterator[tuple[int, int]]:
    """The pairs of paragraphs that share much of their stretches of words."""
    shared: Counter[tuple[int, int]] = Counter()
    for places in stretches.values():
        if 1 < len(places) <= _MOST_ALIKE:
            shared.update((one, other) for number, one in enumerate(places) for other in places[number + 1 :])
    for (one, other), count in shared.items():
        most = max(len(paragraphs[one].words), len(paragraphs[other].words))
        if one != other and count >= _SHARED * most and paragraphs[one].words != paragraphs[other].words:
            yield one, other


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
