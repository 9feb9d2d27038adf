"""Work that is done in steps, so that something else may happen between them."""

from collections.abc import Generator
from typing import Any, TypeVar

_Outcome = TypeVar("_Outcome")


def outcome(steps: Generator[Any, None, _Outcome]) -> _Outcome:
    """What the work comes to, all its steps done one after the other."""
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            result: _Outcome = finished.value
            return result
