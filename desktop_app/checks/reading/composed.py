"""The text of a composed note, each stretch with the field it came from."""

from collections.abc import Generator, Mapping
from typing import assert_never

from desktop_app.checks.note_text import NoteText, Passage, PassageKind, SourcedRange
from desktop_app.composition.note import Block, FootnoteMark, FrontLine, Heading, Inline, Note, Paragraph
from desktop_app.composition.source import Source
from desktop_app.export.reading_order import footnote_marks, inline_text, inlines, sentences
from desktop_app.steps import outcome


def composed_text(note: Note) -> NoteText:
    """The passages of a composed note, in reading order, footnotes last."""
    return outcome(ComposedReading().reading(note))


class ComposedReading:
    """Reads a note composed again and again: blocks that stayed the same objects are not read anew."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Block, Passage]] = {}
        self._marks: Mapping[int, str] = {}

    def reading(self, note: Note) -> Generator[None, None, NoteText]:
        """``composed_text`` block by block."""
        marks = footnote_marks(note)
        if marks != self._marks:
            self._known, self._marks = {}, marks
        counts = dict.fromkeys(PassageKind, 0)
        passages: list[Passage] = []
        for block in note.blocks:
            passage = self._passage(block, note.language, counts)
            self._known[block.anchor] = block, passage
            passages.append(passage)
            yield
        for place, (index, mark) in enumerate(marks.items(), start=1):
            text, sources = _text(note.footnotes[index].sentence.inlines, marks, None)
            anchor = f"footnote/{index}"
            passages.append(
                Passage(PassageKind.FOOTNOTE, text, place, mark=mark, sources=sources, anchor=anchor)
            )
        return NoteText(note.language, tuple(passages), has_no_break_spaces=True)

    def _passage(self, block: Block, language: str, counts: dict[PassageKind, int]) -> Passage:
        kind, number, level = _kind(block)
        counts[kind] += 1
        place, section = counts[kind], counts[PassageKind.HEADING]
        before, known = self._known.get(block.anchor, (None, None))
        if known is not None and before is block and (known.place, known.section) == (place, section):
            return known
        general = next((source for sentence in sentences(block) for source in sentence.sources), None)
        text, sources = _text(list(inlines(block, language)), self._marks, general)
        return Passage(kind, text, place, number, level, section, "", sources, block.anchor)


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
