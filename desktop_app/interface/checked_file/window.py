"""The window with what is wrong in a note of a file, beside its text."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.checks.file_check import CheckedFile, check_file
from desktop_app.composition.note import Note
from desktop_app.errors import ZapiskaError
from desktop_app.interface import words
from desktop_app.interface.checked_file.file_text import FileText
from desktop_app.interface.checked_file.report import report
from desktop_app.interface.findings.count_words import count_words
from desktop_app.interface.findings.finding_lines import Grouping, lines
from desktop_app.interface.findings.finding_words import FindingWords
from desktop_app.interface.findings.findings_model import FindingsModel
from desktop_app.interface.findings.findings_view import FindingsView
from desktop_app.interface.safety.errands import Errands
from desktop_app.languages.available import LANGUAGES
from desktop_app.messages import explain, message

_SIZE = QSize(960, 640)
_LIST_SHARE, _TEXT_SHARE = 2, 3


class CheckedFileWindow(QDialog):
    """Stays open beside the main window. The file is read and checked in a thread; meanwhile it says so.

    ``note`` gives the note that the project shows, to hold the file against if the person wants that.
    """

    def __init__(
        self, path: Path, errands: Errands, note: Callable[[], Note | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(message("checked_file.title", file=path.name))
        self.resize(_SIZE)
        self._path, self._errands, self._note = path, errands, note
        self._forget: Callable[[], None] = _nothing
        self.checked: CheckedFile | None = None
        self.words = FindingWords(None, {})
        self.model = FindingsModel(self)
        self.language = QComboBox()
        self.compare = QCheckBox(message("checked_file.compare"))
        self.told = QLabel()
        self.list = FindingsView(self.model, message("checked_file.findings"))
        self.text = FileText()
        self.copy = QPushButton(message("checked_file.copy"))
        self.close_button = QPushButton(message("checked_file.close"))
        self._set_up()
        self._lay_out()
        self._connect()
        self.check()

    def check(self, language: str | None = None) -> None:
        """Reads and checks the file in a language, or in the one that it seems to be in."""
        self._forget()
        self.told.setText(message("checked_file.reading"))
        note = self._note() if self.compare.isChecked() else None
        self._forget = self._errands.start(partial(check_file, self._path, language, note), self._take)

    def done(self, result: int) -> None:
        """Nobody is told any more of what is still read."""
        self._forget()
        super().done(result)

    def _take(self, outcome: CheckedFile | ZapiskaError) -> None:
        if isinstance(outcome, ZapiskaError):
            self.told.setText(explain(outcome))
            self._show(None)
            return
        with QSignalBlocker(self.language):
            self.language.setCurrentIndex(self.language.findData(outcome.text.language))
        counted = count_words(outcome.findings, is_whole=True)[0]
        told = message("checked_file.counted", findings=counted, passages=len(outcome.text.passages))
        if self.compare.isChecked() and not outcome.is_compared:
            told = f"{told} {message('checked_file.not_compared')}"
        self.told.setText(told)
        self._show(outcome)

    def _show(self, checked: CheckedFile | None) -> None:
        self.checked = checked
        self.text.show_text(None if checked is None else checked.text)
        findings = () if checked is None else checked.findings
        self.model.show_lines(lines(findings, Grouping.PLACE), self.words)
        self.copy.setEnabled(checked is not None)
        for widget in (self.language, self.compare):
            widget.setEnabled(True)

    def _point_out(self, index: QModelIndex) -> None:
        finding = self.model.finding(index)
        if finding is not None:
            self.text.point_out(finding)

    def _copy(self) -> None:
        if self.checked is not None:
            QGuiApplication.clipboard().setText(report(self.checked, self.words))
            self.told.setText(message("checked_file.copied"))

    def _set_up(self) -> None:
        for code in LANGUAGES:
            self.language.addItem(words.starting_large(words.language_name(code)), code)
        self.language.setAccessibleName(message("checked_file.language"))
        self.language.setToolTip(message("checked_file.language"))
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.compare.setVisible(self._note() is not None)
        for button in (self.copy, self.close_button):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.list.clicked.connect(self._point_out)
        self.list.activated.connect(self._point_out)
        self.list.selectionModel().currentChanged.connect(self._point_out)
        self.language.activated.connect(lambda: self.check(self.language.currentData()))
        self.compare.toggled.connect(lambda: self.check(self.language.currentData()))
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.close)

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.language)
        above.addWidget(self.compare)
        above.addWidget(self.told, stretch=1)
        below.addStretch(1)
        below.addWidget(self.copy)
        below.addWidget(self.close_button)
        beside = QSplitter()
        beside.addWidget(self.list)
        beside.addWidget(self.text)
        beside.setStretchFactor(0, _LIST_SHARE)
        beside.setStretchFactor(1, _TEXT_SHARE)
        beside.setSizes([_SIZE.width() * _LIST_SHARE // 5, _SIZE.width() * _TEXT_SHARE // 5])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addWidget(beside, stretch=1)
        layout.addLayout(below)


def _nothing() -> None:
    """There is nothing to forget yet."""
