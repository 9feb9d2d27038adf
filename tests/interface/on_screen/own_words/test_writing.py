"""A sentence, a heading, a line or a paragraph is written over in its place on the page."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from sqlalchemy import select

from desktop_app.domain.records import Meeting, MeetingChoice
from desktop_app.errors import ZapiskaError
from desktop_app.interface.note_page.strips import StripStyle
from desktop_app.interface.own_words.writing import restores
from desktop_app.interface.unsent import Offer, Spot
from desktop_app.messages import message
from desktop_app.operations.deleting import delete_record
from desktop_app.operations.note_sections import remove_section
from tests.interface.on_screen.own_words.conftest import HEADING, HELD, MEETINGS, SECTION, Desk, type_text

pytestmark = pytest.mark.screen


def test_a_double_click_opens_the_sentence_over_its_own_words_in_the_pages_letters(desk: Desk) -> None:
    field = desk.double_click(HELD)
    room = desk.panel.page.room_of(HELD)
    assert room is not None
    assert field.text == desk.words_at(HELD)
    assert abs(field.x() - room.x()) < 4
    assert abs(field.y() - room.y()) < 4
    assert field.height() >= room.height()
    assert field.input.font().family() == "Times New Roman"
    assert field.input.horizontalScrollBar().maximum() == 0


def test_what_is_written_is_kept_as_one_step_with_live_references(desk: Desk) -> None:
    desk.write(HELD, "провела", "созвала")
    assert "созвала девятое совещание 9–11 сентября 2019 года" in desk.page_text
    assert desk.own.value.startswith(
        "{body=ctoc-wg4:common} созвала {meeting=ctoc-wg4-9} {meeting=ctoc-wg4-9:dates}"
    )
    assert (desk.own.anchor, desk.own.language) == (HELD, "ru")
    assert desk.writing.field is None
    desk.workspace.undo()
    desk.settle()
    assert desk.note.own_wordings == []
    assert "провела девятое" in desk.page_text


def test_escape_leaves_everything_as_it_was(desk: Desk) -> None:
    desk.double_click(HELD)
    desk.replace("провела", "созвала")
    assert desk.unsent.of_record("note", desk.note.key)
    desk.press(Qt.Key.Key_Escape)
    assert desk.note.own_wordings == []
    assert not desk.unsent.of_record("note", desk.note.key)


def test_leaving_the_field_keeps_the_words(desk: Desk) -> None:
    desk.double_click(HELD)
    desk.replace("провела", "созвала")
    desk.panel.choices.languages.setFocus()
    desk.settle()
    assert "созвала" in desk.own.value


def test_another_window_in_front_keeps_the_field_open(desk: Desk) -> None:
    desk.double_click(HELD)
    desk.panel.window().clearFocus()
    desk.field.input.focusOutEvent(_passing())
    assert desk.writing.field is not None


def test_words_kept_as_they_are_change_nothing(desk: Desk) -> None:
    desk.double_click(HELD)
    desk.press(Qt.Key.Key_Enter)
    assert desk.note.own_wordings == []
    assert desk.workspace.undo_label is None


def test_an_empty_field_and_the_programs_own_words_give_the_place_back(desk: Desk) -> None:
    for text in ("", desk.words_at(HELD)):
        desk.write(HELD, "провела", "созвала")
        desk.double_click(HELD)
        desk.field.replace_text(text)
        desk.press(Qt.Key.Key_Return)
        assert desk.note.own_wordings == []
        assert "провела девятое" in desk.page_text


def test_headings_and_lines_of_the_front_are_written_in_the_same_way(desk: Desk) -> None:
    desk.write(HEADING, "прошедших", "проведенных")
    desk.write("title", "вспомогательных", "рабочих")
    assert [one.anchor for one in desk.note.own_wordings] == [HEADING, "title"]
    assert "проведенных в Вене 9–11 сентября" in desk.page_text
    assert "Доклады совещаний рабочих органов" in desk.page_text


def test_f2_writes_the_sentence_at_the_caret_and_with_shift_its_paragraph(desk: Desk) -> None:
    page = desk.panel.page
    desk.qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=desk.point(HELD))
    desk.qtbot.keyClick(page, Qt.Key.Key_F2)
    assert desk.field.text == desk.words_at(HELD)
    desk.press(Qt.Key.Key_Escape)
    desk.qtbot.keyClick(page, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert desk.field.text == desk.words_at(MEETINGS)


def test_words_for_a_paragraph_take_the_place_of_those_for_its_sentences(desk: Desk) -> None:
    desk.write(HELD, "провела", "созвала")
    desk.writing.open(MEETINGS)
    desk.replace("планируется", "предполагается")
    desk.press(Qt.Key.Key_Return)
    assert desk.own.anchor == MEETINGS
    assert "созвала" in desk.own.value
    desk.panel.page.setTextCursor(desk.panel.page.document().find("созвала"))
    desk.panel.page.give_back_at_caret()
    desk.settle()
    assert desk.note.own_wordings == []


def test_nothing_opens_where_there_are_no_words_to_write(desk: Desk) -> None:
    assert not desk.writing.open("nowhere")
    page = desk.panel.page
    assert page.place_at(-1) is None
    assert page.place_at(page.paper.block(1).position()) is None
    assert page.room_of("nowhere") is None
    page.moveCursor(page.textCursor().MoveOperation.Start)
    page.write_at_caret()
    page.give_back_at_caret()
    assert desk.writing.field is None


def test_a_double_click_beside_the_words_selects_as_ever(desk: Desk) -> None:
    desk.qtbot.mouseDClick(desk.panel.page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 300))
    assert desk.writing.field is None


def test_live_words_are_underlined_while_one_types(desk: Desk) -> None:
    field = desk.double_click(HELD)
    before = [one.cursor.selectedText() for one in field.input.extraSelections()]
    assert "девятое совещание" in before
    desk.replace("девятое", "прошлое")
    after = [one.cursor.selectedText() for one in field.input.extraSelections()]
    assert "девятое совещание" not in after


def test_only_words_on_one_line_are_pasted(desk: Desk) -> None:
    field = desk.double_click(HELD)
    pasted = QMimeData()
    pasted.setText(" два\n  слова ")
    field.input.insertFromMimeData(pasted)
    assert field.input.toPlainText().startswith(" два слова Рабочая")
    type_text(field.input, "и ")
    assert field.text.startswith("два слова и Рабочая")


def test_the_field_follows_the_page_as_it_is_scrolled_and_zoomed(desk: Desk) -> None:
    field = desk.double_click(HELD)
    size, place = field.input.font().pointSizeF(), field.y()
    bar = desk.panel.page.verticalScrollBar()
    bar.setValue(bar.value() + 10)
    assert field.y() == place - 10
    desk.panel.page.zoom(desk.panel.page.percent + 30)
    room = desk.panel.page.room_of(HELD)
    assert room is not None
    assert field.input.font().pointSizeF() > size
    assert abs(field.y() - room.y()) < 4


def test_a_mark_in_the_margin_tells_own_words_and_their_menu_leads_back(desk: Desk) -> None:
    page = desk.panel.page
    assert page.own_mark_at(QPointF(desk.point(HELD))) is None
    desk.write(HELD, "провела", "созвала")
    point = desk.point(HELD)
    mark = next(x for x in range(point.x()) if page.own_mark_at(QPointF(x, point.y() + 5)))
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(mark, point.y() + 5), page.mapToGlobal(point))
    QApplication.sendEvent(page.viewport(), event)
    assert "own words" in QToolTip.text()
    actions = _menu(desk, point)
    assert actions[:4] == [
        "Write in own words",
        "Write the whole paragraph in own words",
        "Take the program’s text",
        "Leave this paragraph out",
    ]
    page.program_asked.emit(HELD)
    desk.settle()
    assert desk.note.own_wordings == []


def test_a_screen_reader_hears_of_the_mark_where_the_caret_comes_to_it(desk: Desk) -> None:
    page = desk.panel.page
    desk.write(HELD, "провела", "созвала")
    page.setTextCursor(page.document().find("созвала"))
    assert page.accessibleDescription() == message("own_words.mark")
    page.setTextCursor(page.document().find("временная рабочая"))
    assert page.accessibleDescription() == message("preview.page_help")
    desk.move_meeting()
    page.setTextCursor(page.document().find("созвала"))
    assert page.accessibleDescription() == message("own_words.mark_outdated")


def test_words_that_are_refused_stay_in_their_field(desk: Desk) -> None:
    refused: list[object] = []
    desk.writing.trouble.connect(refused.append)
    desk.double_click(HELD)
    desk.field.replace_text("Слова \u202eназад")
    desk.qtbot.keyClick(desk.field.input, Qt.Key.Key_Return)
    assert "U+202E" in desk.field.refusal
    assert refused == []
    assert "назад" in desk.field.text
    assert desk.field.input.accessibleDescription() == desk.field.refusal
    type_text(desk.field.input, "и")
    assert desk.field.refusal == ""


def test_braces_that_are_typed_are_braces_and_no_references(desk: Desk) -> None:
    desk.write(HELD, "провела", "провела {body=nowhere}")
    assert "провела {body=nowhere} девятое" in desk.page_text


def test_what_nobody_sees_is_not_pasted(desk: Desk) -> None:
    field = desk.double_click(HELD)
    pasted = QMimeData()
    pasted.setText("Сло\u00adво\u200b и \ufeffдело\u202e ")
    field.input.insertFromMimeData(pasted)
    assert field.input.toPlainText().startswith("Сло\u00adво и дело Рабочая")


def test_a_field_of_any_length_stays_on_the_page_and_scrolls_inside(desk: Desk) -> None:
    last = [one.anchor for one in desk.panel.page.paper.strips if one.style is StripStyle.PARAGRAPH][-1]
    desk.writing.open(last)
    page = desk.panel.page
    room = page.viewport().rect()
    assert room.contains(desk.field.geometry())
    desk.field.input.insertPlainText("Слово за словом. " * 400)
    assert room.contains(desk.field.geometry())
    assert desk.field.input.verticalScrollBar().maximum() > 0
    assert desk.field.input.rect().contains(desk.field.input.cursorRect())
    desk.field.replace_text("Слово.")
    assert desk.field.input.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    desk.writing.leave()


def test_words_whose_place_has_gone_meanwhile_stay_in_their_field(desk: Desk) -> None:
    desk.double_click(HELD)
    desk.replace("провела", "созвала")
    leave_meeting_out(desk)
    desk.press(Qt.Key.Key_Return)
    assert desk.field.refusal == f"! {message('own_words.place_gone')}"
    assert desk.note.own_wordings == []
    desk.workspace.undo()
    desk.settle()
    desk.press(Qt.Key.Key_Return)
    assert "созвала" in desk.own.value


def test_a_field_in_which_nothing_was_written_closes_whatever_became_of_its_place(desk: Desk) -> None:
    desk.double_click(HELD)
    leave_meeting_out(desk)
    desk.press(Qt.Key.Key_Return)
    assert desk.writing.field is None


def leave_meeting_out(desk: Desk) -> None:
    """The section says no more of the meeting whose sentence is written at."""
    (section,) = [one for one in desk.note.sections if one.key == SECTION]
    with desk.workspace.change("change.import", file="x") as records:
        meeting = records.scalars(select(Meeting).where(Meeting.key == "ctoc-wg4-9")).one()
        section.meeting_choices.append(MeetingChoice(meeting=meeting, included=False))
    desk.settle()


def test_what_is_done_to_the_page_first_keeps_what_is_being_written(desk: Desk) -> None:
    page, first = desk.panel.page, f"{SECTION}-1"
    desk.double_click(HELD)
    desk.replace("провела", "созвала")
    page.leaving_out_asked.emit(first)
    desk.settle()
    assert "созвала" in desk.own.value
    assert [one.anchor for one in desk.note.left_out] == [first]
    desk.double_click(HELD)
    desk.replace("созвала", "собрала")
    page.program_asked.emit(HELD)
    desk.settle()
    assert desk.note.own_wordings == []


def test_a_project_that_can_only_be_read_is_not_written_at(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.workspace, "read_only_reason", ZapiskaError("status.sample"))
    assert not desk.writing.open(HELD)
    assert len(desk.news) == 1


def test_words_left_by_a_crash_are_shown_in_their_field_again(desk: Desk) -> None:
    offer = Offer(Spot("note", desk.note.key, f"own_wording/{HELD}", "en"), "Words of before")
    assert restores(offer)
    desk.writing.restore(offer, desk.note.id)
    desk.qtbot.waitUntil(lambda: desk.writing.field is not None)
    assert desk.field.text == "Words of before"
    assert desk.panel.language == "en"


def test_words_of_before_whose_place_is_gone_are_offered_at_the_end_of_the_note(desk: Desk) -> None:
    offer = Offer(Spot("note", desk.note.key, f"own_wording/{SECTION}-99", "en"), "Words of before")
    desk.unsent.remember(offer.spot, offer.content)
    desk.writing.restore(offer, desk.note.id)
    desk.qtbot.waitUntil(lambda: desk.writing.field is not None)
    assert desk.field.text == "Words of before"
    assert desk.field.refusal == f"! {message('own_words.place_gone_before')}"
    desk.press(Qt.Key.Key_Return)
    assert desk.page_text.split("Words of before.")[1].lstrip("\n").startswith("*")
    assert not desk.unsent.of_record("note", desk.note.key)


def test_words_of_before_are_not_lost_in_a_note_without_a_paragraph_or_heading(desk: Desk) -> None:
    for section in list(desk.note.sections):
        remove_section(desk.workspace, section.id)
    desk.settle()
    offer = Offer(Spot("note", desk.note.key, f"own_wording/{HELD}", "ru"), "Слова")
    desk.unsent.remember(offer.spot, offer.content)
    desk.writing.restore(offer, desk.note.id)
    desk.panel.following.shown.emit()
    assert desk.writing.field is None
    assert desk.news == [message("own_words.place_gone")]
    assert desk.unsent.of_record("note", desk.note.key)


def test_a_paragraph_is_left_out_and_brought_back_from_the_page(desk: Desk) -> None:
    page, first = desk.panel.page, f"{SECTION}-1"
    words = desk.words_at(first)
    assert _menu(desk, desk.point(first))[2:6] == [
        "Leave this paragraph out",
        "Add a paragraph after this",
        "Add a footnote here",
        "",
    ]
    page.setTextCursor(page.document().find("временная рабочая"))
    page.leave_out_at_caret()
    desk.settle()
    assert [one.anchor for one in desk.note.left_out] == [first]
    assert desk.writing.place_at(first) is None
    assert "A paragraph is left out here" in desk.page_text
    page.setTextCursor(page.document().find("is left out"))
    assert page.caret_place is None
    page.leave_out_at_caret()
    desk.settle()
    assert desk.note.left_out == []
    assert desk.words_at(first) == words
    page.leaving_out_asked.emit(first)
    desk.settle()
    line = page.document().find("is left out")
    spot = page.cursorRect(line).center()
    assert _actions(desk, spot)[0] == "Bring this paragraph back"
    desk.qtbot.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    desk.settle()
    assert desk.note.left_out == []


def test_lines_and_headings_cannot_be_left_out(desk: Desk) -> None:
    page = desk.panel.page
    page.setTextCursor(page.document().find("вспомогательных"))
    page.leave_out_at_caret()
    assert desk.workspace.undo_label is None


def test_what_is_being_typed_outlives_the_program(desk: Desk) -> None:
    desk.double_click(HELD)
    desk.replace("провела", "созвала")
    (spot,) = desk.unsent.of_record("note", desk.note.key)
    assert (spot.field, spot.language) == (f"own_wording/{HELD}", "ru")
    desk.writing.show_workspace(None)
    assert desk.writing.field is None
    assert desk.unsent.of_record("note", desk.note.key)


def _menu(desk: Desk, point: QPoint) -> list[str]:
    """The menu of words that can be written at, from there on; a line is empty."""
    texts = _actions(desk, point)
    return texts[texts.index("Write in own words") :]


def _actions(desk: Desk, point: QPoint) -> list[str]:
    """The texts of the menu of the page, from what can be done with the words on."""
    page = desk.panel.page
    reason = QContextMenuEvent.Reason.Mouse
    page.contextMenuEvent(QContextMenuEvent(reason, point, page.mapToGlobal(point)))
    (menu,) = page.findChildren(QMenu)
    texts = [action.text() for action in menu.actions()]
    menu.close()
    menu.deleteLater()
    QApplication.sendPostedEvents(menu, QEvent.Type.DeferredDelete)
    return texts[2:]


def _passing() -> QFocusEvent:
    return QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)


def test_what_is_written_is_kept_when_the_page_turns_to_another_language(desk: Desk) -> None:
    desk.double_click(HELD)
    desk.replace("провела", "созвала")
    with desk.qtbot.waitSignal(desk.panel.following.shown, timeout=10_000):
        desk.panel.prefer("en")
    desk.settle()
    assert desk.writing.field is None
    assert (desk.own.anchor, desk.own.language) == (HELD, "ru")
    assert "созвала" in desk.own.value


def test_words_for_a_note_that_was_deleted_stay_in_their_field_until_it_is_back(desk: Desk) -> None:
    desk.double_click(HELD)
    desk.replace("провела", "созвала")
    delete_record(desk.workspace, ("note", desk.note.id))
    desk.settle()
    desk.qtbot.keyClick(desk.field.input, Qt.Key.Key_Return)
    assert desk.field.refusal == f"! {message('own_words.place_gone')}"
    desk.workspace.undo()
    desk.settle()
    desk.press(Qt.Key.Key_Return)
    assert "созвала" in desk.own.value
