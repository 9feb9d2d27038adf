"""document.xml: the front matter, headings and paragraphs as one tree."""

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from typing import assert_never

from desktop_app.composition.note import (
    Block,
    FootnoteMark,
    FrontKind,
    FrontLine,
    Heading,
    Inline,
    Paragraph,
    Placeholder,
    SymbolWords,
    Words,
)
from desktop_app.export.docx.edition import Edition
from desktop_app.export.docx.footnotes import reference, repeated_reference
from desktop_app.export.docx.markup import RELATIONSHIPS, Element, w
from desktop_app.export.docx.numbering import NumberedLists, list_mark
from desktop_app.export.docx.runs import (
    inline_runs,
    letters,
    paragraph,
    part,
    tab,
    unverified_marks,
    word_runs,
)
from desktop_app.export.legend import draft_legend
from desktop_app.export.reading_order import inlines, paragraph_label
from desktop_app.export.verification import merged

_BODY = "paragraph"
# Titles start with the two tabs between which a numeral would stand.
_INDENTED = frozenset({FrontKind.TITLE, FrontKind.DOCUMENT_TYPE})
_SPACER_LINE, _SPACER_SIZE = 120, 10


def document(edition: Edition, lists: NumberedLists, headers: Iterable[tuple[str, str, str]]) -> Element:
    """The part. ``headers`` are the section's headers and footers: element, kind of page, relation."""
    body = w("body", *_legend(edition), *_blocks(edition, lists), _section(edition, headers))
    return w("document", body)


def _legend(edition: Edition) -> Iterator[Element]:
    """The framed line above a draft in which something is marked."""
    if edition.unverified:
        words = word_runs(draft_legend(edition.note.language), edition.locale, *unverified_marks())
        frame = [
            w(side, val="single", sz=4, space=4, color="auto") for side in ("top", "left", "bottom", "right")
        ]
        yield part(edition, _BODY, words, w("pBdr", *frame))


def _blocks(edition: Edition, lists: NumberedLists) -> Iterator[Element]:
    list_of = iter(lists.of_paragraphs)
    notes_shown: set[int] = set()
    previous: Block | None = None
    for block in edition.note.blocks:
        yield from (_spacer(edition) for _ in range(_spacers_before(block, previous, edition)))
        content = inlines(block, edition.note.language)
        dress = letters(edition, block.kind.value) if isinstance(block, FrontLine) else []
        runs = list(_runs(edition, content, notes_shown, dress))
        match block:
            case FrontLine():
                yield _front_line(edition, block, runs)
            case Heading():
                yield _heading(edition, block, runs)
                for _ in range(edition.profile.spacers.after_heading):
                    yield _spacer(edition, w("keepNext"))
            case Paragraph():
                yield _paragraph(edition, block, runs, next(list_of))
            case _:
                assert_never(block)
        previous = block


def _spacers_before(block: Block, previous: Block | None, edition: Edition) -> int:
    spacers = edition.profile.spacers
    if isinstance(block, FrontLine):
        counts = {
            FrontKind.AGENDA_ITEM_TITLE: spacers.agenda_item_title,
            FrontKind.TITLE: spacers.title,
            FrontKind.DOCUMENT_TYPE: spacers.document_type,
        }
        return counts.get(block.kind, 0)
    if isinstance(previous, FrontLine):
        return spacers.body
    return spacers.before_heading if isinstance(block, Heading) else 0


def _spacer(edition: Edition, *layout: Element) -> Element:
    return paragraph(
        edition.profile.roles[_BODY].style,
        edition.locale,
        (),
        *layout,
        w("spacing", after=0, line=_SPACER_LINE, lineRule="exact"),
        w("rPr", w("sz", val=_SPACER_SIZE), w("szCs", val=_SPACER_SIZE)),
    )


def _front_line(edition: Edition, line: FrontLine, runs: list[Element]) -> Element:
    tabs = [tab(edition.locale), tab(edition.locale)] if line.kind in _INDENTED else []
    return part(edition, line.kind.value, [*tabs, *runs])


def _heading(edition: Edition, heading: Heading, runs: list[Element]) -> Element:
    """A tab, the numeral if there is one, a tab, the words; the numeral is right-aligned before the words."""
    measures, locale = edition.profile.headings, edition.locale
    numeral = word_runs(heading.number, locale) if heading.number else []
    return paragraph(
        measures.style(heading.level),
        locale,
        [tab(locale), *numeral, tab(locale), *runs],
        w("tabs", w("tab", val="right", pos=measures.number_tab), w("tab", val="left", pos=measures.indent)),
        w("ind", left=measures.indent, right=measures.indent, hanging=measures.indent),
    )


def _paragraph(edition: Edition, block: Paragraph, runs: list[Element], numbered_list: int) -> Element:
    locale = edition.locale
    if edition.types_numbers:
        label = word_runs(f"{paragraph_label(edition.note, block.number)}\t", locale)
        return part(edition, _BODY, [*label, *runs])
    return part(edition, _BODY, runs, list_mark(numbered_list))


def _runs(
    edition: Edition, content: Iterable[Inline], notes_shown: set[int], dress: Sequence[Element]
) -> Iterator[Element]:
    for inline in merged(content, edition.unverified):
        match inline:
            case Words() | SymbolWords() | Placeholder():
                yield from inline_runs(edition, inline, *deepcopy(dress))
            case FootnoteMark():
                again = inline.index in notes_shown
                notes_shown.add(inline.index)
                yield (repeated_reference if again else reference)(edition, inline.index)
            case _:
                assert_never(inline)


def _section(edition: Edition, headers: Iterable[tuple[str, str, str]]) -> Element:
    page = edition.profile.page
    node = w("sectPr")
    for element, kind, relation in headers:
        tie = w(element, type=kind)
        tie.set(f"{{{RELATIONSHIPS}}}id", relation)
        node.append(tie)
    node.append(w("pgSz", w=page.width, h=page.height))
    node.append(
        w(
            "pgMar",
            top=page.top,
            right=page.right,
            bottom=page.bottom,
            left=page.left,
            header=page.header,
            footer=page.footer,
            gutter=0,
        )
    )
    node.append(w("titlePg"))
    if edition.locale.right_to_left:
        node.append(w("bidi"))
    return node
