"""The page on the desk: the paper at any zoom, and what is marked or has just changed on it."""

from collections.abc import Generator, Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop_app.composition.note import Source
from desktop_app.interface.note_page.flash import Flash
from desktop_app.interface.note_page.paper import DESK, Paper
from desktop_app.interface.note_page.strips import MASTHEAD, Passage, Strip
from desktop_app.interface.note_page.tints import (
    FLASH_TINT,
    MARK_TINT,
    Tint,
    desk_colour,
    draw_page,
    draw_tint,
)
from desktop_app.interface.note_page.tints import PAPER as WHITE
from desktop_app.interface.note_page.typesetting import INK, Typesetting, screen_dots
from desktop_app.messages import message

SMALLEST, LARGEST = 50, 300
"""Percent."""

_SMALLEST_FIT, _LARGEST_FIT = 40, 150
_METRES_AN_INCH = 0.0254
_MANY_STRIPS = 300
_PATIENCE_MS = 60
_ROOM_BELOW = 40
_MOST_UNPAINTED = 20
_BESIDE = 2
"""Pixels that a tint may reach beyond the block that it lies in."""


class Sheet(QTextEdit):
    """White with black letters in every theme, laid out at the page's true width and then zoomed.

    ``zoomed`` tells that ``percent`` has changed.
    """

    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = Paper(self.document())
        self.flash = Flash(self)
        self.percent = 100
        self._wanted: int | None = None
        self._width = 0.0
        self._selected: Source | None = None
        # The document measures its type by the dots an inch of a device: that is what zooms it.
        self._device = QImage(1, 1, QImage.Format.Format_RGB32)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._lay_out)
        self.flash.stepped.connect(self._draw_flashing)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(message("preview.page_name"))
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(True)
        self._colour()

    def set_up(self, typesetting: Typesetting) -> None:
        """An empty page of another layout."""
        self.flash.stop()
        self.paper.set_up(typesetting)
        self._width = typesetting.width + 2 * DESK
        self._lay_out()

    def clear_page(self) -> None:
        """No page at all."""
        self.flash.stop()
        self.paper.clear()
        self._width = 0.0
        self.viewport().update()

    def becoming(self, strips: Sequence[Strip], *, flash: bool) -> Generator[None, None, None]:
        """Writes what differs in small steps, what is being read staying where it is.

        Where new sentences flash, the page is painted once all of them are written, if they are not many.
        """
        top, written = self._top(), 0
        steps = self.paper.becoming(strips)
        self.viewport().setUpdatesEnabled(not flash)
        try:
            while True:
                next(steps)
                written += 1
                if written == _MOST_UNPAINTED:
                    self.viewport().setUpdatesEnabled(True)
                yield
        except StopIteration as finished:
            new = finished.value
        finally:
            self._bring_back(top)
            self.viewport().setUpdatesEnabled(True)
        if flash and new:
            self.flash.start([(strips[one.strip].anchor, one.passage.start) for one in new])
        self.viewport().update()

    def mark(self, source: Source | None) -> None:
        """Marks every sentence that came from the record, and brings one into view if none is.

        Those that came from the very field are looked for first.
        """
        self._selected = source
        if source is not None:
            self._show_one(source)
        self.viewport().update()

    def marked(self) -> list[tuple[Strip, Passage]]:
        """The sentences that came from the selected record."""
        return [
            (strip, passage)
            for strip in self.paper.strips
            for passage in strip.passages
            if self._is_marked(passage)
        ]

    def zoom(self, percent: int | None) -> None:
        """Shows the page at so many percent (50 to 300), or as wide as there is room (None)."""
        self._wanted = None if percent is None else min(max(percent, SMALLEST), LARGEST)
        self._lay_out()

    @property
    def fits_width(self) -> bool:
        return self._wanted is None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._colour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if len(self.paper.strips) > _MANY_STRIPS:
            self._settle.start(_PATIENCE_MS)
        else:
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), desk_colour(QGuiApplication.palette()))
        if self._width:
            draw_page(painter, self._page_rectangle())
            for tint, origin in self._tints():
                draw_tint(painter, tint, origin, self._scale)
        painter.end()
        super().paintEvent(event)

    @property
    def _scale(self) -> float:
        return self._dots / screen_dots()

    @property
    def _dots(self) -> int:
        return round(screen_dots() * self.percent / 100)

    @property
    def _scrolled(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _lay_out(self) -> None:
        """Finds the zoom, lays the document out at it, and centres the page."""
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.contentsRect().width() - bar
        if not self._width or room <= 0:
            return
        percent = self._wanted
        if percent is None:
            percent = min(max(int(100 * room / self._width), _SMALLEST_FIT), _LARGEST_FIT)
        if percent != self.percent or self.lineWrapColumnOrWidth() != self._pixels(percent):
            top = self._top()
            self.percent = percent
            per_metre = round(self._dots / _METRES_AN_INCH)
            self._device.setDotsPerMeterX(per_metre)
            self._device.setDotsPerMeterY(per_metre)
            self.document().documentLayout().setPaintDevice(self._device)
            self.setLineWrapColumnOrWidth(self._pixels(percent))
            self.paper.scale(self._dots / screen_dots())
            self._bring_back(top)
            self.zoomed.emit()
        side = max(0, (room - self._pixels(percent)) // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)
        self.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if self.fits_width else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )

    def _pixels(self, percent: int) -> int:
        return int(self._width * round(screen_dots() * percent / 100) / screen_dots())

    def _page_rectangle(self) -> QRectF:
        size, desk = self.document().documentLayout().documentSize(), DESK * self._scale
        whole = QRectF(0, 0, self.lineWrapColumnOrWidth(), size.height()).translated(-self._scrolled)
        return whole.adjusted(desk, desk, -desk, -desk)

    def _tints(self) -> Iterator[tuple[Tint, QPointF]]:
        """For the sentences in view that are marked or have just changed."""
        flash = FLASH_TINT.toRgb()
        flash.setAlphaF(self.flash.strength)
        for block, strip in self._in_view():
            origin = self._rectangle(block).topLeft()
            flashing = self.flash.places.get(strip.anchor, frozenset())
            for passage in strip.passages:
                if self._is_marked(passage):
                    yield Tint(block, passage, MARK_TINT, bar=True), origin
                if passage.start in flashing:
                    yield Tint(block, passage, flash, bar=False), origin

    def _draw_flashing(self) -> None:
        """Paints anew what is fading, and nothing else: it does so while a person types."""
        if not self.flash.places:
            self.viewport().update()
        for block, strip in self._in_view():
            if strip.anchor in self.flash.places:
                around = self._rectangle(block).adjusted(-_BESIDE, -_BESIDE, _BESIDE, _BESIDE)
                self.viewport().update(around.toAlignedRect())

    def _in_view(self) -> Iterator[tuple[QTextBlock, Strip]]:
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        bottom = self.viewport().height()
        if block.blockNumber() <= MASTHEAD:
            # Its columns stand side by side, so what is above in the text may be lower on the page.
            block = self.paper.block(0)
        while block.isValid():
            number = self.paper.strip_of(block)
            if number is not None:
                if number >= MASTHEAD and self._rectangle(block).top() > bottom:
                    return
                yield block, self.paper.strips[number]
            block = block.next()

    def _rectangle(self, block: QTextBlock) -> QRectF:
        """Where a block stands in the viewport."""
        return self.document().documentLayout().blockBoundingRect(block).translated(-self._scrolled)

    def _is_marked(self, passage: Passage) -> bool:
        selected = self._selected
        return selected is not None and (selected.table, selected.key) in passage.records

    def _show_one(self, source: Source) -> None:
        places = [
            (number, passage)
            for number, strip in enumerate(self.paper.strips)
            for passage in strip.passages
            if (source.table, source.key) in passage.records
        ]
        exact = [place for place in places if source in place[1].sources]
        tops = [self._passage_top(number, passage) for number, passage in (exact or places)]
        height = self.viewport().height()
        if tops and not any(0 <= top < height - _ROOM_BELOW for top in tops):
            bar = self.verticalScrollBar()
            bar.setValue(int(bar.value() + tops[0] - height / 3))

    def _passage_top(self, number: int, passage: Passage) -> float:
        block = self.paper.block(number)
        line = block.layout().lineForTextPosition(passage.start)
        return self._rectangle(block).top() + (line.y() if line.isValid() else 0)

    def _top(self) -> tuple[str, float] | None:
        """The strip at the upper edge and where it begins; None where the page has not been scrolled."""
        if not self.verticalScrollBar().value():
            return None
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        number = self.paper.strip_of(block)
        if number is None:
            return None
        return self.paper.strips[number].anchor, self._rectangle(block).top() / self._scale

    def _bring_back(self, top: tuple[str, float] | None) -> None:
        if top is None:
            return
        anchor, distance = top
        numbers = (number for number, strip in enumerate(self.paper.strips) if strip.anchor == anchor)
        number = next(numbers, None)
        if number is not None:
            bar = self.verticalScrollBar()
            here = self._rectangle(self.paper.block(number)).top()
            bar.setValue(round(bar.value() + here - distance * self._scale))

    def _colour(self) -> None:
        """Paper and ink whatever the theme; round the page the desk."""
        desk = desk_colour(QGuiApplication.palette())
        if self.palette().color(QPalette.ColorRole.Window) == desk:
            return
        palette = QPalette()
        # All other colours stay the system's, or Qt would not tell when they change.
        palette.setResolveMask(0)
        palette.setColor(QPalette.ColorRole.Base, WHITE)
        palette.setColor(QPalette.ColorRole.Text, INK)
        palette.setColor(QPalette.ColorRole.Window, desk)
        self.setPalette(palette)
