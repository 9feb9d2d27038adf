"""The form of a meeting: its days and its status, each edit kept at once."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop_app.domain.meetings import Meeting, MeetingStatus
from desktop_app.errors import ZapiskaError
from desktop_app.interface import words
from desktop_app.interface.appearance import warning_colour
from desktop_app.interface.day_edit import DayEdit
from desktop_app.messages import explain, message
from desktop_app.operations.meetings import move_meeting, set_meeting_status
from desktop_app.storage.workspace import Workspace


class MeetingForm(QWidget):
    """Edits one meeting of a workspace. What is refused stays in its field, with the reason beneath."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._meeting_id = 0
        self.first_day = DayEdit(message("form.first_day"))
        self.last_day = DayEdit(message("form.last_day"))
        self.status = _StatusBox()
        self.days_refused = _reason()
        self.status_refused = _reason()
        self._lay_out()
        self.first_day.dateChanged.connect(self._keep_days)
        self.last_day.dateChanged.connect(self._keep_days)
        self.status.activated.connect(self._keep_status)

    def edit(self, workspace: Workspace, meeting: Meeting) -> None:
        """Shows a meeting as it is in the project; a refused value of the same meeting stays in its field."""
        is_other = (workspace, meeting.id) != (self._workspace, self._meeting_id)
        self._workspace, self._meeting_id = workspace, meeting.id
        if is_other:
            self._refuse(self.days_refused, None)
            self._refuse(self.status_refused, None)
        if self.days_refused.isHidden():
            for field, day in ((self.first_day, meeting.first_day), (self.last_day, meeting.last_day)):
                with QSignalBlocker(field):
                    field.set_day(day)
        self.status.setCurrentIndex(self.status.findData(meeting.status))
        self.setEnabled(workspace.read_only_reason is None)

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
        first, last = self.first_day.day(), self.last_day.day()
        self._keep(
            self.days_refused, lambda workspace: move_meeting(workspace, self._meeting_id, first, last)
        )

    def _keep_status(self) -> None:
        status = MeetingStatus(self.status.currentData())

        def set_status(workspace: Workspace) -> None:
            meeting = workspace.session.get_one(Meeting, self._meeting_id)
            set_meeting_status(workspace, self._meeting_id, status, meeting.status_as_of)

        self._keep(self.status_refused, set_status)

    def _keep(self, reason: QLabel, change: Callable[[Workspace], None]) -> None:
        if self._workspace is None:
            return
        self._refuse(reason, None)
        try:
            change(self._workspace)
        except ZapiskaError as error:
            self._refuse(reason, error)

    def _refuse(self, reason: QLabel, error: ZapiskaError | None) -> None:
        reason.setText("" if error is None else f"{words.MISSING} {explain(error)}")
        reason.setVisible(error is not None)
        palette = reason.palette()
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, warning_colour(self.palette()))
        reason.setPalette(palette)


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


def _reason() -> QLabel:
    """Where the reason of a refusal stands."""
    label = QLabel()
    label.setWordWrap(True)
    label.hide()
    return label
