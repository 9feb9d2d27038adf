"""Fields for days and states."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.interface.day_edit import DayEdit
from desktop_app.interface.meeting_form import MeetingForm
from desktop_app.interface.outline import Outline
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen


def scroll(widget: QWidget) -> None:
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 120), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt takes it by place only
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


@pytest.fixture
def field(qtbot: QtBot) -> DayEdit:
    field = DayEdit("First day")
    qtbot.addWidget(field)
    return field


def test_an_unknown_day_is_shown_as_such(field: DayEdit) -> None:
    field.set_day(None)
    assert field.day() is None
    assert field.text() == "not known"
    field.set_day(date(2020, 9, 10))
    assert field.day() == date(2020, 9, 10)
    assert field.text() == "10 Sep 2020"


def test_a_day_that_is_required_is_never_unknown(field: DayEdit) -> None:
    field.require_day()
    field.set_day(None)
    assert field.text() == field.locale().toString(field.date(), "d MMM yyyy")
    assert isinstance(field.shown_day(), date)


def test_scrolling_past_a_day_does_not_change_it(qtbot: QtBot) -> None:
    both = QWidget()
    qtbot.addWidget(both)
    layout = QVBoxLayout(both)
    first, second = DayEdit("First day"), DayEdit("Last day")
    for field in (first, second):
        field.set_day(date(2020, 9, 10))
        layout.addWidget(field)
    both.show()
    both.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    scroll(second)
    assert second.day() == date(2020, 9, 10)
    scroll(first)
    assert first.day() != date(2020, 9, 10)


def test_scrolling_past_a_status_does_not_change_it(
    sample: Workspace, outline: Outline, qtbot: QtBot
) -> None:
    form = MeetingForm(sample, outline.by_key["meeting", "ctoc-wg4-10"].id)
    qtbot.addWidget(form)
    before = form.status.currentIndex()
    scroll(form.status)
    assert form.status.currentIndex() == before
