"""What is wrong, or doubtful, in a symbol."""

from typing import NamedTuple

MOST = 10
"""A reading tells so many problems; more would help nobody."""

_SHOWN = 80


class Fault(NamedTuple):
    """A problem in a piece of a symbol: from ``start`` to ``end`` ``replacement`` is likely meant.

    ``message`` is the key of its sentence; a fault that ``refuses`` leaves no doubt that this is no symbol.
    """

    start: int
    end: int
    message: str
    replacement: str | None
    refuses: bool = False

    def moved(self, distance: int) -> "Fault":
        """The same fault, counted from further left."""
        return self._replace(start=self.start + distance, end=self.end + distance)


class Problem(NamedTuple):
    """A fault in the whole symbol: ``position`` counts its characters from 0.

    ``detail`` is what stands there; ``suggestion`` is the symbol that is likely meant, empty if none is.
    A reading with a problem that ``refuses`` is no symbol; any other problem is a doubt.
    """

    position: int
    message: str
    detail: str
    suggestion: str
    refuses: bool


def problem(text: str, fault: Fault) -> Problem:
    """The fault as a problem of the symbol ``text``."""
    suggestion = ""
    if fault.replacement is not None:
        suggestion = (text[: fault.start] + fault.replacement + text[fault.end :]).strip()
    detail = text[fault.start : max(fault.end, fault.start + 1)]
    return Problem(min(fault.start, len(text)), fault.message, shown(detail), suggestion, fault.refuses)


def shown(text: str) -> str:
    """A symbol inside a sentence: a very long one is cut."""
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "\N{HORIZONTAL ELLIPSIS}"
