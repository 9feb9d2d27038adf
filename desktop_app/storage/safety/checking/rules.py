"""The rules of the field, asked of every row: those the database keeps, and those of the program.

A file that another program has written need not have kept any of them.
"""

# ruff: noqa: S608 - tables, columns and rules are those of the metadata

import re
import sqlite3
from collections.abc import Iterator, Sequence

from sqlalchemy import Boolean, CheckConstraint, Column, Date, Integer, String, Table, UniqueConstraint
from sqlalchemy.dialects import sqlite

from desktop_app.domain.hidden_characters import hidden_characters, named
from desktop_app.domain.records import Base
from desktop_app.domain.symbol import DocumentSymbol, SymbolError
from desktop_app.domain.symbol_column import SymbolColumn
from desktop_app.errors import ZapiskaError
from desktop_app.storage.ownership import Row, owner_key, rows_where
from desktop_app.storage.references import unknown_references
from desktop_app.storage.safety.checking.report import Area, Finding, finding
from desktop_app.storage.violations import noun

_MISPLACED = {
    "agenda_item": "SELECT one.* FROM agenda_item AS one JOIN agenda_item AS above"
    " ON above.id = one.parent_id WHERE above.session_id <> one.session_id",
    "instrument": "SELECT one.* FROM instrument AS one JOIN instrument AS above ON above.id = one.treaty_id"
    " WHERE one.kind <> 'protocol' OR above.kind <> 'treaty'",
}
"""Rows under a row that is none of theirs: what the window allows nobody to do."""


