"""Paints a line of the tree: its name, cut off where it is too long, and at its end a date or a count."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.interface.appearance import page_colours
from desktop_app.interface.outline_model import OutlineRole

Index = QModelIndex | QPersistentModelIndex
_GAP, _EXTRA_HEIGHT = 6, 6


class OutlineDelegate(QStyledItemDelegate):
    """The end of the line is never cut off: it is what tells one meeting from the next."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the line as the system's style does, with its end in a quieter colour."""
        line = QStyleOptionViewItem(option)
        self.initStyleOption(line, index)
        detail = str(index.data(OutlineRole.DETAIL) or "")
        metrics = line.fontMetrics
        room = line.rect.width() - _GAP
        width = metrics.horizontalAdvance(detail)
        line.text = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room - width - _GAP)
        widget = line.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, line, painter, widget)
        painter.save()
        painter.setPen(_detail_colour(line))
        place = QRect(line.rect.right() - _GAP - width, line.rect.top(), width, line.rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, detail)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A little air between the lines."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + _EXTRA_HEIGHT)


def _detail_colour(line: QStyleOptionViewItem) -> QColor:
    if QStyle.StateFlag.State_Selected in line.state:
        return line.palette.color(QPalette.ColorRole.HighlightedText)
    return QColor(page_colours(line.palette).dim)
