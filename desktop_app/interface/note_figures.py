"""What the status bar tells of a note: its length and how much in it is open."""

from collections.abc import Generator
from dataclasses import dataclass

from desktop_app.composition.note import DoubtKind, Note, Sentence, plain_text
from desktop_app.export.reading_order import sentences

MOST_WORDS = 8500
"""The most a document by the Secretariat may have, notes and headings counted (editorial rule)."""

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
    words = sum(_words(footnote.sentence) for footnote in note.footnotes)
    for block in note.blocks:
        words += sum(map(_words, sentences(block)))
        yield
    open_texts = sum(doubt.kind in _OPEN_TEXTS for doubt in note.doubts)
    return NoteFigures(words, open_texts, note.language)


def _words(sentence: Sentence) -> int:
    return len(plain_text(sentence).split())
