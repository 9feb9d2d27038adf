"""Headers of the following pages, and the footers of all."""

from collections.abc import Sequence

from desktop_app.composition.note import SymbolWords, Words
from desktop_app.export.docx.edition import Edition
from desktop_app.export.docx.fields import page_count, page_number, symbol_variable
from desktop_app.export.docx.locales import ENGLISH
from desktop_app.export.docx.markup import Element, toggle, w
from desktop_app.export.docx.runs import paragraph, placeholder_run, plain_run, run
from desktop_app.export.docx.tables import Cell, Row, table

SYMBOL_VARIABLE = "Symbol1"

# Twips and half-points, as measured.
_AFTER_SYMBOL, _BEFORE_JOB_NUMBER, _LAST_LINE = 80, 240, 20
_JOB_NUMBER_SIZE, _FIRST_JOB_NUMBER_SIZE = 14, 20


def running_header(edition: Edition, *, even: bool) -> list[Element]:
    """The symbol on the outer side over a thin rule: left on even pages, right on odd ones."""
    measures, locale = edition.profile.running, edition.locale
    symbol = Cell([_line("Header", edition, _symbol(edition), right=not even, after=_AFTER_SYMBOL)])
    empty = Cell([paragraph("Header", locale, ())])
    row = Row(_outside(symbol, empty, even=even), measures.row, rule_below=measures.rule, align="bottom")
    return [table(measures.columns, [row], locale), paragraph("Header", locale, ())]


def running_footer(edition: Edition, *, even: bool) -> list[Element]:
    """Page and pages ("2/4") on the outer side, the job number (if it is known) on the inner."""
    measures, locale = edition.profile.running, edition.locale
    pages = [*page_number(2 if even else 3), run("/", ENGLISH), *page_count(1)]
    outer = Cell([_line("Footer", edition, pages, right=not even)])
    inner = Cell([_line("Footer", edition, _job_number(edition), right=even)])
    row = Row(_outside(outer, inner, even=even), align="bottom")
    return [table(measures.columns, [row], locale), paragraph("Footer", locale, ())]


def first_footer(edition: Edition) -> list[Element]:
    """The job number on the left, over the room where the bar code is printed later."""
    measures, page, locale = edition.profile.running, edition.profile.page, edition.locale
    size = [w("sz", val=_FIRST_JOB_NUMBER_SIZE), w("szCs", val=_FIRST_JOB_NUMBER_SIZE)]
    number = plain_run(edition.note.masthead.job_number, locale, *_light(), *size)
    line = paragraph("Footer", locale, [number], w("spacing", before=_BEFORE_JOB_NUMBER))
    row = Row([Cell([line], len(measures.columns))], page.first_bottom - page.footer - _LAST_LINE)
    last = paragraph("Footer", locale, (), w("spacing", line=_LAST_LINE, lineRule="exact"))
    return [table(measures.columns, [row], locale), last]


def _symbol(edition: Edition) -> Sequence[Element]:
    symbol = edition.note.masthead.symbol
    if isinstance(symbol, SymbolWords):
        return symbol_variable(SYMBOL_VARIABLE, symbol.text, w("b"), w("bCs"))
    return [placeholder_run(symbol.text, edition.locale, w("b"), w("bCs"))]


def _job_number(edition: Edition) -> list[Element]:
    job_number = edition.note.masthead.job_number
    if not isinstance(job_number, Words):
        return []
    size = [w("sz", val=_JOB_NUMBER_SIZE), w("szCs", val=_JOB_NUMBER_SIZE)]
    return [plain_run(job_number, edition.locale, *_light(), *size)]


def _light() -> list[Element]:
    return [toggle("b", on=False), toggle("bCs", on=False)]


def _line(style: str, edition: Edition, runs: Sequence[Element], *, right: bool, after: int = 0) -> Element:
    return paragraph(
        style,
        edition.locale,
        runs,
        w("spacing", after=after),
        w("jc", val="right" if right else "left"),
    )


def _outside(outer: Cell, inner: Cell, *, even: bool) -> list[Cell]:
    return [outer, inner] if even else [inner, outer]
