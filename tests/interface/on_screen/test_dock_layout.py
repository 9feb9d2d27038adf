"""The panels stand in reading order, also where people read from the right."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.interface.window import MainWindow

from .conftest import Answers

pytestmark = pytest.mark.screen

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def opened(qtbot: QtBot, settings: QSettings, width: int = 1280) -> MainWindow:
    window = MainWindow(settings, Answers())
    qtbot.addWidget(window)
    window.resize(width, 800)
    window.show()
    window.rest.start()
    window.desk.open_sample()
    qtbot.waitUntil(lambda: window.desk.workspace is not None)
    return window


def test_the_tree_stands_before_the_middle_and_the_note_after_it(sample_window: MainWindow) -> None:
    assert sample_window.dockWidgetArea(sample_window.tree_dock) == LEFT
    assert sample_window.tree_dock.x() < sample_window.middle.x() < sample_window.note_dock.x()
    assert sample_window.note_dock.y() < sample_window.findings_dock.y()


def test_from_right_to_left_the_panels_change_sides(mirrored: None, sample_window: MainWindow) -> None:
    assert sample_window.dockWidgetArea(sample_window.tree_dock) == RIGHT
    assert sample_window.tree_dock.x() > sample_window.middle.x() > sample_window.note_dock.x()


def test_each_direction_keeps_its_own_layout(qtbot: QtBot, settings: QSettings, qapp: QApplication) -> None:
    first = opened(qtbot, settings)
    first.history_dock.hide()
    first.addDockWidget(RIGHT, first.tree_dock)
    first.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = opened(qtbot, settings)
        assert mirrored.dockWidgetArea(mirrored.tree_dock) == RIGHT
        assert mirrored.dockWidgetArea(mirrored.note_dock) == LEFT
        assert all(dock.isVisibleTo(mirrored) for dock in (mirrored.tree_dock, mirrored.note_dock))
        mirrored.findings_dock.hide()
        mirrored.close()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    again = opened(qtbot, settings)
    assert again.dockWidgetArea(again.tree_dock) == RIGHT
    assert again.history_dock.isHidden()
    assert not again.findings_dock.isHidden()
    again.close()


def test_the_tree_takes_what_names_need_and_the_note_its_share(qtbot: QtBot, settings: QSettings) -> None:
    widths = {}
    for wide in (1280, 1920):
        window = opened(qtbot, settings, wide)
        widths[wide] = window.tree_dock.width(), window.note_dock.width()
        window.close()
        settings.clear()
    assert widths[1920][1] > widths[1280][1]
    assert widths[1280][0] < 0.25 * 1280
