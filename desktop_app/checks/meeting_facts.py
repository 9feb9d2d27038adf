"""What a sentence says of meetings: which, on which days, whether held or planned.

In all six languages a sentence names its meetings and their days in the same order, and names a neighbouring
meeting ("immediately before the twelfth meeting of …") after them, without days.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from desktop_app.checks.note_text import Passage
from desktop_app.checks.sentences import Sentence
from desktop_app.checks.words import Words
from desktop_app.domain.vocabulary import LinkKind, MeetingStatus
from desktop_app.languages.date_reading import DateMention
from desktop_app.languages.ordinal_reading import OrdinalMention

_Mention = TypeVar("_Mention", DateMention, OrdinalMention)

_NEAR = 26
"""So far may the noun of an ordinal stand from it: "первая возобновленная двенадцатая сессия"."""


@dataclass(frozen=True)
class Neighbour:
    """The meeting that another is told to be beside."""

    kind: LinkKind
    ordinal: OrdinalMention


@dataclass(frozen=True)
class MeetingFact:
    """A meeting that a sentence tells of; ``status`` is None where it says neither held nor planned."""

    sentence: Sentence
    ordinal: OrdinalMention
    dates: DateMention
    status: MeetingStatus | None
    neighbours: tuple[Neighbour, ...] = ()

    @property
    def passage(self) -> Passage:
        return self.sentence.passage


def meeting_facts(
    sentence: Sentence, dates: Sequence[DateMention], ordinals: Sequence[OrdinalMention], words: Words
) -> Iterator[MeetingFact]:
    """The meetings of a sentence with their days; none where their numbers differ.

    One is planned if the sentence says so after the days before, held if it says so anywhere.
    """
    days = _beginning_in(sentence, dates)
    named = list(meeting_ordinals(sentence, ordinals, words))
    if not days or len(named) < len(days):
        return
    neighbours = tuple(_neighbours(sentence, named[len(days) :], words))
    is_held = bool(words.held.search(sentence.passage.plain, sentence.start, sentence.end))
    end = sentence.start
    for ordinal, day in zip(named, days, strict=False):
        is_planned = words.planned.search(sentence.passage.plain, end, day.end)
        status = MeetingStatus.PLANNED if is_planned else MeetingStatus.HELD if is_held else None
        yield MeetingFact(sentence, ordinal, day, status, neighbours)
        end = day.end


def meeting_ordinals(
    sentence: Sentence, ordinals: Sequence[OrdinalMention], words: Words
) -> Iterator[OrdinalMention]:
    """The ordinals of a sentence that count meetings, or sessions of a body that calls them so."""
    plain = sentence.passage.plain
    found = words.session_reference.finditer(plain, sentence.start, sentence.end)
    referring = {place for one in found for place in range(*one.span())}
    for one in _beginning_in(sentence, ordinals):
        if one.start in referring:
            continue
        after, before = plain[one.end : one.end + _NEAR], plain[max(one.start - _NEAR, 0) : one.start]
        if _begins(after, words) or _ends(before, words):
            yield one


def _beginning_in(sentence: Sentence, mentions: Sequence[_Mention]) -> Sequence[_Mention]:
    """Of dates or ordinals in the order of the text those that begin in a sentence."""
    first, last = (
        bisect_left(mentions, place, key=lambda one: one.start) for place in (sentence.start, sentence.end)
    )
    return mentions[first:last]


def _begins(after: str, words: Words) -> bool:
    return any(re.match(rf"\s?(?:{one.pattern})", after) for one in (words.meeting, words.session))


def _ends(before: str, words: Words) -> bool:
    """Arabic has its ordinals behind the noun."""
    return any(re.search(rf"(?<![\w])(?:{one.pattern})\s$", before) for one in (words.meeting, words.session))


def _neighbours(sentence: Sentence, ordinals: Sequence[OrdinalMention], words: Words) -> Iterator[Neighbour]:
    plain = sentence.passage.plain
    for ordinal in ordinals[:1]:
        for kind, pattern in (
            (LinkKind.IMMEDIATELY_BEFORE, words.before),
            (LinkKind.IMMEDIATELY_AFTER, words.after),
        ):
            if pattern.search(plain, sentence.start, sentence.end):
                yield Neighbour(kind, ordinal)
                break
