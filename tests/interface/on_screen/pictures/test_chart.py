"""The chart of the hierarchy, with mouse and keys."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSettings, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QImage, QPainter, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.records import Body
from desktop_app.interface.pictures.chart_panel import ChartPanel
from desktop_app.interface.pictures.chart_view import ChartView
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.forms.conftest import place_of_key

from .conftest import Heard, Show

pytestmark = pytest.mark.screen


def body(workspace: Workspace, key: str) -> int:
    return place_of_key(workspace, "body", key)[1]


def spot(view: ChartView, body_id: int) -> QPoint:
    return view.spot(body_id).toPoint()


def seen(view: ChartView) -> QImage:
    return view.viewport().grab().toImage()


def test_a_click_selects_a_body_and_says_what_it_is(
    chart: ChartPanel, sample: Workspace, heard: Heard, qtbot: QtBot
) -> None:
    group = body(sample, "ctoc-wg2")
    qtbot.mouseClick(chart.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(chart.view, group))
    assert chart.view.selected == ("body", group)
    assert chart.told.text().startswith("WG.2 · Working Group of Government Experts")
    assert "part of Conference of the Parties" in chart.told.text()
    assert "4 meetings" in chart.told.text()
    assert "interim body" in chart.told.text()
    assert chart.view.accessibleDescription() == chart.told.text()
    assert heard.asked == []
    qtbot.mouseClick(chart.view.viewport(), Qt.MouseButton.RightButton, pos=spot(chart.view, group))
    qtbot.mouseClick(chart.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert chart.view.selected == ("body", group)


def test_a_double_click_and_enter_open_a_body(
    chart: ChartPanel, sample: Workspace, heard: Heard, qtbot: QtBot
) -> None:
    qtbot.keyClick(chart.view, Qt.Key.Key_Return)
    group = body(sample, "ctoc-wg4")
    qtbot.mouseDClick(chart.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(chart.view, group))
    assert heard.asked == []
    qtbot.mouseClick(chart.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(chart.view, group))
    qtbot.mouseDClick(chart.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(chart.view, group))
    qtbot.keyClick(chart.view, Qt.Key.Key_Return)
    assert heard.asked == [("body", group)] * 2


@pytest.mark.parametrize("mirrored", [False, True])
def test_arrow_keys_go_from_body_to_body(
    chart: ChartPanel, sample: Workspace, qtbot: QtBot, *, mirrored: bool
) -> None:
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    chart.view.setLayoutDirection(direction)
    onwards, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if mirrored:
        onwards, back = back, onwards
    walked = []
    for key in (
        *(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down, onwards, onwards, back, Qt.Key.Key_Down),
        *(Qt.Key.Key_End, onwards, Qt.Key.Key_Home, back, Qt.Key.Key_Up),
    ):
        qtbot.keyClick(chart.view, key)
        assert chart.view.selected is not None
        walked.append(chart.view.selected[1])
    cop, two, three, four, ten = (
        body(sample, key) for key in ("ctoc-cop", "ctoc-wg2", "ctoc-wg3", "ctoc-wg4", "ctoc-wg10")
    )
    assert walked == [cop, cop, two, three, four, three, three, ten, ten, two, two, cop]
    qtbot.keyClick(chart.view, Qt.Key.Key_A)
    assert chart.view.selected == ("body", cop)


def test_the_chart_follows_changes_and_undo_and_keeps_the_selection(
    chart: ChartPanel, sample: Workspace
) -> None:
    cop = body(sample, "ctoc-cop")
    chart.select(("body", cop))
    assert chart.view.picture is not None
    before = len(chart.view.picture.members)
    with sample.change("change.import", file="x") as records:
        records.add(Body(key="new", kind=BodyKind.WORKING_GROUP, parent_id=cop, position=9))
    assert len(chart.view.picture.members) == before + 1
    assert chart.view.selected == ("body", cop)
    sample.undo()
    assert len(chart.view.picture.members) == before
    chart.hide()
    sample.redo()
    assert len(chart.view.picture.members) == before
    chart.select(("body", cop))
    assert len(chart.view.picture.members) == before + 1
    chart.select(("meeting", 1))
    assert chart.view.selected == ("body", cop)


def test_the_zoom_goes_by_keys_buttons_and_wheel_and_ends_somewhere(chart: ChartPanel, qtbot: QtBot) -> None:
    view = chart.view
    fit = view.zoom
    assert fit <= 1
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    larger = view.zoom
    assert larger > fit
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == pytest.approx(fit)
    for _ in range(20):
        view.zoom_by(1)
    assert view.zoom == 3
    assert view.horizontalScrollBar().maximum() > 0
    for _ in range(40):
        view.zoom_by(-1)
    assert view.zoom == 0.2
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == fit
    for turned, keys in (
        (120, Qt.KeyboardModifier.ControlModifier),
        (0, Qt.KeyboardModifier.ControlModifier),
        (-120, Qt.KeyboardModifier.ControlModifier),
        (-120, Qt.KeyboardModifier.NoModifier),
    ):
        QApplication.sendEvent(view.viewport(), wheel(view, turned, keys))
    assert view.zoom == pytest.approx(fit)


def wheel(view: ChartView, turned: int, keys: Qt.KeyboardModifier) -> QWheelEvent:
    at = QPointF(50, 50)
    return QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - not inverted
    )


def test_what_is_selected_is_brought_into_sight(chart: ChartPanel, sample: Workspace) -> None:
    for _ in range(9):
        chart.view.zoom_by(1)
    for key in ("ctoc-wg10", "ctoc-cop", "ctoc-wg7"):
        chart.select(("body", body(sample, key)))
        assert (
            chart.view.viewport()
            .rect()
            .intersects(
                QRect(
                    spot(chart.view, body(sample, key)) - QPoint(60, 20), spot(chart.view, body(sample, key))
                )
            )
        )


def test_the_pointer_is_told_what_is_under_it(chart: ChartPanel, sample: Workspace) -> None:
    for at in (spot(chart.view, body(sample, "ctoc-wg4")), QPoint(1, 1)):
        event = QHelpEvent(QEvent.Type.ToolTip, at, chart.view.mapToGlobal(at))
        assert QApplication.sendEvent(chart.view.viewport(), event)


def test_selected_standing_and_interim_are_told_apart_without_colour(
    chart: ChartPanel, sample: Workspace
) -> None:
    chart.view.zoom_by(3)
    plain = grey(seen(chart.view))
    chart.select(("body", body(sample, "ctoc-cop")))
    assert grey(seen(chart.view)) != plain
    with sample.change("change.import", file="x") as records:
        records.get_one(Body, body(sample, "ctoc-wg2")).tenure = None
    chart.view.select(("body", body(sample, "ctoc-cop")))
    assert grey(seen(chart.view)) != plain


def grey(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def test_colours_and_letters_follow_the_system(chart: ChartPanel) -> None:
    light, size = seen(chart.view), chart.view.picture.size  # type: ignore[union-attr]
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Base, QColor("#1b1c1e"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#e6e6e6"))
    chart.view.setPalette(dark)
    assert seen(chart.view) != light
    large = QFont(chart.view.font())
    large.setPointSizeF(large.pointSizeF() * 2)
    chart.view.setFont(large)
    assert chart.view.picture is not None
    assert chart.view.picture.size.width() > size.width() * 1.5


def test_a_project_without_bodies_teaches_and_offers_the_first(
    settings: QSettings, heard: Heard, show: Show, workspace: Workspace
) -> None:
    panel = ChartPanel(settings, heard.ask)
    show(panel, workspace)
    assert panel.empty.isVisible()
    assert panel.empty.title.text()
    panel.empty.action.click()
    assert heard.added == ["body"]
    assert not panel.save_button.isEnabled()
    panel.save_picture()
    assert heard.proposals == []


def test_without_a_project_nothing_happens(
    settings: QSettings, heard: Heard, show: Show, qtbot: QtBot
) -> None:
    panel = ChartPanel(settings, heard.ask)
    show(panel, None)
    panel.view.zoom_by(1)
    panel.view.select(("body", 1))
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton)
    panel.save_picture()
    assert (panel.view.selected, heard.asked, heard.proposals) == (None, [], [])


def test_only_boxes_in_sight_have_their_names_read(chart: ChartPanel, sample: Workspace) -> None:
    with sample.change("change.import", file="x") as records:
        cop = body(sample, "ctoc-cop")
        for number in range(300):
            records.add(
                Body(key=f"n{number}", kind=BodyKind.WORKING_GROUP, parent_id=cop, position=10 + number)
            )
    picture = chart.view.picture
    assert picture is not None
    picture.names._known.clear()
    for _ in range(10):
        chart.view.zoom_by(1)
    picture.names._known.clear()
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    picture.draw(painter, chart.view.viewport().rect().toRectF())
    painter.end()
    assert 0 < len(picture.names._known) < 100
