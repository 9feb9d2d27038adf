import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any, Self

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateTable

from desktop_app.domain.records import Base
from desktop_app.paths import MIGRATIONS
from desktop_app.storage.migration import blank_project, migrate
from desktop_app.storage.opening import create_project, open_project
from desktop_app.storage.project_file import (
    APPLICATION_ID,
    FORMAT_VERSION,
)
from desktop_app.storage.workspace import Workspace

UNMAPPED = ("journal_", "alembic_version", "search_")


@pytest.fixture
def blank() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(blank_project())
    yield connection
    connection.close()


class InjectedError(sqlite3.OperationalError):
    """Stands for whatever may go wrong at a statement."""


class FailingConnection(sqlite3.Connection):
    """From the beginning of the transaction to its commit, fails at the n-th thing it is asked to do."""

    left = 0
    begun = False

    def cursor(self, *_arguments: Any) -> Any:
        return FailingCursor(self)

    def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
        self.begun |= sql == "BEGIN EXCLUSIVE"
        if sql != "ROLLBACK" and "foreign_keys" not in sql:
            self.count_down(sql)
        return super().execute(sql, parameters)

    def commit(self) -> None:
        self.count_down("COMMIT")
        super().commit()

    def count_down(self, what: str) -> None:
        self.left -= self.begun
        if self.begun and self.left == 0:
            raise InjectedError(what)


class FailingCursor(sqlite3.Cursor):
    def execute(self, sql: str, parameters: Any = ()) -> Self:
        assert isinstance(self.connection, FailingConnection)
        self.connection.count_down(sql)
        return super().execute(sql, parameters)


def failing(path: Path, statement: int) -> FailingConnection:
    connection = sqlite3.connect(path, isolation_level=None, factory=FailingConnection)
    connection.left = statement
    return connection


def essentials(statement: str) -> set[str]:
    """The parts of a CREATE TABLE in any order; the id and the primary key it makes have two spellings.

    A column that was added to its table has its check beside it, not at the end.
    """
    body = statement[statement.index("(") + 1 : statement.rindex(")")]
    parts = re.split(r",\s*(?![^()]*\))|(?<=NULL) (?=CONSTRAINT)", body.strip())
    return {
        part.replace("'1'", "1").replace("'0'", "0").strip()
        for part in parts
        if not part.startswith(("id INTEGER", "CONSTRAINT pk_"))
    }


def test_the_migrated_schema_is_that_of_the_records(blank: sqlite3.Connection) -> None:
    engine = create_engine("sqlite://", creator=lambda: blank, poolclass=StaticPool)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "include_name": lambda name, kind, _parents: (
                    kind != "table" or not str(name).startswith(UNMAPPED)
                ),
            },
        )
        assert compare_metadata(context, Base.metadata) == []


@pytest.mark.parametrize("table", Base.metadata.sorted_tables, ids=str)
def test_every_column_check_and_key_is_as_declared(blank: sqlite3.Connection, table: Any) -> None:
    (migrated,) = blank.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table.name,)).fetchone()
    declared = str(CreateTable(table).compile(dialect=sqlite.dialect()))
    assert essentials(migrated) == essentials(declared)


def test_the_format_version_counts_the_migrations(blank: sqlite3.Connection) -> None:
    assert len(list((MIGRATIONS / "versions").glob("*.py"))) == FORMAT_VERSION
    assert blank.execute("PRAGMA user_version").fetchone()[0] == FORMAT_VERSION
    assert blank.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID


def test_migrating_an_up_to_date_file_changes_nothing(project_path: Path) -> None:
    create_project(project_path).close()
    before = list(dump(project_path))
    connection = sqlite3.connect(project_path, isolation_level=None)
    migrate(connection)
    connection.close()
    assert list(dump(project_path)) == before


def test_a_file_of_the_first_format_keeps_its_records(project_path: Path) -> None:
    rows = first_format(project_path)
    with open_project(project_path) as workspace:
        assert workspace.read_only_reason is None
        assert workspace.connection.execute("PRAGMA user_version").fetchone()[0] == FORMAT_VERSION
        assert workspace.connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    assert set(rows) <= set(dump(project_path))


