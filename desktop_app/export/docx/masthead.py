"""The head of the first page: a table in its header, as headquarters documents have it."""

from copy import deepcopy

from desktop_app.composition.note import Inline, SymbolWords, Words, plain_text
from desktop_app.export.docx.edition import Edition
from desktop_app.export.docx.emblem import drawing
from desktop_app.export.docx.locales import Locale, masthead_locale
from desktop_app.export.docx.markup import Element, w
from desktop_app.export.docx.runs import (
    letters,
    paragraph,
    part,
    placeholder_runs,
    plain_runs,
    symbol_run,
    unverified_marks,
)
from desktop_app.export.docx.tables import Cell, Row, table

# Twips and half-points, as measured.
_BEFORE_EMBLEM, _BEFORE_DISTRIBUTION = 120, 240
_LARGE = 40


def masthead(edition: Edition) -> list[Element]:
    """The content of the first page's header: the table, and the paragraph Word demands after one."""
    measures = edition.profile.masthead
    rows = [
        Row(_top_cells(edition), measures.top_row, rule_below=measures.thin_rule, align="bottom"),
        Row(
            _bottom_cells(edition),
            measures.bottom_row,
            exact=_name_fits(edition),
            rule_above=measures.thin_rule,
            rule_below=measures.thick_rule,
        ),
    ]
    return [table(measures.columns, rows, edition.locale), paragraph("Header", edition.locale, ())]


def _name_fits(edition: Edition) -> bool:
    """Whether the organ's name fits the row; one that is longer makes the row as high as it needs, uncut."""
    return len(plain_text(edition.note.masthead.organ)) <= edition.profile.masthead.longest_name


def _top_cells(edition: Edition) -> list[Cell]:
    above, issuer, symbol = edition.profile.masthead.top_spans
    name = plain_runs(edition, edition.note.masthead.issuer.inlines, *letters(edition, "issuer"))
    return [
        Cell([_empty(edition.locale)], above),
        Cell([part(edition, "issuer", name)], issuer),
        Cell([part(edition, "symbol", _symbol(edition))], symbol),
    ]


def _symbol(edition: Edition) -> list[Element]:
    """The first component is set large."""
    symbol = edition.note.masthead.symbol
    dress = letters(edition, "symbol")
    if not isinstance(symbol, SymbolWords):
        return placeholder_runs(symbol.text, edition.locale)
    if edition.is_unverified(symbol):
        dress += unverified_marks()
    first, slash, rest = symbol.text.partition("/")
    large = [*deepcopy(dress), w("sz", val=_LARGE), w("szCs", val=_LARGE)]
    return [symbol_run(first, *large), symbol_run(slash + rest, *dress)]


def _bottom_cells(edition: Edition) -> list[Cell]:
    emblem, organ, gap, publication = edition.profile.masthead.bottom_spans
    name = plain_runs(edition, edition.note.masthead.organ.inlines, *letters(edition, "organ"))
    return [
        Cell([_emblem(edition)], emblem),
        Cell([part(edition, "organ", name)], organ),
        *([Cell([_empty(edition.locale)], gap)] if gap else []),
        Cell(_publication(edition), publication),
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
    dress = letters(edition, "publication")
    return [
        part(
            edition,
            "publication",
            plain_runs(edition, inlines, *dress, locale=locale),
            *([first] if position == 0 else []),
            locale=locale,
        )
        for position, inlines in enumerate(lines)
    ]


def _empty(locale: Locale) -> Element:
    return paragraph("Normal", locale, ())
