"""Which meetings a section tells of: by the rule, or as the editor says of each."""

# ruff: noqa: N802 - Qt's own names

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.domain.records import Meeting, Section
from desktop_app.interface.forms.headings import heading
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.interface.note_editor.meeting_rule import due_by_rule, rule_sentence
from desktop_app.interface.note_editor.rows_list import RowsList
from desktop_app.interface.note_editor.rows_model import Read, RowsModel, RowWords
from desktop_app.interface.record_names import record_names
from desktop_app.messages import message
from desktop_app.operations.note_sections import choose_meeting

_CHOICES: Mapping[Qt.CheckState, bool | None] = {
    Qt.CheckState.Checked: True,
    Qt.CheckState.PartiallyChecked: None,
    Qt.CheckState.Unchecked: False,
}
Choose = Callable[[int, Qt.CheckState], None]
_STATES = {included: state for state, included in _CHOICES.items()}


class MeetingsModel(RowsModel):
    """Meetings with a box of three states: taken in, left out, and between them "by the rule"."""

    def __init__(self, read: Read, choose: Choose, *, changeable: bool) -> None:
        super().__init__(read)
        self.choices: dict[int, bool] = {}
        self._choose, self._changeable = choose, changeable

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._changeable:
            flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsUserTristate
        return flags

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if index.isValid() and role == Qt.ItemDataRole.CheckStateRole:
            return _STATES[self.choices.get(self.ids[index.row()])]
        return super().data(index, role)

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Asks for another state of a box; once it is kept, the list shows it."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole or not self._changeable:
            return False
        self._choose(self.ids[index.row()], Qt.CheckState(value))
        return True


class MeetingChoices(QWidget):
    """The meetings of the section's body, the latest first."""

    def __init__(self, changes: NoteChanges, section_id: int) -> None:
        super().__init__()
        self._changes, self._section_id = changes, section_id
        self._due: frozenset[int] = frozenset()
        name = message("note_editor.meetings")
        self.rule = _line()
        self.model = MeetingsModel(self._read, self._choose, changeable=changes.are_allowed)
        self.rows = RowsList(name, self.model, always=False)
        self.rows.view.setToolTip(message("note_editor.meetings_hint"))
        self.empty = _line()
        self.empty.setText(message("note_editor.no_meetings"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (heading(name), self.rule, self.empty, self.rows):
            layout.addWidget(widget)

    def show_section(self, section: Section) -> None:
        """Shows the meetings as they are stored, and what the rule says of each."""
        meetings = sorted(section.body.meetings, key=_latest_first, reverse=True)
        self._due = due_by_rule(section.note.session, meetings)
        self.rule.setText(rule_sentence(section.note.session))
        self.model.choices = {one.meeting_id: one.included for one in section.meeting_choices}
        self.rows.show_rows([meeting.id for meeting in meetings])
        self.empty.setVisible(not meetings)
        self.rule.setVisible(bool(meetings))

    def _choose(self, meeting_id: int, state: Qt.CheckState) -> None:
        choose = partial(choose_meeting, self._changes.workspace, self._section_id, meeting_id)
        self._changes.make(lambda: choose(included=_CHOICES[state]))

    def _read(self, ids: Sequence[int]) -> Mapping[int, RowWords]:
        names = record_names(self._changes.workspace.connection, [("meeting", one) for one in ids])
        return {
            name.place[1]: self._words(name.place[1], name.label, name.detail, name.spoken) for name in names
        }

    def _words(self, meeting_id: int, label: str, days: str, spoken: str) -> RowWords:
        said = standing(self.model.choices.get(meeting_id), due=meeting_id in self._due)
        text = " · ".join(part for part in (label, days) if part)
        return RowWords(f"{text}: {said}", f"{spoken}: {said}")


def standing(included: bool | None, *, due: bool) -> str:  # noqa: FBT001 - a choice, or none
    """Whether a meeting is told of, and what the rule says: ``left out, though the rule takes it in``."""
    rule = "in" if due else "out"
    if included is None:
        return message(f"note_editor.by_rule_{rule}")
    return message(f"note_editor.taken_rule_{rule}" if included else f"note_editor.left_rule_{rule}")


def _latest_first(meeting: Meeting) -> tuple[bool, str, int, int]:
    """Meetings without days come before all that have days: they are still to come."""
    day = meeting.first_day or meeting.last_day
    return day is None, "" if day is None else day.isoformat(), meeting.ordinal, meeting.part_number


def _line() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    return label
