"""A window that takes another's place, as when the interface's language changes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop_app.interface.rest import RestOfProgram
from desktop_app.interface.window import MainWindow
from tests.interface.on_screen.conftest import Answers

from .conftest import banner, change, keeping, reasons, safety

pytestmark = pytest.mark.screen


def test_the_next_window_goes_on_with_the_backups_and_answers_for_the_project(
    project: Path, settings: QSettings, answers: Answers, qtbot: QtBot
) -> None:
    rest = RestOfProgram()
    first = MainWindow(settings, answers, rest=rest)
    first.show()
    rest.start()
    qtbot.waitUntil(lambda: first.safety is not None)
    first.desk.open_path(project)
    kept_by = keeping(first)
    second = MainWindow(settings, rest=rest, desk=first.desk)
    qtbot.addWidget(second)
    second.show()
    first.give_way()
    qtbot.waitUntil(lambda: second.safety is not None)
    assert keeping(second) is kept_by
    server = safety(second).front._server
    assert server is not None
    assert server.isListening()
    change(second)
    second.close()
    assert reasons(project) == ["closed"]


def test_only_the_next_window_tells_of_a_lost_file(
    project: Path, settings: QSettings, answers: Answers, qtbot: QtBot
) -> None:
    rest = RestOfProgram()
    first = MainWindow(settings, answers, rest=rest)
    first.show()
    rest.start()
    qtbot.waitUntil(lambda: first.safety is not None)
    first.desk.open_path(project)
    second = MainWindow(settings, rest=rest, desk=first.desk)
    qtbot.addWidget(second)
    second.show()
    with qtbot.waitSignal(first.destroyed):
        first.give_way()
    qtbot.waitUntil(lambda: second.safety is not None)
    away = project.rename(project.with_name("away"))
    second.desk.undo()
    assert "is not there any more" in banner(second, "lost").text.text()
    away.rename(project)
