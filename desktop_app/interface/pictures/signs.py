"""The signs of a meeting's status, each with a shape and a filling of its own.

Held is filled, planned an outline of dashes, postponed hatched with two strokes, cancelled crossed out.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.interface.pictures.look import Look

_THICK = 1.6


def draw_sign(painter: QPainter, rect: QRectF, status: str, look: Look) -> None:
    """Draws the sign of a status, or of a session, over the days it took."""
    painter.save()
    match status:
        case "held":
            _held(painter, rect, look)
        case "planned":
            _planned(painter, rect, look)
        case "postponed":
            _postponed(painter, rect, look)
        case "cancelled":
            _cancelled(painter, rect, look)
        case _:
            _session(painter, rect, look)
    painter.restore()


def draw_count(painter: QPainter, rect: QRectF, look: Look) -> None:
    """The outline of a number that stands for several gatherings."""
    painter.save()
    painter.setPen(QPen(look.accent, 1))
    painter.setBrush(look.base)
    painter.drawRoundedRect(rect, 4, 4)
    painter.restore()


def _held(painter: QPainter, rect: QRectF, look: Look) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.accent)
    painter.drawRoundedRect(rect, _round(rect), _round(rect))


def _planned(painter: QPainter, rect: QRectF, look: Look) -> None:
    pen = QPen(look.accent, _THICK)
    if rect.width() > 2 * rect.height():
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(look.base)
    painter.drawRoundedRect(_within(rect), _round(rect), _round(rect))


def _postponed(painter: QPainter, rect: QRectF, look: Look) -> None:
    inner = _within(rect)
    painter.setPen(QPen(look.alert, _THICK))
    painter.setBrush(look.base)
    painter.drawRect(inner)
    third = min(rect.width(), rect.height()) / 3.2
    for offset in (-third / 2, third / 2):
        x = rect.center().x() + offset
        painter.drawLine(QPointF(x, inner.top() + third / 2), QPointF(x, inner.bottom() - third / 2))
    if rect.width() > 2 * rect.height():
        _hatch(painter, inner, look)


def _hatch(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Slanting lines; a file of vectors knows no hatched brush."""
    painter.setPen(QPen(look.alert, 1))
    start = rect.left()
    while start + rect.height() <= rect.right():
        painter.drawLine(QPointF(start, rect.bottom()), QPointF(start + rect.height(), rect.top()))
        start += rect.height() / 2


def _cancelled(painter: QPainter, rect: QRectF, look: Look) -> None:
    side = min(rect.width(), rect.height()) - _THICK
    cross = QRectF(0, 0, side, side)
    cross.moveCenter(rect.center())
    painter.setPen(QPen(look.alert, _THICK + 0.6))
    painter.drawLine(cross.topLeft(), cross.bottomRight())
    painter.drawLine(cross.topRight(), cross.bottomLeft())
    if rect.width() > 2 * rect.height():
        painter.setPen(QPen(look.alert, 1))
        painter.drawRect(_within(rect))


def _session(painter: QPainter, rect: QRectF, look: Look) -> None:
    """A diamond; over many days a bar with pointed ends."""
    half = min(rect.width(), rect.height()) / 2
    middle = rect.center().y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.text)
    painter.drawPolygon(
        [
            QPointF(rect.left(), middle),
            QPointF(rect.left() + half, rect.top()),
            QPointF(rect.right() - half, rect.top()),
            QPointF(rect.right(), middle),
            QPointF(rect.right() - half, rect.bottom()),
            QPointF(rect.left() + half, rect.bottom()),
        ]
    )


def _round(rect: QRectF) -> float:
    """A point in time is a disc; a span of days a bar with soft corners."""
    return rect.height() / 2 if rect.width() <= rect.height() + 1 else 3


def _within(rect: QRectF) -> QRectF:
    """So that the stroke lies inside."""
    half = _THICK / 2
    return rect.adjusted(half, half, -half, -half)
