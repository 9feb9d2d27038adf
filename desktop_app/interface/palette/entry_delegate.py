"""Paints a line of the palette: a picture, the name, and at its end the keys or the words that were found."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.interface.appearance import dim_colour
from desktop_app.interface.icons import Icons

_GAP = 8
_AIR = 4
_NAME_SHARE = 0.55
"""So much of the line a long name may take from a long detail."""

Index = QModelIndex | QPersistentModelIndex


class EntryRole(IntEnum):
    """What an entry holds beside its text."""

    DETAIL = Qt.ItemDataRole.UserRole
    ICON = DETAIL + 1


class EntryDelegate(QStyledItemDelegate):
    """The detail stands at the end of the line, dimmer; both are cut where there is no room for them."""

    def __init__(self) -> None:
        super().__init__()
        self._icons = Icons()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the line on the style's own background."""
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        is_selected = QStyle.StateFlag.State_Selected in option.state
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        colour = option.palette.color(role)
        dim = colour if is_selected else dim_colour(option.palette)
        name, detail = index.data(), index.data(EntryRole.DETAIL)
        painter.save()
        self._draw_icon(painter, option, index.data(EntryRole.ICON), dim)
        line = option.rect.adjusted(2 * _GAP + _size(option), 0, -_GAP, 0)
        width = _detail_width(option, line.width(), name, detail)
        painter.setPen(colour)
        _write(painter, option, line.adjusted(0, 0, -width, 0), name)
        painter.setPen(dim)
        _write(painter, option, line.adjusted(line.width() - width + _GAP, 0, 0, 0), detail)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the font and a little air."""
        return QSize(super().sizeHint(option, index).width(), _size(option) + 2 * _AIR)

    def _draw_icon(self, painter: QPainter, option: QStyleOptionViewItem, name: str, colour: QColor) -> None:
        if name:
            size, ratio = _size(option), painter.device().devicePixelRatioF()
            top = option.rect.top() + (option.rect.height() - size) // 2
            place = _mirrored(option, QRect(option.rect.left() + _GAP, top, size, size))
            painter.drawPixmap(place.topLeft(), self._icons.pixmap(name, colour, size, ratio))


def _detail_width(option: QStyleOptionViewItem, room: int, name: str, detail: str) -> int:
    """What the detail gets of the room, with the gap before it; 0 for no detail."""
    if not detail:
        return 0
    wanted = option.fontMetrics.horizontalAdvance(detail) + 2 * _GAP
    named = min(option.fontMetrics.horizontalAdvance(name), round(room * _NAME_SHARE))
    return min(wanted, room - named)


def _write(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str) -> None:
    """Text at the start of a rectangle, in the direction the window is read."""
    cut = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    start = QStyle.visualAlignment(
        option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    painter.drawText(_mirrored(option, rect), start, cut)


def _mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, rect)


def _size(option: QStyleOptionViewItem) -> int:
    return max(16, option.fontMetrics.height())
