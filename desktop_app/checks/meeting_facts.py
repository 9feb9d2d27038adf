"""What a sentence says of meetings: which, on which days, whether held or planned.

In all six languages a sentence names its meetings and their days in the same order, and names a neighbouring
meeting ("immediately before the twelfth meeting of …") after them, without days.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.checks.note_text import Passage
from desktop_app.checks.sentences import Sentence
from desktop_app.checks.words import Words
from desktop_app.domain.vocabulary import LinkKind, MeetingStatus
from desktop_app.languages.date_reading import DateMention
from desktop_app.languages.ordinal_reading import OrdinalMention

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
    """The meetings of a sentence with their days; none where their numbers differ."""
    days = [one for one in dates if sentence.start <= one.start < sentence.end]
    named = list(meeting_ordinals(sentence, ordinals, words))
    if not days or len(named) < len(days):
        return
    neighbours = tuple(_neighbours(sentence, named[len(days) :], words))
    end = sentence.start
    for ordinal, day in zip(named, days, strict=False):
        yield MeetingFact(sentence, ordinal, day, _status(sentence, end, day.end, words), neighbours)
        end = day.end


def meeting_ordinals(
    sentence: Sentence, ordinals: Sequence[OrdinalMention], words: Words
) -> Iterator[OrdinalMention]:
    """The ordinals of a sentence that count meetings, or sessions of a body that calls them so."""
    plain = sentence.passage.plain
    references = [found.span() for found in words.session_reference.finditer(plain)]
    for one in ordinals:
        inside = sentence.start <= one.start < sentence.end
        if not inside or any(start <= one.start < end for start, end in references):
            continue
        after, before = plain[one.end : one.end + _NEAR], plain[max(one.start - _NEAR, 0) : one.start]
        if _begins(after, words) or _ends(before, words):
            yield one


def _begins(after: str, words: Words) -> bool:
    return any(re.match(rf"\s?(?:{one.pattern})", after) for one in (words.meeting, words.session))


def _ends(before: str, words: Words) -> bool:
    """Arabic has its ordinals behind the noun."""
    return any(re.search(rf"(?<![\w])(?:{one.pattern})\s$", before) for one in (words.meeting, words.session))


def _status(sentence: Sentence, start: int, end: int, words: Words) -> MeetingStatus | None:
    """Planned if the sentence says so after the days before, held if it says so anywhere."""
    plain = sentence.passage.plain
    if words.planned.search(plain, start, end):
        return MeetingStatus.PLANNED
    if words.held.search(plain, sentence.start, sentence.end):
        return MeetingStatus.HELD
    return None


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
