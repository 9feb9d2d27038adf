"""What an export says of the note: what is doubtful in it, and what it lacks in its language."""

import sys

from desktop_app.composition.note import Doubt, DoubtKind, Note
from desktop_app.export.verification import IncompleteNote, missing_texts
from desktop_app.messages import message

_MISSING = {
    DoubtKind.TEXT_MISSING: "export.text_missing",
    DoubtKind.PARAGRAPH_UNWRITTEN: "export.paragraph_unwritten",
    DoubtKind.FORM_MISSING: "export.form_missing",
}


def tell_doubts(note: Note) -> None:
    """What an editor should look at, one line each, on standard error."""
    for doubt in note.doubts:
        _tell(f"doubt.{doubt.kind.value}", doubt, note)


def require_texts(note: Note) -> None:
    """Raises IncompleteNote if texts are missing, each told on standard error: record, field and language."""
    missing = missing_texts(note)
    for doubt in missing:
        _tell(_MISSING[doubt.kind], doubt, note)
    if missing:
        count = len({doubt.source for doubt in missing})
        raise IncompleteNote("export.incomplete", language=note.language, count=count)


def _tell(key: str, doubt: Doubt, note: Note) -> None:
    place = f"{message(f'record.{doubt.source.table}')} {doubt.source.key}"
    values = {"place": place, "field": doubt.source.field, "detail": doubt.detail, "language": note.language}
    sys.stderr.write(message("warning", text=message(key, **values)) + "\n")
