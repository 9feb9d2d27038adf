"""The line under a field: why what stands there cannot be kept, or what is to be known of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_app.interface import appearance
from desktop_app.interface.words import MISSING


class Beneath(QLabel):
    """Hidden as long as there is nothing to say. A refusal is told by its mark and its colour."""

    def __init__(self) -> None:
        super().__init__()
        self._is_warning = False
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
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
        self._is_warning = warning
        self._colour()
        self.setText(text)
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """The system may change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        system = QPalette()
        colour = appearance.warning_colour(system) if self._is_warning else appearance.dim_colour(system)
        if self.palette().color(QPalette.ColorRole.WindowText) == colour:
            return
        palette = QPalette()
        palette.setResolveMask(0)
        # On a panel that stands on the base colour a label writes in Text.
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, colour)
        self.setPalette(palette)
