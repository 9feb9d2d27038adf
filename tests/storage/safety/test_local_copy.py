import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app import durable_files
from desktop_app.domain.records import Body
from desktop_app.errors import ZapiskaError
from desktop_app.storage.opening import open_project
from desktop_app.storage.project_errors import (
    ProjectDamaged,
    ProjectInUse,
)
from desktop_app.storage.safety import local_copy
from desktop_app.storage.safety.holding import tag_of
from desktop_app.storage.safety.local_copy import (
    LocalCopyError,
    Origin,
    is_at_risk,
    make_local_copy,
    origin_of,
    publish_back,
)
from tests.full_disk import failing, with_room_for
from tests.storage.safety.conftest import damage


@pytest.fixture
def copy(project: Path) -> Path:
    return make_local_copy(project)


def edit(path: Path, position: int) -> None:
    with open_project(path) as workspace, workspace.change("change.edit") as session:
        session.get_one(Body, 1).position = position


def position_in(path: Path) -> int:
    with open_project(path) as workspace:
        return workspace.session.get_one(Body, 1).position


def refused(copy: Path) -> ZapiskaError:
    with pytest.raises(LocalCopyError) as raised:
        publish_back(copy)
    return raised.value


def test_a_copy_is_worked_on_and_published_back_again_and_again(
    project: Path, copy: Path, person_folder: Path
) -> None:
    assert copy.is_relative_to(person_folder)
    assert copy.name == project.name
    for position in (5, 6):
        edit(copy, position)
        assert position_in(project) == (1 if position == 5 else 5)
        restored = publish_back(copy)
        assert position_in(project) == position
        assert restored.kept_as is not None
        assert position_in(restored.kept_as) == (1 if position == 5 else 5)


def test_a_copy_knows_where_it_is_from(project: Path, copy: Path) -> None:
    origin = origin_of(copy)
    assert isinstance(origin, Origin)
    assert origin.project == project
    assert origin_of(project) is None
    assert refused(project).message == "local_copy.no_origin"


def test_work_of_another_is_not_published_over(project: Path, copy: Path) -> None:
    edit(copy, 5)
    edit(project, 7)
    assert refused(copy).message == "local_copy.origin_changed"
    assert (position_in(project), position_in(copy)) == (7, 5)


@pytest.mark.parametrize("happens", [Path.unlink, damage])
def test_an_origin_that_is_gone_or_damaged_is_left_to_a_person(
    project: Path, copy: Path, happens: Callable[[Path], None]
) -> None:
    happens(project)
    assert refused(copy).message == "local_copy.origin_changed"


def test_an_origin_that_is_open_is_not_replaced(project: Path, copy: Path) -> None:
    with open_project(project), pytest.raises(ProjectInUse):
        publish_back(copy)


def test_a_copy_that_may_hold_work_is_not_made_anew(project: Path, copy: Path) -> None:
    edit(copy, 5)
    with pytest.raises(LocalCopyError) as raised:
        make_local_copy(project)
    assert raised.value.message == "local_copy.exists"
    assert position_in(copy) == 5


def test_a_disk_without_room_is_named(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable_files, "create", with_room_for(3))
    with pytest.raises(LocalCopyError) as raised:
        make_local_copy(project)
    assert raised.value.message == "local_copy.failed"


def test_a_publication_that_cannot_be_noted_is_told(
    project: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(copy, 5)
    monkeypatch.setattr(local_copy, "_remember", failing(28))
    assert refused(copy).message == "local_copy.not_noted"
    assert position_in(project) == 5


def test_a_project_that_cannot_be_read_through_is_not_copied(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(_connection: sqlite3.Connection) -> None:
        raise sqlite3.DatabaseError("malformed")

    monkeypatch.setattr(local_copy, "content_of", unreadable)
    with pytest.raises(ProjectDamaged):
        make_local_copy(project)


def test_network_drives_and_cloud_folders_are_a_risk(tmp_path: Path) -> None:
    assert is_at_risk(tmp_path / "OneDrive" / "a.zapiska")
    assert not is_at_risk(tmp_path / "a.zapiska")


def test_two_projects_of_one_name_in_a_cloud_folder_have_copies_of_their_own(
    project: Path, tmp_path: Path
) -> None:
    copies = set()
    for year in ("2020", "2021"):
        folder = tmp_path / "Dropbox" / year
        folder.mkdir(parents=True)
        shutil.copy(project, folder / "a.zapiska")
        copies.add(make_local_copy(folder / "a.zapiska"))
    assert len(copies) == 2
    assert {position_in(copy) for copy in copies} == {1}


def test_a_copy_is_not_published_while_another_machine_has_the_origin(project: Path, tmp_path: Path) -> None:
    origin = tmp_path / "Nextcloud" / "a.zapiska"
    origin.parent.mkdir()
    shutil.copy(project, origin)
    copy = make_local_copy(origin)
    edit(copy, 5)
    holder = {"person": "Boris", "machine": "other", "process": 1, "since": "2031-03-05T09:30:15+00:00"}
    tag_of(origin).write_text(json.dumps(holder))
    with pytest.raises(ProjectInUse) as raised:
        publish_back(copy)
    assert raised.value.message == "project.in_use_elsewhere"
    tag_of(origin).unlink()
    assert position_in(origin) == 1
    publish_back(copy)
    assert position_in(origin) == 5


def test_a_stale_name_of_another_machine_is_taken_over_when_that_is_asked_for(
    project: Path, tmp_path: Path
) -> None:
    origin = tmp_path / "Nextcloud" / "a.zapiska"
    origin.parent.mkdir()
    shutil.copy(project, origin)
    copy = make_local_copy(origin)
    edit(copy, 7)
    named = {"person": "Boris", "machine": "elsewhere", "process": 1, "since": "2031-03-05T09:30:15+00:00"}
    tag_of(origin).write_text(json.dumps(named))
    publish_back(copy, take_over=True)
    assert not tag_of(origin).exists()
    assert position_in(origin) == 7


@pytest.mark.parametrize("noted", [None, "another.zapiska"])
def test_what_lies_in_the_copys_place_and_is_of_another_project_is_not_called_the_copy(
    project: Path, copy: Path, noted: str | None
) -> None:
    note = copy.with_name(f"{copy.name}.origin.json")
    note.unlink()
    if noted is not None:
        note.write_text(json.dumps({"project": str(project.with_name(noted)), "digest": ""}))
    with pytest.raises(LocalCopyError) as raised:
        make_local_copy(project)
    assert raised.value.message == "local_copy.of_another"


def test_a_path_that_is_no_utf_8_is_remembered(project: Path) -> None:
    strange = Path(os.fsdecode(os.fsencode(project.parent) + b"/caf\xe9.zapiska"))
    project.rename(strange)
    copy = make_local_copy(strange)
    origin = origin_of(copy)
    assert origin is not None
    assert origin.project == strange
    edit(copy, 8)
    publish_back(copy)
    assert position_in(strange) == 8
