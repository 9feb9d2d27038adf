"""The text of a composed note, each stretch with the field it came from."""

from collections.abc import Generator, Mapping
from typing import assert_never

from desktop_app.checks.note_text import NoteText, Passage, PassageKind, SourcedRange
from desktop_app.composition.note import Block, FootnoteMark, FrontLine, Heading, Inline, Note, Paragraph
from desktop_app.composition.source import Source
from desktop_app.export.reading_order import footnote_marks, inline_text, inlines, sentences


def composed_text(note: Note) -> NoteText:
    """The passages of a composed note, in reading order, footnotes last."""
    steps = reading_composed(note)
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            text: NoteText = finished.value
            return text


def reading_composed(note: Note) -> Generator[None, None, NoteText]:
    """``composed_text`` block by block."""
    marks = footnote_marks(note)
    counts = dict.fromkeys(PassageKind, 0)
    passages: list[Passage] = []
    for block in note.blocks:
        kind, number, level = _kind(block)
        counts[kind] += 1
        general = next((source for sentence in sentences(block) for source in sentence.sources), None)
        text, sources = _text(list(inlines(block, note.language)), marks, general)
        section = counts[PassageKind.HEADING]
        passages.append(Passage(kind, text, counts[kind], number, level, section, "", sources, block.anchor))
        yield
    for place, (index, mark) in enumerate(marks.items(), start=1):
        text, sources = _text(note.footnotes[index].sentence.inlines, marks, None)
        passages.append(
            Passage(PassageKind.FOOTNOTE, text, place, mark=mark, sources=sources, anchor=f"footnote/{index}")
        )
    return NoteText(note.language, tuple(passages), has_no_break_spaces=True)


def _kind(block: Block) -> tuple[PassageKind, int, int]:
    match block:
        case FrontLine():
            return PassageKind(block.kind.value), 0, 0
        case Heading():
            return PassageKind.HEADING, 0, block.level
        case Paragraph():
            return PassageKind.PARAGRAPH, block.number, 0
        case _:
            assert_never(block)


def _text(
    found: list[Inline] | tuple[Inline, ...], marks: Mapping[int, str], general: Source | None
) -> tuple[str, tuple[SourcedRange, ...]]:
    """The words with the field of each; fixed words came from what the whole sentence came from."""
    text = ""
    sources: list[SourcedRange] = []
    for inline in found:
        start = len(text)
        text += inline_text(inline, marks)
        own = () if isinstance(inline, FootnoteMark) else inline.sources
        source = own[-1] if own else general
        if source is not None:
            sources.append(SourcedRange(start, len(text), source))
    return text, tuple(sources)
