"""Days: possible ones, the same in heading and text, before the session."""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from difflib import get_close_matches
from itertools import pairwise

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.meeting_facts import MeetingFact
from desktop_app.checks.note_text import Passage, PassageKind
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at, at_date, days_text
from desktop_app.checks.survey import Section, Survey
from desktop_app.languages.date_reading import DateFault, DateMention, month_words
from desktop_app.languages.grammar import DateRange

_DAY_WORD_YEAR = re.compile(r"(?<![/\w])\d{1,2} (?:de )?([^\W\d_]{3,}) (?:de )?(?:19|20)\d\d(?!\d)")
_LIKE = 0.6
_SATURDAY = 5
_LONGEST_GATHERING = 31


def impossible(survey: Survey) -> Iterator[Hit]:
    """A day that no calendar has: 31 September."""
    yield from _faulty(survey, DateFault.IMPOSSIBLE)


def backwards(survey: Survey) -> Iterator[Hit]:
    """An end before its start: 11–9 October."""
    yield from _faulty(survey, DateFault.BACKWARDS)


def _faulty(survey: Survey, fault: DateFault) -> Iterator[Hit]:
    for passage, dates in survey.dates.items():
        yield from (at_date(passage, date) for date in dates if date.fault is fault)


def month_names(survey: Survey) -> Iterator[Hit]:
    """Between a day and a year a word that is no month, or one in a wrong form: 16 октябре 2020."""
    months = month_words(survey.language)
    for passage in survey.passages:
        for found in _DAY_WORD_YEAR.finditer(passage.plain):
            if found[1].lower() not in months:
                close = get_close_matches(found[1].lower(), months, 1, _LIKE)
                if close:
                    yield at(passage, *found.span(1), close[0])


def dates_in_figures(survey: Survey) -> Iterator[Hit]:
    """A date whose month is a figure, 10.07.2020, or days with a slash between them, 16/17 июля."""
    for passage in survey.passages if survey.language not in {"zh", "ar"} else ():
        for found in _IN_FIGURES.finditer(passage.plain):
            following = _FIRST_WORD.match(passage.plain, found.end())
            is_month = following is not None and following["word"].lower() in month_words(survey.language)
            if found["year"] or is_month:
                yield at(passage, *found.span())


_IN_FIGURES = re.compile(
    r"(?<![\w/.])\d{1,2}(?:[./]\d{1,2}[./](?P<year>(?:19|20)\d\d)(?![\w/])|/\d{1,2}(?= ))"
)
_FIRST_WORD = re.compile(r" (?:de )?(?P<word>[^\W\d_]+)")


def years_too_long(survey: Survey) -> Iterator[Hit]:
    """A year of five or three figures behind a month, a day of three before one: July 20200, 16–170 July."""
    months = month_words(survey.language)
    for passage in survey.passages:
        for found in _LONG_YEAR.finditer(passage.plain):
            if found["word"].lower() in months:
                yield at(passage, *found.span("year"))
        for found in _LONG_DAY.finditer(passage.plain):
            if found["word"].lower() in months:
                yield at(passage, *found.span("day"))


_LONG_YEAR = re.compile(r"(?P<word>[^\W\d_]{3,}) (?:de )?(?P<year>(?:19|20)\d{3,}|\d{3})(?![\w/])")
_LONG_DAY = re.compile(r"(?<![\w/.])(?P<day>(?:\d{1,2}[–-])?\d{3,}) (?:de )?(?P<word>[^\W\d_]{3,})")


def weekends(survey: Survey) -> Iterator[Hit]:
    """A meeting or session that begins or ends on a Saturday or Sunday, which may be a slip of a figure."""
    yield from (at_date(passage, date) for passage, date, days in _gatherings(survey) if _on_weekend(days))


def long_gatherings(survey: Survey) -> Iterator[Hit]:
    """A meeting of more than a month."""
    for passage, date, days in _gatherings(survey):
        if (days.last - days.first).days > _LONGEST_GATHERING:
            yield at_date(passage, date)


def pairs_apart(survey: Survey) -> Iterator[Hit]:
    """Two days joined by "and" that are not one day and the next: 8 and 11 September."""
    for passage, dates in survey.dates.items():
        places = _places_of_pairs(passage, dates)
        for place in sorted(places):
            if place - 1 not in places and place + 1 not in places:
                yield at(passage, dates[place].start, dates[place + 1].end)


def _places_of_pairs(passage: Passage, dates: Sequence[DateMention]) -> set[int]:
    """Where a day that has its month from the next stands beside it, with days that are not adjacent."""
    return {
        place
        for place, (one, other) in enumerate(pairwise(dates))
        if passage.plain[one.start : one.end].isdecimal() and other.start - one.end <= len(_WIDEST_AND)
    }


_WIDEST_AND = " et le "


def _gatherings(survey: Survey) -> Iterator[tuple[Passage, DateMention, DateRange]]:
    kinds = (PassageKind.VENUE_AND_DATES, PassageKind.HEADING)
    told = [(passage, date) for passage in survey.text.of_kind(*kinds) for date in survey.dates[passage]]
    told += [(fact.passage, fact.dates) for fact in survey.meetings]
    for passage, date in told:
        if date.days is not None:
            yield passage, date, date.days


def _on_weekend(days: DateRange) -> bool:
    return days.first.weekday() >= _SATURDAY or days.last.weekday() >= _SATURDAY


