"""Ranges of days in English, by the usage of United Nations documents.

In a sentence a range is "from 20 to 24 June 2016", never "from 20–24"; two days are "on 2 and 3 May 2018". In
a line, such as that of the session under the masthead, a range is "12–16 October 2020".
"""

from collections.abc import Callable, Sequence
from datetime import date

from desktop_app.languages.date_ranges import by_month, is_single_day, is_two_days, shared_year
from desktop_app.languages.english.enumeration import joined
from desktop_app.languages.grammar import DateRange

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def sentence(ranges: Sequence[DateRange]) -> str:
    """As they stand in a sentence, with their prepositions; the year once if all share it.

    ``from 9 to 11 October 2019 and from 13 to 15 July 2020``; ``from 7 to 9 and on 14 and 15 July 2020``.
    Raises ValueError if there are none.
    """
    year = shared_year(ranges)
    if year is None:
        return joined([_in_sentence(days, _with_year) for days in ranges])
    phrases: list[str] = []
    for month, neighbours in by_month(ranges):
        if month is None:
            phrases += [_in_sentence(days, _with_month) for days in neighbours]
        else:
            phrases.append(f"{joined([_in_sentence(days, _day) for days in neighbours])} {MONTHS[month - 1]}")
    return f"{joined(phrases)} {year}"


def line(ranges: Sequence[DateRange]) -> str:
    """As they stand in a line of their own: ``12–16 October 2020``, ``30 May–1 June 2012``.

    Raises ValueError if there are none.
    """
    year = shared_year(ranges)
    if year is None:
        return joined([_in_line(days, _with_year) for days in ranges])
    return f"{joined([_in_line(days, _with_month) for days in ranges])} {year}"


_Written = Callable[[date], str]


def _in_sentence(days: DateRange, written: _Written) -> str:
    if is_single_day(days):
        return f"on {written(days.last)}"
    first = _start(days, written)
    if is_two_days(days):
        return f"on {first} and {written(days.last)}"
    return f"from {first} to {written(days.last)}"


def _in_line(days: DateRange, written: _Written) -> str:
    if is_single_day(days):
        return written(days.last)
    first = _start(days, written)
    return f"{first} and {written(days.last)}" if is_two_days(days) else f"{first}–{written(days.last)}"


def _start(days: DateRange, written: _Written) -> str:
    """The first day, with no more than the last day does not say."""
    if (days.first.year, days.first.month) == (days.last.year, days.last.month):
        return _day(days.first)
    return written(days.first) if days.first.year != days.last.year else _with_month(days.first)


def _day(day: date) -> str:
    return str(day.day)


def _with_month(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _with_year(day: date) -> str:
    return f"{_with_month(day)} {day.year}"
