"""The page of a note as data: its paragraphs as strips of runs, every sentence with all it came from."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from desktop_app.composition.note import (
    Block,
    Footnote,
    FootnoteMark,
    FrontKind,
    FrontLine,
    Heading,
    Inline,
    Masthead,
    Note,
    Paragraph,
    Placeholder,
    Sentence,
    Source,
    SymbolWords,
    Words,
)
from desktop_app.export.characters import (
    line_ends_as,
    printable,
    symbol_text,
)
from desktop_app.export.reading_order import paragraph_label, spaced_sentences
from desktop_app.languages.digits import Digits
from desktop_app.languages.direction import is_right_to_left
from desktop_app.messages import message

MASTHEAD = 9
"""How many strips the masthead has, in every note."""

OMITTED = "left-out/"
"""What the anchor of a line for a paragraph that is left out begins with; the paragraph's follows."""

_BLOCKS_A_STEP = 50
_LINE_END = "\u2028"
_TAB = "\t"


class StripStyle(StrEnum):
    """How a strip is set; the front matter's are named as its kinds are."""

    BLANK = "blank"
    ISSUER = "issuer"
    SYMBOL = "symbol"
    ORGAN = "organ"
    PUBLICATION = "publication"
    SESSION = FrontKind.SESSION.value
    VENUE_AND_DATES = FrontKind.VENUE_AND_DATES.value
    AGENDA = FrontKind.AGENDA.value
    AGENDA_ITEM_TITLE = FrontKind.AGENDA_ITEM_TITLE.value
    TITLE = FrontKind.TITLE.value
    DOCUMENT_TYPE = FrontKind.DOCUMENT_TYPE.value
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    RULE = "rule"
    FOOTNOTE = "footnote"
    OMISSION = "omission"


class Look(StrEnum):
    """What sets a run apart from the words around it."""

    PLAIN = "plain"
    HOLE = "hole"
    RAISED = "raised"
    LARGE = "large"
    SYMBOL = "symbol"


@dataclass(frozen=True)
class Run:
    """Words of one look, with the records and fields they came from."""

    text: str
    look: Look = Look.PLAIN
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True)
class Passage:
    """A sentence's place in its strip, in UTF-16 units, and everything it came from: fields and records.

    ``anchor`` is that of a sentence of a paragraph.
    """

    start: int
    end: int
    text: str
    sources: frozenset[Source]
    records: frozenset[tuple[str, str]]
    anchor: str = ""


@dataclass(frozen=True)
class Strip:
    """One paragraph of the page. ``anchor`` is its own as long as the note has the place.

    ``is_added`` is one that the editor has added.
    """

    anchor: str
    style: StripStyle
    runs: tuple[Run, ...] = ()
    passages: tuple[Passage, ...] = ()
    is_added: bool = False

    def sources_at(self, place: int) -> tuple[Source, ...]:
        """What the words at a place (UTF-16 units) came from, their own sources before their sentence's."""
        end = 0
        for run in self.runs:
            end += units(run.text)
            if place < end:
                return run.sources
        return ()


