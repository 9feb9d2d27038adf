"""Whether the search index says what the rows say."""

import sqlite3
from collections import Counter
from collections.abc import Iterator

from desktop_app.storage.safety.checking.report import Area, Finding, finding
from desktop_app.storage.search_folding import folded
from desktop_app.storage.search_index import is_indexed, stale_rows
from desktop_app.storage.search_lines import SOURCES, lines_of

_Line = tuple[object, ...]


def search_faults(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Compares every line of the index with the rows; rows marked as not read anew yet are left out.

    Writes to the connection, so it must be one to a copy.
    """
    if not is_indexed(connection):
        return
    try:
        connection.execute("INSERT INTO search_trigram (search_trigram, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError:
        yield finding(Area.SEARCH, "verify.trigrams", ["search_trigram"])
    try:
        different = _indexed(connection) - _written(connection), _written(connection) - _indexed(connection)
    except sqlite3.OperationalError:  # the schema's check has said so
        return
    rows = {line[:2] for side in different for line in side}
    if rows:
        yield finding(Area.SEARCH, "verify.search", sorted(f"{table} {row_id}" for table, row_id in rows))


def _indexed(connection: sqlite3.Connection) -> Counter[_Line]:
    return Counter(
        connection.execute(
            "SELECT source_table, source_id, place_table, place_id, field, language, text, folded"
            " FROM search_line WHERE NOT EXISTS (SELECT 1 FROM search_stale AS stale WHERE"
            " stale.source_table = search_line.source_table AND stale.source_id = search_line.source_id)"
        ).fetchall()
    )


def _written(connection: sqlite3.Connection) -> Counter[_Line]:
    stale = {table: set(ids) for table, ids in stale_rows(connection).items()}
    return Counter(
        (table, line.source_id, *line.place, line.field, line.language, line.text, folded(line.text))
        for table in SOURCES
        for line in lines_of(connection, table, _ids(connection, table) - stale.get(table, set()))
    )


def _ids(connection: sqlite3.Connection, table: str) -> set[int]:
    return {row_id for (row_id,) in connection.execute(f"SELECT id FROM {table}")}  # noqa: S608
