"""How soon the page follows an edit of a large note, and how long keystrokes wait meanwhile."""

import json
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.records import Meeting
from desktop_app.importing.exchange.taking import import_exchange
from desktop_app.interface.note_page.panel import NotePagePanel
from desktop_app.storage.workspace import Workspace
from tests.benchmarks.test_composition_benchmark import note_of

pytestmark = pytest.mark.benchmark

PARAGRAPHS = 1_000
EDITS = 12
KEYSTROKE_EVERY_S = 0.013


class Typist:
    """Presses a key at fixed moments and writes down how long each press waited to be taken."""

    def __init__(self, field: QLineEdit) -> None:
        self.waits: list[float] = []
        self._field = field
        self._due = 0.0
        self._clock = QTimer()
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._press)

    def start(self) -> None:
        self._due = time.perf_counter() + KEYSTROKE_EVERY_S
        self._clock.start(1)

    def stop(self) -> None:
        self._clock.stop()

    def _press(self) -> None:
        while time.perf_counter() >= self._due:
            press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
            QApplication.sendEvent(self._field, press)
            self.waits.append((time.perf_counter() - self._due) * 1000)
            self._due += KEYSTROKE_EVERY_S


class Desk:
    """A field to type in beside the page of a large note."""

    def __init__(self) -> None:
        self.application = QApplication.instance() or QApplication([])
        self.workspace = large_project()
        self.window = QWidget()
        self.field = QLineEdit()
        self.panel = NotePagePanel()
        layout = QHBoxLayout(self.window)
        layout.addWidget(self.field)
        layout.addWidget(self.panel)
        self.window.resize(1000, 800)
        self.window.show()
        self.workspace.subscribe(self.panel.follow)

    def wait_for(self, done: Callable[[Callable[[], None]], object], act: Callable[[], object]) -> float:
        """Milliseconds from the act to the signal, the event loop turning."""
        loop, ended = QEventLoop(), []

        def end() -> None:
            ended.append(time.perf_counter())
            loop.quit()

        done(end)
        QTimer.singleShot(60_000, loop.quit)
        start = time.perf_counter()
        act()
        loop.exec()
        return (ended[0] - start) * 1000

    def edit(self, number: int) -> None:
        """Keeps another last day of a meeting in the middle of the note."""
        key = f"group-{PARAGRAPHS // 10}-2"
        meeting = self.workspace.session.query(Meeting).filter_by(key=key).one()
        with self.workspace.change("change.import", file="a"):
            meeting.last_day = date(2020, 7, 16) + timedelta(days=number)


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.panel.show_workspace(None)
    made.window.deleteLater()
    made.workspace.close()


def large_project() -> Workspace:
    stage = note_of(PARAGRAPHS)
    workspace = Workspace.in_memory()
    import_exchange(workspace, json.dumps(stage.exchange()).encode(), "large.json")
    workspace.session.expunge_all()
    return workspace


def test_the_page_of_a_thousand_paragraphs_follows_within_150_ms_and_typing_goes_on(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    following = desk.panel.following
    typist = Typist(desk.field)
    typist.start()
    first = desk.wait_for(following.shown.connect, lambda: desk.panel.show_workspace(desk.workspace))
    first_waits, typist.waits = typist.waits, []
    desk.wait_for(following.settled.connect, lambda: None)
    typist.waits = []
    kept, followed = [], []
    for number in range(EDITS):
        start = time.perf_counter()
        desk.edit(number)
        kept.append((time.perf_counter() - start) * 1000)
        followed.append(desk.wait_for(following.shown.connect, lambda: None) + kept[-1])
        desk.wait_for(following.settled.connect, lambda: None)
    typist.stop()
    waits = typist.waits
    with capsys.disabled():
        print(
            f"\nfirst page after {first:.0f} ms (keystrokes meanwhile: median "
            f"{statistics.median(first_waits):.1f}, worst {max(first_waits):.1f} ms)\n"
            f"edit kept in {statistics.median(kept):.1f} ms; page followed after "
            f"{statistics.median(followed):.0f} ms at the median, {max(followed):.0f} ms at worst\n"
            f"{len(waits)} keystrokes waited {statistics.median(waits):.1f} ms at the median, "
            f"{max(waits):.1f} ms at worst"
        )
        print(
            [round(x) for x in sorted(waits)[-20:]],
            [round(x) for x in sorted(first_waits)[-20:]],
            [round(x) for x in followed],
        )
    assert statistics.median(followed) < 150
    assert statistics.median(waits) < 16
    assert max(waits) < 50
