"""The case forms of a Russian name: each beside the sentences it is used in."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.composition.source import Source
from desktop_app.composition.wording import wording
from desktop_app.errors import ZapiskaError
from desktop_app.interface import words
from desktop_app.interface.forms.editors.beneath import Beneath
from desktop_app.interface.forms.editors.choices import YesNoEditor
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.editors.long_text import LongTextEditor
from desktop_app.interface.forms.name_grammar import NameGrammar
from desktop_app.interface.forms.text_edits import TextEdits
from desktop_app.interface.forms.uses import model_phrase, names_in_wording, uses_in
from desktop_app.languages.available import language as language_of
from desktop_app.languages.grammar import Case
from desktop_app.messages import message
from desktop_app.storage.stored_record import OTHER_CASES, StoredText


@dataclass(frozen=True)
class CaseRow:
    """One form: what it is, whether an editor confirmed it, and where it stands."""

    form: LongTextEditor
    checked: YesNoEditor
    uses: Beneath


class CaseForms(QWidget):
    """What agrees with a name, and its five other forms. ``trouble`` is an error no field shows."""

    trouble = Signal(object)

    def __init__(self, edits: TextEdits) -> None:
        super().__init__()
        self._edits = edits
        self._names = NameGrammar(edits, language_of(edits.language).grammar)
        self.rows = {case: self._make_row(case) for case in OTHER_CASES}
        self.propose = QPushButton(message("form.propose"))
        self.propose.setAccessibleName(message("form.propose_for", field=edits.label))
        self.propose.setToolTip(message("form.propose_hint"))
        self.propose.clicked.connect(self._propose)
        self._lay_out()

    @property
    def editors(self) -> dict[str, Editor]:
        """The fields, by what is edited in each."""
        forms: dict[str, Editor] = {case.value: row.form for case, row in self.rows.items()}
        checks: dict[str, Editor] = {f"{case.value}/checked": row.checked for case, row in self.rows.items()}
        return {**self.grammar, **forms, **checks}

    @property
    def grammar(self) -> dict[str, Editor]:
        """What agrees with the name."""
        return self._names.editors

    def arrange(self, *, narrow: bool) -> None:
        """Puts what agrees with the name in one line, or below each other where the form is narrow."""
        self._names.arrange(narrow=narrow)

    def show_text(self, text: StoredText) -> None:
        """Shows the forms as they are stored now."""
        self._names.show_text(text)
        for case, row in self.rows.items():
            form = text.forms.get(case)
            row.form.show_value(None if form is None else form.value)
            row.checked.show_value(form is not None and form.checked)
            row.checked.setVisible(form is not None)
            row.checked.box.setText(message("form.checked") if form is None or form.checked else _unchecked())

    def show_uses(self, text: StoredText, source: Source) -> None:
        """Shows where each form stands: in sentences of the notes, else in the wording's own phrases."""
        records = self._edits.project.edits
        stored = {case: form.value for case, form in text.forms.items()}
        uses = uses_in(records.notes.in_language(self._edits.language), source, stored)
        names = names_in_wording(records.record(self._edits.owner), self._edits.field)
        for case, row in self.rows.items():
            row.uses.tell(_told(uses.get(case, ()), names, case, stored.get(case, "")))

    def _make_row(self, case: Case) -> CaseRow:
        name = message("form.in_case", field=self._edits.label, case=words.choice(case))
        form = LongTextEditor(name, partial(self._edits.write_form, case))
        checked = YesNoEditor(
            message("form.checked_in", case=words.choice(case)), partial(self._edits.check_form, case)
        )
        checked.box.setText(message("form.checked"))
        return CaseRow(form, checked, Beneath())

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for place, (case, row) in enumerate(self.rows.items()):
            label = QLabel(words.choice(case))
            label.setBuddy(row.form)
            grid.addWidget(label, 3 * place, 0)
            grid.addWidget(row.checked, 3 * place, 1)
            grid.addWidget(row.form, 3 * place + 1, 0, 1, 2)
            grid.addWidget(row.uses, 3 * place + 2, 0, 1, 2)
        below = QHBoxLayout()
        below.addWidget(self.propose)
        below.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 0, 8)
        layout.setSpacing(8)
        layout.addWidget(self._names)
        layout.addLayout(grid)
        layout.addLayout(below)

    def _propose(self) -> None:
        try:
            self._edits.propose(language_of(self._edits.language))
        except ZapiskaError as error:
            self.trouble.emit(error)


def _unchecked() -> str:
    return f"{words.UNVERIFIED} {message('form.checked')}"


def _told(sentences: Any, names: tuple[str, ...], case: Case, form: str) -> str:
    """The sentences, one a line; without any, the phrase of the wording that would need the form."""
    if sentences:
        return "\n".join(f"\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK} {one}" for one in sentences)
    phrase = model_phrase(wording("ru"), names, case, form) if form else ""
    return message("form.case_model", phrase=phrase) if phrase else message("form.case_unused")
