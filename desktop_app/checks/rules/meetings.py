"""Meetings: held or planned, in their order, beside each other."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.meeting_facts import MeetingFact, Neighbour, meeting_ordinals
from desktop_app.checks.note_text import PassageKind
from desktop_app.checks.rules.rule import TextRule, at, days_text, marked, whole
from desktop_app.checks.survey import Section, SessionMention, Survey
from desktop_app.checks.vocabulary import resumed_words
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
        for one, other in pairwise(facts):
            step = other.ordinal.number - one.ordinal.number
            resumed = resumed_words(survey.language) & set(other.sentence.text.lower().split())
            if step != 1 and not (resumed and step == 0):
                yield at(
                    other.passage,
                    other.ordinal.start,
                    other.ordinal.end,
                    other=one.passage.plain[one.ordinal.start : one.ordinal.end],
                )
            elif _first(other) < _first(one):
                yield _at_meeting(other, other=one.passage.plain[one.ordinal.start : one.ordinal.end])


def _first(fact: MeetingFact) -> str:
    return fact.dates.days.first.isoformat() if fact.dates.days else "9999"


def unknown_ordinals(survey: Survey) -> Iterator[Hit | None]:
    """A section that speaks of a meeting of its body by an ordinal that none of its meetings has."""
    for section in survey.sections:
        facts = survey.meetings_of(section.heading.section)
        own = {fact.ordinal.number for fact in facts}
        told = own | _neighbouring(facts)
        for passage in section.paragraphs if facts else ():
            yield None
            for sentence in survey.sentences[passage]:
                if any(fact.sentence == sentence for fact in facts):
                    continue
                on_report = any(
                    sentence.start <= one.start < sentence.end for one in survey.symbols_in(passage)
                )
                for ordinal in meeting_ordinals(sentence, survey.ordinals[passage], survey.words):
                    if ordinal.number not in (own if on_report else told):
                        yield at(passage, ordinal.start, ordinal.end, place=facts[0].passage.number)


def _neighbouring(facts: Sequence[MeetingFact]) -> set[int]:
    return {neighbour.ordinal.number for fact in facts for neighbour in fact.neighbours}


def neighbours(survey: Survey) -> Iterator[Hit | None]:
    """A meeting told to be right before or after another that the text tells otherwise.

    With another ordinal, on days that are not adjacent, or beside this one in the same direction.
    """
    for fact in survey.meetings:
        yield None
        for neighbour in fact.neighbours:
            others = _candidates(survey, fact, neighbour)
            right = [other for other in others if other.ordinal.number == neighbour.ordinal.number]
            if others and not right:
                yield _at_ordinal(fact, neighbour.ordinal, others[0])
                yield _at_ordinal(others[0], others[0].ordinal, fact)
            for other in right[:1]:
                if not _fits(fact, neighbour.kind, other):
                    yield _at_meeting(fact, place=other.passage.number)
                    yield _at_meeting(other, place=fact.passage.number)


def _at_ordinal(fact: MeetingFact, ordinal: OrdinalMention, other: MeetingFact) -> Hit:
    return at(fact.passage, ordinal.start, ordinal.end, place=other.passage.number)


def _candidates(survey: Survey, fact: MeetingFact, neighbour: Neighbour) -> list[MeetingFact]:
    """The meetings of the body that the neighbour is of; without its name, those told to be beside one."""
    elsewhere = [other for other in survey.meetings if other.passage.section != fact.passage.section]
    named = [
        mention.name
        for mention in survey.bodies.in_passage(fact.passage)
        if mention.name and neighbour.ordinal.end <= mention.head_start < fact.sentence.end
    ]
    if not named:
        return [other for other in elsewhere if other.neighbours]
    return [other for other in elsewhere if named[0] in _names_of(survey, other)]


def _names_of(survey: Survey, fact: MeetingFact) -> set[str]:
    section = next(one for one in survey.sections if one.heading.section == fact.passage.section)
    return {mention.name for mention in survey.bodies.in_passage(section.heading)}


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
    """Two meetings of one body on the same days."""
    for section in survey.sections:
        facts = _of_section(survey, section)
        for place, fact in enumerate(facts):
            for other in facts[:place]:
                if _overlap(fact.dates.days, other.dates.days):
                    yield _at_meeting(fact, other=_told(other))


def _overlap(one: DateRange | None, other: DateRange | None) -> bool:
    return one is not None and other is not None and one.first <= other.last and other.first <= one.last


def _told(fact: MeetingFact) -> str:
    return days_text(fact.dates.days) if fact.dates.days else ""


def session_ordinals(survey: Survey) -> Iterator[Hit]:
    """The session named by different ordinals: told where fewer say so.

    A sentence may well open with an earlier session, or tell when a mandate was given.
    """
    numbers = [one.number for one in survey.session_mentions]
    if len(set(numbers)) < 2:
        return
    usual = max(set(numbers), key=lambda number: (numbers.count(number), number == numbers[0]))
    right = next(one for one in survey.session_mentions if one.number == usual)
    for one in survey.session_mentions:
        if one.number > usual or (one.number < usual and not _is_of_its_own_session(survey, one)):
            words = right.passage.plain[right.start : right.end]
            yield at(one.passage, one.start, one.end, other=words)


def _is_of_its_own_session(survey: Survey, mention: SessionMention) -> bool:
    """Whether a sentence opens with a session, or cites a mandate of it: 9/1 is of the ninth."""
    if mention.passage.kind is not PassageKind.PARAGRAPH:
        return False
    inside = (one for one in survey.sentences[mention.passage] if one.start <= mention.start < one.end)
    sentence = next(inside, None)
    if sentence is None or mention.start - sentence.start <= _OPENING:
        return sentence is not None
    numbers = re.findall(r"(?<![\w/])(\d{1,3})/\d{1,3}(?![\w/])", sentence.text)
    return str(mention.number) in numbers


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
