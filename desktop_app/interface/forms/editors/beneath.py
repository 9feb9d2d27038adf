"""The line under a field: why what stands there cannot be kept, or what is to be known of it."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_app.interface import appearance
from desktop_app.interface.words import MISSING

_DIM_SHARE = 0.68


class Beneath(QLabel):
    """Hidden as long as there is nothing to say. A refusal is told by its mark and its colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        # A long sentence takes lines, never width.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hide()

    def refuse(self, text: str) -> None:
        """Says why the field's content was not kept."""
        self._say(f"{MISSING} {text}", warning=True)

    def tell(self, text: str) -> None:
        """Says something that is no fault; an empty text takes the line away."""
        if text:
            self._say(text, warning=False)
        else:
            self.clear()
            self.hide()

    def _say(self, text: str, *, warning: bool) -> None:
        palette = QPalette()
        base, normal = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        colour = appearance.warning_colour(palette) if warning else appearance.mixed(normal, base, _DIM_SHARE)
        # On a panel that stands on the base colour a label writes in Text.
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, colour)
        self.setPalette(palette)
        self.setText(text)
        self.show()
