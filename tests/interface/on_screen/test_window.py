"""What a person does in the window, through the real widgets."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QMainWindow,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.composition.note import Note, Source
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.errors import ZapiskaError
from desktop_app.interface.desk_panels import DeskPanels
from desktop_app.interface.export_dialog.dialog import ExportDialog
from desktop_app.interface.forms.editors.short_text import LineEditor
from desktop_app.interface.help_pages import help_pages
from desktop_app.interface.help_window import HelpWindow
from desktop_app.interface.panels import Panels
from desktop_app.interface.projects import SAMPLE
from desktop_app.interface.quick_add.add_sheet import AddSheet
from desktop_app.interface.record_names import name_of
from desktop_app.interface.status_line import StatusLine
from desktop_app.interface.window import MainWindow
from desktop_app.messages import message
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import group_place
from desktop_app.storage.workspace import Workspace

from .conftest import Answers, set_status
from .forms.conftest import leave, place_of_key, retype
from .walk import shown_by

pytestmark = pytest.mark.screen

WG4_9 = ("meeting", "ctoc-wg4-9")
WG4_10 = ("meeting", "ctoc-wg4-10")


def desk_panels(window: MainWindow) -> DeskPanels:
    assert window.panels is not None
    return window.panels


def panels(window: MainWindow) -> Panels:
    return desk_panels(window).panels


def records(window: MainWindow) -> Workspace:
    assert window.desk.workspace is not None
    return window.desk.workspace


def place(window: MainWindow, table: str, key: str) -> RecordPlace:
    return place_of_key(records(window), table, key)


def select(window: MainWindow, table: str, key: str) -> None:
    window.tree.select(place(window, table, key))


def page(window: MainWindow) -> str:
    return panels(window).note.page.toPlainText().replace("\u00a0", " ")


def selected(window: MainWindow) -> str:
    assert window.tree.selected is not None
    name = name_of(records(window).connection, window.tree.selected)
    assert name is not None
    return f"{name.place[0]} {name.key}"


def click_words(window: MainWindow, words: str) -> None:
    """Clicks on words of the note, as with a mouse."""
    sheet = panels(window).note.page
    sheet.moveCursor(QTextCursor.MoveOperation.Start)
    assert sheet.find(words)
    cursor = sheet.textCursor()
    cursor.setPosition(cursor.selectionStart() + 1)
    sheet.setTextCursor(cursor)
    sheet.ensureCursorVisible()
    at = sheet.cursorRect(cursor).center() + QPoint(1, 0)
    QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=at)


def until_composed(window: MainWindow, qtbot: QtBot, act: Callable[[], object]) -> Note | None:
    """Does something, and waits until the page shows the note that comes of it."""
    note = panels(window).note
    with qtbot.waitSignal(note.following.shown, timeout=10_000):
        act()
    return note.note


def order(window: MainWindow, name: str) -> None:
    """Chooses a line of the menus."""
    action = window.menus.actions[name]
    assert action.isEnabled(), name
    action.trigger()


def last_box(window: MainWindow) -> QMessageBox:
    boxes = [child for child in window.findChildren(QDialog) if isinstance(child, QMessageBox)]
    return boxes[-1]


def test_without_a_project_the_window_offers_three_ways_to_begin(window: MainWindow) -> None:
    assert window.middle.currentWidget() is window.welcome
    buttons = [button.accessibleName() for button in window.welcome.findChildren(QAbstractButton)]
    assert buttons == ["Look at the sample", "New project…", "Open a project…"]
    assert not any(dock.isVisible() for dock in window.docks)
    assert not window.menus.actions["export"].isEnabled()


def test_a_click_on_the_welcome_opens_the_sample_with_its_note(window: MainWindow, qtbot: QtBot) -> None:
    button = window.welcome.findChildren(QAbstractButton)[0]
    note = until_composed(window, qtbot, lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))
    assert note is not None
    qtbot.waitUntil(lambda: "of 8,500 words" in window.status.length.text())
    assert selected(window) == "note ctoc-cop-10-subsidiary-bodies"
    assert "девятое совещание 9–11 сентября 2019 года" in page(window)
    qtbot.waitUntil(lambda: window.status.findings.text() == "⊗ 2  ⓘ 2", timeout=20_000)
    assert "not kept" in window.status.file.text()
    assert not window.menus.actions["undo"].isEnabled()


def test_the_status_bar_does_not_grow_with_what_was_found(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    middle = QWidget()
    window.setCentralWidget(middle)
    status = StatusLine(window)
    window.show()
    before = middle.height()
    status.show_findings("taller\nthan\nthe others\nby much", "Four lines")
    # What is asked for in a later turn of the event loop comes after the layout.
    QTimer.singleShot(0, lambda: status.show_news("now"))
    qtbot.waitUntil(lambda: status.news.text() == "now")
    assert status.findings.sizeHint().height() > window.statusBar().height()
    assert middle.height() == before


def test_a_click_on_a_sentence_selects_its_record_and_field(sample_window: MainWindow, qtbot: QtBot) -> None:
    click_words(sample_window, "девятое")
    assert selected(sample_window) == "meeting ctoc-wg4-9"
    assert panels(sample_window).form.title.text() == "WG.4, 9th meeting"
    assert sample_window.middle.currentWidget() is panels(sample_window).form
    click_words(sample_window, "Техническая")
    assert selected(sample_window) == "agenda_item ctoc-cop-10-item-5"


def test_the_words_of_the_selected_record_are_marked(sample_window: MainWindow) -> None:
    select(sample_window, "meeting", "ctoc-wg2-12")
    assert panels(sample_window).note.page.marked()
    select(sample_window, "place", "vienna")
    select(sample_window, "body", "ctoc-cop")
    assert panels(sample_window).note.page.marked()


def test_a_finding_leads_to_its_record(sample_window: MainWindow, qtbot: QtBot) -> None:
    findings = panels(sample_window).findings
    qtbot.waitUntil(lambda: bool(findings.model.rows()))
    order(sample_window, "next_finding")
    assert selected(sample_window) == "document ctoc-cop-10-note"
    order(sample_window, "previous_finding")
    assert findings.list.currentIndex().row() == findings.model.rowCount() - 1
    sample_window.findings_dock.hide()
    sample_window.status.findings.click()
    assert sample_window.findings_dock.isVisible()


def test_a_source_that_is_gone_is_told(sample_window: MainWindow) -> None:
    desk_panels(sample_window).go_to(Source("meeting", "no-such", "x"))
    assert "no-such" in sample_window.status.news.text()


def test_the_way_back_and_forward(sample_window: MainWindow) -> None:
    select(sample_window, *WG4_9)
    select(sample_window, "body", "ctoc-wg6")
    order(sample_window, "back")
    assert selected(sample_window) == "meeting ctoc-wg4-9"
    order(sample_window, "forward")
    assert selected(sample_window) == "body ctoc-wg6"
    order(sample_window, "forward")
    assert selected(sample_window) == "body ctoc-wg6"


def test_days_typed_in_a_form_change_the_note_and_undo_names_the_step(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    select(sample_window, "meeting", "ctoc-wg3-11")
    form = panels(sample_window).form.form
    assert form is not None
    editor = form.editor_at("first_day", "")
    while editor is not None and not isinstance(editor, LineEditor):
        editor = editor.parentWidget()
    assert isinstance(editor, LineEditor)
    before = page(sample_window)

    sample_window.activateWindow()
    qtbot.waitUntil(sample_window.isActiveWindow)

    def type_days() -> None:
        retype(qtbot, editor, "7-9.7.2020")
        leave(qtbot, editor)

    until_composed(sample_window, qtbot, type_days)
    after = page(sample_window)
    assert after != before
    assert "7–9 июля 2020 года" in after
    undo, redo = (sample_window.menus.actions[name] for name in ("undo", "redo"))
    assert undo.text().startswith("&Undo: ")
    until_composed(sample_window, qtbot, undo.trigger)
    assert page(sample_window) == before
    assert redo.text() == undo.text().replace("Undo", "Redo") or redo.isEnabled()
    until_composed(sample_window, qtbot, redo.trigger)
    assert page(sample_window) == after
    assert editor.line.text() != ""


def test_a_status_changed_is_shown_in_the_tree_and_the_note(sample_window: MainWindow, qtbot: QtBot) -> None:
    select(sample_window, *WG4_10)
    meeting = place(sample_window, *WG4_10)

    def cancel() -> None:
        set_status(records(sample_window), meeting[1], MeetingStatus.CANCELLED)

    until_composed(sample_window, qtbot, cancel)
    tree = sample_window.tree
    assert "✕" in str(tree.model.data(tree.tree.currentIndex())) or "cancelled" in str(
        tree.model.data(tree.tree.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    )
    assert selected(sample_window) == "meeting ctoc-wg4-10"
    assert "отменен" in page(sample_window)


def test_the_filter_keeps_the_selection(sample_window: MainWindow) -> None:
    select(sample_window, *WG4_9)
    order(sample_window, "find")
    assert sample_window.focusWidget() is sample_window.tree.filter.box
    QTest.keyClicks(sample_window.tree.filter.box, "wg.4")
    assert selected(sample_window) == "meeting ctoc-wg4-9"
    sample_window.tree.filter.box.clear()
    assert selected(sample_window) == "meeting ctoc-wg4-9"


@pytest.mark.parametrize("name", ["documents", "mandates"])
def test_a_group_that_is_a_list_opens_as_a_table(sample_window: MainWindow, name: str) -> None:
    sample_window.tree.select(group_place(name))
    assert sample_window.middle.currentWidget() is panels(sample_window).table


@pytest.mark.parametrize(
    ("name", "panel"),
    [("table_meetings", "table"), ("table_documents", "table"), ("timeline", "timeline"), ("form", "form")],
)
def test_the_view_menu_leads_to_every_page(sample_window: MainWindow, name: str, panel: str) -> None:
    order(sample_window, name)
    assert sample_window.middle.currentWidget() is getattr(panels(sample_window), panel)


def test_the_history_of_what_is_selected_is_shown(sample_window: MainWindow, qtbot: QtBot) -> None:
    sample_window.history_dock.raise_()
    select(sample_window, *WG4_10)
    meeting = place(sample_window, *WG4_10)
    set_status(records(sample_window), meeting[1], MeetingStatus.POSTPONED)
    page = panels(sample_window).history.page
    qtbot.waitUntil(lambda: "postponed" in page.toPlainText())


def test_the_palette_opens_a_record(sample_window: MainWindow, qtbot: QtBot) -> None:
    palette = desk_panels(sample_window).open_palette(records_only=True)
    palette.asked_for.emit(place(sample_window, *WG4_9))
    palette.close()
    assert selected(sample_window) == "meeting ctoc-wg4-9"


def test_a_footnote_is_added_to_the_paragraph_at_the_caret(sample_window: MainWindow, qtbot: QtBot) -> None:
    sheet = panels(sample_window).note.page
    sheet.moveCursor(QTextCursor.MoveOperation.Start)
    assert sheet.find("В резолюции")
    until_composed(sample_window, qtbot, lambda: order(sample_window, "add_footnote"))
    form = panels(sample_window).editor.form
    assert form is not None
    assert form.isVisible()
    assert form.footnotes.rows.current is not None
    assert form.note.footnotes[-1].anchor in {
        one.key for section in form.note.sections for one in section.paragraphs
    }


def test_zoom_by_the_menu(sample_window: MainWindow) -> None:
    sheet = panels(sample_window).note.page
    order(sample_window, "fit")
    fit = sheet.percent
    order(sample_window, "larger")
    assert sheet.percent > fit
    order(sample_window, "smaller")
    order(sample_window, "smaller")
    assert sheet.percent < fit


def test_a_record_that_is_undone_away_leaves_the_window_whole(
    window: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.path = tmp_path / "new.zapiska"
    order(window, "new")
    assert panels(window).form.title.text() == "Nothing is selected"
    answers.path = SAMPLE
    until_composed(window, qtbot, lambda: order(window, "import"))
    select(window, *WG4_9)
    order(window, "undo")
    assert panels(window).form.form is None
    assert panels(window).note.note is None


def test_the_export_dialog_opens_on_the_note_once(sample_window: MainWindow, qtbot: QtBot) -> None:
    order(sample_window, "export")
    first = desk_panels(sample_window).export.dialog
    assert first is not None
    assert first.isVisible()
    desk_panels(sample_window).export.open()
    assert desk_panels(sample_window).export.dialog is first
    first.close()
    qtbot.waitUntil(lambda: desk_panels(sample_window).export.dialog is None)


def test_an_export_is_told_with_its_folder(
    sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDesktopServices.openUrl",
        lambda url: opened.append(url.toLocalFile()),
    )
    desk_panels(sample_window).export._tell([tmp_path / "note.docx"])
    assert "note.docx" in sample_window.status.news.text()
    QTest.mouseClick(sample_window.status.open_folder, Qt.MouseButton.LeftButton)
    assert opened == [str(tmp_path)]
    desk_panels(sample_window).export._tell([])
    assert "note.docx" in sample_window.status.news.text()


def test_trouble_is_told_in_a_box_that_stops_nothing(window: MainWindow) -> None:
    box = window.tell(ZapiskaError("note.none"))
    assert box is not None
    assert box.text().startswith("The project has no note")
    assert box.isVisible()
    box.close()


def test_the_about_box_says_what_this_is(window: MainWindow) -> None:
    order(window, "about")
    assert "Note by the Secretariat" in last_box(window).text()


def test_help_pages_are_in_the_menu(window: MainWindow) -> None:
    titles = [action.text() for action in window.menus.menus["help"].actions()]
    assert titles == [*(one.title for one in help_pages()), "&Report for support…", "&About Zapiska"]
    window.menus.menus["help"].actions()[0].trigger()
    assert [child.isVisible() for child in window.findChildren(HelpWindow)] == [True]


def test_a_help_page_is_for_one_language_or_for_all(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("text only", encoding="utf-8")
    (tmp_path / "b.ru.md").write_text("# По-русски", encoding="utf-8")
    (tmp_path / "c.en.md").write_text("# In English\n\ntext", encoding="utf-8")
    pages = [(page.title, page.text) for page in help_pages(tmp_path)]
    assert pages == [("a", "text only"), ("In English", "# In English\n\ntext")]


def test_enter_on_the_welcome_takes_the_way_that_has_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first, second, _ = window.welcome.findChildren(QAbstractButton)
    assert window.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert window.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_A)
    assert window.desk.file is None
    first.setFocus()
    until_composed(window, qtbot, lambda: qtbot.keyClick(first, Qt.Key.Key_Return))
    assert page(window)


@pytest.mark.parametrize("name", ["export", "palette", "next_meeting", "delete", "about"])
def test_when_a_dialog_closes_the_keyboard_is_where_it_was(
    sample_window: MainWindow, qtbot: QtBot, name: str
) -> None:
    sample_window.activateWindow()
    qtbot.waitUntil(sample_window.isActiveWindow)
    select(sample_window, *WG4_9)
    form = panels(sample_window).form.form
    assert form is not None
    field = form.editors["source", ""].input
    field.setFocus()
    for dialog in shown_by(sample_window, lambda: order(sample_window, name)):
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    sample_window.activateWindow()  # what a window manager does
    qtbot.waitUntil(sample_window.isActiveWindow)
    assert sample_window.focusWidget() is field
    assert field.hasFocus()


def test_a_button_above_the_note_leads_to_its_export(sample_window: MainWindow) -> None:
    for dialog in shown_by(sample_window, panels(sample_window).note.choices.export.click):
        assert isinstance(dialog, ExportDialog)


def test_an_empty_project_offers_to_begin_with_a_body(
    window: MainWindow, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    answers.path = tmp_path / "empty.zapiska"
    order(window, "new")
    qtbot.waitUntil(lambda: window.desk.workspace is not None)
    table = panels(window).table
    assert window.middle.currentWidget() is table
    assert table.empty.title.text() == "No bodies yet"
    for dialog in shown_by(window, table.empty.action.click):
        assert isinstance(dialog, AddSheet)


@pytest.mark.parametrize("group", ["instruments", "places", "notes"])
def test_a_group_says_what_belongs_there_and_offers_to_add_it(sample_window: MainWindow, group: str) -> None:
    sample_window.tree.select(group_place(group))
    page = panels(sample_window).group
    assert sample_window.middle.currentWidget() is page
    assert page.page.text.text() == message(f"group.{group}")
    for dialog in shown_by(sample_window, page.page.action.click):
        assert isinstance(dialog, AddSheet)


@pytest.mark.parametrize("group", ["bodies", "sessions", "mandates", "documents"])
def test_other_groups_are_tables(sample_window: MainWindow, group: str) -> None:
    sample_window.tree.select(group_place(group))
    table = panels(sample_window).table
    assert sample_window.middle.currentWidget() is table
    assert table.bar.chooser.currentData() == group


@pytest.mark.parametrize("language", ["en", "ru"])
def test_letters_twice_as_large_fit_a_small_screen(
    settings: QSettings, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", language)
    before = QApplication.font()
    large = QFont(before)
    large.setPointSizeF(before.pointSizeF() * 2)
    QApplication.setFont(large)
    try:
        window = MainWindow(settings, Answers())
        qtbot.addWidget(window)
        window.show()
        window.rest.start()
        window.desk.open_sample()
        qtbot.waitUntil(lambda: window.desk.workspace is not None and window.panels is not None)
        assert window.minimumSizeHint().width() <= 1280
        assert window.minimumSizeHint().height() <= 752
        window.close()
    finally:
        QApplication.setFont(before)


def test_the_first_window_takes_all_of_a_small_screen(
    window: MainWindow, settings: QSettings, qtbot: QtBot
) -> None:
    assert window.screen().availableSize().width() < 1280
    window.appear()
    assert window.isMaximized()
    window.showNormal()
    window.keep_layout()
    again = MainWindow(settings, Answers())
    qtbot.addWidget(again)
    again.appear()
    assert not again.isMaximized()
    again.close()


def test_what_is_selected_at_the_start_is_in_view_on_the_first_page(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.actions["sample"].trigger()
    qtbot.waitUntil(lambda: window.desk.workspace is not None)
    note = panels(window).note
    with qtbot.waitSignal(note.following.shown, timeout=10_000):
        select(window, "meeting", "ctoc-wg2-12")
    assert note.page.verticalScrollBar().value() > 0


def test_panels_can_be_hidden_and_stay_so(
    sample_window: MainWindow, settings: QSettings, qtbot: QtBot
) -> None:
    sample_window.findings_dock.toggleViewAction().trigger()
    assert not sample_window.findings_dock.isVisible()
    sample_window.resize(790, 560)
    sample_window.close()
    again = MainWindow(settings, Answers())
    qtbot.addWidget(again)
    again.show()
    again.rest.start()
    again.desk.open_sample()
    qtbot.waitUntil(lambda: again.desk.workspace is not None and again.panels is not None)
    assert again.findings_dock.isHidden()
    assert again.tree_dock.isVisible()
    assert (again.width(), again.height()) == (790, 560)
    again.status.findings.click()
    assert again.findings_dock.isVisible()
    again.close()
