"""Everything about the section that is chosen: its wording, its meetings, its paragraphs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.records import Section
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.field_grid import FieldGrid
from desktop_app.interface.forms.headings import heading
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.interface.note_editor.meeting_choices import MeetingChoices
from desktop_app.interface.note_editor.paragraphs import Paragraphs
from desktop_app.interface.note_editor.section_choices import SectionChoices
from desktop_app.interface.record_names import name_of

_TITLE_SIZE = 1.15


class SectionPage(QWidget):
    """The parts of one section, under its name."""

    asked_for = Signal(object)
    write_asked = Signal(str)

    def __init__(self, changes: NoteChanges, section: Section) -> None:
        super().__init__()
        self.section_id = section.id
        self._changes = changes
        self.heading = heading("")
        font = self.heading.font()
        font.setPointSizeF(font.pointSizeF() * _TITLE_SIZE)
        self.heading.setFont(font)
        self.choices = SectionChoices(changes, section.id)
        self.meetings = MeetingChoices(changes, section.id)
        self.paragraphs = Paragraphs(changes, section.id, section.body_id)
        for part in (self.choices, self.paragraphs):
            part.asked_for.connect(self.asked_for)
        self.paragraphs.write_asked.connect(self.write_asked)
        self.meetings.rows.opened.connect(lambda row_id: self.asked_for.emit(("meeting", row_id)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        for widget in (self.choices, self.meetings, self.paragraphs):
            layout.addWidget(widget)
            layout.addSpacing(8)
        self.show_section(section)

    @property
    def editors(self) -> dict[tuple[str, str], Editor]:
        """The fields by the section and what of it they hold."""
        own = {**self.choices.editors, **self.paragraphs.fields.editors}
        return {(f"section/{self.section_id}/{field}", ""): editor for field, editor in own.items()}

    @property
    def grids(self) -> tuple[FieldGrid, ...]:
        return self.choices.grid, self.paragraphs.fields.grid

    def show_section(self, section: Section) -> None:
        """Shows the section as it is stored; what is being edited stays."""
        named = name_of(self._changes.workspace.connection, ("section", section.id))
        self.heading.setText(section.key if named is None else named.title)
        self.choices.show_section(section)
        self.meetings.show_section(section)
        self.paragraphs.show_section(section)

    def editor_at(self, field: str) -> QWidget | None:
        """Where a field of the section is edited; None for one that is elsewhere."""
        places: dict[str, QWidget] = {
            **self.choices.editors,
            "meeting_choices": self.meetings.rows.view,
            "paragraphs": self.paragraphs.rows.view,
        }
        return places.get(field) or places.get(f"{field}_id")
