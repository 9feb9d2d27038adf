"""What the status bar tells of a note: its length and how much in it is open."""

from collections.abc import Generator
from dataclasses import dataclass

from desktop_app.checks.length import MOST_WORDS, words_in
from desktop_app.composition.note import DoubtKind, Note, plain_text
from desktop_app.export.reading_order import sentences

_OPEN_TEXTS = frozenset({DoubtKind.TEXT_MISSING, DoubtKind.PARAGRAPH_UNWRITTEN, DoubtKind.TEXT_UNVERIFIED})


@dataclass(frozen=True)
class NoteFigures:
    """The counts of one composed note; ``open_texts`` are missing or not verified in its language."""

    words: int
    open_texts: int
    language: str
    most_words: int = MOST_WORDS


def counting(note: Note) -> Generator[None, None, NoteFigures]:
    """Counts the words of a note, its headings and footnotes among them, and its open texts."""
    words = sum(words_in(plain_text(footnote.sentence), note.language) for footnote in note.footnotes)
    for block in note.blocks:
        words += sum(words_in(plain_text(sentence), note.language) for sentence in sentences(block))
        yield
    open_texts = sum(doubt.kind in _OPEN_TEXTS for doubt in note.doubts)
    return NoteFigures(round(words), open_texts, note.language)
