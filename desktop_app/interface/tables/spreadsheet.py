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
_QUOTE = '"'
_FORMULA_SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n"
_AS_TEXT = " style=\"mso-number-format:'\\@'\""
_PLAIN_CELL = re.compile(r"[^\t\r\n]*+")
_END = re.compile(r"\t|\r\n|\r|\n|\Z")
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
    closing: dict[int, int] = {}
    at = 0
    # After the last line break stands no other row; after a last tab stands another cell.
    while at < len(text) or row:
        cell, at = _cell_at(text, at, closing)
        row.append(unguarded(_LINE_END.sub("\n", cell)))
        end = _end_at(text, at)
        at += len(end)
        if end != "\t":
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


def _cell_at(text: str, start: int, closing: dict[int, int]) -> tuple[str, int]:
    """A cell without the quotes round it, and where it ends."""
    if text.startswith(_QUOTE, start):
        last = _closing_quote(text, start + 1, closing)
        if last != -1 and _END.match(text, last + 1):
            return text[start + 1 : last].replace('""', _QUOTE), last + 1
    found = _PLAIN_CELL.match(text, start)
    end = len(text) if found is None else found.end()
    return text[start:end], end


def _closing_quote(text: str, start: int, closing: dict[int, int]) -> int:
    """Where the quote stands that closes a cell whose text begins at ``start``; -1 if there is none.

    ``closing`` keeps what was found for each doubled quote on the way, so that a text full of quotes takes
    no longer than any other.
    """
    passed = []
    at = text.find(_QUOTE, start)
    while at not in closing and text.startswith('""', at):
        passed.append(at)
        at = text.find(_QUOTE, at + 2)
    found = closing.get(at, at)
    closing.update(dict.fromkeys(passed, found))
    return found


def _end_at(text: str, at: int) -> str:
    found = _END.match(text, at)
    return "" if found is None else found[0]


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if re.search(r'[\t\r\n"]', cell) else cell


def _html_row(cells: Sequence[str], tag: str) -> str:
    texts = (html.escape(guarded(cell), quote=False).replace("\n", "<br>") for cell in cells)
    return "<tr>" + "".join(f"<{tag}{_AS_TEXT}>{text}</{tag}>" for text in texts) + "</tr>"
