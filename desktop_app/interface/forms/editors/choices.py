"""Fields that are chosen, not typed: one of several values, yes or no, some of the languages."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from desktop_app.interface import words
from desktop_app.interface.forms.editors.editor import Editor, Keep
from desktop_app.messages import message

OFFICIAL_LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
"""The six official languages in the order in which the United Nations lists them."""


_COLUMNS = 3
_PATIENCE_MS = 600


class ChoiceEditor(Editor):
    """One of a few values, each with its words; ``empty`` is what none is called, where none is allowed.

    Kept as soon as it is chosen from the list; on the way through the values by arrow keys, once the person
    stays at one or leaves.
    """

    def __init__(
        self, name: str, keep: Keep, choices: Sequence[tuple[str, str]], *, empty: str | None = None
    ) -> None:
        super().__init__(name, keep)
        self.box = QComboBox()
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        if empty is not None:
            self.box.addItem(empty, "")
        for value, label in choices:
            self.box.addItem(label, value)
        # A box chooses its first item by itself, which nobody did.
        self.box.setCurrentIndex(self.box.findData(""))
        self._by_key = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PATIENCE_MS)
        self._soon.timeout.connect(self.finish)
        self.box.activated.connect(self._chosen)
        self.take_input(self.box)

    def content(self) -> str:
        return str(self.box.currentData() or "")

    def put(self, content: str) -> None:
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self.box.findData(content))

    def read(self) -> str | None:
        return self.content() or None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Scrolling past the field must not change it."""
        if isinstance(event, QWheelEvent) and not self.box.hasFocus():
            event.ignore()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._by_key = True
        return super().eventFilter(watched, event)

    def finish(self) -> None:
        self._soon.stop()
        super().finish()

    def _chosen(self) -> None:
        self.note_edit()
        if self._by_key:
            self._by_key = False
            self._soon.start()
        else:
            self.finish()


def choices_of(kinds: type[StrEnum]) -> list[tuple[str, str]]:
    """The values of a list of the domain with their words."""
    return [(kind.value, words.choice(kind)) for kind in kinds]


def language_choices(codes: Iterable[str] = OFFICIAL_LANGUAGES) -> list[tuple[str, str]]:
    """Languages by their codes, each called as it calls itself."""
    return [(code, words.starting_large(words.language_name(code))) for code in codes]


class YesNoEditor(Editor):
    """A box that is ticked or not. Kept at once."""

    def __init__(self, name: str, keep: Keep) -> None:
        super().__init__(name, keep)
        self.box = QCheckBox(name)
        self.box.clicked.connect(self._clicked)
        self.take_input(self.box)

    def content(self) -> str:
        return "yes" if self.box.isChecked() else ""

    def put(self, content: str) -> None:
        with QSignalBlocker(self.box):
            self.box.setChecked(bool(content))

    def read(self) -> bool:
        return self.box.isChecked()

    def content_of(self, value: Any) -> str:
        return "yes" if value else ""

    def _clicked(self) -> None:
        self.note_edit()
        self.finish()


class LanguagesEditor(Editor):
    """Some of the languages. Those there keep their order, one added goes to the end. Kept at once."""

    def __init__(self, name: str, keep: Keep, codes: Sequence[str] = OFFICIAL_LANGUAGES) -> None:
        super().__init__(name, keep)
        self.boxes: dict[str, QCheckBox] = {}
        self._columns = _COLUMNS
        self._chosen: list[str] = []
        self._place = QWidget()
        self._grid = QGridLayout(self._place)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for code in codes:
            self._add_box(code)
        self.take_input(self.boxes[codes[0]], self._place)
        self.boxes[codes[0]].setAccessibleName(self._spoken(codes[0]))

    def content(self) -> str:
        return " ".join(self._chosen)

    def put(self, content: str) -> None:
        self._chosen = content.split()
        for code in self._chosen:
            if code not in self.boxes:
                self._add_box(code)
        for code, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(code in self._chosen)

    def read(self) -> list[str]:
        return list(self._chosen)

    def content_of(self, value: Any) -> str:
        return " ".join(value)

    def arrange(self, *, narrow: bool) -> None:
        """Puts the languages into columns, or into one where the form is narrow."""
        self._columns = 1 if narrow else _COLUMNS
        self._place_boxes()

    def _place_boxes(self) -> None:
        for place, box in enumerate(self.boxes.values()):
            self._grid.addWidget(box, place // self._columns, place % self._columns)

    def _add_box(self, code: str) -> None:
        box = QCheckBox(words.starting_large(words.language_name(code)))
        box.setAccessibleName(self._spoken(code))
        box.setToolTip(self._spoken(code))
        box.clicked.connect(lambda checked: self._clicked(code, chosen=checked))
        box.installEventFilter(self)
        self.boxes[code] = box
        self._place_boxes()

    def _spoken(self, code: str) -> str:
        return message("form.language_of", field=self.name, language=words.language_name(code))

    def _clicked(self, code: str, *, chosen: bool) -> None:
        self._chosen = [one for one in self._chosen if one != code] + ([code] if chosen else [])
        self.note_edit()
        self.finish()
