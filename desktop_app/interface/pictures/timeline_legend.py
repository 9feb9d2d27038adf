"""What the signs of the timeline mean."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPen

from desktop_app.interface.pictures.gathering_rows import STATUSES
from desktop_app.interface.pictures.legend import LegendEntry
from desktop_app.interface.pictures.look import Canvas
from desktop_app.interface.pictures.signs import draw_count, draw_sign
from desktop_app.interface.pictures.timeline_words import status_name
from desktop_app.messages import message


def timeline_legend() -> list[LegendEntry]:
    """The signs of a single gathering, of several, and of a session over the bodies below."""
    entries = [_of_status(status) for status in STATUSES]
    entries.append(LegendEntry(message("timeline.several"), _draw_several, length=1.5))
    return [*entries, LegendEntry(message("timeline.band"), _draw_band)]


def _of_status(status: str) -> LegendEntry:
    return LegendEntry(
        status_name(status), lambda canvas, rect: draw_sign(canvas.painter, rect, status, canvas.look)
    )


def _draw_several(canvas: Canvas, rect: QRectF) -> None:
    draw_count(canvas.painter, rect, canvas.look)
    canvas.centred(rect, "2", colour=canvas.look.text, font=canvas.look.small)


def _draw_band(canvas: Canvas, rect: QRectF) -> None:
    canvas.painter.setPen(QPen(canvas.look.line, 1))
    canvas.painter.setBrush(canvas.look.band)
    canvas.painter.drawRect(rect)
