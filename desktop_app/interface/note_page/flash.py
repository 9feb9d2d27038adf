"""What a change did is seen at once: sentences that are new stand out for a moment."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStyle

FADE_MS = 900
REST_MS = 2_500
_STEP_MS = 40
_RESTING_STRENGTH = 0.7


class Flash(QObject):
    """Fades within a second; with motion reduced, stays as it is for a while and is gone.

    ``places`` are the starts of sentences by the anchors of their strips. ``stepped`` asks for painting.
    """

    stepped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places: Mapping[str, frozenset[int]] = {}
        self.reduce_motion = wants_less_motion()
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    @property
    def strength(self) -> float:
        """From 1, just changed, to 0."""
        if not self.places:
            return 0.0
        if self.reduce_motion:
            return _RESTING_STRENGTH
        return max(0.0, 1 - self._clock.elapsed() / FADE_MS)

    def start(self, places: Sequence[tuple[str, int]]) -> None:
        """Shows these sentences as new, and no others."""
        starts: dict[str, set[int]] = {}
        for anchor, start in places:
            starts.setdefault(anchor, set()).add(start)
        self.places = {anchor: frozenset(found) for anchor, found in starts.items()}
        self._clock.start()
        if self.places:
            self._timer.setTimerType(Qt.TimerType.CoarseTimer)
            self._timer.start(REST_MS if self.reduce_motion else _STEP_MS)
        self.stepped.emit()

    def stop(self) -> None:
        self._timer.stop()
        self.places = {}
        self.stepped.emit()

    def _step(self) -> None:
        if self.reduce_motion or self._clock.elapsed() >= FADE_MS:
            self.stop()
        else:
            self.stepped.emit()


def wants_less_motion() -> bool:
    """Whether the platform says that nothing is to be animated."""
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
