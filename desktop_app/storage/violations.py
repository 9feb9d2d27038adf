"""What the database refuses, as sentences."""

# ruff: noqa: S608 - tables and columns are named by the metadata

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Enum, Table
from sqlalchemy.engine import ExceptionContext

from desktop_app.domain.records import Base
from desktop_app.domain.symbol import KEY_SQL
from desktop_app.errors import StorageFaultError, ZapiskaError
from desktop_app.storage.journal import OUTSIDE
from desktop_app.storage.ownership import users_of

_NAMES_SHOWN = 5


class RuleBrokenError(ZapiskaError):
    """A rule that the database keeps; nothing of the change was kept."""


class ChangeOutsideError(ZapiskaError):
    """An edit outside ``workspace.change``; it was not kept."""

    def __init__(self) -> None:
        super().__init__("change.outside")


@dataclass(frozen=True)
class Attempt:
    """The statement that failed, with its rows of values, on a connection that still can be asked."""

    connection: sqlite3.Connection
    statement: str = ""
    rows: Sequence[Sequence[Any]] = ()


def as_sentence(error: sqlite3.Error, attempt: Attempt) -> ZapiskaError | None:
    """The error a person can read; None when it is a fault of the program."""
    for pattern, explain in _RULES:
        if found := re.fullmatch(pattern, str(error)):
            return explain(found, attempt)
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_MISUSE) & 0xFF
    return StorageFaultError(_FAULTS[code], reason=str(error)) if code in _FAULTS else None


@contextmanager
def sentences(connection: sqlite3.Connection) -> Iterator[None]:
    """Turns errors of plain SQL into sentences."""
    try:
        yield
    except sqlite3.Error as error:
        _raise_sentence(error, Attempt(connection))
        raise


def explain_engine_error(context: ExceptionContext) -> None:
    """Listens to an engine's errors, while the rows of the failed change are still there to be named."""
    error = context.original_exception
    if isinstance(error, sqlite3.Error):
        assert context.connection is not None  # noqa: S101 - it is open before anything fails
        connection = context.connection.connection.driver_connection
        assert connection is not None  # noqa: S101 - likewise
        _raise_sentence(error, Attempt(connection, context.statement or "", _rows(context.parameters)))


def _raise_sentence(error: sqlite3.Error, attempt: Attempt) -> None:
    sentence = as_sentence(error, attempt)
    if sentence is not None:
        raise sentence from error


def _rows(parameters: Any) -> Sequence[Sequence[Any]]:
    return parameters if isinstance(parameters, list) else [parameters or ()]


def noun(table: str) -> ZapiskaError:
    """What a row of the table is called, as a message of its own inside another."""
    return ZapiskaError(f"record.{table}")


def _column(name: str) -> ZapiskaError:
    return ZapiskaError(f"column.{name}")


def _unique(found: re.Match[str], attempt: Attempt) -> ZapiskaError:
    names = found[1].split(", ")
    table = names[0].split(".")[0]
    columns = [name.split(".")[1] for name in names]
    message, typed, compared = _NAMED_BY.get(columns[0], ("", "", "?"))
    attempted = _attempted(attempt, typed)
    owner = None
    # Of several rows in one statement the first are in the table by now, so it no longer tells which failed.
    if len(attempted) == 1:
        query = f"SELECT key FROM {table} WHERE {columns[0]} = {compared}"
        owner = attempt.connection.execute(query, attempted).fetchone()
    if owner is None:
        return RuleBrokenError("rule.taken", record=noun(table), fields=[_column(name) for name in columns])
    return RuleBrokenError(message, record=noun(table), symbol=attempted[0], key=owner[0])


_NAMED_BY = {
    "key": ("rule.key_taken", "key", "?"),
    "symbol_key": ("rule.symbol_taken", "symbol", KEY_SQL.format(column="?")),
    "prefix_key": ("rule.symbol_taken", "symbol_prefix", KEY_SQL.format(column="?")),
}
"""Columns by which a record is known: the sentence, the column that is typed, how it is compared."""


