"""The chart of the hierarchy under a person's hands: pointing, keys, scrolling, the zoom."""

import sqlite3

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from desktop_app.interface.pictures.chart_picture import ChartPicture
from desktop_app.interface.pictures.look import screen_look
from desktop_app.interface.speaking import speak_of
from desktop_app.messages import message
from desktop_app.storage.record_place import RecordPlace

_STEP, _SMALLEST, _LARGEST = 1.25, 0.2, 3.0
_ARROWS = frozenset(
    {
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
        *(Qt.Key.Key_Home, Qt.Key.Key_End),
    }
)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ChartView(QAbstractScrollArea):
    """Shows the hierarchy. ``asked_for`` gives a body that was opened, ``told`` what is selected in words."""

    asked_for = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: ChartPicture | None = None
        self._connection: sqlite3.Connection | None = None
        self._zoom: float | None = None
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(message("chart.title"))
        self.setAccessibleDescription(message("chart.help"))

    @property
    def zoom(self) -> float:
        """1 shows boxes at their true size; without a choice all of the width is shown, never enlarged."""
        if self._zoom is not None or self.picture is None:
            return self._zoom or 1
        return max(_SMALLEST, min(1.0, self.viewport().width() / self.picture.size.width()))

    @property
    def selected(self) -> RecordPlace | None:
        """The body that is selected."""
        current = None if self.picture is None else self.picture.current
        return None if current is None else ("body", current)

    def show_records(self, connection: sqlite3.Connection | None) -> None:
        """Reads what there is now; what was selected stays so while it is there."""
        before = self.selected
        self._connection = connection
        self._draw_anew()
        if before is not None:
            self.select(before)

    def select(self, place: RecordPlace) -> None:
        """Selects a body and brings it into sight; another record selects nothing."""
        if self.picture is not None and place[0] == "body" and place[1] in self.picture.members:
            self._go(self.picture, place[1])

    def zoom_by(self, steps: int) -> None:
        """Larger (above 0) or smaller, what is in the middle staying there."""
        if self.picture is None:
            return
        room = self.viewport().size()
        before = self.zoom
        middle = self._on_chart(QPointF(room.width() / 2, room.height() / 2))
        self._zoom = min(max(before * _STEP**steps, _SMALLEST), _LARGEST)
        self._arrange()
        self.horizontalScrollBar().setValue(round(middle.x() * self.zoom - room.width() / 2))
        self.verticalScrollBar().setValue(round(middle.y() * self.zoom - room.height() / 2))

    def fit(self) -> None:
        """As wide as there is room, but no box larger than true."""
        self._zoom = None
        self._arrange()

    def spot(self, body_id: int) -> QPointF:
        """The middle of a body's box in the viewport."""
        assert self.picture is not None  # noqa: S101 - the caller has seen the body
        return self.picture.rect(body_id).center() * self.zoom - self._scrolled

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.picture is not None:
            painter.translate(-self._scrolled)
            painter.scale(self.zoom, self.zoom)
            room = self.viewport().rect()
            seen = QRectF(
                self._on_chart(QPointF(room.topLeft())), self._on_chart(QPointF(room.bottomRight()))
            )
            self.picture.draw(painter, seen)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in {kinds.PaletteChange, kinds.FontChange, kinds.LayoutDirectionChange}:
            self._draw_anew()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QHelpEvent) and self.picture is not None:
            body_id = self.picture.body_at(self._on_chart(QPointF(event.pos())))
            text = "" if body_id is None else self.picture.spoken(body_id)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turned = event.angleDelta().y()
        if turned:
            self.zoom_by(1 if turned > 0 else -1)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        body_id = self._body_under(event)
        if self.picture is not None and body_id is not None:
            self._go(self.picture, body_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self._body_under(event) is not None:
            self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._ask()
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus}:
            self.zoom_by(-1 if key == Qt.Key.Key_Minus else 1)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in _ARROWS and self.picture is not None and self.picture.members:
            current = self.picture.current
            first = next(iter(self.picture.members))
            self._go(self.picture, first if current is None else self.picture.beside(current, key))
        else:
            super().keyPressEvent(event)

    def _go(self, picture: ChartPicture, body_id: int) -> None:
        picture.current = body_id
        self._bring_into_sight(picture.rect(body_id))
        self.viewport().update()
        text = picture.spoken(body_id)
        speak_of(self, text)
        self.told.emit(text)

    def _ask(self) -> None:
        if self.selected is not None:
            self.asked_for.emit(self.selected)

    def _body_under(self, event: QMouseEvent) -> int | None:
        if self.picture is None or event.button() is not Qt.MouseButton.LeftButton:
            return None
        return self.picture.body_at(self._on_chart(event.position()))

    def _on_chart(self, point: QPointF) -> QPointF:
        return (point + self._scrolled) / self.zoom

    @property
    def _scrolled(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _bring_into_sight(self, box: QRectF) -> None:
        room = self.viewport().size()
        for bar, start, length, seen in (
            (self.horizontalScrollBar(), box.left(), box.width(), room.width()),
            (self.verticalScrollBar(), box.top(), box.height(), room.height()),
        ):
            first, last = start * self.zoom, (start + length) * self.zoom
            if last > bar.value() + seen:
                bar.setValue(round(last - seen))
            if first < bar.value():
                bar.setValue(round(first))

    def _draw_anew(self) -> None:
        current = None if self.picture is None else self.picture.current
        look = screen_look(self.palette(), self.font(), mirrored=self.isRightToLeft())
        self.picture = None if self._connection is None else ChartPicture(self._connection, look)
        if self.picture is not None and current in self.picture.members:
            self.picture.current = current
        self._arrange()

    def _arrange(self) -> None:
        if self.picture is not None:
            size, room = self.picture.size * self.zoom, self.viewport().size()
            for bar, whole, seen in (
                (self.horizontalScrollBar(), size.width(), room.width()),
                (self.verticalScrollBar(), size.height(), room.height()),
            ):
                bar.setRange(0, max(round(whole - seen), 0))
                bar.setPageStep(seen)
                bar.setSingleStep(24)
        self.viewport().update()
