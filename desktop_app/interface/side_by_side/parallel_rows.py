"""Two languages of one note in rows: what stands at the same place in both, with the same number."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.composition.note import (
    Block,
    DoubtKind,
    FootnoteMark,
    FrontKind,
    FrontLine,
    Heading,
    Note,
    Paragraph,
    Placeholder,
    Source,
)
from desktop_app.export.reading_order import footnote_marks, inline_text, inlines, sentence_text, sentences

_UNVERIFIED = frozenset({DoubtKind.TEXT_UNVERIFIED, DoubtKind.FORM_UNCHECKED})
_TITLES = frozenset({FrontKind.TITLE, FrontKind.DOCUMENT_TYPE})


@dataclass(frozen=True)
class Cell:
    """What one language has at a place. ``sources`` are those of its words, the most telling first."""

    text: str
    is_missing: bool = False
    is_unverified: bool = False
    is_own_wording: bool = False
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True)
class ParallelRow:
    """A place of the note in two languages; None where a language has nothing there."""

    anchor: str
    number: str
    is_heading: bool
    cells: tuple[Cell | None, Cell | None]


def parallel_rows(left: Note | None, right: Note | None) -> tuple[ParallelRow, ...]:
    """The rows in the order of the note; a place that only the right language has follows its neighbour."""
    sides = [_by_anchor(note) for note in (left, right)]
    return tuple(
        ParallelRow(
            anchor,
            next(_number(side[anchor][0]) for side in sides if anchor in side),
            next(_is_heading(side[anchor][0]) for side in sides if anchor in side),
            (_cell_at(sides[0], anchor), _cell_at(sides[1], anchor)),
        )
        for anchor in _merged(list(sides[0]), list(sides[1]))
    )


_Side = Mapping[str, tuple["Block | str", Cell]]
"""The blocks of one language by their places; a footnote has its mark for a block."""


def _by_anchor(note: Note | None) -> dict[str, tuple[Block | str, Cell]]:
    if note is None:
        return {}
    unverified = {doubt.source for doubt in note.doubts if doubt.kind in _UNVERIFIED}
    marks = footnote_marks(note)
    side: dict[str, tuple[Block | str, Cell]] = {}
    for block in note.blocks:
        side[block.anchor] = (block, _cell(block, note.language, unverified, marks))
    for index, mark in marks.items():
        told = note.footnotes[index].sentence
        cell = Cell(
            sentence_text(told, {}), is_unverified=_meets(told.sources, unverified), sources=told.sources
        )
        side[f"footnote/{index}"] = (mark, cell)
    return side


def _cell(block: Block, language: str, unverified: set[Source], marks: Mapping[int, str]) -> Cell:
    words = list(inlines(block, language))
    told = [one for one in words if not isinstance(one, FootnoteMark)]
    of_words = dict.fromkeys(source for one in told for source in one.sources)
    of_sentences = dict.fromkeys(source for one in sentences(block) for source in one.sources)
    sources = tuple(dict.fromkeys((*of_words, *of_sentences)))
    return Cell(
        "".join(inline_text(one, marks) for one in words),
        is_missing=any(isinstance(one, Placeholder) for one in words),
        is_unverified=_meets(sources, unverified),
        is_own_wording=any(source.table == "own_wording" for source in sources),
        sources=sources,
    )


def _meets(sources: Sequence[Source], doubtful: set[Source]) -> bool:
    return not doubtful.isdisjoint(sources)


def _cell_at(side: _Side, anchor: str) -> Cell | None:
    return side[anchor][1] if anchor in side else None


def _number(block: Block | str) -> str:
    match block:
        case Paragraph():
            return f"{block.number}."
        case Heading():
            return block.number
        case FrontLine():
            return ""
        case str():
            return block


def _is_heading(block: Block | str) -> bool:
    return isinstance(block, Heading) or (isinstance(block, FrontLine) and block.kind in _TITLES)


def _merged(left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    """Both lists as one: the left one's order, with what only the right has after what precedes it there."""
    known = set(left)
    after: dict[str, list[str]] = {}
    last = ""
    for anchor in right:
        if anchor in known:
            last = anchor
        else:
            after.setdefault(last, []).append(anchor)
    yield from after.get("", ())
    for anchor in left:
        yield anchor
        yield from after.get(anchor, ())
