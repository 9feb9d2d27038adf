"""Where the gatherings of a lane stand at a zoom: what would lie on one another stands as one mark."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.interface.pictures.axis import Scale
from desktop_app.interface.pictures.gathering_rows import Gathering, joined


@dataclass(frozen=True)
class Mark:
    """One gathering, or several too close to be told apart; ``start`` and ``end`` are pixels."""

    gathering: Gathering
    start: float
    end: float


def marks(gatherings: Iterable[Gathering], scale: Scale, size: float) -> list[Mark]:
    """The marks of one lane, none on another; each is at least ``size`` pixels long."""
    found: list[Mark] = []
    for gathering in gatherings:
        mark = _mark(gathering, scale, size)
        while found and found[-1].end > mark.start:
            mark = _mark(joined(found.pop().gathering, mark.gathering), scale, size)
        found.append(mark)
    return found


def _mark(gathering: Gathering, scale: Scale, size: float) -> Mark:
    """From the first day to the last; a number is longer than a sign."""
    start, end = scale.at(gathering.first), scale.at(gathering.last + 1)
    least = size if gathering.count == 1 else size * (0.9 + 0.6 * len(str(gathering.count)))
    missing = least - (end - start)
    if missing > 0:
        start, end = start - missing / 2, end + missing / 2
    return Mark(gathering, start, end)
