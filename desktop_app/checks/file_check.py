"""A note in a file, read and checked: in its own language, and against the note of a project if wanted."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.checks.checking import check_against, check_text
from desktop_app.checks.finding import Finding
from desktop_app.checks.note_text import NoteText
from desktop_app.checks.reading.files import read_note
from desktop_app.checks.reading.guessing import language_of_text
from desktop_app.checks.reading.word_file import UnsafeFile
from desktop_app.checks.rules.letters import dictionary
from desktop_app.composition.note import Note


@dataclass(frozen=True)
class CheckedFile:
    """What a file says and what is wrong in it; whether it was held against the project's note."""

    path: Path
    text: NoteText
    findings: tuple[Finding, ...]
    is_compared: bool


def check_file(path: Path, language: str | None, note: Note | None) -> CheckedFile:
    """Reads a file in a language, or (None) in the one that it seems to be written in.

    ``note`` is the project's; it is used if it is in the same language. Raises UnsafeFile, with the reason.
    """
    try:
        text = _read(path, language or "en")
        if language is None:
            text = _read(path, language_of_text(text))
    except OSError as error:
        raise UnsafeFile("error.system", reason=error.strerror or str(error)) from error
    if note is not None and note.language == text.language:
        return CheckedFile(path, text, tuple(check_against(text, note)), is_compared=True)
    return CheckedFile(path, text, tuple(check_text(text)), is_compared=False)


def _read(path: Path, language: str) -> NoteText:
    return read_note(path, language, lambda word: dictionary().is_known(word))
