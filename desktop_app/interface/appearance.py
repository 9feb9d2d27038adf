"""Colours that follow the system's palette, light or dark."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

_ACCENT = QColor("#2a5db0")
_WARNING_ON_LIGHT = QColor("#9a3412")
_WARNING_ON_DARK = QColor("#fdba74")
_ACCENT_ON_LIGHT = QColor("#1d4f9e")
_ACCENT_ON_DARK = QColor("#9cc2ff")
_DIM_SHARE = 0.68
_LEGIBLE = 4.5


def apply_accent(application: QApplication) -> None:
    """Makes selections and hints legible where the style's are not: Fusion's have contrasts of 3.7 and 4.0.

    All other colours stay the system's; these two follow its change between light and dark.
    """
    styled = application.palette()
    own, on_it = styled.color(QPalette.ColorRole.Highlight), styled.color(QPalette.ColorRole.HighlightedText)
    if contrast(own, on_it) < _LEGIBLE:
        _recolour(application)
        application.styleHints().colorSchemeChanged.connect(lambda: _recolour(application))


def own_colours(system: QPalette) -> QPalette:
    """What the program sets over the system's palette, and nothing else."""
    palette = QPalette()
    # Colours that the application has now would hide the system's next ones.
    palette.setResolveMask(0)
    palette.setColor(QPalette.ColorRole.Highlight, _ACCENT)
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("white"))
    palette.setColor(QPalette.ColorRole.Accent, _ACCENT)
    palette.setColor(QPalette.ColorRole.PlaceholderText, dim_colour(system))
    return palette


def _recolour(application: QApplication) -> None:
    application.setPalette(own_colours(application.palette()))


def contrast(one: QColor, other: QColor) -> float:
    """How far two colours stand apart, from 1 to 21 (the contrast ratio of WCAG 2.2)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def is_dark(palette: QPalette) -> bool:
    """Whether the background is darker than the text on it."""
    background, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    return background.lightness() < text.lightness()


def dim_colour(palette: QPalette) -> QColor:
    """For what is said beside the main thing: counts, hints, examples."""
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    return mixed(text, base, _DIM_SHARE)


def accent_colour(palette: QPalette) -> QColor:
    """For shapes and lines on the palette's base; of selections see ``apply_accent``."""
    return _ACCENT_ON_DARK if is_dark(palette) else _ACCENT_ON_LIGHT


def warning_colour(palette: QPalette) -> QColor:
    """For what is missing or refused; always with a mark or a sentence beside it."""
    return _WARNING_ON_DARK if is_dark(palette) else _WARNING_ON_LIGHT


def stand_on_base(widget: QWidget) -> None:
    """Gives a panel the background of lists and texts, so that they lie in it without a box of their own."""
    widget.setBackgroundRole(QPalette.ColorRole.Base)
    widget.setAutoFillBackground(True)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two, with this share of the first."""
    return QColor.fromRgbF(
        *(share * a + (1 - share) * b for a, b in zip(_rgb(one), _rgb(other), strict=True))
    )


def _luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in _rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
