"""The editor of the sample's note, as the window holds it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.records import Note, Section
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.editors.record_picker import RecordPicker
from desktop_app.interface.note_editor.note_form import NoteForm
from desktop_app.interface.note_editor.panel import NoteEditorPanel
from desktop_app.interface.note_editor.section_page import SectionPage
from desktop_app.interface.unsent import UnsentContent
from desktop_app.storage.workspace import Workspace

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def unsent(tmp_path: Path) -> UnsentContent:
    return UnsentContent(tmp_path / "unsent")


@pytest.fixture
def panel(qtbot: QtBot, sample: Workspace, unsent: UnsentContent) -> NoteEditorPanel:
    """The panel on the sample's note, shown in a narrow middle, following the sample."""
    opened = NoteEditorPanel(unsent)
    qtbot.addWidget(opened)
    opened.show_workspace(sample)
    sample.subscribe(opened.follow)
    opened.show_note(1)
    opened.resize(440, 800)
    with qtbot.waitExposed(opened):
        opened.show()
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


@pytest.fixture
def form(panel: NoteEditorPanel) -> NoteForm:
    assert panel.form is not None
    return panel.form


@pytest.fixture
def note(sample: Workspace) -> Note:
    return sample.session.get_one(Note, 1)


def page_of(form: NoteForm) -> SectionPage:
    assert form.page is not None
    return form.page


def section_keys(workspace: Workspace) -> list[str]:
    return [one.body.key for one in workspace.session.get_one(Note, 1).sections]


def section_of(workspace: Workspace, number: int) -> Section:
    return workspace.session.get_one(Note, 1).sections[number - 1]


def label(workspace: Workspace) -> str:
    """The key of the last step's name; empty where there is none to undo."""
    return "" if workspace.undo_label is None else workspace.undo_label.key


def type_text(widget: QWidget, text: str) -> None:
    """Types any letters; QTest's own typing knows the Latin ones only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def retype(qtbot: QtBot, editor: Editor, text: str) -> None:
    """Types a text over what stands in the field; the field is not left yet."""
    editor.input.setFocus()
    qtbot.keyClick(editor.input, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(editor.input, Qt.Key.Key_Delete)
    type_text(editor.input, text)


def enter(qtbot: QtBot, editor: Editor, text: str) -> None:
    """Types a text over what stands in the field, and Enter."""
    retype(qtbot, editor, text)
    qtbot.keyClick(editor.input, Qt.Key.Key_Return)


def choose(qtbot: QtBot, editor: Editor, row: int) -> None:
    """Chooses a value of a box by the keyboard, counted from 0, and leaves the field."""
    editor.input.setFocus()
    qtbot.keyClick(editor.input, Qt.Key.Key_Home)
    for _ in range(row):
        qtbot.keyClick(editor.input, Qt.Key.Key_Down)
    qtbot.keyClick(editor.input, Qt.Key.Key_Tab)


def pick(qtbot: QtBot, picker: RecordPicker, text: str) -> None:
    """Finds a record by typing and takes it by Enter."""
    enter(qtbot, picker, text)
