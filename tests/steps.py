"""Work that is done in steps, done to its end."""

from collections.abc import Generator
from typing import Any, TypeVar

_Result = TypeVar("_Result")


def outcome(steps: Generator[Any, None, _Result]) -> _Result:
    """What the work gives once all its steps are done."""
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            result: _Result = finished.value
            return result
