"""Ctrl+K: every action and every record by a few letters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from desktop_app.interface.palette.palette import Palette
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.forms.conftest import place_of_key

pytestmark = pytest.mark.screen


@pytest.fixture
def taken() -> list[object]:
    return []


@pytest.fixture
def palette(qtbot: QtBot, sample: Workspace, taken: list[object]) -> Palette:
    actions = []
    for name, enabled in (("&Export note…", True), ("Expand\tCtrl+E", True), ("Export nothing", False)):
        action = QAction(name)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False, name=name: taken.append(name))
        actions.append(action)
    opened = Palette(sample.connection, actions)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(opened)
    opened.asked_for.connect(taken.append)
    opened.show()
    return opened


def listed(palette: Palette) -> list[str]:
    """The lines as a screen reader says them: the name, then the keys or the words found."""
    role = Qt.ItemDataRole.AccessibleTextRole
    return [palette.list.item(row).data(role) for row in range(palette.list.count())]


def test_at_first_it_lists_the_actions_that_can_be_taken(palette: Palette) -> None:
    assert listed(palette) == ["Export note…", "Expand, Ctrl+E"]
    assert palette.list.currentRow() == 0


def test_a_typed_word_finds_actions_and_enter_takes_one(
    palette: Palette, taken: list[object], qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.box, "EXPAN")
    assert listed(palette) == ["Expand, Ctrl+E"]
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert taken == ["Expand\tCtrl+E"]
    assert not palette.isVisible()


def test_a_record_is_found_by_words_of_any_language_and_opened(
    palette: Palette, taken: list[object], sample: Workspace, qtbot: QtBot
) -> None:
    palette.box.setText("ТОРГОВЛЕ людьми")
    assert any(line.startswith("Working Group on Trafficking in Persons") for line in listed(palette))
    palette.box.setText("wg.4 9")
    assert listed(palette)[0].startswith("WG.4, 9th meeting")
    assert "CTOC/COP/WG.4 9" not in listed(palette)[0]
    qtbot.keyClick(palette.box, Qt.Key.Key_Down)
    qtbot.keyClick(palette.box, Qt.Key.Key_Up)
    qtbot.keyClick(palette.box, Qt.Key.Key_PageUp)
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert taken == [place_of_key(sample, "meeting", "ctoc-wg4-9")]


def test_a_click_takes_a_line(palette: Palette, taken: list[object], qtbot: QtBot) -> None:
    point = palette.list.visualItemRect(palette.list.item(1)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert taken == ["Expand\tCtrl+E"]


def test_what_is_not_found_is_said(palette: Palette, taken: list[object], qtbot: QtBot) -> None:
    palette.box.setText("no such thing")
    assert listed(palette) == []
    assert palette.told.text() != ""
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert taken == []
    palette.box.clear()
    assert palette.told.text() == ""


def test_the_line_a_word_was_found_in_is_shown(palette: Palette) -> None:
    palette.box.setText("docslib")
    assert listed(palette)
    assert all("docslib" in line for line in listed(palette))


def test_without_actions_it_searches_records_only(qtbot: QtBot, sample: Workspace) -> None:
    palette = Palette(sample.connection, ())
    qtbot.addWidget(palette)
    assert listed(palette) == []
    palette.box.setText("vienna")
    found: list[RecordPlace] = []
    palette.asked_for.connect(found.append)
    palette._take()
    assert found == [place_of_key(sample, "place", "vienna")]


def test_without_a_project_there_are_only_actions(qtbot: QtBot) -> None:
    action = QAction("Open")
    palette = Palette(None, (action,))
    qtbot.addWidget(palette)
    palette.box.setText("o")
    assert listed(palette) == ["Open"]
