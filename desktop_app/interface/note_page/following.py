"""Follows the records of a note: composes what a change touched at once, and all of it when there is time."""

import gc
from collections.abc import Callable, Generator, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from sqlalchemy import inspect
from sqlalchemy.orm import object_session

from desktop_app.composition.compose import composing
from desktop_app.composition.kept import KeptSections
from desktop_app.composition.note import Note
from desktop_app.domain.records import Body
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.errors import ZapiskaError
from desktop_app.storage.expiry import Touched
from desktop_app.storage.finding import record_finder
from desktop_app.storage.meetings_of_body import meetings_of
from desktop_app.storage.workspace import Workspace

_SLICE_S = 0.006
_QUIET_MS = 400
_LONG_S = 0.2

Steps = Generator[float, None, None]
Show = Callable[[Note], Generator[None, None, None]]


class NoteFollowing(QObject):
    """Works in slices of a few milliseconds between a person's keystrokes, and begins again at every change.

    ``show`` writes a note to the page in small steps. ``composed`` gives the note, before it is shown;
    ``shown`` says that the page has followed; ``settled`` that all has been composed afresh, and put right.
    ``progress`` gives the share done of a long composition. ``failed`` gives the error of a note that cannot
    be composed. ``is_behind`` tells that the page has not followed yet.
    """

    composed = Signal(object)
    shown = Signal()
    settled = Signal()
    progress = Signal(float)
    failed = Signal(object)

    def __init__(self, show: Show, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._workspace: Workspace | None = None
        self._record: NoteRecord | None = None
        self._language = ""
        self._last: Note | None = None
        self._kept = KeptSections()
        self._steps: Steps | None = None
        self.is_behind = False
        self._begun = 0.0
        self._loading = True
        self._has_frozen = False
        self._stop_hearing: Callable[[], None] | None = None
        self._work = QTimer(self)
        self._work.setInterval(0)
        self._work.timeout.connect(self._slice)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._settle)

    def follow(self, workspace: Workspace | None) -> None:
        """Another project, or none; nothing of the one before is used any more."""
        self.stop()
        if self._stop_hearing is not None:
            self._stop_hearing()
            self._stop_hearing = None
        self._workspace, self._record = workspace, None
        self._kept, self._loading = KeptSections(), True
        if self._has_frozen:
            self._has_frozen = False
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        if workspace is not None:
            self._stop_hearing = workspace.subscribe_expiry(self._forget)

    def compose(self, record: NoteRecord, language: str) -> None:
        """Begins to compose a note, from what is kept where it is the same as before."""
        if record is not self._record or language != self._language:
            self._kept, self._loading = KeptSections(), True
        self._record, self._language = record, language
        self._begin(self._quick_steps(record))
        self.is_behind = True

    def forget(self) -> None:
        """Nothing that was made before is used any more."""
        self._forget(None)

    def keep(self) -> None:
        """What is loaded by now is here to stay, until the project is closed.

        Were the records of a large note walked through every time memory is cleared up, no key would be taken
        for a tenth of a second.
        """
        gc.freeze()
        self._has_frozen = True

    def stop(self) -> None:
        """Leaves what was begun."""
        self._work.stop()
        self._quiet.stop()
        self._steps = None
        self.is_behind = False

    def _begin(self, steps: Steps) -> None:
        self.stop()
        self._steps = steps
        self._begun = perf_counter()
        self._work.start()

    def _slice(self) -> None:
        """As many steps as fit; what comes after them waits for the next turn of the event loop."""
        until = perf_counter() + _SLICE_S
        steps, share = self._steps, None
        try:
            while self._steps is steps and steps is not None and perf_counter() < until:
                share = next(steps)
        except StopIteration:
            if self._steps is steps:
                self._work.stop()
        except ZapiskaError as error:
            self.stop()
            self.failed.emit(error)
        else:
            if share is not None and self._takes_long:
                self.progress.emit(share)
        if self._loading and self._takes_long:
            self.keep()

    @property
    def _takes_long(self) -> bool:
        return perf_counter() - self._begun > _LONG_S

    def _quick_steps(self, record: NoteRecord) -> Steps:
        if self._loading:
            yield from _gathering(record)
        note = yield from self._composing(record, afresh=False)
        yield 1.0
        self.composed.emit(note)
        yield 1.0
        for _ in self._show(note):
            yield 1.0
        self.is_behind = False
        self.shown.emit()
        self._quiet.start()
        self._last = note

    def _settle(self) -> None:
        if self._record is not None:
            self._begin(self._settling_steps(self._record))

    def _settling_steps(self, record: NoteRecord) -> Steps:
        """All afresh: what was kept too long would be put right by this."""
        note = yield from self._composing(record, afresh=True)
        if note != self._last:
            self.composed.emit(note)
            for _ in self._show(note):
                yield 1.0
            self._last = note
        self._loading = False
        self.settled.emit()

    def _composing(self, record: NoteRecord, *, afresh: bool) -> Generator[float, None, Note]:
        assert self._workspace is not None  # noqa: S101 - there is no record without it
        kept = self._kept.confirming() if afresh else self._kept
        find = record_finder(self._workspace.session)
        return composing(record, self._language, find, kept)

    def _forget(self, touched: Touched | None) -> None:
        self.stop()
        self._kept.forget(touched)


def _gathering(record: NoteRecord) -> Iterator[float]:
    """Reads the meetings of all bodies that the note tells of, before one after the other is asked for."""
    session = object_session(record)
    if session is None:
        return
    for section in record.sections:
        held = []
        if _is_unread(section.body):
            for some in meetings_of(section.body, session):
                held.append(some)
                yield 0.0
        # Read while they are held: then no row of them is read again.
        _ = section.body.meetings
        yield 0.0


def _is_unread(body: Body) -> bool:
    """Whether its meetings, or what is asked of them, would have to be read."""
    if "meetings" in inspect(body).unloaded:
        return True
    return any("documents" in inspect(one).unloaded for one in body.meetings[:1])
