"""What menus and the tree do to records: add, duplicate, rename, move, delete."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.interface.quick_add.sheet import Sheet
from desktop_app.interface.record_actions import RecordActions
from desktop_app.interface.window import MainWindow
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import group_place

from .forms.conftest import place_of_key

pytestmark = pytest.mark.screen


def actions_of(window: MainWindow) -> RecordActions:
    assert window.panels is not None
    return window.panels.actions


def place(window: MainWindow, table: str, key: str) -> RecordPlace:
    assert window.desk.workspace is not None
    return place_of_key(window.desk.workspace, table, key)


def count(window: MainWindow, table: str) -> int:
    assert window.desk.workspace is not None
    query = f"SELECT count(*) FROM {table}"
    return int(window.desk.workspace.connection.execute(query).fetchone()[0])


def order(window: MainWindow, name: str) -> None:
    action = window.menus.actions[name]
    assert action.isEnabled(), name
    action.trigger()


def dialog_of(window: MainWindow, qtbot: QtBot) -> QDialog:
    found: list[QDialog] = []

    def is_there() -> bool:
        found[:] = [one for one in window.findChildren(QDialog) if one.isVisible()]
        return bool(found)

    qtbot.waitUntil(is_there)
    return found[-1]


def press(dialog: QWidget, fits: Callable[[QPushButton], bool]) -> None:
    next(one for one in dialog.findChildren(QPushButton) if one.isVisible() and fits(one)).click()


def test_the_next_meeting_is_proposed_added_shown_undone_and_redone(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    sample_window.tree.select(place(sample_window, "body", "ctoc-wg4"))
    before = count(sample_window, "meeting"), count(sample_window, "document")
    order(sample_window, "next_meeting")
    sheet = dialog_of(sample_window, qtbot)
    assert isinstance(sheet, Sheet)
    sheet.add_button.click()
    qtbot.waitUntil(lambda: count(sample_window, "meeting") == before[0] + 1)
    assert sample_window.tree.selected is not None
    assert sample_window.tree.selected[0] == "meeting"
    order(sample_window, "undo")
    assert (count(sample_window, "meeting"), count(sample_window, "document")) == before
    order(sample_window, "redo")
    assert count(sample_window, "meeting") == before[0] + 1


def test_a_record_is_duplicated_and_the_copy_shown(sample_window: MainWindow) -> None:
    original = place(sample_window, "place", "vienna")
    sample_window.tree.select(original)
    order(sample_window, "duplicate")
    assert count(sample_window, "place") == 2
    assert sample_window.tree.selected is not None
    assert sample_window.tree.selected != original
    order(sample_window, "undo")
    assert count(sample_window, "place") == 1


def test_a_record_is_renamed_in_its_form(sample_window: MainWindow, qtbot: QtBot) -> None:
    sample_window.tree.select(place(sample_window, "place", "vienna"))
    order(sample_window, "rename")
    assert sample_window.panels is not None
    assert sample_window.middle.currentWidget() is sample_window.panels.panels.form


def test_sections_move_among_their_like(sample_window: MainWindow) -> None:
    section = place(sample_window, "section", "ctoc-cop-10-note-wg4")
    sample_window.tree.select(section)
    assert sample_window.desk.workspace is not None
    order(sample_window, "move_up")
    label = sample_window.desk.workspace.undo_label
    assert label is not None
    order(sample_window, "move_down")
    order(sample_window, "undo")
    order(sample_window, "undo")
    assert sample_window.desk.workspace.undo_label is None


def test_what_hangs_on_a_record_is_told_before_it_is_deleted_and_comes_back(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    sample_window.tree.select(place(sample_window, "meeting", "ctoc-wg4-9"))
    before = count(sample_window, "meeting")
    order(sample_window, "delete")
    question = dialog_of(sample_window, qtbot)
    press(question, lambda button: "elete" in button.text())
    qtbot.waitUntil(lambda: count(sample_window, "meeting") == before - 1)
    order(sample_window, "undo")
    assert count(sample_window, "meeting") == before


def test_where_several_kinds_can_be_added_a_menu_asks(sample_window: MainWindow, qtbot: QtBot) -> None:
    sample_window.tree.select(place(sample_window, "body", "ctoc-cop"))
    order(sample_window, "add")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) > 1
    menu.actions()[0].trigger()
    menu.close()
    dialog_of(sample_window, qtbot).reject()


def test_below_a_group_its_kind_is_added_at_once(sample_window: MainWindow, qtbot: QtBot) -> None:
    sample_window.tree.select(group_place("places"))
    order(sample_window, "add")
    dialog_of(sample_window, qtbot).reject()
    assert count(sample_window, "place") == 1


def test_the_menu_of_a_line_has_what_can_be_done_with_it(sample_window: MainWindow, qtbot: QtBot) -> None:
    body = place(sample_window, "body", "ctoc-wg4")
    sample_window.tree.select(body)
    menu = actions_of(sample_window).menu_of(body)
    texts = [action.text().replace("&", "").partition("\t")[0] for action in menu.actions() if action.text()]
    assert any("meeting" in text for text in texts)
    assert any("Delete" in text for text in texts)
    menu.actions()[0].trigger()
    dialog_of(sample_window, qtbot).reject()
    sample_window.tree.menu_asked.emit(body, QPoint(10, 10))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    popup.close()


def test_without_a_project_or_a_selection_nothing_happens(window: MainWindow) -> None:
    actions = actions_of(window)
    actions.add("place", None)
    actions.next_meeting()
    actions.duplicate()
    actions.rename()
    actions.delete(("place", 1))
    actions.delete_selected()
    assert window.desk.workspace is None
    assert [one for one in window.findChildren(QDialog) if one.isVisible()] == []


def test_keys_of_the_tree_do_the_same(sample_window: MainWindow, qtbot: QtBot) -> None:
    sample_window.tree.select(place(sample_window, "place", "vienna"))
    qtbot.keyClick(sample_window.tree.tree, Qt.Key.Key_Delete)
    dialog = dialog_of(sample_window, qtbot)
    dialog.reject()
    assert count(sample_window, "place") == 1
