"""From words to a finished sentence: commas, the capital letter, the full stop, no-break spaces."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

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
from desktop_app.languages.digits import Digits, in_digits
from desktop_app.languages.grammar import Language, Punctuation

OPENING_QUOTES = "«„“‘「『《"
_SENTENCE_ENDS = (".", "!", "?", "。", "！", "？", "؟")
_GOES_ON_WITHOUT_COMMA = re.compile(rf"\s*(?:[{CLOSING_COMMA},.;:!?)»،؛؟，。、；：！？）》”]|$)")


def sentence(inlines: Sequence[Inline], language: Language, sources: Iterable[Source] = ()) -> Sentence:
    """A sentence of running text: begins with a capital letter, ends with a full stop."""
    pieces = _tidied(inlines, language.grammar.punctuation)
    if pieces and not _text(pieces).endswith(_SENTENCE_ENDS):
        pieces.append(Words(language.grammar.punctuation.full_stop))
    return _finished(pieces, language, sources)


def line(inlines: Sequence[Inline], language: Language, sources: Iterable[Source] = ()) -> Sentence:
    """A heading or a line of the front matter: begins with a capital letter, ends without a full stop."""
    return _finished(_tidied(inlines, language.grammar.punctuation), language, sources)


def _reworded(inline: Words | SymbolWords | Placeholder, text: str) -> Words | SymbolWords | Placeholder:
    return inline if text == inline.text else type(inline)(text, inline.sources)


def _text(pieces: Sequence[Inline]) -> str:
    return "".join("" if isinstance(piece, FootnoteMark) else piece.text for piece in pieces)


def _tidied(inlines: Sequence[Inline], marks: Punctuation) -> list[Inline]:
    """Closing commas settled, spaces before punctuation and doubled spaces removed, empty words dropped.

    Neither a comma nor a space begins the text.
    """
    pieces: list[Inline] = []
    settled = [_with_commas(inline, inlines[index + 1 :], marks) for index, inline in enumerate(inlines)]
    before = ""
    for index, inline in enumerate(settled):
        if isinstance(inline, FootnoteMark):
            pieces.append(inline)
            continue
        text = _without_needless_spaces(inline.text, before, settled[index + 1 :], marks)
        if text:
            pieces.append(_reworded(inline, text))
            before = text[-1]
    return pieces


def _with_commas(inline: Inline, rest: Sequence[Inline], marks: Punctuation) -> Inline:
    if isinstance(inline, FootnoteMark) or CLOSING_COMMA not in inline.text:
        return inline
    text, following = inline.text, _text(rest)
    while (at := text.find(CLOSING_COMMA)) >= 0:
        comma = "" if _GOES_ON_WITHOUT_COMMA.match(text[at + 1 :] + following) else marks.comma
        text = text[:at] + comma + text[at + 1 :]
    return _reworded(inline, text)


def _without_needless_spaces(text: str, before: str, rest: Sequence[Inline], marks: Punctuation) -> str:
    text = _spaces_too_many(marks.joins).sub("", text)
    if not before:
        text = text.lstrip(f" {marks.comma}")
    elif before == " ":
        text = text.lstrip(" ")
    if text.endswith(" "):
        ahead = _text(rest).lstrip(" ")[:1]
        if not ahead or ahead in marks.joins:
            text = text.rstrip(" ")
    return text


@lru_cache
def _spaces_too_many(joins: str) -> re.Pattern[str]:
    return re.compile(rf" +(?=[{re.escape(joins)}])|(?<= ) +")


def _finished(pieces: list[Inline], language: Language, sources: Iterable[Source]) -> Sentence:
    _capitalize(pieces)
    spaced = language.typography(_text(pieces))
    finished: list[Inline] = []
    at = 0
    for piece in pieces:
        if isinstance(piece, FootnoteMark):
            finished.append(piece)
            continue
        text = spaced[at : at + len(piece.text)]
        finished.append(
            _reworded(piece, in_digits(text, Digits.WESTERN) if isinstance(piece, SymbolWords) else text)
        )
        at += len(piece.text)
    all_sources = dict.fromkeys(sources)
    for piece in finished:
        if isinstance(piece, Words | SymbolWords | Placeholder):
            all_sources.update(dict.fromkeys(piece.sources))
    return Sentence(_merged(finished), tuple(all_sources))


def _capitalize(pieces: list[Inline]) -> None:
    first = pieces[0] if pieces else None
    if isinstance(first, Words):
        at = len(first.text) - len(first.text.lstrip(OPENING_QUOTES))
        pieces[0] = _reworded(first, first.text[:at] + first.text[at : at + 1].upper() + first.text[at + 1 :])


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
