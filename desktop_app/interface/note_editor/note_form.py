"""One note in the editor: its frame, its sections, the chosen section, own words and footnotes."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.records import Note, Section
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.field_grid import FieldGrid, is_narrow
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.interface.note_editor.footnotes import Footnotes
from desktop_app.interface.note_editor.note_frame import NoteFrame
from desktop_app.interface.note_editor.own_wordings import OwnWordings
from desktop_app.interface.note_editor.places import places_of
from desktop_app.interface.note_editor.section_list import SectionList
from desktop_app.interface.note_editor.section_page import SectionPage
from desktop_app.storage.workspace import Workspace

EditorPlace = tuple[str, str]
"""What an editor edits: the field, after a stroke what belongs to the note, and the language or nothing."""

_LABEL_SHARE = 2 / 5


class NoteForm(QWidget):
    """Edits one note.

    ``section_chosen`` gives the section that is edited now, ``editors_made`` tells that there are new fields,
    ``write_asked`` gives a paragraph of the note whose words are to be written at.
    """

    asked_for = Signal(object)
    write_asked = Signal(str)
    section_chosen = Signal(object)
    editors_made = Signal()

    def __init__(self, workspace: Workspace, note_id: int) -> None:
        super().__init__()
        self.note_id = note_id
        self.changes = NoteChanges(workspace, self)
        self.frame = NoteFrame(self.changes, note_id)
        self.sections = SectionList(self.changes, note_id)
        self.page: SectionPage | None = None
        self.own_wordings = OwnWordings(self.changes)
        self.footnotes = Footnotes(self.changes, note_id)
        self._workspace = workspace
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        for part in (self.frame, self.sections, self.own_wordings, self.footnotes):
            self._layout.addWidget(part)
            self._layout.addSpacing(8)
        self._layout.addStretch()
        self.frame.asked_for.connect(self.asked_for)
        self.sections.chosen.connect(self._show_section)
        self.footnotes.fields_made.connect(self._follow_fields)
        self.show_stored()

    @property
    def note(self) -> Note:
        """The record as it is stored now."""
        return self._workspace.session.get_one(Note, self.note_id)

    @property
    def editors(self) -> dict[EditorPlace, Editor]:
        """All the fields there are now."""
        found: dict[EditorPlace, Editor] = {
            (field, ""): editor for field, editor in self.frame.editors.items()
        }
        if self.page is not None:
            found.update(self.page.editors)
        if self.footnotes.fields is not None:
            found.update(self.footnotes.fields.editors)
        return found

    def show_stored(self) -> None:
        """Shows the note as it is stored now; what is being edited stays."""
        note = self.note
        self.frame.show_note(note)
        self.sections.show_sections()
        places = places_of(self._workspace.connection, note)
        self.own_wordings.show_note(note, places)
        self.footnotes.show_note(note, places)
        self._show_section(self.sections.current)

    def choose_section(self, section_id: int) -> None:
        """Opens a section of the note."""
        self.sections.choose(section_id)

    def editor_at(self, field: str) -> QWidget | None:
        """Where a field of the note or of the chosen section is edited; None for one that is elsewhere."""
        places: dict[str, QWidget] = {
            **self.frame.editors,
            "sections": self.sections.rows.view,
            "footnotes": self.footnotes.rows.view,
            "anchor": self.footnotes.rows.view,
            "footnote": self.footnotes.rows.view,
            "value": self.own_wordings.rows.view,
        }
        found = places.get(field) or places.get(f"{field}_id")
        if found is None and self.page is not None:
            found = self.page.editor_at(field)
        return found

    def finish(self) -> None:
        """Keeps what stands in a field that was not left yet."""
        for editor in list(self.editors.values()):
            editor.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _show_section(self, section_id: int | None) -> None:
        section = None if section_id is None else self._workspace.session.get(Section, section_id)
        if section is None:
            self._drop_page()
            return
        if self.page is not None and self.page.section_id == section.id:
            self.page.show_section(section)
            return
        self._drop_page()
        self.page = SectionPage(self.changes, section)
        self.page.asked_for.connect(self.asked_for)
        self.page.write_asked.connect(self.write_asked)
        self._layout.insertWidget(self._layout.indexOf(self.sections) + 1, self.page)
        self._follow_fields()
        self.section_chosen.emit(("section", section.id))

    def _drop_page(self) -> None:
        page, self.page = self.page, None
        if page is not None:
            for editor in page.editors.values():
                editor.finish()
            page.hide()
            page.deleteLater()

    def _follow_fields(self) -> None:
        self._arrange()
        self.editors_made.emit()

    @property
    def _grids(self) -> list[FieldGrid]:
        grids = [self.frame.grid]
        if self.page is not None:
            grids += self.page.grids
        if self.footnotes.fields is not None:
            grids.append(self.footnotes.fields.grid)
        return grids

    def _arrange(self) -> None:
        # The form may be wider than what is seen of it, as long as its fields stand side by side.
        holder = self.parentWidget()
        width = self.width() if holder is None else holder.width()
        labels = [label for grid in self._grids for label in grid.labels]
        widest = max(label.fontMetrics().horizontalAdvance(label.text()) for label in labels)
        for grid in self._grids:
            grid.arrange(width, min(widest + 1, int(width * _LABEL_SHARE)))
        narrow = is_narrow(self, width)
        self.frame.languages.arrange(narrow=narrow)
        if self.page is not None:
            self.page.paragraphs.arrange(narrow=narrow)
