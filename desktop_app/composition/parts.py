"""A stretch of the note in the making: its blocks with the editor's own words and footnotes."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import assert_never

from desktop_app.composition.draft import Draft
from desktop_app.composition.editing import Editing
from desktop_app.composition.live_words import comparable
from desktop_app.composition.mentions import Mention
from desktop_app.composition.note import (
    INDEX_TO_COME,
    Block,
    Doubt,
    DoubtKind,
    Footnote,
    FootnoteMark,
    FrontLine,
    Heading,
    Inline,
    Omission,
    Paragraph,
    Replaced,
    Sentence,
    Source,
)
from desktop_app.composition.phrases import fields, parse
from desktop_app.composition.references import stored_terms
from desktop_app.composition.sentences import line, sentence
from desktop_app.domain.notes import OwnWording
from desktop_app.domain.texts import TextField
from desktop_app.languages.grammar import Language

_Finished = Callable[[Sequence[Inline], Language, Iterable[Source]], Sentence]
"""From words to a sentence of running text, or to a line."""


@dataclass(frozen=True)
class Part:
    """Blocks, footnotes and doubts, numbered as if nothing stood before them."""

    blocks: tuple[Block, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    replaced: tuple[Replaced, ...] = ()
    left_out: tuple[Omission, ...] = ()

    @property
    def size(self) -> "Offset":
        """What a part that follows this one is moved by."""
        return Offset(
            sum(isinstance(block, Paragraph) for block in self.blocks),
            len(self.footnotes),
            sum(not footnote.custom for footnote in self.footnotes),
        )

    def moved(self, offset: "Offset") -> "Part":
        """The part as it is numbered behind others."""
        if offset == Offset():
            return self
        footnotes = tuple(_renumbered(one, offset) for one in self.footnotes)
        blocks = tuple(_moved(one, offset, footnotes) for one in self.blocks)
        return Part(blocks, footnotes, self.doubts, self.replaced, self.left_out)


@dataclass(frozen=True)
class Offset:
    """How many paragraphs, footnotes, and footnotes with a number stand before a part."""

    paragraphs: int = 0
    footnotes: int = 0
    numbered: int = 0

    def __add__(self, other: "Offset") -> "Offset":
        return Offset(
            self.paragraphs + other.paragraphs,
            self.footnotes + other.footnotes,
            self.numbered + other.numbered,
        )


@dataclass
class Making:
    """Collects the blocks of one part."""

    draft: Draft
    editing: Editing
    blocks: list[Block] = field(default_factory=list)
    footnotes: list[Footnote] = field(default_factory=list)
    replaced: list[Replaced] = field(default_factory=list)
    left_out: list[Omission] = field(default_factory=list)
    _paragraphs: int = 0

    def finished(self) -> Part:
        """The part, with the doubts that came up since the last one."""
        doubts, replaced = self.draft.take_doubts(), tuple(self.replaced)
        return Part(tuple(self.blocks), tuple(self.footnotes), doubts, replaced, tuple(self.left_out))

    def leaves_out(self, anchor: str) -> bool:
        """Whether the editor does without a paragraph; that it would stand here is remembered."""
        if not self.editing.leaves_out(anchor):
            return False
        self.left_out.append(Omission(anchor, self.blocks[-1].anchor))
        return True

    def add_front_line(self, front_line: FrontLine, footnote: Footnote | None) -> None:
        """A line of the front matter; a footnote given with it stands before the editor's."""
        told = self._in_own_words(front_line.anchor, front_line.sentence, line)
        if footnote is not None:
            told = self._with_footnote(told, footnote)
        told = self._with_footnotes(front_line.anchor, told)
        self.blocks.append(replace(front_line, sentence=told))

    def add_heading(self, anchor: str, numeral: str, generated: Sentence) -> None:
        told = self._in_own_words(anchor, generated, line)
        self.blocks.append(Heading(anchor, 1, numeral, self._with_footnotes(anchor, told)))

    def add_paragraph(self, anchor: str, sentences: tuple[Sentence, ...], before: Iterable[Mention]) -> None:
        """A numbered paragraph, unless there is nothing to say; ``before`` was mentioned before it."""
        sentences = tuple(_anchored(anchor, sentences))
        own = self._own_wording(anchor, sentences)
        if own is not None:
            sentences = (self._own_paragraph(own, before),)
        else:
            sentences = tuple(self._in_own_words(one.anchor, one, sentence) for one in sentences)
        if not sentences:
            return
        self._paragraphs += 1
        sentences = (*sentences[:-1], self._with_footnotes(anchor, sentences[-1]))
        self.blocks.append(Paragraph(anchor, self._paragraphs, sentences, own is not None))

    def add_own_paragraph(self, anchor: str, before: Iterable[Mention]) -> None:
        """A numbered paragraph of the editor's words alone; a visible hole where a language has none."""
        own = self.editing.words_at(anchor)
        if own is not None:
            told = self._own_paragraph(own, before)
        else:
            source = Source("section_paragraph", anchor, "value")
            self.draft.doubt(DoubtKind.PARAGRAPH_UNWRITTEN, source, blocking=True)
            told = sentence((self.draft.placeholder("paragraph", source),), self.draft.language, (source,))
        self._paragraphs += 1
        told = self._with_footnotes(anchor, told)
        self.blocks.append(Paragraph(anchor, self._paragraphs, (told,), own is not None, is_added=True))

    def _own_paragraph(self, own: OwnWording, before: Iterable[Mention]) -> Sentence:
        """The editor's words: with references they make their own mentions, else the generated ones stay."""
        if any(fields(parse(own.value))):
            self.draft.mentions.made = set(before)
        source = self.editing.source_of(own)
        inlines = self.draft.fill_stored(own.value, stored_terms(self.draft), source)
        return sentence(inlines, self.draft.language, (source,))

    def _in_own_words(self, anchor: str, generated: Sentence, finished: _Finished) -> Sentence:
        """A line, or a sentence of a paragraph; its own words make no mentions, the generated ones stay."""
        own = self._own_wording(anchor, (generated,))
        if own is None:
            return generated
        source = self.editing.source_of(own)
        with self.draft.mentions.asides():
            inlines = self.draft.fill_stored(own.value, stored_terms(self.draft), source)
        return replace(finished(inlines, self.draft.language, (source,)), anchor=generated.anchor)

    def _own_wording(self, anchor: str, generated: tuple[Sentence, ...]) -> OwnWording | None:
        """The editor's words for a place, doubted when the facts they were written from have changed."""
        own = self.editing.words_at(anchor)
        if own is not None:
            replaced = Replaced(anchor, generated)
            self.replaced.append(replaced)
            if comparable(own.generated) != comparable(replaced.text):
                self.draft.doubt(DoubtKind.OWN_WORDING_OUTDATED, self.editing.source_of(own))
        return own

    def _with_footnotes(self, anchor: str, told: Sentence) -> Sentence:
        """The sentence with the marks of the editor's footnotes for this place."""
        for stored in self.editing.footnotes_at(anchor):
            source = Source("note_footnote", f"{self.draft.note.key}/{anchor}", "footnote")
            with self.draft.mentions.asides():
                words = self.draft.stored_words(stored, TextField.FOOTNOTE, source, stored_terms(self.draft))
            mark = stored.mark or str(1 + sum(not earlier.custom for earlier in self.footnotes))
            footnote = Footnote(mark, bool(stored.mark), sentence(words, self.draft.language))
            told = self._with_footnote(told, footnote)
        return told

    def _with_footnote(self, told: Sentence, footnote: Footnote) -> Sentence:
        """The sentence with the mark where its wording has put it, or else at the end."""
        self.footnotes.append(footnote)
        mark = FootnoteMark(footnote.mark, len(self.footnotes) - 1)
        placed = FootnoteMark(footnote.mark, INDEX_TO_COME)
        if placed not in told.inlines:
            return replace(told, inlines=(*told.inlines, mark))
        return replace(told, inlines=tuple(mark if one == placed else one for one in told.inlines))


