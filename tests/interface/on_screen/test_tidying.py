"""Memory is tidied up while nobody types, and never in between."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.interface.tidying import Tidying

pytestmark = pytest.mark.screen

QUIET_MS = 150


class Ring:
    """Holds itself, so that only a collection takes it away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def tidying(qapp: QApplication) -> Iterator[Tidying]:
    before = gc.get_threshold()
    tidying = Tidying(qapp, quiet_ms=QUIET_MS)
    yield tidying
    tidying.deleteLater()
    gc.set_threshold(*before)


def old_garbage() -> weakref.ref[Ring]:
    """A ring that outlived both young generations before it was let go."""
    ring = Ring()
    for _ in range(12):
        gc.collect(1)
    return weakref.ref(ring)


def test_the_interpreter_no_more_walks_through_everything_by_itself(tidying: Tidying) -> None:
    assert tidying.parent() is not None
    assert gc.get_threshold()[2] > 100_000
    assert gc.get_threshold()[0] < 100_000


@pytest.mark.usefixtures("tidying")
def test_what_is_old_and_unused_goes_once_it_is_quiet(qtbot: QtBot) -> None:
    gone = old_garbage()
    assert gone() is not None
    qtbot.waitUntil(lambda: gone() is None)


@pytest.mark.usefixtures("tidying")
def test_nothing_is_tidied_while_somebody_types(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_X)
    gone = old_garbage()
    for _ in range(8):
        qtbot.keyClick(field, Qt.Key.Key_X)
        qtbot.wait(QUIET_MS // 3)
    assert gone() is not None
    qtbot.waitUntil(lambda: gone() is None)


@pytest.mark.usefixtures("tidying")
def test_a_field_that_lost_the_focus_is_not_heard_any_more(qtbot: QtBot) -> None:
    field, other = QLineEdit(), QLineEdit()
    for one in (field, other):
        qtbot.addWidget(one)
        one.show()
    for one in (field, other):
        one.activateWindow()
        one.setFocus()
        qtbot.waitUntil(one.hasFocus)
    gone = old_garbage()
    for _ in range(8):
        qtbot.keyClick(field, Qt.Key.Key_Shift)
        qtbot.wait(QUIET_MS // 3)
    assert gone() is None


@pytest.mark.usefixtures("tidying")
def test_nothing_is_tidied_while_collections_are_switched_off(qtbot: QtBot) -> None:
    gone = old_garbage()
    gc.disable()
    try:
        qtbot.wait(3 * QUIET_MS)
        assert gone() is not None
    finally:
        gc.enable()


@pytest.mark.usefixtures("tidying")
def test_nothing_is_tidied_under_an_open_menu(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("One")
    menu.popup(QPoint(0, 0))
    gone = old_garbage()
    qtbot.wait(3 * QUIET_MS)
    assert gone() is not None
    menu.close()
    qtbot.waitUntil(lambda: gone() is None)
