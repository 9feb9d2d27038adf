"""The selected cells of a table on their way to a spreadsheet."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from desktop_app.interface.tables.columns import Column
from desktop_app.interface.tables.rows import BLOCK, TableRows
from desktop_app.interface.tables.spreadsheet import write_html, write_tabbed


def copied(rows: TableRows, numbers: Sequence[int], columns: Sequence[Column]) -> QMimeData:
    """These rows and columns as tabbed text and as a table in HTML, under the columns' titles."""
    places = [rows.shape.columns.index(column) for column in columns]
    grid = [[column.title for column in columns]]
    for start in range(0, len(numbers), BLOCK):
        ids = [rows.shown[number] for number in numbers[start : start + BLOCK]]
        found = rows.read(ids)
        for row_id in ids:
            if row_id in found:
                values = found[row_id]
                grid.append([rows.texts.plain(rows.shape.columns[place], values[place]) for place in places])
    data = QMimeData()
    data.setText(write_tabbed(grid))
    data.setHtml(write_html(grid))
    return data
