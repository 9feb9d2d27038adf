import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from itertools import count
from pathlib import Path

import pytest

from desktop_app import durable_files
from desktop_app.storage.foreign_content import ForeignObject
from desktop_app.storage.opening import open_project
from desktop_app.storage.project_errors import (
    ProjectInUse,
    ProjectMissing,
)
from desktop_app.storage.project_file import (
    FORMAT_VERSION,
    connect,
)
from desktop_app.storage.safety.backup import BackupKept, keep_backup, take_snapshot
from desktop_app.storage.safety.backup_folders import Backup, backup_folders, backups
from desktop_app.storage.safety.backup_name import Reason
from desktop_app.storage.safety.restoring import Restored, RestoreError, backup_content, restore
from tests.full_disk import failing, with_room_for
from tests.interruptions import fail, interrupted, is_killed
from tests.storage.safety.conftest import damage
from tests.storage.test_crash import A_CHANGE_CAUGHT_HALF_WAY

OLD, NEW = 5, 9
"""Where the conference stands: in the backup, and in the project as it is now."""


@pytest.fixture
def backup(project: Path) -> Backup:
    """A backup of an older state; the project has gone on since."""
    put(project, OLD)
    connection = connect(project)
    outcome = keep_backup(take_snapshot(connection, project), Reason.TIMED, backup_folders(project))
    connection.close()
    assert isinstance(outcome, BackupKept)
    put(project, NEW)
    return outcome.backup


def put(project: Path, position: int) -> None:
    connection = sqlite3.connect(project)
    with connection:
        connection.execute("UPDATE body SET position = ? WHERE key = 'cop'", (position,))
    connection.close()


def position_in(project: Path) -> int:
    with open_project(project) as workspace:
        assert workspace.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        position: int = workspace.connection.execute(
            "SELECT position FROM body WHERE key = 'cop'"
        ).fetchone()[0]
    return position


def kept_aside(project: Path) -> list[Path]:
    return sorted(project.parent.glob("*.before-restore-*"))


def test_a_backup_takes_the_place_of_the_project_which_is_kept(project: Path, backup: Backup) -> None:
    restored = restore(project, backup.path)
    assert position_in(project) == OLD
    assert restored.kept_as is not None
    assert kept_aside(project) == [restored.kept_as]
    assert position_in(restored.kept_as) == NEW
    assert isinstance(restored.backup, BackupKept)
    assert restored.backup.backup.name.reason is Reason.RESTORE
    assert backup.path.exists()


def test_a_restoration_can_be_taken_back_by_another(project: Path, backup: Backup) -> None:
    restore(project, backup.path)
    latest = backups(backup_folders(project))[0]
    restore(project, latest.path)
    assert position_in(project) == NEW
    assert len(kept_aside(project)) == 2


def test_a_project_that_is_gone_is_restored_too(project: Path, backup: Backup) -> None:
    project.unlink()
    stale = Path(f"{project}-journal")
    stale.write_bytes(b"left by another file")
    restored = restore(project, backup.path)
    assert position_in(project) == OLD
    assert restored.backup is None
    assert restored.kept_as is not None
    assert Path(f"{restored.kept_as}-journal").read_bytes() == b"left by another file"
    assert not stale.exists()


def test_a_project_that_never_was_leaves_nothing_aside(project: Path, backup: Backup) -> None:
    elsewhere = project.with_name("elsewhere.zapiska")
    assert restore(elsewhere, backup.path) == Restored(None, None)
    assert position_in(elsewhere) == OLD


def test_a_damaged_project_is_kept_byte_for_byte_with_its_side_files(project: Path, backup: Backup) -> None:
    damage(project)
    with project.open("r+b") as file:
        file.write(b"no more a database")
    damaged = project.read_bytes()
    for suffix in ("-journal", "-wal", "-shm"):
        Path(f"{project}{suffix}").write_bytes(suffix.encode())
    restored = restore(project, backup.path)
    assert restored.kept_as is not None
    assert restored.backup is None
    assert restored.kept_as.read_bytes() == damaged
    for suffix in ("-journal", "-wal", "-shm"):
        assert Path(f"{restored.kept_as}{suffix}").read_bytes() == suffix.encode()
        assert not Path(f"{project}{suffix}").exists()
    assert position_in(project) == OLD


