"""The page as a Qt document: a masthead table and one block a strip, changed only where the note changed."""

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice, takewhile

from PySide6.QtGui import (
    QBrush,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from desktop_app.interface.note_page.strips import MASTHEAD, Look, Passage, Strip, StripStyle
from desktop_app.interface.note_page.typesetting import INK, Typesetting, twips

DESK = 12
"""How much of the desk shows round the page, in pixels at a zoom of 100 %."""

_TOP_MARGIN = 500
_BOTTOM_MARGIN = 1000
_BELOW_MASTHEAD = 8
_CELLS = ((0, 0, 1), (0, 1, 1), (0, 2, 1), (1, 0, 1), (1, 1, 1), (1, 2, 4))
"""Row, column and number of strips of the masthead's cells; in Arabic the columns are in the other order."""


@dataclass(frozen=True)
class Place:
    """A sentence on the paper: the number of its strip, and where in it it stands."""

    strip: int
    passage: Passage


class Paper:
    """One document, its strips in the order of its blocks."""

    def __init__(self, document: QTextDocument) -> None:
        self.document = document
        self.strips: list[Strip] = []
        self._typesetting: Typesetting | None = None
        self._scale = 1.0
        self._blocks: Mapping[StripStyle, QTextBlockFormat] = {}
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)

    def clear(self) -> None:
        """An empty paper, without a masthead."""
        self.document.clear()
        self.strips = []
        self._typesetting = None

    def set_up(self, typesetting: Typesetting) -> None:
        """A fresh paper in another profile or language."""
        self.clear()
        self._typesetting = typesetting
        self._blocks = typesetting.blocks(self._scale)
        frame = QTextFrameFormat()
        frame.setLeftMargin(DESK + typesetting.side)
        frame.setRightMargin(DESK + typesetting.side)
        frame.setTopMargin(DESK + twips(_TOP_MARGIN))
        frame.setBottomMargin(DESK + twips(_BOTTOM_MARGIN))
        self.document.rootFrame().setFrameFormat(frame)
        self._insert_masthead(typesetting)

    def scale(self, scale: float) -> None:
        """The page is shown at another zoom, 1 for 100 %."""
        if scale == self._scale:
            return
        self._scale = scale
        if self._typesetting is None:
            return
        self._blocks = self._typesetting.blocks(scale)
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for number, strip in enumerate(self.strips):
            cursor.setPosition(self.block(number).position())
            cursor.setBlockFormat(self._blocks[strip.style])
        cursor.endEditBlock()

    def block(self, strip: int) -> QTextBlock:
        """The block of a strip; an empty one stands before the masthead."""
        return self.document.findBlockByNumber(strip + 1)

    def looks(self, style: StripStyle) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """How words of a style are set at the zoom of now: as a block without margins, and as letters."""
        block = QTextBlockFormat()
        block.setAlignment(self._blocks[style].alignment())
        block.setLayoutDirection(self._blocks[style].layoutDirection())
        letters = QTextCharFormat(self._required().characters[style, Look.PLAIN])
        letters.setFontPointSize(letters.fontPointSize() * self._scale)
        return block, letters

    def strip_of(self, block: QTextBlock) -> int | None:
        """The number of a block's strip, if it has one."""
        number = block.blockNumber() - 1
        return number if 0 <= number < len(self.strips) else None

    def becoming(self, strips: Sequence[Strip]) -> Generator[None, None, list[Place]]:
        """Writes what differs, one strip at a time; gives the sentences that were not there before."""
        before = list(self.strips)
        new: list[Place] = []
        anchors = [one.anchor for one in before], [one.anchor for one in strips]
        for old_start, old_end, start, end in _stretches(*anchors):
            for number in range(start, end):
                place = old_start + number - start
                old = before[place] if place < old_end else None
                if old is strips[number] or old == strips[number]:
                    continue
                self._write(number, strips[number], replacing=old is not None)
                new += [Place(number, one) for one in _new_passages(old, strips[number])]
                yield
            self._remove(end, (old_end - old_start) - (end - start))
        return new

    def _write(self, number: int, strip: Strip, *, replacing: bool) -> None:
        typesetting = self._required()
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        if number == MASTHEAD < len(self.strips) and not replacing:
            # The block before lies in the masthead's table, so it is the one behind that is parted.
            cursor.setPosition(self.block(number).position())
            cursor.insertBlock()
        if replacing or number <= MASTHEAD:
            cursor.setPosition(self.block(number).position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.setBlockFormat(self._blocks[strip.style])
        else:
            cursor.setPosition(self.block(number - 1).position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertBlock(self._blocks[strip.style])
        # Merged, not set: a cell of the masthead keeps its rules in the format of its first block.
        cursor.mergeBlockCharFormat(typesetting.characters[strip.style, Look.PLAIN])
        for run in strip.runs:
            cursor.insertText(run.text, typesetting.characters[strip.style, run.look])
        cursor.endEditBlock()
        if replacing:
            self.strips[number] = strip
        else:
            self.strips.insert(number, strip)

    def _remove(self, number: int, count: int) -> None:
        if count <= 0:
            return
        cursor = QTextCursor(self.document)
        before, last = self.block(number - 1), self.block(number + count - 1)
        cursor.setPosition(last.position() + last.length() - 1)
        if number > MASTHEAD:
            cursor.setPosition(before.position() + before.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        else:
            # The block before lies in the masthead's table, so what follows takes the place of the first.
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
            cursor.setPosition(self.block(number).position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            if number + count < len(self.strips):
                cursor.setBlockFormat(self._blocks[self.strips[number + count].style])
        del self.strips[number : number + count]

    def _insert_masthead(self, typesetting: Typesetting) -> None:
        mirrored = typesetting.right_to_left
        columns = typesetting.columns[::-1] if mirrored else typesetting.columns
        layout = QTextTableFormat()
        layout.setBorder(0)
        layout.setCellSpacing(0)
        layout.setCellPadding(0)
        layout.setBorderCollapse(True)
        layout.setBottomMargin(_BELOW_MASTHEAD)
        layout.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        layout.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in columns]
        )
        cursor = QTextCursor(self.document)
        table = cursor.insertTable(2, len(columns), layout)
        self._rule(table)
        for row, column, strips in _CELLS:
            place = len(columns) - 1 - column if mirrored else column
            inside = table.cellAt(row, place).firstCursorPosition()
            for _ in islice(range(strips), 1, None):
                inside.insertBlock()

    def _rule(self, table: QTextTable) -> None:
        """The thin rule under the issuer and the symbol, the thick one under the organ."""
        for row, (width, above, below) in enumerate(((0.75, 0, 4), (1.75, 8, 40))):
            for column in range(table.columns()):
                cell = table.cellAt(row, column)
                layout = QTextTableCellFormat()
                layout.setBottomBorder(width)
                layout.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                layout.setBottomBorderBrush(QBrush(INK))
                layout.setTopPadding(above)
                layout.setBottomPadding(below)
                layout.setVerticalAlignment(
                    QTextTableCellFormat.VerticalAlignment.AlignBottom
                    if row == 0
                    else QTextTableCellFormat.VerticalAlignment.AlignTop
                )
                cell.setFormat(layout)

    def _required(self) -> Typesetting:
        assert self._typesetting is not None  # noqa: S101 - set_up comes first
        return self._typesetting


def _stretches(before: Sequence[str], now: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """From where to where strips before, by their anchors, became those of now: all of both, in order.

    What is the same at the beginning and at the end is most of a page and quickly told.
    """
    first = _count_same(zip(before, now, strict=False))
    last = _count_same(zip(reversed(before[first:]), reversed(now[first:]), strict=False))
    old, new = before[first : len(before) - last], now[first : len(now) - last]
    yield 0, first, 0, first
    for _, old_start, old_end, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield first + old_start, first + old_end, first + start, first + end
    yield len(before) - last, len(before), len(now) - last, len(now)


def _count_same(pairs: Iterable[tuple[str, str]]) -> int:
    """How many pairs, from the first on, are of two that are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _new_passages(before: Strip | None, now: Strip) -> list[Passage]:
    """The sentences of a strip that it did not have before."""
    known = {passage.text for passage in before.passages} if before is not None else set()
    return [passage for passage in now.passages if passage.text not in known]
