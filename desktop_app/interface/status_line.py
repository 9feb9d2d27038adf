"""The status bar: the file, whether the last change is kept, the length of the note, its doubts."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QSizePolicy

from desktop_app.composition.note import Footnote, Note, plain_text
from desktop_app.export.reading_order import sentences
from desktop_app.interface import words
from desktop_app.messages import explain, message
from desktop_app.storage.workspace import Workspace

MOST_WORDS = 8500
"""The most a document by the Secretariat may have, notes and headings counted (editorial rule)."""


def word_count(note: Note) -> int:
    """The words of a note, its headings and footnotes counted, its masthead not."""
    blocks = sum(len(plain_text(one).split()) for block in note.blocks for one in sentences(block))
    footnotes: tuple[Footnote, ...] = note.footnotes
    return blocks + sum(len(plain_text(footnote.sentence).split()) for footnote in footnotes)


class StatusLine:
    """Fills the status bar of a window."""

    def __init__(self, window: QMainWindow) -> None:
        self._folder: Path | None = None
        bar = window.statusBar()
        self.file = QLabel()
        self.news = QLabel()
        self.news.setContentsMargins(16, 0, 8, 0)
        # A long sentence must not widen the window: what does not fit is in the tooltip.
        self.news.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.open_folder = QPushButton(message("status.open_folder"))
        self.open_folder.setAccessibleName(message("status.open_folder"))
        self.open_folder.setFlat(True)
        self.open_folder.hide()
        self.open_folder.clicked.connect(self._open_folder)
        self.length = QLabel()
        self.doubts = QPushButton()
        self.doubts.setFlat(True)
        bar.addWidget(self.file)
        bar.addWidget(self.news, 1)
        bar.addWidget(self.open_folder)
        for widget in (self.length, self.doubts):
            bar.addPermanentWidget(widget)
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(8, 0, 8, 0)

    def show_project(self, workspace: Workspace | None) -> None:
        """Names the file, or says why nothing is kept."""
        self.show_news("")
        self.file.setVisible(workspace is not None)
        self.length.setVisible(workspace is not None)
        self.doubts.setVisible(workspace is not None)
        if workspace is None:
            return
        self.file.setText(message("status.sample") if workspace.path is None else workspace.path.name)
        self.file.setToolTip("" if workspace.path is None else str(workspace.path))
        if workspace.read_only_reason is not None:
            self.show_news(explain(workspace.read_only_reason))

    def show_note(self, note: Note | None) -> None:
        """Tells the length of the note and how many doubts there are."""
        self.length.setText("")
        self.doubts.setText("")
        if note is not None:
            count = word_count(note)
            self.length.setText(
                message("status.words", count=words.number(count), most=words.number(MOST_WORDS))
            )
            self.doubts.setText(message("status.doubts", count=len(note.doubts)))
        self.doubts.setAccessibleName(self.doubts.text() or message("doubts.name"))
        self.doubts.setVisible(note is not None)

    def show_kept(self, workspace: Workspace) -> None:
        """Says that a change is kept, and since when; in the sample, until it is closed."""
        if workspace.path is not None:
            self.show_news(message("status.kept", time=f"{datetime.now().astimezone():%H:%M:%S}"))

    def show_news(self, text: str, folder: Path | None = None) -> None:
        """What happened last; with a folder, the button that opens it."""
        self.news.setText(text)
        self.news.setToolTip(text)
        self._folder = folder
        self.open_folder.setVisible(folder is not None)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