def test_notes_of_the_format_before_have_western_digits(project_path: Path) -> None:
    connection = sqlite3.connect(project_path, isolation_level=None)
    migrate(connection, to=3)
    connection.execute("INSERT INTO body (id, key, kind) VALUES (1, 'cop', 'conference')")
    connection.execute("INSERT INTO session (id, key, body_id, ordinal) VALUES (1, 'cop-10', 1, 10)")
    connection.execute("INSERT INTO note (key, session_id, as_of) VALUES ('note', 1, '2020-06-01')")
    triggers = set(connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
    migrate(connection)
    assert connection.execute("SELECT key, digits FROM note").fetchall() == [("note", "western")]
    assert set(connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) == triggers
    connection.execute("UPDATE note SET digits = 'eastern'")
    with pytest.raises(sqlite3.IntegrityError, match="ck_note_digits"):
        connection.execute("UPDATE note SET digits = 'roman'")
    connection.close()


def test_a_migration_that_fails_at_any_statement_leaves_the_file_as_it_was(
    project_path: Path, survived: Counter[str]
) -> None:
    first_format(project_path)
    before = project_path.read_bytes()
    for statement in count(1):
        connection = failing(project_path, statement)
        failed = fails(connection)
        assert sqlite3.Connection.execute(connection, "PRAGMA foreign_keys").fetchone()[0] == 1
        assert not connection.in_transaction
        connection.close()
        if not failed:
            break
        assert project_path.read_bytes() == before
        survived["a migration that fails at a statement"] += 1
    assert statement > 10
    open_project(project_path).close()


def test_the_first_migration_too_is_whole_or_not_at_all(project_path: Path, survived: Counter[str]) -> None:
    for statement in count(1):
        connection = failing(project_path, statement)
        failed = fails(connection)
        tables = sqlite3.Connection.execute(connection, "SELECT count(*) FROM sqlite_schema").fetchone()[0]
        connection.close()
        if not failed:
            break
        assert tables == 0
        survived["a migration that fails at a statement"] += 1
    assert statement > 50


def test_rows_without_their_owner_stop_a_migration(project_path: Path) -> None:
    first_format(project_path)
    connection = sqlite3.connect(project_path, isolation_level=None)
    connection.execute(
        "INSERT INTO text (body_id, field, language, value) VALUES (99, 'short_name', 'ru', 'РГ')"
    )
    before = list(connection.iterdump())
    with pytest.raises(sqlite3.IntegrityError, match="owner"):
        migrate(connection)
    assert list(connection.iterdump()) == before
    connection.close()


@pytest.mark.parametrize(
    ("table", "column"), [("body", "parent_id"), ("agenda_item", "parent_id"), ("instrument", "treaty_id")]
)
def test_no_row_can_be_above_itself(furnished: Workspace, table: str, column: str) -> None:
    def below(above: str) -> str:
        columns = {
            "body": "'other'", "agenda_item": "1, 'x'", "instrument": "'treaty'",
        }  # fmt: skip
        names = {"body": "kind", "agenda_item": "session_id, label", "instrument": "kind"}
        return (
            f"INSERT INTO {table} (id, key, {column}, {names[table]}) "
            f"VALUES (101, 'x', {above}, {columns[table]}), (102, 'y', 101, {columns[table]})"
        )

    connection = furnished.connection
    with furnished.change("change.add"):
        with pytest.raises(sqlite3.IntegrityError, match=f"^cycle:{table}$"):
            connection.execute(below("102"))
        connection.execute(below("NULL"))
        with pytest.raises(sqlite3.IntegrityError, match=f"^cycle:{table}$"):
            connection.execute(f"UPDATE {table} SET {column} = 102 WHERE id = 101")
        connection.execute(f"UPDATE {table} SET {column} = NULL WHERE id = 102")
        connection.execute(f"UPDATE {table} SET {column} = 102 WHERE id = 101")


@pytest.mark.parametrize("table", [t.name for t in Base.metadata.sorted_tables if "key" in t.columns])
def test_a_key_is_permanent(furnished: Workspace, table: str) -> None:
    with furnished.change("change.rename"):
        furnished.connection.execute(f"UPDATE {table} SET key = key")
        with pytest.raises(sqlite3.IntegrityError, match=f"^key:{table}$"):
            furnished.connection.execute(f"UPDATE {table} SET key = key || 'x'")


def fails(connection: FailingConnection) -> bool:
    try:
        migrate(connection)
    except InjectedError:
        return True
    except SQLAlchemyError as error:  # the engine puts its own error round what its cursors raise
        return "InjectedError" in repr(error)
    return False


def first_format(path: Path) -> list[str]:
    """Writes a file as it was before the journal, with records, and gives its rows."""
    connection = sqlite3.connect(path, isolation_level=None)
    migrate(connection, to=1)
    connection.execute("INSERT INTO body (id, key, kind) VALUES (1, 'cop', 'conference')")
    connection.execute("INSERT INTO body (key, kind, parent_id) VALUES ('wg', 'working_group', 1)")
    connection.execute(
        "INSERT INTO text (body_id, field, language, value) VALUES (1, 'short_name', 'ru', 'К')"
    )
    connection.close()
    return [line for line in dump(path) if line.startswith('INSERT INTO "') and "alembic" not in line]


def dump(path: Path) -> Iterator[str]:
    connection = sqlite3.connect(path)
    yield from connection.iterdump()
    connection.close()
