"""A project at work: one session on one connection, one door for changes, undo and redo."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import event
from sqlalchemy.orm import Session

from desktop_app.domain.records import Base
from desktop_app.errors import ZapiskaError
from desktop_app.storage import journal
from desktop_app.storage.engine import engine_on
from desktop_app.storage.expiry import Expiry, Touched
from desktop_app.storage.history import HistoryEntry, record_history, row_history
from desktop_app.storage.journal import Changed, Label, RowId
from desktop_app.storage.migration import blank_project
from desktop_app.storage.project_file import (
    ProjectConnection,
    prepare,
)
from desktop_app.storage.references import check_references
from desktop_app.storage.replay import Replay
from desktop_app.storage.safety.holding import user_name
from desktop_app.storage.safety.own_file import LostFile
from desktop_app.storage.violations import ChangeOutsideError, explain_engine_error, sentences

Listener = Callable[[Changed], None]
ExpiryListener = Callable[[Touched | None], None]
LossListener = Callable[[LostFile], None]


class ChangeRunningError(ZapiskaError):
    """A change, an undo or a commit inside a change: a change is one thing, kept whole or not at all."""

    def __init__(self) -> None:
        super().__init__("change.running")


class ChangeBrokenOffError(ZapiskaError):
    """The change's transaction ended before the change did; nothing of it was kept."""

    def __init__(self) -> None:
        super().__init__("change.broken_off")


class NothingToUndoError(ZapiskaError):
    def __init__(self) -> None:
        super().__init__("change.nothing_to_undo")


class NothingToRedoError(ZapiskaError):
    def __init__(self) -> None:
        super().__init__("change.nothing_to_redo")


