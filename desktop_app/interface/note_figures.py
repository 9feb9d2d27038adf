"""What the status bar tells of a note: its length and how much in it is open."""

from dataclasses import dataclass

from desktop_app.composition.note import DoubtKind, Footnote, Note, plain_text
from desktop_app.export.reading_order import sentences

MOST_WORDS = 8500
"""The most a document by the Secretariat may have, notes and headings counted (editorial rule)."""

_OPEN_TEXTS = frozenset({DoubtKind.TEXT_MISSING, DoubtKind.TEXT_UNVERIFIED})


@dataclass(frozen=True)
class NoteFigures:
    """The counts of one composed note; ``open_texts`` are missing or not verified in its language."""

    words: int
    doubts: int
    open_texts: int
    language: str
    most_words: int = MOST_WORDS


def figures_of(note: Note) -> NoteFigures:
    open_texts = sum(doubt.kind in _OPEN_TEXTS for doubt in note.doubts)
    return NoteFigures(word_count(note), len(note.doubts), open_texts, note.language)


def word_count(note: Note) -> int:
    """The words of a note, its headings and footnotes counted, its masthead not."""
    blocks = sum(len(plain_text(one).split()) for block in note.blocks for one in sentences(block))
    footnotes: tuple[Footnote, ...] = note.footnotes
    return blocks + sum(len(plain_text(footnote.sentence).split()) for footnote in footnotes)
