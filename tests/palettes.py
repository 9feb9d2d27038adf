"""The palettes of Qt's own style, light and dark, as a desktop would ask for them."""

from PySide6.QtGui import QColor, QPalette

from desktop_app.interface.appearance import own_colours

_ROLES = QPalette.ColorRole


def light() -> QPalette:
    return _palette(QColor(239, 239, 239), QColor("black"), QColor("white"))


def dark() -> QPalette:
    """What Fusion takes where the desktop is dark; a test cannot ask a desktop that is not there."""
    window = QColor(50, 50, 50)
    return _palette(window, QColor(240, 240, 240), window.darker(140))


def dressed(system: QPalette) -> QPalette:
    """A desktop's palette with the program's own colours over it."""
    return own_colours(system).resolve(system)


def _palette(window: QColor, text: QColor, base: QColor) -> QPalette:
    palette = QPalette(window, window)
    for role in (_ROLES.WindowText, _ROLES.Text, _ROLES.ButtonText, _ROLES.ToolTipText):
        palette.setColor(role, text)
    disabled = QColor(130, 130, 130)
    for role in (_ROLES.WindowText, _ROLES.Text, _ROLES.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    for role, colour in (
        (_ROLES.Base, base),
        (
            _ROLES.AlternateBase,
            base.darker(103) if base.lightness() > text.lightness() else base.lighter(110),
        ),
        (_ROLES.ToolTipBase, base),
        (_ROLES.Light, window.lighter(150)),
        (_ROLES.Mid, window.darker(130)),
        (_ROLES.Dark, window.darker(150)),
    ):
        palette.setColor(role, colour)
    return palette
