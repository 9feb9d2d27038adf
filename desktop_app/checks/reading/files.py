"""A file with a note, by its name: DOCX or plain text in UTF-8."""

from collections.abc import Callable
from pathlib import Path

from desktop_app.checks.note_text import NoteText
from desktop_app.checks.reading.plain_text import plain_note
from desktop_app.checks.reading.word_file import UnsafeFile, word_note

LARGEST_FILE = 64 * 1024 * 1024


def read_note(path: Path, language: str, known: Callable[[str], bool]) -> NoteText:
    """The text of the note in a file.

    Raises UnsafeFile, with the reason, for what is neither, too large or empty, and OSError.
    """
    text = _read(path, language, known)
    if not text.passages:
        raise UnsafeFile("check.file.empty", file=path.name)
    return text


def _read(path: Path, language: str, known: Callable[[str], bool]) -> NoteText:
    with path.open("rb") as file:
        content = file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise UnsafeFile("check.file.too_large", part=path.name)
    if path.suffix.lower() == ".docx":
        return word_note(content, language)
    try:
        return plain_note(content.decode("utf-8-sig"), language, known)
    except UnicodeDecodeError as error:
        raise UnsafeFile("check.file.encoding", file=path.name) from error
