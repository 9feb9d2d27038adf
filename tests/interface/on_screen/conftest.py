"""A window on the sample, with files chosen by the test instead of a person."""

import gc
import itertools
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import Meeting, MeetingStatus
from desktop_app.interface.files import FileQuestions, Leaving
from desktop_app.interface.projects import sample_workspace
from desktop_app.interface.window import MainWindow
from desktop_app.storage.migration import blank_project
from desktop_app.storage.project_file import (
    prepare,
)
from desktop_app.storage.workspace import Workspace

THOUSAND = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "


@dataclass
class Answers(FileQuestions):
    """What the person would say to each question."""

    path: Path | None = None
    leaving: Leaving = Leaving.DISCARD
    copies: list[Leaving] = field(default_factory=list)

    def project_to_open(self) -> Path | None:
        return self.path

    def project_to_make(self, title: str) -> Path | None:
        assert title
        return self.path

    def file_to_import(self) -> Path | None:
        return self.path

    def file_to_check(self) -> Path | None:
        return self.path

    def leaving_sample(self) -> Leaving:
        return self.leaving

    def leaving_copy(self) -> Leaving:
        return self.copies.pop(0) if self.copies else Leaving.DISCARD

    def leaving_lost(self) -> Leaving:
        return self.leaving


def set_status(workspace: Workspace, meeting_id: int, status: MeetingStatus) -> None:
    """Records what has become of a meeting, as its form would."""
    meeting = workspace.session.get_one(Meeting, meeting_id)
    with workspace.change("change.value.status", record=meeting.key):
        meeting.status = status


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """The interface speaks English, whatever the computer does."""
    monkeypatch.setenv("ZAPISKA_LANGUAGE", "en")


_SET_ASIDE_AFTER = (2, 20)
"""After so many tests nearly all is loaded that any of them loads."""

_tests = itertools.count(1)


@pytest.fixture(autouse=True)
def nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What a window takes for lasting, since a program has one, goes with the test, and so do its threads.

    Only what was there before the first test, and what the first ones load, is set aside for good: closing a
    window looks through the rest.
    """
    if next(_tests) - 1 in _SET_ASIDE_AFTER:
        gc.collect()
        gc.freeze()
    for order in ("freeze", "unfreeze"):
        monkeypatch.setattr(gc, order, lambda: None)
    yield
    if QCoreApplication.instance() is not None:
        _see_threads_end()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _see_threads_end() -> None:
    """Waits for each thread to end and for what it told to be heard: another thread may come of that."""
    QCoreApplication.processEvents()
    while started := [thread for thread in threading.enumerate() if _is_started_here(thread)]:
        for thread in started:
            thread.join()
        QCoreApplication.processEvents()


def _is_started_here(thread: threading.Thread) -> bool:
    """Python gives threads of Qt, which call it, names of its own."""
    return thread is not threading.main_thread() and not isinstance(thread, threading._DummyThread)


@pytest.fixture
def sample() -> Iterator[Workspace]:
    """A copy of the sample in memory."""
    with sample_workspace() as workspace:
        yield workspace


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What the program keeps beside projects goes into the test's own folder."""
    monkeypatch.setattr("desktop_app.interface.unsent.data_folder", lambda: tmp_path / "unsent")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "person"))


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings, answers: Answers) -> Iterator[MainWindow]:
    """The main window, shown and whole, without a project."""
    opened = MainWindow(settings, answers)
    qtbot.addWidget(opened, before_close_func=lambda _window: setattr(answers, "leaving", Leaving.DISCARD))
    opened.show()
    opened.rest.start()
    qtbot.waitUntil(lambda: opened.safety is not None)
    yield opened
    answers.leaving = Leaving.DISCARD
    opened.close()


@pytest.fixture
def sample_window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The main window on the sample, its note composed, written on the page and told of beside it."""
    assert window.panels is not None
    with qtbot.waitSignal(window.panels.panels.note.following.shown, timeout=10_000):
        window.menus.actions["sample"].trigger()
    qtbot.waitUntil(lambda: bool(window.status.length.text()))
    return window


@pytest.fixture
def thousand() -> Iterator[Workspace]:
    """A thousand meetings and a thousand documents of three bodies."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(blank_project())
    prepare(connection)
    connection.execute(
        THOUSAND + "INSERT INTO body (id, key, kind, symbol_prefix)"
        " SELECT i, 'body-' || i, 'working_group', 'A/WG.' || i FROM n WHERE i <= 3"
    )
    connection.execute(
        THOUSAND + "INSERT INTO meeting (id, key, body_id, ordinal, first_day, last_day, status)"
        " SELECT i, 'm-' || i, 1 + i % 3, i, date('2000-01-01', i || ' days'),"
        " date('2000-01-01', i || ' days'), 'planned' FROM n"
    )
    connection.execute(
        THOUSAND + "INSERT INTO document (id, key, symbol, type, body_id)"
        " SELECT i, 'd-' || i, 'A/WG.' || (1 + i % 3) || '/' || i, 'report', 1 + i % 3 FROM n"
    )
    with Workspace(connection, person="Anna") as workspace:
        yield workspace
