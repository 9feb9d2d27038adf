"""Colours and letters of a picture: those of the screen, or ink on white paper."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextLayout,
    QTextOption,
)

from desktop_app.interface.appearance import accent_colour, dim_colour, is_dark, mixed, warning_colour

_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ALERT_LINE, _FAINT, _SOFT = 0.55, 0.16, 0.07


@dataclass(frozen=True)
class Look:
    """How a picture is drawn; ``mirrored`` for languages that are written from right to left."""

    text: QColor
    dim: QColor
    line: QColor
    stripe: QColor
    base: QColor
    accent: QColor
    band: QColor
    alert: QColor
    marked: QColor
    font: QFont
    mirrored: bool = False

    @property
    def metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.font)

    @property
    def bold(self) -> QFont:
        font = QFont(self.font)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @property
    def small(self) -> QFont:
        font = QFont(self.font)
        font.setPixelSize(max(round(self.font.pixelSize() * 0.85), 1))
        return font

    @property
    def height(self) -> float:
        """How high a line of text is."""
        return self.metrics.height()


def screen_look(palette: QPalette, font: QFont, *, mirrored: bool) -> Look:
    """The look of a widget."""
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    accent = accent_colour(palette)
    return Look(
        text=text,
        dim=dim_colour(palette),
        line=mixed(text, base, _FAINT),
        stripe=mixed(text, base, 0.03),
        base=base,
        accent=accent,
        band=mixed(accent, base, 0.24 if is_dark(palette) else 0.14),
        alert=warning_colour(palette),
        marked=mixed(accent, base, 0.3 if is_dark(palette) else 0.2),
        font=_in_pixels(font),
        mirrored=mirrored,
    )


def paper_look(font: QFont, *, mirrored: bool) -> Look:
    """Ink on white, whatever the colours of the screen."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    return screen_look(palette, font, mirrored=mirrored)


def _in_pixels(font: QFont) -> QFont:
    """The font at the size it has on the screen, wherever it is painted."""
    fixed = QFont(font)
    fixed.setPixelSize(max(QFontInfo(font).pixelSize(), 1))
    return fixed


@dataclass(frozen=True)
class Canvas:
    """Paints by distances from the start edge of something ``width`` pixels wide, mirrored if need be."""

    painter: QPainter
    look: Look
    width: float

    def x(self, start: float) -> float:
        """Where a distance from the start edge is."""
        return self.width - start if self.look.mirrored else start

    def rect(self, start: float, top: float, width: float, height: float) -> QRectF:
        left = self.width - start - width if self.look.mirrored else start
        return QRectF(left, top, width, height)

    def text(self, rect: QRectF, text: str, *, colour: QColor, font: QFont | None = None) -> None:
        """One line at the start of a rectangle; what does not fit ends in an ellipsis."""
        self._write(rect, text, self._start(), (colour, font or self.look.font))

    def centred(self, rect: QRectF, text: str, *, colour: QColor, font: QFont | None = None) -> None:
        """The same in the middle."""
        self._write(rect, text, Qt.AlignmentFlag.AlignCenter, (colour, font or self.look.font))

    def _start(self) -> Qt.AlignmentFlag:
        if self.look.mirrored:
            return (
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            )
        return _START | Qt.AlignmentFlag.AlignAbsolute

    def _write(self, rect: QRectF, text: str, place: Qt.AlignmentFlag, ink: tuple[QColor, QFont]) -> None:
        colour, font = ink
        self.painter.setPen(colour)
        self.painter.setFont(font)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self.painter.drawText(rect, int(place) | Qt.TextFlag.TextSingleLine, shown)


def lines_of(text: str, font: QFont, width: float, most: int) -> list[str]:
    """A text broken into at most so many lines of this width; the last one is elided by who paints it."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
