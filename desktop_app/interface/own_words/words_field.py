"""A field right over the page, in the page's own letters, for the words of one place."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QTextEdit, QVBoxLayout, QWidget

from desktop_app.composition.live_words import LiveWords, live_places
from desktop_app.interface.note_page.paper import Paper
from desktop_app.interface.note_page.strips import StripStyle, units
from desktop_app.interface.note_page.tints import MARK_BAR, MARK_TINT, PAPER
from desktop_app.interface.note_page.typesetting import INK
from desktop_app.interface.own_words.merging import CONFLICT
from desktop_app.interface.own_words.place_text import one_line
from desktop_app.messages import message

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PASSING = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
_CONFLICT_TINT = QColor("#ffe2b8")
_HINT, _HINT_PAPER = "#595959", "#f4f6fa"
_HINT_SIZE = 0.85
_EDGE = 2
_TO_START, _TO_END = QTextCursor.MoveOperation.Start, QTextCursor.MoveOperation.End


class WordsField(QFrame):
    """``kept`` and ``left`` tell how the person has finished, ``edited`` that the words changed.

    ``divided`` gives the words before the cursor and those after it, which are to go on in a new paragraph.

    Words that will follow their records are underlined while the person types.
    """

    kept = Signal()
    left = Signal()
    divided = Signal(str, str)
    edited = Signal()

    def __init__(self, parent: QWidget, known: Sequence[LiveWords]) -> None:
        super().__init__(parent)
        self._known = known
        self.input = _Input()
        self.hint = QLabel(message("own_words.hint"))
        self.hint.setWordWrap(True)
        self.input.setAccessibleName(message("own_words.field"))
        self.input.setAccessibleDescription(self.hint.text())
        self.input.kept.connect(self.kept)
        self.input.left.connect(self.left)
        self.input.divided.connect(self.divided)
        self.input.textChanged.connect(self._follow)
        self._lay_out()

    @property
    def text(self) -> str:
        return one_line(self.input.toPlainText())

    def begin(self, text: str, paper: Paper, style: StripStyle) -> None:
        """Shows the words as they are set on the page, all that was typed so far is forgotten."""
        block, letters = paper.looks(style)
        self.input.clear()
        self.set_looks(paper, style)
        cursor = self.input.textCursor()
        cursor.setBlockFormat(block)
        cursor.insertText(text, letters)
        self.input.document().clearUndoRedoStacks()
        self.input.moveCursor(QTextCursor.MoveOperation.Start)
        self._follow()

    def replace_text(self, text: str) -> None:
        """Other words, which Ctrl+Z takes back."""
        cursor = self.input.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def set_looks(self, paper: Paper, style: StripStyle) -> None:
        """The letters of the page at its zoom of now."""
        _, letters = paper.looks(style)
        font = letters.font()
        font.setPointSizeF(letters.fontPointSize())
        self.input.setFont(font)
        self.input.document().setDefaultFont(font)
        cursor = QTextCursor(self.input.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeCharFormat(letters)

    def lie_over(self, room: QRectF) -> None:
        """Over the words that it stands for, as high as its own words and the hint need."""
        width = int(room.width()) + 2 * _EDGE + 2
        self.resize(width, self.height())
        self._layout.activate()
        self.input.document().setTextWidth(self.input.viewport().width())
        high = int(self.input.document().size().height()) + 2
        self.input.setFixedHeight(high)
        height = high + self.hint.heightForWidth(width - 2 * _EDGE) + 3 * _EDGE
        self.setGeometry(int(room.x()) - _EDGE, int(room.y()) - _EDGE, width, max(height, int(room.height())))

    def _follow(self) -> None:
        text = self.input.toPlainText()
        marked = [(place.start, place.end, _live_look()) for place in live_places(text, self._known)]
        marked += [(found.start(), found.end(), _conflict_look()) for found in CONFLICT.finditer(text)]
        self.input.setExtraSelections([self._selection(text, *one) for one in marked])
        self.edited.emit()

    def _selection(self, text: str, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.input.document())
        cursor.setPosition(units(text[:start]) if start else 0)
        cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look
        return selection

    def _lay_out(self) -> None:
        # White with black letters in every theme, as the page is.
        self.setObjectName("words-field")
        self.setStyleSheet(
            f"#words-field {{ border: {_EDGE}px solid {MARK_BAR.name()}; background: {PAPER.name()}; }}"
            f" QLabel {{ color: {_HINT}; background: {_HINT_PAPER}; padding: 2px 4px; }}"
            f" QTextEdit {{ border: 0; color: {INK.name()}; background: {PAPER.name()}; }}"
        )
        font = self.hint.font()
        font.setPointSizeF(font.pointSizeF() * _HINT_SIZE)
        self.hint.setFont(font)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.input)
        self._layout.addWidget(self.hint)
        self.setFocusProxy(self.input)


class _Input(QTextEdit):
    """Words without line ends, however many lines they take on the page."""

    kept = Signal()
    left = Signal()
    divided = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not for the window's menus."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
            return super().event(event)
        if event.key() not in {*_ENTER, Qt.Key.Key_Escape}:
            return super().event(event)
        event.accept()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            cursor = self.textCursor()
            self.divided.emit(_selected(cursor, _TO_START), _selected(cursor, _TO_END))
        elif event.key() in _ENTER:
            self.kept.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.kept.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Only words, on one line."""
        before, after = source.text()[:1].isspace(), source.text()[-1:].isspace()
        self.insertPlainText(f"{' ' * before}{one_line(source.text())}{' ' * after}")


def _selected(here: QTextCursor, way: QTextCursor.MoveOperation) -> str:
    """The words from a place to one end."""
    cursor = QTextCursor(here)
    cursor.setPosition(here.position())
    cursor.movePosition(way, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def _live_look() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    look.setUnderlineColor(MARK_BAR)
    look.setBackground(MARK_TINT)
    return look


def _conflict_look() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(_CONFLICT_TINT)
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    return look
