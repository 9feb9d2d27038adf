"""Saving fails: the edit stays in its field, and one click tries again."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.records import Place
from desktop_app.errors import StorageFaultError
from desktop_app.interface.files import Leaving
from desktop_app.interface.forms.editors.short_text import LineEditor
from desktop_app.interface.window import MainWindow
from desktop_app.paths import user_data
from desktop_app.storage.opening import create_project, open_project
from desktop_app.storage.safety.backup_name import Reason
from tests.interface.on_screen.conftest import Answers
from tests.interface.on_screen.forms.conftest import editor_of, leave, place_of_key, retype

from .conftest import (
    MEETING,
    banner,
    change,
    keeping,
    made,
    press,
    records,
    safety,
    status_in,
    until_backed_up,
)

pytestmark = pytest.mark.screen

DAYS = "7–9 Jul 2020"


def days_field(window: MainWindow) -> LineEditor:
    """The days of a meeting, its form open."""
    window.tree.select(place_of_key(records(window), "meeting", MEETING))
    assert window.panels is not None
    form = window.panels.panels.form.form
    assert form is not None
    editor = editor_of(form, "first_day", LineEditor)
    assert isinstance(editor, LineEditor)
    return editor


def type_days(window: MainWindow, qtbot: QtBot) -> LineEditor:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    editor = days_field(window)
    retype(qtbot, editor, "7-9.7.2020")
    leave(qtbot, editor)
    return editor


def stored_day(window: MainWindow) -> str:
    query = "SELECT first_day FROM meeting WHERE key = ?"
    (day,) = records(window).connection.execute(query, (MEETING,)).fetchone()
    return str(day)


def test_on_a_full_disk_the_edit_stays_in_its_field_and_one_click_keeps_it(
    on_project: MainWindow, qtbot: QtBot
) -> None:
    connection = records(on_project).connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages}")
    fill(on_project)
    before = stored_day(on_project)
    editor = type_days(on_project, qtbot)
    assert editor.is_open
    assert "2020" in editor.content()
    assert "is full" in editor.beneath.text() or "no room" in editor.beneath.text()
    assert editor.again is not None
    assert editor.again.isVisible()
    assert editor.again.accessibleName().startswith("Try again to keep: ")
    editor.again.click()
    assert editor.is_open
    assert stored_day(on_project) == before
    connection.execute("PRAGMA max_page_count=1000000")
    editor.again.click()
    assert stored_day(on_project) == "2020-07-07"
    assert not editor.is_open
    assert not editor.again.isVisible()


def fill(window: MainWindow) -> None:
    """Makes changes until there is no room for one more in the pages that are there."""
    for number in range(1000):
        try:
            with records(window).change("change.import", file="test") as session:
                session.add(Place(key=f"place-{number}-{'x' * 600}"))
        except StorageFaultError:
            return
    pytest.fail("the disk never filled up")


def test_a_file_that_was_taken_away_is_told_and_the_edit_kept_once_it_is_back(
    on_project: MainWindow, project: Path, qtbot: QtBot
) -> None:
    away = project.with_name("away.zapiska")
    project.rename(away)
    editor = type_days(on_project, qtbot)
    assert editor.is_open
    assert editor.refusal is not None
    assert "is not there any more" in banner(on_project, "lost").text.text()
    press(banner(on_project, "lost"), "Try again")
    assert "is not there any more" in banner(on_project, "lost").text.text()
    assert editor.is_open
    away.rename(project)
    press(banner(on_project, "lost"), "Try again")
    assert stored_day(on_project) == "2020-07-07"
    assert "lost" not in safety(on_project).banners.shown


def test_the_project_goes_on_as_another_file_with_what_stands_in_its_fields(
    on_project: MainWindow, project: Path, answers: Answers, qtbot: QtBot
) -> None:
    replacement = project.with_name("other")
    replacement.write_bytes(project.read_bytes())
    replacement.replace(project)
    theirs = project.read_bytes()
    type_days(on_project, qtbot)
    assert "is another file now" in banner(on_project, "lost").text.text()
    answers.path = project.with_name("mine")
    with qtbot.waitSignal(on_project.desk.ready):
        press(banner(on_project, "lost"), "Save the project as…")
    assert on_project.desk.path == project.with_name("mine.zapiska")
    assert safety(on_project).banners.shown == {}
    editor = days_field(on_project)
    assert editor.is_open
    assert "2020" in editor.content()
    editor.finish()
    assert stored_day(on_project) == "2020-07-07"
    assert project.read_bytes() == theirs


@pytest.mark.parametrize("taken", [True, False])
def test_without_a_free_name_it_stays_as_it_is(
    on_project: MainWindow, project: Path, answers: Answers, qtbot: QtBot, *, taken: bool
) -> None:
    answers.path = project if taken else None
    here = on_project.desk.workspace
    if taken:
        with qtbot.waitSignal(on_project.desk.trouble):
            safety(on_project).save_as()
    else:
        safety(on_project).save_as()
    assert on_project.desk.workspace is here


def test_what_is_not_done_in_a_field_is_told_in_the_same_banner(
    on_project: MainWindow, project: Path
) -> None:
    project.unlink()
    on_project.desk.undo()
    assert "is not there any more" in banner(on_project, "lost").text.text()
    assert keeping(on_project).is_under_way is False


def test_who_closes_a_project_whose_folder_is_gone_is_asked_and_can_save_it(
    on_project: MainWindow, project: Path, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: on_project.desk.workspace is not None and on_project.safety is not None)
    shutil.rmtree(project.parent)
    answers.leaving = Leaving.STAY
    assert not on_project.close()
    answers.leaving, answers.path = Leaving.KEEP, None
    assert not on_project.close()
    answers.path = tmp_path / "saved.zapiska"
    assert on_project.close()
    with open_project(tmp_path / "saved.zapiska") as saved:
        assert saved.connection.execute("SELECT count(*) FROM meeting").fetchone()[0] > 10


def lose(project: Path, how: str) -> None:
    """The folder is removed, or another file put in the project's place."""
    if how == "removed":
        shutil.rmtree(project.parent)
    else:
        other = project.with_name("other")
        other.write_bytes(project.read_bytes())
        other.replace(project)