def heading_and_text(survey: Survey) -> Iterator[Hit]:
    """Days that a heading names and the text under it does not, or the reverse; told in both places."""
    for section in survey.sections:
        facts = _dated(survey, section)
        above = [date for date in survey.dates[section.heading] if date.days is not None]
        if not facts or not above:
            continue
        in_heading = dict.fromkeys(date.days for date in above if date.days)
        in_text = dict.fromkeys(fact.dates.days for fact in facts if fact.dates.days)
        likely_of_text, likely_of_heading = _Likely(in_text, in_heading), _Likely(in_heading, in_text)
        for date in above:
            if date.days is not None and date.days not in in_text:
                other = likely_of_text.nearest(date.days)
                yield at_date(section.heading, date, other=other, place=_place(facts))
        for fact in facts:
            if fact.dates.days is not None and fact.dates.days not in in_heading:
                other = likely_of_heading.nearest(fact.dates.days)
                yield at_date(fact.passage, fact.dates, other=other, place=section.heading.place)


def order_in_headings(survey: Survey) -> Iterator[Hit]:
    """Meetings that a heading does not name in the order of time, or one that it names twice."""
    for heading in survey.text.headings:
        dates = [date for date in survey.dates[heading] if date.days is not None]
        for one, other in pairwise(dates):
            if one.days and other.days and other.days.first <= one.days.first:
                yield at(heading, one.start, other.end)


def _dated(survey: Survey, section: Section) -> list[MeetingFact]:
    """The meetings of a section that headings speak of: held or planned, with days that can be."""
    return [fact for fact in survey.meetings_of(section.heading.section) if fact.status and fact.dates.days]


class _Likely:
    """The days in the other place that are meant: the nearest of those that stand there alone."""

    def __init__(self, others: Collection[DateRange], own: Collection[DateRange]) -> None:
        alone = [one for one in others if one not in own] or others
        first: dict[dt.date, tuple[int, DateRange]] = {}
        for place, days in enumerate(alone):
            first.setdefault(days.first, (place, days))
        self._by_day = sorted(((day, *told) for day, told in first.items()), key=lambda one: one[0])

    def nearest(self, days: DateRange) -> str:
        """The days that begin nearest to others; of two as near those that are told first."""
        after = bisect_left(self._by_day, days.first, key=lambda one: one[0])
        near = self._by_day[max(after - 1, 0) : after + 1]
        return days_text(min(near, key=lambda one: (abs((one[0] - days.first).days), one[1]))[2])


def _place(facts: Sequence[MeetingFact]) -> int:
    return facts[0].passage.number


def after_the_session(survey: Survey) -> Iterator[Hit]:
    """A meeting whose report is for a session that has begun before it; or a session with a wrong date."""
    lines = [
        (passage, date)
        for passage in survey.text.of_kind(PassageKind.VENUE_AND_DATES)
        for date in survey.dates[passage]
        if date.days is not None
    ]
    facts = [fact for fact in survey.meetings if fact.status and fact.dates.days]
    for passage, line in lines[:1]:
        late = [
            fact
            for fact in facts
            if fact.dates.days and line.days and fact.dates.days.last >= line.days.first
        ]
        if len(late) * 2 > len(facts):
            yield at_date(passage, line)
        else:
            yield from (at_date(fact.passage, fact.dates) for fact in late)


def words_of_years(survey: Survey) -> Iterator[Hit]:
    """The Russian word after a day's year: 13–15 июля 2020 года, not "2020 г." and not the year alone."""
    for passage, dates in survey.dates.items() if survey.language == "ru" else ():
        for date in dates:
            if not _YEAR_ENDS.search(passage.plain[date.start : date.end]):
                continue
            found = _YEAR_WORD.match(passage.plain, date.end)
            if found and found["word"] != _OF_YEAR:
                yield at(passage, *found.span("word"), _OF_YEAR)
            elif found is None and passage.kind in _IN_SENTENCES and _GOES_ON.match(passage.plain, date.end):
                year = date.end - _DIGITS_OF_YEAR
                yield at(passage, year, date.end, f"{passage.plain[year : date.end]} {_OF_YEAR}")


_YEAR_ENDS = re.compile(r"\d{4}$")
_DIGITS_OF_YEAR = 4
_YEAR_WORD = re.compile(r" ?(?P<word>г(?:од[а-я]*|г?\.))")
_GOES_ON = re.compile(r" (?!и |или |по )[а-яё]|[.,;)]?$|[,;)]")
_IN_SENTENCES = frozenset({PassageKind.HEADING, PassageKind.PARAGRAPH})
_OF_YEAR = "года"

RULES = (
    TextRule("dates.year_word", Severity.ERROR, words_of_years, PASSAGE),
    TextRule("dates.month", Severity.ERROR, month_names, PASSAGE),
    TextRule("dates.in_figures", Severity.WARNING, dates_in_figures, PASSAGE),
    TextRule("dates.long_year", Severity.ERROR, years_too_long, PASSAGE),
    TextRule("dates.impossible", Severity.ERROR, impossible, PASSAGE),
    TextRule("dates.backwards", Severity.ERROR, backwards, PASSAGE),
    TextRule("dates.heading", Severity.ERROR, heading_and_text),
    TextRule("dates.order", Severity.WARNING, order_in_headings, PASSAGE),
    TextRule("dates.session", Severity.ERROR, after_the_session),
    TextRule("dates.weekend", Severity.ADVICE, weekends),
    TextRule("dates.pair", Severity.WARNING, pairs_apart),
    TextRule("dates.long", Severity.WARNING, long_gatherings),
)
