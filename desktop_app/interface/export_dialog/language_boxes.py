"""The six official languages, each with a box and the words on how far the note is ready in it."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QGroupBox, QLabel, QSizePolicy, QWidget

from desktop_app.composition.note import Note
from desktop_app.interface import words
from desktop_app.interface.export_dialog.note_building import Result
from desktop_app.interface.export_dialog.readiness import can_be_written, readiness
from desktop_app.messages import explain, message

OFFICIAL = ("ar", "zh", "en", "fr", "ru", "es")
"""In the order of their English names, as the United Nations lists them."""


_NARROWEST = 20
"""Letters of a mark beside each other, at least."""


class _Mark(QLabel):
    """What is missing in a language; as high as its words need, which a scrolled area does not ask for."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _NARROWEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Takes the height that the words need at the width there is."""
        self.setMinimumHeight(self.heightForWidth(self.width()))


class LanguageBoxes(QGroupBox):
    """``chosen_changed`` tells that a box was ticked or cleared."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(message("export_dialog.languages"), parent)
        self.boxes: dict[str, QCheckBox] = {}
        self.marks: dict[str, _Mark] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(4)
        layout.setColumnStretch(1, 1)
        for row, code in enumerate(OFFICIAL):
            box, mark = QCheckBox(words.starting_large(words.language_name(code))), _Mark()
            box.toggled.connect(self.chosen_changed)
            self.boxes[code], self.marks[code] = box, mark
            layout.addWidget(box, row, 0)
            layout.addWidget(mark, row, 1)
            self._offer(code)

    @property
    def usable(self) -> tuple[str, ...]:
        """The languages that can be chosen."""
        return tuple(code for code, box in self.boxes.items() if box.isEnabled())

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(code for code in self.usable if self.boxes[code].isChecked())

    def choose(self, languages: Iterable[str]) -> None:
        """Ticks these, so far as they can be chosen."""
        wanted = set(languages)
        for code, box in self.boxes.items():
            box.setChecked(box.isEnabled() and code in wanted)

    def show_waiting(self) -> None:
        """The note is being counted anew."""
        for code in self.usable:
            self._mark(code, message("export_dialog.counting"))

    def show_result(self, language: str, result: Result) -> None:
        """The note is composed in a language, or cannot be."""
        if language in self.boxes:
            text = readiness(result) if isinstance(result, Note) else f"{words.MISSING} {explain(result)}"
            self._mark(language, text)

    def _offer(self, code: str) -> None:
        usable = can_be_written(code)
        self.boxes[code].setEnabled(usable)
        self._mark(code, message("export_dialog.counting" if usable else "export_dialog.no_wording"))

    def _mark(self, code: str, text: str) -> None:
        self.marks[code].setText(text)
        self.marks[code].fit()
        box = self.boxes[code]
        box.setAccessibleName(f"{box.text()}, {text}")
        box.setToolTip(text)
