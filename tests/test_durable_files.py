import errno
import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from desktop_app import durable_files
from desktop_app.durable_files import Trouble, part_beside, put_in_place, reason, trouble, write_new
from desktop_app.paths import user_data
from tests.full_disk import failing, with_room_for

CONTENT = b'{"bodies": []}'


def test_a_new_file_holds_its_content(tmp_path: Path) -> None:
    write_new(tmp_path / "a", CONTENT)
    assert (tmp_path / "a").read_bytes() == CONTENT


@pytest.mark.parametrize("room", range(len(CONTENT)))
def test_a_file_half_written_is_not_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, survived: Counter[str], room: int
) -> None:
    monkeypatch.setattr(durable_files, "create", with_room_for(room))
    with pytest.raises(OSError, match="No space"):
        write_new(tmp_path / "a", CONTENT)
    assert list(tmp_path.iterdir()) == []
    survived["a disk that fills up during a write"] += 1


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "a", CONTENT)
    assert (tmp_path / "a").read_bytes() == b"mine"


def test_a_file_held_for_good_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    monkeypatch.setattr(os, "replace", failing(errno.EBUSY))
    with pytest.raises(OSError, match="busy"):
        put_in_place(tmp_path / "a", tmp_path / "b")
    assert pauses == sorted(pauses)
    assert 0.5 < sum(pauses) < 1


def test_what_no_waiting_mends_is_not_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", failing(errno.EINVAL))
    with pytest.raises(FileNotFoundError):
        put_in_place(tmp_path / "no such file", tmp_path / "b")


def test_names_of_parts_are_never_the_same(tmp_path: Path) -> None:
    target = tmp_path / "записка.docx"
    assert part_beside(target).parent == tmp_path
    assert part_beside(target) != part_beside(target)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, Trouble.FULL),
        (errno.EROFS, Trouble.FORBIDDEN),
        (errno.ENOENT, Trouble.NO_FOLDER),
        (errno.EIO, Trouble.OTHER),
    ],
)
def test_troubles_are_told_apart(number: int, kind: Trouble) -> None:
    assert trouble(OSError(number, os.strerror(number))) is kind


def test_the_reason_is_what_the_system_says() -> None:
    assert reason(OSError(errno.EIO, "Input/output error")) == "Input/output error"
    assert reason(OSError("the drive was pulled out")) == "the drive was pulled out"


@pytest.mark.parametrize(
    ("platform", "variable", "in_home"),
    [
        ("linux", "XDG_DATA_HOME", ".local/share"),
        ("win32", "LOCALAPPDATA", "AppData/Local"),
        ("darwin", "NO_SUCH_VARIABLE", "Library/Application Support"),
    ],
)
def test_data_of_the_person_are_where_the_system_keeps_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str, variable: str, in_home: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv(variable, "relative")
    assert user_data(platform) == tmp_path / in_home / "zapiska"
    monkeypatch.setenv(variable, str(tmp_path / "elsewhere"))
    elsewhere = tmp_path / "elsewhere" / "zapiska"
    assert user_data(platform) == (tmp_path / in_home / "zapiska" if platform == "darwin" else elsewhere)


def test_safe_files_load_no_heavy_library() -> None:
    program = (
        "import sys; from desktop_app.storage.safety import backup; "
        "print(*({'sqlalchemy', 'alembic', 'lxml', 'PySide6'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert run.stdout.strip() == ""
