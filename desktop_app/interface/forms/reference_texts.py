"""A text in the other languages, beneath the field of one where it is missing or unverified."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.interface import appearance, words
from desktop_app.interface.forms.editors.choices import OFFICIAL_LANGUAGES
from desktop_app.interface.stored_wording import StoredWording
from desktop_app.messages import interface_language, message
from desktop_app.storage.stored_record import StoredText

_ISOLATED = "\N{FIRST STRONG ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"


class ReferenceTexts(QLabel):
    """One line a language, that of the interface first; for reading and copying only."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(message("form.reference_for", field=label))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setContentsMargins(8, 2, 0, 4)
        self._dim()
        self.hide()

    def show_texts(self, texts: Mapping[str, StoredText], language: str, wording: StoredWording) -> None:
        """Shows what other languages have for a text that ``language`` lacks or that nobody has verified."""
        own = texts.get(language)
        order = dict.fromkeys((interface_language(), *OFFICIAL_LANGUAGES, *texts))
        others = [texts[code] for code in order if code in texts and code != language]
        self.setText("\n".join(_line(text, wording) for text in others))
        self.setVisible(bool(others) and (own is None or not own.verified))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._dim()

    def _dim(self) -> None:
        palette = self.palette()
        dim = appearance.dim_colour(palette)
        palette.setColor(QPalette.ColorRole.WindowText, dim)
        self.setPalette(palette)


def _line(text: StoredText, wording: StoredWording) -> str:
    mark = "" if text.verified else f" {words.UNVERIFIED}"
    return f"{text.language}{mark}  {_ISOLATED.format(wording.readable(text.value, text.language))}"
