"""What an editor ignores is one row a finding, note and language, never without a reason."""

import sqlite3
from datetime import date

import pytest

from desktop_app.domain.records import IgnoredFinding, Note
from desktop_app.errors import ZapiskaError
from desktop_app.storage.migration import migrate
from desktop_app.storage.workspace import Workspace


def ignored(**values: object) -> IgnoredFinding:
    given = {"rule": "dates.weekend", "finding": "a1", "reason": "Agreed", "ignored_on": date(2020, 7, 1)}
    return IgnoredFinding(**{**given, **values})


def keep(workspace: Workspace, *rows: IgnoredFinding) -> None:
    with workspace.change("change.import", file="x") as records:
        note = records.get_one(Note, 1)
        note.ignored_findings.extend(rows)


@pytest.mark.parametrize("values", [{"rule": " "}, {"finding": ""}, {"reason": "  "}, {"language": "RU"}])
def test_a_row_says_what_is_ignored_and_why(furnished: Workspace, values: dict[str, object]) -> None:
    with pytest.raises(ZapiskaError):
        keep(furnished, ignored(**values))


def test_the_same_finding_is_ignored_once_in_a_language(furnished: Workspace) -> None:
    keep(furnished, ignored(), ignored(language="en"))
    with pytest.raises(ZapiskaError):
        keep(furnished, ignored(reason="Again"))


def test_the_migration_adds_the_table_and_leaves_all_else() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, to=4)
    before = set(connection.execute("SELECT name, sql FROM sqlite_schema"))
    migrate(connection, to=5)
    added = set(connection.execute("SELECT name, sql FROM sqlite_schema")) - before
    assert {name for name, _ in added if not name.startswith("sqlite_autoindex")} == {"ignored_finding"}
    connection.close()
