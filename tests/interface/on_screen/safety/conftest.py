"""A window on a project that has a file of its own."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.meetings import MeetingStatus
from desktop_app.interface.projects import keep_copy, sample_workspace
from desktop_app.interface.safety.backup_keeping import BackupKeeping
from desktop_app.interface.safety.banners import Banner
from desktop_app.interface.safety.window_safety import WindowSafety
from desktop_app.interface.window import MainWindow
from desktop_app.storage.project_file import (
    connect,
)
from desktop_app.storage.safety.backup_folders import Backup, backup_folders, backups
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.conftest import set_status
from tests.interface.on_screen.forms.conftest import place_of_key

MEETING = "ctoc-wg4-10"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The sample as a project that nobody has open."""
    path = tmp_path / "work" / "sample.zapiska"
    path.parent.mkdir()
    with sample_workspace() as sample:
        keep_copy(sample, path)
    return path


@pytest.fixture
def on_project(window: MainWindow, project: Path) -> MainWindow:
    """The window on it, before it has come to rest."""
    window.desk.open_path(project)
    return window


def safety(window: MainWindow) -> WindowSafety:
    assert window.safety is not None
    return window.safety


def keeping(window: MainWindow) -> BackupKeeping:
    return safety(window).keeping


def records(window: MainWindow) -> Workspace:
    assert window.desk.workspace is not None
    return window.desk.workspace


def change(window: MainWindow, status: MeetingStatus = MeetingStatus.POSTPONED) -> None:
    """Changes one record."""
    set_status(records(window), place_of_key(records(window), "meeting", MEETING)[1], status)


def status_in(path: Path) -> str:
    """What a project that nobody has open says of the meeting that ``change`` changes."""
    with closing(connect(path, read_only=True)) as connection:
        (status,) = connection.execute("SELECT status FROM meeting WHERE key = ?", (MEETING,)).fetchone()
    return str(status)


def made(project: Path) -> list[Backup]:
    """The backups of a project, newest first."""
    return backups(backup_folders(project))


def reasons(project: Path) -> list[str]:
    return [backup.name.reason.value for backup in made(project)]


def until_backed_up(window: MainWindow, qtbot: QtBot, act: Callable[[], object]) -> None:
    """Does something, and waits until the backup that it leads to has ended."""
    with qtbot.waitSignal(keeping(window).ended, timeout=20_000):
        act()


def banner(window: MainWindow, about: str) -> Banner:
    return safety(window).banners.shown[about]


def press(one: Banner, text: str) -> None:
    """Presses the button with these words."""
    (button,) = [button for button in one.buttons if button.text() == text]
    button.click()
