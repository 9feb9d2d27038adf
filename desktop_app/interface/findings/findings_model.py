"""Findings as an item model; their words are made when they are looked at."""

from typing import Any, assert_never

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication

from desktop_app.checks.finding import Finding, Severity
from desktop_app.interface.findings.finding_lines import GroupLine, IgnoredLine, Line
from desktop_app.interface.findings.finding_words import FindingWords
from desktop_app.interface.icons import icon
from desktop_app.messages import message

_Index = QModelIndex | QPersistentModelIndex
_BLOCK = 32
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
        """The finding of a line, be it ignored or not."""
        line = self.lines[index.row()] if index.isValid() else None
        return None if line is None else _finding(line)

    def ignored(self, index: _Index) -> IgnoredLine | None:
        """The line, if it is one of what is ignored."""
        line = self.lines[index.row()] if index.isValid() else None
        return line if isinstance(line, IgnoredLine) else None

    def rows(self) -> list[int]:
        """The lines that are findings to be heeded."""
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
            found = self.lines[start : start + _BLOCK]
            self._words.read_names([one for line in found if (one := _finding(line)) is not None])
            self._texts |= {place: _said(line, self._words) for place, line in enumerate(found, start)}
        return self._texts.get(row, "")

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self.lines[index.row()], GroupLine):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(index.row())
            case Qt.ItemDataRole.FontRole if isinstance(line, GroupLine):
                bold = QFont()
                bold.setBold(True)
                return bold
            case _:
                finding = _finding(line)
                return None if finding is None else self._of_finding(finding, index.row(), role)

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


def _finding(line: Line) -> Finding | None:
    match line:
        case GroupLine():
            return None
        case IgnoredLine():
            return line.finding
        case Finding():
            return line
        case _:
            assert_never(line)


def _said(line: Line, words: FindingWords) -> str:
    match line:
        case GroupLine():
            return line.text
        case IgnoredLine():
            if line.finding is None:
                return words.gone(line.ignored)
            return f"{words.sentence(line.finding)}\n{words.reason(line.ignored)}"
        case Finding():
            return "\n".join(filter(None, (words.sentence(line), words.below(line))))
        case _:
            assert_never(line)
