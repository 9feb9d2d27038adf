"""The timeline as far as it is in sight: how long a day is drawn, which part is seen, scrolling to days."""

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop_app.interface.pictures.calendar_rows import Calendar
from desktop_app.interface.pictures.gathering_rows import Gathering
from desktop_app.interface.pictures.look import Look, screen_look
from desktop_app.interface.pictures.timeline_picture import Part, TimelinePicture
from desktop_app.interface.pictures.timeline_reading import TimelineReading

_ZOOM = "timeline/pixels_a_day"
_STEP = 1.5
_WIDEST_DAY = 4
"""In letters."""

_SLACK = 12


class TimelineSight(QAbstractScrollArea):
    """Draws the part of a calendar that there is room for. ``settings`` keep the zoom."""

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._reading: TimelineReading | None = None
        self._picture: TimelinePicture | None = None
        self._current: Gathering | None = None
        self._lane: int | None = None
        self._pixels_a_day = float(str(settings.value(_ZOOM, 0)))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)

    @property
    def calendar(self) -> Calendar | None:
        return None if self._reading is None else self._reading.calendar

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

    def zoom_by(self, steps: int) -> None:
        """Shows days longer (above 0) or shorter, those in the middle staying where they are."""
        self._zoom_at(steps, self.viewport().width() / 2)

    def fit(self) -> None:
        """Shows all days, whatever the width."""
        self._set_zoom(0)

    def go_to_today(self) -> None:
        if self.calendar is not None:
            self._show_days(self.calendar.today, self.calendar.today)

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

    def _zoom_in_on(self, days: int) -> None:
        """So far that these fill half of the width, and at least one step."""
        if self.picture is not None:
            room = self.picture.room(self.viewport().width())
            self._set_zoom(max(room / (days * 2), self._zoom * _STEP))

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
