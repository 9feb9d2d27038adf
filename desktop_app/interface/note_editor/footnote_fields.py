"""The fields of one footnote: its place, its mark, its text in each language of the note."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.records import NoteFootnote
from desktop_app.domain.texts import TextField
from desktop_app.interface import words
from desktop_app.interface.forms.building import column_label
from desktop_app.interface.forms.editors.choices import ChoiceEditor
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.editors.long_text import LongTextEditor
from desktop_app.interface.forms.editors.short_text import ShortTextEditor
from desktop_app.interface.forms.field_grid import FieldGrid
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.messages import message
from desktop_app.operations import notes


class FootnoteFields(QWidget):
    """Every field is kept when it is left."""

    def __init__(
        self, changes: NoteChanges, footnote_id: int, places: Mapping[str, str], languages: Sequence[str]
    ) -> None:
        super().__init__()
        self._changes, self._for = changes, (footnote_id, dict(places), tuple(languages))
        self._footnote_id = footnote_id
        self.grid = FieldGrid()
        anchor = column_label("note_footnote", "anchor")
        place = partial(notes.set_footnote_anchor, changes.workspace, footnote_id)
        self.place = ChoiceEditor(anchor, place, list(places.items()))
        self.mark = ShortTextEditor(column_label("note_footnote", "mark"), self._keep_mark)
        self.mark.line.setPlaceholderText(message("note_editor.numbered"))
        self.mark.line.setToolTip(message("note_editor.mark_hint"))
        self.texts: dict[str, LongTextEditor] = {}
        for editor in (self.place, self.mark):
            self._add(editor, editor.name)
        for language in languages:
            called = words.language_name(language)
            spoken = message("form.text_in", field=message("note_editor.footnote_text"), language=called)
            self.texts[language] = LongTextEditor(spoken, partial(self._write, language), language=language)
            self._add(self.texts[language], words.starting_large(called))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)

    @property
    def editors(self) -> dict[tuple[str, str], Editor]:
        """The fields by what of the footnote they hold, and the language."""
        own = f"footnote/{self._footnote_id}"
        found: dict[tuple[str, str], Editor] = {
            (f"{own}/anchor", ""): self.place,
            (f"{own}/mark", ""): self.mark,
        }
        found.update({(f"{own}/text", language): editor for language, editor in self.texts.items()})
        return found

    def fits(self, footnote_id: int, places: Mapping[str, str], languages: Sequence[str]) -> bool:
        """Whether these are the fields of that footnote, with those places and languages."""
        return self._for == (footnote_id, dict(places), tuple(languages))

    def show_footnote(self, footnote: NoteFootnote) -> None:
        """Shows the footnote as it is stored; what is being edited stays."""
        self.place.show_value(footnote.anchor)
        self.mark.show_value(footnote.mark)
        for language, editor in self.texts.items():
            text = footnote.text(TextField.FOOTNOTE, language)
            editor.show_value(None if text is None else text.value)

    def finish(self) -> None:
        """Keeps what stands in a field that was not left yet."""
        for editor in self.editors.values():
            editor.finish()

    def _add(self, editor: Editor, label: str) -> None:
        self._changes.watch(editor)
        self.grid.add(label, editor)

    def _keep_mark(self, mark: str | None) -> None:
        notes.set_footnote_mark(self._changes.workspace, self._footnote_id, mark or "")

    def _write(self, language: str, value: str | None) -> None:
        notes.write_footnote(self._changes.workspace, self._footnote_id, language, value or "")
