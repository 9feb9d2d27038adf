"""What a person does to one text of a record in one language."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.vocabulary import TextField
from desktop_app.interface.forms.open_project import OpenProject
from desktop_app.languages.grammar import Case, Language
from desktop_app.storage.record_place import RecordPlace


@dataclass(frozen=True)
class TextEdits:
    """The text by its owner, field and language; ``label`` is what the field is called in the form.

    ``record_name`` tells what the record is called at the moment of a change. All raise ZapiskaError.
    """

    project: OpenProject
    owner: RecordPlace
    field: TextField
    language: str
    label: str
    record_name: Callable[[], str]

    def write(self, value: str | None) -> None:
        self.project.edits.write_text(self._where, value, name=self.record_name())

    def verify(self, verified: bool) -> None:  # noqa: FBT001 - what the box holds
        self.project.edits.verify_text(self._where, verified=verified, name=self.record_name())

    def set_grammar(self, part: str, value: Any) -> None:
        self.project.edits.set_grammar(self._where, part, value, name=self.record_name())

    def write_form(self, case: Case, value: str | None) -> None:
        self.project.edits.write_form(self._where, case, value, name=self.record_name())

    def check_form(self, case: Case, checked: bool) -> None:  # noqa: FBT001 - what the box holds
        self.project.edits.check_form(self._where, case, checked=checked, name=self.record_name())

    def propose(self, language: Language) -> None:
        self.project.edits.propose_forms(self._where, language, name=self.record_name())

    @property
    def _where(self) -> tuple[RecordPlace, TextField, str]:
        return self.owner, self.field, self.language
