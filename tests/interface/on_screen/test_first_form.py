"""The form of what was selected is there before the records are, and nothing typed in it is lost."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.vocabulary import TextField
from desktop_app.interface.forms.record_form import RecordForm
from desktop_app.interface.projects import import_file, make_project
from desktop_app.interface.record_actions import RecordActions
from desktop_app.interface.rest import RestOfProgram, Stage
from desktop_app.interface.window import MainWindow
from desktop_app.paths import RESOURCES
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.conftest import Answers
from tests.interface.on_screen.forms.conftest import type_text

pytestmark = pytest.mark.screen

SAMPLE = RESOURCES / "sample" / "ctoc-cop-10.json"


class HeldRest(RestOfProgram):
    """Loads no records before it is told to, as if the computer were slow."""

    is_held = True

    def _start_thread(self) -> None:
        if not self.is_held:
            super()._start_thread()

    def hurry(self) -> None:
        self.is_held = False
        super().hurry()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The sample in a file of its own."""
    file = make_project(tmp_path / "project.zapiska")
    with Workspace(file.connection, file.path) as workspace:
        import_file(workspace, SAMPLE)
    return tmp_path / "project.zapiska"


Start = Callable[[], MainWindow]


@pytest.fixture
def start(qtbot: QtBot, settings: QSettings, answers: Answers, project: Path) -> Iterator[Start]:
    """Opens the window on the project with a body selected; the records are held back."""
    opened: list[MainWindow] = []

    def window() -> MainWindow:
        rest = HeldRest()
        window = MainWindow(settings, answers, rest=rest)
        rest.setParent(window)
        opened.append(window)
        qtbot.addWidget(window)
        window.desk.open_path(project)
        window.tree.select(("body", 1))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: rest.stage is Stage.FORM and window.isActiveWindow())
        return window

    yield window
    for one in opened:
        one.close()


def form_of(window: MainWindow) -> RecordForm:
    assert window.form is not None
    form = window.form.panel.form
    assert form is not None
    return form


def type_name(window: MainWindow, letters: str) -> None:
    """Types at the beginning of the body's official name."""
    field = form_of(window).editors[TextField.OFFICIAL_NAME.value, form_language(window)].input
    field.setFocus()
    type_text(field, letters)


def form_language(window: MainWindow) -> str:
    texts = form_of(window).texts
    assert texts is not None
    return texts.language


def stored_name(project: Path) -> str:
    connection = sqlite3.connect(project)
    query = "SELECT value FROM text WHERE body_id = 1 AND field = 'official_name' AND language = 'ru'"
    (name,) = connection.execute(query).fetchone()
    connection.close()
    return str(name)


def test_what_was_selected_can_be_read_and_typed_in_before_the_records_are_there(start: Start) -> None:
    window = start()
    assert window.rest.stage is Stage.FORM
    assert window.desk.workspace is None
    assert window.middle.currentWidget() is window.form.panel  # type: ignore[union-attr]
    type_name(window, "!")
    assert window.form is not None
    assert window.form.panel.is_waiting


def test_a_field_left_early_says_so_and_is_kept_once_the_records_are_there(
    start: Start, qtbot: QtBot
) -> None:
    window = start()
    type_name(window, "!")
    editor = form_of(window).editors[TextField.OFFICIAL_NAME.value, form_language(window)]
    qtbot.keyClick(editor.input, Qt.Key.Key_Tab)
    assert editor.is_open
    assert editor.beneath.text() == "Opening the project…"
    window.rest.hurry()
    assert not editor.is_open
    assert editor.beneath.isHidden()
    assert window.desk.workspace is not None
    assert window.desk.workspace.undo_label is not None
    assert window.desk.workspace.undo_label.key == "change.text.official_name"
    assert window.status.news.text().startswith("Saved")


def test_who_is_still_typing_is_not_disturbed_when_the_records_and_the_panels_come(
    start: Start, qtbot: QtBot
) -> None:
    window = start()
    type_name(window, "!")
    form, editor = form_of(window), form_of(window).editors[TextField.OFFICIAL_NAME.value, "ru"]
    window.rest.hurry()
    qtbot.waitUntil(lambda: window.panels is not None, timeout=20_000)
    assert form_of(window) is form
    assert editor.is_open
    assert editor.content().startswith("!")
    assert window.desk.workspace is not None
    assert window.desk.workspace.undo_label is not None
    assert window.desk.workspace.undo_label.key == "change.import"


def test_nothing_typed_is_lost_when_the_window_closes_before_the_records_are_there(
    start: Start, project: Path
) -> None:
    before = stored_name_of_closed(start, project)
    window = start()
    type_name(window, "!")
    assert window.close()
    assert stored_name(project) == f"!{before}"


def test_nothing_typed_is_lost_when_another_project_is_opened_early(
    start: Start, project: Path, tmp_path: Path
) -> None:
    before = stored_name_of_closed(start, project)
    make_project(tmp_path / "other.zapiska").connection.close()
    window = start()
    type_name(window, "!")
    window.desk.open_path(tmp_path / "other.zapiska")
    assert stored_name(project) == f"!{before}"
    assert window.form is not None
    assert window.form.panel.form is None


def stored_name_of_closed(start: Start, project: Path) -> str:
    """The name as it is before anything is typed; the window that held the file is closed again."""
    start().close()
    return stored_name(project)


def test_another_record_chosen_early_keeps_the_first_ones_field(start: Start, project: Path) -> None:
    window = start()
    type_name(window, "!")
    window.tree.select(("body", 2))
    window.tree.select(("body", 1))
    editor = form_of(window).editors[TextField.OFFICIAL_NAME.value, form_language(window)]
    assert editor.content().startswith("!")
    assert editor.is_open


def test_what_has_no_form_waits_for_its_panel(start: Start) -> None:
    window = start()
    window.tree.select(("note", 1))
    assert window.middle.currentWidget() is window.waiting


def test_what_is_to_be_added_is_asked_once_that_can_be_done(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, object]] = []
    monkeypatch.setattr(RecordActions, "add", lambda _actions, table, parent: asked.append((table, parent)))
    window = start()
    (meetings,) = [related for related in form_of(window).related if related.model.table == "meeting"]
    meetings.add.click()
    assert not asked
    window.rest.hurry()
    qtbot.waitUntil(lambda: window.panels is not None, timeout=20_000)
    assert asked == [("meeting", ("body", 1))]
