"""Where the keys lead on the timeline, from one gathering to another."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from desktop_app.interface.pictures.gathering_rows import (
    Gathering,
    gathering_at_end,
    gathering_beside,
    gathering_near,
)
from desktop_app.interface.pictures.timeline_reading import TimelineReading

_ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ACROSS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: False, Qt.Key.Key_End: True}


@dataclass(frozen=True)
class Spot:
    """A lane, or none yet; its gathering, or None for the body's name; the day one goes up and down along."""

    lane: int | None
    gathering: Gathering | None = None
    day: int = 0


class TimelineWalk:
    """Steps by keys; ``mirrored`` where time runs from right to left."""

    def __init__(self, reading: TimelineReading, *, mirrored: bool) -> None:
        self._reading = reading
        self._mirrored = mirrored

    def step(self, spot: Spot, key: Qt.Key) -> Spot | None:
        """Where a key leads, the spot itself if no further; None for a key that leads nowhere at all."""
        if key not in {*_ALONG, *_ACROSS, *_ENDS}:
            return None
        if spot.lane is None:
            return self._at(0, self._end_of(0))
        if key in _ALONG:
            return self._along(spot, spot.lane, _ALONG[key] * (-1 if self._mirrored else 1))
        if key in _ACROSS:
            lanes = len(self._reading.calendar.lanes)
            return self._across(spot, min(max(spot.lane + _ACROSS[key], 0), lanes - 1))
        return self._at(spot.lane, self._end_of(spot.lane, last=_ENDS[key]))

    def _along(self, spot: Spot, lane: int, step: int) -> Spot:
        """To the next or the previous gathering; before the first one stands the body's name."""
        if spot.gathering is None:
            return self._at(lane, self._end_of(lane)) if step > 0 else spot
        beside = gathering_beside(self._reading.connection, spot.gathering, step)
        return spot if beside is None and step > 0 else self._at(lane, beside)

    def _across(self, spot: Spot, lane: int) -> Spot:
        """To the gathering of another body that is nearest to the day."""
        if lane == spot.lane:
            return spot
        near = None
        if spot.day:
            near = gathering_near(self._reading.connection, self._body_of(lane), spot.day)
        return Spot(lane, near, spot.day)

    def _end_of(self, lane: int, *, last: bool = False) -> Gathering | None:
        return gathering_at_end(self._reading.connection, self._body_of(lane), last=last)

    def _body_of(self, lane: int) -> int:
        return self._reading.calendar.lanes[lane].member.id

    @staticmethod
    def _at(lane: int, gathering: Gathering | None) -> Spot:
        return Spot(lane, gathering, 0 if gathering is None else gathering.first)
