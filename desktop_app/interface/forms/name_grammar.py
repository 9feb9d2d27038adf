"""What the words round a name agree with: its gender, its number, in Russian whether it is alive."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.interface import words
from desktop_app.interface.forms.editors.choices import ChoiceEditor, choices_of
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.field_grid import direction
from desktop_app.interface.forms.text_edits import TextEdits
from desktop_app.languages.grammar import Gender, Grammar, GrammaticalNumber
from desktop_app.messages import message
from desktop_app.storage.stored_record import StoredText

_ANIMACY = {None: None, True: "yes", False: "no"}


class NameGrammar(QWidget):
    """One choice for each thing that the language's words agree in; ``editors`` has them by their columns."""

    def __init__(self, edits: TextEdits, grammar: Grammar) -> None:
        super().__init__()
        self._edits = edits
        self.editors: dict[str, Editor] = {}
        if grammar.genders:
            genders = [(gender.value, words.choice(gender)) for gender in Gender if gender in grammar.genders]
            self._add("gender", message("column.gender"), Gender, genders)
        numbers = choices_of(GrammaticalNumber)
        self._add("number", message("form.grammatical_number"), GrammaticalNumber, numbers)
        if grammar.stored_forms:
            animacy = [("yes", message("form.animate")), ("no", message("form.inanimate"))]
            self._add("animate", message("column.animate"), lambda value: value == "yes", animacy)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        for editor in self.editors.values():
            self._row.addWidget(editor, stretch=1)

    def show_text(self, text: StoredText) -> None:
        """Shows what is stored with the text now."""
        for part, editor in self.editors.items():
            value = getattr(text, part)
            editor.show_value(_ANIMACY[value] if part == "animate" else value)

    def arrange(self, *, narrow: bool) -> None:
        """Puts the choices in one line, or below each other where the form is narrow."""
        self._row.setDirection(direction(narrow=narrow))

    def _add(self, part: str, label: str, read: Callable[[str], Any], choices: list[tuple[str, str]]) -> None:
        def keep(value: str | None) -> None:
            self._edits.set_grammar(part, None if value is None else read(value))

        self.editors[part] = ChoiceEditor(label, keep, choices, empty=message("form.grammar_unknown"))
