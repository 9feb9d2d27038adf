"""How long keystrokes wait in the forms of the window, and how soon the page follows, beside a large note.

Beside the time on the clock, which other programs lengthen, stands the time that this one worked: what a
person would wait were it alone.
"""

import json
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.vocabulary import TextField
from desktop_app.importing.exchange.taking import import_exchange
from desktop_app.interface.desk_panels import DeskPanels
from desktop_app.interface.projects import make_project
from desktop_app.interface.tidying import Tidying
from desktop_app.interface.window import MainWindow
from desktop_app.storage.workspace import Workspace
from tests.benchmarks.test_composition_benchmark import note_of

pytestmark = pytest.mark.benchmark

PARAGRAPHS = 1_000
EVERY_S = 0.03
"""Far faster than anybody types."""
LETTERS, FIELDS_LEFT = 24, 12


@dataclass(frozen=True)
class Moment:
    """Seconds on the clock, and seconds that this thread has worked."""

    clock: float
    work: float

    @classmethod
    def now(cls) -> "Moment":
        return cls(time.perf_counter(), time.thread_time())


class Typist:
    """Types at fixed moments, in one field and then in the other; a field that is left is kept.

    ``waits`` are the milliseconds from the moment a key was due until it stood in the field, ``worked`` how
    many of them at most this program worked; ``left`` are the moments at which fields were left.
    """

    def __init__(self, fields: tuple[QWidget, ...], done: Callable[[], object]) -> None:
        self.waits: list[float] = []
        self.worked: list[float] = []
        self.left: list[Moment] = []
        self._fields, self._done = fields, done
        self._strokes = 0
        self._due = 0.0
        self._looked = Moment.now()
        self._clock = QTimer()
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._look)

    def start(self) -> None:
        self._fields[0].setFocus()
        self._due = time.perf_counter() + EVERY_S
        self._clock.start(1)

    def _look(self) -> None:
        while time.perf_counter() >= self._due and self._clock.isActive():
            self._press()
            now = Moment.now()
            self.waits.append((now.clock - self._due) * 1000)
            self.worked.append(min(self.waits[-1], (now.work - self._looked.work) * 1000))
            self._due += EVERY_S
        self._looked = Moment.now()

    def _press(self) -> None:
        self._strokes += 1
        turn, letter = divmod(self._strokes, LETTERS)
        field = self._fields[turn % len(self._fields)]
        if letter == 0:
            self.left.append(Moment.now())
            field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_X)
        if len(self.left) > FIELDS_LEFT:
            self._clock.stop()
            self._done()


class Desk:
    """The whole window on a project with a large note, the form of a body in the middle of it open."""

    def __init__(self, folder: Path) -> None:
        application = QApplication.instance()
        self.application = application if isinstance(application, QApplication) else QApplication([])
        self.tidying = Tidying(self.application)
        self.window = MainWindow(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        self.window.desk.open_path(large_project(folder / "large.zapiska"))
        self.window.show()
        self.turn_until(lambda: self.window.panels is not None)
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    @property
    def panels(self) -> DeskPanels:
        assert self.window.panels is not None
        return self.window.panels

    def fields(self, key: str) -> tuple[QWidget, ...]:
        """Two fields of a body's form, whose texts the note is made of."""
        file = self.window.desk.file
        assert file is not None
        (row_id,) = file.connection.execute("SELECT id FROM body WHERE key = ?", (key,)).fetchone()
        self.window.tree.select(("body", row_id))
        form = self.panels.panels.form.form
        assert form is not None
        assert form.texts is not None
        form.texts.open_language("ru")
        names = (TextField.OFFICIAL_NAME.value, TextField.COMMON_NAME.value)
        return tuple(form.editors[name, "ru"].input for name in names)

    def turn_until(self, is_so: Callable[[], object]) -> None:
        """Lets the event loop turn until something is so."""
        loop, clock = QEventLoop(), QTimer()
        clock.timeout.connect(lambda: loop.quit() if is_so() else None)
        clock.start(1)
        loop.exec()


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr("desktop_app.interface.unsent.data_folder", lambda: tmp_path / "unsent")
    made = Desk(tmp_path)
    yield made
    made.window.close()
    made.window.deleteLater()


def large_project(path: Path) -> Path:
    file = make_project(path)
    with Workspace(file.connection, file.path) as workspace:
        import_exchange(workspace, json.dumps(note_of(PARAGRAPHS).exchange()).encode(), "large.json")
    return path


def test_no_keystroke_waits_in_a_form_beside_a_note_of_a_thousand_paragraphs(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    following = desk.panels.panels.note.following
    settled: list[float] = []
    following.settled.connect(lambda: settled.append(time.perf_counter()))
    fields = desk.fields(f"group-{PARAGRAPHS // 10}")
    desk.turn_until(lambda: settled)
    shown: list[Moment] = []
    following.shown.connect(lambda: shown.append(Moment.now()))
    done: list[bool] = []
    typist = Typist(fields, lambda: done.append(True))
    typist.start()
    desk.turn_until(lambda: done)
    follows = [
        (left, next(at for at in shown if at.clock > left.clock))
        for left in typist.left
        if any(at.clock > left.clock for at in shown)
    ]
    followed = [(at.clock - left.clock) * 1000 for left, at in follows]
    worked = [(at.work - left.work) * 1000 for left, at in follows]
    with capsys.disabled():
        print(
            f"\n{len(typist.waits)} keystrokes waited {told(typist.waits)}; for work of this program "
            f"{told(typist.worked)}; the page followed {len(followed)} fields after {told(followed)}; "
            f"of work {told(worked)}"
        )
    assert len(followed) >= FIELDS_LEFT
    assert statistics.median(worked) < 150
    assert statistics.median(typist.worked) < 16
    assert max(typist.worked) < 50


def told(milliseconds: list[float]) -> str:
    return f"{statistics.median(milliseconds):.1f} ms at the median, {max(milliseconds):.1f} ms at worst"
