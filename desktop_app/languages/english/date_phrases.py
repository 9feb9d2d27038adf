"""Ranges of days in English, by the usage of United Nations documents.

In a sentence a range is "from 20 to 24 June 2016", never "from 20–24"; two days are "on 2 and 3 May 2018". In
a line, such as that of the session under the masthead, a range is "12–16 October 2020".
"""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby

from desktop_app.languages.date_ranges import by_month, is_single_day, is_two_days, shared_year
from desktop_app.languages.english.enumeration import joined
from desktop_app.languages.grammar import DateRange

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_Written = Callable[[date], str]


def sentence(ranges: Sequence[DateRange]) -> str:
    """As they stand in a sentence, with their prepositions; a year or month that all share stands once.

    ``from 9 to 11 October 2019 and from 13 to 15 July 2020``; ``on 7 and 9 and from 13 to 15 July 2020``.
    Raises ValueError if there are none.
    """
    return _phrase(ranges, _in_sentence)


def line(ranges: Sequence[DateRange]) -> str:
    """As they stand in a line of their own: ``12–16 October 2020``, ``30 May–1 June 2012``.

    Raises ValueError if there are none.
    """
    return _phrase(ranges, _in_line)


def _phrase(ranges: Sequence[DateRange], told: Callable[[Sequence[DateRange], _Written], list[str]]) -> str:
    year = shared_year(ranges)
    if year is None:
        return joined(told(ranges, _with_year))
    months = [month for month, _ in by_month(ranges)]
    if len(months) > 1 or months[0] is None:
        return f"{joined(told(ranges, _with_month))} {year}"
    return f"{joined(told(ranges, _day))} {MONTHS[months[0] - 1]} {year}"


def _in_sentence(ranges: Sequence[DateRange], written: _Written) -> list[str]:
    """Single days in a row share their "on"; a pair and a range have a preposition each."""
    phrases: list[str] = []
    for are_single, neighbours in groupby(ranges, key=is_single_day):
        if are_single:
            phrases.append(f"on {joined([written(days.last) for days in neighbours])}")
        else:
            phrases += [_with_preposition(days, written) for days in neighbours]
    return phrases


def _with_preposition(days: DateRange, written: _Written) -> str:
    first, last = _first_day(days, written), written(days.last)
    return f"on {first} and {last}" if is_two_days(days) else f"from {first} to {last}"


def _in_line(ranges: Sequence[DateRange], written: _Written) -> list[str]:
    return [_alone(days, written) for days in ranges]


def _alone(days: DateRange, written: _Written) -> str:
    if is_single_day(days):
        return written(days.last)
    return f"{_first_day(days, written)}{' and ' if is_two_days(days) else '–'}{written(days.last)}"


def _first_day(days: DateRange, written: _Written) -> str:
    """The first day, with no more than the last day does not say."""
    if days.first.year != days.last.year:
        return written(days.first)
    return _day(days.first) if days.first.month == days.last.month else _with_month(days.first)


def _day(day: date) -> str:
    return str(day.day)


def _with_month(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _with_year(day: date) -> str:
    return f"{_with_month(day)} {day.year}"
