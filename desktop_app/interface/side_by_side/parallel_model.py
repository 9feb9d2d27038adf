"""The rows of two languages as a table: the number, then the words of each language."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from desktop_app.composition.note import Source
from desktop_app.interface import words
from desktop_app.interface.side_by_side.parallel_rows import Cell, ParallelRow
from desktop_app.languages.direction import is_right_to_left
from desktop_app.messages import message

_Index = QModelIndex | QPersistentModelIndex
NUMBER = 0
_ROOT = QModelIndex()


class ParallelModel(QAbstractTableModel):
    """``rewritten`` gives the numbers of rows whose words have changed, for the view to measure again."""

    rewritten = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ParallelRow, ...] = ()
        self.languages = ("", "")

    def show_rows(self, rows: Sequence[ParallelRow], languages: tuple[str, str]) -> None:
        """Shows rows; where only words have changed, the rest of the table stays as it is."""
        same = languages == self.languages and _places(rows) == _places(self.rows)
        if not same:
            self.beginResetModel()
            self.rows, self.languages = tuple(rows), languages
            self.endResetModel()
            return
        pairs = enumerate(zip(self.rows, rows, strict=True))
        changed = [number for number, (before, now) in pairs if before != now]
        self.rows = tuple(rows)
        for number in changed:
            self.dataChanged.emit(self.index(number, NUMBER), self.index(number, len(self.languages)))
        if changed:
            self.rewritten.emit(changed)

    def cell(self, index: _Index) -> Cell | None:
        """What a language has in a row; None for the number, and where it has nothing."""
        return None if index.column() == NUMBER else self.rows[index.row()].cells[index.column() - 1]

    def row_of(self, source: Source) -> int | None:
        """The first row with words from a field, or else from its record."""
        of_record = None
        for number, row in enumerate(self.rows):
            found = [one for cell in row.cells if cell is not None for one in cell.sources]
            if source in found:
                return number
            if of_record is None and any((one.table, one.key) == (source.table, source.key) for one in found):
                of_record = number
        return of_record

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1 + len(self.languages)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index)
            case Qt.ItemDataRole.FontRole:
                return _bold() if row.is_heading else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(index)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return _remark(self.cell(index)) if index.column() != NUMBER else None
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == NUMBER:
            return message("side_by_side.number")
        return words.starting_large(words.language_name(self.languages[section - 1]))

    def _text(self, index: _Index) -> str:
        if index.column() == NUMBER:
            return self.rows[index.row()].number
        cell = self.cell(index)
        if cell is None:
            return message("side_by_side.nothing")
        mark = words.MISSING if cell.is_missing else words.UNVERIFIED if cell.is_unverified else ""
        return f"{mark} {cell.text}" if mark else cell.text

    def _alignment(self, index: _Index) -> Qt.AlignmentFlag:
        """Words begin at the side where their language begins, whatever the window's own direction."""
        if index.column() == NUMBER:
            return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing
        arabic = is_right_to_left(self.languages[index.column() - 1])
        side = Qt.AlignmentFlag.AlignRight if arabic else Qt.AlignmentFlag.AlignLeft
        return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute | side


def _places(rows: Sequence[ParallelRow]) -> list[tuple[str, str]]:
    return [(row.anchor, row.number) for row in rows]


def _remark(cell: Cell | None) -> str | None:
    if cell is None:
        return message("side_by_side.nothing_hint")
    if cell.is_missing:
        return message("side_by_side.missing")
    if cell.is_unverified:
        return message("side_by_side.unverified")
    return message("side_by_side.own_wording") if cell.is_own_wording else None


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
