"""Backups that the window makes by itself of the project on its desk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.errors import ZapiskaError
from desktop_app.importing.exchange.twin import exchange_of_file
from desktop_app.storage.safety.backup import (
    BackupFailed,
    Outcome,
    complete_twins,
    keep_backup,
    take_snapshot,
)
from desktop_app.storage.safety.backup_folders import backup_folders
from desktop_app.storage.safety.backup_name import Reason

if TYPE_CHECKING:
    from desktop_app.interface.project_desk import ProjectDesk

_SETTLING_MS = 1500
"""After a project has been opened its window is left in peace for so long."""

_OFTEN_MS = 30 * 60 * 1000


class BackupKeeping(QObject):
    """Makes a backup soon after opening, every half hour in which something changed, and on closing.

    The project is read in the window's thread, in a moment; all that takes longer is an errand, and writing
    the twin, which takes longest, another. ``kept`` tells that one was made or is not needed, ``failed``
    gives the sentence on one that was not made, or has no twin; ``ended`` tells that neither a backup nor a
    twin is being made any more. Projects that are only read, and those in
    memory, have none.
    """

    kept = Signal()
    failed = Signal(object)
    ended = Signal()

    def __init__(self, desk: ProjectDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._under_way = self._being_written = 0
        self._is_due = False
        self._why = Reason.ASKED
        self._soon = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        self._often = QTimer(self, interval=_OFTEN_MS)
        self._soon.timeout.connect(self._make_first)
        self._often.timeout.connect(self._make_if_due)
        desk.ready.connect(self._begin)
        desk.changed.connect(self._note_change)
        desk.changing_much.connect(self.make)
        desk.closing.connect(self._close)
        if desk.workspace is not None:
            self._begin()

    @property
    def is_under_way(self) -> bool:
        """Whether a backup or its twin is being written or checked."""
        return self._under_way > 0

    @property
    def is_twin_only(self) -> bool:
        """Whether only a twin is still to be written: the next backup would make up for it."""
        return not self._being_written

    def make(self, why: Reason) -> None:
        """Makes a backup of the project as it is now."""
        file = self._desk.file
        if file is None or file.path is None or file.read_only_reason is not None:
            return
        self._soon.stop()
        self._is_due = False
        self._why = why
        self._under_way += 1
        self._being_written += 1
        taken = take_snapshot(file.connection, file.path)
        folders = backup_folders(file.path, is_lost=file.loss is not None)
        tell = partial(self._tell_outcome, folders)
        self._desk.errands.start(partial(keep_backup, taken, why, folders), tell)

    def make_again(self) -> None:
        """Tries once more what failed last."""
        self.make(self._why)

    def _begin(self) -> None:
        self._is_due = True
        self._soon.start()
        self._often.start()

    def _make_first(self) -> None:
        self.make(Reason.OPENED)

    def _close(self) -> None:
        file = self._desk.file
        # What is held of a lost file is nowhere else, and its backups may be gone as well.
        if self._is_due or (file is not None and file.loss is not None):
            self.make(Reason.CLOSED)
        self._soon.stop()
        self._often.stop()
        self._is_due = False

    def _note_change(self) -> None:
        self._is_due = True

    def _make_if_due(self) -> None:
        if self._is_due:
            self.make(Reason.TIMED)

    def _tell_outcome(self, folders: Sequence[Path], outcome: Outcome | ZapiskaError) -> None:
        self._being_written -= 1
        if isinstance(outcome, BackupFailed):
            self._is_due = True
            outcome = outcome.sentence
        if isinstance(outcome, ZapiskaError):
            self._end(outcome)
        else:
            self.kept.emit()
            self._desk.errands.start(partial(complete_twins, folders, exchange_of_file), self._end)

    def _end(self, fault: ZapiskaError | None) -> None:
        self._under_way -= 1
        if fault is not None:
            self.failed.emit(fault)
        if not self._under_way:
            self.ended.emit()
