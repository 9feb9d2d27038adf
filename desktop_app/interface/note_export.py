"""Writes a note to a file off the main thread; what came of it arrives as a signal in the main thread."""

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from desktop_app.composition.note import Note
from desktop_app.errors import ZapiskaError
from desktop_app.export.options import WriterOptions
from desktop_app.export.reopening import CHECKS
from desktop_app.export.saving import save
from desktop_app.export.writers import WRITERS
from desktop_app.interface.files import FORMATS


class NoteExport(QObject):
    """One export after another: ``written`` gives the path, ``failed`` the error, ``broke`` our own fault."""

    written = Signal(object)
    failed = Signal(object)
    broke = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = QThreadPool(self)
        self._threads.setMaxThreadCount(1)

    def start(self, note: Note, path: Path) -> None:
        """Begins to write a note, which is frozen, in the format that the path's ending says."""
        self._threads.start(_Writing(self, note, path))

    def finish(self) -> None:
        """Waits for what has been begun: a file half exported is no file."""
        self._threads.waitForDone()


class _Writing(QRunnable):
    def __init__(self, export: NoteExport, note: Note, path: Path) -> None:
        super().__init__()
        self._export, self._note, self._path = export, note, path

    def run(self) -> None:
        kind = FORMATS[self._path.suffix.lower()]
        try:
            save(self._path, WRITERS[kind](self._note, WriterOptions()), CHECKS[kind])
        except ZapiskaError as error:
            self._export.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - a thread has no other place to tell of it
            self._export.broke.emit(error)
        else:
            self._export.written.emit(self._path)
