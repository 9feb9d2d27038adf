"""How soon the window is there, against an empty one: the picture, the form, all of it."""

import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.interface.projects import SAMPLE
from tests.benchmarks.large_project import make_empty_project, make_large_project

ROUNDS = 5

EMPTY = """
import os, sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("shown", time.time())
        sys.stdout.flush()
        os._exit(0)
application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""

# A person typed the letter in a field that was on the screen: then the form can be edited.
ZAPISKA = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from desktop_app.interface.start import make_haste
make_haste()
from desktop_app.interface import application

class Form(QObject):
    told = False
    def eventFilter(self, form, event):
        if event.type() == QEvent.Type.Paint and not self.told:
            self.told = True
            QTimer.singleShot(0, lambda: self.type_in(form))
        return False
    def type_in(self, form):
        from PySide6.QtTest import QTest
        from desktop_app.interface.forms.editors.long_text import LongTextEditor
        field = form.findChild(LongTextEditor).input
        before = field.toPlainText()
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_X)
        assert field.toPlainText() != before
        print("form", time.time())

class Window(application.MainWindow):
    told = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.told:
            self.told = True
            print("shown", time.time())
            assert self.tree.model.rowCount() > 0
    def _take_form(self):
        super()._take_form()
        self.watching = Form()
        self.form.panel.form.installEventFilter(self.watching)
        self.whole.connect(lambda: QTimer.singleShot(0, self.end))
    def end(self):
        print("whole", time.time())
        with open("/proc/self/status") as status:
            memory = next(line.split()[1] for line in status if line.startswith("VmRSS"))
        print("memory", memory)
        sys.stdout.flush()
        os._exit(0)

application.MainWindow = Window
application.show_window(Path(sys.argv[1]), sample=False)
"""

SELECT = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from desktop_app.interface.window import MainWindow
application = QApplication([])
window = MainWindow(QSettings("zapiska", "zapiska"))
window.desk.open_path(Path(sys.argv[1]))
(row_id,) = window.desk.file.connection.execute("SELECT id FROM body ORDER BY id LIMIT 1").fetchone()
window.tree.select(("body", row_id))
window.close()
"""
"""Leaves a project with a body selected, which is selected again at the next start."""


def measured(program: str, home: Path, *arguments: str) -> dict[str, float]:
    """Seconds from the start of the process to what it tells of; memory in KB."""
    own = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    environment = {**os.environ, **own}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    code = f"import time; print('began', time.time())\n{program}"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
    )
    told = {name: float(value) for name, value in (line.split() for line in done.stdout.splitlines())}
    began = told.pop("began")
    return {name: value if name == "memory" else value - began for name, value in told.items()}


@pytest.mark.benchmark
def test_the_window_is_there_almost_as_soon_with_100_000_records_as_with_none(tmp_path: Path) -> None:
    run = [sys.executable, "-m", "desktop_app"]
    filled = tmp_path / "sample.zapiska"
    subprocess.run([*run, "import", str(SAMPLE), str(filled)], check=True, capture_output=True)
    projects = {
        "empty project": make_empty_project(tmp_path / "empty.zapiska"),
        "sample": filled,
        "100,000 records": make_large_project(tmp_path / "large.zapiska"),
    }
    for path in projects.values():
        measured(SELECT, tmp_path, str(path))
    taken: dict[str, list[dict[str, float]]] = {}
    for _ in range(ROUNDS):
        taken.setdefault("empty window", []).append(measured(EMPTY, tmp_path))
        for name, path in projects.items():
            taken.setdefault(name, []).append(measured(ZAPISKA, tmp_path, str(path)))
    medians = {
        name: {what: statistics.median(one[what] for one in rounds) for what in rounds[0]}
        for name, rounds in taken.items()
    }
    window = medians["empty window"]["shown"]
    for name, found in medians.items():
        for what, value in found.items():
            unit = (
                f"{value / 1024:.0f} MB"
                if what == "memory"
                else f"{value * 1000:.0f} ms, {value / window:.2f} windows"
            )
            print(f"{name}: {what} {unit}")
    assert medians["sample"]["shown"] < 2 * window
    assert medians["sample"]["form"] < 4 * window
    assert medians["100,000 records"]["form"] < 1.5 * medians["empty project"]["form"]
    assert medians["100,000 records"]["memory"] < 1.5 * medians["empty project"]["memory"]
