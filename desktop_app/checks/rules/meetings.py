"""Meetings: held or planned, in their order, beside each other."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.meeting_facts import MeetingFact, Neighbour, meeting_ordinals
from desktop_app.checks.note_text import PassageKind
from desktop_app.checks.rules.rule import TextRule, at, days_text, marked, whole
from desktop_app.checks.sentences import Sentence
from desktop_app.checks.survey import Section, SessionMention, Survey
from desktop_app.checks.vocabulary import resumed_words
from desktop_app.checks.words import Pattern
from desktop_app.domain.vocabulary import LinkKind, MeetingStatus
from desktop_app.languages.grammar import DateRange
from desktop_app.languages.ordinal_reading import OrdinalMention

_WIDEST_GAP = 4
"""Days between meetings that are beside each other: a weekend may lie there."""


def held_after_planned(survey: Survey) -> Iterator[Hit]:
    """A meeting told as held although an earlier one is told as planned, or the other way round.

    One day parts the held from the planned. Told are the meetings that most of the others speak against.
    """
    held = [fact for fact in survey.meetings if fact.status is MeetingStatus.HELD and fact.dates.days]
    planned = [fact for fact in survey.meetings if fact.status is MeetingStatus.PLANNED and fact.dates.days]
    held_days, planned_days = sorted(map(_last, held)), sorted(map(_last, planned))
    against = [(fact, bisect_left(planned_days, _last(fact))) for fact in held]
    against += [(fact, len(held) - bisect_right(held_days, _last(fact))) for fact in planned]
    most = max((count for _, count in against), default=0)
    for fact, count in against:
        if count and count == most:
            yield _at_meeting(fact)


def _last(fact: MeetingFact) -> str:
    return fact.dates.days.last.isoformat() if fact.dates.days else ""


def _at_meeting(fact: MeetingFact, **values: object) -> Hit:
    start = min(fact.ordinal.start, fact.dates.start)
    return marked(fact.passage, start, max(fact.ordinal.end, fact.dates.end), values)


def headings_of_planned(survey: Survey) -> Iterator[Hit]:
    """A heading that tells a meeting as planned which the text tells as held.

    Or meetings that are planned as held in some headings and as planned in others: the fewer are told. That
    all headings speak of planned meetings as held, for readers after them, is an editor's choice.
    """
    words = survey.words
    as_held: list[tuple[Section, int]] = []
    as_planned: list[tuple[Section, int]] = []
    for section in survey.sections:
        facts = _of_section(survey, section)
        planned = any(fact.status is MeetingStatus.PLANNED for fact in facts)
        says_planned = bool(words.heading_planned.search(section.heading.plain))
        says_held = bool(words.heading_held.search(section.heading.plain))
        if facts and says_planned and not planned:
            yield whole(section.heading, place=facts[0].passage.number)
        elif planned and (says_planned or says_held):
            (as_planned if says_planned else as_held).append((section, facts[0].passage.number))
    told = min(as_held, as_planned, key=len)
    if len(as_held) == len(as_planned):
        told = [*as_held, *as_planned]
    yield from (whole(section.heading, place=place) for section, place in told)


def _of_section(survey: Survey, section: Section) -> list[MeetingFact]:
    return [fact for fact in survey.meetings_of(section.heading.section) if fact.status]


def out_of_order(survey: Survey) -> Iterator[Hit]:
    """Meetings of a body told one after another whose ordinals leave some out, repeat, or go back in time."""
    for section in survey.sections:
        facts = _of_section(survey, section)
        resumed = _resumed(facts, survey.language)
        for one, other in pairwise(facts):
            step = other.ordinal.number - one.ordinal.number
            if step != 1 and not (step == 0 and other.sentence in resumed):
                yield at(
                    other.passage,
                    other.ordinal.start,
                    other.ordinal.end,
                    other=one.passage.plain[one.ordinal.start : one.ordinal.end],
                )
            elif _first(other) < _first(one):
                yield _at_meeting(other, other=one.passage.plain[one.ordinal.start : one.ordinal.end])


def _resumed(facts: Sequence[MeetingFact], language: str) -> set[Sentence]:
    """The sentences of meetings that tell of a gathering in parts."""
    sentences = {fact.sentence for fact in facts}
    return {one for one in sentences if not resumed_words(language).isdisjoint(one.text.lower().split())}


def _first(fact: MeetingFact) -> str:
    return fact.dates.days.first.isoformat() if fact.dates.days else "9999"


def unknown_ordinals(survey: Survey) -> Iterator[Hit | None]:
    """A section that speaks of a meeting of its body by an ordinal that none of its meetings has."""
    for section in survey.sections:
        facts = survey.meetings_of(section.heading.section)
        own = {fact.ordinal.number for fact in facts}
        told = own | _neighbouring(facts)
        of_facts = {fact.sentence for fact in facts}
        often = _told_often(survey, section) - (_neighbouring(facts) - own)
        for passage in section.paragraphs if facts else ():
            yield None
            for sentence in survey.sentences[passage]:
                if sentence in of_facts:
                    continue
                on_report = bool(survey.symbols_of(sentence))
                to_submit = survey.words.to_submit.search(sentence.text)
                for ordinal in meeting_ordinals(sentence, survey.ordinals[passage], survey.words):
                    is_of_organ = _follows(survey.words.at_its, passage.plain, ordinal.start)
                    if to_submit and is_of_organ:
                        continue  # "Will be submitted to the Conference at its fifteenth meeting".
                    if ordinal.number not in often | (own if on_report else told):
                        yield at(passage, ordinal.start, ordinal.end, place=facts[0].passage.number)


def _follows(pattern: Pattern, plain: str, place: int) -> bool:
    """Whether what a pattern tells stands right before a place."""
    return any(one.end() == place for one in pattern.finditer(plain, max(0, place - _NEAR), place))


_NEAR = 14


def _told_often(survey: Survey, section: Section) -> set[int]:
    """The ordinals that a heading names, that two sentences beneath it do, or one with a date: no slips."""
    counts: Counter[int] = Counter()
    for passage in (section.heading, *section.paragraphs):
        dates, ordinals = survey.dates[passage], survey.ordinals[passage]
        for sentence in survey.sentences[passage]:
            has_date = any(sentence.start <= date.start < sentence.end for date in dates)
            inside = {one.number for one in ordinals if sentence.start <= one.start < sentence.end}
            is_telling = has_date or passage is section.heading
            counts.update(dict.fromkeys(inside, _FEWEST_TOLD if is_telling else 1))
    return {number for number, count in counts.items() if count >= _FEWEST_TOLD}


_FEWEST_TOLD = 2


def _neighbouring(facts: Sequence[MeetingFact]) -> set[int]:
    return {neighbour.ordinal.number for fact in facts for neighbour in fact.neighbours}


def neighbours(survey: Survey) -> Iterator[Hit | None]:
    """A meeting told to be right before or after another that the text tells otherwise.

    With another ordinal, on days that are not adjacent, or beside this one in the same direction.
    """
    elsewhere = _Elsewhere(survey)
    for fact in survey.meetings:
        yield None
        for neighbour in fact.neighbours:
            name = _name_of(survey, fact, neighbour)
            right = elsewhere.first(fact, name, neighbour.ordinal.number)
            other = right or elsewhere.first(fact, name, _ANY)
            if right is None and other is not None:
                yield _at_ordinal(fact, neighbour.ordinal, other)
                yield _at_ordinal(other, other.ordinal, fact)
            if right is not None and not _fits(fact, neighbour.kind, right):
                yield _at_meeting(fact, place=right.passage.number)
                yield _at_meeting(right, place=fact.passage.number)


def _at_ordinal(fact: MeetingFact, ordinal: OrdinalMention, other: MeetingFact) -> Hit:
    return at(fact.passage, ordinal.start, ordinal.end, place=other.passage.number)


_ANY, _UNNAMED = -1, ""
"""Stand for every ordinal, and for no name."""


class _Elsewhere:
    """The meetings of other sections: of a body by its name; without one, those told to be beside another.

    Of those that are asked for alike only the first is kept, and the first of another section than that.
    """

    def __init__(self, survey: Survey) -> None:
        self._first: dict[tuple[str, int], MeetingFact] = {}
        self._other: dict[tuple[str, int], MeetingFact] = {}
        names = {
            section.heading.section: {
                one.name for one in survey.bodies.in_passage(section.heading) if one.name
            }
            for section in survey.sections
        }
        for fact in survey.meetings:
            for name in (*names.get(fact.passage.section, ()), *([_UNNAMED] if fact.neighbours else [])):
                self._keep((name, _ANY), fact)
                self._keep((name, fact.ordinal.number), fact)

    def _keep(self, asked: tuple[str, int], fact: MeetingFact) -> None:
        first = self._first.setdefault(asked, fact)
        if first.passage.section != fact.passage.section:
            self._other.setdefault(asked, fact)

    def first(self, fact: MeetingFact, name: str, number: int) -> MeetingFact | None:
        """The first meeting in another section than that of a meeting."""
        found = self._first.get((name, number))
        if found is None or found.passage.section != fact.passage.section:
            return found
        return self._other.get((name, number))


def _name_of(survey: Survey, fact: MeetingFact, neighbour: Neighbour) -> str:
    """The name of the body that a neighbouring meeting is told to be of."""
    named = survey.bodies.named_between(fact.passage, neighbour.ordinal.end, fact.sentence.end)
    return named[0].name if named else _UNNAMED


def _fits(fact: MeetingFact, kind: LinkKind, other: MeetingFact) -> bool:
    if any(one.kind is kind for one in other.neighbours):
        return False
    if fact.status is not None and other.status is not None and fact.status is not other.status:
        return False
    if fact.dates.days is None or other.dates.days is None:
        return True
    first, last = fact.dates.days, other.dates.days
    if kind is LinkKind.IMMEDIATELY_AFTER:
        first, last = last, first
    return 0 < (last.first - first.last).days <= _WIDEST_GAP


def overlapping(survey: Survey) -> Iterator[Hit]:
    """Two meetings of one body on the same days, of those that a section tells not far from each other."""
    for section in survey.sections:
        facts = _of_section(survey, section)
        for place, fact in enumerate(facts):
            for other in facts[max(place - _BEFORE, 0) : place]:
                if _overlap(fact.dates.days, other.dates.days):
                    yield _at_meeting(fact, other=_told(other))


_BEFORE = 30
"""So many meetings before another may be on its days: no section tells of as many."""


def _overlap(one: DateRange | None, other: DateRange | None) -> bool:
    return one is not None and other is not None and one.first <= other.last and other.first <= one.last


def _told(fact: MeetingFact) -> str:
    return days_text(fact.dates.days) if fact.dates.days else ""


def session_ordinals(survey: Survey) -> Iterator[Hit]:
    """The session named by different ordinals: told where fewer say so.

    A sentence may well open with an earlier session, or tell when a mandate was given.
    """
    numbers = [one.number for one in survey.session_mentions]
    counts = Counter(numbers)
    if len(counts) < 2:
        return
    usual = max(set(numbers), key=lambda number: (counts[number], number == numbers[0]))
    right = next(one for one in survey.session_mentions if one.number == usual)
    for one in survey.session_mentions:
        if one.number > usual or (one.number < usual and not _is_of_its_own_session(survey, one)):
            words = right.passage.plain[right.start : right.end]
            yield at(one.passage, one.start, one.end, other=words)


def _is_of_its_own_session(survey: Survey, mention: SessionMention) -> bool:
    """Whether a sentence opens with a session, or cites a mandate of it: 9/1 is of the ninth."""
    if mention.passage.kind is not PassageKind.PARAGRAPH:
        return False
    sentence = next(iter(survey.sentence_at(mention.passage, mention.start)), None)
    if sentence is None or mention.start - sentence.start <= _OPENING:
        return sentence is not None
    return str(mention.number) in _sessions_cited(sentence)


@lru_cache(maxsize=16)
def _sessions_cited(sentence: Sentence) -> frozenset[str]:
    """The sessions whose mandates a sentence cites, as figures."""
    return frozenset(re.findall(r"(?<![\w/])(\d{1,3})/\d{1,3}(?![\w/])", sentence.text))


_OPENING = 12
"""So far from the beginning of a sentence stands what it opens with: "at its", "на своей"."""


RULES = (
    TextRule("meetings.status", Severity.ERROR, held_after_planned),
    TextRule("meetings.heading", Severity.WARNING, headings_of_planned),
    TextRule("meetings.order", Severity.WARNING, out_of_order),
    TextRule("meetings.ordinal", Severity.ERROR, unknown_ordinals),
    TextRule("meetings.neighbours", Severity.ERROR, neighbours),
    TextRule("meetings.overlap", Severity.WARNING, overlapping),
    TextRule("session.ordinal", Severity.ERROR, session_ordinals),
)
