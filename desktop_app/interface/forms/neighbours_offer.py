"""After a meeting was moved: the offer to move the meetings beside it too."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.meetings import Meeting
from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms.names import titles
from desktop_app.messages import message
from desktop_app.operations.editing import take_neighbours_along
from desktop_app.operations.meetings import linked_meetings, move_meeting
from desktop_app.storage.workspace import Workspace


class NeighboursOffer(QWidget):
    """Moves a meeting; where others hang together with it, offers to move them by as many days.

    The offer stands as long as the move is the last step, so that both become one step.
    """

    trouble = Signal(object)

    def __init__(self, workspace: Workspace, meeting_id: int) -> None:
        super().__init__()
        self._workspace, self._meeting_id = workspace, meeting_id
        self._step: tuple[int, str] | None = None
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.button = QPushButton(message("form.move_beside"))
        self.button.setAccessibleName(self.button.text())
        self.button.clicked.connect(self._take_along)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.told)
        layout.addWidget(self.button)
        self.hide()

    def move_meeting_to(self, first_day: date | None, last_day: date | None) -> None:
        """Gives the meeting other days; raises ZapiskaError."""
        meeting = self._workspace.session.get_one(Meeting, self._meeting_id)
        before = meeting.first_day
        move_meeting(self._workspace, self._meeting_id, first_day, last_day)
        others = [other.id for other in linked_meetings(meeting) if other.first_day is not None]
        if not others or before is None or first_day in {None, before}:
            return
        names = titles(self._workspace.connection, "meeting")(others)
        told = message("form.beside_stay", meetings=", ".join(names.values()))
        self.told.setText(told)
        self.button.setToolTip(told)
        self._step = self._latest_step()
        self.show()

    def follow(self) -> None:
        """Something changed: the offer goes unless the move is still the last step."""
        if self._step is not None and self._latest_step() != self._step:
            self._step = None
            self.hide()

    def _take_along(self) -> None:
        self._step = None
        self.hide()
        try:
            take_neighbours_along(self._workspace, self._meeting_id)
        except ZapiskaError as error:
            self.trouble.emit(error)

    def _latest_step(self) -> tuple[int, str] | None:
        query = "SELECT id, state FROM journal_step ORDER BY id DESC LIMIT 1"
        found: tuple[int, str] | None = self._workspace.connection.execute(query).fetchone()
        return found
