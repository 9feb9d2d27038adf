"""The names of bodies, read in blocks when they are first seen."""

import sqlite3
from collections.abc import Iterable

from desktop_app.interface.record_names import RecordName, record_names


class BodyNames:
    """Remembers what it has read; made anew when records change."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[int, RecordName] = {}

    def read(self, ids: Iterable[int]) -> None:
        """Reads those that are not known yet by one query for each table of names."""
        missing = [("body", row_id) for row_id in ids if row_id not in self._known]
        if missing:
            found = record_names(self._connection, missing)
            self._known.update((name.place[1], name) for name in found)

    def __getitem__(self, body_id: int) -> RecordName:
        self.read((body_id,))
        return self._known[body_id]
