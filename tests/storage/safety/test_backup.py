import errno
import os
import random
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO, Self

import pytest

from desktop_app import durable_files
from desktop_app.errors import ZapiskaError
from desktop_app.storage.opening import open_project
from desktop_app.storage.project_file import (
    connect,
)
from desktop_app.storage.safety import backup as backup_module
from desktop_app.storage.safety import backup_name
from desktop_app.storage.safety.backup import (
    BackupFailed,
    BackupKept,
    BackupUnneeded,
    Outcome,
    Snapshot,
    complete_twins,
    keep_backup,
    take_snapshot,
)
from desktop_app.storage.safety.backup_folders import backups
from desktop_app.storage.safety.backup_name import Reason
from desktop_app.storage.safety.content import content_of
from tests.full_disk import failing, with_room_for
from tests.storage.safety.conftest import damage, files_under

Folders = tuple[Path, Path]


@pytest.fixture
def taken(project: Path) -> Snapshot:
    return snapshot(project)


@pytest.fixture
def earlier(taken: Snapshot, folders: Folders) -> list[Path]:
    """Three good backups, each with another state of the project."""
    made = []
    for position in (11, 12, 13):
        change(taken.project, position)
        outcome = keep_backup(snapshot(taken.project), Reason.TIMED, folders, twin=plain)
        assert isinstance(outcome, BackupKept)
        made.append(outcome.backup.path)
    change(taken.project, 14)
    return made


def snapshot(project: Path) -> Snapshot:
    connection = connect(project)
    taken = take_snapshot(connection, project)
    connection.close()
    assert isinstance(taken, Snapshot)
    return taken


def change(project: Path, position: int) -> None:
    connection = sqlite3.connect(project)
    with connection:
        connection.execute("UPDATE body SET position = ? WHERE key = 'cop'", (position,))
    connection.close()


def plain(path: Path) -> bytes:
    return f"twin of {path.name}".encode()


def kept(outcome: Outcome) -> BackupKept:
    assert isinstance(outcome, BackupKept)
    return outcome


def failure(outcome: Outcome) -> ZapiskaError:
    assert isinstance(outcome, BackupFailed)
    return outcome.sentence


def assert_good(path: Path, position: int) -> None:
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("SELECT position FROM body WHERE key = 'cop'").fetchone() == (position,)
    connection.close()


def assert_earlier_intact(earlier: list[Path]) -> None:
    folder = earlier[0].parent
    twins = [path.with_suffix(".json") for path in earlier]
    assert sorted(folder.iterdir()) == sorted([*earlier, *twins])
    for position, path in enumerate(earlier, 11):
        assert_good(path, position)


def test_a_backup_is_a_project_with_the_same_content(taken: Snapshot, folders: Folders) -> None:
    outcome = kept(keep_backup(taken, Reason.OPENED, folders, twin=plain))
    backup = outcome.backup
    assert backup.path.parent == folders[0]
    assert (backup.name.sequence, backup.name.reason) == (1, Reason.OPENED)
    assert datetime.now(UTC) - backup.name.moment < timedelta(minutes=1)
    assert backup.twin.read_bytes() == plain(backup.path)
    assert outcome.twin_fault is None
    with open_project(backup.path) as workspace, open_project(taken.project) as original:
        content = content_of(workspace.connection)
        assert content == content_of(original.connection)
        assert backup.name.digest == content.digest
        workspace.undo()
    assert backups(folders) == [backup]


def test_work_goes_on_while_another_thread_writes_the_backup(project: Path, folders: Folders) -> None:
    outcomes: list[Outcome] = []
    with open_project(project) as workspace:
        taken = take_snapshot(workspace.connection, project)
        writing = threading.Thread(
            target=lambda: outcomes.append(keep_backup(taken, Reason.TIMED, folders, twin=plain))
        )
        writing.start()
        workspace.undo()
        writing.join()
    path = kept(outcomes[0]).backup.path
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM body").fetchone() == (2,)
    connection.close()


