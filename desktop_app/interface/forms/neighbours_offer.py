"""After a meeting was moved: the offer to move the meetings beside it too."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms.names import titles
from desktop_app.interface.forms.open_project import OpenProject
from desktop_app.messages import message


class NeighboursOffer(QWidget):
    """Moves a meeting; where others hang together with it, offers to move them by as many days.

    The offer stands as long as the move is the last step, so that both become one step.
    """

    trouble = Signal(object)

    def __init__(self, project: OpenProject, meeting_id: int) -> None:
        super().__init__()
        self._project, self._meeting_id = project, meeting_id
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
        others = self._project.edits.move_meeting(self._meeting_id, (first_day, last_day))
        if not others:
            return
        names = titles(self._project.connection, "meeting")(others)
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
            self._project.edits.take_neighbours_along(self._meeting_id)
        except ZapiskaError as error:
            self.trouble.emit(error)

    def _latest_step(self) -> tuple[int, str] | None:
        query = "SELECT id, state FROM journal_step ORDER BY id DESC LIMIT 1"
        found: tuple[int, str] | None = self._project.connection.execute(query).fetchone()
        return found
