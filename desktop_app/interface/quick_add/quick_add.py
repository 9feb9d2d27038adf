"""What the menus, the tree, the forms and the tables ask for when a record is to be added."""

from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.errors import ZapiskaError
from desktop_app.interface.quick_add.add_sheet import AddSheet
from desktop_app.interface.quick_add.next_meeting_sheet import NextMeetingSheet
from desktop_app.interface.quick_add.sheet import Sheet
from desktop_app.interface.record_names import name_of
from desktop_app.operations.adding import add_record, needed
from desktop_app.operations.duplicating import duplicate_record
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

SheetKind = TypeVar("SheetKind", bound=Sheet)


class QuickAdd(QObject):
    """Adds records, asking first for what must be said. Nothing here waits for the answer.

    ``added`` gives the place of a new record, ``trouble`` why something cannot be added.
    """

    added = Signal(object)
    trouble = Signal(object)

    def ask(
        self, window: QWidget, workspace: Workspace, table: str, parent: RecordPlace | None
    ) -> AddSheet | None:
        """Asks for the needed values of a record of a table below a parent; without any adds it at once."""
        try:
            self._require_writable(workspace)
            if not needed(workspace, table, parent):
                self.added.emit(add_record(workspace, table, parent))
                return None
        except ZapiskaError as error:
            self.trouble.emit(error)
            return None
        return self._open(AddSheet(workspace, table, parent, window))

    def ask_next_meeting(
        self, window: QWidget, workspace: Workspace, place: RecordPlace
    ) -> NextMeetingSheet | AddSheet | None:
        """Proposes the next meeting of a body, or of the body that a meeting or session is of.

        A body that has sessions and no meetings (a conference) is asked for its next session.
        """
        body_id = body_of(workspace, place)
        if body_id is None:
            return None
        if _has_sessions_only(workspace, body_id):
            return self.ask(window, workspace, "session", ("body", body_id))
        try:
            self._require_writable(workspace)
        except ZapiskaError as error:
            self.trouble.emit(error)
            return None
        return self._open(NextMeetingSheet(workspace, body_id, window))

    def duplicate(self, workspace: Workspace, place: RecordPlace) -> None:
        """Copies a record at once."""
        name = name_of(workspace.connection, place)
        try:
            self.added.emit(duplicate_record(workspace, place, name="" if name is None else name.title))
        except ZapiskaError as error:
            self.trouble.emit(error)

    def _open(self, sheet: SheetKind) -> SheetKind:
        sheet.added.connect(self.added)
        sheet.open()
        return sheet

    def _require_writable(self, workspace: Workspace) -> None:
        if workspace.read_only_reason is not None:
            raise workspace.read_only_reason


def body_of(workspace: Workspace, place: RecordPlace) -> int | None:
    """The body that a record is, or that its meeting, session, section or document is of; None for others."""
    table, row_id = place
    if table == "body":
        return row_id
    if table not in {"meeting", "session", "section", "document"}:
        return None
    row = workspace.connection.execute(
        f"SELECT body_id FROM {table} WHERE id = ?",  # noqa: S608 - one of the tables above
        (row_id,),
    ).fetchone()
    return None if row is None else row[0]


def _has_sessions_only(workspace: Workspace, body_id: int) -> bool:
    query = (
        "SELECT EXISTS (SELECT 1 FROM session WHERE body_id = :id)"
        " AND NOT EXISTS (SELECT 1 FROM meeting WHERE body_id = :id)"
    )
    return bool(workspace.connection.execute(query, {"id": body_id}).fetchone()[0])
