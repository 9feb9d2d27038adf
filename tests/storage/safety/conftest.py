"""A project with a row of every kind, as a file, and the folders of its backups."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.storage.opening import create_project
from desktop_app.storage.safety.backup_folders import backup_folders
from desktop_app.storage.workspace import Workspace

PAGE = 4096


@pytest.fixture(autouse=True)
def person_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the person has of their own, apart from the project's folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "person"))
    return tmp_path / "person"


@pytest.fixture
def project(tmp_path: Path, furnish: Callable[[Workspace], None]) -> Path:
    """A project that nobody has open."""
    path = tmp_path / "work" / "проект.zapiska"
    path.parent.mkdir()
    with create_project(path, person="Anna") as workspace:
        furnish(workspace)
    return path


@pytest.fixture
def folders(project: Path) -> tuple[Path, Path]:
    return backup_folders(project)


@pytest.fixture
def connection(project: Path) -> Iterator[sqlite3.Connection]:
    """The project by plain statements, without its rules."""
    opened = sqlite3.connect(project, isolation_level=None)
    yield opened
    opened.close()


def files_under(folder: Path) -> list[str]:
    """The names of all files in a folder and below."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def damage(path: Path) -> None:
    """Writes over the middle of a file."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(size - 8192))


def spoil(path: Path, *pages: int, with_bytes: bytes = b"\xff") -> None:
    with path.open("r+b") as file:
        for page in pages:
            file.seek(page * PAGE)
            file.write(with_bytes * PAGE)


def pages_of(path: Path, table: str) -> list[int]:
    """The leaf pages of a table, counted from 0: all that tell its rows."""
    text = f"{table}-1".encode() if table == "place" else table.encode()
    data = path.read_bytes()
    return [page for page in range(len(data) // PAGE) if text in data[page * PAGE : (page + 1) * PAGE]]
