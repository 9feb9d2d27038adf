"""The page of the preview: the note as its writer makes it, every run of words a link to its record."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFragment,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from desktop_app.composition.note import Note, Source
from desktop_app.export.html import source_at
from desktop_app.export.options import WriterOptions
from desktop_app.export.writers import WRITERS
from desktop_app.messages import message

_PAPER, _INK, _SELECTED = QColor("white"), QColor("black"), QColor("#cfe0fb")
_PADDING = 24


class Sheet(QTextBrowser):
    """White with black letters in every theme.

    ``asked_for`` gives the source of the words that were clicked.
    """

    asked_for = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selected: Source | None = None
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(message("preview.page_name"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, _PAPER)
        palette.setColor(QPalette.ColorRole.Text, _INK)
        self.setPalette(palette)

    def show_note(self, note: Note) -> None:
        """Takes the place of what was shown; the reader stays where they were."""
        place = self.verticalScrollBar().value()
        self.setHtml(WRITERS["html"](note, WriterOptions()).decode())
        self._lay_paper()
        self._mark()
        self.verticalScrollBar().setValue(place)

    def show_text(self, text: str) -> None:
        """Words instead of a note: why there is none."""
        self.setPlainText(text)
        self._lay_paper()

    def mark(self, source: Source | None) -> None:
        """Marks the words that came from a record, and brings the first of them into view."""
        self._selected = source
        self._mark()
        for selection in self.extraSelections()[:1]:
            cursor = QTextCursor(self.document())
            cursor.setPosition(selection.cursor.selectionStart())
            self._bring_into_view(cursor)

    def _bring_into_view(self, cursor: QTextCursor) -> None:
        top = self.cursorRect(cursor).top()
        height = self.viewport().height()
        if not 0 <= top < height - 40:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 3)

    def _lay_paper(self) -> None:
        paper = QTextFrameFormat()
        paper.setBackground(QBrush(_PAPER))
        paper.setPadding(_PADDING)
        self.document().rootFrame().setFrameFormat(paper)

    def _mark(self) -> None:
        marked = QTextCharFormat()
        marked.setBackground(_SELECTED)
        selections = []
        for fragment in self._fragments():
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = marked
            selections.append(selection)
        self.setExtraSelections(selections)

    def _fragments(self) -> Iterator[QTextFragment]:
        """The runs of words that came from the selected record."""
        selected = self._selected
        block = self.document().begin()
        while selected is not None and block.isValid():
            for fragment in _runs(block):
                address = fragment.charFormat().anchorHref()
                if address:
                    source = source_at(address)
                    if (source.table, source.key) == (selected.table, selected.key):
                        yield fragment
            block = block.next()

    def _follow(self, address: QUrl) -> None:
        self.asked_for.emit(source_at(address.toString(QUrl.ComponentFormattingOption.FullyEncoded)))


def _runs(block: QTextBlock) -> Iterator[QTextFragment]:
    runs = block.begin()
    while not runs.atEnd():
        yield runs.fragment()
        runs += 1
