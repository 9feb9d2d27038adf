"""The search index of a project file: kept by triggers that mark what changed, read anew before a search."""

import sqlite3
from itertools import islice

from desktop_app.storage.search_folding import folded
from desktop_app.storage.search_lines import lines_of

_BLOCK = 500
TRIGRAM = 3
"""The index knows words from so many letters on; shorter ones are looked for in every line."""


def is_indexed(connection: sqlite3.Connection) -> bool:
    """Whether the project has an index that this SQLite can read (one before 3.34 cannot)."""
    names = {"search_line", "search_stale", "search_trigram"}
    found = connection.execute("SELECT name FROM sqlite_schema WHERE name GLOB 'search_*' AND type = 'table'")
    return names <= {name for (name,) in found} and sqlite3.sqlite_version_info >= (3, 34)


def stale_rows(connection: sqlite3.Connection, at_most: int = -1) -> dict[str, list[int]]:
    """The rows that the index does not know as they are now, by table."""
    stale: dict[str, list[int]] = {}
    for table, row_id in connection.execute(
        "SELECT source_table, source_id FROM search_stale LIMIT ?", (at_most,)
    ):
        stale.setdefault(table, []).append(row_id)
    return stale


def bring_up_to_date(connection: sqlite3.Connection, at_most: int = -1) -> bool:
    """Reads anew what has changed, at most so many rows (all if negative); whether any are left.

    Whole or not at all. Does nothing without an index, or where nothing can be written.
    """
    if not is_indexed(connection) or connection.execute("PRAGMA query_only").fetchone()[0]:
        return False
    stale = stale_rows(connection, at_most)
    if not stale:
        return False
    own = not connection.in_transaction
    if own:
        connection.execute("BEGIN IMMEDIATE")
    try:
        for table, ids in stale.items():
            rows = iter(ids)
            while block := list(islice(rows, _BLOCK)):
                _replace(connection, table, block)
        if own:
            connection.execute("COMMIT")
    finally:
        if own and connection.in_transaction:
            connection.execute("ROLLBACK")
    return bool(stale_rows(connection, 1))


def _replace(connection: sqlite3.Connection, table: str, ids: list[int]) -> None:
    sources = [(table, row_id) for row_id in ids]
    connection.executemany(
        "INSERT INTO search_trigram (search_trigram, rowid, folded) SELECT 'delete', id, folded"
        " FROM search_line WHERE source_table = ? AND source_id = ?",
        sources,
    )
    connection.executemany("DELETE FROM search_line WHERE source_table = ? AND source_id = ?", sources)
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM search_line").fetchone()
    lines = list(lines_of(connection, table, ids))
    connection.executemany(
        "INSERT INTO search_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                row_id,
                table,
                line.source_id,
                *line.place,
                line.field,
                line.language,
                line.text,
                folded(line.text),
            )
            for row_id, line in enumerate(lines, last + 1)
        ],
    )
    connection.execute(
        "INSERT INTO search_trigram (rowid, folded) SELECT id, folded FROM search_line WHERE id > ?", (last,)
    )
    connection.executemany("DELETE FROM search_stale WHERE source_table = ? AND source_id = ?", sources)
