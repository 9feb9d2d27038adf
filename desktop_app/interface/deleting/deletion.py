"""What the menus, the tree and the tables ask for when records are to be deleted."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.errors import ZapiskaError
from desktop_app.interface.deleting.question import DeleteQuestion
from desktop_app.interface.record_names import record_names
from desktop_app.messages import message
from desktop_app.operations.deleting import delete_record
from desktop_app.operations.dependants import Dependants, as_places, dependants
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace


class Deletion(QObject):
    """Deletes records; where others hang on them, asks first. Nothing here waits for the answer.

    ``deleting`` tells that several records are about to go, ``deleted`` gives the places that are gone,
    ``news`` a sentence on it, ``asked_for`` a record that the person wants to see instead, ``trouble`` why
    nothing can be deleted.
    """

    deleting = Signal()
    deleted = Signal(object)
    news = Signal(str)
    asked_for = Signal(object)
    trouble = Signal(object)

    def ask(
        self, window: QWidget, workspace: Workspace, places: RecordPlace | Sequence[RecordPlace]
    ) -> DeleteQuestion | None:
        """Deletes records at once where nothing hangs on them, else opens the question and gives it."""
        if workspace.read_only_reason is not None:
            self.trouble.emit(workspace.read_only_reason)
            return None
        names = record_names(workspace.connection, as_places(places))
        if not names:
            return None
        there = [name.place for name in names]
        called = names[0].title if len(names) == 1 else message("deleting.several", count=len(names))
        found = dependants(workspace, there)
        if not found:
            self._delete(workspace, there, called, found)
            return None
        question = DeleteQuestion(workspace, called, found, window)
        question.asked_for.connect(self.asked_for)
        question.confirmed.connect(lambda: self._delete(workspace, there, called, found))
        question.open()
        return question

    def _delete(
        self, workspace: Workspace, places: Sequence[RecordPlace], called: str, found: Dependants
    ) -> None:
        if found or len(places) > 1:
            self.deleting.emit()
        try:
            delete_record(workspace, places, with_users=found.with_users, name=called)
        except ZapiskaError as error:
            self.trouble.emit(error)
            return
        self.deleted.emit(tuple(places))
        self.news.emit(message("deleting.done", record=called))
