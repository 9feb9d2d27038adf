"""What is done to a project's file while nobody has it open: it is closed before, and opened again after."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop_app.errors import ZapiskaError

if TYPE_CHECKING:
    from desktop_app.interface.window import MainWindow

T = TypeVar("T")


def with_file_closed(
    window: MainWindow,
    path: Path,
    text: str,
    work: Callable[[], T],
    go_on: Callable[[T | ZapiskaError], object],
) -> None:
    """Closes the project if it lies open and does the work in a thread; ``go_on`` opens what is to lie open.

    Meanwhile the window says what is being done; it lasts no longer than copying a file.
    """
    desk = window.desk
    window.finish_typing()
    pause = _Pause(text, window)
    if desk.path is not None and desk.path.resolve() == path.resolve():
        desk.close()
    pause.open()

    def take(outcome: T | ZapiskaError) -> None:
        pause.end()
        go_on(outcome)

    desk.errands.start(work, take)


class _Pause(QDialog):
    """Cannot be closed by a person: a file is being put in another's place."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(
            parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint
        )
        self.setWindowTitle(text)
        self._is_over = False
        label = QLabel(text)
        label.setWordWrap(True)
        progress = QProgressBar()
        progress.setRange(0, 0)
        progress.setTextVisible(False)
        progress.setAccessibleName(text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(label)
        layout.addWidget(progress)

    def end(self) -> None:
        self._is_over = True
        self.close()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self._is_over)
