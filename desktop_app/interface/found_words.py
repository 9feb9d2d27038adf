"""Writes a name in the tree with what was searched for standing out."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop_app.interface.tree_delegate import Line, direction_of


def draw_found(painter: QPainter, line: Line, label: str, found: list[tuple[int, int]]) -> None:
    """The name with what was searched for in bold, underlined."""
    rect = line.label_rect()
    layout = QTextLayout(label, line.option.font)
    layout.setTextOption(_one_line(line))
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    strong.setFontUnderline(True)
    formats = []
    for start, length in found:
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = start, length, strong
        formats.append(part)
    layout.setFormats(formats)
    layout.beginLayout()
    one = layout.createLine()
    one.setLineWidth(rect.width())
    layout.endLayout()
    painter.setClipRect(rect)
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - one.height()) / 2))


def _one_line(line: Line) -> QTextOption:
    option = QTextOption(line.alignment())
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction_of(line.name.bare_label))
    return option
