"""Runs and paragraphs: the note's inlines as Word has them."""

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from functools import cache
from typing import assert_never

from desktop_app.composition.note import FootnoteMark, Inline, Placeholder, SymbolWords, Words
from desktop_app.export.characters import LEFT_TO_RIGHT, LINE_END, SOFT_HYPHEN, printable
from desktop_app.export.docx.edition import Edition
from desktop_app.export.docx.locales import ENGLISH, Locale
from desktop_app.export.docx.looks import paragraph_marks, run_marks
from desktop_app.export.docx.markup import WORD, Element, properties, text, w
from desktop_app.export.verification import merged

_MARK = f"{{{WORD}}}rPr"
_PIECES = re.compile(f"({LINE_END}|\t|{SOFT_HYPHEN})")


def run(words: str, locale: Locale, *marks: Element) -> Element:
    """A run of text in a language. Tabs, line ends and soft hyphens become Word's own elements."""
    layout = properties("rPr", [*marks, *locale.run_marks()]) if marks else deepcopy(_unmarked(locale))
    return w("r", layout, *_pieces(printable(words)))


@cache
def _unmarked(locale: Locale) -> Element:
    """The properties of most runs, to be copied: that is faster than making them."""
    return properties("rPr", locale.run_marks())


def symbol_run(words: str, *marks: Element) -> Element:
    """A document symbol: left to right, out of the spelling checker's and the hyphenation's reach."""
    return run(words, ENGLISH, w("noProof"), *marks)


def word_runs(words: str, locale: Locale, *marks: Element) -> list[Element]:
    """Words as runs: in Arabic, numbers and Latin letters are runs of their own, left to right.

    Word then shows the digits that were written, not those of the reader's settings. A range of days stays
    in pieces, for its first day stands on the right.
    """
    if not locale.right_to_left:
        return [run(words, locale, *marks)]
    return [
        _left_to_right(piece, locale, *deepcopy(marks))
        if LEFT_TO_RIGHT.fullmatch(piece)
        else run(piece, locale, *deepcopy(marks))
        for piece in LEFT_TO_RIGHT.split(words)
        if piece
    ]


def _left_to_right(words: str, locale: Locale, *marks: Element) -> Element:
    return w("r", properties("rPr", [*marks, *locale.number_marks()]), *_pieces(printable(words)))


def placeholder_runs(words: str, locale: Locale, *marks: Element) -> list[Element]:
    """Text that stands for an unknown value, marked in yellow."""
    return word_runs(words, locale, w("highlight", val="yellow"), *marks)


def tab(locale: Locale) -> Element:
    return run("\t", locale)


def unverified_marks() -> list[Element]:
    """What marks words that nobody has verified: shade, and dots for whoever sees or prints no shades."""
    return [w("u", val="dotted"), w("shd", val="clear", color="auto", fill="D9D9D9")]


def plain_runs(
    edition: Edition, inlines: Iterable[Inline], *marks: Element, locale: Locale | None = None
) -> list[Element]:
    """Runs for places that cannot have footnotes (headers, footnotes): a mark there is just its text.

    ``marks`` are run properties for every one of them; the language is the note's unless said otherwise.
    """
    return [
        node
        for inline in merged(inlines, edition.unverified)
        for node in inline_runs(edition, inline, *deepcopy(marks), locale=locale)
    ]


def inline_runs(
    edition: Edition, inline: Inline, *marks: Element, locale: Locale | None = None
) -> list[Element]:
    """The runs of an inline; a footnote mark is just its text."""
    where = locale or edition.locale
    dress = [*marks, *(unverified_marks() if edition.is_unverified(inline) else ())]
    match inline:
        case Words():
            return word_runs(inline.text, where, *dress)
        case SymbolWords():
            return [symbol_run(inline.text, *dress)]
        case Placeholder():
            return placeholder_runs(inline.text, where, *marks)
        case FootnoteMark():
            return [run(inline.mark, where, *marks)]
        case _:
            assert_never(inline)


def paragraph(style: str, locale: Locale, runs: Iterable[Element], *layout: Element) -> Element:
    """A paragraph of a style; ``layout`` are properties of its own, in any order.

    In Arabic its mark is of the language too: Word sets the number of a list by it.
    """
    own = [w("pStyle", val=style), *layout]
    if locale.right_to_left:
        own.append(w("bidi"))
        if not any(element.tag == _MARK for element in layout):
            own.append(properties("rPr", locale.run_marks()))
    return w("p", properties("pPr", own), *runs)


def part(
    edition: Edition, role: str, runs: Iterable[Element], *layout: Element, locale: Locale | None = None
) -> Element:
    """A paragraph in a role of the page; its letters are dressed by ``letters``."""
    look = edition.profile.roles[role]
    return paragraph(look.style, locale or edition.locale, runs, *paragraph_marks(look), *layout)


def letters(edition: Edition, role: str) -> list[Element]:
    """What the runs of a role carry beside what its style says."""
    return run_marks(edition.profile.roles[role])


def _pieces(words: str) -> Iterator[Element]:
    for piece in _PIECES.split(words):
        if not _PIECES.match(piece):
            if piece:
                yield text("t", piece)
        else:
            yield w({"\t": "tab", SOFT_HYPHEN: "softHyphen"}.get(piece, "br"))
