"""What a person does in the window, through the real widgets."""

from pathlib import Path

import pytest
from desktop_app.interface.meeting_form import MeetingForm
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMessageBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.composition.note import Source
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import Meeting
from desktop_app.errors import ZapiskaError
from desktop_app.interface.help_pages import HelpPage, HelpWindow, help_pages
from desktop_app.interface.window import MainWindow
from desktop_app.operations.meetings import set_meeting_status

from .conftest import Answers

pytestmark = pytest.mark.screen

INTERACTIVE = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit)


def select(window: MainWindow, table: str, key: str) -> None:
    window.tree.select(window.outline.by_key[table, key].place)


def page(window: MainWindow) -> str:
    return window.preview.sheet.toPlainText().replace("\u00a0", " ")


def click_words(window: MainWindow, words: str) -> None:
    """Clicks on words of the note, as with a mouse."""
    sheet = window.preview.sheet
    sheet.moveCursor(QTextCursor.MoveOperation.Start)
    assert sheet.find(words)
    cursor = sheet.textCursor()
    cursor.setPosition(cursor.selectionStart() + 1)
    sheet.setTextCursor(cursor)
    sheet.ensureCursorVisible()
    place = sheet.cursorRect(cursor).center() + QPoint(1, 0)
    QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=place)


def selected(window: MainWindow) -> str:
    node = window.tree.model.node_at(window.tree.tree.currentIndex())
    assert node is not None
    return f"{node.table} {node.key}"


def test_without_a_project_the_window_offers_three_ways_to_begin(window: MainWindow) -> None:
    assert window.middle.currentWidget() is window.welcome
    buttons = [button.accessibleName() for button in window.welcome.findChildren(QAbstractButton)]
    assert buttons == ["Look at the sample", "New project…", "Open a project…"]
    assert not any(dock.isVisible() for dock in window.docks)
    assert not window.menus.actions["export"].isEnabled()


