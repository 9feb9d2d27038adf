"""Ranges of days in Spanish, by the usage of United Nations documents.

In a sentence a range is "del 15 al 19 de octubre de 2012" and two days are "los días 23 y 24 de julio"; in a
line, such as that of the session under the masthead, they are "15 a 19 de octubre de 2012" and "2 y 3 de mayo
de 2018". The first day of a month is "1".
"""

from collections.abc import Callable, Sequence
from datetime import date

from desktop_app.languages.date_ranges import by_month, is_single_day, is_two_days, shared_year
from desktop_app.languages.grammar import DateRange
from desktop_app.languages.spanish.enumeration import joined

MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)


def sentence(ranges: Sequence[DateRange]) -> str:
    """As they stand in a sentence, with articles and prepositions; the year once if all share it.

    ``del 9 al 11 de octubre de 2019 y del 13 al 15 de julio de 2020``; ``el 10 y los días 14 y 15 de julio de
    2020``. Raises ValueError if there are none.
    """
    year = shared_year(ranges)
    if year is None:
        return joined([_in_sentence(days, _with_year) for days in ranges])
    phrases: list[str] = []
    for month, neighbours in by_month(ranges):
        if month is None:
            phrases += [_in_sentence(days, _with_month) for days in neighbours]
        else:
            told = joined([_in_sentence(days, _day) for days in neighbours])
            phrases.append(f"{told} de {MONTHS[month - 1]}")
    return f"{joined(phrases)} de {year}"


def line(ranges: Sequence[DateRange]) -> str:
    """As they stand in a line of their own: ``12 a 16 de octubre de 2020``, ``28 de mayo a 1 de junio``.

    Raises ValueError if there are none.
    """
    year = shared_year(ranges)
    if year is None:
        return joined([_in_line(days, _with_year) for days in ranges])
    return f"{joined([_in_line(days, _with_month) for days in ranges])} de {year}"


_Written = Callable[[date], str]


def _in_sentence(days: DateRange, written: _Written) -> str:
    if is_single_day(days):
        return f"el {written(days.last)}"
    first = _start(days, written)
    if is_two_days(days):
        return f"los días {first} y {written(days.last)}"
    return f"del {first} al {written(days.last)}"


def _in_line(days: DateRange, written: _Written) -> str:
    if is_single_day(days):
        return written(days.last)
    return f"{_start(days, written)} {'y' if is_two_days(days) else 'a'} {written(days.last)}"


def _start(days: DateRange, written: _Written) -> str:
    """The first day, with no more than the last day does not say."""
    if (days.first.year, days.first.month) == (days.last.year, days.last.month):
        return _day(days.first)
    return written(days.first) if days.first.year != days.last.year else _with_month(days.first)


def _day(day: date) -> str:
    return str(day.day)


def _with_month(day: date) -> str:
    return f"{day.day} de {MONTHS[day.month - 1]}"


def _with_year(day: date) -> str:
    return f"{_with_month(day)} de {day.year}"
