"""A paragraph is left out of a note once; files of before know of none."""

import sqlite3

import pytest

from desktop_app.domain.records import LeftOut, Note
from desktop_app.errors import ZapiskaError
from desktop_app.storage.migration import migrate
from desktop_app.storage.workspace import Workspace


def test_the_same_paragraph_is_left_out_once(furnished: Workspace) -> None:
    with pytest.raises(ZapiskaError), furnished.change("change.import", file="x") as records:
        records.get_one(Note, 1).left_out += [LeftOut(anchor="one"), LeftOut(anchor="one")]


def test_the_migration_adds_the_table_and_leaves_all_else() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, to=6)
    before = set(connection.execute("SELECT name, sql FROM sqlite_schema"))
    migrate(connection, to=7)
    added = set(connection.execute("SELECT name, sql FROM sqlite_schema")) - before
    assert {name for name, _ in added if not name.startswith("sqlite_autoindex")} == {"left_out"}
    connection.close()