def test_nothing_is_written_when_nothing_has_changed(taken: Snapshot, folders: Folders) -> None:
    first = kept(keep_backup(taken, Reason.OPENED, folders)).backup
    assert keep_backup(snapshot(taken.project), Reason.CLOSED, folders) == BackupUnneeded(first)
    pinned = kept(keep_backup(taken, Reason.MIGRATION, folders)).backup
    assert pinned.name.sequence == 2
    first.path.write_bytes(b"")
    pinned.path.write_bytes(b"")
    assert kept(keep_backup(taken, Reason.CLOSED, folders)).backup.name.sequence == 3


def test_a_twin_that_is_lacking_is_made_when_nothing_has_changed(taken: Snapshot, folders: Folders) -> None:
    first = kept(keep_backup(taken, Reason.ASKED, folders)).backup
    assert not first.twin.exists()
    again = keep_backup(snapshot(taken.project), Reason.ASKED, folders, twin=plain)
    assert again == BackupUnneeded(first)
    assert first.twin.read_bytes() == plain(first.path)


def test_a_backup_that_cannot_be_read_again_is_not_relied_on(
    taken: Snapshot, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = kept(keep_backup(taken, Reason.OPENED, folders)).backup
    read = Path.read_bytes
    monkeypatch.setattr(
        Path, "read_bytes", lambda path: failing(errno.EIO)() if path == first.path else read(path)
    )
    assert kept(keep_backup(taken, Reason.CLOSED, folders)).backup.name.sequence == 2


def test_old_backups_go_with_their_twins_once_there_is_a_new_one(
    taken: Snapshot, earlier: list[Path], folders: Folders
) -> None:
    old = [
        folders[0] / f"проект.2001-03-05T09{minute}15Z.000{number:03}.timed.0123456789abcdef.zapiska"
        for number, minute in ((1, 10), (2, 20))
    ]
    for place, path in enumerate(earlier, 500):
        name = path.name.replace(f".{place - 499:06}.", f".{place:06}.")
        path.rename(path.with_name(name))
        path.with_suffix(".json").rename(path.with_name(name).with_suffix(".json"))
    for path in old:
        path.touch()
        path.with_suffix(".json").touch()
    # They are of one day and a month old by the reckoning of gaps; the later one is the last of its month.
    keep_backup(snapshot(taken.project), Reason.TIMED, folders)
    assert not old[0].exists()
    assert not old[0].with_suffix(".json").exists()
    assert old[1].exists()
    assert len(backups(folders)) == 5


def test_what_cannot_be_removed_is_left_for_the_next_time(
    taken: Snapshot, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, 6):
        folders[0].mkdir(exist_ok=True)
        (folders[0] / f"проект.2001-03-05T09{number:02}15Z.{number:06}.timed.{'0' * 16}.zapiska").touch()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", failing(errno.EACCES))
        kept(keep_backup(taken, Reason.TIMED, folders))
        assert len(backups(folders)) == 6
    change(taken.project, 3)
    kept(keep_backup(snapshot(taken.project), Reason.TIMED, folders))
    assert len(backups(folders)) < 6


def test_what_a_killed_program_left_goes_after_a_day(taken: Snapshot, folders: Folders) -> None:
    folders[0].mkdir()
    old, young = (folders[0] / f".zapiska-{name}.part" for name in ("old", "young"))
    for path in (old, young):
        path.touch()
    os.utime(old, (time.time() - 100_000,) * 2)
    keep_backup(taken, Reason.TIMED, folders)
    assert (old.exists(), young.exists()) == (False, True)


def test_a_clock_set_back_does_not_put_a_backup_before_those_there(
    taken: Snapshot, earlier: list[Path], folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    class EarlyClock(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Self:
            return cls(1999, 12, 31, tzinfo=tz)

    for module in (backup_module, backup_name):
        monkeypatch.setattr(module, "datetime", EarlyClock)
    backup = kept(keep_backup(snapshot(taken.project), Reason.TIMED, folders)).backup
    assert backups(folders)[0] == backup
    assert backup.name.sequence == len(earlier) + 1
    assert len(backups(folders)) == 4


def test_a_disk_that_fills_up_at_any_page_costs_no_good_backup(
    taken: Snapshot, earlier: list[Path], monkeypatch: pytest.MonkeyPatch, survived: Counter[str]
) -> None:
    latest = snapshot(taken.project)
    size = len(latest.content)
    some = random.Random(1945).sample(range(size), 40)
    for room in (*range(0, size, 4096), *some, size - 1):
        with monkeypatch.context() as patch:
            patch.setattr(durable_files, "create", with_room_for(room))
            sentence = failure(keep_backup(latest, Reason.TIMED, [earlier[0].parent], twin=plain))
        assert sentence.message == "backup.failed.full"
        survived["a disk that fills up during a backup"] += 1
    assert_earlier_intact(earlier)


def test_a_disk_that_fills_up_at_any_byte_of_the_twin_costs_only_the_twin(
    taken: Snapshot, folders: Folders, monkeypatch: pytest.MonkeyPatch, survived: Counter[str]
) -> None:
    for room in range(len(b"twin")):
        change(taken.project, room + 20)
        fresh = snapshot(taken.project)
        with monkeypatch.context() as patch:
            patch.setattr(durable_files, "create", room_for_one_file_and(room))
            outcome = kept(keep_backup(fresh, Reason.TIMED, folders, twin=lambda _path: b"twin"))
        assert outcome.twin_fault is not None
        assert outcome.twin_fault.message == "backup.no_twin"
        assert outcome.backup.path.exists()
        assert not outcome.backup.twin.exists()
        survived["a disk that fills up during a backup's twin"] += 1
    assert len(files_under(folders[0])) == len(b"twin")


def room_for_one_file_and(room: int) -> Callable[[Path], BinaryIO]:
    create, begun = durable_files.create, list[Path]()

    def limited(path: Path) -> BinaryIO:
        begun.append(path)
        return create(path) if len(begun) == 1 else with_room_for(room)(path)

    return limited


def test_records_that_have_no_plain_text_cost_only_the_twin(taken: Snapshot, folders: Folders) -> None:
    def refuse(_path: Path) -> bytes:
        raise ZapiskaError("backup.twin_unwritable", reason="why")

    outcome = kept(keep_backup(taken, Reason.TIMED, folders, twin=refuse))
    assert outcome.twin_fault is not None
    reason = outcome.twin_fault.values["reason"]
    assert isinstance(reason, ZapiskaError)
    assert reason.message == "backup.twin_unwritable"


@pytest.mark.parametrize("name", ["fsync", "replace"])
@pytest.mark.parametrize(
    ("number", "message"),
    [
        (errno.ENOSPC, "backup.failed.full"),
        (errno.EROFS, "backup.failed.read_only"),
        (errno.ENOENT, "backup.failed.no_folder"),
        (errno.EIO, "backup.failed.other"),
    ],
)
def test_a_call_of_the_system_that_fails_is_explained(  # noqa: PLR0917
    taken: Snapshot,
    earlier: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    survived: Counter[str],
    name: str,
    number: int,
    message: str,
) -> None:
    latest = snapshot(taken.project)
    monkeypatch.setattr(durable_files, "_PAUSES", (0,))
    monkeypatch.setattr(os, name, failing(number))
    sentence = failure(keep_backup(latest, Reason.TIMED, [earlier[0].parent], twin=plain))
    monkeypatch.undo()
    assert sentence.message == message
    assert sentence.values["folder"] == earlier[0].parent
    assert_earlier_intact(earlier)
    survived["a call of the system that fails during a backup"] += 1


def test_a_folder_that_takes_nothing_sends_the_backup_to_the_other(
    taken: Snapshot, folders: Folders, survived: Counter[str]
) -> None:
    folders[0].write_bytes(b"a file where the folder would be")
    backup = kept(keep_backup(taken, Reason.TIMED, folders)).backup
    assert backup.path.parent == folders[1]
    folders[1].rename(folders[1].with_name("gone"))
    folders[1].write_bytes(b"another")
    sentence = failure(keep_backup(taken, Reason.TIMED, folders))
    assert sentence.values["folder"] == folders[0]
    survived["a folder that cannot be written"] += 2


def test_a_damaged_project_makes_no_backup_and_pushes_none_out(
    taken: Snapshot, earlier: list[Path], survived: Counter[str]
) -> None:
    damage(taken.project)
    content = taken.project.read_bytes()
    sentence = failure(
        keep_backup(Snapshot(taken.project, content, taken.counts), Reason.TIMED, [earlier[0].parent])
    )
    assert sentence.message == "backup.failed.damaged"
    assert_earlier_intact(earlier)
    survived["a damaged project backed up"] += 1


@pytest.mark.parametrize("size", [0, 1, 99, 4096, 8192, 100_000])
def test_a_project_cut_off_makes_no_backup(
    taken: Snapshot, earlier: list[Path], survived: Counter[str], size: int
) -> None:
    cut = Snapshot(taken.project, taken.content[:size], taken.counts)
    assert failure(keep_backup(cut, Reason.TIMED, [earlier[0].parent])).message == "backup.failed.damaged"
    assert_earlier_intact(earlier)
    survived["a damaged project backed up"] += 1


def test_a_disk_that_gives_back_something_else_is_found_out(
    taken: Snapshot, earlier: list[Path], monkeypatch: pytest.MonkeyPatch, survived: Counter[str]
) -> None:
    latest = snapshot(taken.project)
    write = durable_files.write_new

    def lying(path: Path, content: bytes) -> None:
        write(path, content[:-1] + b"?")

    monkeypatch.setattr(backup_module, "write_new", lying)
    sentence = failure(keep_backup(latest, Reason.TIMED, [earlier[0].parent]))
    assert sentence.message == "backup.failed.unfaithful"
    assert_earlier_intact(earlier)
    survived["a disk that keeps something else"] += 1


def test_rows_that_are_not_all_there_make_no_backup(taken: Snapshot, folders: Folders) -> None:
    wrong = Snapshot(taken.project, taken.content, {**taken.counts, "body": 3})
    assert failure(keep_backup(wrong, Reason.TIMED, folders)).message == "backup.failed.damaged"
    assert files_under(folders[0]) == []


def test_no_snapshot_is_taken_in_the_middle_of_a_change(project: Path, folders: Folders) -> None:
    with open_project(project) as workspace:
        with workspace.change("change.edit"):
            taken = take_snapshot(workspace.connection, project)
        sentence = failure(keep_backup(taken, Reason.TIMED, folders))
    assert sentence.message == "backup.failed.changing"


def test_a_project_that_cannot_be_read_fails_as_a_value(project: Path, folders: Folders) -> None:
    class Unreadable(sqlite3.Connection):
        def serialize(self, *, name: str = "main") -> bytes:  # noqa: ARG002
            raise sqlite3.OperationalError("disk I/O error")

    connection = sqlite3.connect(project, factory=Unreadable)
    sentence = failure(keep_backup(take_snapshot(connection, project), Reason.TIMED, folders))
    connection.close()
    assert sentence.message == "backup.failed.unreadable"
    assert sentence.values["reason"] == "disk I/O error"


def test_twins_that_were_not_finished_are_made_up_for(taken: Snapshot, folders: Folders) -> None:
    pinned = kept(keep_backup(taken, Reason.MIGRATION, folders)).backup
    change(taken.project, 7)
    older = kept(keep_backup(snapshot(taken.project), Reason.CLOSED, folders)).backup
    change(taken.project, 8)
    newest = kept(keep_backup(snapshot(taken.project), Reason.OPENED, folders, twin=plain)).backup
    assert complete_twins(folders, plain) is None
    assert [one.twin.exists() for one in (newest, older, pinned)] == [True, True, False]


def test_only_of_the_newest_it_is_said_that_it_has_no_twin(taken: Snapshot, folders: Folders) -> None:
    def refuse(path: Path) -> bytes:
        raise ZapiskaError("backup.twin_unwritable", reason=path.name)

    assert complete_twins(folders, refuse) is None
    kept(keep_backup(taken, Reason.CLOSED, folders))
    fault = complete_twins(folders, refuse)
    assert fault is not None
    assert fault.message == "backup.no_twin"
    change(taken.project, 7)
    kept(keep_backup(snapshot(taken.project), Reason.OPENED, folders, twin=plain))
    assert complete_twins(folders, refuse) is None
