"""How one section is worded: the choices of an editor, each with an example."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.notes import HeadingVenue, MeetingsOpening, ReportReference
from desktop_app.domain.records import Section
from desktop_app.interface.forms.building import Builder, column_label
from desktop_app.interface.forms.editors.beneath import Beneath
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.field_grid import FieldGrid
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.interface.note_editor.examples import ExampleChoice, ExampleYesNo
from desktop_app.messages import message
from desktop_app.operations import note_sections


class SectionChoices(QWidget):
    """``asked_for`` gives the mandate for the reports when the person wants to see it."""

    asked_for = Signal(object)

    def __init__(self, changes: NoteChanges, section_id: int) -> None:
        super().__init__()
        self._changes, self._section_id = changes, section_id
        self.grid = FieldGrid()
        self.editors: dict[str, Editor] = {}
        workspace = changes.workspace
        for column, kinds in (
            ("meetings_opening", MeetingsOpening),
            ("report_reference", ReportReference),
            ("heading_venue", HeadingVenue),
        ):
            keep = partial(note_sections.choose_wording, workspace, section_id)
            self._add(column, ExampleChoice(column_label("section", column), keep, kinds))
        venue = ExampleYesNo(
            column_label("section", "venue_in_text"),
            self._tell_venue,
            message("note_editor.example.venue_in_text"),
        )
        self._add("venue_in_text", venue, label="")
        picker = Builder(workspace.connection, ("section", section_id)).picker(
            column_label("section", "report_mandate_id"),
            partial(note_sections.set_report_mandate, workspace, section_id),
            "mandate",
            required=False,
        )
        picker.asked_for.connect(lambda row_id: self.asked_for.emit(("mandate", row_id)))
        example = Beneath()
        example.tell(message("note_editor.example.report_mandate"))
        picker.put_beneath(example)
        self._add("report_mandate_id", picker)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)

    def show_section(self, section: Section) -> None:
        """Shows the choices as they are stored."""
        for column, editor in self.editors.items():
            editor.show_value(getattr(section, column))

    def _add(self, column: str, editor: Editor, *, label: str | None = None) -> None:
        self.editors[column] = editor
        self._changes.watch(editor)
        self.grid.add(editor.name if label is None else label, editor)

    def _tell_venue(self, told: bool) -> None:  # noqa: FBT001 - what the box holds
        note_sections.tell_venue_in_text(self._changes.workspace, self._section_id, told=told)
