"""The footnotes an editor gives a note: each at the end of one place, with a text in every language."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.records import Note, NoteFootnote
from desktop_app.interface import words
from desktop_app.interface.forms.headings import heading
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.interface.note_editor.footnote_fields import FootnoteFields
from desktop_app.interface.note_editor.places import place_name
from desktop_app.interface.note_editor.rows_list import RowsList
from desktop_app.interface.note_editor.rows_model import RowsModel, RowWords
from desktop_app.messages import message
from desktop_app.operations import notes

_FIRST_PLACE = "title"


class Footnotes(QWidget):
    """The list, and the fields of the chosen footnote. ``fields_made`` tells that these are new."""

    fields_made = Signal()

    def __init__(self, changes: NoteChanges, note_id: int) -> None:
        super().__init__()
        self._changes, self._note_id = changes, note_id
        self._footnotes: dict[int, NoteFootnote] = {}
        self._places: Mapping[str, str] = {}
        self._languages: tuple[str, ...] = ()
        self.fields: FootnoteFields | None = None
        self.rows = RowsList(_name(), RowsModel(self._read, self._move if changes.are_allowed else None))
        self._follow_rows()
        self.empty = QLabel(message("note_editor.no_footnotes"))
        self.empty.setWordWrap(True)
        self.add_button = QPushButton(message("note_editor.footnote_add"))
        self.add_button.setAutoDefault(False)
        self.add_button.setAccessibleName(self.add_button.text())
        self.add_button.setToolTip(message("note_editor.footnote_add_hint"))
        self.add_button.clicked.connect(self.add)
        self.add_button.setEnabled(changes.are_allowed)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        for widget in (heading(_name()), self.empty, self.rows):
            self._layout.addWidget(widget)
        self._layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)

    def _follow_rows(self) -> None:
        """The list's keys and buttons."""
        self.rows.view.setToolTip(message("note_editor.footnotes_hint"))
        self.rows.view.allow_dragging()
        self.rows.view.step_asked.connect(self.step)
        self.rows.view.remove_asked.connect(self.remove)
        self.rows.chosen.connect(self._show_chosen)
        self.up_button = self.rows.add_button("\N{UPWARDS ARROW}", "form.list_up", partial(self.step, -1))
        self.down_button = self.rows.add_button(
            "\N{DOWNWARDS ARROW}", "form.list_down", partial(self.step, 1)
        )
        self.remove_button = self.rows.add_button("\N{MULTIPLICATION SIGN}", "form.list_remove", self.remove)
        self.remove_button.setEnabled(self._changes.are_allowed)
        self.rows.close_buttons()

    def show_note(self, note: Note, places: Mapping[str, str]) -> None:
        """Shows the footnotes as they are stored."""
        self._places = places
        self._languages = tuple(row.language for row in note.languages)
        self._footnotes = {one.id: one for one in note.footnotes}
        self.rows.show_rows(list(self._footnotes))
        self.empty.setVisible(not self._footnotes)
        self._show_chosen(self.rows.current)

    def add(self) -> None:
        """Gives the note another footnote, at its title until another place is chosen."""
        fields = self._add(_FIRST_PLACE)
        if fields is not None:
            fields.place.setFocus()

    def add_at(self, anchor: str, language: str) -> None:
        """Gives a place another footnote, whose text in a language is to be written."""
        fields = self._add(anchor) if self._changes.are_allowed else None
        if fields is not None:
            fields.texts[language].setFocus()

    def _add(self, anchor: str) -> FootnoteFields | None:
        add = partial(notes.add_footnote, self._changes.workspace, self._note_id, anchor)
        if self._changes.make(add) and self.rows.model.ids:
            self.rows.choose(self.rows.model.ids[-1])
        return self.fields

    def step(self, by: int) -> None:
        """Moves the chosen footnote up (-1) or down (1) among the others; at the ends it stays."""
        ids = self.rows.model.ids
        current = self.rows.current
        if current is not None and 0 <= (place := ids.index(current) + by) < len(ids):
            self._move(current, place)

    def remove(self) -> None:
        """Takes the chosen footnote away with its texts."""
        if self.rows.current is not None:
            self._changes.make(partial(notes.remove_footnote, self._changes.workspace, self.rows.current))

    def _move(self, footnote_id: int, place: int) -> None:
        self._changes.make(partial(notes.move_footnote, self._changes.workspace, footnote_id, place))

    def _show_chosen(self, footnote_id: int | None) -> None:
        footnote = self._footnotes.get(footnote_id) if footnote_id is not None else None
        ids = list(self.rows.model.ids)
        row = -1 if footnote is None else ids.index(footnote.id)
        self.up_button.setEnabled(self._changes.are_allowed and row > 0)
        self.down_button.setEnabled(self._changes.are_allowed and 0 <= row < len(ids) - 1)
        if footnote is None:
            self._drop_fields()
            return
        places = dict(self._places)
        places.setdefault(footnote.anchor, place_name(places, footnote.anchor))
        if self.fields is None or not self.fields.fits(footnote.id, places, self._languages):
            self._drop_fields()
            self.fields = FootnoteFields(self._changes, footnote.id, places, self._languages)
            self._layout.insertWidget(self._layout.count() - 1, self.fields)
            self.fields_made.emit()
        self.fields.show_footnote(footnote)

    def _drop_fields(self) -> None:
        fields, self.fields = self.fields, None
        if fields is not None:
            fields.finish()
            fields.hide()
            fields.deleteLater()

    def _read(self, ids: Sequence[int]) -> Mapping[int, RowWords]:
        return {one: self._words(self._footnotes[one]) for one in ids if one in self._footnotes}

    def _words(self, footnote: NoteFootnote) -> RowWords:
        mark = footnote.mark or message("note_editor.numbered")
        texts = {language for _, language in footnote.texts}
        missing = sum(one not in texts for one in self._languages)
        said = f"{mark} · {place_name(self._places, footnote.anchor)}"
        if missing:
            said += f" · {words.MISSING} {message('note_editor.footnote_missing', count=missing)}"
        return RowWords(said)


def _name() -> str:
    return message("note_editor.footnotes")
