"""Findings on the page: beneath the words that they are about, told on hovering, gone in what is exported."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.checks.finding import Finding, Hit, Severity, in_text
from desktop_app.checks.note_text import Passage
from desktop_app.checks.reading.composed import composed_text
from desktop_app.composition.note import Note
from desktop_app.interface.note_page.finding_marks import mark_of
from desktop_app.interface.note_page.strips import Page, Strip
from desktop_app.messages import message
from desktop_app.steps import outcome
from tests.interface.on_screen.note_page.conftest import Desk

pytestmark = pytest.mark.screen


def found_in(passage: Passage, words: str, severity: Severity = Severity.ERROR) -> Finding:
    start = passage.text.index(words)
    hits = [Hit(passage, start, start + len(words))]
    (finding,) = in_text("spaces.double", severity, hits)
    assert finding is not None
    return finding


def passage_with(note: Note, words: str) -> Passage:
    return next(one for one in composed_text(note).passages if words in one.text)


def strip_of(note: Note, anchor: str) -> Strip:
    return next(one for one in outcome(Page().making(note)) if one.anchor == anchor)


def written(strip: Strip, start: int, end: int) -> str:
    text = "".join(run.text for run in strip.runs).encode("utf-16-le")
    return text[2 * start : 2 * end].decode("utf-16-le")


@pytest.mark.parametrize("words", ["девятое", "CTOC/COP/WG.4/2019/6", "Конференции"])
def test_words_are_found_again_behind_the_number_of_their_paragraph(composed: Note, words: str) -> None:
    passage = next(one for one in composed_text(composed).passages if words in one.text and one.number)
    strip = strip_of(composed, passage.anchor)
    mark = mark_of(found_in(passage, words), strip)
    assert mark is not None
    assert written(strip, mark.start, mark.end) == words


def test_words_behind_signs_that_only_the_page_has_are_found(composed: Note) -> None:
    passage = passage_with(composed, "девятое")
    strip = strip_of(composed, passage.anchor)
    runs = tuple(replace(run, text=f"\u2066{run.text}\u2069") for run in strip.runs)
    first = strip.passages[0]
    shifted = replace(strip, runs=runs, passages=(replace(first, start=first.start + 1), *strip.passages[1:]))
    mark = mark_of(found_in(passage, "девятое"), shifted)
    assert mark is not None
    assert written(shifted, mark.start, mark.end) == "девятое"


def test_letters_of_two_units_are_counted_as_the_page_counts_them(composed: Note) -> None:
    passage = passage_with(composed, "девятое")
    strip = strip_of(composed, passage.anchor)
    wide = replace(passage, text=f"𠀀 {passage.text}")
    run = replace(strip.runs[0], text=strip.runs[0].text.replace("\t", "\t𠀀 "))
    mark = mark_of(found_in(wide, "девятое"), replace(strip, runs=(run, *strip.runs[1:])))
    assert mark is not None
    assert written(replace(strip, runs=(run, *strip.runs[1:])), mark.start, mark.end) == "девятое"


def test_a_paragraph_that_has_other_words_by_now_is_not_marked(composed: Note) -> None:
    passage = passage_with(composed, "девятое")
    strip = strip_of(composed, passage.anchor)
    longer = replace(passage, text=passage.text + " и еще")
    assert mark_of(found_in(longer, "девятое"), strip) is None
    assert mark_of(found_in(passage, "девятое"), replace(strip, passages=())) is None
    assert mark_of(replace(found_in(passage, "девятое"), passage=None), strip) is None
    at_the_end = replace(found_in(passage, "девятое"), start=len(passage.text), end=len(passage.text))
    assert mark_of(at_the_end, strip) is not None


def test_the_line_beneath_the_words_is_seen_and_each_severity_has_its_own(desk: Desk, composed: Note) -> None:
    page = desk.panel.page
    passage = passage_with(composed, "Десятая")
    plain = page.grab().toImage()
    pictures = []
    for severity in Severity:
        page.show_findings([found_in(passage, "Десятая", severity)])
        pictures.append(page.grab().toImage())
    page.show_findings([found_in(passage, passage.text)])
    pictures.append(page.grab().toImage())
    assert all(picture != plain for picture in pictures)
    assert all(one != other for number, one in enumerate(pictures) for other in pictures[:number])
    page.show_findings([])
    assert page.grab().toImage() == plain


def test_a_finding_is_brought_into_view_and_stands_out(desk: Desk, composed: Note, qtbot: QtBot) -> None:
    page = desk.panel.page
    finding = found_in(passage_with(composed, "двенадцатым"), "двенадцатым")
    page.show_findings([finding])
    assert page.verticalScrollBar().value() == 0
    page.point_out(finding)
    assert page.verticalScrollBar().value() > 0
    assert page.pointing.strength > 0
    flashing = page.grab().toImage()
    here = page.verticalScrollBar().value()
    page.point_out(finding)
    assert page.verticalScrollBar().value() == here
    page.pointing.stop()
    assert page.grab().toImage() != flashing
    page.point_out(replace(finding, passage=None))
    assert page.verticalScrollBar().value() == here


def test_hovering_tells_the_sentence(desk: Desk, composed: Note, qtbot: QtBot) -> None:
    page = desk.panel.page
    page.show_findings([found_in(passage_with(composed, "Десятая"), "Десятая")])
    ((_, rectangles),) = page._marks_in_view()
    point = rectangles[0].center().toPoint()
    assert [one.rule for one in page.findings_at(QPointF(point))] == ["spaces.double"]
    page.tell = lambda finding: f"told: {finding.rule}"
    at = page.viewport().mapToGlobal(point)
    QApplication.sendEvent(page.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, at))
    assert QToolTip.text() == "told: spaces.double"
    QApplication.sendEvent(page.viewport(), QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), at))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_screen_reader_hears_it_where_the_caret_comes_to_the_words(desk: Desk, composed: Note) -> None:
    page = desk.panel.page
    page.show_findings([found_in(passage_with(composed, "Десятая"), "Десятая")])
    page.tell = lambda finding: f"told: {finding.rule}"
    page.setTextCursor(page.document().find("есятая"))
    assert page.accessibleDescription() == "told: spaces.double"
    page.moveCursor(page.textCursor().MoveOperation.End)
    assert page.accessibleDescription() == message("preview.page_help")