def test_a_click_on_the_welcome_opens_the_sample_with_its_note(window: MainWindow, qtbot: QtBot) -> None:
    button = window.welcome.findChildren(QAbstractButton)[0]
    with qtbot.waitSignal(window.preview.composed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert selected(window) == "note ctoc-cop-10-subsidiary-bodies"
    assert "девятое совещание 9–11 сентября 2019 года" in page(window)
    assert window.doubts.list.count() == len(window.preview.note.doubts)  # type: ignore[union-attr]
    assert "of 8,500 words" in window.status.length.text()
    assert "not kept" in window.status.file.text()
    assert not window.menus.actions["undo"].isEnabled()


def test_a_click_on_a_sentence_selects_its_record(sample_window: MainWindow) -> None:
    click_words(sample_window, "10–11 сентября")
    assert selected(sample_window) in {"meeting ctoc-wg4-9", "meeting ctoc-wg4-10"}
    click_words(sample_window, "Техническая")
    assert selected(sample_window) == "agenda_item ctoc-cop-10-item-5"


def test_the_words_of_the_selected_record_are_marked_and_in_view(sample_window: MainWindow) -> None:
    select(sample_window, "meeting", "ctoc-wg2-12")
    sheet = sample_window.preview.sheet
    marked = sheet.extraSelections()
    assert marked
    assert 0 <= sheet.cursorRect(marked[0].cursor).top() < sheet.viewport().height()


def test_a_doubt_leads_to_its_record(sample_window: MainWindow) -> None:
    doubts = sample_window.doubts.list
    assert doubts.item(0).text().startswith("!  Note without a symbol: no symbol is known")
    place = doubts.visualItemRect(doubts.item(0)).center()
    QTest.mouseClick(doubts.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert selected(sample_window) == "document ctoc-cop-10-note"


def test_doubts_are_stepped_through_round_the_ends(sample_window: MainWindow) -> None:
    doubts = sample_window.doubts.list
    sample_window.menus.actions["next_doubt"].trigger()
    assert doubts.currentRow() == 0
    sample_window.menus.actions["previous_doubt"].trigger()
    assert doubts.currentRow() == doubts.count() - 1
    assert selected(sample_window) == "document ctoc-cop-10-agenda"
    sample_window.menus.actions["next_doubt"].trigger()
    assert doubts.currentRow() == 0
    doubts.setCurrentRow(-1)
    sample_window.menus.actions["previous_doubt"].trigger()
    assert doubts.currentRow() == doubts.count() - 1


def test_a_link_in_the_facts_leads_on(sample_window: MainWindow) -> None:
    select(sample_window, "meeting", "ctoc-wg4-9")
    assert sample_window.record.title.text() == "WG.4, meeting 9"
    sample_window.record.page.anchorClicked.emit("zapiska:body/ctoc-wg4/")
    assert selected(sample_window) == "body ctoc-wg4"
    sample_window.go_to(Source("meeting", "no-such", "x"))
    assert "no-such" in sample_window.status.news.text()


def test_the_note_follows_a_meeting_that_is_moved_and_undo_names_the_step(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    select(sample_window, "meeting", "ctoc-wg3-11")
    form = sample_window.record.form
    assert isinstance(form, MeetingForm)
    before = page(sample_window)
    last = form.last_day.date().addDays(1)
    with qtbot.waitSignal(sample_window.preview.composed):
        form.last_day.setDate(last)
    assert page(sample_window) != before
    undo, redo = (sample_window.menus.actions[name] for name in ("undo", "redo"))
    assert undo.text() == "&Undo: Move meeting ctoc-wg3-11"
    with qtbot.waitSignal(sample_window.preview.composed):
        undo.trigger()
    assert page(sample_window) == before
    assert form.last_day.date() == last.addDays(-1)
    assert redo.text() == "&Redo: Move meeting ctoc-wg3-11"
    assert not undo.isEnabled()
    with qtbot.waitSignal(sample_window.preview.composed):
        redo.trigger()
    assert page(sample_window) != before
    assert "Move meeting ctoc-wg3-11" in sample_window.record.page.toPlainText()


def test_days_that_cannot_be_kept_stay_in_the_field_with_the_reason(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    select(sample_window, "meeting", "ctoc-wg4-10")
    form = sample_window.record.form
    assert isinstance(form, MeetingForm)
    first = form.first_day.date().addMonths(2)
    form.first_day.setDate(first)
    assert not form.days_refused.isHidden()
    assert form.days_refused.text().startswith("! ")
    assert form.first_day.date() == first
    form.status.setCurrentIndex(form.status.findData(MeetingStatus.CANCELLED))
    form.status.activated.emit(form.status.currentIndex())
    assert form.first_day.date() == first
    with qtbot.waitSignal(sample_window.preview.composed):
        form.last_day.setDate(first.addDays(1))
    assert form.days_refused.isHidden()
    meeting = sample_window.desk.workspace.session.get_one(Meeting, form._meeting_id)  # type: ignore[union-attr]
    assert meeting.first_day is not None
    assert meeting.first_day.month == 11
    assert meeting.status is MeetingStatus.CANCELLED


def test_keys_typed_in_a_day_are_kept_when_the_field_is_left(sample_window: MainWindow) -> None:
    select(sample_window, "meeting", "ctoc-wg4-10")
    form = sample_window.record.form
    assert isinstance(form, MeetingForm)
    sample_window.activateWindow()
    form.last_day.setFocus()
    form.last_day.setSelectedSection(form.last_day.Section.DaySection)
    QTest.keyClicks(form.last_day, "12")
    assert not sample_window.menus.actions["undo"].isEnabled()
    QTest.keyClick(form.last_day, Qt.Key.Key_Return)
    assert sample_window.menus.actions["undo"].isEnabled()


def test_the_status_chosen_is_kept_and_shown_in_the_tree(sample_window: MainWindow, qtbot: QtBot) -> None:
    select(sample_window, "meeting", "ctoc-wg4-10")
    form = sample_window.record.form
    assert isinstance(form, MeetingForm)
    form.status.setFocus()
    with qtbot.waitSignal(sample_window.preview.composed):
        QTest.keyClick(form.status, Qt.Key.Key_End)
    node = sample_window.outline.by_key["meeting", "ctoc-wg4-10"]
    assert node.label.startswith("✕")
    assert selected(sample_window) == "meeting ctoc-wg4-10"
    assert "отменено" in page(sample_window) or "отменен" in page(sample_window)


def test_a_later_as_of_date_tells_planned_meetings_as_held(sample_window: MainWindow, qtbot: QtBot) -> None:
    select(sample_window, "note", "ctoc-cop-10-subsidiary-bodies")
    form = sample_window.record.form
    assert form is not None
    assert "планируется" in page(sample_window)
    with qtbot.waitSignal(sample_window.preview.composed):
        form.as_of.setDate(form.as_of.date().addYears(1))  # type: ignore[union-attr]
    assert "планируется" not in page(sample_window)
    with qtbot.waitSignal(sample_window.preview.composed):
        sample_window.menus.actions["undo"].trigger()
    assert "планируется" in page(sample_window)
    assert form.as_of.shown_day().year == 2020  # type: ignore[union-attr]


def test_the_filter_keeps_selection_and_what_was_open(sample_window: MainWindow) -> None:
    select(sample_window, "meeting", "ctoc-wg4-9")
    sample_window.menus.actions["find"].trigger()
    QTest.keyClicks(sample_window.tree.filter, "wg.4")
    assert selected(sample_window) == "meeting ctoc-wg4-9"
    QTest.keyClicks(sample_window.tree.filter, " no such")
    assert not sample_window.tree.tree.currentIndex().isValid()
    sample_window.tree.filter.clear()
    assert selected(sample_window) == "meeting ctoc-wg4-9"
    sample_window.tree.filter.setText("vienna")
    select(sample_window, "body", "ctoc-wg6")
    assert sample_window.tree.filter.text() == ""


def test_a_closed_branch_stays_closed_after_a_change(sample_window: MainWindow) -> None:
    tree, model = sample_window.tree.tree, sample_window.tree.model
    place = sample_window.outline.by_key["body", "ctoc-cop"].place
    assert tree.isExpanded(model.index_of(place))
    tree.collapse(model.index_of(place))
    workspace = sample_window.desk.workspace
    assert workspace is not None
    meeting = sample_window.outline.by_key["meeting", "ctoc-wg4-10"]
    set_meeting_status(workspace, meeting.id, MeetingStatus.HELD, None)
    assert not tree.isExpanded(model.index_of(place))
    assert sample_window.outline.by_key["meeting", "ctoc-wg4-10"].label.startswith("✓")


def test_a_group_says_what_belongs_in_it(sample_window: MainWindow) -> None:
    select(sample_window, "group", "mandates")
    assert sample_window.record.title.text() == "Mandates"
    assert "Resolutions" in sample_window.record.subtitle.text()
    assert sample_window.record.form is None


def test_a_record_that_is_undone_away_is_said_to_be_gone(
    window: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.path = tmp_path / "new.zapiska"
    window.menus.actions["new"].trigger()
    answers.path = Path(__file__).parents[3] / "resources" / "sample" / "ctoc-cop-10.json"
    with qtbot.waitSignal(window.preview.composed):
        window.menus.actions["import"].trigger()
    assert "records" in window.status.news.text()
    select(window, "meeting", "ctoc-wg4-9")
    with qtbot.waitSignal(window.preview.composed):
        window.menus.actions["undo"].trigger()
    assert window.record.title.text() == "This record is gone"


@pytest.mark.parametrize("ending", [".docx", ".txt", ".html", ".json"])
def test_the_note_is_exported_from_the_menu(
    sample_window: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path, ending: str
) -> None:
    answers.path = tmp_path / f"note{ending}"
    with qtbot.waitSignal(sample_window.desk._export.written):
        sample_window.menus.actions["export"].trigger()
    assert answers.path.stat().st_size > 1000
    assert answers.asked == "note-ru.docx"
    assert str(answers.path) in sample_window.status.news.text()
    assert sample_window.status.open_folder.isVisible()


def test_the_folder_of_the_export_is_opened_on_a_click(
    sample_window: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "desktop_app.interface.status_line.QDesktopServices.openUrl",
        lambda url: opened.append(url.toLocalFile()),
    )
    answers.path = tmp_path / "note.txt"
    with qtbot.waitSignal(sample_window.desk._export.written):
        sample_window.menus.actions["export"].trigger()
    QTest.mouseClick(sample_window.status.open_folder, Qt.MouseButton.LeftButton)
    assert opened == [str(tmp_path)]


def test_an_export_that_fails_says_why(
    sample_window: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.path = tmp_path / "no folder" / "note.docx"
    with qtbot.waitSignal(sample_window.desk.trouble):
        sample_window.menus.actions["export"].trigger()
    assert "does not exist" in last_box(sample_window).text()


def test_an_export_can_be_thought_better_of(sample_window: MainWindow) -> None:
    sample_window.menus.actions["export"].trigger()
    assert sample_window.status.news.text() == ""


def test_languages_the_program_cannot_write_in_cannot_be_chosen(sample_window: MainWindow) -> None:
    model = sample_window.preview.languages.model()
    usable = {
        str(model.index(row, 0).data(Qt.ItemDataRole.UserRole)): bool(
            model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsEnabled
        )
        for row in range(model.rowCount())
    }
    assert usable["ru"]
    assert set(usable) == {"ru", "en", "fr", "es", "ar", "zh"}
    assert sample_window.preview.language == "ru"
    sample_window.preview.languages.activated.emit(0)
    assert sample_window.preview.note is not None


def test_every_interactive_widget_has_an_accessible_name(sample_window: MainWindow) -> None:
    select(sample_window, "meeting", "ctoc-wg4-9")
    nameless = [
        widget
        for widget in sample_window.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE)
        and not widget.objectName().startswith("qt_")
        and not has_named_parent(widget)
        and not accessible_name(widget)
    ]
    assert nameless == []


def accessible_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name))


def has_named_parent(widget: QWidget) -> bool:
    """Whether the widget is the inside of another one, which has the name."""
    parent = widget.parentWidget()
    return isinstance(parent, INTERACTIVE) or (parent is not None and has_named_parent(parent))


def test_trouble_is_told_in_a_box_that_stops_nothing(window: MainWindow) -> None:
    box = window.tell(ZapiskaError("note.none"))
    assert box.text().startswith("The project has no note")
    assert box.isVisible()
    box.close()


def test_the_about_box_says_what_this_is(window: MainWindow) -> None:
    window.menus.actions["about"].trigger()
    assert "Note by the Secretariat" in last_box(window).text()


def test_help_pages_are_in_the_menu(window: MainWindow) -> None:
    titles = [action.text() for action in window.menus.help.actions()]
    assert titles == [*(one.title for one in help_pages()), "&About Zapiska"]
    if len(titles) > 1:
        window.menus.help.actions()[0].trigger()
        assert [child.isVisible() for child in window.findChildren(HelpWindow)] == [True]


def test_a_help_page_is_for_one_language_or_for_all(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("text only", encoding="utf-8")
    (tmp_path / "b.ru.md").write_text("# По-русски", encoding="utf-8")
    (tmp_path / "c.en.md").write_text("# In English\n\ntext", encoding="utf-8")
    assert help_pages(tmp_path) == (
        HelpPage("a", "text only"),
        HelpPage("In English", "# In English\n\ntext"),
    )


def test_panels_can_be_hidden_and_stay_so(
    sample_window: MainWindow, settings: QSettings, qtbot: QtBot
) -> None:
    sample_window.doubts_dock.toggleViewAction().trigger()
    assert not sample_window.doubts_dock.isVisible()
    sample_window.resize(700, 600)
    sample_window.close()
    again = MainWindow(settings, Answers())
    qtbot.addWidget(again)
    again.show()
    with qtbot.waitSignal(again.preview.composed):
        again.desk.open_sample()
    assert again.doubts_dock.isHidden()
    assert again.tree_dock.isVisible()
    assert (again.width(), again.height()) == (700, 600)
    again.status.doubts.click()
    assert again.doubts_dock.isVisible()
    again.close()


def last_box(window: MainWindow) -> QMessageBox:
    boxes = [child for child in window.findChildren(QDialog) if isinstance(child, QMessageBox)]
    return boxes[-1]
