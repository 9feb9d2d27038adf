"""A fault of the program is told once, without any content of the project."""

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop_app.export.writers import WRITERS
from desktop_app.interface.fault import FaultCatcher, FaultDialog
from desktop_app.interface.window import MainWindow

from .conftest import Answers

pytestmark = pytest.mark.screen


def fail(catcher: FaultCatcher, secret: str) -> None:
    try:
        int(secret)
    except ValueError as error:
        catcher(type(error), error, error.__traceback__)


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
    with qtbot.waitSignal(window.preview.composed):
        window.menus.actions["sample"].trigger()


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


def test_a_fault_while_writing_a_file_is_told_too(
    sample_window: MainWindow,
    answers: Answers,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_note: object, _options: object) -> bytes:
        raise ZeroDivisionError

    monkeypatch.setattr("desktop_app.interface.note_export.WRITERS", {**WRITERS, "docx": broken})
    answers.path = tmp_path / "note.docx"
    with qtbot.waitSignal(sample_window.desk.broke) as blocker:
        sample_window.menus.actions["export"].trigger()
    assert isinstance(blocker.args[0], ZeroDivisionError)
    assert not answers.path.exists()
