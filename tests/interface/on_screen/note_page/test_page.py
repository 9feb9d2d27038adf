"""The page under a person's hands, what is marked on it, and what flashes."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QPaintEvent,
    QPalette,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.composition.note import Source
from desktop_app.domain.notes import OwnWording
from desktop_app.interface.note_page import flash, sheet
from desktop_app.interface.note_page.flash import wants_less_motion
from desktop_app.interface.note_page.strips import Passage, Strip
from desktop_app.interface.note_page.tints import MARK_BAR, PAPER
from tests.interface.on_screen.note_page.conftest import Desk

pytestmark = pytest.mark.screen

MEETING = Source("meeting", "ctoc-wg4-9", "")


def strip_number(desk: Desk, anchor: str) -> int:
    return next(number for number, strip in enumerate(desk.panel.page.paper.strips) if strip.anchor == anchor)


def point_of(desk: Desk, text: str) -> QPoint:
    """The middle of words on the page, brought into view."""
    page = desk.panel.page
    cursor = page.document().find(text)
    assert not cursor.isNull()
    cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) // 2)
    page.setTextCursor(cursor)
    page.ensureCursorVisible()
    return page.cursorRect(cursor).center() + QPoint(2, 0)


def picture(desk: Desk) -> QImage:
    return desk.panel.page.viewport().grab().toImage()


def has(image: QImage, colour: QColor) -> bool:
    rows, columns = range(0, image.height(), 2), range(image.width())
    return any(image.pixelColor(x, y) == colour for y in rows for x in columns)


def test_a_click_on_words_asks_for_their_record_and_field(desk: Desk) -> None:
    place = point_of(desk, "девятое")
    desk.qtbot.mouseClick(desk.panel.page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.asked == [Source("meeting", "ctoc-wg4-9", "ordinal")]


def test_a_click_beside_the_words_asks_for_nothing(desk: Desk) -> None:
    place = QPoint(5, point_of(desk, "девятое").y())
    desk.qtbot.mouseClick(desk.panel.page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.qtbot.mouseClick(
        desk.panel.page.viewport(), Qt.MouseButton.RightButton, pos=point_of(desk, "девятое")
    )
    assert desk.asked == []


def test_selecting_words_with_the_mouse_asks_for_nothing(desk: Desk) -> None:
    page = desk.panel.page
    start = point_of(desk, "девятое")
    desk.qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=start)
    desk.qtbot.mouseMove(page.viewport(), start + QPoint(60, 0))
    desk.qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(60, 0))
    assert desk.asked == []


def test_the_pointer_shows_what_can_be_clicked(desk: Desk) -> None:
    viewport = desk.panel.page.viewport()
    desk.qtbot.mouseMove(viewport, point_of(desk, "девятое"))
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
    desk.qtbot.mouseMove(viewport, QPoint(3, 3))
    assert viewport.cursor().shape() is Qt.CursorShape.IBeamCursor


def test_ctrl_enter_asks_for_what_stands_at_the_caret(desk: Desk) -> None:
    point_of(desk, "девятое")
    desk.qtbot.keyClick(desk.panel.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.asked == [Source("meeting", "ctoc-wg4-9", "ordinal")]
    cursor = desk.panel.page.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    desk.panel.page.setTextCursor(cursor)
    desk.qtbot.keyClick(desk.panel.page, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.asked) == 1


def test_the_caret_goes_from_sentence_to_sentence(desk: Desk) -> None:
    page = desk.panel.page
    page.moveCursor(QTextCursor.MoveOperation.Start)
    told = []
    for _ in range(3):
        desk.qtbot.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        told.append(page.textCursor().selectedText())
    assert told[0] == "Организация Объединенных Наций"
    desk.qtbot.keyClick(page, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert page.textCursor().selectedText() == told[1]
    page.moveCursor(QTextCursor.MoveOperation.End)
    desk.qtbot.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert page.textCursor().selectedText() == ""
    desk.qtbot.keyClick(page, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert page.textCursor().position() == 0


def marked(desk: Desk) -> list[str]:
    return [passage.text.replace("\u00a0", " ") for _, passage in desk.panel.page.marked()]


def test_every_sentence_of_the_selected_record_is_marked_whole(desk: Desk) -> None:
    desk.panel.mark(MEETING)
    assert [text.split()[0] for text in marked(desk)] == ["Доклады", "Рабочая", "В"]
    desk.panel.mark(Source("body", "ctoc-wg4", ""))
    assert len(marked(desk)) > 3
    desk.panel.mark(None)
    assert marked(desk) == []


def test_the_note_itself_marks_nothing_but_its_fields_do(desk: Desk) -> None:
    key = desk.record.key
    desk.panel.mark(Source("note", key, ""))
    assert marked(desk) == []
    desk.panel.mark(Source("note", key, "title"))
    assert marked(desk)


def test_marks_have_a_bar_in_the_margin(desk: Desk) -> None:
    desk.panel.page.verticalScrollBar().setValue(0)
    assert not has(picture(desk), MARK_BAR)
    desk.panel.mark(MEETING)
    assert has(picture(desk), MARK_BAR)


def test_the_first_marked_sentence_comes_into_view_unless_one_is_there(desk: Desk) -> None:
    bar = desk.panel.page.verticalScrollBar()
    assert bar.value() == 0
    desk.panel.mark(MEETING)
    place = bar.value()
    assert place > 0
    desk.panel.mark(Source("section", "ctoc-cop-10-note-wg4", ""))
    assert bar.value() == place


def test_the_sentence_of_the_very_field_is_brought_into_view(desk: Desk) -> None:
    body = Source("body", "ctoc-cop", "official_name")
    assert body in desk.panel.page.paper.strips[4].passages[0].sources
    desk.panel.page.verticalScrollBar().setValue(desk.panel.page.verticalScrollBar().maximum())
    desk.panel.mark(body)
    assert desk.panel.page.verticalScrollBar().value() < 200
    desk.panel.mark(Source("body", "nowhere", ""))


def test_the_reader_stays_where_they_are_when_words_above_change(desk: Desk) -> None:
    page = desk.panel.page
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    anchor = page._top()
    assert anchor is not None
    own = OwnWording(anchor="title", language="ru", value="Длинное название. " * 60, generated="")
    desk.change(lambda: desk.record.own_wordings.append(own))
    after = page._top()
    assert after is not None
    assert after[0] == anchor[0]
    assert after[1] == pytest.approx(anchor[1], abs=1.5)


def flashing(desk: Desk) -> list[str]:
    places = desk.panel.page.flash.places

    def is_new(strip: Strip, passage: Passage) -> bool:
        return passage.start in places.get(strip.anchor, ())

    return [
        passage.text
        for strip in desk.panel.page.paper.strips
        for passage in strip.passages
        if is_new(strip, passage)
    ]


def test_sentences_that_changed_flash_and_fade_within_a_second(desk: Desk) -> None:
    assert flashing(desk) == []
    desk.postpone()
    assert [text.split()[0] for text in flashing(desk)] == ["Доклады", "Рабочая"]
    assert 0 < desk.panel.page.flash.strength <= 1
    desk.qtbot.waitUntil(lambda: not desk.panel.page.flash.places, timeout=1_500)
    assert desk.panel.page.flash.strength == 0


def test_while_they_fade_nothing_but_their_paragraphs_is_painted(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = desk.panel.page
    point_of(desk, "девятое")
    desk.postpone()
    painted: list[QRect] = []
    paint = sheet.Sheet.paintEvent

    def watched(page: sheet.Sheet, event: QPaintEvent) -> None:
        painted.append(event.rect())
        paint(page, event)

    monkeypatch.setattr(sheet.Sheet, "paintEvent", watched)
    desk.qtbot.waitUntil(lambda: not page.flash.places, timeout=1_500)
    whole = page.viewport().height()
    assert len([rect for rect in painted if 0 < rect.height() < whole / 2]) > 3
    desk.qtbot.waitUntil(lambda: painted[-1].height() == whole)


def test_with_motion_reduced_they_are_marked_for_a_while_and_nothing_moves(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flash, "REST_MS", 300)
    page = desk.panel.page
    page.flash.reduce_motion = True
    desk.postpone()
    strength = page.flash.strength
    desk.qtbot.wait(100)
    assert page.flash.strength == strength > 0
    desk.qtbot.waitUntil(lambda: not page.flash.places, timeout=1_500)


def test_a_platform_without_animations_is_heeded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(QApplication.style()), "styleHint", lambda *_: 0)
    assert wants_less_motion()


def test_the_wheel_with_ctrl_zooms_and_without_scrolls(desk: Desk) -> None:
    page = desk.panel.page

    def turn(by: int, keys: Qt.KeyboardModifier) -> None:
        middle = QPointF(page.viewport().rect().center())
        event = QWheelEvent(
            middle,
            QPointF(page.viewport().mapToGlobal(middle.toPoint())),
            QPoint(),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - not inverted
        )
        QApplication.sendEvent(page.viewport(), event)

    fit = page.percent
    turn(60, Qt.KeyboardModifier.ControlModifier)
    assert page.percent == fit
    turn(60, Qt.KeyboardModifier.ControlModifier)
    assert page.percent == 100
    turn(-240, Qt.KeyboardModifier.ControlModifier)
    assert page.percent == 80
    turn(-120, Qt.KeyboardModifier.NoModifier)
    assert page.percent == 80
    assert page.verticalScrollBar().value() > 0


def test_the_zoom_ends_at_50_and_300_percent(desk: Desk) -> None:
    page = desk.panel.page
    page.zoom(10)
    assert page.percent == 50
    page.zoom_by(-1)
    assert page.percent == 50
    page.zoom(999)
    assert page.percent == 300
    page.zoom_by(1)
    assert page.percent == 300


def lines_of_organ(desk: Desk) -> int:
    return desk.panel.page.paper.block(4).layout().lineCount()


def test_lines_break_at_all_but_the_same_words_at_any_width_and_zoom(desk: Desk) -> None:
    page = desk.panel.page
    told = set()
    for percent in (50, 75, 100, 150, 300):
        page.zoom(percent)
        number = strip_number(desk, "ctoc-cop-10-note-wg4-1")
        told.add((lines_of_organ(desk), page.paper.block(number).layout().lineCount()))
    page.zoom(None)
    for width in (420, 700, 1100):
        desk.panel.resize(width, 600)
        desk.qtbot.wait(1)
        told.add((lines_of_organ(desk), page.paper.block(number).layout().lineCount()))
    lines = {paragraph for _, paragraph in told}
    assert {organ for organ, _ in told} == {6}
    assert max(lines) - min(lines) <= 1


def test_a_narrow_page_lies_in_the_middle_of_a_wide_desk(desk: Desk) -> None:
    desk.panel.resize(1600, 600)
    desk.panel.page.zoom(50)
    margins = desk.panel.page.viewportMargins()
    assert margins.left() == margins.right() > 300


def test_the_page_is_white_in_a_dark_theme(desk: Desk) -> None:
    before = QGuiApplication.palette()
    dark = QPalette(QColor("#202020"))
    try:
        QGuiApplication.setPalette(dark)
        desk.qtbot.wait(1)
        image = picture(desk)
        assert image.pixelColor(image.width() // 2, 30) == PAPER
        assert image.pixelColor(2, 2).lightness() < 120
        assert desk.panel.page.palette().color(QPalette.ColorRole.Text) == QColor("black")
    finally:
        QGuiApplication.setPalette(before)


def test_the_menu_of_the_page_leads_to_the_record(desk: Desk) -> None:
    page = desk.panel.page
    place = point_of(desk, "девятое")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, page.viewport().mapToGlobal(place))
    QApplication.sendEvent(page.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert desk.asked == [Source("meeting", "ctoc-wg4-9", "ordinal")]


def test_a_large_page_waits_a_moment_before_it_follows_its_panels_width(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet, "_MANY_STRIPS", 0)
    fit = desk.panel.page.percent
    desk.panel.resize(500, 600)
    assert desk.panel.page.percent == fit
    desk.qtbot.waitUntil(lambda: desk.panel.page.percent < fit)


def test_words_that_are_shown_can_be_copied(desk: Desk) -> None:
    desk.panel.page.selectAll()
    desk.panel.page.copy()
    assert "Рабочая группа по торговле людьми провела" in QApplication.clipboard().text().replace(
        "\u00a0", " "
    )
    assert QEvent.Type.KeyPress
