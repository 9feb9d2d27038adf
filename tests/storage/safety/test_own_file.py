import errno
import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.domain.records import Body
from desktop_app.storage.opening import open_project
from desktop_app.storage.project_file import (
    connect,
    create,
)
from desktop_app.storage.safety.checking.checking import check_file
from desktop_app.storage.safety.holding import tag_of
from desktop_app.storage.safety.own_file import LostFile
from desktop_app.storage.search_index import bring_up_to_date
from desktop_app.storage.workspace import Workspace
from tests.full_disk import failing


@pytest.fixture
def opened(project: Path) -> Iterator[Workspace]:
    with open_project(project, person="Anna") as workspace:
        yield workspace


def edit(workspace: Workspace) -> None:
    with workspace.change("change.edit") as session:
        session.get_one(Body, 1).position += 1


def remove(path: Path) -> None:
    path.unlink()


def move(path: Path) -> None:
    path.rename(path.with_name("moved.zapiska"))


def replace(path: Path) -> None:
    shutil.copy(path, path.with_name("new"))
    path.with_name("new").replace(path)


def replace_by_letter(path: Path) -> None:
    path.with_name("letter").write_text("Dear Sir")
    path.with_name("letter").replace(path)


def overwrite(path: Path) -> None:
    """As a program does that heeds no locks: a cloud folder's, for one."""
    content = bytearray(path.read_bytes())
    content[27] ^= 0xFF
    with path.open("r+b") as file:
        file.write(content)


def cut_off(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(4096)


def unlink_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("elsewhere"))


@pytest.mark.parametrize(
    ("happens", "message"),
    [
        (remove, "project.gone"),
        (move, "project.gone"),
        (unlink_folder, "project.gone"),
        (replace, "project.replaced"),
        (replace_by_letter, "project.replaced"),
        (overwrite, "project.changed_outside"),
        (cut_off, "project.changed_outside"),
    ],
)
def test_a_file_that_is_not_ours_any_more_is_not_written(
    project: Path, opened: Workspace, survived: Counter[str], happens: Callable[[Path], None], message: str
) -> None:
    edit(opened)
    happens(project)
    before = project.read_bytes() if project.exists() else None
    for act in (lambda: edit(opened), opened.undo, opened.redo):
        with pytest.raises(LostFile) as raised:
            act()
        assert raised.value.message == message
        assert raised.value.values["file"] == project
    assert (project.read_bytes() if project.exists() else None) == before
    survived["a file removed, replaced or overwritten under us"] += 1


@pytest.mark.parametrize("happens", [remove, move, replace, replace_by_letter])
def test_the_work_can_be_saved_as_a_new_file_then(
    project: Path, opened: Workspace, tmp_path: Path, happens: Callable[[Path], None]
) -> None:
    edit(opened)
    happens(project)
    with pytest.raises(LostFile):
        edit(opened)
    rescued = tmp_path / "rescued.zapiska"
    create(rescued, opened.connection.serialize())
    assert check_file(rescued).is_sound
    with open_project(rescued) as again:
        assert again.session.get_one(Body, 1).position == 2
        again.undo()


def test_a_folder_that_cannot_be_reached_is_told_in_the_words_of_the_system(
    opened: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Path, "stat", failing(errno.EIO))
        with pytest.raises(LostFile) as raised:
            edit(opened)
    assert raised.value.message == "project.out_of_reach"
    assert raised.value.values["reason"] == os.strerror(errno.EIO)
    edit(opened)


def test_what_we_write_ourselves_is_no_strangers_change(project: Path, opened: Workspace) -> None:
    for _ in range(3):
        edit(opened)
        bring_up_to_date(opened.connection)
        opened.undo()
        opened.redo()
        opened.connection.execute("VACUUM")
    os.utime(project)
    edit(opened)
    assert opened.session.get_one(Body, 1).position == 5


def test_looking_at_a_file_does_not_make_a_strangers_change_ours(project: Path, opened: Workspace) -> None:
    edit(opened)
    overwrite(project)
    opened.connection.execute("SELECT count(*) FROM body").fetchone()
    opened.connection.execute("PRAGMA page_count").fetchone()
    with pytest.raises(LostFile):
        edit(opened)


def test_a_file_that_another_moves_back_is_ours_again(project: Path, opened: Workspace) -> None:
    away = project.with_name("away.zapiska")
    project.rename(away)
    with pytest.raises(LostFile):
        edit(opened)
    away.rename(project)
    edit(opened)


def test_watching_costs_the_file_no_lock(project: Path, opened: Workspace) -> None:
    edit(opened)
    intruder = sqlite3.connect(project, timeout=0)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        intruder.execute("SELECT count(*) FROM body")
    intruder.close()
    edit(opened)


def test_a_closed_project_can_be_closed_again(project: Path) -> None:
    workspace = open_project(project)
    workspace.close()
    workspace.connection.close()
    open_project(project).close()


def test_a_connection_that_only_looks_is_not_watched(project: Path) -> None:
    with Workspace(connect(project)) as workspace:
        edit(workspace)
        assert not tag_of(project).exists()


def test_whoever_wants_to_know_of_a_loss_is_told_as_long_as_they_do(project: Path, opened: Workspace) -> None:
    told: list[LostFile] = []
    forget = opened.subscribe_loss(told.append)
    edit(opened)
    assert told == []
    moved = project.rename(project.with_name("moved.zapiska"))
    for listening in (True, False):
        with pytest.raises(LostFile):
            edit(opened)
        assert len(told) == 1
        if listening:
            forget()
    moved.rename(project)
    edit(opened)
