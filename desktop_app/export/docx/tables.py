"""Tables without visible grid, as headers and footers use them: cells, exact row heights, single rules."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from desktop_app.export.docx.locales import Locale
from desktop_app.export.docx.markup import Element, w


@dataclass(frozen=True)
class Cell:
    """A cell over ``span`` columns with its paragraphs (Word wants at least one in each)."""

    paragraphs: Sequence[Element]
    span: int = 1


@dataclass(frozen=True)
class Row:
    """A row; ``height`` is in twips, at least or ``exact``, or None for as much as its text needs.

    The rules above and below are in eighths of a point, 0 for none.
    """

    cells: Sequence[Cell]
    height: int | None = None
    exact: bool = True
    rule_above: int = 0
    rule_below: int = 0
    align: Literal["top", "bottom"] = "top"


def table(columns: Sequence[int], rows: Iterable[Row], locale: Locale) -> Element:
    """A table of fixed columns (twips); in right-to-left languages its first column is the rightmost."""
    direction = [w("bidiVisual")] if locale.right_to_left else []
    return w(
        "tbl",
        w(
            "tblPr",
            *direction,
            w("tblW", w=sum(columns), type="dxa"),
            w("tblLayout", type="fixed"),
            w("tblCellMar", w("left", w=0, type="dxa"), w("right", w=0, type="dxa")),
        ),
        w("tblGrid", *(w("gridCol", w=width) for width in columns)),
        *(_row(columns, row) for row in rows),
    )


def _row(columns: Sequence[int], row: Row) -> Element:
    node = w("tr")
    if row.height is not None:
        rule = "exact" if row.exact else "atLeast"
        node.append(w("trPr", w("trHeight", val=row.height, hRule=rule)))
    first = 0
    for cell in row.cells:
        node.append(_cell(sum(columns[first : first + cell.span]), cell, row))
        first += cell.span
    return node


def _cell(width: int, cell: Cell, row: Row) -> Element:
    layout = w("tcPr", w("tcW", w=width, type="dxa"))
    if cell.span > 1:
        layout.append(w("gridSpan", val=cell.span))
    rules = [
        w(side, val="single", sz=size, space=0, color="auto")
        for side, size in (("top", row.rule_above), ("bottom", row.rule_below))
        if size
    ]
    if rules:
        layout.append(w("tcBorders", *rules))
    layout.append(w("vAlign", val=row.align))
    return w("tc", layout, *cell.paragraphs)
