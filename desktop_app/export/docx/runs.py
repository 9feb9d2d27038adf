"""Runs and paragraphs: the note's inlines as Word has them."""

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from functools import cache
from typing import assert_never

from desktop_app.composition.note import FootnoteMark, Inline, Placeholder, SymbolWords, Words
from desktop_app.export.characters import LINE_END, SOFT_HYPHEN, printable
from desktop_app.export.docx.locales import ENGLISH, Locale
from desktop_app.export.docx.markup import Element, properties, text, w

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


def placeholder_run(words: str, locale: Locale, *marks: Element) -> Element:
    """Text that stands for an unknown value, marked in yellow."""
    return run(words, locale, w("highlight", val="yellow"), *marks)


def tab(locale: Locale) -> Element:
    return run("\t", locale)


def merged(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """The inlines with neighbouring words made one: an editor meets no needless borders inside a sentence."""
    words: list[str] = []
    for inline in inlines:
        if isinstance(inline, Words):
            words.append(inline.text)
            continue
        if words:
            yield Words("".join(words))
            words.clear()
        yield inline
    if words:
        yield Words("".join(words))


def plain_runs(inlines: Iterable[Inline], locale: Locale, *marks: Element) -> list[Element]:
    """Runs for places that cannot have footnotes (headers, footnotes): a mark there is just its text.

    ``marks`` are run properties for every one of them.
    """
    return [plain_run(inline, locale, *deepcopy(marks)) for inline in merged(inlines)]


def plain_run(inline: Inline, locale: Locale, *marks: Element) -> Element:
    """One run for an inline; a footnote mark is just its text."""
    match inline:
        case Words():
            return run(inline.text, locale, *marks)
        case SymbolWords():
            return symbol_run(inline.text, *marks)
        case Placeholder():
            return placeholder_run(inline.text, locale, *marks)
        case FootnoteMark():
            return run(inline.mark, locale, *marks)
        case _:
            assert_never(inline)


def paragraph(style: str, locale: Locale, runs: Iterable[Element], *layout: Element) -> Element:
    """A paragraph of a style; ``layout`` are properties of its own, in any order."""
    direction = [w("bidi")] if locale.right_to_left else []
    return w("p", properties("pPr", [w("pStyle", val=style), *layout, *direction]), *runs)


def _pieces(words: str) -> Iterator[Element]:
    for piece in _PIECES.split(words):
        if not _PIECES.match(piece):
            if piece:
                yield text("t", piece)
        else:
            yield w({"\t": "tab", SOFT_HYPHEN: "softHyphen"}.get(piece, "br"))
