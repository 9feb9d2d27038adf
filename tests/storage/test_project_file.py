import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

import desktop_app
from desktop_app.errors import ZapiskaError
from desktop_app.storage.migration import blank_project
from desktop_app.storage.opening import create_project
from desktop_app.storage.project_errors import (
    ForeignFile,
    NotAProject,
    ProjectDamaged,
    ProjectExists,
    ProjectInaccessible,
    ProjectInUse,
    ProjectMissing,
)
from desktop_app.storage.project_file import (
    APPLICATION_ID,
    FORMAT_VERSION,
    connect,
    create,
    format_version,
    is_writable,
)

OPEN_IN_ANOTHER_PROCESS = """
import sys
from pathlib import Path
from desktop_app.errors import ZapiskaError
from desktop_app.storage.project_file import (connect,)
try:
    connect(Path(sys.argv[1]), read_only=sys.argv[2] == "read").close()
    print("opened")
except ZapiskaError as error:
    print(error.message)
"""


def elsewhere(path: Path, how: str = "write") -> str:
    """What another process gets when it opens the file."""
    done = subprocess.run(
        [sys.executable, "-c", OPEN_IN_ANOTHER_PROCESS, str(path), how],
        cwd=Path(desktop_app.__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@pytest.fixture
def blank(project_path: Path) -> Path:
    create(project_path, blank_project())
    return project_path


def fault_of(path: Path) -> ZapiskaError:
    with pytest.raises(ZapiskaError) as raised:
        connect(path)
    return raised.value


def test_a_project_carries_our_mark_and_its_format(blank: Path) -> None:
    connection = connect(blank)
    assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert format_version(connection) == FORMAT_VERSION
    connection.close()


def test_the_connection_is_set_for_safety(blank: Path) -> None:
    connection = connect(blank)
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("foreign_keys", "journal_mode", "synchronous", "locking_mode", "trusted_schema")
    }
    connection.close()
    assert settings == {
        "foreign_keys": 1,
        "journal_mode": "delete",
        "synchronous": 3,
        "locking_mode": "exclusive",
        "trusted_schema": 0,
    }


def test_another_process_is_kept_out_before_anything_is_written(blank: Path) -> None:
    connection = connect(blank)
    assert elsewhere(blank) == "project.in_use"
    assert elsewhere(blank, "read") == "project.in_use"
    connection.close()
    assert elsewhere(blank) == "opened"


def test_a_second_window_is_kept_out_and_does_not_loosen_the_lock(blank: Path) -> None:
    connection = connect(blank)
    assert isinstance(fault_of(blank), ProjectInUse)
    assert elsewhere(blank) == "project.in_use"
    connection.close()


def test_readers_share_a_file_and_cannot_write_it(blank: Path) -> None:
    connection = connect(blank, read_only=True)
    assert elsewhere(blank, "read") == "opened"
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("INSERT INTO place (key) VALUES ('vienna')")
    connection.close()


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "no such.zapiska"
    fault = fault_of(path)
    assert isinstance(fault, ProjectMissing)
    assert fault.values == {"file": str(path)}
    assert isinstance(fault_of(tmp_path / "no folder" / "a.zapiska"), ProjectMissing)


def test_a_file_taken_for_a_folder_is_missing(blank: Path) -> None:
    assert isinstance(fault_of(blank / "inside.zapiska"), ProjectMissing)


def test_a_folder_is_not_a_project(tmp_path: Path) -> None:
    assert isinstance(fault_of(tmp_path), NotAProject)


def test_a_path_in_a_circle_cannot_be_opened(tmp_path: Path) -> None:
    path = tmp_path / "circle.zapiska"
    path.symlink_to(path)
    fault = fault_of(path)
    assert isinstance(fault, ProjectInaccessible)
    assert fault.values["reason"]


def test_a_path_longer_than_sqlite_takes_cannot_be_opened(tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 50) / ("long" * 50) / ("long" * 50)
    folder.mkdir(parents=True)
    create(folder / "a.zapiska", blank_project())
    fault = fault_of(folder / "a.zapiska")
    assert isinstance(fault, ProjectInaccessible)
    assert fault.values["reason"] == "unable to open database file"


def test_a_fault_of_the_system_is_passed_on_in_its_words(blank: Path) -> None:
    Path(f"{blank}-journal").mkdir()
    fault = fault_of(blank)
    assert isinstance(fault, ProjectInaccessible)
    assert fault.values["reason"] == "disk I/O error"


@pytest.mark.parametrize("content", [b"", b"x", b"SQLite format 3\0", b"PK\x03\x04" * 200, b"\0" * 5000])
def test_a_file_of_something_else_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.zapiska"
    path.write_bytes(content)
    assert isinstance(fault_of(path), NotAProject)
    assert path.read_bytes() == content


@pytest.mark.parametrize("length", [1, 15, 16, 20, 50, 99])
def test_a_project_cut_off_inside_its_header_is_not_one(blank: Path, length: int) -> None:
    blank.write_bytes(blank.read_bytes()[:length])
    assert isinstance(fault_of(blank), NotAProject)
    assert blank.stat().st_size == length


@pytest.mark.parametrize("length", [100, 101, 512, 4095, 4096, 4097, 8192, 100_000, -4096, -1])
def test_a_project_cut_off_later_is_damaged(blank: Path, length: int) -> None:
    blank.write_bytes(blank.read_bytes()[:length])
    assert isinstance(fault_of(blank), ProjectDamaged)


@pytest.mark.parametrize("place", [24, 28, 100, 103])
def test_a_project_written_over_is_damaged(blank: Path, place: int) -> None:
    content = bytearray(blank.read_bytes())
    content[place : place + 30] = b"\xff" * 30
    blank.write_bytes(bytes(content))
    assert isinstance(fault_of(blank), ProjectDamaged)


def test_a_file_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.zapiska"
    other = sqlite3.connect(path)
    other.execute("PRAGMA application_id=7")
    other.execute("CREATE TABLE things (id)")
    other.close()
    before = path.read_bytes()
    assert isinstance(fault_of(path), ForeignFile)
    assert path.read_bytes() == before


def test_creating_never_touches_a_file_that_is_there(tmp_path: Path) -> None:
    path = tmp_path / "letter.zapiska"
    path.write_text("Dear Sir")
    with pytest.raises(ProjectExists):
        create(path, b"project")
    assert path.read_text() == "Dear Sir"


def test_creating_in_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(ProjectInaccessible) as raised:
        create(tmp_path / "no folder" / "a.zapiska", b"project")
    assert raised.value.values["reason"] == "No such file or directory"


def test_a_file_that_could_not_be_written_whole_is_not_left(
    project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_space(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", no_space)
    with pytest.raises(ProjectInaccessible, match="No space"):
        create(project_path, b"project")
    assert not project_path.exists()


def test_a_file_is_writable_only_with_its_folder(blank: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_writable(blank)
    monkeypatch.setattr("os.access", lambda path, _mode: path == blank)
    assert not is_writable(blank)


def test_a_file_that_ends_within_a_page_is_damaged(project_path: Path) -> None:
    create_project(project_path).close()
    with project_path.open("ab") as file:
        file.write(b"\0")
    with pytest.raises(ProjectDamaged):
        connect(project_path)
