"""Pictures of the kinds of records: strokes in the colour of the text they stand beside.

Each is one file in ``resources/icons`` on a grid of 16 by 16, drawn with ``currentColor``.
"""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.paths import RESOURCES

_FOLDER = RESOURCES / "icons"
_COLOUR = b"currentColor"
_SIZES = (16, 24, 32, 48, 64)


class Icons:
    """Draws pictures in any colour and size; each is drawn once and kept."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, int, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """One picture, ``size`` wide and high in the screen's units; ``ratio`` is its pixels to the unit."""
        wanted = (name, colour.rgba(), size, ratio)
        if wanted not in self._drawn:
            self._drawn[wanted] = _draw(_strokes(name, colour), size, ratio)
        return self._drawn[wanted]


def icon(name: str, palette: QPalette) -> QIcon:
    """A picture for menus, buttons and lists, in the palette's colours for plain, selected and disabled."""
    drawn = QIcon()
    roles = {
        QIcon.Mode.Normal: (QPalette.ColorGroup.Active, QPalette.ColorRole.Text),
        QIcon.Mode.Selected: (QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
        QIcon.Mode.Disabled: (QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text),
    }
    for mode, (group, role) in roles.items():
        strokes = _strokes(name, palette.color(group, role))
        for size in _SIZES:
            drawn.addPixmap(_draw(strokes, size, 1.0), mode)
    return drawn


def _strokes(name: str, colour: QColor) -> QSvgRenderer:
    picture = (_FOLDER / f"{name}.svg").read_bytes().replace(_COLOUR, colour.name().encode())
    return QSvgRenderer(QByteArray(picture))


def _draw(strokes: QSvgRenderer, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    strokes.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
