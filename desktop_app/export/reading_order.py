"""The note as it is read: its sentences in order, and the marks of its footnotes as they are printed."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import assert_never

from desktop_app.composition.note import (
    Block,
    FootnoteMark,
    FrontLine,
    Heading,
    Inline,
    Note,
    Paragraph,
    Placeholder,
    Sentence,
    SymbolWords,
    Words,
    plain_text,
)
from desktop_app.export.characters import needs_space
from desktop_app.languages.digits import in_digits

_AFTER_A_NUMBER = {"ar": "-"}


def sentences(block: Block) -> tuple[Sentence, ...]:
    """The sentences of a block."""
    match block:
        case FrontLine() | Heading():
            return (block.sentence,)
        case Paragraph():
            return block.sentences
        case _:
            assert_never(block)


def spaced_sentences(block: Block, language: str) -> Iterator[tuple[str, Sentence]]:
    """The sentences of a block, each with the space (or nothing) that goes before it."""
    before = ""
    for sentence in sentences(block):
        words = plain_text(sentence)
        yield " " if needs_space(before, words, language) else "", sentence
        before = words


def inlines(block: Block, language: str) -> Iterator[Inline]:
    """All the inlines of a block, with the spaces between its sentences."""
    for space, sentence in spaced_sentences(block, language):
        if space:
            yield Words(space)
        yield from sentence.inlines


def footnote_marks(note: Note) -> dict[int, str]:
    """The printed marks by index into ``note.footnotes``, in the order in which the note refers to them.

    Custom marks are kept, the others are numbered from 1 in the digits of the note. Raises ValueError for a
    footnote nothing refers to.
    """
    marks: dict[int, str] = {}
    numbered = 0
    for block in note.blocks:
        for inline in chain.from_iterable(one.inlines for one in sentences(block)):
            if not isinstance(inline, FootnoteMark) or inline.index in marks:
                continue
            footnote = note.footnotes[inline.index]
            if footnote.custom:
                marks[inline.index] = footnote.mark
            else:
                numbered += 1
                marks[inline.index] = in_digits(str(numbered), note.digits)
    unused = set(range(len(note.footnotes))) - set(marks)
    if unused:
        raise ValueError(f"nothing in the note refers to its footnotes {sorted(unused)}")
    return marks


def paragraph_label(note: Note, number: int) -> str:
    """The number of a paragraph as it is printed: ``1.``, in Arabic ``1-`` or ``١-``."""
    return in_digits(str(number), note.digits) + mark_after_a_number(note)


def mark_after_a_number(note: Note) -> str:
    """What stands after the number of a paragraph: a full stop, in Arabic a dash."""
    return _AFTER_A_NUMBER.get(note.language, ".")


def sentence_text(sentence: Sentence, marks: Mapping[int, str]) -> str:
    """The words of a sentence with its footnote marks as they are printed (``footnote_marks``)."""
    return "".join(inline_text(inline, marks) for inline in sentence.inlines)


def inline_text(inline: Inline, marks: Mapping[int, str]) -> str:
    """The text of one inline."""
    match inline:
        case Words() | SymbolWords() | Placeholder():
            return inline.text
        case FootnoteMark():
            return marks[inline.index]
        case _:
            assert_never(inline)
