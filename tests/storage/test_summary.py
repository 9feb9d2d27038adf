import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import desktop_app
from desktop_app.domain.records import Base
from desktop_app.storage.opening import create_project
from desktop_app.storage.project_errors import (
    ProjectDamaged,
    ProjectInUse,
)
from desktop_app.storage.project_file import (
    APPLICATION_ID,
    FORMAT_VERSION,
)
from desktop_app.storage.summary import LastChange, NoteLine, summary
from desktop_app.storage.workspace import Workspace

WHAT_IS_IMPORTED = """
import sys
from pathlib import Path
from desktop_app.storage.summary import summary
summary(Path(sys.argv[1]))
print([name for name in ("sqlalchemy", "alembic", "PySide6", "lxml", "pymorphy3") if name in sys.modules])
"""


@pytest.fixture
def filled(project_path: Path, furnish: Callable[[Workspace], None]) -> Path:
    with create_project(project_path, person="Anna") as workspace:
        furnish(workspace)
        with workspace.change("change.nothing_much", file="a.json") as records:
            records.connection().exec_driver_sql("UPDATE body SET position = 4")
    return project_path


def test_a_project_is_summed_up(filled: Path) -> None:
    found = summary(filled)
    assert (found.path, found.size) == (filled, filled.stat().st_size)
    assert (found.application_id, found.format_version) == (APPLICATION_ID, FORMAT_VERSION)
    assert found.counts.keys() == Base.metadata.tables.keys()
    assert list(found.counts) == sorted(found.counts)
    assert (found.counts["body"], found.counts["meeting"], found.counts["document_meeting"]) == (2, 2, 2)
    assert found.notes == (NoteLine("note", "cop-10", "2020-07-13"),)
    assert found.steps_to_undo == 2
    last = found.last_change
    assert isinstance(last, LastChange)
    assert (last.label, last.values, last.person) == ("change.nothing_much", {"file": "a.json"}, "Anna")


def test_a_blank_project_has_no_last_change(project_path: Path) -> None:
    create_project(project_path).close()
    found = summary(project_path)
    assert found.last_change is None
    assert found.steps_to_undo == 0
    assert set(found.counts.values()) == {0}


def test_of_a_newer_format_what_is_still_there_is_told(filled: Path) -> None:
    newer = sqlite3.connect(filled, isolation_level=None)
    newer.execute(f"PRAGMA user_version={FORMAT_VERSION + 1}")
    newer.execute("ALTER TABLE note RENAME COLUMN as_of TO day")
    newer.execute("DROP TABLE journal_row")
    newer.execute("DROP TABLE journal_step")
    newer.execute("CREATE TABLE invented (id INTEGER PRIMARY KEY)")
    newer.close()
    found = summary(filled)
    assert found.format_version == found.known_version + 1
    assert found.counts["invented"] == 0
    assert found.counts["note"] == 1
    assert (found.notes, found.last_change, found.steps_to_undo) == ((), None, 0)


def test_an_open_project_is_in_use(project_path: Path) -> None:
    with create_project(project_path), pytest.raises(ProjectInUse):
        summary(project_path)


def test_neither_the_mapper_nor_the_migrations_are_imported_for_it(filled: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WHAT_IS_IMPORTED, str(filled)],
        cwd=Path(desktop_app.__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_a_file_with_a_damaged_page_is_refused_by_name(project_path: Path) -> None:
    create_project(project_path).close()
    content = bytearray(project_path.read_bytes())
    content[20_000:50_000] = b"\xff" * 30_000
    project_path.write_bytes(content)
    with pytest.raises(ProjectDamaged) as refused:
        summary(project_path)
    assert refused.value.values["file"] == str(project_path)
