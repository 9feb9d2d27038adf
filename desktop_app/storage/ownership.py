"""Which record a row belongs to, and which rows stand in the way of a deletion."""

# ruff: noqa: S608 - tables and columns are named by the metadata

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ForeignKey, MetaData, Table

Row = Mapping[str, Any]


def rows_where(connection: sqlite3.Connection, table: Table, column: str, value: object) -> list[Row]:
    """The rows of a table whose column holds the value, by column name."""
    cursor = connection.execute(f'SELECT * FROM {table.name} WHERE "{column}" = ?', (value,))
    names = [part[0] for part in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def owner_key(connection: sqlite3.Connection, table: Table, row: Row) -> str:
    """The key of the row, or of the record it belongs to: what a person knows it by."""
    while "key" not in row:
        owner = next(
            key
            for column in table.columns
            for key in column.foreign_keys
            if key.ondelete == "CASCADE" and row[column.name] is not None
        )
        table = owner.column.table
        row = rows_where(connection, table, "id", row[owner.parent.name])[0]
    return str(row["key"])


def users_of(connection: sqlite3.Connection, metadata: MetaData, table: str, row_id: int) -> set[str]:
    """The keys of the records that still need a record, or something that would go with it."""
    going: set[tuple[str, int | None]] = {(table, row_id)}
    due = set(going)
    users: list[tuple[Table, Row]] = []
    while due:
        name, found_id = due.pop()
        for key, row in _referring(connection, metadata, name, found_id):
            part = (key.parent.table.name, row.get("id"))
            if key.ondelete != "CASCADE":
                users.append((key.parent.table, row))
            elif part[1] is not None and part not in going:
                going.add(part)
                due.add(part)
    return {
        owner_key(connection, user, row) for user, row in users if (user.name, row.get("id")) not in going
    }


def _referring(
    connection: sqlite3.Connection, metadata: MetaData, name: str, row_id: int | None
) -> Iterable[tuple[ForeignKey, Row]]:
    for child in metadata.sorted_tables:
        for key in child.foreign_keys:
            if key.column.table.name == name:
                for row in rows_where(connection, child, key.parent.name, row_id):
                    yield key, row
