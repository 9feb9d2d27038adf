import errno
import io
import os
from collections import Counter
from pathlib import Path

import pytest

from desktop_app import durable_files
from desktop_app.export.saving import DamagedExportError, SavingError, save
from tests.full_disk import failing, with_room_for

OLD, NEW = b"the earlier note", b"the note\n"


def accept(_content: bytes) -> None:
    """A check that finds nothing."""


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable_files, "_PAUSES", (0, 0, 0))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "записка.docx"
    path.write_bytes(OLD)
    return path


def refused(path: Path) -> SavingError:
    with pytest.raises(SavingError) as caught:
        save(path, NEW, accept)
    return caught.value


def assert_untouched(target: Path) -> None:
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


def test_a_new_file_is_written_with_the_permissions_of_new_files(tmp_path: Path) -> None:
    (tmp_path / "ordinary").write_bytes(b"")
    save(tmp_path / "note.txt", NEW, accept)
    assert (tmp_path / "note.txt").read_bytes() == NEW
    assert (tmp_path / "note.txt").stat().st_mode == (tmp_path / "ordinary").stat().st_mode


def test_an_earlier_file_is_replaced_and_its_permissions_are_kept(target: Path) -> None:
    target.chmod(0o640)
    save(target, NEW, accept)
    assert target.read_bytes() == NEW
    assert target.stat().st_mode & 0o777 == 0o640
    assert list(target.parent.iterdir()) == [target]


def test_a_link_stays_a_link_and_its_file_is_replaced(target: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.docx"
    link.symlink_to(target)
    save(link, NEW, accept)
    assert link.is_symlink()
    assert target.read_bytes() == NEW


def test_damaged_content_never_reaches_the_disk(target: Path) -> None:
    def refuse(_content: bytes) -> None:
        raise DamagedExportError("export.damaged", format="text", reason="empty")

    with pytest.raises(DamagedExportError):
        save(target, NEW, refuse)
    assert_untouched(target)


@pytest.mark.parametrize("room", range(len(NEW)))
def test_a_disk_that_fills_up_at_any_byte_leaves_the_earlier_file(
    target: Path, monkeypatch: pytest.MonkeyPatch, survived: Counter[str], room: int
) -> None:
    monkeypatch.setattr(durable_files, "create", with_room_for(room))
    error = refused(target)
    assert error.message == "export.save.disk_full"
    assert error.values == {"path": target, "folder": target.parent}
    assert_untouched(target)
    survived["a disk that fills up during an export"] += 1


@pytest.mark.parametrize(
    ("number", "message"),
    [
        (errno.EACCES, "export.save.read_only_folder"),
        (errno.EROFS, "export.save.read_only_folder"),
        (errno.ENOENT, "export.save.no_folder"),
        (errno.EDQUOT, "export.save.disk_full"),
        (errno.EIO, "export.save.failed"),
    ],
)
def test_a_folder_that_takes_no_file_is_explained(
    target: Path, monkeypatch: pytest.MonkeyPatch, number: int, message: str
) -> None:
    monkeypatch.setattr(durable_files, "create", failing(number))
    assert refused(target).message == message
    assert_untouched(target)


def test_a_disk_that_cannot_keep_the_bytes_leaves_the_earlier_file(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", failing(errno.EIO))
    assert refused(target).message == "export.save.failed"
    assert_untouched(target)


def test_a_file_held_open_by_another_program_is_left_as_it_is(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "replace", failing(errno.EACCES))
    assert refused(target).message == "export.save.held_open"
    assert_untouched(target)


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_file_held_for_a_moment_is_replaced_all_the_same(
    target: Path, monkeypatch: pytest.MonkeyPatch, survived: Counter[str], times: int
) -> None:
    refusals = iter([errno.EACCES, errno.EBUSY, errno.ETXTBSY][:times])
    replace = os.replace

    def held(source: Path, destination: Path) -> None:
        for number in refusals:
            raise OSError(number, os.strerror(number))
        replace(source, destination)

    monkeypatch.setattr(os, "replace", held)
    save(target, NEW, accept)
    assert target.read_bytes() == NEW
    assert list(target.parent.iterdir()) == [target]
    survived["a file held by another program for a moment"] += times


def test_a_failure_without_a_system_message_is_still_explained(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError("the drive was pulled out")

    monkeypatch.setattr(os, "replace", fail)
    assert refused(target).values["reason"] == "the drive was pulled out"
    assert_untouched(target)


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    error = refused(tmp_path / "нет" / "note.docx")
    assert error.message == "export.save.no_folder"
    assert error.values["folder"] == tmp_path / "нет"


def test_a_folder_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    assert refused(tmp_path).message == "export.save.is_folder"
    assert tmp_path.is_dir()


def test_a_device_is_left_alone() -> None:
    assert refused(Path(os.devnull)).message == "export.save.not_a_file"


def test_a_folder_that_cannot_be_forced_to_disk_is_no_failure(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forced: list[int] = []
    real = os.fsync

    def sync(descriptor: int) -> None:
        forced.append(descriptor)
        if len(forced) == 2:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", sync)
    save(target, NEW, accept)
    assert (target.read_bytes(), len(forced)) == (NEW, 2)


def test_a_system_that_opens_no_folders_is_no_failure(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "open", failing(errno.EACCES))
    monkeypatch.setattr(durable_files, "create", lambda path: io.FileIO(path, "xb"))
    save(target, NEW, accept)
    assert target.read_bytes() == NEW
