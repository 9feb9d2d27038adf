import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select, update

from desktop_app.domain.bodies import Body, BodyKind
from desktop_app.errors import StorageFaultError
from desktop_app.storage.migration import migrate
from desktop_app.storage.opening import create_project, open_project
from desktop_app.storage.project_errors import (
    MigrationFailed,
    NewerProject,
    ProjectExists,
    ProjectInUse,
    ProjectMissing,
    UnwritableProject,
)
from desktop_app.storage.project_file import (
    FORMAT_VERSION,
    format_version,
)
from desktop_app.storage.workspace import Workspace


def add_body(workspace: Workspace, key: str) -> None:
    with workspace.change("change.add", key=key) as records:
        records.add(Body(key=key, kind=BodyKind.OTHER))


def keys(workspace: Workspace) -> list[str]:
    return list(workspace.session.scalars(select(Body.key).order_by(Body.key)))


def by_another_version(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


@pytest.fixture
def unwritable(project_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of the first format that the system lets nobody write; with one record in it."""
    connection = sqlite3.connect(project_path, isolation_level=None)
    migrate(connection, to=1)
    connection.execute("INSERT INTO body (key, kind) VALUES ('a', 'other')")
    connection.close()
    monkeypatch.setattr("os.access", lambda _path, mode: mode != os.W_OK)
    return project_path


def test_a_project_keeps_its_records_and_its_journal_when_closed(project_path: Path) -> None:
    with create_project(project_path, person="Anna") as workspace:
        add_body(workspace, "a")
        add_body(workspace, "b")
        workspace.undo()
        assert workspace.path == project_path
    assert not Path(f"{project_path}-journal").exists()
    with open_project(project_path, person="Boris") as workspace:
        assert keys(workspace) == ["a"]
        workspace.redo()
        workspace.undo()
        workspace.undo()
        assert keys(workspace) == []
        assert [entry.person for entry in workspace.history("body", 1)] == ["Anna"]


def test_a_new_project_never_replaces_a_file(project_path: Path) -> None:
    project_path.write_text("mine")
    with pytest.raises(ProjectExists):
        create_project(project_path)
    assert project_path.read_text() == "mine"


def test_a_project_opens_once(project_path: Path) -> None:
    with create_project(project_path), pytest.raises(ProjectInUse):
        open_project(project_path)
    open_project(project_path).close()


def test_a_project_that_is_not_there_is_not_made(project_path: Path) -> None:
    with pytest.raises(ProjectMissing):
        open_project(project_path)
    assert not project_path.exists()


def test_a_newer_project_opens_for_reading_only_and_says_why(project_path: Path) -> None:
    with create_project(project_path) as workspace:
        add_body(workspace, "a")
    newer = FORMAT_VERSION + 7
    by_another_version(
        project_path,
        f"PRAGMA user_version={newer}",
        "ALTER TABLE body ADD COLUMN colour TEXT",
        "CREATE TABLE invented (id INTEGER PRIMARY KEY)",
    )
    before = project_path.read_bytes()
    with open_project(project_path) as workspace:
        reason = workspace.read_only_reason
        assert isinstance(reason, NewerProject)
        assert reason.values == {"file": str(project_path), "version": newer, "known": FORMAT_VERSION}
        assert keys(workspace) == ["a"]
        for attempt in (lambda: add_body(workspace, "b"), workspace.undo, workspace.redo):
            with pytest.raises(NewerProject):
                attempt()
        workspace.session.add(Body(key="b", kind=BodyKind.OTHER))
        with pytest.raises(NewerProject):
            workspace.session.flush()
        workspace.session.rollback()
        with pytest.raises(StorageFaultError, match=r"storage\.read_only"):
            workspace.session.execute(update(Body).values(position=2))
        assert workspace.undo_label is not None
        assert len(workspace.history("body", 1)) == 1
    assert project_path.read_bytes() == before


def test_an_unwritable_project_opens_for_reading_only_in_the_newest_format(unwritable: Path) -> None:
    before = unwritable.read_bytes()
    with open_project(unwritable) as workspace:
        assert isinstance(workspace.read_only_reason, UnwritableProject)
        assert keys(workspace) == ["a"]
        assert format_version(workspace.connection) == FORMAT_VERSION
        with pytest.raises(UnwritableProject):
            add_body(workspace, "b")
    assert unwritable.read_bytes() == before


def test_an_unwritable_project_of_this_format_is_read_where_it_is(
    project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with create_project(project_path) as workspace:
        add_body(workspace, "a")
    monkeypatch.setattr("os.access", lambda _path, mode: mode != os.W_OK)
    with open_project(project_path) as workspace, open_project(project_path) as second:
        assert keys(workspace) == keys(second) == ["a"]


def test_a_migration_without_room_leaves_the_file_as_it_was(
    project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = sqlite3.connect(project_path, isolation_level=None)
    migrate(connection, to=1)
    connection.close()
    before = project_path.read_bytes()

    def without_room(connection: sqlite3.Connection) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages}")
        migrate(connection)

    monkeypatch.setattr("desktop_app.storage.migration.migrate", without_room)
    with pytest.raises(MigrationFailed, match="full"):
        open_project(project_path)
    assert project_path.read_bytes() == before
    monkeypatch.undo()
    open_project(project_path).close()


def test_many_changes_cost_the_file_no_lock(project_path: Path, furnish: Callable[[Workspace], None]) -> None:
    with create_project(project_path) as workspace:
        furnish(workspace)
        workspace.undo()
        with pytest.raises(ProjectInUse):
            open_project(project_path)
        workspace.redo()
