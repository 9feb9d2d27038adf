"""How far the note is ready in a language, in a few words."""

from desktop_app.composition.note import DoubtKind, Note
from desktop_app.composition.wording import wording
from desktop_app.errors import ZapiskaError
from desktop_app.export.verification import MISSING, missing_texts
from desktop_app.interface import words
from desktop_app.languages.available import language as language_of
from desktop_app.messages import message

_UNVERIFIED = frozenset({DoubtKind.TEXT_UNVERIFIED, DoubtKind.FORM_UNCHECKED})


def can_be_written(language: str) -> bool:
    """Whether the program has the grammar and the wording of a language."""
    try:
        language_of(language)
        wording(language)
    except ZapiskaError:
        return False
    return True


def readiness(note: Note) -> str:
    """What is known of a composed note: ready, or how many texts and other things are to be seen to.

    A text counts once, however many of its forms are missing, and as missing if it is so in any.
    """
    missing = {doubt.source for doubt in missing_texts(note)}
    unverified = {doubt.source for doubt in note.doubts if doubt.kind in _UNVERIFIED} - missing
    others = sum(doubt.kind not in MISSING | _UNVERIFIED for doubt in note.doubts)
    found = [
        f"{words.MISSING} {message('export_dialog.texts_missing', count=len(missing))}" if missing else "",
        f"{words.UNVERIFIED} {message('export_dialog.texts_unverified', count=len(unverified))}"
        if unverified
        else "",
        message("export_dialog.other_doubts", count=others) if others else "",
    ]
    told = [text for text in found if text]
    if not missing and not unverified:
        told.insert(0, message("export_dialog.texts_ready" if others else "export_dialog.ready"))
        told[0] = f"\N{CHECK MARK} {told[0]}"
    return " · ".join(told)


def doubts_found(note: Note) -> str:
    """How many doubts leave a hole in the note and how many others there are; empty where there are none."""
    blocking = sum(doubt.blocking for doubt in note.doubts)
    others = len(note.doubts) - blocking
    told = [
        message("export_dialog.holes", count=blocking) if blocking else "",
        message("export_dialog.warnings", count=others) if others else "",
    ]
    return ", ".join(text for text in told if text)