@pytest.mark.parametrize("how", ["removed", "replaced"])
@pytest.mark.parametrize("way", ["close", "sample"])
def test_who_leaves_a_lost_project_without_saving_it_has_a_backup_among_their_own_data(
    on_project: MainWindow, project: Path, answers: Answers, qtbot: QtBot, way: str, how: str
) -> None:
    qtbot.waitUntil(lambda: on_project.desk.workspace is not None)
    change(on_project)
    until_backed_up(on_project, qtbot, lambda: keeping(on_project).make(Reason.ASKED))
    lose(project, how)
    answers.leaving = Leaving.DISCARD
    if way == "close":
        assert on_project.close()
    else:
        until_backed_up(on_project, qtbot, on_project.menus.actions["sample"].trigger)
        qtbot.waitUntil(lambda: on_project.desk.path is None)
    (newest, *_) = made(project)
    assert status_in(newest.path) == "postponed"
    if how == "removed":
        assert newest.path.is_relative_to(user_data())
        assert not project.parent.exists()


@pytest.mark.parametrize("way", ["open", "new", "sample"])
def test_nobody_leaves_a_lost_project_for_another_unasked(
    on_project: MainWindow, project: Path, answers: Answers, tmp_path: Path, qtbot: QtBot, way: str
) -> None:
    qtbot.waitUntil(lambda: on_project.desk.workspace is not None)
    lose(project, "removed")
    answers.leaving, answers.path = Leaving.STAY, tmp_path / "another.zapiska"
    if way == "open":
        create_project(answers.path).close()
    on_project.menus.actions[way].trigger()
    assert on_project.desk.path == project


def test_what_lies_in_the_place_of_a_lost_project_can_be_opened_after_a_question(
    on_project: MainWindow, project: Path, answers: Answers, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: on_project.desk.workspace is not None)
    held = on_project.desk.file
    with project.open("r+b") as file:  # another program writes into the very file
        file.seek(24)
        file.write(b"\xff\xff\xff\xf0")
    answers.leaving = Leaving.STAY
    on_project.desk.open_path(project)
    assert on_project.desk.file is held
    answers.leaving = Leaving.DISCARD
    with qtbot.waitSignal(on_project.desk.ready, timeout=20_000):
        on_project.desk.open_path(project)
    assert on_project.desk.file is not None
    assert on_project.desk.file is not held
    assert on_project.desk.file.loss is None
