"""The timeline under a person's hands: selecting, pointing, keys."""

import sqlite3
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QSettings, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.interface.pictures.calendar_rows import read_calendar
from desktop_app.interface.pictures.gathering_rows import (
    Gathering,
    gathering_at,
    gathering_near,
)
from desktop_app.interface.pictures.timeline_reading import TimelineReading
from desktop_app.interface.pictures.timeline_sight import TimelineSight
from desktop_app.interface.pictures.timeline_walk import Spot, TimelineWalk
from desktop_app.interface.pictures.timeline_words import told
from desktop_app.interface.speaking import speak_of
from desktop_app.messages import message
from desktop_app.storage.record_place import RecordPlace

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LARGER = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal})


class TimelineView(TimelineSight):
    """Shows a calendar. ``asked_for`` gives a record that was opened, ``told`` what is selected in words."""

    asked_for = Signal(object)
    told = Signal(str)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent)
        self._day = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(message("timeline.title"))
        self.setAccessibleDescription(message("timeline.help"))

    @property
    def selected(self) -> RecordPlace | None:
        """The gathering that is selected, else the body."""
        if self._current is not None:
            return self._current.place
        calendar = self.calendar
        if calendar is None or self._lane is None:
            return None
        return "body", calendar.lanes[self._lane].member.id

    def show_records(self, connection: sqlite3.Connection | None, today: date) -> None:
        """Reads what there is now; what was selected stays so while it is there."""
        before = self.selected
        self._reading = (
            None if connection is None else TimelineReading(connection, read_calendar(connection, today))
        )
        self._current, self._lane = None, None
        self._draw_anew()
        if before is not None:
            self.select(before)

    def select(self, place: RecordPlace) -> None:
        """Selects a gathering or a body and brings it into sight; another record selects nothing."""
        if self._reading is None:
            return
        found = gathering_at(self._reading.connection, place) if place[0] in {"meeting", "session"} else None
        lane = self._reading.calendar.lane_of(found.body_id if found else place[1])
        if lane is not None and (found is not None or place[0] == "body"):
            self._go(lane, found)

    def spoken(self) -> str:
        """What is selected in words."""
        if self._reading is None or self._lane is None:
            return ""
        if self._current is not None:
            return told(self._reading.connection, self._current)
        return self._reading.label(self._lane)

    def told_at(self, point: QPointF) -> str:
        """What is at a point of the viewport, in words."""
        lane, found = self._at(point)
        if self._reading is None or lane is None:
            return ""
        if isinstance(found, Gathering):
            return told(self._reading.connection, found)
        if found:
            return self._undated_in_words(lane)
        return self._reading.label(lane) if self._is_name(point) else ""

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.told_at(QPointF(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms about the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self._zoom_at(1 if turned > 0 else -1, self._from_start(event.position().x()))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        lane, found = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and lane is not None:
            if isinstance(found, Gathering) and found.count > 1:
                self._open_up(lane, found)
            elif isinstance(found, Gathering) or self._is_name(event.position()):
                self._go(lane, found if isinstance(found, Gathering) else None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        lane, found = self._at(event.position())
        is_single = isinstance(found, Gathering) and found.count == 1
        if lane is not None and (is_single or self._is_name(event.position())):
            self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._ask()
        elif key in _LARGER or key == Qt.Key.Key_Minus:
            self.zoom_by(-1 if key == Qt.Key.Key_Minus else 1)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_T:
            self.go_to_today()
        elif not self._move(key):
            super().keyPressEvent(event)

    def _move(self, key: Qt.Key) -> bool:
        """Whether a key is one of those that lead from one gathering to another."""
        if self._reading is None or not self._reading.calendar.lanes:
            return False
        spot = Spot(self._lane, self._current, self._day)
        found = TimelineWalk(self._reading, mirrored=self.isRightToLeft()).step(spot, key)
        if found is None:
            return False
        if found is not spot and found.lane is not None:
            self._go(found.lane, found.gathering)
            self._day = found.day
        return True

    def _go(self, lane: int, gathering: Gathering | None) -> None:
        self._lane, self._current = lane, gathering
        self._day = 0 if gathering is None else gathering.first
        self._show_lane(lane)
        if gathering is not None and gathering.is_dated:
            self._show_days(gathering.first, gathering.last)
        self.viewport().update()
        text = self.spoken()
        speak_of(self, text)
        self.told.emit(text)

    def _ask(self) -> None:
        if self.selected is not None:
            self.asked_for.emit(self.selected)

    def _open_up(self, lane: int, several: Gathering) -> None:
        """Shows several that stand as one further apart, the first one selected."""
        if self._reading is None:
            return
        self._zoom_in_on(several.last + 1 - several.first)
        body_id = self._reading.calendar.lanes[lane].member.id
        self._go(lane, gathering_near(self._reading.connection, body_id, several.first))

    def _at(self, point: QPointF) -> tuple[int | None, Gathering | bool]:
        """The lane at a point, and a gathering; True for those without days that have no room."""
        picture, part = self.picture, self.part
        if picture is None or point.y() < picture.axis.height:
            return None, False
        lane = int((point.y() - picture.axis.height + part.top) / picture.row)
        if lane >= len(picture.calendar.lanes):
            return None, False
        picture.see(part)
        x = self._from_start(point.x())
        spots = () if self._is_name(point) else picture.spots(lane, part)
        spot = next((one for one in spots if one.rect.left() - 4 <= x <= one.rect.right() + 4), None)
        return lane, (spot.gathering or True) if spot else False

    def _is_name(self, point: QPointF) -> bool:
        picture = self.picture
        width = self.viewport().width()
        return picture is not None and self._from_start(point.x()) < picture.side(width)

    def _undated_in_words(self, lane: int) -> str:
        count = 0 if self._reading is None else self._reading.undated[lane].count
        return message("timeline.undated_counted", count=count)
