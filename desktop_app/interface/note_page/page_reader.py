"""The page under a person's hands: clicks, the caret, sentence by sentence, the zoom by wheel."""

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.composition.note import Source
from desktop_app.interface.note_page.marked_sheet import MarkedSheet
from desktop_app.interface.note_page.sheet import LARGEST, SMALLEST
from desktop_app.messages import message

ZOOMS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
_NOTCH = 120
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PageReader(MarkedSheet):
    """``asked_for`` gives the source of words that were clicked, or at the caret with Ctrl+Enter.

    Ctrl with the arrows down and up takes the caret from sentence to sentence.
    """

    asked_for = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._turned = 0
        self.setMouseTracking(True)
        self.setToolTip("")
        self.setAccessibleDescription(message("preview.page_help"))

    def zoom_by(self, steps: int) -> None:
        """To the next of the usual zooms, or the one before."""
        larger = [percent for percent in ZOOMS if percent > self.percent]
        smaller = [percent for percent in reversed(ZOOMS) if percent < self.percent]
        wanted = (larger or [LARGEST]) if steps > 0 else (smaller or [SMALLEST])
        self.zoom(wanted[min(abs(steps), len(wanted)) - 1])

    def source_at(self, place: QPointF) -> Source | None:
        """What the words at a point of the viewport came from, if there are words."""
        point = place + self._scrolled
        position = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return None if position < 0 else self._source(position)

    def ask_at_caret(self) -> None:
        """Asks for what the words at the caret came from."""
        source = self._source(self.textCursor().selectionStart())
        if source is not None:
            self.asked_for.emit(source)

    def step(self, by: int) -> None:
        """Selects the next sentence (1) or the one before (-1)."""
        cursor = self.textCursor()
        places = [
            (self.paper.block(number).position() + passage.start, passage.end - passage.start)
            for number, strip in enumerate(self.paper.strips)
            for passage in strip.passages
            if passage.text
        ]
        here = cursor.selectionStart()
        if by > 0:
            found = next((place for place in places if place[0] > here), None)
        else:
            found = next((place for place in reversed(places) if place[0] < here), None)
        if found is not None:
            cursor.setPosition(found[0] + found[1])
            cursor.setPosition(found[0], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        self._pressed = event.position().toPoint() if plain else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or self.textCursor().hasSelection():
            return
        if (event.position().toPoint() - pressed).manhattanLength() < QApplication.startDragDistance():
            source = self.source_at(event.position())
            if source is not None:
                self.asked_for.emit(source)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            leads = self.source_at(event.position()) is not None
            shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.key() in _ENTER:
                self.ask_at_caret()
                return
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        if notches:
            self._turned -= notches * _NOTCH
            self.zoom_by(notches)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's own menu for text that is read, with the way to the record first."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0]
        go = menu.addAction(message("preview.go_to_source"))
        menu.removeAction(go)
        menu.insertAction(first, go)
        menu.insertSeparator(first)
        source = self.source_at(QPointF(event.pos()))
        go.setEnabled(source is not None)
        go.triggered.connect(lambda: self.asked_for.emit(source))
        menu.popup(event.globalPos())

    def _source(self, position: int) -> Source | None:
        block = self.document().findBlock(position)
        number = self.paper.strip_of(block)
        if number is None:
            return None
        return next(iter(self.paper.strips[number].sources_at(position - block.position())), None)
