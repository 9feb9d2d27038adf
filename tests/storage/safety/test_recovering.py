"""What a crash left beside a damaged project is settled before anything of it is saved."""

import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from desktop_app.storage.migration import blank_project
from desktop_app.storage.safety.recovering import settled
from desktop_app.storage.safety.salvaging import Salvaged, salvage
from tests.full_disk import failing
from tests.storage.safety.conftest import pages_of, spoil
from tests.storage.test_crash import A_CHANGE_CAUGHT_HALF_WAY

SIDES = ("-journal", "-wal", "-shm")


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return tmp_path / "saved.zapiska"


@pytest.fixture
def half_changed(project: Path) -> Path:
    """A project whose program was killed when half of a change was written to it."""
    with subprocess.Popen(
        [sys.executable, "-c", A_CHANGE_CAUGHT_HALF_WAY, str(project)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"half way\n"
        process.kill()
    return project


@pytest.fixture
def with_log(project: Path, tmp_path: Path) -> Path:
    """A project that another program has put into write-ahead mode and changed: the log alone has it."""
    connection = sqlite3.connect(project, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("INSERT INTO place (id, key) VALUES (4000, 'in-the-log')")
    copy = tmp_path / "copied" / project.name
    copy.parent.mkdir()
    for suffix in ("", "-wal", "-shm"):
        shutil.copyfile(f"{project}{suffix}", f"{copy}{suffix}")
    connection.close()
    return copy


def all_files(project: Path) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in project.parent.iterdir() if path.is_file()}


def saved(damaged: Path, new: Path) -> Salvaged:
    return salvage(damaged, new, blank_project())


def places(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    found = [key for (key,) in connection.execute("SELECT key FROM place")]
    connection.close()
    return found


@pytest.mark.parametrize("damage", [(), (0,), (2, 3)], ids=["none", "the header", "pages"])
def test_a_change_that_a_kill_cut_off_is_not_saved(
    half_changed: Path, new: Path, survived: Counter[str], damage: tuple[int, ...]
) -> None:
    spoil(half_changed, *damage)
    before = all_files(half_changed)
    salvaged = saved(half_changed, new)
    assert not salvaged.is_doubtful
    assert [key for key in places(new) if key.startswith("place-")] == []
    assert salvaged.saved["body"] == 2
    assert all_files(half_changed) == before
    survived["a half-made change beside a damaged project taken back"] += 1


def test_a_change_that_is_only_in_the_log_is_saved(with_log: Path, new: Path) -> None:
    page = pages_of(with_log, "meeting")[-1]
    spoil(with_log, page)
    before = all_files(with_log)
    salvaged = saved(with_log, new)
    assert not salvaged.is_doubtful
    assert "in-the-log" in places(new)
    assert all_files(with_log) == before


def test_a_log_beside_a_file_whose_header_is_lost_is_said_to_be_left_out(with_log: Path, new: Path) -> None:
    spoil(with_log, 0)
    salvaged = saved(with_log, new)
    assert salvaged.is_doubtful
    assert not salvaged.is_complete
    assert salvaged.saved["body"] == 2


def test_a_journal_that_would_change_other_files_is_not_played_in(
    half_changed: Path, new: Path, tmp_path: Path
) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    journal = Path(f"{half_changed}-journal")
    with journal.open("ab") as file:
        name = str(victim).encode()
        file.write(
            name + len(name).to_bytes(4, "big") + sum(name).to_bytes(4, "big") + journal.read_bytes()[:8]
        )
    salvaged = saved(half_changed, new)
    assert salvaged.is_doubtful
    assert victim.read_text() == "mine"


def test_without_room_for_a_copy_the_bytes_are_saved_as_they_are(
    half_changed: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "copyfile", failing(28))
    assert saved(half_changed, new).is_doubtful


def test_a_side_file_that_cannot_be_read_is_said(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path(f"{project}-journal").write_bytes(b"locked away")
    real = Path.open

    def open_all_but_the_journal(path: Path, mode: str = "r") -> object:
        if path.name.endswith("-journal"):
            raise PermissionError(13, "Permission denied")
        return real(path, mode)

    monkeypatch.setattr(Path, "open", open_all_but_the_journal)
    monkeypatch.setattr(shutil, "copyfile", failing(13))
    assert settled(project).is_doubtful


@pytest.mark.parametrize("left", [b"", b"\0" * 28, b"left by another file"])
def test_a_journal_that_has_done_its_work_raises_no_doubt(project: Path, left: bytes) -> None:
    Path(f"{project}-journal").write_bytes(left)
    found = settled(project)
    assert found.content == project.read_bytes()
    assert not found.is_doubtful
