"""The calendar strip, with mouse and keys."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QImage, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import Body, Meeting
from desktop_app.interface.pictures.axis import Unit, ticks, units, year_step
from desktop_app.interface.pictures.gathering_rows import Gathering
from desktop_app.interface.pictures.timeline_axis import tick_label
from desktop_app.interface.pictures.timeline_panel import TimelinePanel
from desktop_app.interface.pictures.timeline_view import TimelineView
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.forms.conftest import place_of_key

from .conftest import Heard, Show

pytestmark = pytest.mark.screen


def find(view: TimelineView, wanted: Callable[[object], bool]) -> QPoint | None:
    """A point of the viewport where something wanted is drawn."""
    picture = view.picture
    assert picture is not None
    for lane in range(len(picture.calendar.lanes)):
        y = round(picture.axis.height + (lane + 0.5) * picture.row - view.part.top)
        for x in range(0, view.viewport().width(), 3):
            if wanted(view._at(QPointF(x, y))[1]):
                return QPoint(x, y)
    return None


def is_single(found: object) -> bool:
    return isinstance(found, Gathering) and found.count == 1


def is_several(found: object) -> bool:
    return isinstance(found, Gathering) and found.count > 1


def at(view: TimelineView, wanted: Callable[[object], bool]) -> QPoint:
    point = find(view, wanted)
    assert point is not None
    return point


def test_a_click_selects_a_meeting_and_a_double_click_opens_it(
    timeline: TimelinePanel, heard: Heard, qtbot: QtBot
) -> None:
    timeline.select(("meeting", 0))
    point = at(timeline.view, is_single)
    qtbot.mouseClick(timeline.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    selected = timeline.view.selected
    assert selected is not None
    assert selected[0] in {"meeting", "session"}
    assert timeline.told.text() == timeline.view.accessibleDescription() != ""
    point = at(timeline.view, lambda one: is_single(one) and one.place == selected)  # type: ignore[attr-defined]
    qtbot.mouseDClick(timeline.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert heard.asked == [selected]


def test_several_that_stand_as_one_are_shown_apart_on_a_click(timeline: TimelinePanel, qtbot: QtBot) -> None:
    timeline.resize(440, 500)
    point = at(timeline.view, is_several)
    before = timeline.view._zoom
    assert "meeting" in timeline.view.told_at(QPointF(point))
    qtbot.mouseClick(timeline.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert timeline.view._zoom > before
    assert timeline.view.selected is not None
    timeline.view.fit()
    assert timeline.view._zoom == before


def test_a_click_on_a_name_selects_the_body(timeline: TimelinePanel, heard: Heard, qtbot: QtBot) -> None:
    picture = timeline.view.picture
    assert picture is not None
    point = QPoint(20, round(picture.axis.height + picture.row / 2))
    qtbot.mouseClick(timeline.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert timeline.view.selected is not None
    assert timeline.view.selected[0] == "body"
    qtbot.mouseDClick(timeline.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert heard.asked == [timeline.view.selected]
    for elsewhere in (QPoint(20, 2), QPoint(20, timeline.view.viewport().height() - 2)):
        qtbot.mouseClick(timeline.view.viewport(), Qt.MouseButton.LeftButton, pos=elsewhere)
    assert len(heard.asked) == 1


@pytest.mark.parametrize("mirrored", [False, True])
def test_keys_go_from_meeting_to_meeting(
    timeline: TimelinePanel, sample: Workspace, heard: Heard, qtbot: QtBot, *, mirrored: bool
) -> None:
    view = timeline.view
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    onwards, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
    timeline.select(place_of_key(sample, "meeting", "ctoc-wg4-9"))
    qtbot.keyClick(view, onwards)
    assert view.selected == place_of_key(sample, "meeting", "ctoc-wg4-10")
    qtbot.keyClick(view, back)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert heard.asked == [place_of_key(sample, "meeting", "ctoc-wg4-9")]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, back)
    assert view.selected == place_of_key(sample, "body", "ctoc-wg4")
    qtbot.keyClick(view, back)
    assert view.selected == place_of_key(sample, "body", "ctoc-wg4")
    qtbot.keyClick(view, onwards)
    assert view.selected == place_of_key(sample, "meeting", "ctoc-wg4-1")
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, onwards)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    selected = view.selected
    assert selected is not None
    qtbot.keyClick(view, Qt.Key.Key_Up)
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.selected is not None
    qtbot.keyClick(view, Qt.Key.Key_A)


def test_the_first_key_selects_something(timeline: TimelinePanel, qtbot: QtBot) -> None:
    assert timeline.view.spoken() == ""
    qtbot.keyClick(timeline.view, Qt.Key.Key_Return)
    qtbot.keyClick(timeline.view, Qt.Key.Key_Right)
    assert timeline.view.selected is not None
    assert timeline.view.spoken() != ""


def test_the_zoom_goes_by_keys_and_wheel_and_is_kept(
    timeline: TimelinePanel, settings: QSettings, qtbot: QtBot
) -> None:
    view = timeline.view
    fit = view._zoom
    for _ in range(30):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
        seen(view)
    assert view._zoom > fit
    assert TimelineView(settings)._pixels_a_day == pytest.approx(view._zoom)
    qtbot.keyClick(view, Qt.Key.Key_T)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view._zoom == fit
    for turned, keys in (
        (120, Qt.KeyboardModifier.ControlModifier),
        (0, Qt.KeyboardModifier.ControlModifier),
        (-120, Qt.KeyboardModifier.ControlModifier),
        (-120, Qt.KeyboardModifier.NoModifier),
    ):
        place = QPointF(400, 100)
        event = QWheelEvent(
            place,
            QPointF(view.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - not inverted
        )
        QApplication.sendEvent(view.viewport(), event)
    assert view._zoom == pytest.approx(fit)


def seen(view: TimelineView) -> QImage:
    return view.viewport().grab().toImage()


def grey(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def test_held_and_planned_are_told_apart_without_colour_and_the_strip_follows(
    timeline: TimelinePanel, sample: Workspace
) -> None:
    place = place_of_key(sample, "meeting", "ctoc-wg4-9")
    pictures = []
    timeline.select(place)
    for _ in range(8):
        timeline.view.zoom_by(1)
    timeline.select(place)
    for status in MeetingStatus:
        with sample.change("change.import", file="x") as records:
            records.get_one(Meeting, place[1]).status = status
        timeline.select(place)
        pictures.append(grey(seen(timeline.view)))
    assert len(set(pictures)) == len(MeetingStatus)
    assert timeline.view.selected == place
    for _ in MeetingStatus:
        sample.undo()
    timeline.select(("document", 1))
    assert timeline.view.selected == place


def test_a_meeting_of_more_days_is_a_bar(timeline: TimelinePanel, sample: Workspace) -> None:
    place = place_of_key(sample, "meeting", "ctoc-wg4-9")
    for status in MeetingStatus:
        with sample.change("change.import", file="x") as records:
            meeting = records.get_one(Meeting, place[1])
            meeting.first_day, meeting.last_day = date(2019, 9, 1), date(2019, 11, 30)
            meeting.status = status
        timeline.select(place)
        for _ in range(6):
            timeline.view.zoom_by(1)
        timeline.select(place)
        assert seen(timeline.view).width() > 0


def test_the_pointer_is_told_what_is_under_it(timeline: TimelinePanel) -> None:
    view = timeline.view
    single = at(view, is_single)
    assert view.told_at(QPointF(single)) != ""
    assert view.told_at(QPointF(20, 200)) != ""
    assert view.told_at(QPointF(20, 1)) == ""
    event = QHelpEvent(QEvent.Type.ToolTip, single, view.mapToGlobal(single))
    assert QApplication.sendEvent(view.viewport(), event)


def test_colours_and_letters_follow_the_system(timeline: TimelinePanel) -> None:
    light = seen(timeline.view)
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Base, QColor("#1b1c1e"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#e6e6e6"))
    timeline.view.setPalette(dark)
    assert seen(timeline.view) != light
    large = QFont(timeline.view.font())
    large.setPointSizeF(large.pointSizeF() * 2)
    height = timeline.view.picture.height  # type: ignore[union-attr]
    timeline.view.setFont(large)
    assert timeline.view.picture is not None
    assert timeline.view.picture.height > height * 1.5


def test_meetings_without_days_have_a_place_of_their_own(timeline: TimelinePanel, sample: Workspace) -> None:
    with sample.change("change.import", file="x") as records:
        for number in range(30, 42):
            records.add(
                Meeting(
                    key=f"u{number}",
                    body_id=place_of_key(sample, "body", "ctoc-wg6")[1],
                    ordinal=number,
                    status=MeetingStatus.PLANNED,
                )
            )
    point = find(timeline.view, lambda one: one is True)
    assert point is not None
    assert timeline.view.told_at(QPointF(point)) != ""
    place = place_of_key(sample, "meeting", "u30")
    timeline.select(place)
    assert timeline.view.selected == place
    assert timeline.view.spoken() != ""


@pytest.mark.parametrize("kind", ["nothing", "bodies"])
def test_a_project_without_meetings_teaches(
    settings: QSettings, heard: Heard, show: Show, workspace: Workspace, kind: str
) -> None:
    if kind == "bodies":
        with workspace.change("change.import", file="x") as records:
            records.add(Body(key="b", kind=BodyKind.WORKING_GROUP))
    panel = TimelinePanel(settings, heard.ask)
    show(panel, workspace)
    panel.empty.action.click()
    assert heard.added == ["meeting" if kind == "bodies" else "body"]
    assert panel.page() is None


def test_without_a_project_nothing_happens(
    settings: QSettings, heard: Heard, show: Show, qtbot: QtBot
) -> None:
    panel = TimelinePanel(settings, heard.ask)
    show(panel, None)
    panel.view.zoom_by(1)
    panel.view.go_to_today()
    panel.view.select(("meeting", 1))
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton)
    assert (panel.view.selected, panel.view.told_at(QPointF(1, 1)), heard.asked) == (None, "", [])


def test_the_axis_counts_in_what_has_room() -> None:
    assert units(30, 8) == (Unit.MONTHS, Unit.DAYS)
    assert units(2, 8) == (Unit.YEARS, Unit.MONTHS)
    assert units(0.5, 8) == (Unit.YEARS, Unit.QUARTERS)
    assert units(0.01, 8) == (Unit.YEARS, None)
    assert year_step(1, 8) == 1
    assert year_step(0.001, 8) > 10


def test_units_follow_each_other_to_the_end_of_time() -> None:
    last = date.max.toordinal()
    for unit in Unit:
        found = list(ticks(unit, last - 40, last))
        assert found[-1].end == last + 1
        assert all(one.end == other.day for one, other in pairwise(found))
    assert [
        one.value.year
        for one in ticks(Unit.YEARS, date(2003, 1, 1).toordinal(), date(2012, 1, 1).toordinal(), 5)
    ] == [2000, 2005, 2010]


def test_units_have_names() -> None:
    day = date(2019, 9, 1).toordinal()
    names = [tick_label(unit, next(iter(ticks(unit, day, day))), 1) for unit in Unit]
    assert set(names) == {"2019", "Q3", "Sep 2019", "1"}
    months = next(iter(ticks(Unit.MONTHS, day, day)))
    assert tick_label(Unit.MONTHS, months, 0) == "Sep"
    decade = next(iter(ticks(Unit.YEARS, day, day, 10)))
    assert tick_label(Unit.YEARS, decade, 10) == "2010–2019"
