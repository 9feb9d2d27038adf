"""From words to a finished sentence: commas, the capital letter, the full stop, no-break spaces."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.composition.note import (
    FootnoteMark,
    Inline,
    Placeholder,
    Sentence,
    Source,
    SymbolWords,
    Words,
)
from desktop_app.composition.terms import CLOSING_COMMA
from desktop_app.languages.grammar import Language

_GOES_ON_WITHOUT_COMMA = re.compile(rf"[{CLOSING_COMMA}\s]*(?:[,.;:!?)»]|$)")
_NO_SPACE_BEFORE = frozenset(",.;:)»")
_SPACE_TOO_MANY = re.compile(r" +(?=[,.;:)»])")


def sentence(inlines: Sequence[Inline], language: Language, sources: Iterable[Source] = ()) -> Sentence:
    """A sentence of running text: begins with a capital letter, ends with a full stop."""
    pieces = _tidied(inlines)
    if pieces and not _text(pieces).endswith((".", "!", "?")):
        pieces.append(Words("."))
    return _finished(pieces, language, sources)


def line(inlines: Sequence[Inline], language: Language, sources: Iterable[Source] = ()) -> Sentence:
    """A heading or a line of the front matter: begins with a capital letter, ends without a full stop."""
    return _finished(_tidied(inlines), language, sources)


def _text(pieces: Sequence[Inline]) -> str:
    return "".join("" if isinstance(piece, FootnoteMark) else piece.text for piece in pieces)


def _tidied(inlines: Sequence[Inline]) -> list[Inline]:
    """Closing commas settled, spaces before punctuation and doubled spaces removed, empty words dropped."""
    pieces: list[Inline] = []
    for index, inline in enumerate(inlines):
        if isinstance(inline, FootnoteMark):
            pieces.append(inline)
            continue
        rest = _text(inlines[index + 1 :])
        text = _settled(inline.text, rest, _text(pieces[-1:]))
        if text:
            pieces.append(replace(inline, text=text))
    return pieces


def _settled(text: str, rest: str, before: str) -> str:
    while (at := text.find(CLOSING_COMMA)) >= 0:
        following = text[at + 1 :] + rest
        comma = "" if _GOES_ON_WITHOUT_COMMA.match(following) else ","
        text = text[:at] + comma + text[at + 1 :]
    ahead = rest.replace(CLOSING_COMMA, "").lstrip(" ")[:1]
    if not ahead or ahead in _NO_SPACE_BEFORE:
        text = text.rstrip(" ")
    text = _SPACE_TOO_MANY.sub("", text)
    return text.removeprefix(" ") if before.endswith(" ") else text


def _finished(pieces: list[Inline], language: Language, sources: Iterable[Source]) -> Sentence:
    _capitalize(pieces)
    spaced = language.typography(_text(pieces))
    finished: list[Inline] = []
    at = 0
    for piece in pieces:
        if isinstance(piece, FootnoteMark):
            finished.append(piece)
            continue
        finished.append(replace(piece, text=spaced[at : at + len(piece.text)]))
        at += len(piece.text)
    all_sources = dict.fromkeys(sources)
    for piece in finished:
        if isinstance(piece, Words | SymbolWords | Placeholder):
            all_sources.update(dict.fromkeys(piece.sources))
    return Sentence(_merged(finished), tuple(all_sources))


def _capitalize(pieces: list[Inline]) -> None:
    first = pieces[0] if pieces else None
    if isinstance(first, Words):
        at = 1 if first.text[:1] == "«" else 0
        pieces[0] = replace(
            first, text=first.text[:at] + first.text[at : at + 1].upper() + first.text[at + 1 :]
        )


def _merged(pieces: Sequence[Inline]) -> tuple[Inline, ...]:
    """Neighbouring words from the same sources become one run."""
    merged: list[Inline] = []
    for piece in pieces:
        last = merged[-1] if merged else None
        if isinstance(piece, Words) and isinstance(last, Words) and piece.sources == last.sources:
            merged[-1] = Words(last.text + piece.text, last.sources)
        else:
            merged.append(piece)
    return tuple(merged)
