"""What is sent to those who help holds nothing of a project, whatever was done in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import MeetingStatus
from desktop_app.event_log import last_lines, start_log, stop_log
from desktop_app.interface.fault import FaultCatcher
from desktop_app.interface.support_report import SupportDialog
from desktop_app.interface.window import MainWindow
from desktop_app.paths import user_state

from .conftest import Answers, set_status

pytestmark = pytest.mark.screen

SECRETS = ("Klavdia", "confidential", "Тайная группа", "ctoc-secret", "anna", "leak.json")

PROJECT = """{"format": "zapiska", "version": 1, "bodies": [{"key": "ctoc-secret", "kind": "other",
 "source": "confidential letter", "texts": {"common_name": {"ru": {"value": "Тайная группа"}}}}]}"""


@pytest.fixture(autouse=True)
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A log in the test's own folder."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    start_log(user_state())
    yield user_state()
    stop_log()


def shown_report(window: MainWindow) -> str:
    window.menus.actions["support"].trigger()
    (dialog,) = window.findChildren(SupportDialog)
    dialog.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text == dialog.report.toPlainText()
    dialog.reject()
    return text


def fail(window: MainWindow, secret: str) -> None:
    catcher = FaultCatcher(window)
    try:
        int(secret)
    except ValueError as error:
        catcher(type(error), error, error.__traceback__)
    assert catcher.dialog is not None
    catcher.dialog.reject()


def test_no_secret_of_a_project_is_in_the_log_or_the_report(
    window: MainWindow,
    answers: Answers,
    tmp_path: Path,
    qtbot: QtBot,
    log: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = tmp_path / "anna" / "Klavdia"
    folder.mkdir(parents=True)
    answers.path = folder / "confidential.zapiska"
    window.menus.actions["new"].trigger()
    answers.path = folder / "leak.json"
    answers.path.write_text(PROJECT, encoding="utf-8")
    window.menus.actions["import"].trigger()
    window.menus.actions["undo"].trigger()
    answers.path.write_text(PROJECT.replace("letter", "let\u202eter"), encoding="utf-8")
    window.menus.actions["import"].trigger()
    answers.path = folder / "confidential-copy.zapiska"
    window.menus.actions["keep"].trigger()
    answers.path = folder / "Klavdia-missing.zapiska"
    window.menus.actions["open"].trigger()
    fail(window, "Тайная группа")
    capsys.readouterr()
    text = shown_report(window) + "\n".join(last_lines(log, 1000))
    for event in ("made", "opened", "imported count=1", "copied", "fault kind=ValueError"):
        assert event in text
    assert "refused kind=ExchangeError message=exchange.mistakes" in text
    assert "refused kind=ProjectMissing message=project.missing" in text
    assert [secret for secret in (*SECRETS, str(tmp_path), tmp_path.name) if secret in text] == []


def test_a_change_of_the_sample_leaves_no_word_of_it(sample_window: MainWindow, log: Path) -> None:
    assert sample_window.desk.workspace is not None
    set_status(sample_window.desk.workspace, 1, MeetingStatus.HELD)
    text = shown_report(sample_window) + "\n".join(last_lines(log, 1000))
    assert "opened file=sample writable=1" in text
    assert "ctoc" not in text.lower()
    assert "zapiska" in text
    assert "PySide" in text
