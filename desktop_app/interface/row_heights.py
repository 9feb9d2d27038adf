"""Lists as high as their rows, each row as many lines as its words take beside its box."""

# ruff: noqa: N802 - Qt's own names

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QListWidget,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

MOST_ROWS = 8
"""A list with more rows scrolls."""

_NARROWEST = 8
_AIR, _BESIDE_BOX = 2, 4


class RowDelegate(QStyledItemDelegate):
    """Gives a row the lines its words take beside its box, and some air."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        narrower = QStyleOptionViewItem(option)
        rectangle = narrower.rect
        # Qt breaks the lines as if the box took no width.
        rectangle.setWidth(rectangle.width() - _beside(index, option))
        narrower.rect = rectangle
        hint = super().sizeHint(narrower, index)
        return QSize(hint.width(), hint.height() + 2 * _AIR)


class ShortList(QListWidget):
    """A list of a form, as high as its rows."""

    def __init__(self) -> None:
        super().__init__()
        show_whole_rows(self)

    def sizeHint(self) -> QSize:
        return size_of_rows(self, super().sizeHint().width())

    def minimumSizeHint(self) -> QSize:
        return size_of_rows(self, self.fontMetrics().averageCharWidth() * _NARROWEST)

    def doItemsLayout(self) -> None:
        """Rows may take other heights than before, and the list with them."""
        allow_bar(self)
        super().doItemsLayout()
        self.updateGeometry()


def show_whole_rows(view: QListView) -> None:
    """A row too long for one line takes several."""
    view.setWordWrap(True)
    view.setItemDelegate(RowDelegate(view))
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def allow_bar(view: QListView) -> None:
    """A bar beside few rows would take width, break their lines, and so be needed only for itself."""
    needed = view.model().rowCount() > MOST_ROWS
    bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if view.verticalScrollBarPolicy() != bar:
        view.setVerticalScrollBarPolicy(bar)


def size_of_rows(view: QListView, width: int) -> QSize:
    """That width (pixels), and the height of the rows that are there, up to ``MOST_ROWS``."""
    last = view.model().index(min(view.model().rowCount(), MOST_ROWS) - 1, 0)
    bottom = view.visualRect(last).bottom() + 1 + view.verticalScrollBar().value() if last.isValid() else 0
    return QSize(width, bottom + 2 * view.frameWidth())


def _beside(index: QModelIndex | QPersistentModelIndex, option: QStyleOptionViewItem) -> int:
    """The width of a row's box with what is kept free round it; none where the row has no box."""
    if index.data(Qt.ItemDataRole.CheckStateRole) is None:
        return 0
    metric = QStyle.PixelMetric.PM_IndicatorWidth
    return QApplication.style().pixelMetric(metric, option) + 2 * _BESIDE_BOX
