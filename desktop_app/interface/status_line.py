"""The status bar: the file, whether the last change is kept, the length of the note, its doubts."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QSizePolicy

from desktop_app.interface import words
from desktop_app.messages import explain, file_name, message

if TYPE_CHECKING:
    from desktop_app.interface.note_figures import NoteFigures
    from desktop_app.storage.project_opening import OpenedFile


class StatusLine:
    """Fills the status bar of a window."""

    def __init__(self, window: QMainWindow) -> None:
        self._folder: Path | None = None
        bar = window.statusBar()
        self.file = QLabel()
        self.news = QLabel()
        for label in (self.file, self.news):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.news.setContentsMargins(16, 0, 8, 0)
        # A long sentence must not widen the window: what does not fit is in the tooltip.
        self.news.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.open_folder = QPushButton(message("status.open_folder"))
        self.open_folder.setAccessibleName(message("status.open_folder"))
        self.open_folder.setFlat(True)
        self.open_folder.hide()
        self.open_folder.clicked.connect(self._open_folder)
        self.read_only = QLabel(message("status.read_only"))
        self.length = QLabel()
        self.unverified = QLabel()
        self.findings = QPushButton()
        self.findings.setFlat(True)
        # Its shapes come from a taller font; were the bar to grow with them, all would be drawn anew.
        self.findings.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Ignored)
        bar.addWidget(self.file)
        bar.addWidget(self.news, 1)
        bar.addWidget(self.open_folder)
        for widget in (self.read_only, self.length, self.unverified, self.findings):
            bar.addPermanentWidget(widget)
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(8, 0, 8, 0)

    def show_file(self, file: OpenedFile | None) -> None:
        """Names the file; why it cannot be changed, a banner says in full."""
        self.show_news("")
        for widget in (self.file, self.length, self.findings, self.unverified):
            widget.setVisible(file is not None)
        reason = None if file is None else file.read_only_reason
        self.read_only.setVisible(reason is not None)
        self.read_only.setToolTip("" if reason is None else explain(reason))
        if file is None:
            return
        self.file.setText(message("status.sample") if file.path is None else file_name(file.path.name))
        self.file.setToolTip("" if file.path is None else file_name(file.path))

    def show_figures(self, figures: NoteFigures | None) -> None:
        """Tells the length of the note and how much in it is doubtful; None where there is no note."""
        for widget in (self.length, self.unverified, self.findings):
            widget.setText("")
        if figures is not None:
            count, most = words.number(figures.words), words.number(figures.most_words)
            self.length.setText(message("status.words", count=count, most=most))
            if figures.open_texts:
                self.unverified.setText(
                    message("status.unverified", count=figures.open_texts, language=figures.language)
                )
        self.findings.setVisible(figures is not None)

    def show_findings(self, counted: str, told: str) -> None:
        """How much is wrong or doubtful in the note: in shapes and figures, and in words."""
        self.findings.setText(counted)
        self.findings.setToolTip(told)
        self.findings.setAccessibleName(told)

    def show_kept(self, path: Path | None) -> None:
        """Says that a change is kept, and since when; in the sample, until it is closed."""
        if path is not None:
            self.show_news(message("status.kept", time=f"{datetime.now().astimezone():%H:%M:%S}"))

    def show_news(self, text: str, folder: Path | None = None) -> None:
        """What happened last; with a folder, the button that opens it."""
        self.news.setText(text)
        self.news.setToolTip(text)
        self._folder = folder
        self.open_folder.setVisible(folder is not None)

    def _open_folder(self) -> None:
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - no picture needs them
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
