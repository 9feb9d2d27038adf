"""The head of a timeline: years with their quarters, months or days, and the days that matter by name."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen

from desktop_app.interface import words
from desktop_app.interface.pictures.axis import Scale, Tick, Unit, ticks, units, year_step
from desktop_app.interface.pictures.calendar_rows import Calendar
from desktop_app.interface.pictures.look import Canvas, Look
from desktop_app.messages import message


@dataclass(frozen=True)
class Stretch:
    """The days seen, from ``side`` pixels behind the start edge to ``width``; lines go down to ``height``."""

    side: float
    first: float
    last: float
    width: float
    height: float


@dataclass(frozen=True)
class NamedDay:
    """A day with a line of its own."""

    day: int
    name: str
    colour: QColor
    style: Qt.PenStyle


class TimelineAxis:
    """Draws the head in one look at one zoom."""

    def __init__(self, look: Look, scale: Scale) -> None:
        self._look = look
        self._scale = scale
        self._units = [unit for unit in units(scale.pixels_a_day, self._letter) if unit is not None]
        self._years = year_step(scale.pixels_a_day, self._letter)

    @cached_property
    def height(self) -> float:
        """Two lines of the calendar and the names of single days under them."""
        return 2 * self._line + self._look.height + 4

    def ticks(self, stretch: Stretch) -> list[list[Tick]]:
        """The units of each line that are seen, the larger ones first."""
        return [list(ticks(unit, stretch.first, stretch.last, self._years)) for unit in self._units]

    def draw(self, canvas: Canvas, stretch: Stretch, calendar: Calendar) -> None:
        """Draws the head over what stands there, and the lines of the days that matter down from it."""
        painter = canvas.painter
        painter.fillRect(QRectF(0, 0, canvas.width, self.height), self._look.base)
        painter.save()
        painter.setClipRect(canvas.rect(stretch.side, 0, stretch.width - stretch.side, stretch.height))
        for level, shown in enumerate(self.ticks(stretch)):
            for tick in shown:
                self._draw_tick(canvas, stretch, tick, level)
        days = self._days(calendar)
        self._draw_days(canvas, stretch, days)
        self._name_days(canvas, stretch, days)
        painter.restore()
        painter.setPen(QPen(self._look.line, 1))
        for y in (2 * self._line, self.height):
            painter.drawLine(QPointF(0, y), QPointF(canvas.width, y))

    @property
    def _line(self) -> float:
        return self._look.height + 6

    @property
    def _letter(self) -> float:
        return self._look.metrics.averageCharWidth()

    def _start(self, day: float, stretch: Stretch) -> float:
        return stretch.side + (day - stretch.first) * self._scale.pixels_a_day

    def _draw_tick(self, canvas: Canvas, stretch: Stretch, tick: Tick, level: int) -> None:
        top = level * self._line
        start, end = self._start(tick.day, stretch), self._start(tick.end, stretch)
        canvas.painter.setPen(QPen(self._look.line, 1))
        x = canvas.x(start)
        canvas.painter.drawLine(QPointF(x, top), QPointF(x, top + self._line))
        # The name of a year stays in sight while the year does.
        start = max(start, stretch.side)
        room = canvas.rect(start + 4, top, end - start - 6, self._line)
        font = self._look.small if level else self._look.bold
        text = self._label(tick, level, room.width(), font)
        canvas.text(room, text, colour=self._look.dim if level else self._look.text, font=font)

    def _label(self, tick: Tick, level: int, room: float, font: QFont) -> str:
        """The name of a unit, of years together the first one where all have no room; else nothing."""
        label = tick_label(self._units[level], tick, 0 if level else self._years)
        wide = QFontMetricsF(font).horizontalAdvance
        several = self._units[level] is Unit.YEARS and self._years > 1
        labels = (label, str(tick.value.year)) if several else (label,)
        return next((one for one in labels if wide(one) <= room), "")

    def _days(self, calendar: Calendar) -> list[NamedDay]:
        """Today and the as-of days of the notes, the earliest first."""
        today = NamedDay(calendar.today, message("timeline.today"), self._look.text, Qt.PenStyle.SolidLine)
        found = [today]
        for day in calendar.as_of:
            name = message("timeline.as_of", day=words.day(date.fromordinal(day)))
            found.append(NamedDay(day, name, self._look.alert, Qt.PenStyle.DashLine))
        return sorted(found, key=lambda one: one.day)

    def _draw_days(self, canvas: Canvas, stretch: Stretch, days: list[NamedDay]) -> None:
        for one in days:
            x = canvas.x(self._start(one.day + 0.5, stretch))
            canvas.painter.setPen(QPen(one.colour, 1.2, one.style))
            canvas.painter.drawLine(QPointF(x, 2 * self._line), QPointF(x, stretch.height))

    def _name_days(self, canvas: Canvas, stretch: Stretch, days: list[NamedDay]) -> None:
        """Where there is room; at the far edge a name stands before its line."""
        free = stretch.side
        for one in days:
            start = self._start(one.day + 0.5, stretch)
            width = QFontMetricsF(self._look.small).horizontalAdvance(one.name) + 6
            at = start + 4 if start + width < stretch.width else start - width
            if stretch.side <= start <= stretch.width and at >= free:
                row = canvas.rect(at, 2 * self._line, width, self.height - 2 * self._line)
                canvas.text(row, one.name, colour=one.colour, font=self._look.small)
                free = at + width


def tick_label(unit: Unit, tick: Tick, years: int) -> str:
    """What a unit of the axis is called; ``years`` stand together, 0 where another line names the year."""
    match unit:
        case Unit.YEARS:
            last = tick.value.year - tick.value.year % years + years - 1
            return str(tick.value.year) if years == 1 else f"{tick.value.year}{words.DASH}{last}"
        case Unit.QUARTERS:
            return message("timeline.quarter", number=(tick.value.month + 2) // 3)
        case Unit.MONTHS:
            month = words.locale().standaloneMonthName(tick.value.month, QLocale.FormatType.ShortFormat)
            return f"{month} {tick.value.year}" if years else month
        case Unit.DAYS:
            return str(tick.value.day)
