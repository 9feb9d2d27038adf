"""Opening, making, importing, keeping and leaving projects."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QCommandLinkButton, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Meeting, MeetingStatus
from desktop_app.errors import ZapiskaError
from desktop_app.importing.exchange.mistakes import ExchangeError
from desktop_app.interface.files import Leaving
from desktop_app.interface.panels import Panels
from desktop_app.interface.projects import SAMPLE
from desktop_app.interface.recent import RecentProjects
from desktop_app.interface.troubles import mistakes_text
from desktop_app.interface.unsent import Spot, UnsentContent
from desktop_app.interface.window import MainWindow
from desktop_app.storage.opening import create_project, open_project

from .conftest import Answers, set_status
from .forms.conftest import place_of_key

pytestmark = pytest.mark.screen


def change_something(window: MainWindow) -> None:
    assert window.desk.workspace is not None
    meeting = place_of_key(window.desk.workspace, "meeting", "ctoc-wg4-10")
    set_status(window.desk.workspace, meeting[1], MeetingStatus.POSTPONED)


def pages(window: MainWindow) -> Panels:
    assert window.panels is not None
    return window.panels.panels


def trouble(window: MainWindow, qtbot: QtBot, action: str) -> ZapiskaError:
    """The error that an action ends in."""
    with qtbot.waitSignal(window.desk.trouble) as blocker:
        window.menus.actions[action].trigger()
    for box in window.findChildren(QMessageBox):
        box.close()
    error = blocker.args[0]
    assert isinstance(error, ZapiskaError)
    return error


def test_a_new_project_gets_its_ending_and_says_what_it_needs(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    answers.path = tmp_path / "my project"
    window.menus.actions["new"].trigger()
    assert (tmp_path / "my project.zapiska").is_file()
    assert window.windowTitle() == "my project.zapiska — Zapiska"
    assert pages(window).form.title.text() == "Nothing is selected"
    assert pages(window).note.note is None


def test_an_empty_project_has_no_note_to_show_and_none_to_export(
    window: MainWindow, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    answers.path = tmp_path / "a.zapiska"
    with qtbot.waitSignal(pages(window).note.composed):
        window.menus.actions["new"].trigger()
    assert "no note yet" in pages(window).note.words.text()
    assert not window.menus.actions["export"].isEnabled()
    assert pages(window).findings.empty.text() == "Without a note there is nothing to check."
    pages(window).findings.step(1)
    assert window.status.news.text() == pages(window).findings.empty.text()


def test_a_name_that_is_taken_is_refused(
    window: MainWindow, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    answers.path = tmp_path / "a.zapiska"
    answers.path.write_text("somebody's", encoding="utf-8")
    assert trouble(window, qtbot, "new").message == "project.exists"
    assert answers.path.read_text(encoding="utf-8") == "somebody's"


@pytest.mark.parametrize("action", ["new", "open", "keep", "import"])
def test_a_question_without_an_answer_changes_nothing(sample_window: MainWindow, action: str) -> None:
    workspace = sample_window.desk.workspace
    sample_window.menus.actions[action].trigger()
    assert sample_window.desk.workspace is workspace


def test_an_imported_project_is_kept_reopened_and_recent(
    window: MainWindow, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    answers.path = tmp_path / "a.zapiska"
    window.menus.actions["new"].trigger()
    answers.path = SAMPLE
    with qtbot.waitSignal(pages(window).note.composed):
        window.menus.actions["import"].trigger()
    change_something(window)
    assert window.status.news.text().startswith("Saved ")
    window.menus.actions["sample"].trigger()
    window.menus.recent.aboutToShow.emit()
    (action,) = window.menus.recent.actions()
    assert action.text().startswith("a — ")
    action.trigger()
    assert window.menus.actions["undo"].text() == "&Undo: Change: status of ctoc-wg4-10"
    assert window.desk.workspace is not None
    here = window.desk.workspace
    window.desk.open_path(tmp_path / "a.zapiska")
    assert window.desk.workspace is here


def test_recent_projects_that_are_gone_or_none_any_more_are_shown_as_such(
    window: MainWindow, tmp_path: Path, settings: QSettings
) -> None:
    strange = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 & co.zapiska"))
    folder = tmp_path / "folder.zapiska"
    folder.mkdir()
    create_project(strange).close()
    for path in (tmp_path / "gone\u202e.zapiska", folder, strange):
        window.desk.recent.add(path)
    settings.sync()
    assert RecentProjects(settings).paths()[0] == strange
    window.menus.recent.aboutToShow.emit()
    texts = [action.text() for action in window.menus.recent.actions()]
    assert texts[0] == f"caf⟨U+DCE9⟩ && co — {tmp_path}"
    assert texts[1] == f"folder — {tmp_path} (not a project)"
    assert texts[2] == f"gone⟨U+202E⟩ — {tmp_path} (not there any more)"
    window.welcome.hide()
    window.welcome.show()
    told = [button.description() for button in window.welcome.findChildren(QCommandLinkButton)]
    assert {f"{tmp_path} (not a project)", f"{tmp_path} (not there any more)"} <= set(told)


def test_a_project_whose_path_is_no_utf_8_is_worked_on_like_any_other(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    strange = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.zapiska"))
    create_project(strange).close()
    with qtbot.waitSignal(window.desk.ready):
        window.desk.open_path(strange)
    assert window.windowTitle() == "caf⟨U+DCE9⟩.zapiska — Zapiska"
    assert window.status.file.text() == "caf⟨U+DCE9⟩.zapiska"
    assert window.form is not None
    unsent = window.form.unsent
    unsent.remember(Spot("body", "cop", "source"), "typed")
    unsent.write()
    assert unsent.fault == ""
    window.close()
    again = UnsentContent(tmp_path / "unsent")
    again.open_project(strange)
    assert [offer.content for offer in again.offers()] == ["typed"]


def test_without_recent_projects_the_menu_says_so(window: MainWindow) -> None:
    window.menus.recent.aboutToShow.emit()
    assert [action.text() for action in window.menus.recent.actions()] == ["None yet"]


def test_a_file_that_is_no_project_leaves_the_open_one_alone(
    sample_window: MainWindow, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    answers.path = tmp_path / "a.zapiska"
    answers.path.write_text("x" * 200, encoding="utf-8")
    workspace = sample_window.desk.workspace
    assert trouble(sample_window, qtbot, "open").message == "project.not_a_project"
    assert sample_window.desk.workspace is workspace


def test_a_file_with_mistakes_is_told_with_their_places(
    sample_window: MainWindow, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    answers.path = tmp_path / "a.json"
    answers.path.write_text('{"format": "zapiska",\n "version": 1, "bodys": []}', encoding="utf-8")
    error = trouble(sample_window, qtbot, "import")
    assert isinstance(error, ExchangeError)
    assert mistakes_text(error).startswith("2:")
    assert not sample_window.menus.actions["undo"].isEnabled()


def test_a_file_that_cannot_be_read_is_named(
    sample_window: MainWindow, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    answers.path = tmp_path / "nowhere.json"
    assert trouble(sample_window, qtbot, "import").message == "input.unreadable"


def test_names_imported_without_case_forms_get_proposals(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    answers.path = tmp_path / "a.zapiska"
    window.menus.actions["new"].trigger()
    answers.path = tmp_path / "places.json"
    answers.path.write_text(
        '{"format": "zapiska", "version": 1, "places":'
        ' [{"key": "geneva", "texts": {"name": {"ru": {"value": "Женева"}}}}]}',
        encoding="utf-8",
    )
    window.menus.actions["import"].trigger()
    assert "5 Russian case forms were proposed" in window.status.news.text()
    assert pages(window).form.title.text() == "Nothing is selected"


def test_a_copy_of_the_sample_becomes_a_project_of_ones_own(
    sample_window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    change_something(sample_window)
    answers.path = tmp_path / "mine"
    sample_window.menus.actions["keep"].trigger()
    assert sample_window.windowTitle() == "mine.zapiska — Zapiska"
    workspace = sample_window.desk.workspace
    assert workspace is not None
    meeting = place_of_key(workspace, "meeting", "ctoc-wg4-10")
    assert workspace.session.get_one(Meeting, meeting[1]).status is MeetingStatus.POSTPONED
    assert sample_window.menus.actions["undo"].isEnabled()
    answers.path = tmp_path / "copy"
    sample_window.menus.actions["keep"].trigger()
    assert sample_window.windowTitle() == "mine.zapiska — Zapiska"
    sample_window.desk.close()
    with open_project(tmp_path / "copy.zapiska") as copy:
        assert copy.undo_label is not None


def test_a_copy_never_takes_the_place_of_a_file(
    sample_window: MainWindow, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    answers.path = tmp_path / "mine.zapiska"
    answers.path.touch()
    assert trouble(sample_window, qtbot, "keep").message == "project.exists"


@pytest.mark.parametrize(("leaving", "stays"), [(Leaving.STAY, True), (Leaving.DISCARD, False)])
def test_a_changed_sample_is_left_only_when_the_person_wants_to(
    sample_window: MainWindow, answers: Answers, leaving: Leaving, *, stays: bool
) -> None:
    change_something(sample_window)
    workspace = sample_window.desk.workspace
    answers.leaving = leaving
    sample_window.menus.actions["sample"].trigger()
    assert (sample_window.desk.workspace is workspace) is stays
    sample_window.close()
    assert sample_window.isVisible() is stays


def test_a_changed_sample_is_kept_on_leaving(
    sample_window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    change_something(sample_window)
    answers.leaving, answers.path = Leaving.KEEP, tmp_path / "mine.zapiska"
    sample_window.close()
    assert not sample_window.isVisible()
    with open_project(answers.path) as kept:
        assert kept.undo_label is not None


def test_leaving_stops_when_the_copy_is_thought_better_of(
    sample_window: MainWindow, answers: Answers
) -> None:
    change_something(sample_window)
    answers.leaving, answers.path = Leaving.KEEP, None
    sample_window.close()
    assert sample_window.isVisible()


def test_an_unwritable_project_is_shown_but_not_edited(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.zapiska"
    create_project(path).close()
    monkeypatch.setattr("desktop_app.storage.project_opening.is_writable", lambda _path: False)
    with qtbot.waitSignal(pages(window).note.composed):
        window.desk.open_path(path)
    assert window.safety is not None
    assert "cannot be written" in window.safety.banners.shown["read only"].text.text()
    assert not window.menus.actions["import"].isEnabled()
    assert window.desk.workspace is not None
    assert window.desk.workspace.read_only_reason is not None


def test_nothing_to_undo_is_told(sample_window: MainWindow, qtbot: QtBot) -> None:
    for step in (sample_window.desk.undo, sample_window.desk.redo):
        with qtbot.waitSignal(sample_window.desk.trouble):
            step()
    for box in sample_window.findChildren(QMessageBox):
        box.close()


def test_without_a_project_undo_and_import_do_nothing(window: MainWindow, answers: Answers) -> None:
    answers.path = SAMPLE
    window.desk.undo()
    window.desk.import_file()
    assert window.desk.keep_copy() is False
    assert window.desk.workspace is None
