"""What nothing uses any more is looked for among all that there is only while nobody types."""

# ruff: noqa: N802 - Qt's own names

import gc

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_QUIET_MS = 3_000
_WORTH = 10
"""After so many collections of the middle generation the interpreter would walk through everything."""

_NEVER = 1_000_000
_TYPED = frozenset({QEvent.Type.KeyPress, QEvent.Type.InputMethod})


class Tidying(QObject):
    """Takes the collections of the oldest generation on itself; those of what is young go on as ever.

    In a large project one takes tens of milliseconds, for which a key would wait. It comes once no key was
    pressed for ``quiet_ms``, if enough has gathered, and not while somebody has switched collections off.
    """

    def __init__(self, application: QApplication, *, quiet_ms: int = _QUIET_MS) -> None:
        super().__init__(application)
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, _NEVER)
        self._quiet = QTimer(self)
        self._quiet.setTimerType(Qt.TimerType.CoarseTimer)
        self._quiet.timeout.connect(_collect)
        self._quiet.start(quiet_ms)
        application.focusChanged.connect(self._hear)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TYPED:
            self._quiet.start()
        return super().eventFilter(watched, event)

    def _hear(self, before: QWidget | None, now: QWidget | None) -> None:
        """Keys come to what has the focus; hearing all that happens in the program would cost more."""
        if before is not None:
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)


def _collect() -> None:
    """Not under an open menu or list of proposals: its keys go past the field."""
    is_busy = QApplication.activePopupWidget() is not None or not gc.isenabled()
    if not is_busy and gc.get_count()[2] >= _WORTH:
        gc.collect()
