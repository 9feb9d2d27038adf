"""The page with what is wrong or doubtful on it: a quiet line beneath the words, a sentence on hovering."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.checks.finding import Finding, Severity
from desktop_app.interface.note_page.finding_marks import FindingMark, by_anchor, mark_of
from desktop_app.interface.note_page.flash import Flash
from desktop_app.interface.note_page.sheet import Sheet
from desktop_app.interface.note_page.strips import Passage, Strip
from desktop_app.interface.note_page.tints import FLASH_TINT, passage_rectangles

_COLOURS = {
    Severity.ERROR: QColor("#b42318"),
    Severity.WARNING: QColor("#b54708"),
    Severity.ADVICE: QColor("#2a5db0"),
}
_LINES = {
    Severity.ERROR: Qt.PenStyle.SolidLine,
    Severity.WARNING: Qt.PenStyle.DashLine,
    Severity.ADVICE: Qt.PenStyle.DotLine,
}
"""A line of its own for each severity: colour alone tells nothing on paper and to many eyes."""

_THICK = 1.4
_BESIDE = 6
_ROOM_ROUND = 60


class MarkedSheet(Sheet):
    """Findings are marked on the screen only; no writer knows of them. ``tell`` puts one into words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: Mapping[str, Sequence[Finding]] = {}
        self._marks: dict[str, tuple[Strip, list[FindingMark]]] = {}
        self._pointed: Finding | None = None
        self.tell: Callable[[Finding], str] = _rule
        self.pointing = Flash(self)
        self.pointing.stepped.connect(self.viewport().update)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Marks these, and no others."""
        self._findings, self._marks = by_anchor(findings), {}
        self.viewport().update()

    def point_out(self, finding: Finding) -> None:
        """Brings the words of a finding into view and has them stand out for a moment."""
        place = self._place_of(finding)
        if place is None:
            return
        number, mark = place
        passage = Passage(mark.start, mark.end, "", frozenset(), frozenset())
        top, height = self._passage_top(number, passage), self.viewport().height()
        if not _ROOM_ROUND / 2 <= top < height - _ROOM_ROUND:
            bar = self.verticalScrollBar()
            bar.setValue(int(bar.value() + top - height / 3))
        self._pointed = finding
        self.pointing.start([(self.paper.strips[number].anchor, mark.start)])

    def findings_at(self, point: QPointF) -> list[Finding]:
        """The findings whose words are at a point of the viewport."""
        return [
            mark.finding
            for mark, rectangles in self._marks_in_view()
            if any(one.contains(point) for one in rectangles)
        ]

    def marks_told(self, position: int) -> Iterator[str]:
        """What the marks at a position of the document say."""
        block = self.document().findBlock(position)
        number, here = self.paper.strip_of(block), position - block.position()
        for mark in () if number is None else self._marks_of(self.paper.strips[number]):
            if mark.start <= here < mark.end:
                yield self.tell(mark.finding)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._findings and not self.pointing.places:
            return
        painter = QPainter(self.viewport())
        for mark, rectangles in self._marks_in_view():
            if mark.finding is self._pointed and self.pointing.places:
                self._tint(painter, rectangles)
            self._draw(painter, mark, rectangles)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self.findings_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "\n\n".join(map(self.tell, found)), self)
            return True
        return super().viewportEvent(event)

    def _marks_in_view(self) -> Iterator[tuple[FindingMark, list[QRectF]]]:
        for block, strip in self._in_view():
            for mark in self._marks_of(strip):
                passage = Passage(mark.start, mark.end, "", frozenset(), frozenset())
                origin = self._rectangle(block).topLeft()
                yield mark, list(passage_rectangles(block, passage, origin))

    def _marks_of(self, strip: Strip) -> Sequence[FindingMark]:
        """Looked up once for every strip: painting asks for them again and again."""
        known = self._marks.get(strip.anchor)
        if known is None or known[0] is not strip:
            found = (mark_of(finding, strip) for finding in self._findings.get(strip.anchor, ()))
            known = self._marks[strip.anchor] = strip, [mark for mark in found if mark is not None]
        return known[1]

    def _place_of(self, finding: Finding) -> tuple[int, FindingMark] | None:
        anchor = finding.passage.anchor if finding.passage is not None else ""
        for number, strip in enumerate(self.paper.strips):
            mark = mark_of(finding, strip) if strip.anchor == anchor else None
            if mark is not None:
                return number, mark
        return None

    def _tint(self, painter: QPainter, rectangles: Sequence[QRectF]) -> None:
        colour = QColor(FLASH_TINT)
        colour.setAlphaF(self.pointing.strength * 0.6)
        for rectangle in rectangles:
            painter.fillRect(rectangle, colour)

    def _draw(self, painter: QPainter, mark: FindingMark, rectangles: Sequence[QRectF]) -> None:
        """A line beneath the words; of a whole paragraph a line beside it."""
        severity = mark.finding.severity
        painter.setPen(QPen(_COLOURS[severity], max(1.0, _THICK * self._scale), _LINES[severity]))
        if mark.is_whole and rectangles:
            x = max(rectangle.right() for rectangle in rectangles) + _BESIDE * self._scale
            painter.drawLine(QPointF(x, rectangles[0].top()), QPointF(x, rectangles[-1].bottom()))
            return
        for rectangle in rectangles:
            painter.drawLine(rectangle.bottomLeft(), rectangle.bottomRight())


def _rule(finding: Finding) -> str:
    return finding.rule
