"""A window that was closed is let go of, with all that it knew."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings
from pytestqt.qtbot import QtBot

from desktop_app.interface.projects import make_project
from desktop_app.interface.window import MainWindow

from .conftest import Answers

pytestmark = pytest.mark.screen


def opened_and_closed(path: Path, settings: QSettings, qtbot: QtBot) -> list[weakref.ref[QObject]]:
    """What there was of a window that had a project open."""
    window = MainWindow(settings, Answers())
    window.show()
    window.rest.start()
    window.desk.open_path(path)
    qtbot.waitUntil(lambda: window.safety is not None and window.desk.workspace is not None)
    keeping = window.desk.keeping
    assert keeping is not None
    with qtbot.waitSignal(keeping.ended):
        window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return [weakref.ref(window), weakref.ref(window.desk), weakref.ref(keeping)]


def test_nothing_holds_on_to_a_window_that_was_closed(
    tmp_path: Path, settings: QSettings, qtbot: QtBot
) -> None:
    path = tmp_path / "work.zapiska"
    make_project(path).connection.close()
    left = opened_and_closed(path, settings, qtbot)
    gc.collect()
    assert [one() is None for one in left] == [True, True, True]
