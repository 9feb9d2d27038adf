"""What differs between a project as it was and as it is, record by record."""

# ruff: noqa: S608 - tables and columns are those of the files, in quotation marks

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.storage.name_rows import NAMING_TEXTS
from desktop_app.storage.safety.content import columns, quoted, tables

_NAMES_SHOWN = 5


@dataclass(frozen=True)
class KindDifference:
    """Records of one table by their keys: those only in the backup, only in the project, and changed since.

    ``names`` has, for the first few of each, what a person knows them by.
    """

    table: str
    only_then: tuple[str, ...]
    only_today: tuple[str, ...]
    changed: tuple[str, ...]
    names: Mapping[str, str]


def differences(then: sqlite3.Connection, today: sqlite3.Connection) -> tuple[KindDifference, ...]:
    """Compares records with all rows that belong to them, in what both formats know.

    For any thread that has both connections; kinds without a difference are left out.
    """
    found = []
    before, after = _sums(then, today), _sums(today, then)
    for table in sorted(before.keys() | after.keys()):
        old, new = before.get(table, {}), after.get(table, {})
        only_then = tuple(sorted(old.keys() - new.keys()))
        only_today = tuple(sorted(new.keys() - old.keys()))
        changed = tuple(sorted(key for key in old.keys() & new.keys() if old[key] != new[key]))
        if only_then or only_today or changed:
            names = _names(then, table, only_then) | _names(
                today, table, (*only_today[:_NAMES_SHOWN], *changed)
            )
            found.append(KindDifference(table, only_then, only_today, changed, names))
    return tuple(found)


def _sums(connection: sqlite3.Connection, other: sqlite3.Connection) -> dict[str, dict[str, int]]:
    """For each record one number that follows from its row and the rows that belong to it, in any order."""
    rows = _Rows(connection, other)
    sums: dict[tuple[str, int], int] = {}
    for table in rows.shared:
        for owner, values in rows.of(table):
            if owner is not None:
                sums[owner] = sums.get(owner, 0) + hash((table, values))
    keys = {table: rows.keys(table) for table in rows.shared if "key" in rows.shared[table]}
    return {
        table: {key: sums[table, row_id] for row_id, key in found.items()} for table, found in keys.items()
    }


class _Rows:
    """The rows of one file, each with the record it is or belongs to."""

    def __init__(self, connection: sqlite3.Connection, other: sqlite3.Connection) -> None:
        self._connection = connection
        known = {table: set(columns(other, table)) for table in tables(other)}
        self.shared = {
            table: [name for name in columns(connection, table) if name in known[table]]
            for table in tables(connection)
            if table in known and not table.startswith(("journal_", "alembic_"))
        }
        self._owners: dict[str, dict[int, tuple[str, int] | None]] = {}

    def keys(self, table: str) -> dict[int, str]:
        return dict(self._connection.execute(f"SELECT id, key FROM {quoted(table)}"))

    def of(self, table: str) -> Iterator[tuple[tuple[str, int] | None, tuple[object, ...]]]:
        """Owner and content of every row. Ids, and columns that lead to the owner, are no content."""
        names = self.shared[table]
        owning = [] if "key" in names else self._owning(table)
        content = [name for name in names if name != "id" and name not in dict(owning)]
        listed = ", ".join(map(quoted, [*(name for name, _ in owning), *content]))
        number = "id" if "id" in names else "NULL"
        for row_id, *row in self._connection.execute(f"SELECT {number}, {listed} FROM {quoted(table)}"):
            owner = self._owner(table, row_id, owning, row)
            yield owner, tuple(row[len(owning) :])

    def _owner(
        self, table: str, row_id: int, owning: Sequence[tuple[str, str]], row: Sequence[int | None]
    ) -> tuple[str, int] | None:
        if "key" in self.shared[table]:
            return table, row_id
        for (_, above), owner_id in zip(owning, row, strict=False):
            if owner_id is not None:
                return (above, owner_id) if "key" in self.shared[above] else self._record(above, owner_id)
        return None

    def _record(self, table: str, row_id: int) -> tuple[str, int] | None:
        """The record that a row without a key belongs to, by however many steps."""
        if table not in self._owners:
            owning = self._owning(table)
            listed = ", ".join(quoted(name) for name, _ in owning)
            rows = self._connection.execute(f"SELECT id, {listed} FROM {quoted(table)}").fetchall()
            self._owners[table] = {number: self._owner(table, number, owning, row) for number, *row in rows}
        return self._owners[table].get(row_id)

    def _owning(self, table: str) -> list[tuple[str, str]]:
        """The columns by which a row goes with another, and that other's table, in their order."""
        keys = self._connection.execute(f"PRAGMA foreign_key_list({quoted(table)})").fetchall()
        targets = {key[3]: key[2] for key in keys if key[6] == "CASCADE" and key[2] in self.shared}
        return [(name, targets[name]) for name in self.shared[table] if name in targets]


def _names(connection: sqlite3.Connection, table: str, keys: Sequence[str]) -> dict[str, str]:
    return {key: _name(connection, table, key) for key in keys[: 2 * _NAMES_SHOWN]}


def _name(connection: sqlite3.Connection, table: str, key: str) -> str:
    """The best of the texts that name a record, in whichever language; without any, its key."""
    for field in NAMING_TEXTS.get(table, ()):
        found = connection.execute(
            f"SELECT value FROM text JOIN {table} AS one ON one.id = text.{table}_id"
            " WHERE one.key = ? AND field = ? ORDER BY text.id",
            (key, field),
        ).fetchone()
        if found is not None:
            return str(found[0])
    return key
