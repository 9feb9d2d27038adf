"""Writes notes to files in a thread of its own."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.composition.note import Note
from desktop_app.errors import ZapiskaError
from desktop_app.export.options import WriterOptions
from desktop_app.export.reopening import CHECKS
from desktop_app.export.saving import SavingError, save
from desktop_app.export.writers import WRITERS


@dataclass(frozen=True)
class Job:
    """One file to write; ``number`` tells which of the export's."""

    number: int
    note: Note
    path: Path
    kind: str


class FileWriting(QObject):
    """One file after another: ``begun``, ``written`` and ``failed`` give a job's number.

    ``ended`` comes last, always: also when it was stopped, and after a fault of the program, which goes to
    ``threading.excepthook``. It has no parent, so that the thread finds it there to the end.
    """

    begun = Signal(int)
    written = Signal(int)
    failed = Signal(int, object)
    ended = Signal()

    def __init__(self, options: WriterOptions) -> None:
        super().__init__()
        self._options = options
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, jobs: Sequence[Job]) -> None:
        """Begins to write; the notes are frozen, so the records may change meanwhile."""
        self._thread = threading.Thread(target=self._write_all, args=(tuple(jobs),))
        self._thread.start()

    def stop(self) -> None:
        """No further file is put in its place; one that is being put there will be there whole."""
        self._stop.set()

    def wait(self) -> None:
        """Until the thread has ended."""
        if self._thread is not None:
            self._thread.join()

    def _write_all(self, jobs: Sequence[Job]) -> None:
        try:
            for job in jobs:
                if self._stop.is_set():
                    break
                self.begun.emit(job.number)
                self._write(job)
        finally:
            self.ended.emit()

    def _write(self, job: Job) -> None:
        try:
            content = WRITERS[job.kind](job.note, self._options)
            if self._stop.is_set():
                return
            save(job.path, content, CHECKS[job.kind])
        except ZapiskaError as error:
            self.failed.emit(job.number, error)
        except OSError as error:
            reason = error.strerror or str(error)
            self.failed.emit(job.number, SavingError("export.save.failed", path=job.path, reason=reason))
        else:
            self.written.emit(job.number)