class Page:
    """Turns notes into strips; those of blocks that are the same as in the note before are kept."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Block, Strip]] = {}
        self._written_in = ("", Digits.WESTERN)

    def making(self, note: Note) -> Generator[None, None, list[Strip]]:
        """The strips of the whole page, from the masthead to the last footnote, in small steps."""
        if (note.language, note.digits) != self._written_in:
            self._known, self._written_in = {}, (note.language, note.digits)
        known: dict[str, tuple[Block, Strip]] = {}
        for number, block in enumerate(note.blocks, start=1):
            known[block.anchor] = block, self._strip(block, note)
            if number % _BLOCKS_A_STEP == 0:
                yield
        self._known = known
        body = list(_with_omissions((strip for _, strip in known.values()), note))
        yield
        return [*_masthead(note.masthead, note.language), *body, *_footnotes(note)]

    def _strip(self, block: Block, note: Note) -> Strip:
        before, strip = self._known.get(block.anchor, (None, None))
        is_same = before is block or before == block
        return strip if strip is not None and is_same else _block(block, note)


def units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text) if text.isascii() or max(text) <= "\uffff" else len(text.encode("utf-16-le")) // 2


def _masthead(masthead: Masthead, language: str) -> Iterator[Strip]:
    """The cells of the table they stand in, row by row; the one on publication has all lines but five.

    Rows are read from the left: Qt mirrors no tables, so in Arabic the cells come in the other order.
    """
    publication = (
        masthead.distribution,
        Sentence((masthead.date,), masthead.date.sources),
        Sentence((Words(masthead.language_line),)),
        masthead.original_line,
    )
    lines = [
        _strip(f"masthead/publication-{number}", StripStyle.PUBLICATION, (line,), language)
        for number, line in enumerate(publication, start=1)
    ]
    rows = (
        (
            [_strip("masthead/top", StripStyle.BLANK, (), language)],
            [_strip("masthead/issuer", StripStyle.ISSUER, (masthead.issuer,), language)],
            [Strip("masthead/symbol", StripStyle.SYMBOL, *_symbol(masthead.symbol, language))],
        ),
        (
            [_strip("masthead/emblem", StripStyle.BLANK, (), language)],
            [_strip("masthead/organ", StripStyle.ORGAN, (masthead.organ,), language)],
            lines,
        ),
    )
    for row in rows:
        for cell in reversed(row) if is_right_to_left(language) else row:
            yield from cell


def _symbol(symbol: SymbolWords | Placeholder, language: str) -> tuple[tuple[Run, ...], tuple[Passage, ...]]:
    """The first component of a symbol is set large."""
    if isinstance(symbol, Placeholder):
        runs: tuple[Run, ...] = (Run(symbol.text, Look.HOLE, symbol.sources),)
    else:
        first, slash, rest = symbol_text(symbol, language).partition("/")
        runs = (Run(first, Look.LARGE, symbol.sources), Run(slash + rest, Look.SYMBOL, symbol.sources))
    text = "".join(run.text for run in runs)
    return runs, (_passage(0, text, symbol.sources),)


def _block(block: Block, note: Note) -> Strip:
    match block:
        case FrontLine():
            style, label = StripStyle(block.kind.value), ""
        case Heading():
            style, label = StripStyle.HEADING, f"{block.number}{_TAB}" if block.number else ""
        case Paragraph():
            style, label = StripStyle.PARAGRAPH, f"{paragraph_label(note, block.number)}{_TAB}"
        case _:
            assert_never(block)
    pieces = _Pieces(note.language)
    pieces.add(label)
    for space, sentence in spaced_sentences(block, note.language):
        pieces.add(space)
        pieces.add_sentence(sentence)
    strip = pieces.strip(block.anchor, style)
    return replace(strip, is_added=isinstance(block, Paragraph) and block.is_added)


def _with_omissions(strips: Iterable[Strip], note: Note) -> Iterator[Strip]:
    """A thin line where a paragraph is left out; only on the screen."""
    for strip in strips:
        yield strip
        for one in note.left_out:
            if one.after == strip.anchor:
                text = message("own_words.left_out")
                yield Strip(f"{OMITTED}{one.anchor}", StripStyle.OMISSION, (Run(text),))


def _footnotes(note: Note) -> Iterator[Strip]:
    if note.footnotes:
        yield Strip("footnotes", StripStyle.RULE)
    for number, footnote in enumerate(note.footnotes):
        yield _footnote(number, footnote, note.language)


def _footnote(number: int, footnote: Footnote, language: str) -> Strip:
    pieces = _Pieces(language)
    pieces.add(footnote.mark, Look.RAISED)
    pieces.add("\u00a0")
    pieces.add_sentence(footnote.sentence)
    return pieces.strip(f"footnote/{number}", StripStyle.FOOTNOTE)


def _strip(anchor: str, style: StripStyle, sentences: Sequence[Sentence], language: str) -> Strip:
    pieces = _Pieces(language)
    for sentence in sentences:
        pieces.add_sentence(sentence)
    return pieces.strip(anchor, style)


class _Pieces:
    """Collects the runs of a strip and where its sentences stand."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._runs: list[Run] = []
        self._passages: list[Passage] = []
        self._length = 0

    def add(self, text: str, look: Look = Look.PLAIN, sources: tuple[Source, ...] = ()) -> None:
        """Adds words to the run before if nothing sets them apart from it."""
        if not text:
            return
        self._length += units(text)
        last = self._runs[-1] if self._runs else None
        if last is not None and (last.look, last.sources) == (look, sources):
            self._runs[-1] = Run(last.text + text, look, sources)
        else:
            self._runs.append(Run(text, look, sources))

    def add_sentence(self, sentence: Sentence) -> None:
        start, words = self._length, []
        for inline in sentence.inlines:
            text, look = self._shown(inline)
            words.append(text)
            self.add(text, look, _sources(inline, sentence))
        passage = _passage(start, "".join(words), _all_sources(sentence))
        self._passages.append(replace(passage, anchor=sentence.anchor))

    def strip(self, anchor: str, style: StripStyle) -> Strip:
        return Strip(anchor, style, tuple(self._runs), tuple(self._passages))

    def _shown(self, inline: Inline) -> tuple[str, Look]:
        match inline:
            case Words():
                return _shown(inline.text), Look.PLAIN
            case SymbolWords():
                return _shown(symbol_text(inline, self._language)), Look.SYMBOL
            case Placeholder():
                return _shown(inline.text), Look.HOLE
            case FootnoteMark():
                return inline.mark, Look.RAISED
            case _:
                assert_never(inline)


def _shown(text: str) -> str:
    return line_ends_as(_LINE_END, printable(text))


def _sources(inline: Inline, sentence: Sentence) -> tuple[Source, ...]:
    if isinstance(inline, FootnoteMark):
        return sentence.sources
    return inline.sources or sentence.sources


def _all_sources(sentence: Sentence) -> Iterator[Source]:
    yield from sentence.sources
    for inline in sentence.inlines:
        if not isinstance(inline, FootnoteMark):
            yield from inline.sources


def _passage(start: int, text: str, sources: Iterable[Source]) -> Passage:
    all_sources = frozenset(sources)
    records = frozenset((one.table, one.key) for one in all_sources)
    return Passage(start, start + units(text), text, all_sources, records)
