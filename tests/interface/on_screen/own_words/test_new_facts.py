"""When the facts behind own words change, both texts are shown, and one click settles it."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from tests.interface.on_screen.own_words.conftest import HEADING, HELD, Desk

pytestmark = pytest.mark.screen


@pytest.fixture
def outdated(desk: Desk) -> Desk:
    """A sentence written over, whose meeting then lasts a day longer."""
    desk.write(HELD, "провела", "созвала")
    assert desk.panel.facts.isHidden()
    desk.move_meeting()
    return desk


def test_the_difference_and_the_own_words_are_told(outdated: Desk) -> None:
    facts = outdated.panel.facts
    assert facts.isVisible()
    assert "<s>" in facts.difference.text()
    assert ">11</s>" in facts.difference.text()
    assert ">12</b></u>" in facts.difference.text()
    assert "9–11 сентября" in facts.difference.accessibleName()
    assert "созвала девятое совещание 9–12 сентября" in facts.own.text()
    assert not facts.next.isVisible()


def test_keep_mine_counts_the_new_text_as_seen(outdated: Desk) -> None:
    outdated.panel.facts.keep.click()
    outdated.settle()
    assert outdated.panel.facts.isHidden()
    assert "созвала" in outdated.own.value
    outdated.workspace.undo()
    outdated.settle()
    assert outdated.panel.facts.isVisible()


def test_the_programs_text_is_taken_with_one_click(outdated: Desk) -> None:
    outdated.panel.facts.program.click()
    outdated.settle()
    assert outdated.note.own_wordings == []
    assert "провела девятое совещание 9–12 сентября" in outdated.page_text
    assert outdated.panel.facts.isHidden()


def test_merging_opens_the_words_with_what_has_changed_in_them(desk: Desk) -> None:
    desk.write(HELD, "9–11 сентября 2019 года", "с 9 по 11 сентября")
    desk.write(HEADING, "прошедших", "проведенных")
    desk.move_meeting()
    assert desk.facts.anchor == HEADING
    desk.panel.facts.next.click()
    assert desk.facts.anchor == HELD
    desk.panel.facts.merge.click()
    assert "\u27e612\u27e7" in desk.field.text
    desk.qtbot.keyClick(desk.field.input, Qt.Key.Key_Return)
    assert "still to be taken" in desk.field.refusal
    desk.field.replace_text("Группа собиралась с 9 по 12 сентября.")
    desk.press(Qt.Key.Key_Return)
    assert desk.facts.anchor == HEADING
    assert "с 9 по 12" in next(one.value for one in desk.note.own_wordings if one.anchor == HELD)


def test_words_that_have_followed_by_themselves_are_merged_as_they_are(outdated: Desk) -> None:
    outdated.panel.facts.merge.click()
    assert outdated.field.text == outdated.words_at(HELD)
    outdated.press(Qt.Key.Key_Return)
    assert outdated.panel.facts.isHidden()
    assert "созвала" in outdated.own.value


def test_the_mark_says_that_the_facts_have_changed(outdated: Desk) -> None:
    page, point = outdated.panel.page, outdated.point(HELD)
    mark = next(x for x in range(point.x()) if page.own_mark_at(QPointF(x, point.y() + 5)))
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(mark, point.y() + 5), page.mapToGlobal(point))
    QApplication.sendEvent(page.viewport(), event)
    assert "have changed since" in QToolTip.text()


def test_of_long_words_only_what_stands_beside_the_changes_is_told(outdated: Desk) -> None:
    facts = outdated.panel.facts
    same = " same" * 100
    facts.tell(f"old{same} end", f"new{same} end", same)
    assert facts.difference.text().startswith("<s>old</s><u><b>new</b></u> same")
    assert len(facts.difference.text()) < 200
    assert facts.own.text().endswith("same\N{HORIZONTAL ELLIPSIS}\N{POP DIRECTIONAL ISOLATE}")


def test_without_a_note_there_is_nothing_to_settle(outdated: Desk) -> None:
    outdated.panel.show_workspace(None)
    assert outdated.panel.facts.isHidden()
    assert outdated.facts.anchor == ""
