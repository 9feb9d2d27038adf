"""What happens when the program itself fails: one dialog with a text to copy, and the window lives on."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

import desktop_app
from desktop_app.event_log import Event, record

if TYPE_CHECKING:
    from traceback import FrameSummary

    from desktop_app.interface.fault_dialog import FaultDialog

_PACKAGE = Path(desktop_app.__file__).parent

# ruff: noqa: PLC0415 - no start should pay for a fault that may never come


def fault_report(kind: type[BaseException], place: TracebackType | None) -> str:
    """What failed and where, without any content of the project: the error's own words may hold some."""
    import traceback

    frames = traceback.extract_tb(place)
    lines = [f"  {place_in_program(frame)} {frame.name}" for frame in frames]
    return "\n".join([*system_lines(), kind.__name__, *lines])


def system_lines() -> list[str]:
    """The versions of the program and of what it runs on."""
    import platform
    from importlib import metadata

    versions = (
        f"zapiska {metadata.version('zapiska')}, Python {platform.python_version()}, PySide {qt_version}"
    )
    return [versions, platform.platform()]


def place_in_program(frame: FrameSummary) -> str:
    """A line of the program's own, or the mere name of another file: folders may be called after people."""
    path = Path(frame.filename)
    shown = path.relative_to(_PACKAGE.parent).as_posix() if path.is_relative_to(_PACKAGE) else path.name
    return f"{shown}:{frame.lineno}"


def _record(kind: type[BaseException], place: TracebackType | None) -> None:
    import traceback

    frames = traceback.extract_tb(place)
    record(Event.FAULT, kind=kind.__name__, place=place_in_program(frames[-1]) if frames else "")


class FaultCatcher(QObject):
    """Stands in for ``sys.excepthook``. Further faults only go to standard error."""

    _came_from_thread = Signal(object, object, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._came_from_thread.connect(self.__call__)
        self.dialog: FaultDialog | None = None

    def __call__(self, kind: type[BaseException], error: BaseException, place: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, place)
        _record(kind, place)
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
