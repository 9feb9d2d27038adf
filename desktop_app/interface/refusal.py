"""The line under a field: why what stands in the field cannot be kept."""

from collections.abc import Callable

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from desktop_app.errors import ZapiskaError
from desktop_app.interface import words
from desktop_app.interface.appearance import warning_colour
from desktop_app.messages import explain


class Refusal(QLabel):
    """Hidden as long as nothing was refused."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.hide()

    @property
    def is_said(self) -> bool:
        """Whether the field holds something that was refused."""
        return bool(self.text())

    def keep(self, change: Callable[[], object]) -> None:
        """Makes a change, or says why it was refused."""
        self.take_back()
        try:
            change()
        except ZapiskaError as error:
            self._say(error)

    def take_back(self) -> None:
        """Nothing is refused any more."""
        self.clear()
        self.hide()

    def _say(self, error: ZapiskaError) -> None:
        palette = self.palette()
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, warning_colour(palette))
        self.setPalette(palette)
        self.setText(f"{words.MISSING} {explain(error)}")
        self.show()
