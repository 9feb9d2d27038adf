"""Saves what can be read of a damaged project, row by row, in a new one; the damaged file stays as it is."""

# ruff: noqa: S608 - tables and columns are those of the blank project, in quotation marks

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop_app.durable_files import reason
from desktop_app.errors import ZapiskaError
from desktop_app.event_log import Event, record
from desktop_app.storage.own_schema import own_schema
from desktop_app.storage.project_file import (
    create,
    distrust,
    prepare,
)
from desktop_app.storage.safety.checking.journal import (
    drop_unreadable_history,
    journal_faults,
    rows_by_journal,
)
from desktop_app.storage.safety.content import columns, quoted, row_counts, tables
from desktop_app.storage.safety.recovering import settled

_HEADER_BYTES, _PAGE_BYTES, _BYTES_OF_EMPTY_PAGE = 100, 4096, 64
_ROWS_LOOKED_FOR = 200_000
"""How many ids are tried one by one between the rows that can be read from either end of a table."""

_TABLE_OF_OURS, _BYTES_LOOKED_THROUGH = b"CREATE TABLE journal_step", 2**20

_Row = tuple[object, ...]


class SalvageError(ZapiskaError):
    """Nothing could be saved, and no file was made."""


@dataclass(frozen=True)
class Salvaged:
    """Rows saved, and rows that were found but do not fit without others that are lost, by table.

    ``unreadable`` are the tables of which a part could not be read, so that nobody knows what else they held.
    ``is_doubtful`` tells that a part of a change which was not finished may be among the rows.
    """

    saved: Mapping[str, int]
    refused: Mapping[str, int]
    unreadable: tuple[str, ...]
    is_doubtful: bool = False

    @property
    def is_complete(self) -> bool:
        """Whether all is there, and nothing else, as far as anybody can know."""
        return not (self.refused or self.unreadable or self.is_doubtful)


def salvage(damaged: Path, new: Path, blank: bytes) -> Salvaged:
    """Makes a new project of every row that can be read and keeps the rules; ``blank`` is one without rows.

    A change that a crash cut off is taken back first, and one that is kept beside the file only is played in.
    Rows that cannot be read are made anew from the history, if that has them. If any is lost even so, no step
    of the history can be undone, for its rows may be. For any thread. Raises SalvageError if nothing can be
    saved, or what ``create`` raises if the new file is there.
    """
    if damaged.exists() and not damaged.is_file():
        raise SalvageError("salvage.nothing", file=damaged)
    try:
        found = settled(damaged)
    except OSError as error:
        raise SalvageError("salvage.unreadable", file=damaged, reason=reason(error)) from error
    for candidate in _candidates(found.content, blank):
        saved, salvaged = _saved(candidate, blank)
        if any(salvaged.saved.values()):
            create(new, saved)
            salvaged = replace(salvaged, is_doubtful=found.is_doubtful)
            record(Event.SALVAGED, file=damaged, complete=int(salvaged.is_complete))
            return salvaged
    raise SalvageError("salvage.nothing", file=damaged)


def may_hold_rows(path: Path) -> bool:
    """Whether a file that is no project any more has the tables of one: its beginning was written over."""
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return _TABLE_OF_OURS in file.read(_BYTES_LOOKED_THROUGH)
    except OSError:
        return False


