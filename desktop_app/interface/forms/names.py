"""Names of records for fields and lists, by their ids."""

import sqlite3
from collections.abc import Callable, Sequence

from desktop_app.interface.record_names import record_names

Named = Callable[[Sequence[int]], dict[int, str]]
"""Gives the names of records of one table by their ids; records that are gone are left out."""


def titles(connection: sqlite3.Connection, table: str) -> Named:
    """How the records of a table are called anywhere."""

    def named(ids: Sequence[int]) -> dict[int, str]:
        names = record_names(connection, [(table, row_id) for row_id in ids])
        return {name.place[1]: name.title for name in names}

    return named
