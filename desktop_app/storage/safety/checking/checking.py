"""The whole check of a project file, on a copy in memory: nothing of the file is written or held."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from desktop_app.storage.foreign_content import foreign_objects
from desktop_app.storage.project_errors import (
    ProjectDamaged,
)
from desktop_app.storage.project_file import (
    FORMAT_VERSION,
    connect,
    distrust,
    format_version,
)
from desktop_app.storage.safety.checking.journal import journal_faults
from desktop_app.storage.safety.checking.report import Area, Finding, Report, finding
from desktop_app.storage.safety.checking.search import search_faults
from desktop_app.storage.safety.checking.structure import schema_faults, structure_faults
from desktop_app.storage.safety.content import row_counts


def check_file(path: Path) -> Report:
    """Checks a project that nobody else has open. Raises a ``ProjectError`` if it cannot be read at all."""
    with closing(connect(path, read_only=True)) as connection:
        try:
            content = connection.serialize()
        except sqlite3.Error as error:
            raise ProjectDamaged(path) from error
    return check_content(content)


def check_content(content: bytes) -> Report:
    """Checks the bytes of a project file, as a ``Snapshot`` has them. For any thread.

    What can be checked of a damaged or foreign file is checked; what cannot is a finding.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize(content)
        distrust(connection)
        foreign = tuple(_foreign(connection))
        if foreign:
            return Report({}, foreign)
        # What is no text is found as such, instead of ending the check.
        connection.text_factory = lambda stored: stored.decode(errors="replace")
        structure = tuple(structure_faults(connection))
        try:
            counts = row_counts(connection)
            return Report(counts, structure + tuple(_faults(connection)))
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            unreadable = finding(Area.STRUCTURE, "verify.unreadable", [error])
            return Report({}, structure or (unreadable,))


def _foreign(connection: sqlite3.Connection) -> Iterator[Finding]:
    """What could act while the rest is looked at, unlike a trigger: then the rest is not."""
    try:
        found = [one for one in foreign_objects(connection) if not one.startswith("trigger ")]
    except (sqlite3.Error, UnicodeDecodeError):  # for the check of the structure to tell
        return
    if found:
        yield finding(Area.SCHEMA, "verify.foreign", found)


def _faults(connection: sqlite3.Connection) -> Iterator[Finding]:
    # Only a check needs the records' classes and a blank project to compare with.
    from desktop_app.storage.migration import blank_project  # noqa: PLC0415
    from desktop_app.storage.safety.checking.rules import rule_faults  # noqa: PLC0415

    if format_version(connection) != FORMAT_VERSION:
        # Its rules are those of another version of the program.
        yield from journal_faults(connection)
        return
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as blank:
        blank.deserialize(blank_project())
        yield from schema_faults(connection, blank)
    yield from rule_faults(connection)
    yield from journal_faults(connection)
    yield from search_faults(connection)
