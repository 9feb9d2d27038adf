"""The calendar strip: every body's meetings and sessions along the days."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QSettings, QSizeF
from PySide6.QtGui import QPainter

from desktop_app.interface import words
from desktop_app.interface.pictures.calendar_rows import Calendar
from desktop_app.interface.pictures.look import paper_look
from desktop_app.interface.pictures.page import PicturePage
from desktop_app.interface.pictures.picture_panel import PicturePanel
from desktop_app.interface.pictures.picture_target import TargetQuestion, ask_target
from desktop_app.interface.pictures.timeline_legend import timeline_legend
from desktop_app.interface.pictures.timeline_picture import Part, TimelinePicture
from desktop_app.interface.pictures.timeline_reading import TimelineReading
from desktop_app.interface.pictures.timeline_view import TimelineView
from desktop_app.messages import message
from desktop_app.storage.record_place import RecordPlace

_MINUS = "\N{MINUS SIGN}"
_PAGE_ROOM = 900
"""A saved picture gives the days at least this many pixels."""


class TimelinePanel(PicturePanel):
    """Shows the calendar; what is saved has the days in sight and all bodies."""

    def __init__(self, settings: QSettings, ask: TargetQuestion = ask_target) -> None:
        super().__init__(settings, ask, message("timeline.help"))
        self.view = TimelineView(settings)
        self._offer(
            (
                (_MINUS, "picture.zoom_out", lambda: self.view.zoom_by(-1)),
                ("+", "picture.zoom_in", lambda: self.view.zoom_by(1)),
                (message("timeline.fit"), "timeline.fit_hint", self.view.fit),
                (message("timeline.today"), "timeline.today_hint", self.view.go_to_today),
            )
        )
        self._lay_out(self.view, timeline_legend())
        self.view.asked_for.connect(self.asked_for)
        self.view.told.connect(self._tell)

    def select(self, place: RecordPlace) -> None:
        """Selects a meeting, a session or a body, and brings it into sight."""
        if self._is_due:
            self._load()
        self.view.select(place)

    def read(self) -> str:
        connection = None if self.workspace is None else self.workspace.connection
        self.view.show_records(connection, datetime.now(UTC).astimezone().date())
        calendar = self.view.calendar
        if calendar is None or not calendar.lanes:
            return "body"
        return "" if calendar.count else "meeting"

    def page(self) -> PicturePage | None:
        seen = self.view.picture
        if seen is None or not seen.calendar.count:
            return None
        part = self.view.part
        room = seen.room(part.width)
        first, last = (
            seen.scale.day(part.start),
            min(seen.scale.day(part.start + room), seen.calendar.last + 1),
        )
        pixels_a_day = max(room, _PAGE_ROOM) / (last - first)
        look = paper_look(self.font(), mirrored=self.isRightToLeft())
        reading = TimelineReading(seen.reading.connection, seen.calendar)
        picture = TimelinePicture(reading, look, pixels_a_day, full_names=True)
        width = picture.side(0) + max(room, _PAGE_ROOM) + picture.aside
        whole = Part(picture.scale.at(first), 0, width, picture.axis.height + picture.height)

        def draw(painter: QPainter) -> None:
            picture.draw_part(painter, whole)

        size = QSizeF(whole.width, whole.height)
        description = _description(seen.calendar, first, last)
        return PicturePage(message("timeline.title"), description, look, size, timeline_legend(), draw)


def _description(calendar: Calendar, first: float, last: float) -> str:
    """The picture in a sentence, for those who cannot see it."""
    days = words.days(date.fromordinal(int(first)), date.fromordinal(int(last) - 1))
    return message("timeline.description", days=days, count=len(calendar.lanes))
