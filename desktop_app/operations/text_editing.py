"""What can be done with the texts of a record and their case forms. One labelled change each.

A text that is written anew has not been read in a source, and its case forms were not confirmed for it: both
lose their mark.
"""

from typing import Any

from desktop_app.domain.records import Form, HasTexts, Text
from desktop_app.domain.texts import TextField
from desktop_app.languages.grammar import Case, Language
from desktop_app.operations.case_forms import propose_missing
from desktop_app.operations.editing import row_at
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

TextPlace = tuple[RecordPlace, TextField, str]
"""A text by its record, its field and the code of its language."""


def write_text(workspace: Workspace, where: TextPlace, value: str | None, *, name: str) -> None:
    """Writes a text of a record in a language; None takes it away with its case forms."""
    place, field, language = where
    record: HasTexts = row_at(workspace, place)
    with workspace.change(f"change.text.{field.value}", record=name, language=language) as records:
        before = record.text(field, language)
        if value is None:
            if before is not None:
                records.delete(before)
            return
        if before is not None and before.value != value:
            _forget_confirmations(before)
        record.write(field, language, value)


def verify_text(workspace: Workspace, where: TextPlace, *, verified: bool, name: str) -> None:
    """Says whether somebody has read the text in a source."""
    with workspace.change("change.text_verified", record=name, language=where[2]):
        _text(workspace, where).verified = verified


def set_grammar(workspace: Workspace, where: TextPlace, part: str, value: Any, *, name: str) -> None:
    """Says what agrees with a name: its ``gender``, ``number``, or whether it is ``animate``."""
    with workspace.change(f"change.value.{part}", record=name):
        setattr(_text(workspace, where), part, value)


def write_form(workspace: Workspace, where: TextPlace, case: Case, value: str | None, *, name: str) -> None:
    """Writes a case form; what an editor writes counts as checked. None takes the form away."""
    text = _text(workspace, where)
    with workspace.change(f"change.form.{case.value}", record=name):
        form = text.forms.get(case)
        if value is None:
            text.forms.pop(case, None)
        elif form is None:
            text.forms[case] = Form(case=case, value=value, checked=True)
        else:
            form.value, form.checked = value, True


def check_form(workspace: Workspace, where: TextPlace, case: Case, *, checked: bool, name: str) -> None:
    """Says whether an editor has confirmed a case form."""
    with workspace.change(f"change.form.{case.value}", record=name):
        _text(workspace, where).forms[case].checked = checked


def propose_forms(workspace: Workspace, where: TextPlace, language: Language, *, name: str) -> int:
    """Proposes, unchecked, the case forms that a name lacks or nobody confirmed; gives how many."""
    text = _text(workspace, where)
    with workspace.change("change.forms_proposed", record=name) as records:
        for case in [case for case, form in text.forms.items() if not form.checked]:
            del text.forms[case]
        records.flush()
        return propose_missing(text, language)


def _text(workspace: Workspace, where: TextPlace) -> Text:
    place, field, language = where
    record: HasTexts = row_at(workspace, place)
    return record.texts[field, language]


def _forget_confirmations(text: Text) -> None:
    text.verified = False
    for form in text.forms.values():
        form.checked = False
