"""The view of a table: cells and whole rows selected, everything reached by keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QTableView, QWidget

from desktop_app.interface.tables.cell_delegate import CellDelegate
from desktop_app.interface.tables.table_model import TableModel
from desktop_app.messages import message

_ROW_MARGIN = 8
_MOST_REMEMBERED = 1_000


class TableView(QTableView):
    """Tells what a person asks for with keys and pointer."""

    opened = Signal(QModelIndex)
    copy_asked = Signal()
    paste_asked = Signal()
    change_asked = Signal()
    add_asked = Signal()
    delete_asked = Signal()

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = model
        self._remembered: tuple[list[int], list[int], int | None, int] = ([], [], None, 0)
        self.setModel(model)
        self.setAccessibleName(message("table.name"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._set_up_headers()
        self.doubleClicked.connect(self.opened)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)

    def use(self, delegate: CellDelegate) -> None:
        """Edits cells with this delegate."""
        self._cells = delegate
        self.setItemDelegate(delegate)

    def forget(self) -> None:
        """For another table: nothing is selected, and the rows stand in the table's own order."""
        self.clearSelection()
        with QSignalBlocker(self.horizontalHeader()):
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setCurrentIndex(QModelIndex())

    def selected_rows(self) -> list[int]:
        """The rows in which something is selected, from above."""
        rows: set[int] = set()
        for part in self._selected_parts():
            rows.update(range(part.top(), part.bottom() + 1))
        return sorted(rows)

    def selected_columns(self) -> list[int]:
        """The columns in which something is selected, as they are shown, from the start."""
        columns: set[int] = set()
        for part in self._selected_parts():
            columns.update(range(part.left(), part.right() + 1))
        return [column for column in self.shown_columns() if column in columns]

    def shown_columns(self) -> list[int]:
        """The columns shown, from the start."""
        header = self.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [column for column in order if not header.isSectionHidden(column)]

    def select_cells(self, rows: Sequence[int], columns: Sequence[int]) -> None:
        """Selects the cells where these rows and columns meet."""
        selection = QItemSelection()
        for top, bottom in _runs(rows):
            for left, right in _runs(sorted(columns)):
                selection.select(self.table.index(top, left), self.table.index(bottom, right))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select_whole_rows(self) -> None:
        """Widens the selection to whole rows."""
        self.select_cells(self.selected_rows(), range(self.table.columnCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever comes by Tab stands in a cell at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.table.rowCount() and self.shown_columns():
            self.setCurrentIndex(self.table.index(0, self.shown_columns()[0]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_row_height()

    def closeEditor(  # noqa: N802 - Qt's name
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        """An editor with a value that was refused stays open until the value is mended or given up."""
        if hint == QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self._cells.take_back(editor)
        if not self._cells.is_refused(editor):
            super().closeEditor(editor, hint)

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key asks for; None for keys that the view knows itself."""
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy_asked.emit
        if event.matches(QKeySequence.StandardKey.Paste):
            return self.paste_asked.emit
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            return self.select_whole_rows
        if event.modifiers() not in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}:
            return None
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: lambda: self.opened.emit(self.currentIndex()),
            Qt.Key.Key_Enter: lambda: self.opened.emit(self.currentIndex()),
            Qt.Key.Key_F2: self.change_asked.emit,
            Qt.Key.Key_Delete: self.delete_asked.emit,
            Qt.Key.Key_Insert: self.add_asked.emit,
        }
        return acts.get(event.key())

    def _selected_parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def _set_up_headers(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(True)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setAccessibleName(message("table.headers"))
        self.setSortingEnabled(True)
        numbers = self.verticalHeader()
        numbers.setSectionResizeMode(numbers.ResizeMode.Fixed)
        numbers.setHighlightSections(False)
        numbers.setAccessibleName(message("table.row_numbers"))
        self._set_row_height()

    def _set_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_MARGIN)

    def _remember(self) -> None:
        """Notes which records are selected, before the rows are arranged anew."""
        rows = self.selected_rows()
        current = self.currentIndex()
        shown = [] if self.table.rows is None else self.table.rows.shown
        ids = [shown[row] for row in rows[:_MOST_REMEMBERED]]
        current_id = shown[current.row()] if current.isValid() else None
        self._remembered = (ids, self.selected_columns(), current_id, current.column())

    def _restore(self) -> None:
        """Selects the same records again, as far as they are shown."""
        ids, columns, current_id, column = self._remembered
        if self.table.rows is None or current_id is None or column >= self.table.columnCount():
            return
        wanted = {*ids, current_id}
        rows = {row_id: row for row, row_id in enumerate(self.table.rows.shown) if row_id in wanted}
        if current_id in rows:
            index = self.table.index(rows[current_id], column)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
        self.select_cells(sorted(rows[row_id] for row_id in ids if row_id in rows), columns)


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each run of numbers that follow each other; the numbers rise."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
