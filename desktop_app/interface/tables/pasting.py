"""Cells from a spreadsheet onto the rows of a table: what goes where, and what cannot."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.errors import ZapiskaError
from desktop_app.interface.tables.cell_text import CellTextError, Stored
from desktop_app.interface.tables.columns import Column
from desktop_app.interface.tables.folding import folded
from desktop_app.interface.tables.proposal import MOST_ROWS, Line, Proposal, TooManyRowsError, collected
from desktop_app.interface.tables.rows import TableRows
from desktop_app.interface.tables.spreadsheet import Grid, read_tabbed

MOST_CHARACTERS = 5_000_000
"""More is not read from the clipboard: the largest table that is changed at once has fewer."""


class PasteError(ZapiskaError):
    """What was copied does not fit where it is to go; nothing was changed."""


@dataclass(frozen=True)
class Target:
    """Where to paste: the rows (their numbers among those shown) and the columns selected, in their order.

    ``columns`` are all columns from the first selected one to the last that is shown; ``width`` of them are
    selected.
    """

    rows: Sequence[int]
    columns: Sequence[Column]
    width: int


def paste(rows: TableRows, text: str, target: Target) -> Proposal:
    """The change that the pasted text asks for. Raises PasteError where its shape does not fit.

    A first row that holds only titles of columns says which columns the cells are for. One row goes onto all
    rows selected; several go onto as many rows selected, or downwards from a single one.
    """
    if len(text) > MOST_CHARACTERS:
        raise PasteError("paste.too_large", length=len(text), most=MOST_CHARACTERS)
    grid = read_tabbed(text)
    if not grid:
        raise PasteError("paste.nothing")
    columns = _columns_of_heading(rows, grid[0])
    if columns is None:
        columns = _columns_of_target(grid, target)
    else:
        grid = grid[1:]
    _require_even(grid, columns)
    numbers = _rows_of_target(rows, len(grid), target)
    cells = grid * len(numbers) if len(grid) == 1 else grid
    lines = (
        line
        for number, row in zip(numbers, cells, strict=True)
        for line in _lines(rows, number, columns, row)
    )
    return collected(lines, len(numbers))


def _columns_of_heading(rows: TableRows, first: Sequence[str]) -> list[Column] | None:
    titles = {folded(column.title): column for column in rows.shape.columns}
    named = [titles.get(folded(cell.strip())) for cell in first]
    columns = [column for column in named if column is not None]
    return columns if len(columns) == len(first) else None


def _columns_of_target(grid: Grid, target: Target) -> list[Column]:
    width = max(len(row) for row in grid)
    room = target.width if target.width > 1 else len(target.columns)
    if width > room or (target.width > 1 and width != target.width):
        raise PasteError("paste.columns_differ", pasted=width, selected=room)
    return list(target.columns[:width])


def _require_even(grid: Grid, columns: Sequence[Column]) -> None:
    if not grid:
        raise PasteError("paste.nothing")
    for number, row in enumerate(grid, start=1):
        if len(row) != len(columns):
            raise PasteError("paste.uneven", row=number, cells=len(row), columns=len(columns))


def _rows_of_target(rows: TableRows, height: int, target: Target) -> Sequence[int]:
    if height == 1 or height == len(target.rows):
        numbers: Sequence[int] = target.rows
    elif len(target.rows) == 1:
        first = target.rows[0]
        if first + height > len(rows.shown):
            raise PasteError("paste.rows_missing", pasted=height, there=len(rows.shown) - first)
        numbers = range(first, first + height)
    else:
        raise PasteError("paste.rows_differ", pasted=height, selected=len(target.rows))
    if len(numbers) > MOST_ROWS:
        raise TooManyRowsError(len(numbers))
    return numbers


def _lines(rows: TableRows, number: int, columns: Sequence[Column], cells: Sequence[str]) -> list[Line]:
    record = rows.shape.table, rows.shown[number]
    values = rows.values(number)
    lines = []
    for column, cell in zip(columns, cells, strict=True):
        old = values[rows.shape.columns.index(column)]
        if cell.strip() not in {rows.texts.plain(column, old), rows.texts.shown(column, old)}:
            lines.append(_line(rows, record, column, old, cell))
    return lines


def _line(rows: TableRows, record: tuple[str, int], column: Column, old: Stored, cell: str) -> Line:
    try:
        if not column.editable:
            raise CellTextError("paste.fixed_column", column=column.title)
        return Line(record, column, old, rows.texts.read(column, cell))
    except ZapiskaError as reason:
        return Line(record, column, old, old, cell.strip(), reason)
