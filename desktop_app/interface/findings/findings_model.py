"""Findings as an item model; their words are made when they are looked at."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication

from desktop_app.checks.finding import Finding, Severity
from desktop_app.interface.findings.finding_lines import GroupLine, Line
from desktop_app.interface.findings.finding_words import FindingWords
from desktop_app.interface.icons import icon
from desktop_app.messages import message

_Index = QModelIndex | QPersistentModelIndex
_BLOCK = 128
_ROOT = QModelIndex()


class FindingsModel(QAbstractListModel):
    """Group lines, which cannot be chosen, and findings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self._words: FindingWords | None = None
        self._texts: dict[int, str] = {}
        self._icons: dict[Severity, QIcon] = {}
        self._drawn_for = 0

    def show_lines(self, lines: tuple[Line, ...], words: FindingWords | None) -> None:
        """Findings in their groups; where they are the same as before only their words may have changed."""
        if lines == self.lines:
            self._words, self._texts = words, {}
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines, self._words, self._texts = lines, words, {}
        self.endResetModel()

    def finding(self, index: _Index) -> Finding | None:
        """The finding of a line, if it is one."""
        line = self.lines[index.row()] if index.isValid() else None
        return line if isinstance(line, Finding) else None

    def rows(self) -> list[int]:
        """The lines that are findings."""
        return [row for row, line in enumerate(self.lines) if isinstance(line, Finding)]

    def row_of(self, finding: Finding) -> int | None:
        """The line of a finding, or of the first one like it in the same place or the same words."""
        rows = [row for row in self.rows() if self._is_like(row, finding)]
        same = [row for row in rows if self.lines[row] == finding]
        return next(iter([*same, *rows]), None)

    def text(self, row: int) -> str:
        """The words of a finding, with its place beneath; its neighbours' are made along with it."""
        if row not in self._texts and self._words is not None:
            start = row - row % _BLOCK
            found = {
                place: line
                for place, line in enumerate(self.lines[start : start + _BLOCK], start)
                if isinstance(line, Finding)
            }
            self._words.read_names(list(found.values()))
            for place, finding in found.items():
                below, said = self._words.below(finding), self._words.sentence(finding)
                self._texts[place] = f"{said}\n{below}" if below else said
        return self._texts.get(row, "")

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.finding(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.text if isinstance(line, GroupLine) else self.text(index.row())
            case Qt.ItemDataRole.FontRole if isinstance(line, GroupLine):
                bold = QFont()
                bold.setBold(True)
                return bold
            case _:
                return self._of_finding(line, index.row(), role) if isinstance(line, Finding) else None

    def _of_finding(self, finding: Finding, row: int, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{message(f'findings.one.{finding.severity.value}')}: {self.text(row)}"
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(finding.severity)
            case Qt.ItemDataRole.ToolTipRole:
                return f"{self.text(row)}\n{message('findings.rule', rule=finding.rule)}"
            case _:
                return None

    def _is_like(self, row: int, finding: Finding) -> bool:
        line = self.lines[row]
        if not isinstance(line, Finding) or line.rule != finding.rule:
            return False
        return line.key == finding.key or (line.source is not None and line.source == finding.source)

    def _icon(self, severity: Severity) -> QIcon:
        """The shape of a severity, drawn anew when the system changes between light and dark."""
        palette = QApplication.palette()
        if palette.cacheKey() != self._drawn_for:
            self._icons = {one: icon(f"finding-{one.value}", palette) for one in Severity}
            self._drawn_for = palette.cacheKey()
        return self._icons[severity]