def rule_faults(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Every rule that some row breaks; tables and columns that are not there are for the schema's check."""
    for table in Base.metadata.sorted_tables:
        for faults in (_letters, _hidden, _values, _checks, _repeated, _unowned, _cycles):
            yield from faults(connection, table)
    for name, query in _MISPLACED.items():
        rows = _rows(connection, query)
        yield from _found("verify.misplaced", connection, Base.metadata.tables[name], rows)
    for name, rows in _referring_nowhere(connection).items():
        yield from _found("verify.reference", connection, Base.metadata.tables[name], rows)


def _rules(table: Table) -> Iterator[str]:
    """The checks that the database keeps, in SQL."""
    for constraint in sorted(table.constraints, key=lambda one: str(one.name)):
        if isinstance(constraint, CheckConstraint):
            yield str(
                constraint.sqltext.compile(
                    dialect=sqlite.dialect(),
                    compile_kwargs={"literal_binds": True},
                )
            )


def _referring_nowhere(connection: sqlite3.Connection) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    try:
        for name, row_id in unknown_references(connection):
            table = Base.metadata.tables[name]
            found.setdefault(name, []).extend(rows_where(connection, table, "id", row_id))
    except sqlite3.OperationalError:  # the schema's check has said what is not there
        return {}
    return found


def _letters(connection: sqlite3.Connection, table: Table) -> Iterator[Finding]:
    """Text that is not in the file's encoding: the program could not read it."""
    decode = connection.text_factory
    connection.text_factory = bytes
    try:
        found = _rows(connection, f"SELECT * FROM {table.name}")
    finally:
        connection.text_factory = decode
    rows = [{"id": row.get("id", "")} for row in found if not all(map(_is_text, row.values()))]
    yield from _found("verify.letters", connection, table, rows)


def _is_text(value: object) -> bool:
    if isinstance(value, bytes):
        try:
            value.decode()
        except UnicodeDecodeError:
            return False
    return True


def _hidden(connection: sqlite3.Connection, table: Table) -> Iterator[Finding]:
    """Texts with characters that nobody sees: such are refused now, and older projects may hold some."""
    for column in table.columns:
        if not isinstance(column.type, String) or column.computed is not None:
            continue
        query = f"SELECT * FROM {table.name} WHERE \"{column.name}\" GLOB '*[^ -~]*'"
        found = [(row, list(hidden_characters(str(row[column.name])))) for row in _rows(connection, query)]
        names = sorted({named(one.character) for _, hidden in found for one in hidden})
        rows = [row for row, hidden in found if hidden]
        yield from _found("verify.hidden", connection, table, rows, [column.name], characters=names)


def _values(connection: sqlite3.Connection, table: Table) -> Iterator[Finding]:
    """Values that are missing, or of another kind than their column's."""
    for column in table.columns:
        if column.computed is None:
            rows = _rows(connection, f"SELECT * FROM {table.name} WHERE {_is_wrong(column)}")
            if isinstance(column.type, SymbolColumn):
                rows = [*rows, *_wrong_symbols(connection, column)]
            yield from _found("verify.value", connection, table, rows, [column.name])


def _is_wrong(column: "Column[object]") -> str:
    name = f'"{column.name}"'
    if isinstance(column.type, Boolean):
        fits = f"{name} IN (0, 1)"
    elif isinstance(column.type, Integer):
        fits = f"typeof({name}) = 'integer'"
    elif isinstance(column.type, Date):
        fits = f"{name} IS date({name}, '+0 days')"
    else:
        fits = f"typeof({name}) = 'text'"
    return f"{name} IS NOT NULL AND NOT ({fits})" if column.nullable else f"{name} IS NULL OR NOT ({fits})"


def _wrong_symbols(connection: sqlite3.Connection, column: "Column[object]") -> list[Row]:
    query = f"SELECT * FROM {column.table} WHERE typeof({column.name}) = 'text'"
    return [row for row in _rows(connection, query) if not _is_symbol(str(row[column.name]))]


def _is_symbol(text: str) -> bool:
    try:
        DocumentSymbol(text)
    except SymbolError:
        return False
    return True


def _checks(connection: sqlite3.Connection, table: Table) -> Iterator[Finding]:
    for rule in _rules(table):
        rows = _rows(connection, f"SELECT * FROM {table.name} WHERE NOT ({rule})")
        mentioned = [column.name for column in table.columns if re.search(rf"\b{column.name}\b", rule)]
        yield from _found("verify.value", connection, table, rows, mentioned)


def _repeated(connection: sqlite3.Connection, table: Table) -> Iterator[Finding]:
    for constraint in sorted(table.constraints, key=lambda one: str(one.name)):
        if isinstance(constraint, UniqueConstraint):
            names = [column.name for column in constraint.columns]
            same = " AND ".join(f'other."{name}" = one."{name}"' for name in names)
            query = (
                f"SELECT one.* FROM {table.name} AS one WHERE EXISTS (SELECT 1 FROM {table.name} AS other"
                f" WHERE {same} AND other.id <> one.id)"
            )
            yield from _found("verify.repeated", connection, table, _rows(connection, query), names)


def _unowned(connection: sqlite3.Connection, table: Table) -> Iterator[Finding]:
    """Rows that name a row that is not there, or belong to it."""
    for key in sorted(table.foreign_keys, key=lambda one: one.parent.name):
        name, target = key.parent.name, key.column.table.name
        query = (
            f"SELECT * FROM {table.name} WHERE {name} IS NOT NULL AND NOT EXISTS"
            f" (SELECT 1 FROM {target} AS owner WHERE owner.id = {table.name}.{name})"
        )
        yield from _found("verify.missing", connection, table, _rows(connection, query), [name])


def _cycles(connection: sqlite3.Connection, table: Table) -> Iterator[Finding]:
    for key in table.foreign_keys:
        if key.column.table is table:
            above = key.parent.name
            query = (
                f"WITH RECURSIVE line(start, id) AS (SELECT id, {above} FROM {table.name} UNION SELECT"
                f" line.start, one.{above} FROM line JOIN {table.name} AS one ON one.id = line.id)"
                f" SELECT * FROM {table.name} WHERE id IN (SELECT start FROM line WHERE start = id)"
            )
            yield from _found("verify.cycle", connection, table, _rows(connection, query))


def _found(
    message: str,
    connection: sqlite3.Connection,
    table: Table,
    rows: Sequence[Row],
    fields: Sequence[str] = (),
    **values: object,
) -> Iterator[Finding]:
    if rows:
        yield finding(
            Area.RULES,
            message,
            [_known_by(connection, table, row) for row in rows],
            record=noun(table.name),
            fields=[ZapiskaError(f"column.{name}") for name in fields],
            **values,
        )


def _known_by(connection: sqlite3.Connection, table: Table, row: Row) -> str:
    """The key of the record a row is part of; where none can be made out, its number in its table."""
    try:
        return owner_key(connection, table, row)
    except (StopIteration, LookupError):
        return f"{table.name} {row.get('id', '')}".strip()


def _rows(connection: sqlite3.Connection, query: str) -> list[Row]:
    try:
        cursor = connection.execute(query)
    except sqlite3.OperationalError:
        return []
    names = [part[0] for part in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]
