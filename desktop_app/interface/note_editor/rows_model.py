"""A list of rows by their ids, whose words are read as they are shown."""

# ruff: noqa: N802 - Qt's own names

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

BLOCK = 128
"""How many rows' words are read at once, when one of them is shown."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True)
class RowWords:
    """What stands in a row, and what a screen reader says of it where that is not the same."""

    text: str
    spoken: str = ""


# A view may ask for words while rows come and go: those of rows that are gone are not given.
Read = Callable[[Sequence[int]], Mapping[int, RowWords]]
Move = Callable[[int, int], None]
"""Moves a row, by its id, to a place counted without it."""


class RowsModel(QAbstractListModel):
    """``read`` gives the words of rows; with ``move`` rows can be dragged to another place."""

    def __init__(self, read: Read, move: Move | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: list[int] = []
        self._read, self._move = read, move
        self._words: dict[int, RowWords] = {}

    def become(self, ids: Sequence[int]) -> None:
        """Shows these rows in this order. Rows that stay are the same for a view: it keeps its choice."""
        self._words.clear()
        if ids and not self.ids:
            self.beginInsertRows(_ROOT, 0, len(ids) - 1)
            self.ids = list(ids)
            self.endInsertRows()
            return
        staying = set(ids)
        for row in reversed([row for row, one in enumerate(self.ids) if one not in staying]):
            self.beginRemoveRows(_ROOT, row, row)
            del self.ids[row]
            self.endRemoveRows()
        for row, wanted in enumerate(ids):
            self._bring(wanted, row)
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def row_of(self, row_id: int | None) -> QModelIndex:
        """Where a row stands; invalid where it does not."""
        return self.index(self.ids.index(row_id)) if row_id in self.ids else QModelIndex()

    def id_at(self, index: _Index) -> int | None:
        return self.ids[index.row()] if index.isValid() else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._words_at(index.row()).text
            case Qt.ItemDataRole.AccessibleTextRole:
                said = self._words_at(index.row())
                return said.spoken or said.text
            case _:
                return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows are dropped between rows, so only the list as a whole takes them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._move is not None else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._move is not None else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def moveRows(self, parent: _Index, row: int, count: int, target: _Index, before: int) -> bool:
        """Asks for the move of one row; once it is kept, ``become`` shows it."""
        whole = 0 <= row < len(self.ids) and 0 <= before <= len(self.ids)
        if self._move is None or count != 1 or parent.isValid() or target.isValid() or not whole:
            return False
        self._move(self.ids[row], before - 1 if before > row else before)
        return True

    def _bring(self, wanted: int, row: int) -> None:
        if row < len(self.ids) and self.ids[row] == wanted:
            return
        if wanted in self.ids:
            source = self.ids.index(wanted)
            self.beginMoveRows(_ROOT, source, source, _ROOT, row)
            self.ids.insert(row, self.ids.pop(source))
            self.endMoveRows()
        else:
            self.beginInsertRows(_ROOT, row, row)
            self.ids.insert(row, wanted)
            self.endInsertRows()

    def _words_at(self, row: int) -> RowWords:
        row_id = self.ids[row]
        if row_id not in self._words:
            start = row - row % BLOCK
            self._words.update(self._read(self.ids[start : start + BLOCK]))
        return self._words.get(row_id, RowWords(""))
