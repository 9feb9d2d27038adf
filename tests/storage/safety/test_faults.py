"""What is left of changes and backups when the disk fills up or the program is killed, at any moment."""

import multiprocessing
import random
import signal
import sqlite3
import time
from collections import Counter
from contextlib import suppress
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from sqlalchemy import insert

from desktop_app.domain.records import Body, Place
from desktop_app.errors import StorageFaultError
from desktop_app.storage.opening import create_project, open_project
from desktop_app.storage.safety.backup import keep_backup, take_snapshot
from desktop_app.storage.safety.backup_folders import backup_folders, backups
from desktop_app.storage.safety.backup_name import Reason
from desktop_app.storage.safety.checking.checking import check_file
from desktop_app.storage.safety.content import content_of
from desktop_app.storage.safety.restoring import backup_content
from desktop_app.storage.workspace import Workspace
from tests.interruptions import is_killed

TRIALS = 200
ACKNOWLEDGED = b"."

FORKS = multiprocessing.get_context("forkserver")
"""Programs at work come from a slender one: the run of tests has grown too large to be copied so often."""
FORKS.set_forkserver_preload([__name__])


def is_kept(workspace: Workspace) -> bool:
    """Whether there is room for a large change."""
    try:
        with workspace.change("change.add") as session:
            rows = [{"key": f"place-{number:05}-{'x' * 200}"} for number in range(300)]
            session.execute(insert(Place), rows)
    except StorageFaultError as error:
        return error.message != "storage.full"
    return True


def test_a_disk_that_fills_up_at_any_page_costs_only_the_change_which_can_be_made_again(
    project: Path, survived: Counter[str]
) -> None:
    with open_project(project) as workspace:
        connection = workspace.connection
        before = content_of(connection)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        for limit in count(pages):
            connection.execute(f"PRAGMA max_page_count={limit}")
            if is_kept(workspace):
                break
            assert content_of(connection) == before
            survived["a disk that fills up during a change"] += 1
        assert limit > pages + 30
        connection.execute(f"PRAGMA max_page_count={limit}")
        workspace.undo()
        assert content_of(connection).counts["place"] == 1
        workspace.redo()
        assert content_of(connection).counts["place"] == 301
    assert check_file(project).is_sound


@pytest.mark.parametrize("reason", [Reason.TIMED, Reason.MIGRATION])
def test_a_backup_killed_at_any_call_costs_no_good_one(
    project: Path, survived: Counter[str], reason: Reason
) -> None:
    folders = backup_folders(project)

    def back_up() -> None:
        with open_project(project) as workspace:
            taken = take_snapshot(workspace.connection, project)
            keep_backup(taken, reason, folders, twin=lambda _path: b"twin")

    with open_project(project) as workspace:
        keep_backup(take_snapshot(workspace.connection, project), Reason.ASKED, folders)
        workspace.undo()
    (good,) = backups(folders)
    for call in count(1):
        is_stopped = is_killed(project.parent, call, back_up)
        assert good in backups(folders)
        assert all(backup_content(backup.path).counts["body"] in {0, 2} for backup in backups(folders))
        open_project(project).close()
        if not is_stopped:
            break
        survived["a backup killed at a call"] += 1
        for backup in backups(folders)[:-1]:
            backup.path.unlink()
    assert call > 6


def work_until_killed(project: Path, acknowledge: Connection) -> None:
    """Changes and backups without end; a word for every change that is kept."""
    folders = backup_folders(project)
    with open_project(project, person="Anna") as workspace:
        for number in count(1):
            with workspace.change("change.edit") as session:
                session.get_one(Body, 1).position += 1
                workspace.connection.execute("INSERT INTO place (key) SELECT 'p-' || max(id) FROM place")
            acknowledge.send_bytes(ACKNOWLEDGED)
            if number % 2 == 1:
                keep_backup(take_snapshot(workspace.connection, project), Reason.TIMED, folders)


def killed_at_work(project: Path, seconds: float) -> int:
    """Lets a process work, kills it a while after its first change, and gives the changes acknowledged."""
    reading, writing = FORKS.Pipe(duplex=False)
    process = FORKS.Process(target=work_until_killed, args=(project, writing))
    process.start()
    writing.close()
    assert reading.poll(60)
    time.sleep(seconds)
    process.kill()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    process.close()
    acknowledged = 0
    with reading, suppress(EOFError):
        while reading.recv_bytes():
            acknowledged += 1
    return acknowledged


def test_kills_at_random_moments_cost_no_acknowledged_change_and_no_good_backup(
    tmp_path: Path, survived: Counter[str]
) -> None:
    project = tmp_path / "work" / "a.zapiska"
    project.parent.mkdir()
    with create_project(project) as workspace, workspace.change("change.add") as session:
        session.add_all([Body(key="cop", kind="conference"), Place(key="vienna")])
    moments = random.Random(1946)
    checked: set[Path] = set()
    done = 1
    for _trial in range(TRIALS):
        acknowledged = killed_at_work(project, moments.uniform(0, 0.06))
        connection = sqlite3.connect(project)
        (places, position, steps) = connection.execute(
            "SELECT (SELECT count(*) FROM place), (SELECT position FROM body),"
            " (SELECT count(*) FROM journal_step)"
        ).fetchone()
        connection.close()
        assert done + acknowledged <= places <= done + acknowledged + 1
        assert places == position == steps
        done = places
        for backup in backups(backup_folders(project)):
            if backup.path not in checked:
                assert backup_content(backup.path).counts["place"] <= places
                checked.add(backup.path)
        survived["a kill at a random moment"] += 1
    assert checked
    assert check_file(project).is_sound
