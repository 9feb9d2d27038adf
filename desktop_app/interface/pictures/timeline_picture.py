"""The timeline as a drawing: for the widget the part that is seen, for a file the whole."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from desktop_app.interface.pictures.axis import Scale
from desktop_app.interface.pictures.calendar_rows import Calendar
from desktop_app.interface.pictures.gathering_rows import SESSION, Gathering
from desktop_app.interface.pictures.look import Canvas, Look
from desktop_app.interface.pictures.signs import draw_count, draw_sign
from desktop_app.interface.pictures.timeline_axis import Stretch, TimelineAxis
from desktop_app.interface.pictures.timeline_marks import Mark, marks
from desktop_app.interface.pictures.timeline_reading import Sight, TimelineReading
from desktop_app.interface.pictures.timeline_words import short_label
from desktop_app.messages import message

_INDENT, _PADDING, _GAP = 12, 8, 4
_NAME_LETTERS, _LONGEST_NAME, _UNDATED_LETTERS, _SIDE_SHARE = 34, 90, 22, 0.36
_SHORTEST_BAND = 3
_REACH = 20
"""A name stands behind its mark, so a mark before the edge may still have its name in sight."""


@dataclass(frozen=True)
class Part:
    """What is to be drawn: pixels skipped at the start and at the top, and the room there is."""

    start: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class Spot:
    """A place of a picture: something by distances from the start edge and the top.

    ``gathering`` is None for the count of those without days that have no room.
    """

    rect: QRectF
    gathering: Gathering | None
    text: str


@dataclass
class TimelinePicture:
    """Draws a calendar at a zoom. ``current`` is the gathering that is selected, ``lane`` its row.

    With ``full_names`` the names take the room they need, for a file that nobody can scroll.
    """

    reading: TimelineReading
    look: Look
    pixels_a_day: float
    current: Gathering | None = None
    lane: int | None = None
    full_names: bool = False
    _marks: dict[int, list[Mark]] = field(default_factory=dict)

    @property
    def calendar(self) -> Calendar:
        return self.reading.calendar

    @cached_property
    def scale(self) -> Scale:
        return Scale(self.calendar.first, self.pixels_a_day)

    @cached_property
    def row(self) -> float:
        """How high a lane is."""
        return self.look.height + 12

    @cached_property
    def axis(self) -> TimelineAxis:
        return TimelineAxis(self.look, self.scale)

    @property
    def sign(self) -> float:
        return round(self.look.height * 0.72)

    @property
    def length(self) -> float:
        """How long all days are together."""
        return self.calendar.days * self.pixels_a_day

    @property
    def height(self) -> float:
        """How high all lanes are together."""
        return len(self.calendar.lanes) * self.row

    def side(self, width: float) -> float:
        """How much of a width the names of the bodies take."""
        metrics = self.look.metrics
        if self.full_names:
            lanes = enumerate(self.calendar.lanes)
            longest = max(
                metrics.horizontalAdvance(self.reading.label(at)) + _indent(lane.member.depth)
                for at, lane in lanes
            )
            return min(longest, _LONGEST_NAME * metrics.averageCharWidth()) + _PADDING
        return min(_NAME_LETTERS * metrics.averageCharWidth() + _PADDING, width * _SIDE_SHARE)

    @cached_property
    def aside(self) -> float:
        """How much the gatherings without days take at the end."""
        if not self.calendar.undated:
            return 0
        return _UNDATED_LETTERS * self.look.metrics.averageCharWidth() + _PADDING

    def room(self, width: float) -> float:
        """What is left of a width for the days."""
        return max(width - self.side(width) - self.aside, 1)

    def draw_part(self, painter: QPainter, part: Part) -> None:
        """The lanes that are seen, with the names before them and the axis above."""
        canvas = Canvas(painter, self.look, part.width)
        painter.fillRect(QRectF(0, 0, part.width, part.height), self.look.base)
        lanes = self.see(part)
        self._draw_ground(canvas, part, lanes)
        for number in lanes:
            for spot in self._dated_spots(number, part):
                self._draw_spot(canvas, spot)
        self._draw_undated(canvas, part, lanes)
        self._draw_names(canvas, part, lanes)
        self._draw_head(canvas, part)

    def see(self, part: Part) -> range:
        """Reads what stands in a part; gives its lanes."""
        first = int(part.top / self.row)
        last = int((part.top + part.height - self.axis.height) / self.row) + 1
        lanes = range(max(first, 0), max(min(last, len(self.calendar.lanes)), 0))
        stretch = self._stretch(part)
        bucket = max(int(self.sign / self.pixels_a_day), 1)
        back = int(_REACH * self.sign / self.pixels_a_day)
        if self.reading.see(Sight(lanes, int(stretch.first) - back, int(stretch.last) + 1, bucket)):
            self._marks.clear()
        return lanes

    def spots(self, lane: int, part: Part) -> list[Spot]:
        """Everything in a lane that can be pointed at, what was drawn last first."""
        return [*self._undated_spots(lane, part), *self._dated_spots(lane, part)]

    def top(self, lane: int, part: Part) -> float:
        """Where a lane begins in a part."""
        return self.axis.height + lane * self.row - part.top

    def _dated_spots(self, lane: int, part: Part) -> Iterator[Spot]:
        if lane not in self._marks:
            self._marks[lane] = marks(self.reading.dated.get(lane, ()), self.scale, self.sign)
        side = self.side(part.width)
        shown = self._marks[lane]
        for position, mark in enumerate(shown):
            start = side + mark.start - part.start
            if mark.end < part.start - _REACH * self.sign or start > part.width - self.aside:
                continue
            top = self.top(lane, part) + (self.row - self.sign) / 2
            rect = QRectF(start, top, mark.end - mark.start, self.sign)
            following = shown[position + 1].start - mark.end if position + 1 < len(shown) else part.width
            room = min(following, part.width - self.aside - rect.right()) - 2 * _GAP
            yield Spot(rect, mark.gathering, self._text(mark.gathering, room))

    def _text(self, gathering: Gathering, room: float) -> str:
        """What stands behind a mark, where there is room."""
        if gathering.count > 1:
            return ""
        text = short_label(gathering)
        return text if QFontMetricsF(self.look.small).horizontalAdvance(text) + 2 <= room else ""

    def _undated_spots(self, lane: int, part: Part) -> Iterator[Spot]:
        """In words at the end of the row; if there are more than fit, their count."""
        undated = self.reading.undated.get(lane)
        if undated is None:
            return
        metrics = QFontMetricsF(self.look.small)
        at, left = part.width - self.aside + _PADDING, undated.count
        top = self.top(lane, part) + (self.row - self.sign) / 2
        for one in undated.shown:
            text = short_label(one)
            width = self.sign + _GAP + metrics.horizontalAdvance(text) + 2
            more = metrics.horizontalAdvance(f"+{left - 1}") + _GAP if left > 1 else 0
            if at + width + more > part.width:
                break
            yield Spot(QRectF(at, top, self.sign, self.sign), one, text)
            at += width + _PADDING
            left -= 1
        if left:
            yield Spot(QRectF(at, top, part.width - at, self.sign), None, f"+{left}")

    def _stretch(self, part: Part) -> Stretch:
        side = self.side(part.width)
        end = part.width - self.aside
        first = self.scale.day(part.start)
        last = max(min(self.scale.day(part.start + end - side), self.calendar.last), first)
        return Stretch(side, first, last, end, part.height)

    def _draw_ground(self, canvas: Canvas, part: Part, lanes: range) -> None:
        """Stripes, the sessions of conferences over the bodies below them, the lines of the axis."""
        for lane in lanes:
            if lane % 2:
                row = canvas.rect(0, self.top(lane, part), part.width, self.row)
                canvas.painter.fillRect(row, self.look.stripe)
        for number in self.reading.over(lanes):
            self._draw_bands(canvas, part, number)
        canvas.painter.setPen(QPen(self.look.line, 1))
        for tick in self.axis.ticks(self._stretch(part))[-1]:
            x = canvas.x(self._start(tick.day, part))
            canvas.painter.drawLine(QPointF(x, self.axis.height), QPointF(x, part.height))

    def _draw_bands(self, canvas: Canvas, part: Part, number: int) -> None:
        top = self.top(number, part)
        height = (self.calendar.lanes[number].end - number) * self.row
        for one in self.reading.dated.get(number, ()):
            if one.count == 1 and one.status == SESSION:
                width = max((one.last + 1 - one.first) * self.pixels_a_day, _SHORTEST_BAND)
                band = canvas.rect(self._start(one.first, part), top, width, height)
                canvas.painter.fillRect(band, self.look.band)

    def _start(self, day: float, part: Part) -> float:
        """How far from the start edge of what is drawn a day begins."""
        return self.side(part.width) + self.scale.at(day) - part.start

    def _draw_spot(self, canvas: Canvas, spot: Spot) -> None:
        at, look = spot.rect, self.look
        rect = canvas.rect(at.x(), at.y(), at.width(), at.height())
        text = canvas.rect(at.right() + _GAP, at.center().y() - self.row / 2, canvas.width, self.row)
        if spot.gathering is None:
            canvas.text(rect, spot.text, colour=look.text, font=look.small)
            return
        if spot.gathering.holds(self.current):
            self._draw_ring(canvas, rect)
        if spot.gathering.count > 1:
            draw_count(canvas.painter, rect, look)
            count = str(spot.gathering.count)
            canvas.centred(rect, count, colour=look.text, font=look.small)
            return
        draw_sign(canvas.painter, rect, spot.gathering.status, look)
        if spot.text:
            canvas.text(text, spot.text, colour=look.text, font=look.small)

    def _draw_ring(self, canvas: Canvas, rect: QRectF) -> None:
        canvas.painter.setPen(QPen(self.look.text, 1.5))
        canvas.painter.setBrush(self.look.marked)
        canvas.painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), 5, 5)

    def _draw_undated(self, canvas: Canvas, part: Part, lanes: range) -> None:
        if not self.aside:
            return
        room = canvas.rect(part.width - self.aside, 0, self.aside, part.height)
        canvas.painter.fillRect(room, self.look.base)
        for number in lanes:
            for spot in self._undated_spots(number, part):
                self._draw_spot(canvas, spot)

    def _draw_names(self, canvas: Canvas, part: Part, lanes: range) -> None:
        side = self.side(part.width)
        room = canvas.rect(0, 0, side, part.height)
        canvas.painter.fillRect(room, self.look.base)
        for number in lanes:
            row = canvas.rect(0, self.top(number, part), side, self.row)
            if number == self.lane:
                canvas.painter.fillRect(row, self.look.marked)
            depth = self.calendar.lanes[number].member.depth
            indent = _indent(depth)
            name = canvas.rect(indent, self.top(number, part), side - indent - _GAP, self.row)
            font = self.look.font if depth else self.look.bold
            canvas.text(name, self.reading.label(number), colour=self.look.text, font=font)

    def _draw_head(self, canvas: Canvas, part: Part) -> None:
        """The axis over what scrolls below it, and the lines between the three columns."""
        stretch = self._stretch(part)
        self.axis.draw(canvas, stretch, self.calendar)
        if self.aside:
            title = canvas.rect(stretch.width + _PADDING, 0, self.aside - _PADDING, self.axis.height / 2)
            canvas.text(title, message("timeline.undated"), colour=self.look.dim, font=self.look.small)
        canvas.painter.setPen(QPen(self.look.line, 1))
        for start in (stretch.side, stretch.width):
            x = canvas.x(start)
            canvas.painter.drawLine(QPointF(x, 0), QPointF(x, part.height))


def _indent(depth: int) -> float:
    return _PADDING + min(depth, 6) * _INDENT
