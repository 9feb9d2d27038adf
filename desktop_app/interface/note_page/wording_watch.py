"""Sees that a wording file was corrected, so that the note follows without a restart."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop_app.composition.wording import wording
from desktop_app.paths import RESOURCES

_SETTLED_MS = 100
"""Editors write a file in several steps, or put another in its place."""


class WordingWatch(QObject):
    """``corrected`` tells that wording is to be read anew; nothing else need be done for it."""

    corrected = Signal()

    def __init__(self, parent: QObject | None = None, folder: Path = RESOURCES / "wording") -> None:
        super().__init__(parent)
        self._folder = folder
        self._files = QFileSystemWatcher(self)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._tell)
        self._files.fileChanged.connect(self._settled.start)
        self._files.directoryChanged.connect(self._settled.start)
        self._watch()

    def _watch(self) -> None:
        """A file that was put in the place of another has to be watched anew."""
        self._files.addPaths([str(self._folder), *map(str, sorted(self._folder.glob("*.toml")))])

    def _tell(self) -> None:
        self._watch()
        wording.cache_clear()
        self.corrected.emit()
