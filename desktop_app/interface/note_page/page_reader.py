"""The page under a person's hands: clicks, the caret, sentence by sentence, the zoom by wheel."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal, SignalInstance
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from desktop_app.composition.note import Source
from desktop_app.interface.note_page.own_words_sheet import OnPaper, OwnWordsSheet
from desktop_app.interface.note_page.sheet import LARGEST, SMALLEST
from desktop_app.interface.speaking import speak_of
from desktop_app.messages import message

ZOOMS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
_NOTCH = 120
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


class PageReader(OwnWordsSheet):
    """``asked_for`` gives the source of words that were clicked, or at the caret with Ctrl+Enter.

    Ctrl with the arrows down and up takes the caret from sentence to sentence. ``write_asked`` gives a
    place to be written at, after a double click, F2 or Enter; ``program_asked`` one to be given back,
    ``leaving_out_asked`` a paragraph to be left out, ``return_asked`` one to be brought back. After what
    ``adding_asked`` gives a paragraph is to be added; ``removing_asked`` gives one that was added and is to
    go, ``moving_asked`` a paragraph and the place it is to stand behind, ``footnote_asked`` a place that
    is to have a footnote.
    """

    asked_for = Signal(object)
    write_asked = Signal(str)
    program_asked = Signal(str)
    leaving_out_asked = Signal(str)
    return_asked = Signal(str)
    adding_asked = Signal(str)
    removing_asked = Signal(str)
    moving_asked = Signal(str, str)
    footnote_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._turned = 0
        self.setMouseTracking(True)
        self.setToolTip("")
        self.setAccessibleDescription(message("preview.page_help"))
        self._told = ""
        self.cursorPositionChanged.connect(self._tell_marks)

    def zoom_by(self, steps: int) -> None:
        """To the next of the usual zooms, or the one before."""
        larger = [percent for percent in ZOOMS if percent > self.percent]
        smaller = [percent for percent in reversed(ZOOMS) if percent < self.percent]
        wanted = (larger or [LARGEST]) if steps > 0 else (smaller or [SMALLEST])
        self.zoom(wanted[min(abs(steps), len(wanted)) - 1])

    def source_at(self, place: QPointF) -> Source | None:
        """What the words at a point of the viewport came from, if there are words."""
        position = self._position(place)
        return None if position < 0 else self._source(position)

    def ask_at_caret(self) -> None:
        """Asks for what the words at the caret came from."""
        source = self._source(self.textCursor().selectionStart())
        if source is not None:
            self.asked_for.emit(source)

    @property
    def caret_place(self) -> OnPaper | None:
        """The place that can be written at where the caret is."""
        return self.place_at(self.textCursor().selectionStart())

    def write_at_caret(self, *, whole: bool = False) -> None:
        """Asks to write the sentence at the caret, or all of its paragraph."""
        place = self.caret_place
        if place is not None:
            self.write_asked.emit(place.whole if whole else place.anchor)

    def give_back_at_caret(self) -> None:
        """Asks for the program's words in the place of own ones at the caret."""
        place = self.caret_place
        if place is not None:
            self.program_asked.emit(place.anchor)

    def leave_out_at_caret(self) -> None:
        """Asks to leave out the paragraph at the caret, or to bring it back where it is left out."""
        here = self.textCursor().selectionStart()
        left_out, paragraph = self.omission_at(here), self.paragraph_at(here)
        if left_out is not None:
            self.return_asked.emit(left_out)
        elif paragraph is not None:
            self.leaving_out_asked.emit(paragraph)

    def add_at_caret(self) -> None:
        """Asks to add a paragraph after the heading or paragraph at the caret."""
        before = self.before_new(self.textCursor().selectionStart())
        if before is not None:
            self.adding_asked.emit(before)

    def footnote_at_caret(self) -> None:
        """Asks for a footnote at the end of the line or paragraph at the caret."""
        place = self.caret_place
        if place is not None:
            self.footnote_asked.emit(place.whole)

    def move_at_caret(self, by: int) -> None:
        """Asks to move the paragraph at the caret up (-1) or down (1) in its section."""
        paragraph = self.paragraph_at(self.textCursor().selectionStart())
        after = None if paragraph is None else self.after_step(paragraph, by)
        if after is not None:
            self.moving_asked.emit(paragraph, after)

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

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Two clicks on words open them; what the first of them has selected stays as it is."""
        position = self._position(event.position())
        place, left_out = self.place_at(position), self.omission_at(position)
        if left_out is not None:
            self.return_asked.emit(left_out)
        elif event.button() is Qt.MouseButton.LeftButton and place is not None:
            self._pressed = None
            self.write_asked.emit(place.anchor)
        else:
            super().mouseDoubleClickEvent(event)

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
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self.move_at_caret(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        if event.key() == Qt.Key.Key_F2 or event.key() in _ENTER:
            self.write_at_caret(whole=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
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
        self._offer_writing(menu, first, QPointF(event.pos()))
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The mark in the margin says what it means."""
        key = self.own_mark_at(QPointF(event.pos())) if isinstance(event, QHelpEvent) else None
        if isinstance(event, QHelpEvent) and key is not None:
            QToolTip.showText(event.globalPos(), self.own_mark_told(key), self)
            return True
        return super().viewportEvent(event)

    def _tell_marks(self) -> None:
        """Screen readers hear what the marks mean where the caret comes to them."""
        told = "\n".join(self.marks_told(self.textCursor().selectionStart()))
        if told != self._told:
            self._told = told
            speak_of(self, told or message("preview.page_help"))

    def _offer_writing(self, menu: QMenu, before: QAction, point: QPointF) -> None:
        """The ways to write at the place under the pointer."""
        for key, signal, anchor in self._offers(self._position(point)):
            action = QAction(message(key), menu)
            action.triggered.connect(partial(signal.emit, anchor))
            menu.insertAction(before, action)
        menu.insertSeparator(before)

    def _offers(self, position: int) -> Iterator[tuple[str, SignalInstance, str]]:
        """What can be done at a position: the message, who is told, and of which place."""
        place, left_out = self.place_at(position), self.omission_at(position)
        paragraph, before = self.paragraph_at(position), self.before_new(position)
        if left_out is not None:
            yield "own_words.bring_back", self.return_asked, left_out
        if place is None:
            return
        yield "own_words.write_sentence", self.write_asked, place.anchor
        if place.anchor != place.whole:
            yield "own_words.write_paragraph", self.write_asked, place.whole
        if paragraph is not None and self.is_added(paragraph):
            yield "own_words.remove_paragraph", self.removing_asked, paragraph
        elif self.is_own(place.anchor):
            yield "own_words.take_program", self.program_asked, place.anchor
        if paragraph is not None:
            yield "own_words.leave_out", self.leaving_out_asked, paragraph
        if before is not None:
            yield "own_words.add_paragraph", self.adding_asked, before
        yield "own_words.add_footnote", self.footnote_asked, place.whole

    def _position(self, place: QPointF) -> int:
        """The position in the document of words at a point of the viewport; -1 where there are none."""
        point = place + self._scrolled
        return self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)

    def _source(self, position: int) -> Source | None:
        block = self.document().findBlock(position)
        number = self.paper.strip_of(block)
        if number is None:
            return None
        return next(iter(self.paper.strips[number].sources_at(position - block.position())), None)
