"""A field right over the page, in the page's own letters, for the words of one place."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QTextEdit, QVBoxLayout, QWidget

from desktop_app.composition.live_words import LiveWords, live_places
from desktop_app.domain.hidden_characters import without_hidden
from desktop_app.interface.note_page.paper import Paper
from desktop_app.interface.note_page.strips import StripStyle, units
from desktop_app.interface.note_page.tints import MARK_BAR, MARK_TINT, PAPER
from desktop_app.interface.note_page.typesetting import INK
from desktop_app.interface.own_words.merging import CONFLICT
from desktop_app.interface.own_words.place_text import one_line
from desktop_app.interface.words import MISSING
from desktop_app.messages import message

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PASSING = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
_CONFLICT_TINT = QColor("#ffe2b8")
_HINT, _HINT_PAPER = "#595959", "#f4f6fa"
_HINT_SIZE = 0.85
_REFUSAL = "#a4262c"
_FEWEST_LINES = 3
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
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self._help = ""
        self.input.setAccessibleName(message("own_words.field"))
        self.input.kept.connect(self.kept)
        self.input.left.connect(self.left)
        self.input.divided.connect(self.divided)
        self.input.textChanged.connect(self._follow)
        self._lay_out()

    @property
    def text(self) -> str:
        return one_line(self.input.toPlainText())

    @property
    def refusal(self) -> str:
        """Why the words are not kept; empty where nothing was refused."""
        return "" if self.hint.text() == self._help else self.hint.text()

    def help_with(self, text: str) -> None:
        """What stands beneath the words while nothing is refused."""
        self._help = text
        self._say(text, _HINT)

    def refuse(self, reason: str) -> None:
        """Says beneath the words why they are not kept, until they change."""
        self._say(f"{MISSING} {reason}", _REFUSAL)

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

    def lie_over(self, room: QRectF, bottom: float, highest: int) -> None:
        """Over the words that it stands for, as high as its own words and the hint need.

        It does not reach below ``bottom``, where the page ends, and is never more than ``highest``: the words
        are scrolled inside it then.
        """
        width = int(room.width()) + 2 * _EDGE + 2
        self.resize(width, self.height())
        self._layout.activate()
        below = self.hint.heightForWidth(width - 2 * _EDGE) + 3 * _EDGE
        most = max(highest - below, _FEWEST_LINES * self.input.fontMetrics().lineSpacing())
        high = self._height_of_words()
        self._scroll_inside(wanted=high > most)
        high = min(high, most)
        self.input.setFixedHeight(high)
        height = max(high + below, min(int(room.height()), highest))
        top = min(int(room.y()) - _EDGE, int(bottom) - height)
        self.setGeometry(int(room.x()) - _EDGE, top, width, height)
        self.input.ensureCursorVisible()

    def _height_of_words(self) -> int:
        document = self.input.document()
        document.setTextWidth(self.input.viewport().width())
        return int(document.size().height()) + 2

    def _scroll_inside(self, *, wanted: bool) -> None:
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if wanted else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.input.verticalScrollBarPolicy() is not policy:
            self.input.setVerticalScrollBarPolicy(policy)

    def _say(self, text: str, colour: str) -> None:
        self.hint.setStyleSheet(f"color: {colour}; background: {_HINT_PAPER}; padding: 2px 4px;")
        self.hint.setText(text)
        self.input.setAccessibleDescription(text)

    def _follow(self) -> None:
        if self.refusal:
            self.help_with(self._help)
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
        """Only words, on one line; what nobody sees and no text may hold stays behind."""
        words = without_hidden(one_line(source.text()))
        before, after = source.text()[:1].isspace(), source.text()[-1:].isspace()
        self.insertPlainText(f"{' ' * before}{words}{' ' * after}")


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
