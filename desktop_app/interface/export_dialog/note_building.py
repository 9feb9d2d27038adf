"""Composes a note in several languages, a few milliseconds at a time."""

import sqlite3
from collections.abc import Callable, Generator, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.composition.compose import composing
from desktop_app.composition.note import Note
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.errors import ZapiskaError
from desktop_app.storage.expiry import Touched
from desktop_app.storage.finding import record_finder
from desktop_app.storage.workspace import Workspace

_SLICE_S = 0.006

Result = Note | ZapiskaError
"""A note, or why it cannot be composed."""


class NoteGone(ZapiskaError):
    """The note was deleted, or its project closed, before it was built."""

    def __init__(self) -> None:
        super().__init__("export_dialog.note_gone")


class NoteBuilding(QObject):
    """Keeps the note as it is now in every language asked for, all anew after a change of any record.

    ``built`` gives a language whose ``results`` entry is there, ``progress`` one at work and its share done,
    ``outdated`` that a change has made all results void; they are then built again without being asked.
    """

    built = Signal(str)
    progress = Signal(str, float)
    outdated = Signal()

    def __init__(self, workspace: Workspace, note_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results: dict[str, Result] = {}
        self._workspace: Workspace | None = workspace
        self._note_id = note_id
        self._wanted: list[str] = []
        self._at_work = ""
        self._steps: Generator[float, None, Note] | None = None
        self._stop_hearing: Callable[[], None] = workspace.subscribe_expiry(self._forget)
        self._work = QTimer(self)
        self._work.setInterval(0)
        self._work.timeout.connect(self._slice)

    @property
    def workspace(self) -> Workspace | None:
        """The project, while it lies open."""
        workspace = self._workspace
        return workspace if workspace is not None and _is_open(workspace) else None

    def record(self) -> NoteRecord | None:
        """The note's record as it is now; None once it is gone."""
        workspace = self.workspace
        return None if workspace is None else workspace.session.get(NoteRecord, self._note_id)

    def want(self, languages: Sequence[str]) -> None:
        """These before all others asked for earlier."""
        self._wanted = [*languages, *(code for code in self._wanted if code not in languages)]
        if self._at_work and self._at_work not in languages:
            self._leave()
        self._work.start()

    def let_go(self) -> None:
        """Nothing is read from the project any more; languages not built yet will not be."""
        if self._workspace is not None:
            self._stop_hearing()
            self._workspace = None
        self._leave()

    def _slice(self) -> None:
        until = perf_counter() + _SLICE_S
        try:
            while self._begin() and perf_counter() < until:
                self._step()
        except ZapiskaError as error:
            self._finish(error)

    def _begin(self) -> bool:
        """Whether there is a language to go on with."""
        if self.workspace is None:
            self._leave()
        if self._steps is not None:
            return True
        self._at_work = next((code for code in self._wanted if code not in self.results), "")
        if not self._at_work:
            self._work.stop()
            return False
        self._steps = self._composing(self._at_work)
        return True

    def _step(self) -> None:
        language, steps = self._at_work, self._steps
        assert steps is not None  # noqa: S101 - there are steps when there is a language
        try:
            share = next(steps)
        except StopIteration as finished:
            self._finish(finished.value)
        else:
            self.progress.emit(language, share)

    def _composing(self, language: str) -> Generator[float, None, Note]:
        record, workspace = self.record(), self.workspace
        if record is None or workspace is None:
            raise NoteGone
        return (yield from composing(record, language, record_finder(workspace.session)))

    def _finish(self, result: Result) -> None:
        language = self._at_work
        self._leave()
        self.results[language] = result
        self.built.emit(language)

    def _leave(self) -> None:
        self._steps, self._at_work = None, ""

    def _forget(self, _touched: Touched | None) -> None:
        self._leave()
        self.results.clear()
        self._work.start()
        self.outdated.emit()


def _is_open(workspace: Workspace) -> bool:
    try:
        return workspace.connection.total_changes >= 0
    except sqlite3.ProgrammingError:  # what sqlite3 raises once a connection is closed
        return False
