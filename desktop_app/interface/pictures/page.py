"""A picture as a page of its own, for a file: its title above, the meaning of its signs below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from desktop_app.interface.pictures.legend import LegendEntry, draw_legend, legend_height
from desktop_app.interface.pictures.look import Canvas, Look

_PADDING = 16


@dataclass(frozen=True)
class PicturePage:
    """``draw_picture`` draws from the painter's origin something of ``picture`` pixels."""

    title: str
    description: str
    look: Look
    picture: QSizeF
    legend: Sequence[LegendEntry]
    draw_picture: Callable[[QPainter], None]

    def size(self) -> QSizeF:
        """The size of the whole in pixels."""
        height = self._head + self.picture.height() + legend_height(self.legend, self.look, self._width)
        return QSizeF(self.picture.width() + 2 * _PADDING, height + 2 * _PADDING)

    def draw(self, painter: QPainter) -> None:
        """Draws the whole from the painter's origin."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.size()
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), self.look.base)
        canvas = Canvas(painter, self.look, size.width())
        title = canvas.rect(_PADDING, 0, self._width, self._head)
        canvas.text(title, self.title, colour=self.look.text, font=self.look.bold)
        painter.save()
        painter.translate(_PADDING, self._head)
        self.draw_picture(painter)
        painter.restore()
        painter.save()
        painter.translate(0, self._head + self.picture.height() + _PADDING)
        draw_legend(self.legend, canvas, _PADDING)
        painter.restore()

    @property
    def _width(self) -> float:
        return self.picture.width()

    @property
    def _head(self) -> float:
        return self.look.height + 2 * _PADDING
