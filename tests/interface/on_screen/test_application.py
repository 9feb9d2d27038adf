"""The program as a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.interface.projects import SAMPLE
from desktop_app.storage.opening import create_project

pytestmark = pytest.mark.screen

RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.interface import application

class Closing(application.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        self.desk.ready.connect(lambda _workspace: QTimer.singleShot(100, self.report))
    def report(self):
        print(self.windowTitle())
        print(self.palette().highlight().color().name())
        print(type(sys.excepthook).__name__)
        self.close()

application.MainWindow = Closing
path = Path(sys.argv[1]) if len(sys.argv) > 1 else None
sys.exit(application.show_window(path, sample=path is None))
"""

SET_TEXT = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for number in range(20_000):
    label.setText(str(number))
print(label.text())
"""


FIRST_PICTURE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop_app.interface import application

class Watched(application.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(*(name for name in ("sqlalchemy", "alembic", "lxml", "pymorphy3") if name in sys.modules))
        print(self.tree.model.rowCount())
        sys.stdout.flush()
        import os
        os._exit(0)

application.MainWindow = Watched
application.show_window(Path(sys.argv[1]), sample=False)
"""


SWITCHED = """
import sys
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.interface.application import ShownWindow

application = QApplication([])
shown = ShownWindow(application, QSettings(sys.argv[1], QSettings.Format.IniFormat))
first = shown.window

def switch(workspace):
    QTimer.singleShot(0, lambda: shown.window.menus.actions["language_en"].trigger())
    QTimer.singleShot(1500, tell)

def tell():
    window = shown.window
    print(window.windowTitle(), "|", window.menus.actions["quit"].text())
    print(window is not first, window.desk.workspace is not None, window.isVisible())
    place = window.tree.selected
    window.panels.go_to(("body", 1))
    print(window.panels.panels.form.form is not None)
    window.close()

first.show()
first.desk.ready.connect(switch)
first.desk.open_sample()
sys.exit(application.exec())
"""


def run(code: str, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(home), "ZAPISKA_LANGUAGE": "ru",
        "PYTHONIOENCODING": "utf-8",
    }  # fmt: skip
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        check=False, capture_output=True, text=True, encoding="utf-8", env=environment, timeout=60,
    )  # fmt: skip


def test_twenty_thousand_calls_into_qt_lose_no_reference(tmp_path: Path) -> None:
    done = run(SET_TEXT, tmp_path)
    assert (done.returncode, done.stdout.strip()) == (0, "19999")


def test_the_window_opens_on_the_sample_and_closes_with_code_0(tmp_path: Path) -> None:
    done = run(RUN, tmp_path)
    title, highlight, hook = done.stdout.splitlines()
    assert done.returncode == 0
    assert title.startswith("Образец")
    assert highlight == "#2a5db0"
    assert hook == "FaultCatcher"


def test_the_window_opens_on_a_project(tmp_path: Path) -> None:
    path = tmp_path / "проект.zapiska"
    create_project(path).close()
    done = run(RUN, tmp_path, str(path))
    assert done.returncode == 0
    assert done.stdout.startswith("проект.zapiska — Записка")


def test_the_sample_itself_never_changes(tmp_path: Path) -> None:
    before = SAMPLE.read_bytes()
    run(RUN, tmp_path)
    assert SAMPLE.read_bytes() == before


def test_the_first_picture_shows_the_tree_and_needs_neither_mapper_nor_migrations(tmp_path: Path) -> None:
    path = tmp_path / "a.zapiska"
    create_project(path).close()
    needed, groups = run(FIRST_PICTURE, tmp_path, str(path)).stdout.split("\n")[:2]
    assert needed == ""
    assert int(groups) > 3


def test_the_language_is_switched_in_a_new_window_on_the_same_project(tmp_path: Path) -> None:
    done = run(SWITCHED, tmp_path, str(tmp_path / "settings.ini"))
    assert done.returncode == 0, done.stderr
    title, window, form = done.stdout.splitlines()
    assert title.startswith("Sample")
    assert "Quit" in title
    assert (window, form) == ("True True True", "True")
