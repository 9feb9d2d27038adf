"""The files of an export, how far it is, and what is to be seen to afterwards."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListView, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.composition.note import Note
from desktop_app.interface import words
from desktop_app.interface.export_dialog.files import ExportFile, Stage
from desktop_app.interface.export_dialog.files_model import FilesModel
from desktop_app.interface.export_dialog.readiness import doubts_found
from desktop_app.messages import message

_WHOLE = 1000
_LINES_SHOWN = 4


class _FilesList(QListView):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the file; passed on, it would press the default button as well."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            event.accept()


class FilesPane(QWidget):
    """``open_asked`` tells of Enter or a double click on a file, ``doubts_asked`` gives a language."""

    open_asked = Signal()
    doubts_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FilesModel(self)
        self.list = _FilesList()
        self.title = QLabel()
        self.progress = QProgressBar()
        self.verdict = QLabel()
        self.doubts: dict[str, QPushButton] = {}
        self._prepare()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        for widget in (self.title, self.list, self.progress, self.verdict):
            self._layout.addWidget(widget)
        self._layout.setStretchFactor(self.list, 1)

    @property
    def chosen(self) -> ExportFile | None:
        """The written file that is chosen in the list, else the first that is written."""
        written = [file for file in self.model.files if file.stage is Stage.WRITTEN]
        row = self.list.currentIndex().row()
        current = self.model.files[row] if row >= 0 else None
        return current if current in written else next(iter(written), None)

    def show_title(self, text: str) -> None:
        self.title.setText(text)
        self.list.setAccessibleName(text)

    def say(self, text: str) -> None:
        """What will happen, what is happening, or what has."""
        self.verdict.setText(text)
        self.verdict.setAccessibleName(text)

    def show_progress(self, share: float, text: str) -> None:
        self.progress.setValue(round(share * _WHOLE))
        self.progress.setToolTip(text)
        self.say(text)

    def show_doubts(self, notes: Mapping[str, Note]) -> None:
        """For each language whose note is doubtful somewhere, a button that leads there."""
        for old in self.doubts.values():
            self._layout.removeWidget(old)
            old.deleteLater()
        self.doubts = {code: self._button(code, note) for code, note in notes.items() if note.doubts}
        for button in self.doubts.values():
            self._layout.addWidget(button)

    def _button(self, language: str, note: Note) -> QPushButton:
        name = words.starting_large(words.language_name(language))
        button = QPushButton(message("export_dialog.show_doubts", language=name, doubts=doubts_found(note)))
        button.setAccessibleName(button.text())
        button.setToolTip(message("export_dialog.show_doubts_hint"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.doubts_asked.emit(language))
        return button

    def _prepare(self) -> None:
        self.list.setModel(self.model)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setSpacing(2)
        # The choices above keep their whole height; the list takes what is left, so many lines at least.
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.setMinimumHeight(self.list.fontMetrics().lineSpacing() * _LINES_SHOWN)
        self.list.activated.connect(self.open_asked)
        self.title.setBuddy(self.list)
        self.progress.setRange(0, _WHOLE)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(message("export_dialog.progress"))
        self.progress.hide()
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setMinimumHeight(self.verdict.fontMetrics().height())
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
