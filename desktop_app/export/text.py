"""The note as plain text: one block a line, the footnotes at the end. The masthead is not part of it."""

from collections.abc import Iterator, Mapping
from typing import assert_never

from desktop_app.composition.note import (
    Block,
    FrontLine,
    Heading,
    Inline,
    Note,
    Paragraph,
    SymbolWords,
)
from desktop_app.export.characters import one_line, symbol_text
from desktop_app.export.options import WriterOptions
from desktop_app.export.reading_order import footnote_marks, inline_text, inlines, paragraph_label


def write(note: Note, _options: WriterOptions) -> bytes:
    """The note in UTF-8, each line ended by a line feed; no-break spaces are written as spaces."""
    return "".join(f"{one_line(line)}\n" for line in _lines(note)).encode()


def _lines(note: Note) -> Iterator[str]:
    marks = footnote_marks(note)
    for block in note.blocks:
        words = "".join(_text(inline, note.language, marks) for inline in inlines(block, note.language))
        yield _label(note, block) + words
    for index, mark in marks.items():
        footnote = note.footnotes[index].sentence
        words = "".join(_text(inline, note.language, marks) for inline in footnote.inlines)
        yield f"{mark} {words}"


def _label(note: Note, block: Block) -> str:
    match block:
        case FrontLine():
            return ""
        case Heading():
            return f"{block.number} " if block.number else ""
        case Paragraph():
            return f"{paragraph_label(note, block.number)} "
        case _:
            assert_never(block)


def _text(inline: Inline, language: str, marks: Mapping[int, str]) -> str:
    return symbol_text(inline, language) if isinstance(inline, SymbolWords) else inline_text(inline, marks)
