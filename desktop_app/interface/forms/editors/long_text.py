"""A field for a name or a text that runs over several lines, though it is one paragraph."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from desktop_app.interface.forms.editors.editor import Editor, Keep
from desktop_app.languages.direction import is_right_to_left


class LongTextEditor(Editor):
    """A text in one language; an empty one is None. Grows with its text; a line break becomes a space."""

    def __init__(self, name: str, keep: Keep, *, language: str = "") -> None:
        super().__init__(name, keep)
        self.area = GrowingTextEdit()
        if is_right_to_left(language):
            option = QTextOption(Qt.AlignmentFlag.AlignLeading)
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            self.area.document().setDefaultTextOption(option)
            self.area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.area.textChanged.connect(self.note_edit)
        self.take_input(self.area)

    def content(self) -> str:
        return self.area.toPlainText()

    def put(self, content: str) -> None:
        with QSignalBlocker(self.area):
            self.area.setPlainText(content)
        self.area.updateGeometry()

    def read(self) -> str | None:
        return " ".join(self.content().split("\n")).strip() or None


class GrowingTextEdit(QPlainTextEdit):
    """As high as its text, so that no text is ever cut off; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(4)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """The height of the lines, as they break at the width there is."""
        lines = max(1, int(self.document().size().height()))
        height = lines * self.fontMetrics().lineSpacing() + 2 * (4 + self.frameWidth())
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
