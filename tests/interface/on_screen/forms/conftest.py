"""A form panel on the sample, as the window holds it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.panel import FormPanel
from desktop_app.interface.forms.record_form import RecordForm
from desktop_app.interface.unsent import UnsentContent
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace


@pytest.fixture
def unsent(tmp_path: Path) -> UnsentContent:
    return UnsentContent(tmp_path / "unsent")


@pytest.fixture
def panel(qtbot: QtBot, sample: Workspace, unsent: UnsentContent) -> Iterator[FormPanel]:
    """The panel, shown, following the sample; nothing is selected."""
    opened = FormPanel(unsent)
    qtbot.addWidget(opened)
    opened.show_workspace(sample)
    sample.subscribe(opened.follow)
    opened.resize(520, 800)
    with qtbot.waitExposed(opened):
        opened.show()
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    yield opened
    opened.show_workspace(None)


def place_of_key(workspace: Workspace, table: str, key: str) -> RecordPlace:
    (row_id,) = workspace.connection.execute(f"SELECT id FROM {table} WHERE key = ?", (key,)).fetchone()
    return table, row_id


Open = Callable[[str, str], RecordForm]


@pytest.fixture
def open_form(panel: FormPanel, sample: Workspace) -> Open:
    """Shows the form of a record of the sample, by its table and key."""

    def opened(table: str, key: str) -> RecordForm:
        panel.show_record(place_of_key(sample, table, key))
        assert panel.form is not None
        return panel.form

    return opened


def editor_of(form: RecordForm, field: str, kind: type[Editor], language: str = "") -> Editor:
    """The editor of a field, which must be of this kind."""
    editor = form.editors[field, language]
    assert isinstance(editor, kind)
    return editor


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


def leave(qtbot: QtBot, editor: Editor) -> None:
    """Leaves the field by the keyboard."""
    qtbot.keyClick(editor.input, Qt.Key.Key_Tab)
