"""The file as SQLite sees it, and its tables, columns and triggers as this version makes them."""

import sqlite3
from collections.abc import Iterator

from desktop_app.storage.safety.checking.report import Area, Finding, finding

_FAULTS_TOLD = 1000


def structure_faults(connection: sqlite3.Connection) -> Iterator[Finding]:
    """What SQLite's integrity check says; a file it cannot read to the end is one more fault."""
    connection.execute("PRAGMA ignore_check_constraints=ON")
    try:
        found = [text for (text,) in connection.execute(f"PRAGMA integrity_check({_FAULTS_TOLD})")]
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        yield finding(Area.STRUCTURE, "verify.unreadable", [error])
        return
    faults = [text for text in found if text != "ok"]
    if faults:
        yield finding(Area.STRUCTURE, "verify.structure", faults)


def schema_faults(connection: sqlite3.Connection, blank: sqlite3.Connection) -> Iterator[Finding]:
    """What is missing from, added to or different in a file's schema against that of a blank project."""
    ours, theirs = _schema(blank), _schema(connection)
    different = sorted(name for name, sql in ours.items() if theirs.get(name) != sql)
    if different:
        yield finding(Area.SCHEMA, "verify.schema", different)
    added = sorted(theirs.keys() - ours.keys())
    if added:
        yield finding(Area.SCHEMA, "verify.added", added)


def _schema(connection: sqlite3.Connection) -> dict[str, str | None]:
    return dict(
        connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*' ORDER BY name"
        ).fetchall()
    )
