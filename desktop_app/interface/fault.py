"""What happens when the program itself fails: one dialog with a text to copy, and the window lives on."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop_app.interface.fault_dialog import FaultDialog

# ruff: noqa: PLC0415 - no start should pay for a fault that may never come


def fault_report(kind: type[BaseException], place: TracebackType | None) -> str:
    """What failed and where, without any content of the project: the error's own words may hold some."""
    import platform
    import traceback
    from importlib import metadata

    lines = [
        f"zapiska {metadata.version('zapiska')}, Python {platform.python_version()}, PySide {qt_version}",
        platform.platform(),
        kind.__name__,
    ]
    frames = traceback.extract_tb(place)
    lines += [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join(lines)


class FaultCatcher(QObject):
    """Stands in for ``sys.excepthook``. Further faults only go to standard error."""

    _came_from_thread = Signal(object, object, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._came_from_thread.connect(self.__call__)
        self.dialog: FaultDialog | None = None

    def __call__(self, kind: type[BaseException], error: BaseException, place: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, place)
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
        elif self.dialog is None:
            from desktop_app.interface.fault_dialog import FaultDialog

            window = self.parent()
            self.dialog = FaultDialog(
                fault_report(kind, place), window if isinstance(window, QWidget) else None
            )
            self.dialog.finished.connect(self._closed)
            self.dialog.open()

    def in_thread(self, fault: threading.ExceptHookArgs) -> None:
        """Stands in for ``threading.excepthook``: a fault of a thread is told in the window's own."""
        self._came_from_thread.emit(fault.exc_type, fault.exc_value, fault.exc_traceback)

    def _closed(self) -> None:
        self.dialog = None
