"""Projects in cloud folders and on network drives."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import MeetingStatus
from desktop_app.interface.files import Leaving
from desktop_app.interface.window import MainWindow
from desktop_app.storage.opening import create_project, open_project
from desktop_app.storage.safety.holding import tag_of
from desktop_app.storage.safety.local_copy import origin_of
from tests.interface.on_screen.conftest import Answers, set_status
from tests.interface.on_screen.forms.conftest import place_of_key

from .conftest import MEETING, banner, change, press, safety, status_in
from .test_restoring import button, status_of

pytestmark = pytest.mark.screen


@pytest.fixture
def shared(project: Path) -> Path:
    """The project in a folder that a program carries to other machines."""
    folder = project.parent / "OneDrive"
    folder.mkdir()
    return project.rename(folder / project.name)


@pytest.fixture
def on_copy(window: MainWindow, shared: Path, qtbot: QtBot) -> MainWindow:
    """The window on a local copy of it."""
    window.desk.open_path(shared)
    with qtbot.waitSignal(window.desk.ready, timeout=20_000):
        press(banner(window, "at risk"), "Work on a local copy")
    return window


def test_a_project_in_a_cloud_folder_is_better_worked_on_as_a_copy(
    on_copy: MainWindow, shared: Path, tmp_path: Path
) -> None:
    path = on_copy.desk.path
    assert path is not None
    assert path.is_relative_to(tmp_path / "person")
    assert str(shared) in banner(on_copy, "copy").text.text()
    assert on_copy.menus.actions["publish"].isVisible()
    assert "at risk" not in safety(on_copy).banners.shown
    with open_project(shared):
        pass  # nobody holds it


def test_an_earlier_copy_is_not_written_over_but_can_be_opened(
    on_copy: MainWindow, shared: Path, qtbot: QtBot
) -> None:
    copy = on_copy.desk.path
    on_copy.desk.open_path(shared)
    with qtbot.waitSignal(on_copy.desk.ready, timeout=20_000):
        press(banner(on_copy, "at risk"), "Work on a local copy")
    told = banner(on_copy, "at risk")
    assert "There is a local copy already" in told.text.text()
    with qtbot.waitSignal(on_copy.desk.ready, timeout=20_000):
        press(told, "Open that copy")
    assert on_copy.desk.path == copy


def test_the_work_is_published_back(on_copy: MainWindow, shared: Path, qtbot: QtBot) -> None:
    copy = on_copy.desk.path
    change(on_copy, MeetingStatus.CANCELLED)
    with qtbot.waitSignal(on_copy.desk.ready, timeout=20_000):
        on_copy.menus.actions["publish"].trigger()
    assert on_copy.desk.path == copy
    assert on_copy.status.news.text().startswith("Published.")
    assert status_in(shared) == "cancelled"


def test_work_of_another_is_not_published_over(on_copy: MainWindow, shared: Path, qtbot: QtBot) -> None:
    change(on_copy, MeetingStatus.CANCELLED)
    with open_project(shared) as other:
        set_status(other, place_of_key(other, "meeting", MEETING)[1], MeetingStatus.HELD)
    with qtbot.waitSignal(on_copy.desk.ready, timeout=20_000):
        on_copy.menus.actions["publish"].trigger()
    box = on_copy.findChildren(QMessageBox)[-1]
    assert "Nothing was published" in box.text()
    box.close()
    assert status_in(shared) == "held"
    assert status_of(on_copy) == "cancelled"


@pytest.mark.parametrize("answer", list(Leaving))
def test_unpublished_work_is_asked_about_on_closing(
    on_copy: MainWindow, shared: Path, answers: Answers, qtbot: QtBot, answer: Leaving
) -> None:
    change(on_copy, MeetingStatus.CANCELLED)
    answers.copies = [answer]
    on_copy.close()
    if answer is Leaving.KEEP:
        qtbot.waitUntil(lambda: not on_copy.isVisible(), timeout=20_000)
    assert on_copy.isVisible() is (answer is Leaving.STAY)
    if not on_copy.isVisible():
        assert status_in(shared) == ("cancelled" if answer is Leaving.KEEP else "planned")


@pytest.mark.parametrize("answer", list(Leaving))
@pytest.mark.parametrize("way", ["open", "new", "sample"])
def test_unpublished_work_is_asked_about_before_another_project_takes_its_place(
    on_copy: MainWindow, shared: Path, answers: Answers, qtbot: QtBot, answer: Leaving, way: str
) -> None:
    copy = on_copy.desk.path
    other = shared.with_name("other.zapiska")
    if way == "open":
        create_project(other).close()
    change(on_copy, MeetingStatus.CANCELLED)
    answers.copies, answers.path = [answer], other
    on_copy.menus.actions[way].trigger()
    if answer is Leaving.STAY:
        assert on_copy.desk.path == copy
        assert status_of(on_copy) == "cancelled"
    else:
        expected = None if way == "sample" else other
        desk = on_copy.desk
        qtbot.waitUntil(lambda: desk.workspace is not None and desk.path == expected, timeout=20_000)
        assert status_in(shared) == ("cancelled" if answer is Leaving.KEEP else "planned")
    assert answers.copies == []


def test_a_copy_that_is_published_closes_without_a_question(on_copy: MainWindow, answers: Answers) -> None:
    answers.copies = [Leaving.STAY]
    on_copy.close()
    assert not on_copy.isVisible()


def test_without_a_project_there_is_nothing_to_copy_or_publish(window: MainWindow) -> None:
    safety(window).copies.work_on_copy()
    safety(window).copies.publish()
    assert window.desk.file is None
    assert not window.menus.actions["publish"].isVisible()


def test_a_copy_knows_where_it_is_from(on_copy: MainWindow, shared: Path) -> None:
    assert on_copy.desk.path is not None
    origin = origin_of(on_copy.desk.path)
    assert origin is not None
    assert origin.project == shared


def test_over_the_name_of_another_machine_is_published_only_when_the_person_says_so(
    on_copy: MainWindow, shared: Path, qtbot: QtBot
) -> None:
    tag_of(shared).write_text(
        '{"person": "Boris", "machine": "elsewhere", "process": 1, "since": "2031-03-05T09:30:15+00:00"}'
    )
    change(on_copy, MeetingStatus.CANCELLED)
    with qtbot.waitSignal(on_copy.desk.ready, timeout=20_000):
        on_copy.menus.actions["publish"].trigger()
    box = on_copy.findChildren(QMessageBox)[-1]
    assert "Boris" in box.text()
    assert status_in(shared) == "planned"
    with qtbot.waitSignal(on_copy.desk.ready, timeout=20_000):
        button(box, "Publish all the same").click()
    assert status_in(shared) == "cancelled"
