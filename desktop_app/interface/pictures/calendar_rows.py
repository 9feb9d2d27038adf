"""The frame of the timeline: a lane for every body, the days that it covers, the days that matter."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.interface.pictures.family import Member, read_family

_MARGIN = 60
_AS_OF = "SELECT DISTINCT as_of FROM note ORDER BY as_of"
_SPAN = """
    SELECT min(coalesce(first_day, last_day)), max(coalesce(last_day, first_day)),
        coalesce(sum(first_day IS NULL AND last_day IS NULL), 0), count(*)
    FROM (SELECT first_day, last_day FROM meeting UNION ALL SELECT first_day, last_day FROM session)
"""


@dataclass(frozen=True)
class Lane:
    """A body's row; the rows up to ``end`` belong to its subsidiary bodies."""

    member: Member
    end: int


@dataclass(frozen=True)
class Calendar:
    """All lanes, and the days from ``first`` to ``last``, counted as ``date.toordinal`` does.

    ``as_of`` are the as-of days of the notes; ``count`` says how many gatherings there are, ``undated`` how
    many of them have no day.
    """

    lanes: tuple[Lane, ...]
    first: int
    last: int
    today: int
    as_of: tuple[int, ...]
    count: int
    undated: int

    @property
    def days(self) -> int:
        return self.last + 1 - self.first

    def lane_of(self, body_id: int) -> int | None:
        """The number of a body's lane."""
        return next((at for at, lane in enumerate(self.lanes) if lane.member.id == body_id), None)


def read_calendar(connection: sqlite3.Connection, today: date) -> Calendar:
    """The frame of a project's timeline as it is now; the gatherings themselves are read when seen."""
    first, last, undated, count = connection.execute(_SPAN).fetchone()
    as_of = tuple(_number(day) for (day,) in connection.execute(_AS_OF))
    days = [_number(day) for day in (first, last) if day is not None] + list(as_of)
    start, end = _span(days or [today.toordinal()], today.toordinal())
    lanes = _lanes(read_family(connection))
    return Calendar(lanes, start, end, today.toordinal(), as_of, count, undated)


def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _span(days: Sequence[int], today: int) -> tuple[int, int]:
    """The days to cover: today is among them unless everything is long past or far ahead."""
    first, last = min(days), max(days)
    slack = max(last - first, 366)
    if first - slack <= today <= last + slack:
        first, last = min(first, today), max(last, today)
    return max(first - _MARGIN, 1), min(last + _MARGIN, date.max.toordinal())


def _lanes(family: Sequence[Member]) -> tuple[Lane, ...]:
    ends = [len(family)] * len(family)
    still_open: list[int] = []
    for number, member in enumerate(family):
        while still_open and family[still_open[-1]].depth >= member.depth:
            ends[still_open.pop()] = number
        still_open.append(number)
    return tuple(Lane(member, end) for member, end in zip(family, ends, strict=True))
