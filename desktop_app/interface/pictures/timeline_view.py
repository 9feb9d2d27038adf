"""The timeline under a person's hands: pointing, keys, scrolling, the zoom."""

import sqlite3
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QSettings, Qt, Signal
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

from desktop_app.interface.pictures.calendar_rows import Calendar, read_calendar
from desktop_app.interface.pictures.gathering_rows import (
    Gathering,
    gathering_at,
    gathering_near,
)
from desktop_app.interface.pictures.look import Look, screen_look
from desktop_app.interface.pictures.speaking import speak_of
from desktop_app.interface.pictures.timeline_picture import Part, TimelinePicture
from desktop_app.interface.pictures.timeline_reading import TimelineReading
from desktop_app.interface.pictures.timeline_walk import Spot, TimelineWalk
from desktop_app.interface.pictures.timeline_words import told
from desktop_app.messages import message
from desktop_app.storage.record_place import RecordPlace

_ZOOM = "timeline/pixels_a_day"
_STEP = 1.5
_WIDEST_DAY = 4
"""In letters."""

_SLACK = 12
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LARGER = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal})


class TimelineView(QAbstractScrollArea):
    """Shows a calendar. ``asked_for`` gives a record that was opened, ``told`` what is selected in words."""

    asked_for = Signal(object)
    told = Signal(str)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._reading: TimelineReading | None = None
        self._picture: TimelinePicture | None = None
        self._current: Gathering | None = None
        self._lane: int | None = None
        self._day = 0
        self._pixels_a_day = float(str(settings.value(_ZOOM, 0)))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(message("timeline.title"))
        self.setAccessibleDescription(message("timeline.help"))

    @property
    def calendar(self) -> Calendar | None:
        return None if self._reading is None else self._reading.calendar

    @property
    def selected(self) -> RecordPlace | None:
        """The gathering that is selected, else the body."""
        if self._current is not None:
            return self._current.place
        calendar = self.calendar
        if calendar is None or self._lane is None:
            return None
        return "body", calendar.lanes[self._lane].member.id

    @property
    def picture(self) -> TimelinePicture | None:
        """What is drawn, at the zoom and in the colours of now."""
        if self._reading is not None and self._picture is None:
            self._picture = TimelinePicture(self._reading, self._look, self._zoom)
        if self._picture is not None:
            self._picture.current, self._picture.lane = self._current, self._lane
        return self._picture

    @property
    def part(self) -> Part:
        """What of the picture is seen."""
        room = self.viewport().size()
        return Part(
            self.horizontalScrollBar().value(),
            self.verticalScrollBar().value(),
            room.width(),
            room.height(),
        )

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

    def zoom_by(self, steps: int) -> None:
        """Shows days longer (above 0) or shorter, those in the middle staying where they are."""
        self._zoom_at(steps, self.viewport().width() / 2)

    def fit(self) -> None:
        """Shows all days, whatever the width."""
        self._set_zoom(0)

    def go_to_today(self) -> None:
        if self.calendar is not None:
            self._show_days(self.calendar.today, self.calendar.today)

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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.picture is not None:
            self.picture.draw_part(painter, self.part)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._pixels_a_day == 0:
            self._picture = None
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in {
            kinds.PaletteChange,
            kinds.FontChange,
            kinds.LayoutDirectionChange,
            kinds.StyleChange,
        }:
            self._draw_anew()

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
        if self._reading is None or self.picture is None:
            return
        days = several.last + 1 - several.first
        room = self.picture.room(self.viewport().width())
        self._set_zoom(max(room / (days * 2), self._zoom * _STEP))
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

    def _from_start(self, x: float) -> float:
        return self.viewport().width() - x if self.isRightToLeft() else x

    @property
    def _look(self) -> Look:
        return screen_look(self.palette(), self.font(), mirrored=self.isRightToLeft())

    @property
    def _fitting(self) -> float:
        """The zoom that shows all days."""
        if self._reading is None:
            return 1
        picture = TimelinePicture(self._reading, self._look, 1)
        return picture.room(self.viewport().width()) / self._reading.calendar.days

    @property
    def _zoom(self) -> float:
        widest = _WIDEST_DAY * self.fontMetrics().averageCharWidth()
        return min(max(self._pixels_a_day, self._fitting), max(widest, self._fitting))

    def _zoom_at(self, steps: int, at: float) -> None:
        """Zooms so that the day at this distance from the start edge stays there."""
        picture = self.picture
        if picture is None:
            return
        side = picture.side(self.viewport().width())
        day = picture.scale.day(self.part.start + at - side)
        self._set_zoom(self._zoom * _STEP**steps)
        after = self.picture
        if after is not None:
            self.horizontalScrollBar().setValue(round(after.scale.at(day) - (at - side)))

    def _set_zoom(self, pixels_a_day: float) -> None:
        self._pixels_a_day = pixels_a_day
        self._pixels_a_day = self._zoom if self._zoom > self._fitting else 0
        self._settings.setValue(_ZOOM, self._pixels_a_day)
        self._draw_anew()

    def _draw_anew(self) -> None:
        self._picture = None
        self._arrange()

    def _arrange(self) -> None:
        picture, room = self.picture, self.viewport().size()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if picture is not None:
            seen = picture.room(room.width())
            across.setRange(0, max(round(picture.length - seen), 0))
            across.setPageStep(round(seen))
            lanes = room.height() - picture.axis.height
            down.setRange(0, max(round(picture.height - lanes), 0))
            down.setPageStep(max(round(lanes), 1))
            across.setSingleStep(round(picture.row))
            down.setSingleStep(round(picture.row))
        self.viewport().update()

    def _show_lane(self, lane: int) -> None:
        picture = self.picture
        if picture is not None:
            bar, room = self.verticalScrollBar(), self.viewport().height() - picture.axis.height
            top = lane * picture.row
            bar.setValue(round(min(max(bar.value(), top + picture.row - room), top)))

    def _show_days(self, first: int, last: int) -> None:
        """Scrolls to days that are not in sight, so that they stand in the middle."""
        picture = self.picture
        if picture is not None:
            bar, room = self.horizontalScrollBar(), picture.room(self.viewport().width())
            start, end = picture.scale.at(first) - _SLACK, picture.scale.at(last + 1) + _SLACK
            if start < bar.value() or end > bar.value() + room:
                bar.setValue(round((start + end - room) / 2))
