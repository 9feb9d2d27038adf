"""The form of a meeting: its days and its status, each edit kept at once."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop_app.domain.meetings import Meeting, MeetingStatus
from desktop_app.interface import words
from desktop_app.interface.day_edit import DayEdit
from desktop_app.interface.refusal import Refusal
from desktop_app.messages import message
from desktop_app.operations.meetings import move_meeting, set_meeting_status
from desktop_app.storage.workspace import Workspace


class MeetingForm(QWidget):
    """Edits one meeting of a workspace. What is refused stays in its field, with the reason beneath."""

    def __init__(self, workspace: Workspace, meeting_id: int) -> None:
        super().__init__()
        self._workspace, self._meeting_id = workspace, meeting_id
        self.first_day = DayEdit(message("form.first_day"))
        self.last_day = DayEdit(message("form.last_day"))
        self.status = _StatusBox()
        self.days_refused = Refusal()
        self.status_refused = Refusal()
        self._lay_out()
        self.follow()
        self.first_day.dateChanged.connect(self._keep_days)
        self.last_day.dateChanged.connect(self._keep_days)
        self.status.activated.connect(self._keep_status)

    def follow(self) -> None:
        """Shows the meeting as it is in the project now; what was refused stays in its field."""
        meeting = self._meeting()
        self.setEnabled(self._workspace.read_only_reason is None)
        self.status.setCurrentIndex(self.status.findData(meeting.status))
        if self.days_refused.is_said:
            return
        for field, day in ((self.first_day, meeting.first_day), (self.last_day, meeting.last_day)):
            with QSignalBlocker(field):
                field.set_day(day)

    def _meeting(self) -> Meeting:
        return self._workspace.session.get_one(Meeting, self._meeting_id)

    def _lay_out(self) -> None:
        days = QHBoxLayout()
        days.setSpacing(8)
        days.addWidget(self.first_day)
        days.addWidget(QLabel(words.DASH))
        days.addWidget(self.last_day)
        days.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(_label(message("form.days"), self.first_day), 0, 0)
        grid.addLayout(days, 0, 1)
        grid.addWidget(self.days_refused, 1, 1)
        grid.addWidget(_label(message("form.status"), self.status), 2, 0)
        grid.addWidget(self.status, 2, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.status_refused, 3, 1)

    def _keep_days(self) -> None:
        days = self.first_day.day(), self.last_day.day()
        self.days_refused.keep(lambda: move_meeting(self._workspace, self._meeting_id, *days))

    def _keep_status(self) -> None:
        status = MeetingStatus(self.status.currentData())
        as_of = self._meeting().status_as_of
        self.status_refused.keep(lambda: set_meeting_status(self._workspace, self._meeting_id, status, as_of))


class _StatusBox(QComboBox):
    """The four states a meeting may be in, each with its mark."""

    def __init__(self) -> None:
        super().__init__()
        name = message("form.status_name")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for status in MeetingStatus:
            self.addItem(words.marked_status(status), status)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scrolling past the field must not change it."""
        event.ignore()


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    return label
