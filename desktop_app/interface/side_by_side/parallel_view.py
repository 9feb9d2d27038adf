"""The table of two languages: words wrap, rows are as high as the longer of the two."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.composition.note import Source
from desktop_app.interface.side_by_side.parallel_model import NUMBER, ParallelModel
from desktop_app.messages import message

_AT_ONCE = 40
"""Rows measured in one turn of the event loop, so that keys are never kept waiting."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ParallelView(QTableView):
    """``asked_for`` gives the source of words that were clicked twice, or that Enter was pressed on."""

    asked_for = Signal(object)

    def __init__(self, model: ParallelModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._due: list[int] = []
        self._measuring = QTimer(self)
        self._measuring.setInterval(0)
        self._measuring.timeout.connect(self._measure_some)
        self.setModel(model)
        self.setAccessibleName(message("side_by_side.table"))
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(NUMBER, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._ask)
        model.modelReset.connect(self._measure_all)
        model.rewritten.connect(self._measure)

    def select_source(self, source: Source) -> None:
        """Brings the first row into sight that has words from a field, or else from its record."""
        number = self._rows.row_of(source)
        if number is not None:
            self.scrollTo(self._rows.index(number, 1), QAbstractItemView.ScrollHint.PositionAtCenter)
            self.setCurrentIndex(self._rows.index(number, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._ask(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _ask(self, index: QModelIndex) -> None:
        cell = self._rows.cell(index)
        if cell is not None and cell.sources:
            self.asked_for.emit(cell.sources[0])

    def _measure_all(self) -> None:
        """Those in sight first."""
        first = max(self.rowAt(0), 0)
        count = self._rows.rowCount()
        self._measure([*range(first, count), *range(first)])

    def _measure(self, rows: list[int]) -> None:
        self._due = list(dict.fromkeys((*rows, *self._due))) if self._measuring.isActive() else list(rows)
        self._measuring.start()

    def _measure_some(self) -> None:
        now, self._due = self._due[:_AT_ONCE], self._due[_AT_ONCE:]
        for row in now:
            if row < self._rows.rowCount():
                self.resizeRowToContents(row)
        if not self._due:
            self._measuring.stop()