def test_a_change_that_a_crash_cut_off_is_not_played_into_the_backup(project: Path, backup: Backup) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", A_CHANGE_CAUGHT_HALF_WAY, str(project)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"half way\n"
        process.kill()
    assert Path(f"{project}-journal").exists()
    restored = restore(project, backup.path)
    assert not Path(f"{project}-journal").exists()
    assert restored.kept_as is not None
    assert (position_in(project), position_in(restored.kept_as)) == (OLD, NEW)


def test_a_project_that_is_open_is_not_replaced(project: Path, backup: Backup) -> None:
    before = project.read_bytes()
    with open_project(project), pytest.raises(ProjectInUse):
        restore(project, backup.path)
    assert project.read_bytes() == before


def test_nothing_is_left_aside_of_a_project_that_cannot_be_opened(project: Path, backup: Backup) -> None:
    journal = Path(f"{project}-journal")
    with open_project(project) as workspace:
        workspace.connection.execute("BEGIN IMMEDIATE")
        workspace.connection.execute("CREATE TABLE half_way (id)")
        assert journal.exists()
        with pytest.raises(ProjectInUse):
            restore(project, backup.path)
        assert journal.exists()
        assert kept_aside(project) == []
        workspace.connection.execute("ROLLBACK")


def test_a_link_stays_a_link_and_its_file_is_restored(project: Path, backup: Backup) -> None:
    link = project.with_name("link.zapiska")
    link.symlink_to(project)
    restore(link, backup.path)
    assert link.is_symlink()
    assert position_in(project) == OLD


def test_names_for_what_is_kept_are_never_the_same(project: Path, backup: Backup) -> None:
    kept = {restore(project, backup.path).kept_as for _ in range(3)}
    assert len(kept) == 3


def test_a_backup_that_could_act_by_itself_is_not_restored(project: Path, tmp_path: Path) -> None:
    before = project.read_bytes()
    path = tmp_path / "stranger.zapiska"
    path.write_bytes(before)
    connection = sqlite3.connect(path)
    connection.execute("CREATE VIEW secrets AS SELECT * FROM body")
    connection.close()
    with pytest.raises(ForeignObject):
        restore(project, path)
    assert project.read_bytes() == before


def test_a_folder_is_no_backup(project: Path, tmp_path: Path) -> None:
    with pytest.raises(RestoreError) as raised:
        restore(project, tmp_path)
    assert raised.value.message == "restore.backup_damaged"


@pytest.mark.parametrize("content", [b"", b"Dear Sir", b"SQLite format 3\0" + b"\0" * 5000])
def test_what_is_no_backup_is_not_restored(project: Path, tmp_path: Path, content: bytes) -> None:
    before = project.read_bytes()
    path = tmp_path / "letter.zapiska"
    path.write_bytes(content)
    with pytest.raises(RestoreError) as raised:
        restore(project, path)
    assert raised.value.message == "restore.backup_damaged"
    assert project.read_bytes() == before


def test_a_backup_whose_rows_are_no_more_what_they_were_is_not_restored(
    project: Path, backup: Backup, survived: Counter[str]
) -> None:
    before = project.read_bytes()
    put(backup.path, 77)
    with pytest.raises(RestoreError, match="backup_damaged"):
        restore(project, backup.path)
    assert project.read_bytes() == before
    survived["a damaged backup restored"] += 1


@pytest.mark.parametrize("part", [0.01, 0.2, 0.5, 0.99])
def test_a_backup_cut_off_is_not_restored(
    project: Path, backup: Backup, survived: Counter[str], part: float
) -> None:
    before = project.read_bytes()
    content = backup.path.read_bytes()
    backup.path.write_bytes(content[: int(len(content) * part)])
    with pytest.raises(RestoreError, match="backup_damaged"):
        restore(project, backup.path)
    assert project.read_bytes() == before
    survived["a damaged backup restored"] += 1


def test_a_backup_that_is_gone_is_named(project: Path, tmp_path: Path) -> None:
    with pytest.raises(RestoreError) as raised:
        restore(project, tmp_path / "gone.zapiska")
    assert raised.value.message == "restore.backup_unreadable"


def test_the_rows_of_a_backup_are_counted_for_the_list(backup: Backup) -> None:
    assert backup_content(backup.path).counts["body"] == 2


