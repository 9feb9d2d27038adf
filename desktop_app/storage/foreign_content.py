"""What a project never has, but a file that calls itself one may: from a stranger, or from another program.

A view, a trigger, a generated column or an index of another hand is a program inside the file, which SQLite
would run when the file is read or changed (see "Defense Against The Dark Arts" on the SQLite site). None is
run: a file with such is not opened.
"""

# ruff: noqa: S608 - tables are those of our own schema, in quotation marks

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from desktop_app.messages import message
from desktop_app.storage.own_schema import OwnSchema, own_schema
from desktop_app.storage.project_errors import (
    ProjectDamaged,
    ProjectError,
)
from desktop_app.storage.project_file import (
    FORMAT_VERSION,
    format_version,
)

_PLAIN_INDEX = re.compile(r'CREATE (?:UNIQUE )?INDEX "?\w+"? ON "?\w+"? \("?\w+"?(?:, "?\w+"?)*\)')
_FLAT = (
    "json_type({0}) = 'object'"
    " AND NOT EXISTS (SELECT 1 FROM json_each({0}) WHERE type IN ('object', 'array'))"
)
_VALUES = _FLAT.format("json_extract(label, '$.values')")
_JOURNAL = {
    "journal_step": f"json_valid(label) AND json_type(label, '$.key') = 'text' AND {_VALUES}"
    " AND at GLOB '[0-9][0-9][0-9][0-9]-*' AND julianday(at) IS NOT NULL"
    " AND typeof(person) = 'text' AND state IN ('done', 'undone', 'abandoned')",
    "journal_row": "typeof(table_name) = 'text' AND json_valid(row_id) AND length(row_id) < 100"
    f" AND (old IS NULL OR {_FLAT.format('old')}) AND (new IS NULL OR {_FLAT.format('new')})"
    " AND ifnull(old, new) IS NOT NULL",
}
"""What is true of every row of the journal."""

_COMPUTED = frozenset({2, 3})
"""How ``table_xinfo`` marks generated columns, virtual and stored."""


class ForeignObject(ProjectError):
    """The file could act by itself; ``object`` is what in it."""

    def __init__(self, path: Path, found: str) -> None:
        super().__init__("project.foreign_object", path, object=found)


class ForeignRows(ProjectError):
    """Rows that are not what the program can read: texts for numbers, texts of millions of letters."""

    def __init__(self, path: Path, table: str, count: int) -> None:
        super().__init__("project.foreign_rows", path, table=table, count=count)


class _Object(NamedTuple):
    """A line of the file's schema."""

    kind: str
    name: str
    sql: str

    @property
    def is_virtual(self) -> bool:
        return self.sql.upper().startswith("CREATE VIRTUAL")


def require_own_content(connection: sqlite3.Connection, path: Path) -> None:
    """Raises ForeignObject if something in the file is a program; looks at no row."""
    try:
        found = next(foreign_objects(connection), None)
    except sqlite3.Error as error:
        raise ProjectDamaged(path) from error
    if found is not None:
        raise ForeignObject(path, found)


def foreign_objects(connection: sqlite3.Connection) -> Iterator[str]:
    """What in the schema could act by itself and is not ours: ``trigger NAME``.

    Of a newer format less is known; nothing of it is written to, so that its triggers do not act.
    """
    own, is_newer = own_schema(), format_version(connection) > FORMAT_VERSION
    rows = connection.execute("SELECT type, name, ifnull(sql, '') FROM sqlite_schema ORDER BY name")
    for one in [_Object(*row) for row in rows]:
        if _is_foreign(one, own, is_newer=is_newer):
            yield f"{one.kind} {one.name}"
        elif one.kind == "table" and not one.is_virtual and not is_newer:
            yield from _foreign_columns(connection, one, own)


def require_fitting_rows(connection: sqlite3.Connection, path: Path) -> None:
    """Reads the file through once, and raises ForeignRows if a row is none of a project's.

    Takes a third of a second for 100,000 records.
    """
    if format_version(connection) > FORMAT_VERSION:
        return
    for table, rule in (own_schema().rows | _JOURNAL).items():
        query = f'SELECT count(*) FROM "{table}" NOT INDEXED WHERE ({rule}) IS NOT TRUE'
        try:
            (count,) = connection.execute(query).fetchone()
        except sqlite3.Error as error:
            # A text beyond the limit of the connection, or a table that is not there.
            raise ForeignRows(path, table, 1) from error
        if count:
            raise ForeignRows(path, table, count)
    _require_known_steps(connection, path)


def _require_known_steps(connection: sqlite3.Connection, path: Path) -> None:
    """Steps are called by messages; one that this program does not have, it could not name."""
    for (label,) in connection.execute("SELECT DISTINCT label FROM journal_step"):
        try:
            step = json.loads(label)
            message(step["key"], **step["values"])
        except (KeyError, ValueError, TypeError) as error:
            raise ForeignRows(path, "journal_step", 1) from error


def _is_foreign(one: _Object, own: OwnSchema, *, is_newer: bool) -> bool:
    match one.kind:
        case "table" if one.is_virtual and is_newer:
            return not one.name.startswith("search_")
        case "table" if one.is_virtual:
            return one.sql not in own.statements
        case "table":
            return False
        case "index":
            return not is_newer and bool(one.sql) and not _PLAIN_INDEX.fullmatch(one.sql)
        case "trigger":
            return not is_newer and one.sql not in own.statements
        case _:
            return True


def _foreign_columns(connection: sqlite3.Connection, table: _Object, own: OwnSchema) -> Iterator[str]:
    """Generated columns that are not ours, or not made as ours are."""
    if "AS" not in table.sql.upper():
        return
    is_commented = "/*" in table.sql or "--" in table.sql
    found = connection.execute("SELECT name, hidden FROM pragma_table_xinfo(?)", (table.name,)).fetchall()
    for column in [name for name, hidden in found if hidden in _COMPUTED]:
        made_of = own.generated.get(f"{table.name}.{column}")
        if made_of is None or is_commented or f"GENERATED ALWAYS AS ({made_of})" not in table.sql:
            yield f"column {table.name}.{column}"
