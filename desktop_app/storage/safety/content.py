"""What a project file holds, as numbers that can be compared: rows per table and a hash over all of them."""

# ruff: noqa: S608 - tables and columns are named by the file's own schema, in quotation marks

import hashlib
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

_ROWS_AT_ONCE = 4000
_DIGEST_BYTES = 8


@dataclass(frozen=True)
class Content:
    """``counts`` has the rows of every table, the journal's too, in the order of the alphabet.

    ``digest`` is the same for the same rows, however the file lays them out.
    """

    counts: Mapping[str, int]
    digest: str


def content_of(connection: sqlite3.Connection) -> Content:
    """Reads every row. The search index is left out: it follows from the rows."""
    digest = hashlib.blake2b(digest_size=_DIGEST_BYTES)
    counts = row_counts(connection)
    for table in counts:
        digest.update(table.encode())
        _feed(digest, connection, table)
    return Content(counts, digest.hexdigest())


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """The rows of each table."""
    return {
        table: connection.execute(f"SELECT count(*) FROM {quoted(table)}").fetchone()[0]
        for table in tables(connection)
    }


def tables(connection: sqlite3.Connection) -> list[str]:
    """The tables that hold something of their own, by name."""
    found = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'"
        " AND name NOT GLOB 'search_*' ORDER BY name"
    )
    return [name for (name,) in found]


def columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The columns of a table that are stored, in their order."""
    return [row[1] for row in connection.execute(f"PRAGMA table_info({quoted(table)})")]


def quoted(name: str) -> str:
    """A table or column as SQL takes it, whatever a stranger has called it."""
    return '"' + name.replace('"', '""') + '"'


def is_whole(connection: sqlite3.Connection) -> bool:
    """SQLite's own quick check of the file's structure.

    The rules of the field are left out: a row that breaks one is no damage, and must be backed up as well.
    """
    connection.execute("PRAGMA ignore_check_constraints=ON")
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return bool(found == "ok")


def _feed(digest: "hashlib.blake2b", connection: sqlite3.Connection, table: str) -> None:
    names = [quoted(name) for name in columns(connection, table)]
    try:
        # JSON is quickest by far, and made outside Python's lock.
        _feed_rows(digest, connection, table, f"json_array({', '.join(names)})")
    except sqlite3.OperationalError:  # a stranger's row holds what JSON cannot
        _feed_rows(digest, connection, table, " || ',' || ".join(f"quote({name})" for name in names))


def _feed_rows(digest: "hashlib.blake2b", connection: sqlite3.Connection, table: str, row: str) -> None:
    # Not by an index, so that rows come in the order of their ids. As bytes: text that is no UTF-8 is for
    # the check of the rules to find.
    cursor = connection.execute(f"SELECT CAST({row} AS BLOB) FROM {quoted(table)} NOT INDEXED")
    while rows := cursor.fetchmany(_ROWS_AT_ONCE):
        digest.update(b"\n".join([value for (value,) in rows]))
