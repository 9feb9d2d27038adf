"""The chart of the hierarchy as it is drawn: a box for every body, lines from parents to children."""

import sqlite3
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.interface.pictures.body_names import BodyNames
from desktop_app.interface.pictures.family import Member, read_family
from desktop_app.interface.pictures.look import Canvas, Look, lines_of
from desktop_app.interface.pictures.tree_layout import Spacing, arrange
from desktop_app.messages import message

_LETTERS_WIDE, _LINES = 24, 3
_PADDING, _MARGIN = 8, 16
_CORNER = 4
INTERIM = "interim"


class ChartPicture:
    """Measures are in pixels at a zoom of 100 %. Names are read of the boxes that are drawn only."""

    def __init__(self, connection: sqlite3.Connection, look: Look) -> None:
        self.look = look
        self.names = BodyNames(connection)
        self.members = {member.id: member for member in read_family(connection)}
        self.children: dict[int | None, list[int]] = {}
        for member in self.members.values():
            self.children.setdefault(member.parent_id, []).append(member.id)
        width = _LETTERS_WIDE * look.metrics.averageCharWidth() + 2 * _PADDING
        height = (_LINES + 1) * look.height + 2 * _PADDING
        sizes = dict.fromkeys(self.members, (width, height))
        self._arrangement = arrange(self.children, sizes, Spacing(row=6 * width))
        self.current: int | None = None

    @property
    def size(self) -> QSizeF:
        """The whole chart with its margins."""
        return QSizeF(self._arrangement.width + 2 * _MARGIN, self._arrangement.height + 2 * _MARGIN)

    def rect(self, body_id: int) -> QRectF:
        """Where a body's box is; mirrored where one reads from the right."""
        box = self._arrangement.boxes[body_id]
        left = self.size.width() - _MARGIN - box.x - box.width if self.look.mirrored else _MARGIN + box.x
        return QRectF(left, _MARGIN + box.y, box.width, box.height)

    def body_at(self, point: QPointF) -> int | None:
        """The body whose box is at a point."""
        return next((body_id for body_id in self.members if self.rect(body_id).contains(point)), None)

    def beside(self, body_id: int, key: Qt.Key) -> int:
        """Where an arrow key leads from a body: parent, first child, neighbours; else the body itself."""
        member = self.members[body_id]
        siblings = self.children[member.parent_id]
        place = siblings.index(body_id)
        match key:
            case Qt.Key.Key_Up:
                return body_id if member.parent_id is None else member.parent_id
            case Qt.Key.Key_Down:
                return next(iter(self.children.get(body_id, ())), body_id)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                step = 1 if (key == Qt.Key.Key_Right) is not self.look.mirrored else -1
                return siblings[min(max(place + step, 0), len(siblings) - 1)]
            case Qt.Key.Key_Home:
                return siblings[0]
            case _:
                return siblings[-1]

    def spoken(self, body_id: int) -> str:
        """A body in words: its name, what it is part of, its meetings."""
        member, name = self.members[body_id], self.names[body_id]
        told = [name.label, self._counted(member)]
        if member.parent_id is not None:
            told.insert(1, message("chart.part_of", body=self.names[member.parent_id].title))
        if member.tenure == INTERIM:
            told.append(message("chart.interim"))
        return ", ".join(told)

    def draw(self, painter: QPainter, seen: QRectF) -> None:
        """Draws what lies in a rectangle of the chart."""
        shown = [body_id for body_id in self.members if self.rect(body_id).intersects(seen)]
        self.names.read(shown)
        painter.setPen(QPen(self.look.dim, 1))
        for start, end in self._lines(seen):
            painter.drawLine(start, end)
        for body_id in shown:
            self._draw_box(Canvas(painter, self.look, self.size.width()), body_id)

    def _lines(self, seen: QRectF) -> Iterator[tuple[QPointF, QPointF]]:
        for one, other in self._arrangement.lines:
            start, end = self._at(*one), self._at(*other)
            if QRectF(start, end).normalized().adjusted(-1, -1, 1, 1).intersects(seen):
                yield start, end

    def _at(self, x: float, y: float) -> QPointF:
        across = self.size.width() - _MARGIN - x if self.look.mirrored else _MARGIN + x
        return QPointF(across, _MARGIN + y)

    def _draw_box(self, canvas: Canvas, body_id: int) -> None:
        look, painter, member = self.look, canvas.painter, self.members[body_id]
        box = self.rect(body_id)
        draw_frame(canvas, box, interim=member.tenure == INTERIM, current=body_id == self.current)
        name = self.names[body_id]
        inside = box.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        lines = _name_lines(name.label, look, inside.width())
        for number, line in enumerate(lines):
            place = QRectF(inside.left(), inside.top() + number * look.height, inside.width(), look.height)
            canvas.text(place, line, colour=look.text, font=look.bold if number == 0 else look.font)
        below = QRectF(inside.left(), inside.bottom() - look.height, inside.width(), look.height)
        counted = f"{name.mark} {self._counted(member)}".strip()
        canvas.text(below, counted, colour=look.dim, font=look.small)
        painter.setPen(look.text)

    def _counted(self, member: Member) -> str:
        if member.sessions and not member.meetings:
            return message("chart.sessions", count=member.sessions)
        return message("chart.meetings", count=member.meetings)


def draw_frame(canvas: Canvas, box: QRectF, *, interim: bool, current: bool) -> None:
    """A body's box: dashed while the body is interim, thick where it is selected."""
    look = canvas.look
    pen = QPen(look.accent if current else look.dim, 2.5 if current else 1)
    if interim:
        pen.setDashPattern([4, 3])
    canvas.painter.setPen(pen)
    canvas.painter.setBrush(look.marked if current else look.base)
    canvas.painter.drawRoundedRect(box, _CORNER, _CORNER)


def _name_lines(label: str, look: Look, width: float) -> Sequence[str]:
    """The short name in its own line, the rest in as many as there is room for."""
    short, between, rest = label.partition(" · ")
    if not between:
        return lines_of(label, look.font, width, _LINES)
    return [short, *lines_of(rest, look.font, width, _LINES - 1)]
