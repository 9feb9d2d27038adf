"""footnotes.xml and the references to it.

Identifiers run from 1 in reading order: LibreOffice matches notes by position, so any other order swaps them.
The mark is the first thing in a note's body: LibreOffice then puts its own in its place, and else shows both.
"""

from desktop_app.export.docx.edition import Edition
from desktop_app.export.docx.locales import Locale
from desktop_app.export.docx.markup import Element, w
from desktop_app.export.docx.runs import paragraph, plain_runs, run, tab

SEPARATOR, CONTINUATION = -1, 0


def footnotes(edition: Edition) -> Element:
    """The part: the two separators, then the notes."""
    return w(
        "footnotes",
        _rule("separator", SEPARATOR, edition),
        _rule("continuationSeparator", CONTINUATION, edition),
        *(_footnote(edition, identifier, index) for identifier, index in enumerate(edition.marks, start=1)),
    )


def reference(edition: Edition, index: int) -> Element:
    """The run that refers to a footnote and shows its mark."""
    identifier = list(edition.marks).index(index) + 1
    if edition.note.footnotes[index].custom:
        return _custom_mark(
            edition.marks[index],
            edition.locale,
            w("footnoteReference", customMarkFollows=1, id=identifier),
        )
    return w("r", _raised(), w("footnoteReference", id=identifier))


def repeated_reference(edition: Edition, index: int) -> Element:
    """A further mark for the same footnote: the mark alone, for a second reference makes a second note."""
    if edition.note.footnotes[index].custom:
        return _custom_mark(edition.marks[index], edition.locale)
    return run(edition.marks[index], edition.locale, w("rStyle", val="FootnoteReference"))


def _custom_mark(mark: str, locale: Locale, *before: Element) -> Element:
    node = run(mark, locale, w("rStyle", val="FootnoteReference"), w("vertAlign", val="baseline"))
    for element in before:
        node.insert(1, element)
    return node


def _raised() -> Element:
    return w("rPr", w("rStyle", val="FootnoteReference"))


def _footnote(edition: Edition, identifier: int, index: int) -> Element:
    footnote, locale = edition.note.footnotes[index], edition.locale
    mark = _custom_mark(footnote.mark, locale) if footnote.custom else w("r", _raised(), w("footnoteRef"))
    words = plain_runs(edition, footnote.sentence.inlines)
    body = paragraph("FootnoteText", locale, [mark, tab(locale), *words])
    return w("footnote", body, id=identifier)


def _rule(kind: str, identifier: int, edition: Edition) -> Element:
    indent = w("ind", left=edition.profile.numbering.indent)
    body = paragraph("Normal", edition.locale, [w("r", w(kind))], indent)
    return w("footnote", body, type=kind, id=identifier)
