"""Ranges of days in French, by the usage of United Nations documents.

In a sentence a range is "du 20 au 24 juin 2016", two days are "les 2 et 3 mai 2018", the first of a month is
"le 1er". In a line, such as that of the session under the masthead, a range is "12-16 octobre 2020", with a
hyphen without spaces.
"""

from collections.abc import Callable, Sequence
from datetime import date

from desktop_app.languages.date_ranges import by_month, is_single_day, is_two_days, shared_year
from desktop_app.languages.french.enumeration import joined
from desktop_app.languages.grammar import DateRange

MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
_Written = Callable[[date], str]


def sentence(ranges: Sequence[DateRange]) -> str:
    """As they stand in a sentence, with their articles; the year once if all share it.

    ``du 9 au 11 octobre 2019 et du 13 au 15 juillet 2020``; ``du 7 au 9 et les 14 et 15 juillet 2020``.
    Raises ValueError if there are none.
    """
    return _told(ranges, _in_sentence)


def line(ranges: Sequence[DateRange]) -> str:
    """As they stand in a line of their own: ``12-16 octobre 2020``, ``30 mai-1er juin 2012``.

    Raises ValueError if there are none.
    """
    return _told(ranges, _in_line)


def _told(ranges: Sequence[DateRange], one: Callable[[DateRange, _Written], str]) -> str:
    year = shared_year(ranges)
    if year is None:
        return joined([one(days, _with_year) for days in ranges])
    phrases: list[str] = []
    for month, neighbours in by_month(ranges):
        if month is None:
            phrases += [one(days, _with_month) for days in neighbours]
        else:
            phrases.append(f"{joined([one(days, _day) for days in neighbours])} {MONTHS[month - 1]}")
    return f"{joined(phrases)} {year}"


def _in_sentence(days: DateRange, written: _Written) -> str:
    if is_single_day(days):
        return f"le {written(days.last)}"
    first, last = _start(days, written), written(days.last)
    return f"les {first} et {last}" if is_two_days(days) else f"du {first} au {last}"


def _in_line(days: DateRange, written: _Written) -> str:
    if is_single_day(days):
        return written(days.last)
    first, last = _start(days, written), written(days.last)
    return f"{first} et {last}" if is_two_days(days) else f"{first}-{last}"


def _start(days: DateRange, written: _Written) -> str:
    """The first day, with no more than the last day does not say."""
    if (days.first.year, days.first.month) == (days.last.year, days.last.month):
        return _day(days.first)
    return written(days.first) if days.first.year != days.last.year else _with_month(days.first)


def _day(day: date) -> str:
    return "1er" if day.day == 1 else str(day.day)


def _with_month(day: date) -> str:
    return f"{_day(day)} {MONTHS[day.month - 1]}"


def _with_year(day: date) -> str:
    return f"{_with_month(day)} {day.year}"
