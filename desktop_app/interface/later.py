"""What can wait a moment: done between a person's keystrokes, a few milliseconds at a time."""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_SLICE_S = 0.004
_LOOK_MS = 10
_PATIENCE_S = 1.0

Steps = Callable[[], Iterator[None]]


class Later(QObject):
    """Does the steps of one piece of work when there is time; asked again before they end, from the first on.

    A step is to take a few milliseconds at most: keys are taken in between. ``yield_to`` names work that goes
    first, but not for ever. ``pause_ms`` is left to others after each few milliseconds of long work.
    """

    def __init__(self, steps: Steps, parent: QObject, *, pause_ms: int = 0) -> None:
        super().__init__(parent)
        self._steps = steps
        self._pause_ms = pause_ms
        self._running: Iterator[None] | None = None
        self._asked = 0.0
        self._goes_first: Callable[[], bool] = bool
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._slice)

    def yield_to(self, goes_first: Callable[[], bool]) -> None:
        """Waits from now on while the function says that something more urgent is under way."""
        self._goes_first = goes_first

    def start(self, after_ms: int = 0) -> None:
        """Asks for the work, in a later turn of the event loop or after a while."""
        if not self._timer.isActive():
            self._asked = perf_counter()
        self._running = None
        self._timer.start(after_ms)

    @property
    def is_due(self) -> bool:
        """Whether something is still to be done."""
        return self._timer.isActive()

    def stop(self) -> None:
        """There is nothing to do any more."""
        self._timer.stop()
        self._running = None

    def _slice(self) -> None:
        if self._goes_first() and perf_counter() - self._asked < _PATIENCE_S:
            self._timer.start(_LOOK_MS)
            return
        if self._running is None:
            self._running = self._steps()
        running, until = self._running, perf_counter() + _SLICE_S
        for _ in running:
            if self._running is not running:
                return  # the step itself asked anew, or ended it
            if perf_counter() >= until:
                self._timer.start(self._pause_ms)
                return
        if self._running is running:
            self._running = None
