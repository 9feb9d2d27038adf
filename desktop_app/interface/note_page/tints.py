"""Painting round and under the words: the desk, the page with its shadow, marks and what has just changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QTextBlock, QTextLine

from desktop_app.interface.appearance import mixed
from desktop_app.interface.note_page.strips import Passage

PAPER = QColor("#ffffff")
MARK_TINT = QColor("#dce8fc")
MARK_BAR = QColor("#2a5db0")
FLASH_TINT = QColor("#ffd666")
OWN_MARK = QColor("#6b4fa0")
OUTDATED_MARK = QColor("#b54708")
_OWN_WIDTH, _OWN_DISTANCE = 4.0, 10.0
_EDGE = QColor(0, 0, 0, 60)
_SHADOW = (28, 18, 11, 6, 3)
_DESK_SHARE = 0.86
_BAR_WIDTH, _BAR_DISTANCE = 3.0, 10.0


@dataclass(frozen=True)
class Tint:
    """A sentence to be tinted; a bar in the margin tells marks from flashes without colour."""

    block: QTextBlock
    passage: Passage
    colour: QColor
    bar: bool


def desk_colour(palette: QPalette) -> QColor:
    """Between the window's colour and its text's, so that the page stands out in light and dark."""
    window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    return mixed(window, text, _DESK_SHARE)


def draw_page(painter: QPainter, page: QRectF) -> None:
    """A white sheet with a soft shadow below and beside it."""
    painter.setPen(Qt.PenStyle.NoPen)
    for distance, strength in enumerate(_SHADOW, start=1):
        painter.setBrush(QColor(0, 0, 0, strength))
        painter.drawRect(page.adjusted(-distance / 2, 0, distance / 2, distance))
    painter.fillRect(page, PAPER)
    painter.setPen(_EDGE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(page)


def draw_tint(painter: QPainter, tint: Tint, origin: QPointF, scale: float) -> None:
    """``origin`` is where the block begins; ``scale`` what a pixel at 100 % measures."""
    rectangles = list(passage_rectangles(tint.block, tint.passage, origin))
    for rectangle in rectangles:
        painter.fillRect(rectangle, tint.colour)
    if tint.bar and rectangles:
        painter.fillRect(_bar(tint.block, rectangles, origin, scale), MARK_BAR)


def own_mark(block: QTextBlock, lines: list[QRectF], origin: QPointF, scale: float) -> QRectF:
    """Where in the margin the mark of own words stands: further out than the bar of what is selected."""
    outwards = 1 if block.textDirection() is Qt.LayoutDirection.RightToLeft else -1
    bar = _bar(block, lines, origin, scale).translated(outwards * _OWN_DISTANCE * scale, 0)
    return QRectF(bar.x(), bar.y() + 1, max(3.0, _OWN_WIDTH * scale), bar.height() - 2)


def draw_own_mark(painter: QPainter, mark: QRectF, *, outdated: bool) -> None:
    """An open box as high as the words; filled where their facts have changed."""
    colour = OUTDATED_MARK if outdated else OWN_MARK
    painter.setPen(colour)
    painter.setBrush(colour if outdated else Qt.BrushStyle.NoBrush)
    painter.drawRect(mark)


def passage_rectangles(block: QTextBlock, passage: Passage, origin: QPointF) -> Iterator[QRectF]:
    """Where a sentence stands, line by line."""
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = max(passage.start, line.textStart())
        end = min(passage.end, line.textStart() + line.textLength())
        if start < end:
            near, far = sorted((_x(line, start), _x(line, end)))
            yield QRectF(near, line.y(), far - near, line.height()).translated(origin)


def _bar(block: QTextBlock, rectangles: list[QRectF], origin: QPointF, scale: float) -> QRectF:
    """In the margin where lines begin, as high as the sentence."""
    width = max(2.0, _BAR_WIDTH * scale)
    line = block.layout().lineAt(0)
    if block.textDirection() is Qt.LayoutDirection.RightToLeft:
        x = origin.x() + line.x() + line.width() + _BAR_DISTANCE * scale - width
    else:
        indent = min(0.0, block.blockFormat().textIndent()) * scale
        x = origin.x() + line.x() + indent - _BAR_DISTANCE * scale
    top, bottom = rectangles[0].top(), rectangles[-1].bottom()
    return QRectF(x, top, width, bottom - top)


def _x(line: QTextLine, place: int) -> float:
    # PySide gives the place back as well, though its own description promises the distance alone.
    found: object = line.cursorToX(place)
    distance, _ = cast("tuple[float, int]", found)
    return distance
