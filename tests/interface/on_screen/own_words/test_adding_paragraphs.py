"""A paragraph of the editor's own is added on the page, written in each language, moved and taken away."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.records import SectionParagraph
from desktop_app.interface.note_page.strips import StripStyle
from desktop_app.interface.unsent import Offer, Spot
from desktop_app.messages import message
from tests.interface.on_screen.own_words.conftest import HEADING, HELD, MEETINGS, SECTION, Desk, type_text

pytestmark = pytest.mark.screen
FIRST = f"{SECTION}-1"


def added(desk: Desk) -> list[SectionParagraph]:
    return [one for section in desk.note.sections for one in section.paragraphs if one.is_own]


def caret_to(desk: Desk, anchor: str) -> None:
    page = desk.panel.page
    point = QPointF(desk.point(anchor))
    page.setTextCursor(page.cursorForPosition(point.toPoint()))


def add(desk: Desk, after: str, words: str) -> str:
    caret_to(desk, after)
    desk.panel.page.add_at_caret()
    type_text(desk.field.input, words)
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    return added(desk)[-1].key


def shown(desk: Desk) -> list[str]:
    """The paragraphs of the section as they stand on the page."""
    anchors = [one.anchor for one in desk.panel.page.paper.strips]
    section = anchors.index(HEADING)
    return [one for one in anchors[section + 1 :] if one.startswith(SECTION)]


def test_it_is_written_beneath_the_place_and_stands_there(desk: Desk) -> None:
    before = shown(desk)
    caret_to(desk, FIRST)
    desk.panel.page.add_at_caret()
    room = desk.panel.page.room_of(FIRST)
    assert room is not None
    assert abs(desk.field.y() - room.bottom()) < 4
    assert desk.field.text == ""
    type_text(desk.field.input, "Совсем новый пункт.")
    desk.press(Qt.Key.Key_Return)
    (own,) = added(desk)
    assert shown(desk) == [FIRST, own.key, *before[1:]]
    assert desk.words_at(own.key) == "Совсем новый пункт."
    assert desk.panel.page.is_added(own.key)
    desk.workspace.undo()
    desk.settle()
    assert shown(desk) == before


def divide(desk: Desk, before: str) -> None:
    """Presses Shift+Enter in the open field before some words."""
    cursor = desk.field.input.document().find(before)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart())
    desk.field.input.setTextCursor(cursor)
    desk.qtbot.keyClick(desk.field.input, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    desk.settle()


def test_a_whole_paragraph_is_divided_at_the_cursor_and_keeps_its_references(desk: Desk) -> None:
    before, words = shown(desk), desk.words_at(MEETINGS)
    assert desk.writing.open(MEETINGS)
    divide(desk, "В соответствии с резолюцией")
    (own,) = added(desk)
    assert desk.writing.field is None
    assert shown(desk) == [*before, own.key]
    assert f"{desk.words_at(MEETINGS)} {desk.words_at(own.key)}" == words
    assert all("{" in one.value for one in desk.note.own_wordings)
    desk.workspace.undo()
    desk.settle()
    assert (shown(desk), desk.words_at(MEETINGS)) == (before, words)


def test_what_is_no_paragraph_or_has_nothing_on_one_side_is_not_divided(desk: Desk) -> None:
    label = desk.workspace.undo_label
    told: list[str] = []
    for anchor, words in ((HELD, "девятое"), (HEADING, "прошедших"), (MEETINGS, "Рабочая")):
        assert desk.writing.open(anchor)
        divide(desk, words)
        told.append(desk.field.refusal)
        desk.writing.leave()
    assert desk.writing.add_after(FIRST)
    desk.field.input.insertPlainText("Новый пункт.")
    divide(desk, "пункт")
    told.append(desk.field.refusal)
    desk.writing.leave()
    assert desk.writing.open(MEETINGS)
    desk.field.input.insertPlainText("⟦a|b⟧ ")
    divide(desk, "девятое")
    told.append(desk.field.refusal)
    desk.writing.leave()
    why = ["divide_paragraphs"] * 2 + ["divide_inside", "divide_paragraphs", "conflicts_left"]
    assert told == [f"! {message(f'own_words.{one}')}" for one in why]
    desk.writing.divide("a", "b")
    assert (desk.workspace.undo_label, added(desk)) == (label, [])


def test_left_empty_it_adds_nothing(desk: Desk) -> None:
    label = desk.workspace.undo_label
    desk.panel.page.adding_asked.emit(HEADING)
    desk.press(Qt.Key.Key_Return)
    assert desk.writing.field is None
    assert (desk.workspace.undo_label, added(desk)) == (label, [])


def test_nothing_is_added_in_the_front_matter_or_after_a_place_that_is_gone(desk: Desk) -> None:
    page = desk.panel.page
    page.setTextCursor(page.document().find("вспомогательных"))
    page.add_at_caret()
    page.move_at_caret(1)
    assert not desk.writing.add_after("nowhere")
    assert desk.writing.field is None


def test_after_the_last_paragraph_its_field_is_in_sight(desk: Desk) -> None:
    page = desk.panel.page
    last = [one.anchor for one in page.paper.strips if one.style is StripStyle.PARAGRAPH][-1]
    desk.writing.add_after(last)
    assert page.viewport().rect().contains(desk.field.geometry())
    assert desk.field.hint.text() == message("own_words.hint_new")
    type_text(desk.field.input, "Слово. " * 60)
    assert page.viewport().rect().contains(desk.field.geometry())
    desk.press(Qt.Key.Key_Return)
    desk.writing.open(added(desk)[0].key)
    assert desk.field.hint.text() == message("own_words.hint_added")


def test_what_is_written_after_a_paragraph_that_goes_meanwhile_is_not_lost(desk: Desk) -> None:
    own = add(desk, FIRST, "Новый.")
    desk.panel.page.adding_asked.emit(own)
    type_text(desk.field.input, "Важные слова")
    desk.workspace.undo()
    desk.settle()
    desk.press(Qt.Key.Key_Return)
    assert desk.field.text == "Важные слова"
    assert desk.field.refusal == f"! {message('own_words.place_gone')}"
    assert desk.unsent.of_record("note", desk.note.key)
    desk.workspace.redo()
    desk.settle()
    desk.press(Qt.Key.Key_Return)
    assert desk.words_at(added(desk)[1].key) == "Важные слова."


def test_in_another_language_there_is_a_hole_to_be_written_in(desk: Desk) -> None:
    own = add(desk, FIRST, "Новый.")
    with desk.qtbot.waitSignal(desk.panel.following.shown, timeout=10_000):
        desk.panel.prefer("en")
        desk.panel.show_note(desk.note.id)
    desk.settle()
    assert desk.words_at(own) == ""
    desk.double_click(own)
    assert desk.field.text == ""
    type_text(desk.field.input, "New.")
    desk.press(Qt.Key.Key_Return)
    words = {one.language: one.value for one in desk.note.own_wordings if one.anchor == own}
    assert words == {"ru": "Новый.", "en": "New."}


def test_dividing_the_paragraph_in_another_language_too_fills_the_hole(desk: Desk) -> None:
    assert desk.writing.open(MEETINGS)
    divide(desk, "В соответствии с резолюцией")
    (own,) = added(desk)
    with desk.qtbot.waitSignal(desk.panel.following.shown, timeout=10_000):
        desk.panel.prefer("en")
    desk.settle()
    assert "[paragraph still to be written]" in desk.page_text
    whole = desk.words_at(MEETINGS)
    assert desk.writing.open(MEETINGS)
    divide(desk, "In accordance with resolution")
    assert [one.key for one in added(desk)] == [own.key]
    assert f"{desk.words_at(MEETINGS)} {desk.words_at(own.key)}" == whole
    assert "[paragraph still to be written]" not in desk.page_text


def test_emptied_in_its_last_language_it_is_gone(desk: Desk) -> None:
    own = add(desk, MEETINGS, "Новый.")
    assert shown(desk)[-1] == own
    desk.double_click(own).input.clear()
    desk.press(Qt.Key.Key_Return)
    assert added(desk) == []


def test_alt_with_the_arrows_moves_it_within_its_section(desk: Desk) -> None:
    before, page = shown(desk), desk.panel.page
    own = add(desk, HEADING, "Новый.")
    for _ in range(len(before) + 1):
        caret_to(desk, own)
        desk.qtbot.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        desk.settle()
    assert shown(desk) == [*before, own]
    caret_to(desk, own)
    desk.qtbot.keyClick(page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk.settle()
    assert shown(desk) == [*before[:-1], own, before[-1]]


def test_the_menu_takes_it_away(desk: Desk) -> None:
    before = shown(desk)
    own = add(desk, FIRST, "Новый.")
    point = desk.point(own)
    offers = [key for key, _, _ in desk.panel.page._offers(desk.panel.page._position(QPointF(point)))]
    assert offers == [
        "own_words.write_sentence",
        "own_words.remove_paragraph",
        "own_words.leave_out",
        "own_words.add_paragraph",
        "own_words.add_footnote",
    ]
    desk.panel.page.removing_asked.emit(own)
    desk.settle()
    assert shown(desk) == before


def test_what_was_typed_and_not_kept_is_offered_after_the_same_place(desk: Desk) -> None:
    desk.panel.page.adding_asked.emit(FIRST)
    type_text(desk.field.input, "Начало")
    (spot,) = desk.unsent.of_record("note", desk.note.key)
    assert (spot.field, spot.language) == (f"own_wording/after {FIRST}", "ru")
    desk.qtbot.keyClick(desk.field.input, Qt.Key.Key_Escape)
    offer = Offer(Spot("note", desk.note.key, spot.field, "ru"), "Начало")
    with desk.qtbot.waitSignal(desk.panel.following.shown, timeout=10_000):
        desk.panel.page.zoom(150)
        desk.writing.restore(offer, desk.note.id)
        desk.panel.following.shown.emit()
    assert desk.field.text == "Начало"
    desk.panel.page.zoom(120)
    assert QApplication.focusWidget() is desk.field.input
    desk.press(Qt.Key.Key_Return)
    assert [one.section_id for one in added(desk)]
