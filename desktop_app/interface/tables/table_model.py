"""The item model of a table: as many rows as are found, values only of those that are looked at."""

from collections.abc import Callable, Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.interface.tables.cell_text import CellTexts, Stored
from desktop_app.interface.tables.columns import Column, TableShape
from desktop_app.interface.tables.row_filter import Narrowing
from desktop_app.interface.tables.rows import TableRows
from desktop_app.messages import message
from desktop_app.storage.journal import Changed
from desktop_app.storage.record_place import RecordPlace

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class CellRole(IntEnum):
    """What the model tells of a cell beside Qt's own roles: the value as it is stored."""

    STORED = Qt.ItemDataRole.UserRole


def _spoken(texts: CellTexts, column: Column, value: Stored) -> str:
    return f"{column.title}: {texts.plain(column, value) or message('table.empty_cell')}"


_TELLERS: Mapping[int, Callable[[CellTexts, Column, Stored], Stored]] = MappingProxyType(
    {
        Qt.ItemDataRole.DisplayRole: CellTexts.shown,
        Qt.ItemDataRole.EditRole: CellTexts.plain,
        Qt.ItemDataRole.ToolTipRole: CellTexts.hint,
        Qt.ItemDataRole.AccessibleTextRole: _spoken,
        CellRole.STORED: lambda _texts, _column, value: value,
    }
)


class TableModel(QAbstractTableModel):
    """Shows the rows of a table; without rows it is empty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: TableRows | None = None
        self._editable = False
        self._sorted_by = -1
        self._order = Qt.SortOrder.AscendingOrder

    def show(self, rows: TableRows | None, *, editable: bool) -> None:
        """Takes the place of what was shown before."""
        self.beginResetModel()
        self._rows, self._editable = rows, editable
        self._sorted_by = -1
        self.endResetModel()

    @property
    def rows(self) -> TableRows | None:
        return self._rows

    @property
    def shape(self) -> TableShape | None:
        return None if self._rows is None else self._rows.shape

    @property
    def editable(self) -> bool:
        """Whether the project can be changed."""
        return self._editable

    def find_only(self, text: str, narrowing: Narrowing) -> None:
        """Shows the rows found; all for no text and nothing chosen."""
        if self._rows is not None:
            self.beginResetModel()
            self._rows.find_only(text, narrowing)
            self.endResetModel()

    def follow(self, changed: Changed) -> None:
        """Shows the rows as they are after a change; a reset only where other rows or another order show."""
        if self._rows is None or not self._rows.concerns(changed):
            return
        before = self._rows.shown
        self._rows.follow(changed)
        after = self._rows.shown
        if after == before:
            if after:
                self.dataChanged.emit(self.index(0, 0), self.index(len(after) - 1, self.columnCount() - 1))
            return
        # The rows were arranged before the view hears of it; what it asks in between are rows that are there.
        self._rows.shown = before
        self.beginResetModel()
        self._rows.shown = after
        self.endResetModel()

    @property
    def texts(self) -> CellTexts:
        """How the values of the table read."""
        return self._there.texts

    def place_at(self, row: int) -> RecordPlace:
        """The record of a row shown."""
        return self._there.shape.table, self._there.shown[row]

    def column_at(self, column: int) -> Column:
        return self._there.shape.columns[column]

    def stored(self, index: Index) -> Stored:
        """The value of a cell as the project file holds it."""
        return self._there.values(index.row())[index.column()]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._rows is None else len(self._rows.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._rows is None else len(self._rows.shape.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._editable and self.column_at(index.column()).editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _START
        tell = _TELLERS.get(role)
        if tell is None:
            return None
        return tell(self.texts, self.column_at(index.column()), self.stored(index))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < self.columnCount():
            return None
        column = self.column_at(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken_title(section, column)
            case Qt.ItemDataRole.ToolTipRole:
                return message("table.header_hint", column=self._spoken_title(section, column))
            case _:
                return _START if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column, stably; by -1 in the table's own order."""
        if self._rows is None or (column, order) == (self._sorted_by, self._order):
            return
        self.beginResetModel()
        self._sorted_by, self._order = column, order
        descending = order == Qt.SortOrder.DescendingOrder
        self._rows.sort_by(self.column_at(column) if column >= 0 else None, descending=descending)
        self.endResetModel()

    @property
    def _there(self) -> TableRows:
        """The rows, for those who ask of a row or column that is there."""
        if self._rows is None:
            raise LookupError("no table is shown")
        return self._rows

    def _spoken_title(self, section: int, column: Column) -> str:
        if section != self._sorted_by:
            return column.title
        upwards = self._order == Qt.SortOrder.AscendingOrder
        return message("table.sorted_up" if upwards else "table.sorted_down", column=column.title)
