"""How soon the window is there, against an empty one: its first picture, and its first form."""

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

ZAPISKA = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop_app.interface import application

class Window(application.MainWindow):
    told = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.told:
            self.told = True
            print("shown", time.time())
            self.place = self.tree.model.place_at(self.tree.model.index(0, 0))
            QTimer.singleShot(0, self.wait)
    def wait(self):
        if self.panels is None or self.desk.workspace is None:
            QTimer.singleShot(1, self.wait)
            return
        row = self.desk.workspace.connection.execute("SELECT id FROM body LIMIT 1").fetchone()
        if row is not None:
            self.tree.select(("body", row[0]))
            assert self.panels.panels.form.form is not None
        print("form", time.time())
        with open("/proc/self/status") as status:
            memory = next(line.split()[1] for line in status if line.startswith("VmRSS"))
        print("memory", memory)
        sys.stdout.flush()
        os._exit(0)

application.MainWindow = Window
application.show_window(Path(sys.argv[1]), sample=False)
"""


def measured(program: str, home: Path, *arguments: str) -> dict[str, float]:
    """Seconds from the start of the process to what it tells of; memory in KB."""
    own = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    environment = {**os.environ, **own}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    code = f"import time; print('began', time.time())\n{program}"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], check=True, capture_output=True, text=True, env=environment
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
    assert medians["100,000 records"]["form"] < 1.5 * medians["empty project"]["form"]
    assert medians["100,000 records"]["memory"] < 1.5 * medians["empty project"]["memory"]
