"""Ranges of days in Arabic, by the usage of United Nations documents.

Months have two names. In a sentence one day is «في 2 حزيران/يونيه», two days are «يومي 9 و10», a range is
«في الفترة من 10 إلى 14»; two ranges make a dual, «في الفترتين من … إلى … ومن … إلى …». In a line, such as
that of the session under the masthead, a range is «12-16 تشرين الأول/أكتوبر 2020».
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from itertools import groupby, zip_longest
from operator import attrgetter

from desktop_app.languages.arabic.enumeration import joined
from desktop_app.languages.date_ranges import is_single_day, is_two_days, shared_year
from desktop_app.languages.grammar import DateRange

MONTHS = (
    *("كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه"),
    *("تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر"),
    "كانون الأول/ديسمبر",
)


class _Shape(Enum):
    ONE_DAY = auto()
    TWO_DAYS = auto()
    PERIOD = auto()


@dataclass(frozen=True)
class _Told:
    """A range as it is told: its first and last day in words and figures; of one day only the last."""

    shape: _Shape
    first: str
    last: str
    across_months: bool


def sentence(ranges: Sequence[DateRange]) -> str:
    """As they stand in a sentence, with their prepositions; month and year once where they are shared.

    ``يومي 7 و8 وفي الفترتين من 14 إلى 16 تموز/يوليه ومن 3 إلى 5 آب/أغسطس 2020``. Raises ValueError if there
    are none.
    """
    runs = [(shape, list(run)) for shape, run in groupby(_told(ranges), key=attrgetter("shape"))]
    return _with_shared_year(joined([_RUNS[shape](run) for shape, run in runs]), ranges)


def line(ranges: Sequence[DateRange]) -> str:
    """As they stand in a line of their own: ``30 أيار/مايو - 1 حزيران/يونيه 2012``.

    Raises ValueError if there are none.
    """
    return _with_shared_year(joined([_in_line(told) for told in _told(ranges)]), ranges)


def _days(run: Sequence[_Told]) -> str:
    return f"في {joined([told.last for told in run])}"


def _pairs(run: Sequence[_Told]) -> str:
    return joined([f"يومي {joined([told.first, told.last])}" for told in run])


def _periods(run: Sequence[_Told]) -> str:
    noun = {1: "الفترة", 2: "الفترتين"}.get(len(run), "الفترات")
    return f"في {noun} {joined([f'من {told.first} إلى {told.last}' for told in run])}"


_RUNS: dict[_Shape, Callable[[Sequence[_Told]], str]] = {
    _Shape.ONE_DAY: _days,
    _Shape.TWO_DAYS: _pairs,
    _Shape.PERIOD: _periods,
}


def _in_line(told: _Told) -> str:
    if told.shape is _Shape.ONE_DAY:
        return told.last
    if told.shape is _Shape.TWO_DAYS:
        return joined([told.first, told.last])
    return f"{told.first} - {told.last}" if told.across_months else f"{told.first}-{told.last}"


def _with_shared_year(phrase: str, ranges: Sequence[DateRange]) -> str:
    year = shared_year(ranges)
    return phrase if year is None else f"{phrase} {year}"


def _told(ranges: Sequence[DateRange]) -> list[_Told]:
    has_own_years = shared_year(ranges) is None
    return [
        _Told(
            _shape(days),
            _first(days),
            _last(days, following, has_own_year=has_own_years),
            across_months=days.first.month != days.last.month,
        )
        for days, following in zip_longest(ranges, ranges[1:])
    ]


def _shape(days: DateRange) -> _Shape:
    if is_single_day(days):
        return _Shape.ONE_DAY
    return _Shape.TWO_DAYS if is_two_days(days) else _Shape.PERIOD


def _first(days: DateRange) -> str:
    """The first day, with no more than the last day does not say."""
    if days.first.year != days.last.year:
        return _with_year(days.first)
    return _day(days.first) if days.first.month == days.last.month else _with_month(days.first)


def _last(days: DateRange, following: DateRange | None, *, has_own_year: bool) -> str:
    """The last day; the month is left to the next range if that lies in it as well."""
    if has_own_year:
        return _with_year(days.last)
    months = {days.first.month, days.last.month}
    shares_month = following is not None and months == {following.first.month, following.last.month}
    return _day(days.last) if shares_month and len(months) == 1 else _with_month(days.last)


def _day(day: date) -> str:
    return str(day.day)


def _with_month(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _with_year(day: date) -> str:
    return f"{_with_month(day)} {day.year}"
