"""Where a person has been: the way back and forth between records."""

from collections.abc import Callable

from desktop_app.storage.record_place import RecordPlace

_MOST = 100


class Trail:
    """The records shown, oldest first, and the one that is shown now."""

    def __init__(self) -> None:
        self._places: list[RecordPlace] = []
        self._at = -1

    def visit(self, place: RecordPlace) -> None:
        """A record is shown; what lay ahead is forgotten."""
        if 0 <= self._at < len(self._places) and self._places[self._at] == place:
            return
        self._places = [*self._places[: self._at + 1], place][-_MOST:]
        self._at = len(self._places) - 1

    def back(self, is_there: Callable[[RecordPlace], bool]) -> RecordPlace | None:
        """The nearest record before this one that is still there."""
        return self._step(-1, is_there)

    def forward(self, is_there: Callable[[RecordPlace], bool]) -> RecordPlace | None:
        return self._step(1, is_there)

    def _step(self, by: int, is_there: Callable[[RecordPlace], bool]) -> RecordPlace | None:
        at = self._at + by
        while 0 <= at < len(self._places):
            if is_there(self._places[at]):
                self._at = at
                return self._places[at]
            at += by
        return None
