"""A window that closes waits for the backup that is being made, unless the person does not want to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop_app.messages import message

if TYPE_CHECKING:
    from desktop_app.interface.safety.backup_keeping import BackupKeeping

_PATIENCE_MS = 300
"""A backup that is made sooner is not worth a word."""

_TWIN_MS = 2000
"""So long a good backup's twin is waited for at most: the next backup makes up for one that is missing."""


class ClosingWait(QDialog):
    """Says what is waited for, with a way out; closing it is that way too."""

    def __init__(self, keeping: BackupKeeping, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(message("program.name"))
        self._keeping = keeping
        self._loop = QEventLoop(self)
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._soon.timeout.connect(self.open)
        self._enough = QTimer(self, singleShot=True, interval=_TWIN_MS)
        self._enough.timeout.connect(self._loop.quit)
        text = QLabel(message("safety.closing"))
        text.setWordWrap(True)
        progress = QProgressBar()
        progress.setRange(0, 0)
        progress.setTextVisible(False)
        progress.setAccessibleName(text.text())
        buttons = QDialogButtonBox()
        self.without = buttons.addButton(
            message("safety.close_without"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.without.setAccessibleName(message("safety.close_without"))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(text)
        layout.addWidget(progress)
        layout.addWidget(buttons)
        self.finished.connect(self._loop.quit)
        keeping.kept.connect(self._wait_for_twin)
        keeping.ended.connect(self._loop.quit)

    def wait(self) -> None:
        """Returns once the backup has ended, however, or the person has waited long enough."""
        if self._keeping.is_under_way:
            self._soon.start()
            self._wait_for_twin()
            self._loop.exec()
        self._soon.stop()
        self._enough.stop()
        self.close()
        self.deleteLater()

    def _wait_for_twin(self) -> None:
        if self._keeping.is_twin_only:
            self._enough.start()