def _attempted(attempt: Attempt, column: str) -> list[Any]:
    """The values that the failed statement, if it is one of the mapper's, had for a column."""
    if insert := re.match(r"INSERT INTO \w+ \((.*?)\) VALUES ", attempt.statement):
        names = [name.strip('"') for name in insert[1].split(", ")]
    elif update := re.match(r"UPDATE \w+ SET (.*?) WHERE ", attempt.statement):
        names = re.findall(r'"?(\w+)"?=\?', update[1])
        attempt = Attempt(attempt.connection, rows=[row[: len(names)] for row in attempt.rows])
    else:
        return []
    places = [place for place, name in enumerate(names) if name == column]
    return [value for place in places for row in attempt.rows for value in row[place :: len(names)]]


def _foreign_key(_found: re.Match[str], attempt: Attempt) -> ZapiskaError:
    if delete := re.fullmatch(r"DELETE FROM (\w+) WHERE \1\.id = \?", attempt.statement):
        users: set[str] = set()
        for row in attempt.rows:
            users |= users_of(attempt.connection, Base.metadata, delete[1], row[0])
        return RuleBrokenError("rule.still_used", record=noun(delete[1]), users=listed(sorted(users)))
    if written := re.match(r"INSERT INTO (\w+)|UPDATE (\w+)", attempt.statement):
        return RuleBrokenError("rule.missing_record", record=noun(written[1] or written[2]))
    return RuleBrokenError("rule.used_or_missing")


def listed(names: Sequence[str]) -> str:
    """The names with commas; of many, the first few."""
    return ", ".join(names[:_NAMES_SHOWN]) + (", …" if len(names) > _NAMES_SHOWN else "")


def _check(found: re.Match[str], _attempt: Attempt) -> ZapiskaError:
    for table in Base.metadata.sorted_tables:
        if any(constraint.name == found[0].split()[-1] for constraint in table.constraints):
            return _broken_check(table, found[1].removeprefix(f"{table.name}_"))
    return RuleBrokenError("rule.check", rule=found[1])


def _broken_check(table: Table, rule: str) -> ZapiskaError:
    for column in table.columns:
        if isinstance(column.type, Enum) and column.type.name == rule:
            values = ", ".join(column.type.enums)
            return RuleBrokenError(
                "rule.one_of", record=noun(table.name), field=_column(column.name), values=values
            )
    message, parts = next(
        (message, parts) for pattern, message in _CHECKS.items() if (parts := re.fullmatch(pattern, rule))
    )
    return RuleBrokenError(
        message,
        record=noun(table.name),
        **{name: _column(column) for name, column in parts.groupdict().items()},
    )


_CHECKS = {
    "key": "rule.key",
    r"(?P<last>\w+)_not_before_(?P<first>\w+)": "rule.not_before",
    r"(?P<field>\w+)_positive": "rule.positive",
    r"(?P<field>\w+)_not_negative": "rule.not_negative",
    r"(?P<field>\w+)_not_empty": "rule.not_empty",
    r"not_its_own_\w+|not_with_itself": "rule.itself",
    "language_code": "rule.language_code",
    "language_or_all": "rule.language_code",
    "one_owner": "rule.one_owner",
    "field_of_owner": "rule.field_of_owner",
    "article_of_an_instrument_or_act_of_a_body": "rule.article_or_act",
}

_RULES: tuple[tuple[str, Callable[[re.Match[str], Attempt], ZapiskaError]], ...] = (
    (OUTSIDE, lambda _found, _attempt: ChangeOutsideError()),
    (r"cycle:(\w+)", lambda found, _attempt: RuleBrokenError("rule.cycle", record=noun(found[1]))),
    (r"key:(\w+)", lambda found, _attempt: RuleBrokenError("rule.key_is_permanent", record=noun(found[1]))),
    (r"UNIQUE constraint failed: (.+)", _unique),
    (r"CHECK constraint failed: ck_(\w+)", _check),
    (
        r"NOT NULL constraint failed: (\w+)\.(\w+)",
        lambda found, _attempt: RuleBrokenError(
            "rule.missing", record=noun(found[1]), field=_column(found[2])
        ),
    ),
    ("FOREIGN KEY constraint failed", _foreign_key),
)

_FAULTS = {
    sqlite3.SQLITE_TOOBIG: "storage.too_large",
    sqlite3.SQLITE_FULL: "storage.full",
    sqlite3.SQLITE_READONLY: "storage.read_only",
    sqlite3.SQLITE_CORRUPT: "storage.damaged",
    sqlite3.SQLITE_NOTADB: "storage.damaged",
    sqlite3.SQLITE_IOERR: "storage.fault",
    sqlite3.SQLITE_CANTOPEN: "storage.fault",
}
