"""Lists of the records that lead to the record of a form: the meetings of a body, the provisions on it."""

# ruff: noqa: S608 - tables and columns are declared, never typed

import sqlite3
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.interface import words
from desktop_app.interface.forms.declarations import Related
from desktop_app.interface.forms.field_grid import direction
from desktop_app.interface.forms.headings import heading
from desktop_app.interface.record_names import RecordName, record_names
from desktop_app.messages import message
from desktop_app.storage.record_place import RecordPlace

BLOCK = 128
"""How many names are fetched at once, when one of them is shown."""

_MOST_ROWS = 8
_ROW_MARGIN = 2
_Index = QModelIndex | QPersistentModelIndex


class RelatedModel(QAbstractListModel):
    """The ids of the records in their order; their names are fetched as they are shown."""

    def __init__(self, connection: sqlite3.Connection, related: Related, place: RecordPlace) -> None:
        super().__init__()
        self._connection = connection
        self.table = related.table
        self._query = _query(related)
        self._place = place
        self._ids: list[int] = []
        self._names: dict[int, RecordName] = {}
        self.refresh()

    def refresh(self) -> None:
        """Reads the list again."""
        ids = [row_id for (row_id,) in self._connection.execute(self._query, (self._place[1],))]
        if ids == self._ids:
            self._names.clear()
            if ids:
                self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))
            return
        self.beginResetModel()
        self._ids, self._names = ids, {}
        self.endResetModel()

    def place_at(self, row: int) -> RecordPlace:
        return self.table, self._ids[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                name = self._name(index.row())
                if name is None:
                    return ""
                status = f"{name.mark} " if name.mark else ""
                # Among the items of its session an item is told by its words.
                title = name.label if self.table == "agenda_item" else name.title
                return status + " · ".join(part for part in (title, name.detail) if part)
            case Qt.ItemDataRole.AccessibleTextRole:
                name = self._name(index.row())
                return "" if name is None else name.spoken
            case _:
                return None

    def _name(self, row: int) -> RecordName | None:
        row_id = self._ids[row]
        if row_id not in self._names:
            start = row - row % BLOCK
            block = [(self.table, one) for one in self._ids[start : start + BLOCK]]
            self._names.update({name.place[1]: name for name in record_names(self._connection, block)})
        return self._names.get(row_id)


class RelatedList(QWidget):
    """The list under its heading, and the button that adds to it. Enter or a double click opens a record."""

    asked_for = Signal(object)
    add_asked = Signal(str, object)

    def __init__(self, connection: sqlite3.Connection, related: Related, place: RecordPlace) -> None:
        super().__init__()
        self._related, self._place = related, place
        self.model = RelatedModel(connection, related, place)
        name = message(f"form.related.{place[0]}.{related.table}")
        self.heading = heading(name)
        self._name = name
        self.list = _RecordsView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(name)
        self.list.setToolTip(name)
        self.list.chosen.connect(lambda row: self.asked_for.emit(self.model.place_at(row)))
        self.empty = QLabel(message(f"form.empty.{related.table}"))
        self.empty.setWordWrap(True)
        self.add = QPushButton(message(f"form.add.{related.table}"))
        self.add.setToolTip(message("form.add_to", list=name))
        self.add.setAccessibleName(self.add.text())
        self.add.clicked.connect(lambda: self.add_asked.emit(related.table, place))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Reads the list again."""
        self.model.refresh()
        count = self.model.rowCount()
        self.heading.setText(f"{self._name} · {words.number(count)}" if count else self._name)
        self.list.setVisible(bool(count))
        self.empty.setVisible(not count)
        self.list.show_rows(min(count, _MOST_ROWS))

    def arrange(self, *, narrow: bool) -> None:
        """Puts the button beside the heading, or below it where the form is narrow."""
        self._top.setDirection(direction(narrow=narrow))

    def enable_adding(self, *, enabled: bool) -> None:
        """Whether records can be added; not where the project can only be read."""
        self.add.setEnabled(enabled)

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self.heading, stretch=1)
        if self._related.addable:
            self._top.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._top)
        layout.addWidget(self.list)
        layout.addWidget(self.empty)


class _RecordsView(QListView):
    """A list whose rows are opened by Enter or a double click."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setSpacing(_ROW_MARGIN)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))

    def show_rows(self, count: int) -> None:
        """As high as so many rows."""
        height = self.fontMetrics().height() + 2 * _ROW_MARGIN
        self.setFixedHeight(count * height + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


def _query(related: Related) -> str:
    table = related.table
    if related.association:
        joined = f"{related.association} ON {related.association}.{table}_id = {table}.id"
        return (
            f"SELECT {table}.id FROM {table} JOIN {joined}"
            f" WHERE {related.association}.{related.column} = ? ORDER BY {related.order}"
        )
    return f"SELECT id FROM {table} WHERE {related.column} = ? ORDER BY {related.order}"
