"""The page with the places that can be written at, and a mark in the margin where the own words stand."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from desktop_app.interface.note_page.marked_sheet import MarkedSheet
from desktop_app.interface.note_page.strips import OMITTED, Passage, Strip, StripStyle
from desktop_app.interface.note_page.tints import draw_own_mark, own_mark, passage_rectangles
from desktop_app.messages import message

_WRITABLE = frozenset(StripStyle) - {
    *(StripStyle.BLANK, StripStyle.ISSUER, StripStyle.SYMBOL, StripStyle.ORGAN, StripStyle.PUBLICATION),
    *(StripStyle.RULE, StripStyle.FOOTNOTE, StripStyle.OMISSION),
}


@dataclass(frozen=True)
class OnPaper:
    """Where can be written: ``anchor`` is that of the sentence, ``whole`` that of its line or paragraph."""

    anchor: str
    whole: str


class OwnWordsSheet(MarkedSheet):
    """Marks are on the screen only; no writer knows of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outdated: Collection[str] = ()

    def show_outdated(self, keys: Collection[str]) -> None:
        """Own words whose facts have changed, by the keys of their sources, are marked as such."""
        self._outdated = keys
        self.viewport().update()

    def place_at(self, position: int) -> OnPaper | None:
        """The place of the sentence at a position of the document, or of the one before it."""
        if position < 0:
            return None
        block = self.document().findBlock(position)
        number = self.paper.strip_of(block)
        strip = None if number is None else self.paper.strips[number]
        if strip is None or strip.style not in _WRITABLE or not strip.passages:
            return None
        here = position - block.position()
        passage = next((one for one in strip.passages if here < one.end), strip.passages[-1])
        return OnPaper(passage.anchor or strip.anchor, strip.anchor)

    def omission_at(self, position: int) -> str | None:
        """The paragraph that is left out where the position of the document is."""
        number = self.paper.strip_of(self.document().findBlock(position)) if position >= 0 else None
        strip = None if number is None else self.paper.strips[number]
        is_line = strip is not None and strip.style is StripStyle.OMISSION
        return strip.anchor.removeprefix(OMITTED) if strip is not None and is_line else None

    def paragraph_at(self, position: int) -> str | None:
        """The paragraph at a position of the document."""
        place = self.place_at(position)
        strip = None if place is None else self.strip_at(place.whole)
        return strip.anchor if strip is not None and strip.style is StripStyle.PARAGRAPH else None

    def before_new(self, position: int) -> str | None:
        """The heading or paragraph at a position, after which a paragraph can be added."""
        place = self.place_at(position)
        strip = None if place is None else self.strip_at(place.whole)
        is_there = strip is not None and strip.style in {StripStyle.PARAGRAPH, StripStyle.HEADING}
        return strip.anchor if strip is not None and is_there else None

    def is_added(self, anchor: str) -> bool:
        """Whether a paragraph is one that the editor has added."""
        strip = self.strip_at(anchor)
        return strip is not None and strip.is_added

    def after_step(self, anchor: str, by: int) -> str | None:
        """Behind which place a paragraph stands once it has moved up (-1) or down (1) in its section."""
        known = [one for one in self.paper.strips if one.style in {StripStyle.PARAGRAPH, StripStyle.HEADING}]
        here = next((n for n, one in enumerate(known) if one.anchor == anchor), -1)
        beside = here + by
        if here < 0 or not 0 <= beside < len(known) or known[beside].style is StripStyle.HEADING:
            return None
        return known[beside if by > 0 else beside - 1].anchor

    def room_of(self, anchor: str) -> QRectF | None:
        """Where the words of a place stand in the viewport, as wide as their column."""
        found = self._found(anchor)
        if found is None:
            return None
        block, _, passage = found
        if not block.isValid() or not block.layout().lineCount():
            return None  # the page is being written anew
        origin, line = self._rectangle(block).topLeft(), block.layout().lineAt(0)
        lines = list(passage_rectangles(block, passage, origin)) or [QRectF(origin, line.rect().size())]
        top, bottom = lines[0].top(), lines[-1].bottom()
        return QRectF(origin.x() + line.x(), top, line.width(), bottom - top)

    @property
    def bottom(self) -> float:
        """Where in the viewport the page ends, or the viewport where that is longer."""
        whole = self.document().documentLayout().documentSize().height() - self._scrolled.y()
        return max(whole, self.viewport().height())

    def show_whole(self, widget: QWidget) -> None:
        """Scrolls until a widget that lies over the page is in view, its upper edge first."""
        bar, room = self.verticalScrollBar(), widget.geometry()
        below = max(room.bottom() + 1 - self.viewport().height(), 0)
        bar.setValue(bar.value() + min(below, room.top()))

    def show_place(self, anchor: str) -> None:
        """Brings a place into view, if it is not."""
        room, height = self.room_of(anchor), self.viewport().height()
        if room is not None and not 0 <= room.top() < height - room.height():
            bar = self.verticalScrollBar()
            bar.setValue(int(bar.value() + room.top() - height / 3))

    def strip_at(self, anchor: str) -> Strip | None:
        """The strip of a place."""
        found = self._found(anchor)
        return None if found is None else found[1]

    def own_mark_at(self, point: QPointF) -> str | None:
        """The key of the own words whose mark is at a point of the viewport."""
        for key, mark in self._own_marks():
            if mark.adjusted(-3, -3, 3, 3).contains(point):
                return key
        return None

    def is_own(self, anchor: str) -> bool:
        """Whether own words stand at a place."""
        found = self._found(anchor)
        return found is not None and _own_key(found[2]) is not None

    def own_mark_told(self, key: str) -> str:
        """What the mark of own words says."""
        return message("own_words.mark_outdated" if key in self._outdated else "own_words.mark")

    def marks_told(self, position: int) -> Iterator[str]:
        """That the words are the editor's own, before what is wrong with them."""
        block = self.document().findBlock(position)
        number, here = self.paper.strip_of(block), position - block.position()
        for passage in () if number is None else self.paper.strips[number].passages:
            key = _own_key(passage)
            if key is not None and passage.start <= here < passage.end:
                yield self.own_mark_told(key)
        yield from super().marks_told(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for key, mark in self._own_marks():
            draw_own_mark(painter, mark, outdated=key in self._outdated)
        painter.end()

    def _own_marks(self) -> Iterator[tuple[str, QRectF]]:
        for block, strip in self._in_view():
            for passage in strip.passages:
                key = _own_key(passage)
                origin = self._rectangle(block).topLeft()
                lines = [] if key is None else list(passage_rectangles(block, passage, origin))
                if key is not None and lines:
                    yield key, own_mark(block, lines, origin, self._scale)

    def _found(self, anchor: str) -> tuple[QTextBlock, Strip, Passage] | None:
        for number, strip in enumerate(self.paper.strips):
            if strip.style not in _WRITABLE or not strip.passages:
                continue
            if strip.anchor == anchor:
                first, last = strip.passages[0], strip.passages[-1]
                whole = Passage(first.start, last.end, "", frozenset(), first.records)
                return self.paper.block(number), strip, whole
            for passage in strip.passages:
                if passage.anchor == anchor:
                    return self.paper.block(number), strip, passage
        return None


def _own_key(passage: Passage) -> str | None:
    """The key of the own words that a passage is of."""
    return next((key for table, key in passage.records if table == "own_wording"), None)
