"""The head of the first page: a table in its header, as headquarters documents have it."""

from desktop_app.composition.note import Inline, SymbolWords, Words, plain_text
from desktop_app.export.docx.edition import Edition
from desktop_app.export.docx.emblem import drawing
from desktop_app.export.docx.locales import Locale, masthead_locale
from desktop_app.export.docx.markup import Element, toggle, w
from desktop_app.export.docx.runs import paragraph, placeholder_run, plain_runs, symbol_run
from desktop_app.export.docx.tables import Cell, Row, table

# Twips and half-points, as measured.
_AFTER_TOP_ROW = 80
_BEFORE_EMBLEM, _BEFORE_ORGAN, _BEFORE_DISTRIBUTION = 120, 109, 240
_LARGE, _LOWERED = 40, -4
_LONGEST_NAME = 150
"""Letters of the organ's name, 20 points bold in 5,227 twips, that seven lines are sure to hold."""


def masthead(edition: Edition) -> list[Element]:
    """The content of the first page's header: the table, and the paragraph Word demands after one."""
    measures = edition.profile.masthead
    rows = [
        Row(_top_cells(edition), measures.top_row, rule_below=measures.thin_rule, align="bottom"),
        Row(
            _bottom_cells(edition),
            measures.bottom_row if _name_fits(edition) else None,
            rule_above=measures.thin_rule,
            rule_below=measures.thick_rule,
        ),
    ]
    return [table(measures.columns, rows, edition.locale), paragraph("Header", edition.locale, ())]


def _name_fits(edition: Edition) -> bool:
    """Whether the organ's name fits the row; one that is longer makes the row as high as it needs, uncut."""
    return len(plain_text(edition.note.masthead.organ)) <= _LONGEST_NAME


def _top_cells(edition: Edition) -> list[Cell]:
    columns, locale = len(edition.profile.masthead.columns), edition.locale
    issuer_span = edition.profile.masthead.issuer_span(edition.note.language)
    after = w("spacing", after=_AFTER_TOP_ROW)
    issuer = paragraph("HCh", locale, _issuer(edition), after)
    cells = [Cell([_empty(locale)]), Cell([issuer], issuer_span)]
    if issuer_span == 1:
        cells.append(Cell([_empty(locale)]))
    symbol = paragraph(
        "Normal",
        locale,
        _symbol(edition),
        w("spacing", after=_AFTER_TOP_ROW, line=240, lineRule="auto"),
        w("jc", val="right"),
    )
    taken = sum(cell.span for cell in cells)
    return [*cells, Cell([symbol], columns - taken)]


def _issuer(edition: Edition) -> list[Element]:
    """In the style of a chapter heading, but light and a little narrower."""
    light = [toggle("b", on=False), toggle("bCs", on=False), w("spacing", val=2), w("w", val=96)]
    return plain_runs(edition.note.masthead.issuer.inlines, edition.locale, *light)


def _symbol(edition: Edition) -> list[Element]:
    """The first component is set large; both are lowered by as much, so that they stand on one line."""
    symbol = edition.note.masthead.symbol
    if not isinstance(symbol, SymbolWords):
        return [placeholder_run(symbol.text, edition.locale)]
    first, slash, rest = symbol.text.partition("/")
    large = symbol_run(first, w("position", val=_LOWERED), w("sz", val=_LARGE), w("szCs", val=_LARGE))
    return [large, symbol_run(slash + rest, w("position", val=_LOWERED))]


def _bottom_cells(edition: Edition) -> list[Cell]:
    locale, masthead = edition.locale, edition.note.masthead
    organ = paragraph(
        "XLarge", locale, plain_runs(masthead.organ.inlines, locale), w("spacing", before=_BEFORE_ORGAN)
    )
    return [
        Cell([_emblem(edition)]),
        Cell([organ], 3),
        Cell([_empty(locale)]),
        Cell(_publication(edition), 2),
    ]


def _emblem(edition: Edition) -> Element:
    measures, picture = edition.profile.masthead, edition.options.emblem
    runs = [] if picture is None else [drawing(measures.emblem_width, measures.emblem_height)]
    layout = (w("spacing", before=_BEFORE_EMBLEM, line=240, lineRule="auto"), w("jc", val="center"))
    return paragraph("Normal", edition.locale, runs, *layout)


def _publication(edition: Edition) -> list[Element]:
    """Distribution, date, the document's language (or an empty line) and the original's."""
    masthead, locale = edition.note.masthead, masthead_locale(edition.note.language)
    lines: list[tuple[Inline, ...]] = [
        masthead.distribution.inlines,
        (masthead.date,),
        (Words(masthead.language_line),),
        masthead.original_line.inlines,
    ]
    first = w("spacing", before=_BEFORE_DISTRIBUTION)
    return [
        paragraph("Publication", locale, plain_runs(inlines, locale), *([first] if position == 0 else []))
        for position, inlines in enumerate(lines)
    ]


def _empty(locale: Locale) -> Element:
    return paragraph("Normal", locale, ())
