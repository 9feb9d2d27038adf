"""What the database refuses, as sentences."""

# ruff: noqa: S608 - tables and columns are named by the metadata

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Enum
from sqlalchemy.engine import ExceptionContext

from desktop_app.domain.records import Base
from desktop_app.domain.symbol import KEY_SQL
from desktop_app.errors import ZapiskaError
from desktop_app.storage.journal import OUTSIDE
from desktop_app.storage.ownership import users_of

_NAMES_SHOWN = 5


class RuleBrokenError(ZapiskaError):
    """A rule that the database keeps; nothing of the change was kept."""


class ChangeOutsideError(ZapiskaError):
    """An edit outside ``workspace.change``; it was not kept."""

    def __init__(self) -> None:
        super().__init__("change.outside")


class StorageFaultError(ZapiskaError):
    """The disk or the file gave out; the last change kept is still there."""


@dataclass(frozen=True)
class Attempt:
    """The statement that failed, with its rows of values, on a connection that still can be asked."""

    connection: sqlite3.Connection
    statement: str = ""
    rows: Sequence[Sequence[Any]] = ()


def as_sentence(error: sqlite3.Error, attempt: Attempt) -> ZapiskaError:
    """The error a person can read; one of SQLite's own that nobody foresaw is passed on in its words."""
    text = str(error)
    for pattern, explain in _RULES:
        if found := re.fullmatch(pattern, text):
            return explain(found, attempt)
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    return StorageFaultError(_FAULTS.get(code, "storage.fault"), reason=text)


@contextmanager
def sentences(connection: sqlite3.Connection) -> Iterator[None]:
    """Turns errors of plain SQL into sentences."""
    try:
        yield
    except sqlite3.Error as error:
        raise as_sentence(error, Attempt(connection)) from error


def explain_engine_error(connection: sqlite3.Connection, context: ExceptionContext) -> None:
    """Listens to the engine's errors, while the rows of the failed change are still there to be named."""
    error = context.original_exception
    if isinstance(error, sqlite3.Error):
        raise as_sentence(
            error, Attempt(connection, context.statement or "", _rows(context.parameters))
        ) from error


def _rows(parameters: Any) -> Sequence[Sequence[Any]]:
    if not parameters:
        return ()
    return parameters if isinstance(parameters, list) else [parameters]


def noun(table: str) -> ZapiskaError:
    """What a row of the table is called, as a message of its own inside another."""
    return ZapiskaError(f"record.{table}")


def _unique(found: re.Match[str], attempt: Attempt) -> ZapiskaError:
    names = found[1].split(", ")
    table = names[0].split(".")[0]
    columns = [name.split(".")[1] for name in names]
    if columns in (["symbol_key"], ["prefix_key"]):
        return _symbol_taken(table, columns[0], attempt)
    if columns == ["key"]:
        for key in _attempted(attempt, "key"):
            if attempt.connection.execute(f"SELECT 1 FROM {table} WHERE key = ?", (key,)).fetchone():
                return RuleBrokenError("rule.key_taken", record=noun(table), key=key)
    return RuleBrokenError("rule.taken", record=noun(table), fields=", ".join(columns))


def _symbol_taken(table: str, column: str, attempt: Attempt) -> ZapiskaError:
    typed = {"symbol_key": "symbol", "prefix_key": "symbol_prefix"}[column]
    query = f"SELECT key FROM {table} WHERE {column} = {KEY_SQL.format(column='?')}"
    for symbol in _attempted(attempt, typed):
        owner = attempt.connection.execute(query, (symbol,)).fetchone()
        if owner is not None:
            return RuleBrokenError("rule.symbol_taken", record=noun(table), symbol=symbol, key=owner[0])
    return RuleBrokenError("rule.taken", record=noun(table), fields=typed)


def _attempted(attempt: Attempt, column: str) -> list[Any]:
    """The values that the failed statement, if it is one of the mapper's, had for a column."""
    if insert := re.match(r"INSERT INTO \w+ \((.*?)\) VALUES ", attempt.statement):
        names = [name.strip('"') for name in insert[1].split(", ")]
    elif update := re.match(r"UPDATE \w+ SET (.*?) WHERE ", attempt.statement):
        names = re.findall(r'"?(\w+)"?=\?', update[1])
        attempt = Attempt(attempt.connection, rows=[row[: len(names)] for row in attempt.rows])
    else:
        return []
    if column not in names:
        return []
    place = names.index(column)
    return [value for row in attempt.rows for value in row[place :: len(names)]]


def _foreign_key(found: re.Match[str], attempt: Attempt) -> ZapiskaError:  # noqa: ARG001
    delete = re.fullmatch(r"DELETE FROM (\w+) WHERE \1\.id = \?", attempt.statement)
    if delete is not None:
        table = delete[1]
        for row in attempt.rows:
            users = sorted(users_of(attempt.connection, Base.metadata, table, row[0]))
            if users:
                return RuleBrokenError("rule.still_used", record=noun(table), users=listed(users))
    if attempt.statement.startswith(("INSERT", "UPDATE")):
        return RuleBrokenError(
            "rule.missing_record", record=noun(attempt.statement.split()[_table_word(attempt)])
        )
    return RuleBrokenError("rule.used_or_missing")


def _table_word(attempt: Attempt) -> int:
    return 2 if attempt.statement.startswith("INSERT") else 1


def listed(names: Sequence[str]) -> str:
    """The names with commas; of many, the first few."""
    return ", ".join(names[:_NAMES_SHOWN]) + (", …" if len(names) > _NAMES_SHOWN else "")


def _check(found: re.Match[str], attempt: Attempt) -> ZapiskaError:  # noqa: ARG001
    for table in Base.metadata.sorted_tables:
        rule = found[1].removeprefix(f"{table.name}_")
        if rule != found[1] and any(check.name == f"ck_{found[1]}" for check in table.constraints):
            for column in table.columns:
                if isinstance(column.type, Enum) and column.type.name == rule:
                    values = ", ".join(column.type.enums)
                    return RuleBrokenError(
                        "rule.one_of", record=noun(table.name), field=column.name, values=values
                    )
            return _broken_check(table.name, rule)
    return RuleBrokenError("rule.check", rule=found[1])


def _broken_check(table: str, rule: str) -> ZapiskaError:
    for pattern, message in _CHECKS.items():
        if found := re.fullmatch(pattern, rule):
            return RuleBrokenError(message, record=noun(table), **found.groupdict())
    return RuleBrokenError("rule.check", rule=rule)


_CHECKS = {
    "key": "rule.key",
    r"(?P<last>\w+)_not_before_(?P<first>\w+)": "rule.not_before",
    r"(?P<field>\w+)_positive": "rule.positive",
    r"(?P<field>\w+)_not_negative": "rule.not_negative",
    r"(?P<field>\w+)_not_empty": "rule.not_empty",
    r"not_its_own_\w+|not_with_itself": "rule.itself",
    "language_code": "rule.language_code",
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
        lambda found, _attempt: RuleBrokenError("rule.missing", record=noun(found[1]), field=found[2]),
    ),
    ("FOREIGN KEY constraint failed", _foreign_key),
)

_FAULTS = {
    sqlite3.SQLITE_FULL: "storage.full",
    sqlite3.SQLITE_READONLY: "storage.read_only",
    sqlite3.SQLITE_CORRUPT: "storage.damaged",
    sqlite3.SQLITE_NOTADB: "storage.damaged",
}
