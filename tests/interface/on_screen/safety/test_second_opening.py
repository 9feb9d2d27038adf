"""A project that is open already: here, elsewhere on this computer, on another machine."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.interface.safety.second_opening import is_shown_elsewhere
from desktop_app.interface.window import MainWindow
from desktop_app.storage.safety.holding import tag_of

from .conftest import MEETING, banner, press, records, safety
from .test_restoring import button, status_of

pytestmark = pytest.mark.screen

HOLD = """
import sys, time
from pathlib import Path
from desktop_app.storage.opening import open_project
with open_project(Path(sys.argv[1]), person="Anna"):
    print("open", flush=True)
    sys.stdin.read()
"""

SHOW = """
import sys
from pathlib import Path
from desktop_app.interface.application import show_window
sys.exit(show_window(Path(sys.argv[1]), sample=False))
"""


@pytest.fixture
def held(project: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the project, and no window."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(project)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    yield process
    end(process)


def end(process: subprocess.Popen[str]) -> None:
    process.communicate(timeout=20)


def test_the_window_that_has_it_comes_to_the_front_and_the_second_program_ends(
    on_project: MainWindow, project: Path, qtbot: QtBot
) -> None:
    on_project.showMinimized()
    second = subprocess.Popen([sys.executable, "-c", SHOW, str(project)])
    with qtbot.waitSignal(safety(on_project).front.asked, timeout=30_000):
        pass
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    assert not on_project.isMinimized()
    assert on_project.isVisible()


def test_of_a_project_that_is_closed_nobody_answers(on_project: MainWindow, project: Path) -> None:
    assert not is_shown_elsewhere(project)
    on_project.desk.open_sample()
    assert not is_shown_elsewhere(project)


def test_a_name_left_by_a_killed_program_keeps_nobody_out(
    window: MainWindow, project: Path, held: subprocess.Popen[str], qtbot: QtBot
) -> None:
    held.kill()
    held.wait()
    assert tag_of(project).exists()
    with qtbot.waitSignal(window.desk.ready):
        window.desk.open_path(project)
    qtbot.waitUntil(lambda: "it is sound" in window.status.news.text(), timeout=20_000)
    assert not window.findChildren(QMessageBox)
    assert safety(window).banners.shown == {}


def test_who_has_it_is_named_and_a_view_is_offered(
    window: MainWindow, project: Path, held: subprocess.Popen[str], qtbot: QtBot
) -> None:
    window.desk.open_path(project)
    box = window.findChildren(QMessageBox)[-1]
    assert "has been open since" in box.text()
    with qtbot.waitSignal(window.desk.ready):
        button(box, "Open a view").click()
    assert window.windowTitle() == "sample.zapiska (read only) — Zapiska"
    assert window.status.read_only.isVisible()
    assert "nothing can be changed here" in window.status.read_only.toolTip()
    assert "nothing can be changed here" in banner(window, "read only").text.text()
    assert window.status.news.text() == ""
    dialog = safety(window).show_backups()
    assert dialog is not None
    assert not dialog.buttons["now"].isEnabled()
    assert dialog.differences.toPlainText().endswith("made of a project that is open to be changed.")
    dialog.close()
    action = window.menus.actions["import"]
    assert not action.isEnabled()
    assert "nothing can be changed here" in action.toolTip()
    assert status_of(window) == "planned"
    press(banner(window, "read only"), "Try to open it for changes")
    window.findChildren(QMessageBox)[-1].close()
    assert window.status.read_only.isVisible()
    end(held)
    with qtbot.waitSignal(window.desk.ready):
        press(banner(window, "read only"), "Try to open it for changes")
    assert records(window).read_only_reason is None
    assert not window.status.read_only.isVisible()
    assert window.menus.actions["import"].toolTip() == "Import"
    assert safety(window).banners.shown == {}


def test_one_that_another_machine_has_is_opened_only_after_asking(
    window: MainWindow, project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag_of(project).write_text(
        '{"person": "Boris", "machine": "elsewhere", "process": 1, "since": "2031-03-05T09:30:15+00:00"}'
    )
    shared = project.parent / "Dropbox"
    shared.mkdir()
    moved = shared / project.name
    project.rename(moved)
    tag_of(project).rename(tag_of(moved))
    window.desk.open_path(moved)
    box = window.findChildren(QMessageBox)[-1]
    assert "Boris" in box.text()
    assert "elsewhere" in box.text()
    assert window.desk.file is None
    with qtbot.waitSignal(window.desk.ready):
        button(box, "Open it all the same").click()
    assert records(window).read_only_reason is None
    assert MEETING in {
        key for (key,) in records(window).connection.execute("SELECT key FROM meeting").fetchall()
    }


def test_opening_it_from_another_window_brings_the_first_to_the_front(
    window: MainWindow, project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, held: object
) -> None:
    monkeypatch.setattr("desktop_app.interface.safety.telling.is_shown_elsewhere", lambda _path: True)
    window.desk.open_path(project)
    assert "which has come to the front" in window.status.news.text()
    assert not window.findChildren(QMessageBox)