class Workspace:
    """An open project.

    ``session`` reads at any time and writes inside ``change`` only. ``read_only_reason`` says why nothing can
    be changed, or is None. ``path`` is None for a project in memory. ``connection`` is for reading rows
    without building records. Records stay loaded from one change to the next, but for what the change
    touched. Not for use from several threads.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path | None = None,
        *,
        person: str | None = None,
        read_only_reason: ZapiskaError | None = None,
    ) -> None:
        self.path = path
        self.person = user_name() if person is None else person
        self.read_only_reason = read_only_reason
        self.connection = connection
        self._listeners: list[Listener] = []
        self._expiry_listeners: list[ExpiryListener] = []
        self._loss_listeners: list[LossListener] = []
        self._running = False
        self._replay = Replay(connection, Base.metadata)
        if read_only_reason is None:
            journal.start_recording(connection, Base.metadata)
        else:
            connection.execute("PRAGMA query_only=ON")
        self._engine = engine_on(connection, explain_engine_error)
        self.session = Session(self._engine, autoflush=False, expire_on_commit=False)
        self._expiry = Expiry(self.session)
        event.listen(self.session, "before_flush", self._require_change)
        event.listen(self.session, "before_commit", self._require_own_commit)

    @classmethod
    def in_memory(cls, *, person: str | None = None) -> Self:
        """A blank project that is gone when closed."""
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.deserialize(blank_project())
        prepare(connection)
        return cls(connection, person=person)

    @contextmanager
    def change(self, key: str, /, **values: str | int) -> Iterator[Session]:
        """Keeps all that is done inside, as one step with this label, or nothing.

        ``key`` and ``values`` are a message. At the end all references in wording must resolve. Listeners are
        told once, after the commit; a change that changed nothing leaves no step and tells nobody. Raises
        LostFile, before anything is done, if the file on the disk is no more the one that was opened.
        """
        self._require_ready()
        self._running = True
        try:
            with sentences(self.connection):
                self.connection.execute("BEGIN IMMEDIATE")
                step_id = journal.begin_step(self.connection, Label(key, values), self.person)
                yield self.session
                changed = self._finish(step_id)
        except BaseException:
            self._roll_back()
            raise
        finally:
            self._running = False
        self.session.commit()
        self._expire_and_announce(step_id, changed)

    def undo(self) -> Changed:
        """Takes back the last step done; raises ``NothingToUndoError`` or ``StepOutdatedError``."""
        self._require_ready()
        step = journal.step_to_undo(self.connection)
        if step is None:
            raise NothingToUndoError
        with sentences(self.connection):
            changed = self._replay.undo(step, self.person)
        self._expire_and_announce(step.id, changed)
        return changed

    def redo(self) -> Changed:
        """Does the step undone last once more; raises ``NothingToRedoError`` or ``StepOutdatedError``."""
        self._require_ready()
        step = journal.step_to_redo(self.connection)
        if step is None:
            raise NothingToRedoError
        with sentences(self.connection):
            changed = self._replay.redo(step)
        self._expire_and_announce(step.id, changed)
        return changed

    @property
    def undo_label(self) -> Label | None:
        step = journal.step_to_undo(self.connection)
        return None if step is None else step.label

    @property
    def redo_label(self) -> Label | None:
        step = journal.step_to_redo(self.connection)
        return None if step is None else step.label

    def history(self, table: str, row_id: RowId) -> list[HistoryEntry]:
        """What was done to one row, oldest first."""
        return row_history(self.connection, table, row_id)

    def record_history(self, table: str, row_id: RowId) -> list[HistoryEntry]:
        """What was done to a record and all that belongs to it, oldest first."""
        return record_history(self.connection, Base.metadata, table, row_id)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls the listener after every change, undo and redo; the function returned ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def subscribe_expiry(self, listener: ExpiryListener) -> Callable[[], None]:
        """Tells the listener what each step touched (None: everything), before the step is announced.

        For what is made from records and kept; the function returned ends that.
        """
        self._expiry_listeners.append(listener)
        return lambda: self._expiry_listeners.remove(listener)

    def subscribe_loss(self, listener: LossListener) -> Callable[[], None]:
        """Tells the listener when a change is refused because the file is no more the one that was opened.

        The function returned ends that.
        """
        self._loss_listeners.append(listener)
        return lambda: self._loss_listeners.remove(listener)

    def close(self) -> None:
        """Lets go of the file. Edits outside a change are lost."""
        if self._running:
            raise ChangeRunningError
        self.session.close()
        self._engine.dispose()
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _require_ready(self) -> None:
        if self.read_only_reason is not None:
            raise self.read_only_reason.with_traceback(None)
        if self._running:
            raise ChangeRunningError
        self._require_own_file()
        edited = any(self.session.is_modified(record) for record in self.session.dirty)
        if edited or self.session.new or self.session.deleted:
            self.session.rollback()
            raise ChangeOutsideError

    def _require_own_file(self) -> None:
        if isinstance(self.connection, ProjectConnection):
            try:
                self.connection.require_own_file()
            except LostFile as loss:
                for tell in self._loss_listeners:
                    tell(loss)
                raise

    def _finish(self, step_id: int) -> Changed:
        self.session.flush()
        if not self.connection.in_transaction:
            raise ChangeBrokenOffError
        check_references(self.connection, Base.metadata, step_id)
        changed = journal.end_step(self.connection, step_id)
        self.connection.execute("COMMIT" if changed else "ROLLBACK")
        return changed

    def _roll_back(self) -> None:
        self.session.rollback()
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    def _expire_and_announce(self, step_id: int, changed: Changed) -> None:
        if not changed:
            return
        touched = self._expiry.follow(self.connection, step_id)
        for tell in tuple(self._expiry_listeners):
            tell(touched)
        for listener in tuple(self._listeners):
            listener(changed)

    def _require_change(self, *_event: object) -> None:
        if self.read_only_reason is not None:
            raise self.read_only_reason.with_traceback(None)
        if not self._running:
            raise ChangeOutsideError

    def _require_own_commit(self, _session: Session) -> None:
        if self._running:
            raise ChangeRunningError
