"""Paints a line of the tree: picture, name, and at its end days or a count and a mark of what is doubtful.

Without the class QStyle: its many enumerations take a tenth of the time that an empty window needs.
"""

import unicodedata

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.interface import words
from desktop_app.interface.appearance import dim_colour, warning_colour
from desktop_app.interface.icons import Icons
from desktop_app.interface.matches import matches
from desktop_app.interface.record_names import RecordName
from desktop_app.interface.tree_model import TreeRole

Index = QModelIndex | QPersistentModelIndex
_GAP = 4
_STRONG = frozenset({"L", "R", "AL"})
_ROUNDING = 2
_NUMBERED = frozenset({"meeting", "session", "note"})
_SMALLEST_SHAPE = 12
_FEW_LETTERS = 5
"""So wide is the widest count."""


class TreeDelegate(QStyledItemDelegate):
    """``wanted`` are the words of the search, which stand out in the names by weight and a line beneath."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = ""
        self._icons = Icons()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the line on the style's own background."""
        name: RecordName | None = index.data(TreeRole.NAME)
        super().paint(painter, option, index)
        if name is None:
            return
        view = option.widget
        is_selected = isinstance(view, QAbstractItemView) and view.selectionModel().isSelected(index)
        painter.save()
        self._draw(painter, Line(option, name, is_selected=is_selected))
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leaves the style nothing to draw but the background."""
        super().initStyleOption(option, index)
        option.text = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the font and a little air, for every line alike."""
        height = max(option.fontMetrics.height(), icon_size(option)) + 2 * _GAP
        return QSize(super().sizeHint(option, index).width(), height)

    def _draw(self, painter: QPainter, line: "Line") -> None:
        ratio = painter.device().devicePixelRatioF()
        icon = self._icons.pixmap(line.name.icon, line.dim, icon_size(line.option), ratio)
        painter.drawPixmap(line.icon_rect().topLeft(), icon)
        detail_rect, label_rect = line.detail_rect(), line.label_rect()
        painter.setPen(line.dim)
        _write(painter, detail_rect, line.end_alignment(), line.detail)
        if line.name.finding:
            shape, rect = f"finding-{line.name.finding}", line.finding_rect()
            painter.drawPixmap(
                rect.topLeft(), self._icons.pixmap(shape, line.doubt_colour(), rect.width(), ratio)
            )
        else:
            painter.setPen(line.doubt_colour())
            painter.drawText(line.doubt_rect(), Qt.AlignmentFlag.AlignCenter, line.name.doubt)
        painter.setPen(line.colour)
        label = line.elided_label(label_rect)
        found = matches(label, self.wanted)
        if found:
            # No tree needs it before something is searched for.
            from desktop_app.interface.found_words import draw_found  # noqa: PLC0415

            draw_found(painter, line, label, found)
        else:
            _write(painter, label_rect, line.alignment(), label)


class Line:
    """Where the parts of one line go, and in which colours; mirrored where people read from the right."""

    def __init__(self, option: QStyleOptionViewItem, name: RecordName, *, is_selected: bool) -> None:
        self.option, self.name, self.is_selected = option, name, is_selected
        self._is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self.colour = _text_colour(option, is_selected=is_selected)
        self.dim = self.colour if self.is_selected else dim_colour(option.palette)
        self._icon = icon_size(option)
        self._mark = max(_SMALLEST_SHAPE + _GAP, option.fontMetrics.horizontalAdvance(words.UNVERIFIED * 2))
        self.detail = self._fitting_detail()
        self._detail_width = self._width_of(self.detail) if self.detail else 0

    def icon_rect(self) -> QRect:
        top = (self.option.rect.height() - self._icon) // 2
        return self._mirrored(QRect(_GAP, top, self._icon, self._icon))

    def label_rect(self) -> QRect:
        start = self._label_start()
        end = self._end() - self._detail_width - (2 * _GAP if self.detail else 0)
        return self._mirrored(QRect(start, 0, end - start, self.option.rect.height()))

    def detail_rect(self) -> QRect:
        width = self._detail_width
        return self._mirrored(QRect(self._end() - width, 0, width, self.option.rect.height()))

    def doubt_rect(self) -> QRect:
        return self._mirrored(QRect(self._end(), 0, self._mark, self.option.rect.height()))

    def finding_rect(self) -> QRect:
        """The shape of a severity takes the place of the mark of a doubt, which it is most often about."""
        size = min(self._mark - _GAP // 2, self._icon)
        top = (self.option.rect.height() - size) // 2
        return self._mirrored(QRect(self._end() + self._mark - size, top, size, size))

    def doubt_colour(self) -> QColor:
        return self.colour if self.is_selected else warning_colour(self.option.palette)

    def alignment(self) -> Qt.AlignmentFlag:
        start = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        return start | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

    def end_alignment(self) -> Qt.AlignmentFlag:
        end = Qt.AlignmentFlag.AlignLeft if self._is_mirrored else Qt.AlignmentFlag.AlignRight
        return end | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

    def elided_label(self, rect: QRect) -> str:
        """Symbols and names of working groups begin alike and differ at their ends; ordinals stand first."""
        begins_with_ordinal = self.name.place[0] in _NUMBERED
        mode = Qt.TextElideMode.ElideRight if begins_with_ordinal else Qt.TextElideMode.ElideMiddle
        return self.option.fontMetrics.elidedText(self.name.bare_label, mode, rect.width())

    def _label_start(self) -> int:
        return 3 * _GAP + self._icon

    def _end(self) -> int:
        return self.option.rect.width() - self._mark

    def _fitting_detail(self) -> str:
        """Days and counts are never cut: they stand there whole, or shorter, or not at all."""
        name = self.name
        room = self._end() - self._label_start() - 2 * _GAP
        width = self._width_of(name.detail)
        if width <= _FEW_LETTERS * self.option.fontMetrics.averageCharWidth():
            # A count is worth more than the middle of a name.
            return name.detail if width < room else ""
        left = room - self._width_of(name.bare_label)
        if width <= left:
            return name.detail
        return name.brief if self._width_of(name.brief) <= left else ""

    def _width_of(self, text: str) -> int:
        return self.option.fontMetrics.horizontalAdvance(text) + _ROUNDING

    def _mirrored(self, rect: QRect) -> QRect:
        """From the line's own measure, counted from its start, to where it is on the screen."""
        placed = rect.translated(self.option.rect.topLeft())
        if self._is_mirrored:
            placed.moveRight(self.option.rect.left() + self.option.rect.right() - placed.left())
        return placed


def icon_size(option: QStyleOptionViewItem) -> int:
    """The pictures grow with the font."""
    return max(16, option.fontMetrics.height())


def _write(painter: QPainter, rect: QRect, alignment: Qt.AlignmentFlag, text: str) -> None:
    painter.setLayoutDirection(direction_of(text))
    painter.drawText(rect, alignment, text)


def direction_of(text: str) -> Qt.LayoutDirection:
    """A text's own direction, whatever the window's: else "9–11" reads "11–9" among Arabic letters."""
    strong = next((one for one in map(unicodedata.bidirectional, text) if one in _STRONG), "L")
    return Qt.LayoutDirection.LeftToRight if strong == "L" else Qt.LayoutDirection.RightToLeft


def _text_colour(option: QStyleOptionViewItem, *, is_selected: bool) -> QColor:
    is_active = option.widget.isActiveWindow()
    group = QPalette.ColorGroup.Active if is_active else QPalette.ColorGroup.Inactive
    role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
    return option.palette.color(group, role)
