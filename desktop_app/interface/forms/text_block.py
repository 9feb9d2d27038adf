"""One text of a record in one language: the words, whether they are verified, their case forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop_app.composition.source import Source
from desktop_app.domain.vocabulary import INFLECTED, TextField
from desktop_app.interface import words
from desktop_app.interface.forms.editors.choices import YesNoEditor
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.editors.long_text import LongTextEditor
from desktop_app.interface.forms.name_grammar import NameGrammar
from desktop_app.interface.forms.reference_texts import ReferenceTexts
from desktop_app.interface.forms.text_edits import TextEdits
from desktop_app.languages.available import grammar_of
from desktop_app.languages.grammar import Case
from desktop_app.messages import message
from desktop_app.storage.stored_record import OTHER_CASES, StoredText

if TYPE_CHECKING:
    from desktop_app.interface.forms.case_forms import CaseForms


def is_declined(language: str, field: TextField) -> bool:
    """Whether a text is a name with case forms that are kept with it."""
    grammar = grammar_of(language)
    return field in INFLECTED and grammar is not None and bool(grammar.stored_forms)


class TextBlock(QWidget):
    """The editors of one text. ``grown`` tells that case forms were opened, with new editors in them."""

    grown = Signal()
    trouble = Signal(object)

    def __init__(self, edits: TextEdits, key: str) -> None:
        super().__init__()
        self.edits, self._key = edits, key
        self._text: StoredText | None = None
        self._is_narrow = False
        spoken = message("form.text_in", field=edits.label, language=words.language_name(edits.language))
        self.text = LongTextEditor(spoken, edits.write, language=edits.language)
        self.verified = YesNoEditor(message("form.verified_text", field=spoken), edits.verify)
        self.verified.box.setText(message("form.verified"))
        self.grammar = self._make_grammar()
        self.reference = ReferenceTexts(spoken)
        self.forms: CaseForms | None = None
        self.disclosure = QToolButton()
        self.disclosure.setCheckable(True)
        self.disclosure.setAutoRaise(True)
        self.disclosure.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.disclosure.setToolTip(message("form.forms_hint"))
        self.disclosure.toggled.connect(self._disclose)
        self._lay_out()

    @property
    def editors(self) -> dict[str, Editor]:
        """The fields, by what is edited in each; the text itself under nothing."""
        own: dict[str, Editor] = {"": self.text, "verified": self.verified}
        if self.grammar is not None:
            own.update(self.grammar.editors)
        return own if self.forms is None else {**own, **self.forms.editors}

    def show_text(self, text: StoredText | None) -> None:
        """Shows the text as it is stored now; None where it is missing."""
        self._text = text
        self.text.show_value(None if text is None else text.value)
        self.verified.show_value(text is not None and text.verified)
        self.verified.setVisible(text is not None)
        if self.grammar is not None:
            self.grammar.setVisible(text is not None)
            if text is not None:
                self.grammar.show_text(text)
        has_forms = text is not None and is_declined(self.edits.language, self.edits.field)
        self.disclosure.setVisible(has_forms)
        self.disclosure.setEnabled(self.edits.project.is_whole)
        if not has_forms:
            self.disclosure.setChecked(False)
        self._name_disclosure()
        if self.forms is not None:
            self.forms.setVisible(has_forms and self.disclosure.isChecked())
            if text is not None:
                self.forms.show_text(text)

    def show_uses(self) -> None:
        """Looks up where the forms stand, if they are on the screen."""
        if self.forms is None or self._text is None or self.forms.isHidden():
            return
        self.forms.show_uses(self._text, Source(self.edits.owner[0], self._key, self.edits.field.value))

    def arrange(self, *, narrow: bool) -> None:
        """Puts fields that stand side by side below each other where the form is narrow."""
        self._is_narrow = narrow
        for part in (self.grammar, self.forms):
            if part is not None:
                part.arrange(narrow=narrow)

    def _make_grammar(self) -> NameGrammar | None:
        """Where articles go by a name; where its forms are kept too, it comes with these."""
        grammar = grammar_of(self.edits.language)
        if self.edits.field not in INFLECTED or grammar is None or len(grammar.forms) == 1:
            return None
        return None if grammar.stored_forms else NameGrammar(self.edits, grammar)

    def _disclose(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's signal
        if is_open and self.forms is None and self._text is not None:
            # It quotes from notes, and so loads what makes them: the disclosure is disabled until then.
            from desktop_app.interface.forms.case_forms import CaseForms  # noqa: PLC0415

            self.forms = CaseForms(self.edits)
            self.forms.trouble.connect(self.trouble)
            self.forms.arrange(narrow=self._is_narrow)
            self._layout.addWidget(self.forms)
            self.forms.show_text(self._text)
            self.grown.emit()
        if self.forms is not None:
            self.forms.setVisible(is_open)
        self._name_disclosure()
        self.show_uses()

    def _name_disclosure(self) -> None:
        arrow = Qt.ArrowType.DownArrow if self.disclosure.isChecked() else Qt.ArrowType.RightArrow
        self.disclosure.setArrowType(arrow)
        text = message("form.forms_checked", count=len(OTHER_CASES))
        due = 0 if self._text is None else self._text.unchecked_forms
        if due:
            has_none = self._text is not None and not set(self._text.forms) - {Case.NOMINATIVE}
            mark = words.MISSING if has_none else words.UNVERIFIED
            text = f"{mark} {message('form.forms_due', due=due)}"
        self.disclosure.setText(text)
        self.disclosure.setAccessibleName(f"{self.edits.label}: {text}")

    def _lay_out(self) -> None:
        label = QLabel(self.edits.label)
        label.setBuddy(self.text)
        label.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(label, stretch=1)
        top.addWidget(self.verified)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 8)
        self._layout.setSpacing(0)
        self._layout.addLayout(top)
        self._layout.addWidget(self.text)
        self._layout.addWidget(self.reference)
        if self.grammar is not None:
            self._layout.addWidget(self.grammar)
        self._layout.addWidget(self.disclosure, 0, Qt.AlignmentFlag.AlignLeading)
