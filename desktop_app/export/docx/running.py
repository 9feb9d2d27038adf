"""Headers of the following pages, and the footers of all."""

from collections.abc import Sequence
from copy import deepcopy

from desktop_app.composition.note import SymbolWords, Words
from desktop_app.export.docx.edition import Edition
from desktop_app.export.docx.fields import page_count, page_number, symbol_variable
from desktop_app.export.docx.locales import ENGLISH
from desktop_app.export.docx.markup import Element, w
from desktop_app.export.docx.runs import letters, paragraph, part, placeholder_runs, plain_runs, run
from desktop_app.export.docx.tables import Cell, Row, table

SYMBOL_VARIABLE = "Symbol1"

_LAST_LINE = 20
"""Twips."""


def running_header(edition: Edition, *, even: bool) -> list[Element]:
    """The symbol on the outer side over a thin rule: left on even pages, right on odd ones.

    In Arabic the sides are mirrored, as the table is.
    """
    measures, locale = edition.profile.running, edition.locale
    symbol = Cell([_line("running_symbol", edition, _symbol(edition), right=not even)])
    empty = Cell([paragraph("Header", locale, ())])
    row = Row(_outside(symbol, empty, even=even), measures.row, rule_below=measures.rule, align="bottom")
    return [table(measures.columns, [row], locale), paragraph("Header", locale, ())]


def running_footer(edition: Edition, *, even: bool) -> list[Element]:
    """The page (and the pages: "2/4") on the outer side, the job number (if it is known) on the inner."""
    measures, locale = edition.profile.running, edition.locale
    outer = Cell([_line("page_number", edition, _page(edition, 2 if even else 3), right=not even)])
    inner = Cell([_line("job_number", edition, _job_number(edition), right=even)])
    row = Row(_outside(outer, inner, even=even), align="bottom")
    return [table(measures.columns, [row], locale), paragraph("Footer", locale, ())]


def first_footer(edition: Edition) -> list[Element]:
    """The job number on the left, over the room where the bar code is printed later."""
    measures, page, locale = edition.profile.running, edition.profile.page, edition.locale
    number = plain_runs(edition, [edition.note.masthead.job_number], *letters(edition, "first_job_number"))
    line = part(edition, "first_job_number", number)
    row = Row([Cell([line], len(measures.columns))], page.first_bottom - page.footer - _LAST_LINE)
    last = paragraph("Footer", locale, (), w("spacing", line=_LAST_LINE, lineRule="exact"))
    return [table(measures.columns, [row], locale), last]


def _symbol(edition: Edition) -> Sequence[Element]:
    symbol = edition.note.masthead.symbol
    if isinstance(symbol, SymbolWords):
        return symbol_variable(SYMBOL_VARIABLE, symbol.text, *letters(edition, "running_symbol"))
    return placeholder_runs(symbol.text, edition.locale, *letters(edition, "running_symbol"))


def _page(edition: Edition, shown: int) -> list[Element]:
    dress = letters(edition, "page_number")
    page = page_number(shown, *deepcopy(dress))
    if not edition.profile.running.counts_pages:
        return page
    return [*page, run("/", ENGLISH, *deepcopy(dress)), *page_count(1, *dress)]


def _job_number(edition: Edition) -> list[Element]:
    job_number = edition.note.masthead.job_number
    if not isinstance(job_number, Words):
        return []
    return plain_runs(edition, [job_number], *letters(edition, "job_number"))


def _line(role: str, edition: Edition, runs: Sequence[Element], *, right: bool) -> Element:
    """Symbols and numbers run left to right in every language; in Arabic their sides are mirrored."""
    mirrored = right != edition.locale.right_to_left
    return part(edition, role, runs, w("jc", val="right" if mirrored else "left"), locale=ENGLISH)


def _outside(outer: Cell, inner: Cell, *, even: bool) -> list[Cell]:
    return [outer, inner] if even else [inner, outer]
