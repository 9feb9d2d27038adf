"""Paints a line of the tree: picture, name, and at its end days or a count and a mark of what is doubtful."""

import unicodedata

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

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
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        if name is None:
            return
        painter.save()
        self._draw(painter, _Line(option, name))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the font and a little air, for every line alike."""
        height = max(option.fontMetrics.height(), icon_size(option)) + 2 * _GAP
        return QSize(super().sizeHint(option, index).width(), height)

    def _draw(self, painter: QPainter, line: "_Line") -> None:
        ratio = painter.device().devicePixelRatioF()
        icon = self._icons.pixmap(line.name.icon, line.dim, icon_size(line.option), ratio)
        painter.drawPixmap(line.icon_rect().topLeft(), icon)
        detail_rect, label_rect = line.detail_rect(), line.label_rect()
        painter.setPen(line.dim)
        _write(painter, detail_rect, line.end_alignment(), line.detail)
        painter.setPen(line.doubt_colour())
        painter.drawText(line.doubt_rect(), Qt.AlignmentFlag.AlignCenter, line.name.doubt)
        painter.setPen(line.colour)
        label = line.elided_label(label_rect)
        found = matches(label, self.wanted)
        if found:
            _draw_found(painter, line, label, found)
        else:
            _write(painter, label_rect, line.alignment(), label)


class _Line:
    """Where the parts of one line go, and in which colours; mirrored where people read from the right."""

    def __init__(self, option: QStyleOptionViewItem, name: RecordName) -> None:
        self.option, self.name = option, name
        self.colour = _text_colour(option)
        self.is_selected = QStyle.StateFlag.State_Selected in option.state
        self.dim = self.colour if self.is_selected else dim_colour(option.palette)
        self._icon = icon_size(option)
        self._mark = option.fontMetrics.horizontalAdvance(words.UNVERIFIED * 2)
        self.detail = self._fitting_detail()

    def icon_rect(self) -> QRect:
        top = (self.option.rect.height() - self._icon) // 2
        return self._mirrored(QRect(_GAP, top, self._icon, self._icon))

    def label_rect(self) -> QRect:
        start = self._label_start()
        end = self._end() - self._detail_width() - (2 * _GAP if self.detail else 0)
        return self._mirrored(QRect(start, 0, end - start, self.option.rect.height()))

    def detail_rect(self) -> QRect:
        width = self._detail_width()
        return self._mirrored(QRect(self._end() - width, 0, width, self.option.rect.height()))

    def doubt_rect(self) -> QRect:
        return self._mirrored(QRect(self._end(), 0, self._mark, self.option.rect.height()))

    def doubt_colour(self) -> QColor:
        return self.colour if self.is_selected else warning_colour(self.option.palette)

    def alignment(self) -> Qt.AlignmentFlag:
        start = QStyle.visualAlignment(self.option.direction, Qt.AlignmentFlag.AlignLeft)
        return start | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

    def end_alignment(self) -> Qt.AlignmentFlag:
        end = QStyle.visualAlignment(self.option.direction, Qt.AlignmentFlag.AlignRight)
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

    def _detail_width(self) -> int:
        return self._width_of(self.detail) if self.detail else 0

    def _fitting_detail(self) -> str:
        """Days and counts are never cut: they stand there whole, or shorter, or not at all."""
        name = self.name
        room = self._end() - self._label_start() - 2 * _GAP
        if self._width_of(name.detail) <= _FEW_LETTERS * self.option.fontMetrics.averageCharWidth():
            # A count is worth more than the middle of a name.
            return name.detail if self._width_of(name.detail) < room else ""
        left = room - self._width_of(name.bare_label)
        return next((text for text in (name.detail, name.brief) if self._width_of(text) <= left), "")

    def _width_of(self, text: str) -> int:
        return self.option.fontMetrics.horizontalAdvance(text) + _ROUNDING

    def _mirrored(self, rect: QRect) -> QRect:
        """From the line's own measure, counted from its start, to where it is on the screen."""
        placed = rect.translated(self.option.rect.topLeft())
        return QStyle.visualRect(self.option.direction, self.option.rect, placed)


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


def _text_colour(option: QStyleOptionViewItem) -> QColor:
    group = QPalette.ColorGroup.Active
    if QStyle.StateFlag.State_Active not in option.state:
        group = QPalette.ColorGroup.Inactive
    selected = QStyle.StateFlag.State_Selected in option.state
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
    return option.palette.color(group, role)


def _draw_found(painter: QPainter, line: _Line, label: str, found: list[tuple[int, int]]) -> None:
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


def _one_line(line: _Line) -> QTextOption:
    option = QTextOption(line.alignment())
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction_of(line.name.bare_label))
    return option
