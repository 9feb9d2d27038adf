"""What a person does to one text of a record in one language."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.texts import TextField
from desktop_app.languages.grammar import Case, Language
from desktop_app.operations import text_editing
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace


@dataclass(frozen=True)
class TextEdits:
    """The text by its owner, field and language; ``label`` is what the field is called in the form.

    ``record_name`` tells what the record is called at the moment of a change. All raise ZapiskaError.
    """

    workspace: Workspace
    owner: RecordPlace
    field: TextField
    language: str
    label: str
    record_name: Callable[[], str]

    @property
    def where(self) -> text_editing.TextPlace:
        return self.owner, self.field, self.language

    def write(self, value: str | None) -> None:
        text_editing.write_text(self.workspace, self.where, value, name=self.record_name())

    def verify(self, verified: bool) -> None:  # noqa: FBT001 - what the box holds
        text_editing.verify_text(self.workspace, self.where, verified=verified, name=self.record_name())

    def set_grammar(self, part: str, value: Any) -> None:
        text_editing.set_grammar(self.workspace, self.where, part, value, name=self.record_name())

    def write_form(self, case: Case, value: str | None) -> None:
        text_editing.write_form(self.workspace, self.where, case, value, name=self.record_name())

    def check_form(self, case: Case, checked: bool) -> None:  # noqa: FBT001 - what the box holds
        text_editing.check_form(self.workspace, self.where, case, checked=checked, name=self.record_name())

    def propose(self, language: Language) -> int:
        return text_editing.propose_forms(self.workspace, self.where, language, name=self.record_name())
