"""Which columns are shown, in which order and how wide, as the person left them."""

import json
from typing import Any

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QHeaderView

from desktop_app.interface.tables.columns import Column, TableShape
from desktop_app.interface.tables.table_view import TableView


class ColumnLayout(QObject):
    """Keeps the columns of each table in the settings. Widths are kept in letters, so fonts may change."""

    def __init__(self, view: TableView, settings: QSettings) -> None:
        super().__init__(view)
        self._view = view
        self._settings = settings
        self._arranging = False
        header = view.horizontalHeader()
        header.sectionMoved.connect(self.keep)
        header.sectionResized.connect(self.keep)
        # While another table takes its place, the header tells of columns that nobody moved.
        view.table.modelAboutToBeReset.connect(lambda: self._pause(pausing=True))
        view.table.modelReset.connect(lambda: self._pause(pausing=False))

    def arrange(self) -> None:
        """Puts the columns of the table shown as they were left, or as the table is declared."""
        shape = self._view.table.shape
        if shape is None:
            return
        kept = self._kept(shape)
        self._arranging = True
        for place, (name, width, shown) in enumerate(kept):
            self._put(shape.columns.index(shape.column(name)), place, width, shown=shown)
        self._arranging = False

    def keep(self) -> None:
        """Writes down how the columns stand."""
        shape = self._view.table.shape
        if shape is None or self._arranging:
            return
        before = {name: width for name, width, _ in self._kept(shape)}
        header = self._view.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(header.count())]
        shown = self._view.shown_columns()
        state = []
        for number in order:
            column = shape.columns[number]
            # The last column fills what is left of the line, and a hidden one has no width.
            told = number in shown[:-1]
            width = round(header.sectionSize(number) / self._letter) if told else before[column.name]
            state.append([column.name, width, number in shown])
        self._settings.setValue(_key(shape), json.dumps(state))

    def show_column(self, number: int, *, shown: bool) -> None:
        """Shows or hides a column; the last one shown stays."""
        if shown or len(self._view.shown_columns()) > 1:
            self._view.setColumnHidden(number, not shown)
            self.keep()

    def move_column(self, number: int, by: int) -> None:
        """Moves a shown column before or after its neighbour."""
        header = self._view.horizontalHeader()
        shown = self._view.shown_columns()
        place = shown.index(number) + by
        if 0 <= place < len(shown):
            header.moveSection(header.visualIndex(number), header.visualIndex(shown[place]))

    def forget(self) -> None:
        """Puts the columns as the table is declared."""
        if self._view.table.shape is not None:
            self._settings.remove(_key(self._view.table.shape))
            self.arrange()

    def _pause(self, *, pausing: bool) -> None:
        self._arranging = pausing

    @property
    def _letter(self) -> int:
        return self._view.fontMetrics().horizontalAdvance("0")

    def _put(self, number: int, place: int, width: int, *, shown: bool) -> None:
        header: QHeaderView = self._view.horizontalHeader()
        header.moveSection(header.visualIndex(number), place)
        header.setSectionHidden(number, not shown)
        if shown:
            header.resizeSection(number, width * self._letter)

    def _kept(self, shape: TableShape) -> list[tuple[str, int, bool]]:
        """Every column of the table: first those in the settings, then those the settings do not know."""
        known = {column.name for column in shape.columns}
        kept = [one for one in _read(self._settings.value(_key(shape))) if one[0] in known]
        names = {name for name, _, _ in kept}
        return kept + [_declared(column) for column in shape.columns if column.name not in names]


def _key(shape: TableShape) -> str:
    return f"tables/{shape.table}"


def _declared(column: Column) -> tuple[str, int, bool]:
    return column.name, max(column.width, len(column.title) + 2), column.shown


def _read(stored: Any) -> list[tuple[str, int, bool]]:
    """What the settings say; nothing where somebody else wrote there."""
    try:
        return [(str(name), max(int(width), 2), bool(shown)) for name, width, shown in json.loads(stored)]
    except (TypeError, ValueError):
        return []
