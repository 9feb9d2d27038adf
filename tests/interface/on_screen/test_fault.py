"""A fault of the program is told once, without any content of the project."""

import sys
import threading

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop_app.interface.fault import FaultCatcher
from desktop_app.interface.fault_dialog import FaultDialog
from desktop_app.interface.window import MainWindow

pytestmark = pytest.mark.screen


def fail(catcher: FaultCatcher, secret: str) -> None:
    try:
        int(secret)
    except ValueError as error:
        catcher(type(error), error, error.__traceback__)


def fail_in_thread(catcher: FaultCatcher) -> None:
    try:
        1 / 0  # noqa: B018
    except ZeroDivisionError as error:
        catcher.in_thread(
            threading.ExceptHookArgs((type(error), error, error.__traceback__, threading.current_thread()))
        )


def test_a_fault_opens_one_dialog_and_the_window_lives_on(
    window: MainWindow, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    catcher = FaultCatcher(window)
    fail(catcher, "Рабочая группа")
    fail(catcher, "once more")
    assert len(window.findChildren(FaultDialog)) == 1
    dialog = catcher.dialog
    assert dialog is not None
    report = dialog.report.toPlainText()
    assert "ValueError" in report
    assert "test_fault.py" in report
    assert "Рабочая группа" not in report
    assert "once more" in capsys.readouterr().err
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == report
    dialog.findChildren(QDialogButtonBox)[0].rejected.emit()
    qtbot.waitUntil(lambda: catcher.dialog is None)
    assert window.isVisible()
    assert window.panels is not None
    with qtbot.waitSignal(window.panels.panels.note.composed):
        window.menus.actions["sample"].trigger()


def test_a_fault_of_a_thread_is_told_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    catcher = FaultCatcher(window)

    def broken() -> None:
        fail_in_thread(catcher)

    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: catcher.dialog is not None)
    assert catcher.dialog is not None
    assert "ZeroDivisionError" in catcher.dialog.report.toPlainText()
    catcher.dialog.reject()


def test_an_interruption_from_the_keyboard_ends_the_program(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_to_quit: list[bool] = []
    monkeypatch.setattr(
        "desktop_app.interface.fault.QGuiApplication.quit", lambda: asked_to_quit.append(True)
    )
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    catcher = FaultCatcher(window)
    catcher(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert asked_to_quit == [True]
    assert catcher.dialog is None
