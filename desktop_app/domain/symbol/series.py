"""The series of a body's documents: what comes next, what is missing, what is there twice."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.symbol.keys import key_of
from desktop_app.domain.symbol.reading import parse
from desktop_app.domain.symbol.relations import bases

_NUMBER = re.compile(r"\d{1,9}")


@dataclass(frozen=True)
class SeriesState:
    """The numbers of one series, told apart: ``issued`` documents are out, ``reserved`` ones only planned.

    ``collisions`` are numbers that more than one document has. Addenda, corrigenda and revisions share the
    number of their document.
    """

    start: str
    issued: frozenset[int]
    reserved: frozenset[int]
    collisions: tuple[int, ...]

    @property
    def gaps(self) -> tuple[int, ...]:
        """Numbers below the highest that no document has, for one may have been lost."""
        taken = self.issued | self.reserved
        return tuple(number for number in range(1, max(taken, default=0)) if number not in taken)

    def next_free(self, count: int = 1) -> tuple[str, ...]:
        """The symbols to expect next, say the agenda and the report of a meeting; gaps are not filled."""
        last = max(self.issued | self.reserved, default=0)
        return tuple(f"{self.start}/{last + step}" for step in range(1, count + 1))


def series_state(start: str, issued: Iterable[str], reserved: Iterable[str] = ()) -> SeriesState:
    """How the series that begins with ``start`` stands: a prefix with a year or session, CTOC/COP/WG.4/2020.

    Symbols of other series are passed over; the same symbol twice, in whatever spelling, is one document only
    if one of them is a reservation.
    """
    out = Counter(_numbers(start, issued))
    planned = Counter(_numbers(start, reserved))
    twice = sorted(number for number in out | planned if out[number] > 1 or planned[number] > 1)
    return SeriesState(start.rstrip("/"), frozenset(out), frozenset(planned), tuple(twice))


def _numbers(start: str, symbols: Iterable[str]) -> Iterable[int]:
    beginning = key_of(start.rstrip("/")) + "/"
    for symbol in symbols:
        key = key_of(symbol.strip())
        rest = key.removeprefix(beginning).rstrip("*")
        if key.startswith(beginning) and _NUMBER.fullmatch(rest) and not bases(parse(symbol)):
            yield int(rest)
