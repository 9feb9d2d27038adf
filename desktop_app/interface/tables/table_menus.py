"""The menus of a table: which columns are shown, how they are sorted, which of their values are wanted."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.interface import words
from desktop_app.interface.tables.cell_text import Stored
from desktop_app.interface.tables.column_layout import ColumnLayout
from desktop_app.interface.tables.columns import NARROWING, Column
from desktop_app.interface.tables.rows import TableRows
from desktop_app.interface.tables.table_bar import TableBar
from desktop_app.interface.tables.table_view import TableView
from desktop_app.messages import message

MOST_VALUES = 60
"""So many values of a column are offered; the filter finds the others."""

Narrow = Callable[[Column, Stored, bool], None]


class TableMenus:
    """Fills menus for the table that is shown now."""

    def __init__(self, view: TableView, layout: ColumnLayout, narrow: Narrow) -> None:
        self._view = view
        self._layout = layout
        self._narrow = narrow

    def serve(self, bar: TableBar, show_all: Callable[[], None]) -> None:
        """Fills the menus above the table whenever they are opened."""
        columns, narrowing = bar.columns.menu(), bar.narrowing.menu()
        columns.aboutToShow.connect(lambda: _filled(columns, lambda: self.fill_columns(columns)))
        narrowing.aboutToShow.connect(
            lambda: _filled(narrowing, lambda: self.fill_narrowing(narrowing, show_all))
        )

    def fill_columns(self, menu: QMenu) -> None:
        """Ticks the columns that are shown; brings all back to how the table came."""
        shape = self._view.table.shape
        if shape is None:
            return
        for number, column in enumerate(shape.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self._view.isColumnHidden(number))
            action.toggled.connect(lambda shown, number=number: self._layout.show_column(number, shown=shown))
        menu.addSeparator()
        menu.addAction(message("table.columns_as_declared")).triggered.connect(self._layout.forget)

    def fill_values(self, menu: QMenu, rows: TableRows, column: Column) -> None:
        """Ticks the values of a column that alone are wanted."""
        wanted = rows.narrowing.get(column.name, frozenset())
        values = rows.values_of(column)
        for value in values[:MOST_VALUES]:
            action = menu.addAction(rows.texts.shown(column, value) or message("table.no_value"))
            action.setCheckable(True)
            action.setChecked(value in wanted)
            action.toggled.connect(lambda on, value=value: self._narrow(column, value, on))
        if len(values) > MOST_VALUES:
            rest = menu.addAction(message("table.more_values", count=len(values) - MOST_VALUES))
            rest.setEnabled(False)

    def fill_narrowing(self, menu: QMenu, show_all: Callable[[], None]) -> None:
        """A menu of values for every column that has few, and the way back to all rows."""
        rows = self._view.table.rows
        if rows is None:
            return
        for column in rows.shape.columns:
            if column.kind in NARROWING:
                self._add_values(menu, rows, column, column.title)
        menu.addSeparator()
        menu.addAction(message("table.show_all")).triggered.connect(show_all)

    def of_column(self, number: int, parent: QWidget) -> QMenu:
        """What can be done with one column."""
        menu = QMenu(parent)
        rows = self._view.table.rows
        column = self._view.table.column_at(number)
        for key, order in (
            ("table.sort_up", Qt.SortOrder.AscendingOrder),
            ("table.sort_down", Qt.SortOrder.DescendingOrder),
        ):
            sort = menu.addAction(message(key, column=column.title))
            sort.triggered.connect(lambda _on=False, order=order: self._view.sortByColumn(number, order))
        natural = menu.addAction(message("table.sort_naturally"))
        natural.triggered.connect(lambda: self._view.sortByColumn(-1, Qt.SortOrder.AscendingOrder))
        if rows is not None and column.kind in NARROWING:
            self._add_values(menu, rows, column, message("table.only_column", column=column.title))
        menu.addSeparator()
        self._add_moves(menu, number, column)
        self.fill_columns(menu.addMenu(message("table.columns")))
        return menu

    def _add_moves(self, menu: QMenu, number: int, column: Column) -> None:
        shown = self._view.shown_columns()
        place = shown.index(number)
        earlier = menu.addAction(message("table.column_earlier", column=column.title))
        earlier.triggered.connect(lambda: self._layout.move_column(number, -1))
        earlier.setEnabled(place > 0)
        later = menu.addAction(message("table.column_later", column=column.title))
        later.triggered.connect(lambda: self._layout.move_column(number, 1))
        later.setEnabled(place < len(shown) - 1)
        hide: QAction = menu.addAction(message("table.column_hide", column=column.title))
        hide.triggered.connect(lambda: self._layout.show_column(number, shown=False))
        hide.setEnabled(len(shown) > 1)

    def _add_values(self, menu: QMenu, rows: TableRows, column: Column, title: str) -> None:
        """A menu whose values are read when it is opened."""
        values = menu.addMenu(title)
        if rows.narrowing.get(column.name):
            values.setTitle(f"{title} {words.MARKS['held']}")
        values.aboutToShow.connect(lambda: _filled(values, lambda: self.fill_values(values, rows, column)))


def _filled(menu: QMenu, fill: Callable[[], None]) -> None:
    menu.clear()
    fill()
