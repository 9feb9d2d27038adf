"""Reads what a timeline shows, and some of what lies around it, so that scrolling seldom reads again."""

import sqlite3
from dataclasses import dataclass, field

from desktop_app.interface.pictures.body_names import BodyNames
from desktop_app.interface.pictures.calendar_rows import Calendar
from desktop_app.interface.pictures.gathering_rows import (
    Gathering,
    Undated,
    gatherings_between,
    undated_gatherings,
)

_LANES_AROUND = 16


@dataclass(frozen=True)
class Sight:
    """Lanes and days that are seen; gatherings in the same ``bucket`` of days cannot be told apart."""

    lanes: range
    first: int
    last: int
    bucket: int

    def lies_in(self, other: "Sight") -> bool:
        return (
            self.bucket == other.bucket
            and (other.lanes.start <= self.lanes.start and self.lanes.stop <= other.lanes.stop)
            and (other.first <= self.first and self.last <= other.last)
        )


@dataclass
class TimelineReading:
    """The gatherings of a calendar by the numbers of their lanes, and the names of the bodies."""

    connection: sqlite3.Connection
    calendar: Calendar
    dated: dict[int, list[Gathering]] = field(default_factory=dict)
    undated: dict[int, Undated] = field(default_factory=dict)
    _read: Sight | None = None

    def __post_init__(self) -> None:
        self._names = BodyNames(self.connection)

    def see(self, sight: Sight) -> bool:
        """Makes sure that all that is in sight has been read; True if it had to be read now."""
        if self._read is not None and sight.lies_in(self._read):
            return False
        around = sight.last + 1 - sight.first
        most = len(self.calendar.lanes)
        lanes = range(max(sight.lanes.start - _LANES_AROUND, 0), min(sight.lanes.stop + _LANES_AROUND, most))
        wide = Sight(lanes, sight.first - around, sight.last + around, sight.bucket)
        self._fill(wide)
        self._read = wide
        return True

    def label(self, lane: int) -> str:
        """``WG.4 · Working Group on …``."""
        return self._names[self.calendar.lanes[lane].member.id].label

    def over(self, lanes: range) -> list[int]:
        """The lanes above whose sessions reach over the bodies in these lanes."""
        return [
            number
            for number, lane in enumerate(self.calendar.lanes[: lanes.stop])
            if lane.member.sessions and lane.end > max(lanes.start, number + 1)
        ]

    def _fill(self, wide: Sight) -> None:
        numbers = sorted({*wide.lanes, *self.over(wide.lanes)})
        bodies = {self.calendar.lanes[number].member.id: number for number in numbers}
        self._names.read(self.calendar.lanes[number].member.id for number in wide.lanes)
        found = gatherings_between(self.connection, bodies, (wide.first, wide.last), wide.bucket)
        self.dated = {bodies[body_id]: gatherings for body_id, gatherings in found.items()}
        undated = undated_gatherings(self.connection, bodies) if self.calendar.undated else {}
        self.undated = {bodies[body_id]: gatherings for body_id, gatherings in undated.items()}
