"""Cells as spreadsheets exchange them: text between tabs, and a table in HTML.

A text that a spreadsheet would take for a formula gets an apostrophe before it (as the Open Worldwide
Application Security Project advises on "CSV injection"); reading takes just such an apostrophe away again, so
that what was copied comes back as it was.
"""

import html
import re
from collections.abc import Sequence

Grid = Sequence[Sequence[str]]
"""Rows of cells."""

_MARK = "'"
_FORMULA_SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n"
_AS_TEXT = " style=\"mso-number-format:'\\@'\""
_CELL = re.compile(r'(?P<cell>"(?:[^"]|"")*"|[^\t\r\n]*)(?P<end>\t|\r\n|\r|\n|\Z)')
_IN_QUOTES = re.compile(r'"(?:[^"]|"")*"')
_LINE_END = re.compile(r"\r\n|\r|\n")


def write_tabbed(grid: Grid) -> str:
    """Text between tabs, one row a line, quoted where a cell has a tab, a line break or a quote in it."""
    return "".join("\t".join(_quoted(guarded(cell)) for cell in row) + "\n" for row in grid)


def read_tabbed(text: str) -> list[list[str]]:
    """The cells of what Excel, LibreOffice or this program has copied; line breaks in cells become ``\\n``.

    A quote opens a quoted cell only at its start, and only if one closes it: Excel copies a text with quotes
    in its midst as it is.
    """
    rows: list[list[str]] = []
    row: list[str] = []
    for found in _CELL.finditer(text):
        # After the last line break stands no other row; after a last tab stands another cell.
        if found.start() == len(text) and not row:
            break
        row.append(unguarded(_plain(found["cell"])))
        if found["end"] != "\t":
            rows.append(row)
            row = []
    return rows


def write_html(grid: Grid) -> str:
    """A table whose first row is its heading; every cell is marked as text for spreadsheets that ask."""
    heading, *rows = grid
    lines = [_html_row(heading, "th"), *(_html_row(row, "td") for row in rows)]
    return f'<meta charset="utf-8"><table>{"".join(lines)}</table>'


def guarded(cell: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return _MARK + cell if cell.startswith((_MARK, *_FORMULA_SIGNS)) else cell


def unguarded(cell: str) -> str:
    """The text without the apostrophe that guarded it; any other apostrophe stays."""
    return cell[1:] if cell.startswith(_MARK) and cell[1:].startswith((_MARK, *_FORMULA_SIGNS)) else cell


def _plain(cell: str) -> str:
    """A cell without the quotes round it and with one kind of line break."""
    if _IN_QUOTES.fullmatch(cell):
        cell = cell[1:-1].replace('""', '"')
    return _LINE_END.sub("\n", cell)


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if re.search(r'[\t\r\n"]', cell) else cell


def _html_row(cells: Sequence[str], tag: str) -> str:
    texts = (html.escape(guarded(cell), quote=False).replace("\n", "<br>") for cell in cells)
    return "<tr>" + "".join(f"<{tag}{_AS_TEXT}>{text}</{tag}>" for text in texts) + "</tr>"
