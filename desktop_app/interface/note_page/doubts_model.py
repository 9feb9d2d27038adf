"""Doubts as an item model; their words are made when they are looked at."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication

from desktop_app.composition.note import Doubt, Source
from desktop_app.interface.icons import icon
from desktop_app.interface.note_page.doubt_lines import DoubtWords, GroupLine, Line, lines
from desktop_app.messages import message

_Index = QModelIndex | QPersistentModelIndex
_BLOCK = 128
_ROOT = QModelIndex()


class DoubtsModel(QAbstractListModel):
    """Group lines, which cannot be chosen, and doubts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self._words: DoubtWords | None = None
        self._texts: dict[int, str] = {}
        self._icons: dict[bool, QIcon] = {}
        self._drawn_for = 0

    def show_doubts(self, doubts: Sequence[Doubt], words: DoubtWords | None) -> None:
        """The doubts of a note; where they are the same as before only their words may have become others."""
        found = lines(doubts)
        if found == self.lines:
            self._words, self._texts = words, {}
            if found:
                self.dataChanged.emit(self.index(0), self.index(len(found) - 1))
            return
        self.beginResetModel()
        self.lines, self._words, self._texts = found, words, {}
        self.endResetModel()

    def doubt(self, index: _Index) -> Doubt | None:
        """The doubt of a line, if it is one."""
        line = self.lines[index.row()] if index.isValid() else None
        return line if isinstance(line, Doubt) else None

    def row_of(self, source: Source) -> int | None:
        """The first doubt about just this field."""
        rows = (
            row for row, line in enumerate(self.lines) if isinstance(line, Doubt) and line.source == source
        )
        return next(rows, None)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.doubt(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.text if isinstance(line, GroupLine) else self._text(index.row())
            case Qt.ItemDataRole.AccessibleTextRole if isinstance(line, Doubt):
                severity = message("doubts.blocking_one" if line.blocking else "doubts.open_one")
                return f"{severity}: {self._text(index.row())}"
            case Qt.ItemDataRole.DecorationRole if isinstance(line, Doubt):
                return self._icon(blocking=line.blocking)
            case Qt.ItemDataRole.FontRole if isinstance(line, GroupLine):
                bold = QFont()
                bold.setBold(True)
                return bold
            case _:
                return None

    def _icon(self, *, blocking: bool) -> QIcon:
        """The shape of a severity, drawn anew when the system changes between light and dark."""
        palette = QApplication.palette()
        if palette.cacheKey() != self._drawn_for:
            names = {True: "doubt-blocking", False: "doubt-open"}
            self._icons = {severity: icon(name, palette) for severity, name in names.items()}
            self._drawn_for = palette.cacheKey()
        return self._icons[blocking]

    def _text(self, row: int) -> str:
        """The words of a doubt, with where in the note it shows; its neighbours' are made along with it."""
        if row not in self._texts and self._words is not None:
            start = row - row % _BLOCK
            found = {
                place: line
                for place, line in enumerate(self.lines[start : start + _BLOCK], start)
                if isinstance(line, Doubt)
            }
            self._words.read_names(list(found.values()))
            for place, doubt in found.items():
                where, said = self._words.place(doubt), self._words.sentence(doubt)
                self._texts[place] = f"{said}\n{where}" if where else said
        return self._texts.get(row, "")