def test_a_disk_without_room_leaves_the_project(
    project: Path, backup: Backup, monkeypatch: pytest.MonkeyPatch, survived: Counter[str]
) -> None:
    size = backup.path.stat().st_size
    for room in range(0, size, 16_384):
        with monkeypatch.context() as patch:
            patch.setattr(durable_files, "create", with_room_for(room))
            with pytest.raises(RestoreError) as raised:
                restore(project, backup.path)
        assert raised.value.message == "restore.failed"
        assert position_in(project) == NEW
        assert kept_aside(project) == []
        survived["a disk that fills up during a restoration"] += 1


@pytest.mark.parametrize("times", range(1, 7))
def test_a_project_held_by_another_program_is_replaced_or_left(
    project: Path, backup: Backup, monkeypatch: pytest.MonkeyPatch, survived: Counter[str], times: int
) -> None:
    left = [times]
    replace = os.replace

    def held(source: Path, target: Path) -> None:
        if target == project and left[0]:
            left[0] -= 1
            failing(errno.EACCES)()
        replace(source, target)

    monkeypatch.setattr(durable_files, "_PAUSES", (0,) * 5)
    monkeypatch.setattr(os, "replace", held)
    if times <= 5:
        restore(project, backup.path)
        assert position_in(project) == OLD
    else:
        with pytest.raises(RestoreError, match=r"restore\.failed"):
            restore(project, backup.path)
        assert position_in(project) == NEW
    survived["a project held by another program during a restoration"] += times


@pytest.mark.parametrize("how", ["an error", "a kill"])
@pytest.mark.parametrize("is_damaged", [False, True])
def test_a_restoration_stopped_at_any_step_leaves_the_old_or_the_new(
    project: Path, backup: Backup, survived: Counter[str], how: str, *, is_damaged: bool
) -> None:
    if is_damaged:
        project.write_bytes(b"damaged" * 1000)
        Path(f"{project}-journal").write_bytes(b"its journal")
    before = project.read_bytes()
    pristine = project.parent.with_name("pristine")
    shutil.copytree(project.parent, pristine)
    for call in count(1):
        if how == "a kill":
            stopped = is_killed(project.parent, call, lambda: restore(project, backup.path))
        else:
            stopped = fails(project, backup.path, call)
        assert_old_or_new(project, before, is_damaged=is_damaged)
        assert backup_content(backup.path).counts["body"] == 2
        if not stopped:
            break
        survived[f"a restoration stopped by {how}"] += 1
        shutil.rmtree(project.parent)
        shutil.copytree(pristine, project.parent)
    assert call > 8
    assert position_in(project) == OLD


def fails(project: Path, backup: Path, call: int) -> bool:
    """Whether the n-th call of the system was reached; it fails, and the program does what it can."""
    reached = []

    def stop() -> None:
        reached.append(call)
        fail()

    with interrupted(project.parent, call, stop):
        try:
            restore(project, backup)
        except (RestoreError, ProjectMissing, OSError, sqlite3.Error):
            assert reached
    return bool(reached)


def assert_old_or_new(project: Path, before: bytes, *, is_damaged: bool) -> None:
    if not is_damaged:
        position = position_in(project)
        assert position in {OLD, NEW}
        if position == OLD:
            (kept,) = kept_aside(project)
            assert position_in(kept) == NEW
        return
    if project.read_bytes() == before:
        journals = [Path(f"{project}-journal"), *kept_aside(project)]
        assert any(one.exists() and one.read_bytes() == b"its journal" for one in journals)
    else:
        assert position_in(project) == OLD
        assert [one.read_bytes() for one in kept_aside(project)] == [before, b"its journal"]


def test_a_backup_of_a_newer_format_is_refused_before_anything_is_touched(
    project: Path, backup: Backup
) -> None:
    connection = sqlite3.connect(backup.path, isolation_level=None)
    connection.execute(f"PRAGMA user_version = {FORMAT_VERSION + 1}")
    connection.close()
    before = {path: path.read_bytes() for path in project.parent.rglob("*") if path.is_file()}
    with pytest.raises(RestoreError) as raised:
        restore(project, backup.path)
    assert raised.value.message == "restore.backup_newer"
    assert {path: path.read_bytes() for path in project.parent.rglob("*") if path.is_file()} == before
