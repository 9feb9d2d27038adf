"""The records that the filter of the tree finds."""

import sqlite3

from desktop_app.storage import search_rows
from desktop_app.storage.record_place import RecordPlace


def find_places(connection: sqlite3.Connection, text: str, limit: int) -> list[RecordPlace]:
    """The records in which every word stands, best first."""
    return [found.place for found in search_rows.find_places(connection, text, limit)]
