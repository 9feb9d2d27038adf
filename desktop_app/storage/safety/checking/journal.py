"""Whether the journal can be read, and the rows still hold what it wrote last."""

# ruff: noqa: S608 - tables and columns are those of the file, in quotation marks

import json
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from desktop_app.storage.safety.checking.report import Area, Finding, finding
from desktop_app.storage.safety.content import columns, quoted, tables

_STATES = ("done", "undone", "abandoned")


def journal_faults(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Steps and entries that cannot be read, stand in no order, or are not what the rows hold."""
    try:
        steps = connection.execute("SELECT id, label, at, person, state FROM journal_step").fetchall()
        entries = connection.execute(
            "SELECT id, step_id, table_name, row_id, old, new FROM journal_row ORDER BY id"
        ).fetchall()
    except sqlite3.OperationalError:  # the schema's check has said so
        return
    wrong = [number for number, *step in steps if not _is_step(*step)]
    if wrong:
        yield finding(Area.JOURNAL, "verify.step", wrong)
    states = {number: state for number, *_, state in steps}
    done = max((number for number, state in states.items() if state == "done"), default=0)
    early = sorted(number for number, state in states.items() if state == "undone" and number < done)
    if early:
        yield finding(Area.JOURNAL, "verify.order", early)
    kept = {name: columns(connection, name) for name in tables(connection)}
    unreadable = [
        number for number, step_id, *entry in entries if not _is_entry(kept, states, step_id, entry)
    ]
    if unreadable:
        yield finding(Area.JOURNAL, "verify.entry", unreadable)
        return
    outside = [
        f"{table} {row_id}"
        for (table, row_id), wanted in _expected(states, entries).items()
        if not _is_held(connection, table, json.loads(row_id), wanted)
    ]
    if outside:
        yield finding(Area.JOURNAL, "verify.outside", outside)


def drop_unreadable_history(connection: sqlite3.Connection) -> Mapping[str, int]:
    """Takes out the steps and entries that cannot be read, and what belongs to them; how many, by table."""
    steps = connection.execute("SELECT id, label, at, person, state FROM journal_step").fetchall()
    states = {number: step[-1] for number, *step in steps if _is_step(*step)}
    kept = {name: columns(connection, name) for name in tables(connection)}
    entries = connection.execute(
        "SELECT id, step_id, table_name, row_id, old, new FROM journal_row"
    ).fetchall()
    wrong = {
        "journal_step": [number for number, *_ in steps if number not in states],
        "journal_row": [
            number for number, step_id, *entry in entries if not _is_entry(kept, states, step_id, entry)
        ],
    }
    for table, numbers in wrong.items():
        connection.executemany(f"DELETE FROM {table} WHERE id = ?", [(number,) for number in numbers])
    return {table: len(numbers) for table, numbers in wrong.items()}


def rows_by_journal(connection: sqlite3.Connection) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every row as the last step that touched it left it, with its table; but for rows that were deleted."""
    states = dict(connection.execute("SELECT id, state FROM journal_step").fetchall())
    entries = connection.execute(
        "SELECT id, step_id, table_name, row_id, old, new FROM journal_row ORDER BY id"
    ).fetchall()
    kept = set(tables(connection))
    for (table, _), row in _expected(states, entries).items():
        if row is not None and table in kept:
            yield table, row


def _is_step(label: object, at: object, person: object, state: object) -> bool:
    stored = _object(label)
    return (
        stored is not None
        and isinstance(stored.get("key"), str)
        and isinstance(stored.get("values"), dict)
        and isinstance(at, str)
        and isinstance(person, str)
        and state in _STATES
    )


def _is_entry(
    kept: Mapping[str, list[str]], states: Mapping[int, str], step_id: object, entry: list[object]
) -> bool:
    table, row_id, old, new = entry
    return (
        step_id in states
        and table in kept
        and _is_row_id(row_id)
        and (old is not None or new is not None)
        and all(value is None or _object(value) is not None for value in (old, new))
    )


def _is_row_id(stored: object) -> bool:
    try:
        row_id = json.loads(str(stored))
    except ValueError:
        return False
    numbers = row_id if isinstance(row_id, list) and row_id else [row_id]
    return all(type(number) is int for number in numbers)


def _object(stored: object) -> dict[str, Any] | None:
    try:
        found = json.loads(str(stored))
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _expected(
    states: Mapping[int, str], entries: list[tuple[Any, ...]]
) -> dict[tuple[str, str], dict[str, Any] | None]:
    """What each row in the journal should hold: what the last step done wrote, or the first undone found."""
    expected: dict[tuple[str, str], dict[str, Any] | None] = {}
    for _, step_id, table, row_id, old, new in entries:
        state = states.get(step_id)
        if state == "done":
            expected[table, row_id] = _object(new)
        elif state == "undone":
            expected.setdefault((table, row_id), _object(old))
    return expected


def _is_held(
    connection: sqlite3.Connection, table: str, row_id: Any, wanted: Mapping[str, Any] | None
) -> bool:
    """Compares what both know: a newer format has columns that an old entry has not, and the reverse."""
    names = columns(connection, table)
    ids = row_id if isinstance(row_id, list) else [row_id]
    keys = _key_columns(connection, table)
    where = " AND ".join(f"{quoted(name)} = ?" for name in keys[: len(ids)])
    row = connection.execute(
        f"SELECT {', '.join(map(quoted, names))} FROM {quoted(table)} WHERE {where}", ids[: len(keys)]
    ).fetchone()
    if row is None or wanted is None:
        return row is wanted
    held = dict(zip(names, row, strict=True))
    return all(held[name] == value for name, value in wanted.items() if name in held)


def _key_columns(connection: sqlite3.Connection, table: str) -> list[str]:
    rows = connection.execute(f"PRAGMA table_info({quoted(table)})").fetchall()
    return [row[1] for row in sorted(rows, key=lambda row: int(row[5])) if row[5]]
