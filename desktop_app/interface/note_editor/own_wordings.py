"""The editor's own words in a note: where they stand, in which language, what they say."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.records import Note, OwnWording
from desktop_app.interface import words
from desktop_app.interface.forms.editors.beneath import Beneath
from desktop_app.interface.forms.headings import heading
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.interface.note_editor.places import place_name
from desktop_app.interface.note_editor.rows_list import RowsList
from desktop_app.interface.note_editor.rows_model import RowsModel, RowWords
from desktop_app.messages import message
from desktop_app.operations.own_words import remove_own_wording


class OwnWordings(QWidget):
    """Hidden in a note that has none."""

    def __init__(self, changes: NoteChanges) -> None:
        super().__init__()
        self._changes = changes
        self._own: dict[int, OwnWording] = {}
        self._places: Mapping[str, str] = {}
        name = message("note_editor.own_wordings")
        self.rows = RowsList(name, RowsModel(self._read))
        self.rows.view.remove_asked.connect(self.remove)
        self.rows.chosen.connect(self._show_chosen)
        self.remove_button = self.rows.add_button(
            "\N{MULTIPLICATION SIGN}", "note_editor.own_wording_remove", self.remove
        )
        self.remove_button.setEnabled(changes.are_allowed)
        self.rows.close_buttons()
        self.text = Beneath()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (heading(name), self.rows, self.text):
            layout.addWidget(widget)
        self.hide()

    def show_note(self, note: Note, places: Mapping[str, str]) -> None:
        """Shows the own words as they are stored."""
        self._places = places
        self._own = {one.id: one for one in note.own_wordings}
        self.rows.show_rows(list(self._own))
        self._show_chosen(self.rows.current)
        self.setVisible(bool(self._own))

    def remove(self) -> None:
        """Takes the chosen words away; the generated ones stand there again."""
        if self.rows.current is not None:
            self._changes.make(partial(remove_own_wording, self._changes.workspace, self.rows.current))

    def _show_chosen(self, own_id: int | None) -> None:
        own = self._own.get(own_id) if own_id is not None else None
        self.text.tell("" if own is None else own.value)

    def _read(self, ids: Sequence[int]) -> Mapping[int, RowWords]:
        return {one: RowWords(self._words(self._own[one])) for one in ids if one in self._own}

    def _words(self, own: OwnWording) -> str:
        return f"{place_name(self._places, own.anchor)} · {words.language_name(own.language)}"
