"""Ranges of days in words and figures, by the Russian usage of United Nations documents.

An en dash without spaces within a month, with spaces across months; the year once if all ranges share it.
"""

from collections.abc import Sequence
from datetime import date

from desktop_app.languages.date_ranges import by_month, is_single_day, shared_year
from desktop_app.languages.grammar import DateRange
from desktop_app.languages.russian.enumeration import joined

MONTHS = (
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
)


def phrase(ranges: Sequence[DateRange]) -> str:
    """The ranges in the order given: ``7–8 и 14–15 июля и 2 августа 2020 года``.

    Where not all days lie in one year, every range names its own. Raises ValueError if there are none.
    """
    year = shared_year(ranges)
    if year is None:
        return joined([_with_its_year(days) for days in ranges])
    return f"{joined(_without_year(ranges))} {year} года"


def _with_its_year(days: DateRange) -> str:
    last_year = f"{days.last.year} года"
    if days.first.year == days.last.year:
        return f"{_day_and_month(days)} {last_year}"
    return f"{_written(days.first)} {days.first.year} года – {_written(days.last)} {last_year}"


def _without_year(ranges: Sequence[DateRange]) -> list[str]:
    phrases: list[str] = []
    for month, neighbours in by_month(ranges):
        if month is None:
            phrases += [_day_and_month(days) for days in neighbours]
        else:
            phrases.append(f"{joined([_days(days) for days in neighbours])} {MONTHS[month - 1]}")
    return phrases


def _day_and_month(days: DateRange) -> str:
    if days.first.month == days.last.month:
        return f"{_days(days)} {MONTHS[days.first.month - 1]}"
    return f"{_written(days.first)} – {_written(days.last)}"


def _days(days: DateRange) -> str:
    if is_single_day(days):
        return str(days.first.day)
    return f"{days.first.day}–{days.last.day}"


def _written(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"
