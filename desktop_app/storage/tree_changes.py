"""Which lines of the tree a change touches, so that only those are read again."""

import sqlite3
from collections.abc import Collection

from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import ROOT, TREE_TABLES, places_above

RowId = int | tuple[int, ...]
_DOCUMENT_OF_MEETING = "document_meeting"


def changed_places(changed: Collection[tuple[str, RowId]]) -> set[RecordPlace]:
    """The records among the rows that changed whose lines may say or hold something else now."""
    places: set[RecordPlace] = set()
    for table, row_id in changed:
        if table in TREE_TABLES and isinstance(row_id, int):
            places.add((table, row_id))
        elif table == _DOCUMENT_OF_MEETING and isinstance(row_id, tuple):
            document_id, meeting_id = row_id
            places |= {("document", document_id), ("meeting", meeting_id)}
    return places


def touched_places(connection: sqlite3.Connection, places: set[RecordPlace]) -> set[RecordPlace] | None:
    """The places with all they stand directly under now, and the root; None if any line may have changed.

    A record that is gone no longer tells what it stood under.
    """
    above = places_above(connection, places)
    return None if len(above) < len(places) else {ROOT, *places, *above.values()}
