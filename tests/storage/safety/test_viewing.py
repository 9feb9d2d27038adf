import os
import select
import signal
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest

from desktop_app.domain.records import Body
from desktop_app.storage.migration import migrate
from desktop_app.storage.opening import create_project, open_project, workspace_of
from desktop_app.storage.project_errors import (
    ProjectInUse,
)
from desktop_app.storage.project_file import (
    FORMAT_VERSION,
    connect,
    format_version,
)
from desktop_app.storage.project_opening import OpenedFile
from desktop_app.storage.safety import viewing
from desktop_app.storage.safety.backup import keep_backup, take_snapshot
from desktop_app.storage.safety.backup_folders import backup_folders, backups
from desktop_app.storage.safety.backup_name import Reason
from desktop_app.storage.safety.viewing import ViewOnly, open_view
from tests.full_disk import failing


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(viewing, "_PAUSE_SECONDS", 0)


@pytest.fixture
def at_work(tmp_path: Path) -> Iterator[Path]:
    """A project that another process has open and changes without end, many pages at a time."""
    path = tmp_path / "work" / "busy.zapiska"
    path.parent.mkdir()
    with create_project(path) as workspace, workspace.change("change.add") as session:
        session.add(Body(key="cop", kind="conference"))
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        try:
            change_without_end(path, writing)
        finally:
            os._exit(1)
    select.select([reading], [], [])
    yield path
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    os.close(reading)
    os.close(writing)


def change_without_end(path: Path, begun: int) -> None:
    with open_project(path) as workspace:
        workspace.connection.execute("PRAGMA cache_size=5")
        for number in count(1):
            with workspace.change("change.edit"):
                workspace.connection.execute("UPDATE body SET position = ?", (number,))
                workspace.connection.execute(
                    "INSERT INTO place (key) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                    " LIMIT 50) SELECT ? || i FROM n", (f"p{number}-",)
                )  # fmt: skip
            if number == 1:
                os.write(begun, b".")


def at_last(path: Path) -> OpenedFile:
    """A view, however often there is no moment between two changes."""
    while True:
        with suppress(ProjectInUse):
            return open_view(path)


def backed_up(project: Path) -> None:
    connection = connect(project)
    keep_backup(take_snapshot(connection, project), Reason.TIMED, backup_folders(project))
    connection.close()


def test_a_view_of_a_project_at_work_is_always_a_state_that_was_kept(
    at_work: Path, survived: Counter[str]
) -> None:
    seen = set()
    for _ in range(100):
        opened = at_last(at_work)
        (position,) = opened.connection.execute("SELECT position FROM body").fetchone()
        (places,) = opened.connection.execute("SELECT count(*) FROM place").fetchone()
        assert places == 50 * position
        seen.add(position)
        opened.connection.close()
        survived["a project viewed while another process writes it"] += 1
    assert len(seen) > 2


def test_a_view_can_be_read_and_not_changed_and_says_what_it_shows(at_work: Path) -> None:
    opened = at_last(at_work)
    assert isinstance(opened.read_only_reason, ViewOnly)
    assert opened.read_only_reason.message == "project.view_of_file"
    with workspace_of(opened) as workspace:
        assert workspace.session.get_one(Body, 1).key == "cop"
        with pytest.raises(ViewOnly), workspace.change("change.edit"):
            pass


def test_our_own_lock_is_not_loosened_by_a_view(project: Path) -> None:
    backed_up(project)
    with open_project(project) as workspace:
        opened = open_view(project)
        reason = opened.read_only_reason
        assert reason is not None
        assert reason.message == "project.view_of_backup"
        assert opened.connection.execute("SELECT count(*) FROM body").fetchone() == (2,)
        opened.connection.close()
        assert workspace.path == project
        with pytest.raises(ProjectInUse):
            open_project(project)


def test_in_the_middle_of_a_change_the_newest_good_backup_is_shown(project: Path) -> None:
    backed_up(project)
    connection = sqlite3.connect(project, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("UPDATE body SET position = 99")
    connection.execute("PRAGMA cache_spill=ON")
    Path(f"{project}-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7")
    backed = backups(backup_folders(project))[0].path
    later = backed.with_name(backed.name.replace(".000001.", ".000002."))
    later.write_bytes(b"damaged")
    gone = backed.with_name(backed.name.replace(".000001.", ".000003."))
    gone.mkdir()
    opened = open_view(project)
    reason = opened.read_only_reason
    assert reason is not None
    assert reason.message == "project.view_of_backup"
    assert opened.connection.execute("SELECT max(position) FROM body").fetchone() != (99,)
    opened.connection.close()
    connection.close()


def test_with_nothing_to_show_the_project_is_in_use(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_project(project), pytest.raises(ProjectInUse):
        open_view(project)
    monkeypatch.setattr(Path, "read_bytes", failing(13))
    with pytest.raises(ProjectInUse):
        open_view(project)


def test_bytes_that_changed_while_they_were_read_are_not_shown(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Path.read_bytes

    def meanwhile(path: Path) -> bytes:
        content = read(path)
        return content[:24] + b"!!!!" + content[28:]

    monkeypatch.setattr(Path, "read_bytes", meanwhile)
    with pytest.raises(ProjectInUse):
        open_view(project)


@pytest.mark.parametrize("content", [b"", b"Dear Sir", b"SQLite format 3\0" + b"\0" * 500])
def test_what_is_no_project_is_not_shown(project: Path, content: bytes) -> None:
    project.write_bytes(content)
    with pytest.raises(ProjectInUse):
        open_view(project)


def test_a_view_of_an_older_format_is_brought_up_to_date_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "old.zapiska"
    connection = sqlite3.connect(path, isolation_level=None)
    migrate(connection, to=1)
    connection.close()
    before = path.read_bytes()
    opened = open_view(path)
    assert format_version(opened.connection) == FORMAT_VERSION
    opened.connection.close()
    assert path.read_bytes() == before
