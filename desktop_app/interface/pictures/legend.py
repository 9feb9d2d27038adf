"""What the signs of a picture mean: a strip under it on the screen, and its last lines in a file."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.interface.pictures.look import Canvas, Look, screen_look
from desktop_app.messages import message

_GAP, _BETWEEN = 6, 20


@dataclass(frozen=True)
class LegendEntry:
    """A sign by name; ``length`` is how many times longer than high it is."""

    name: str
    draw: Callable[[Canvas, QRectF], None]
    length: float = 1


def legend_height(entries: Sequence[LegendEntry], look: Look, width: float) -> float:
    """How high the legend is in this width, where it takes as many lines as it needs."""
    return (max(line for _, line, _ in _placed(entries, look, width)) + 1) * _line(look)


def draw_legend(entries: Sequence[LegendEntry], canvas: Canvas, start: float) -> None:
    """Draws it from the painter's origin, this far from the start edge."""
    look = canvas.look
    side = round(look.height * 0.72)
    for entry, line, at in _placed(entries, look, canvas.width - 2 * start):
        top = line * _line(look)
        sign = canvas.rect(start + at, top + (_line(look) - side) / 2, entry.length * side, side)
        entry.draw(canvas, sign)
        text = canvas.rect(start + at + sign.width() + _GAP, top, _width(look, entry.name), _line(look))
        canvas.text(text, entry.name, colour=look.text, font=look.small)


def _placed(
    entries: Sequence[LegendEntry], look: Look, width: float
) -> Iterator[tuple[LegendEntry, int, float]]:
    """Each sign with its line and its distance from the start edge."""
    line, at = 0, 0.0
    side = round(look.height * 0.72)
    for entry in entries:
        needed = entry.length * side + _GAP + _width(look, entry.name)
        if at and at + needed > width:
            line, at = line + 1, 0.0
        yield entry, line, at
        at += needed + _BETWEEN


def _width(look: Look, text: str) -> float:
    return QFontMetricsF(look.small).horizontalAdvance(text) + 2


def _line(look: Look) -> float:
    return look.height + 4


class LegendStrip(QWidget):
    """The legend under a picture."""

    def __init__(self, entries: Sequence[LegendEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        names = ", ".join(entry.name for entry in entries)
        self.setAccessibleName(message("picture.legend", names=names))

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return round(legend_height(self._entries, self._look(), width))

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look()
        painter.fillRect(QRectF(event.rect()), look.base)
        draw_legend(self._entries, Canvas(painter, look, self.width()), 0)
        painter.end()

    def _look(self) -> Look:
        return screen_look(self.palette(), self.font(), mirrored=self.isRightToLeft())
