"""What a change would do, as a table: record, field, value now and then, what speaks against it."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.interface import words
from desktop_app.interface.record_names import record_names
from desktop_app.interface.tables.cell_text import CellTexts
from desktop_app.interface.tables.proposal import Line
from desktop_app.interface.tables.rows import BLOCK
from desktop_app.messages import explain, message
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TITLES = ("table.record", "table.field", "table.now", "table.then", "table.verdict")


class PreviewModel(QAbstractTableModel):
    """The lines of a proposal, those that are refused first. Names are read as they come into sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._workspace: Workspace | None = None
        self._texts: CellTexts | None = None
        self._names: dict[RecordPlace, str] = {}

    def show(self, workspace: Workspace, texts: CellTexts, lines: tuple[Line, ...]) -> None:
        """Takes the place of what was shown before."""
        self.beginResetModel()
        self._workspace, self._texts, self._names = workspace, texts, {}
        self._lines = sorted(lines, key=lambda line: line.refusal is None)
        self.endResetModel()

    def clear(self) -> None:
        """Shows nothing."""
        self.beginResetModel()
        self._lines = []
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self._text(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{message(_TITLES[index.column()])}: {text or message('table.empty_cell')}"
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return message(_TITLES[section])
        return None

    def _text(self, row: int, column: int) -> str:
        line, texts = self._lines[row], self._texts
        if texts is None:
            return ""
        match column:
            case 0:
                return self._name(row)
            case 1:
                return line.column.title
            case 2:
                return texts.shown(line.column, line.old)
            case 3:
                return line.typed or texts.shown(line.column, line.new) or message("table.no_value")
            case _:
                return _verdict(line)

    def _name(self, row: int) -> str:
        place = self._lines[row].place
        if place not in self._names and self._workspace is not None:
            start = row - row % BLOCK
            places = list(dict.fromkeys(line.place for line in self._lines[start : start + BLOCK]))
            names = record_names(self._workspace.connection, places)
            self._names.update({name.place: name.title for name in names})
        return self._names.get(place, "")


def _verdict(line: Line) -> str:
    if line.refusal is None:
        return f"\N{CHECK MARK} {message('table.will_change')}"
    return f"{words.MISSING} {explain(line.refusal)}"
