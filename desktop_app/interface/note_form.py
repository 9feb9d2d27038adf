"""The form of a note: the day it speaks of, which tells meetings held from meetings planned."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.domain.records import Note
from desktop_app.interface.day_edit import DayEdit
from desktop_app.interface.refusal import Refusal
from desktop_app.messages import message
from desktop_app.storage.workspace import Workspace


class NoteForm(QWidget):
    """Edits one note of a workspace, each edit kept at once."""

    def __init__(self, workspace: Workspace, note_id: int) -> None:
        super().__init__()
        self._workspace, self._note_id = workspace, note_id
        self.as_of = DayEdit(message("form.as_of_name"))
        self.as_of.require_day()
        self.refused = Refusal()
        label = QLabel(message("form.as_of"))
        label.setBuddy(self.as_of)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.as_of, 0, 1)
        grid.addWidget(self.refused, 1, 1, 1, 2)
        self.follow()
        self.as_of.dateChanged.connect(self._keep)

    def follow(self) -> None:
        """Shows the note as it is now; a refused value stays in its field."""
        self.setEnabled(self._workspace.read_only_reason is None)
        if not self.refused.is_said:
            with QSignalBlocker(self.as_of):
                self.as_of.set_day(self._note().as_of)

    def _note(self) -> Note:
        return self._workspace.session.get_one(Note, self._note_id)

    def _keep(self) -> None:
        self.refused.keep(self._change)

    def _change(self) -> None:
        note = self._note()
        with self._workspace.change("change.note_as_of", note=note.key):
            note.as_of = self.as_of.shown_day()
