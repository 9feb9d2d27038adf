"""What a note is issued as: session, document, day, languages, agenda items, layout and headings."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.domain.notes import HeadingNumbering, HeadingTense
from desktop_app.domain.records import Note
from desktop_app.export.layouts import profile_names, profile_title
from desktop_app.interface import words
from desktop_app.interface.forms.building import Builder, column_label
from desktop_app.interface.forms.editors.choices import ChoiceEditor, LanguagesEditor, choices_of
from desktop_app.interface.forms.editors.days import DayEditor
from desktop_app.interface.forms.editors.editor import Editor, Keep
from desktop_app.interface.forms.field_grid import FieldGrid
from desktop_app.interface.note_editor.agenda_items import AgendaItemsEditor, agenda_order
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.interface.note_editor.examples import ExampleChoice, ExampleYesNo
from desktop_app.interface.record_names import record_names
from desktop_app.languages.digits import Digits
from desktop_app.messages import message
from desktop_app.operations import notes


class NoteFrame(QWidget):
    """The fields of a note as a whole. ``asked_for`` gives a record that a field names."""

    asked_for = Signal(object)

    def __init__(self, changes: NoteChanges, note_id: int) -> None:
        super().__init__()
        self._changes, self._note_id = changes, note_id
        self._builder = Builder(changes.workspace.connection, ("note", note_id))
        self.grid = FieldGrid()
        self.editors: dict[str, Editor] = {}
        self.languages = LanguagesEditor(_list_label("languages"), self._keep(notes.set_languages))
        self.agenda_items = AgendaItemsEditor(
            _list_label("agenda_items"), self._keep(notes.set_agenda_items), self._item_names
        )
        self._profiles = ChoiceEditor(
            column_label("note", "profile"), self._keep(notes.set_profile), _profile_choices()
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)
        self._add_fields()

    def show_note(self, note: Note) -> None:
        """Shows the note as it is stored; what is being edited stays."""
        self.agenda_items.offer(agenda_order(note.session))
        self._offer_profile(note.profile)
        for column in ("session_id", "document_id", "as_of", "profile", "title_names_protocols"):
            self.editors[column].show_value(getattr(note, column))
        self.editors["heading_tense"].show_value(note.heading_tense)
        self.editors["heading_numbering"].show_value(note.heading_numbering)
        self.editors["digits"].show_value(note.digits)
        self.languages.show_value([row.language for row in note.languages])
        self.agenda_items.show_value([row.agenda_item_id for row in note.agenda_items])

    def _add_fields(self) -> None:
        self._add("session_id", self._picker("session_id", "session", notes.set_session, required=True))
        self._add("document_id", self._picker("document_id", "document", notes.set_document))
        as_of = DayEditor(column_label("note", "as_of"), self._keep(notes.set_as_of), required=True)
        as_of.line.setToolTip(message("note_editor.as_of_hint"))
        self._add("as_of", as_of)
        self._add_wide("languages", self.languages)
        self._add_wide("agenda_items", self.agenda_items)
        self._add("profile", self._profiles)
        for column, keep, kinds in (
            ("heading_tense", notes.set_heading_tense, HeadingTense),
            ("heading_numbering", notes.set_heading_numbering, HeadingNumbering),
        ):
            choice = ExampleChoice(column_label("note", column), self._keep(keep), kinds)
            self._add(column, choice)
        digits = ChoiceEditor(message("note_editor.digits"), self._keep(notes.set_digits), choices_of(Digits))
        self._add("digits", digits)
        protocols = ExampleYesNo(
            column_label("note", "title_names_protocols"),
            self._name_protocols,
            message("note_editor.example.protocols"),
        )
        self._add("title_names_protocols", protocols, label="")

    def _add(self, field: str, editor: Editor, *, label: str | None = None) -> None:
        self.editors[field] = editor
        self._changes.watch(editor)
        self.grid.add(editor.name if label is None else label, editor)

    def _add_wide(self, field: str, editor: Editor) -> None:
        """A field that needs the whole width: its label stands above it."""
        self.editors[field] = editor
        self._changes.watch(editor)
        label = QLabel(editor.name)
        label.setBuddy(editor)
        self.grid.add_wide(label)
        self.grid.add_wide(editor)

    def _picker(
        self, column: str, table: str, keep: Callable[..., None], *, required: bool = False
    ) -> Editor:
        name = column_label("note", column)
        picker = self._builder.picker(name, self._keep(keep), table, required=required)
        picker.asked_for.connect(lambda row_id: self.asked_for.emit((table, row_id)))
        return picker

    def _keep(self, keep: Callable[..., None]) -> Keep:
        return partial(keep, self._changes.workspace, self._note_id)

    def _name_protocols(self, named: bool) -> None:  # noqa: FBT001 - what the box holds
        notes.name_protocols_in_title(self._changes.workspace, self._note_id, named=named)

    def _item_names(self, ids: Sequence[int]) -> dict[int, str]:
        places = [("agenda_item", one) for one in ids]
        found = record_names(self._changes.workspace.connection, places)
        return {name.place[1]: name.label for name in found}

    def _offer_profile(self, name: str) -> None:
        """A profile that the program does not have stays to be seen, under its own name."""
        if self._profiles.box.findData(name) < 0:
            self._profiles.box.addItem(name, name)


def _profile_choices() -> list[tuple[str, str]]:
    return [(name, profile_title(name)) for name in profile_names()]


def _list_label(field: str) -> str:
    return words.starting_large(message(f"field.{field}"))
