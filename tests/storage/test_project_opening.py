"""A project is opened for the first picture without the libraries that changes need."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.storage.opening import create_project, open_project, workspace_of
from desktop_app.storage.project_errors import (
    NewerProject,
    ProjectInUse,
)
from desktop_app.storage.project_opening import OpenedFile, open_file
from desktop_app.storage.safety.own_file import LostFile

HEAVY = ("sqlalchemy", "alembic", "lxml", "pymorphy3")


def test_an_opened_file_is_held_and_can_be_read(project_path: Path) -> None:
    create_project(project_path).close()
    opened = open_file(project_path)
    assert opened.path == project_path
    assert opened.read_only_reason is None
    assert opened.connection.execute("SELECT count(*) FROM body").fetchone() == (0,)
    with pytest.raises(ProjectInUse):
        open_file(project_path)
    workspace_of(opened, person="Anna").close()
    with pytest.raises(sqlite3.ProgrammingError):
        opened.connection.execute("SELECT 1")


def test_it_says_when_another_file_has_taken_its_place(project_path: Path) -> None:
    create_project(project_path).close()
    opened = open_file(project_path)
    assert opened.loss is None
    project_path.rename(project_path.with_name("moved.zapiska"))
    assert isinstance(opened.loss, LostFile)
    opened.connection.close()


def test_a_project_in_memory_has_no_file_to_lose() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        assert OpenedFile(connection, None, None).loss is None


def test_the_reason_why_nothing_can_be_changed_is_told_before_the_workspace_is_there(
    project_path: Path,
) -> None:
    create_project(project_path).close()
    connection = sqlite3.connect(project_path)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    opened = open_file(project_path)
    assert isinstance(opened.read_only_reason, NewerProject)
    with workspace_of(opened) as workspace:
        assert workspace.read_only_reason is opened.read_only_reason


def test_a_file_is_let_go_when_no_workspace_can_be_made(
    project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_project(project_path).close()

    def fail(*_arguments: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr("desktop_app.storage.journal.start_recording", fail)
    with pytest.raises(sqlite3.OperationalError):
        workspace_of(open_file(project_path))
    monkeypatch.undo()
    open_project(project_path).close()


def test_reading_the_hierarchy_of_a_file_loads_no_heavy_library(project_path: Path) -> None:
    create_project(project_path).close()
    program = (
        "import sys; from pathlib import Path; "
        "from desktop_app.storage.project_opening import open_file; "
        "from desktop_app.storage.tree_rows import ROOT, lines_under; "
        "from desktop_app.storage import hierarchy_rules, name_rows, tree_changes; "
        f"opened = open_file(Path({str(project_path)!r})); "
        "assert len(lines_under(opened.connection, ROOT)) == 7; "
        f"print(*(name for name in {HEAVY!r} if name in sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert run.stdout.strip() == ""
