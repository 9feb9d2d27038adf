"""The days of a timeline as a line of pixels, and the marks of the years, quarters, months and days on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

_DAYS_A_YEAR = 365.25
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


class Unit(Enum):
    """What a line of the axis counts."""

    YEARS = auto()
    QUARTERS = auto()
    MONTHS = auto()
    DAYS = auto()


@dataclass(frozen=True)
class Scale:
    """Puts ``first``, a day counted as ``date.toordinal`` does, at 0 and each day after it further on."""

    first: int
    pixels_a_day: float

    def at(self, day: float) -> float:
        """Where a day begins."""
        return (day - self.first) * self.pixels_a_day

    def day(self, pixel: float) -> float:
        """The day at a pixel, with its fraction."""
        return self.first + pixel / self.pixels_a_day


@dataclass(frozen=True)
class Tick:
    """The beginning of a unit and of the next one, as days; ``value`` is the unit's first day."""

    day: int
    end: int
    value: date


def units(pixels_a_day: float, letter: float) -> tuple[Unit, Unit | None]:
    """What the upper and the lower line of the axis count, when a letter is this many pixels wide."""
    if pixels_a_day >= 2.5 * letter:
        return Unit.MONTHS, Unit.DAYS
    if pixels_a_day * 30 >= 5 * letter:
        return Unit.YEARS, Unit.MONTHS
    if pixels_a_day * 91 >= 4 * letter:
        return Unit.YEARS, Unit.QUARTERS
    return Unit.YEARS, None


def year_step(pixels_a_day: float, letter: float) -> int:
    """How many years stand together, so that their names have room."""
    wanted = 6 * letter / (pixels_a_day * _DAYS_A_YEAR)
    return next((step for step in _YEAR_STEPS if step >= wanted), _YEAR_STEPS[-1])


def ticks(unit: Unit, first: float, last: float, step: int = 1) -> Iterator[Tick]:
    """The units that touch the days from ``first`` to ``last``; ``step`` years stand together."""
    day: date | None = _start(unit, date.fromordinal(max(int(first), 1)), step)
    while day is not None and day.toordinal() <= last:
        following = _following(unit, day, step)
        end = date.max.toordinal() + 1 if following is None else following.toordinal()
        yield Tick(day.toordinal(), end, day)
        day = following


def _start(unit: Unit, day: date, step: int) -> date:
    match unit:
        case Unit.YEARS:
            return date(max(day.year - day.year % step, 1), 1, 1)
        case Unit.QUARTERS:
            return date(day.year, day.month - (day.month - 1) % 3, 1)
        case Unit.MONTHS:
            return day.replace(day=1)
        case Unit.DAYS:
            return day


def _following(unit: Unit, day: date, step: int) -> date | None:
    """The start of the next unit; None at the end of time."""
    if unit is Unit.DAYS:
        return None if day == date.max else date.fromordinal(day.toordinal() + 1)
    months = {Unit.YEARS: 12 * step, Unit.QUARTERS: 3, Unit.MONTHS: 1}[unit]
    if unit is Unit.YEARS:
        months -= 12 * (day.year % step)
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1) if year <= date.max.year else None
