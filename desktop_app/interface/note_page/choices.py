"""Above the page: which note, in which language, how large."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from desktop_app.interface import words
from desktop_app.interface.note_page.page_reader import ZOOMS
from desktop_app.languages.available import LANGUAGES
from desktop_app.messages import message

_NARROWEST = 8


class PageChoices(QWidget):
    """``note_chosen`` gives an id, ``language_chosen`` a code, ``zoom_chosen`` percent or None (fit).

    ``export_asked`` tells that the note is to be written to a file.
    """

    note_chosen = Signal(int)
    language_chosen = Signal(str)
    zoom_chosen = Signal(object)
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = _box(message("preview.note"))
        self.notes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.languages = _box(message("preview.language"))
        self.zooms = _box(message("preview.zoom"))
        self.zooms.addItem(message("preview.fit_width"), None)
        # Among one there is no choice; shown even for a moment, it would widen the window on a small screen.
        self.notes.hide()
        for percent in ZOOMS:
            self.zooms.addItem(_percent(percent), percent)
        self.notes.activated.connect(lambda: self.note_chosen.emit(self.notes.currentData()))
        self.languages.activated.connect(lambda: self.language_chosen.emit(self.language))
        self.zooms.activated.connect(lambda: self.zoom_chosen.emit(self.zooms.currentData()))
        self.export = QPushButton(message("preview.export"))
        self.export.setAccessibleName(self.export.text())
        self.export.setToolTip(message("preview.export_hint"))
        self.export.clicked.connect(self.export_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.notes, stretch=1)
        layout.addStretch()
        layout.addWidget(self.languages)
        layout.addWidget(self.zooms)
        layout.addWidget(self.export)

    @property
    def note_id(self) -> int | None:
        chosen = self.notes.currentData()
        return None if chosen is None else int(chosen)

    @property
    def language(self) -> str:
        """The language shown; empty where there is none."""
        return str(self.languages.currentData() or "")

    def offer_notes(self, names: Sequence[tuple[int, str]]) -> None:
        """The notes of the project; the one chosen stays chosen."""
        before = self.note_id
        with QSignalBlocker(self.notes):
            self.notes.clear()
            for note_id, name in names:
                self.notes.addItem(name, note_id)
            self.notes.setCurrentIndex(max(0, self.notes.findData(before)) if names else -1)
        self.notes.setVisible(len(names) > 1)

    def choose_note(self, note_id: int) -> bool:
        """Chooses a note; whether it was another one before."""
        index = self.notes.findData(note_id)
        if index < 0 or index == self.notes.currentIndex():
            return False
        self.notes.setCurrentIndex(index)
        return True

    def offer_languages(self, codes: Sequence[str], wanted: str) -> None:
        """The languages a note is issued in; those the program cannot write yet cannot be chosen."""
        usable = [code for code in codes if code in LANGUAGES]
        chosen = wanted if wanted in usable else next(iter(usable), "")
        offered = [self.languages.itemData(index) for index in range(self.languages.count())]
        if offered == list(codes) and chosen == self.language:
            return
        model = QStandardItemModel(self)
        for code in codes:
            model.appendRow(_language_item(code, usable=code in usable))
        with QSignalBlocker(self.languages):
            self.languages.setModel(model)
            self.languages.setCurrentIndex(codes.index(chosen) if chosen else -1)

    def show_zoom(self, percent: int, *, fits_width: bool) -> None:
        """The zoom as it is now."""
        with QSignalBlocker(self.zooms):
            self.zooms.setItemText(0, message("preview.fit_width_percent", percent=percent))
            while self.zooms.count() > len(ZOOMS) + 1:
                self.zooms.removeItem(self.zooms.count() - 1)
            if fits_width:
                self.zooms.setCurrentIndex(0)
                return
            self.zooms.setItemText(0, message("preview.fit_width"))
            if percent not in ZOOMS:
                self.zooms.addItem(_percent(percent), percent)
            self.zooms.setCurrentIndex(self.zooms.findData(percent))


def _language_item(code: str, *, usable: bool) -> QStandardItem:
    name = words.starting_large(words.language_name(code))
    item = QStandardItem(name)
    item.setData(code, Qt.ItemDataRole.UserRole)
    if not usable:
        reason = message("preview.language_unknown")
        item.setEnabled(False)
        item.setToolTip(reason)
        item.setData(f"{name}, {reason}", Qt.ItemDataRole.AccessibleTextRole)
    return item


def _percent(percent: int) -> str:
    return message("preview.percent", percent=percent)


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    # A narrow panel cuts what is chosen rather than widen the window.
    box.setMinimumWidth(_NARROWEST * box.fontMetrics().averageCharWidth())
    return box
