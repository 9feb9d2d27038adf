"""The panel on the right: which note, in which language, and its page."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from sqlalchemy import select

from desktop_app.composition.compose import compose
from desktop_app.composition.note import Note
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.errors import ZapiskaError
from desktop_app.interface import words
from desktop_app.interface.outline import Outline
from desktop_app.interface.sheet import Sheet
from desktop_app.languages.available import UnknownLanguage
from desktop_app.languages.available import language as language_of
from desktop_app.messages import explain, message
from desktop_app.storage.finding import record_finder
from desktop_app.storage.workspace import Workspace

_PATIENCE_MS = 30


class PreviewPanel(QWidget):
    """Composes the note anew after every change. ``composed`` gives it, or None where there is none."""

    composed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note: Note | None = None
        self.note_key = ""
        self._workspace: Workspace | None = None
        self._wanted_language = ""
        self.notes = _box(message("preview.note"))
        self.languages = _box(message("preview.language"))
        self.sheet = Sheet(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PATIENCE_MS)
        self._soon.timeout.connect(self.refresh)
        self.notes.activated.connect(self._chose_note)
        self.languages.activated.connect(self._chose_language)
        self._lay_out()

    @property
    def language(self) -> str:
        """The code of the language the note is shown in; empty where there is no note."""
        return str(self.languages.currentData() or "")

    def prefer(self, language: str) -> None:
        """The language to show notes in where they have it."""
        self._wanted_language = language

    def show_project(self, workspace: Workspace | None, outline: Outline) -> None:
        """Shows the notes of a project as they are now, once events have settled."""
        self._workspace = workspace
        with QSignalBlocker(self.notes):
            self.notes.clear()
            for node in outline.root.walk():
                if node.table == "note":
                    self.notes.addItem(node.title, node.id)
                    if node.key == self.note_key:
                        self.notes.setCurrentIndex(self.notes.count() - 1)
        self.notes.setVisible(self.notes.count() > 1)
        self._soon.start()

    def let_go(self) -> None:
        """For a project that is about to close: nothing is composed from it any more."""
        self._soon.stop()
        self._workspace = None

    def show_note(self, note_id: int) -> None:
        """Shows another note of the project."""
        index = self.notes.findData(note_id)
        if index >= 0 and index != self.notes.currentIndex():
            self.notes.setCurrentIndex(index)
            self.refresh()

    def refresh(self) -> None:
        """Composes the note now."""
        self._soon.stop()
        record = self._record()
        self.note = None
        self.languages.setEnabled(record is not None)
        if record is None:
            self.languages.clear()
            self.sheet.show_text(message("preview.no_note"))
        else:
            self.note_key = record.key
            self._offer_languages(record)
            self._compose(record)
        self.composed.emit(self.note)

    def _record(self) -> NoteRecord | None:
        if self._workspace is None:
            return None
        return self._workspace.session.scalar(
            select(NoteRecord).where(NoteRecord.id == self.notes.currentData())
        )

    def _compose(self, record: NoteRecord) -> None:
        assert self._workspace is not None  # noqa: S101 - there is no record without it
        try:
            self.note = compose(record, self.language, record_finder(self._workspace.session))
        except ZapiskaError as error:
            self.sheet.show_text(explain(error))
        else:
            self.sheet.show_note(self.note)

    def _offer_languages(self, record: NoteRecord) -> None:
        """The languages the note is issued in; those the program cannot write in yet cannot be chosen."""
        model = QStandardItemModel(self)
        codes = [row.language for row in record.languages] or ["ru"]
        for code in codes:
            item = QStandardItem(words.starting_large(words.language_name(code)))
            item.setData(code, Qt.ItemDataRole.UserRole)
            if not _can_write(code):
                item.setEnabled(False)
                item.setToolTip(message("preview.language_unknown"))
            model.appendRow(item)
        usable = [code for code in codes if _can_write(code)]
        wanted = self._wanted_language if self._wanted_language in usable else next(iter(usable), codes[0])
        with QSignalBlocker(self.languages):
            self.languages.setModel(model)
            self.languages.setCurrentIndex(codes.index(wanted))

    def _chose_note(self) -> None:
        self.refresh()

    def _chose_language(self) -> None:
        self._wanted_language = self.language
        self.refresh()

    def _lay_out(self) -> None:
        label = QLabel(message("preview.language"))
        label.setBuddy(self.languages)
        above = QHBoxLayout()
        above.setContentsMargins(8, 8, 8, 8)
        above.setSpacing(8)
        above.addWidget(self.notes, stretch=1)
        above.addStretch()
        above.addWidget(label)
        above.addWidget(self.languages)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(self.sheet)


def _can_write(code: str) -> bool:
    try:
        language_of(code)
    except UnknownLanguage:
        return False
    return True


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box