def _candidates(content: bytes, blank: bytes) -> Iterator[bytes]:
    """The file as it is; then with the header of a blank project; then with the pages of its schema as well.

    Those never change, so that they can be put back, if the file was made as a blank project of this version.
    """
    yield content
    whole = content + b"\0" * (-len(content) % _PAGE_BYTES)
    size = (len(whole) // _PAGE_BYTES).to_bytes(4, "big")
    whole = blank[:28] + size + blank[32:_HEADER_BYTES] + whole[_HEADER_BYTES:]
    yield whole
    starts = [start for start in range(0, len(blank), _PAGE_BYTES) if _is_written(blank, start)]
    ours = [start for start in starts[1:] if _page(blank, start) == _page(whole, start)]
    if 2 * len(ours) >= len(starts):
        grafted = bytearray(whole)
        for start in starts:
            grafted[start : start + _PAGE_BYTES] = _page(blank, start)
        grafted[:_HEADER_BYTES] = whole[:_HEADER_BYTES]
        yield bytes(grafted)


def _page(content: bytes, start: int) -> bytes:
    return content[start : start + _PAGE_BYTES]


def _is_written(blank: bytes, start: int) -> bool:
    """Whether a page of a blank project holds anything, which is the schema, for it has no rows."""
    return _PAGE_BYTES - _page(blank, start).count(0) > _BYTES_OF_EMPTY_PAGE


def _saved(content: bytes, blank: bytes) -> tuple[bytes, Salvaged]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as new:
        new.deserialize(blank)
        prepare(new)
        new.execute("PRAGMA foreign_keys=OFF")
        unreadable: list[str] = []
        refused: dict[str, int] = {}
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as old, suppress(MemoryError):
            old.deserialize(content)
            distrust(old)
            for table in _with_rows(new):
                refused[table] = _take(old, new, table, unreadable)
        unreadable_history = drop_unreadable_history(new)
        for table, count in unreadable_history.items():
            refused[table] = refused.get(table, 0) + count
        _remember(new)
        _drop_unfitting(new, refused)
        _drop_orphans(new, refused)
        lost = {table: count for table, count in refused.items() if count}
        if any(unreadable_history.values()) or any(journal_faults(new)):
            new.execute("UPDATE journal_step SET state = 'abandoned'")
        saved = {table: row_counts(new)[table] for table in _with_rows(new)}
        return new.serialize(), Salvaged(saved, lost, tuple(unreadable))


def _with_rows(blank: sqlite3.Connection) -> list[str]:
    """The tables to fill: all but the mark of the migrations, which a blank project has."""
    return [table for table in tables(blank) if table != "alembic_version"]


def _take(old: sqlite3.Connection, new: sqlite3.Connection, table: str, unreadable: list[str]) -> int:
    """Copies the rows of a table; gives the number of those that the new one does not take."""
    try:
        known = set(columns(old, table)) if _is_table(old, table) else set()
    except (sqlite3.Error, UnicodeDecodeError):
        known = set()
    names = [name for name in columns(new, table) if name in known]
    if not names:
        unreadable.append(table)
        return 0
    listed = ", ".join(map(quoted, names))
    statement = f"INSERT INTO {quoted(table)} ({listed}) VALUES ({', '.join('?' for _ in names)})"
    refused = 0
    for row in _rows(old, table, listed, lambda: unreadable.append(table)):
        try:
            new.execute(statement, row)
        except sqlite3.Error:
            refused += 1
    return refused


def _is_table(old: sqlite3.Connection, name: str) -> bool:
    """A view or a virtual table of that name is a stranger's program, and is not asked."""
    query = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? AND sql NOT LIKE 'CREATE VIRTUAL%'"
    return old.execute(query, (name,)).fetchone() is not None


def _drop_unfitting(new: sqlite3.Connection, refused: dict[str, int]) -> None:
    """Takes out rows that the program could not read: the tables would bear them."""
    for table, rule in own_schema().rows.items():
        dropped = new.execute(f"DELETE FROM {quoted(table)} WHERE ({rule}) IS NOT TRUE").rowcount
        refused[table] = refused.get(table, 0) + dropped


def _rows(
    old: sqlite3.Connection, table: str, listed: str, tell_unreadable: Callable[[], None]
) -> Iterator[_Row]:
    """All rows from the first on; past damage all from the last back, and what can be found between."""
    query = f"SELECT rowid, {listed} FROM {quoted(table)}"
    first, last = 0, _ROWS_LOOKED_FOR
    try:
        for row_id, *row in old.execute(f"{query} ORDER BY rowid"):
            first = row_id
            yield tuple(row)
    except sqlite3.Error:
        tell_unreadable()
    else:
        return
    for row_id, *row in _readable(old, f"{query} WHERE rowid > ? ORDER BY rowid DESC", first):
        last = row_id
        yield tuple(row)
    yield from _between(old, query, first, last)


def _readable(old: sqlite3.Connection, query: str, *parameters: int) -> Iterator[tuple[Any, ...]]:
    """Rows up to the first that cannot be read."""
    with suppress(sqlite3.Error):
        yield from old.execute(query, parameters)


def _between(old: sqlite3.Connection, query: str, first: int, last: int) -> Iterator[_Row]:
    # Most of some hundred thousand are not there or cannot be read: each must cost next to nothing.
    ask, one = old.cursor().execute, f"{query} WHERE rowid = ?"
    for row_id in range(first + 1, min(last, first + _ROWS_LOOKED_FOR)):
        try:
            found = ask(one, (row_id,)).fetchall()
        except sqlite3.Error:
            continue
        yield from (row[1:] for row in found)


def _remember(new: sqlite3.Connection) -> None:
    """Rows that the history knows and the tables have lost."""
    for table, row in rows_by_journal(new):
        names = [name for name in columns(new, table) if name in row]
        with suppress(sqlite3.Error):  # it is there, or another has taken its place
            new.execute(
                f"INSERT INTO {quoted(table)} ({', '.join(map(quoted, names))})"
                f" VALUES ({', '.join('?' for _ in names)})",
                [row[name] for name in names],
            )


def _drop_orphans(new: sqlite3.Connection, refused: dict[str, int]) -> None:
    """Takes out rows whose owner is lost, until none is left; a mere mention of a lost row is emptied."""
    while orphans := new.execute("PRAGMA foreign_key_check").fetchall():
        for table, row_id, _, number in set(orphans):
            keys = new.execute(f"PRAGMA foreign_key_list({quoted(table)})").fetchall()
            column = next(key[3] for key in keys if key[0] == number)
            try:
                new.execute(f"UPDATE {quoted(table)} SET {quoted(column)} = NULL WHERE rowid = ?", (row_id,))
            except sqlite3.IntegrityError:
                new.execute(f"DELETE FROM {quoted(table)} WHERE rowid = ?", (row_id,))
                refused[table] = refused.get(table, 0) + 1
