"""The lines of a tree or list: which records, in which order."""

from array import array
from collections.abc import Container, Iterable, Iterator
from itertools import pairwise

from desktop_app.storage.record_place import RecordPlace


class Lines:
    """The places under one place, in order, each with whether it holds others; compact for very many."""

    def __init__(self, places: Iterable[tuple[RecordPlace, bool]] = ()) -> None:
        self._tables: list[tuple[str, int]] = []
        self._ids = array("q")
        self._holds = bytearray()
        for place, holds in places:
            self.add(place, holds=holds)

    def add(self, place: RecordPlace, *, holds: bool) -> None:
        """Puts a line at the end."""
        if not self._tables or self._tables[-1][0] != place[0]:
            self._tables.append((place[0], len(self._ids)))
        self._ids.append(place[1])
        self._holds.append(holds)

    def __len__(self) -> int:
        return len(self._ids)

    def __iter__(self) -> Iterator[RecordPlace]:
        for (table, start), (_, end) in pairwise((*self._tables, ("", len(self)))):
            for row_id in self._ids[start:end]:
                yield table, row_id

    def __getitem__(self, row: int) -> RecordPlace:
        table = next(table for table, start in reversed(self._tables) if start <= row)
        return table, self._ids[row]

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Lines)
            and self._tables == other._tables
            and self._ids == other._ids
            and self._holds == other._holds
        )

    __hash__ = None  # type: ignore[assignment]

    def holds(self, row: int) -> bool:
        """Whether the place in this row holds others."""
        return bool(self._holds[row])

    def only(self, kept: Container[RecordPlace]) -> "Lines":
        """These lines without the places that are not kept."""
        return Lines((place, self.holds(row)) for row, place in enumerate(self) if place in kept)

    def row_of(self, place: RecordPlace) -> int | None:
        """Where a place stands; None where it does not."""
        for (table, start), (_, end) in pairwise((*self._tables, ("", len(self)))):
            if table == place[0]:
                try:
                    return self._ids.index(place[1], start, end)
                except ValueError:
                    return None
        return None