def _anchored(anchor: str, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences of a paragraph, each with its own anchor; of two of one kind the later is counted."""
    known: Counter[str] = Counter()
    for one in sentences:
        known[one.anchor] += 1
        number = f"-{known[one.anchor]}" if known[one.anchor] > 1 else ""
        yield replace(one, anchor=f"{anchor}/{one.anchor}{number}")


def _renumbered(footnote: Footnote, offset: Offset) -> Footnote:
    if footnote.custom or not offset.numbered:
        return footnote
    return replace(footnote, mark=str(int(footnote.mark) + offset.numbered))


def _moved(block: Block, offset: Offset, footnotes: Sequence[Footnote]) -> Block:
    def moved(told: Sentence) -> Sentence:
        if not footnotes:
            return told
        return replace(told, inlines=tuple(_moved_mark(one, offset, footnotes) for one in told.inlines))

    match block:
        case Paragraph():
            number, sentences = block.number + offset.paragraphs, tuple(map(moved, block.sentences))
            return replace(block, number=number, sentences=sentences)
        case Heading() | FrontLine():
            return replace(block, sentence=moved(block.sentence)) if footnotes else block
        case _:
            assert_never(block)


def _moved_mark(inline: Inline, offset: Offset, footnotes: Sequence[Footnote]) -> Inline:
    """``footnotes`` are those of the part, renumbered already."""
    if not isinstance(inline, FootnoteMark):
        return inline
    return FootnoteMark(footnotes[inline.index].mark, inline.index + offset.footnotes)
