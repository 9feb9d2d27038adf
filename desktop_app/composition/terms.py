"""Values that phrases are filled with, and the filling."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import assert_never

from desktop_app.composition.note import Inline, Placeholder, Source, SymbolWords, Words
from desktop_app.composition.phrases import Choice, ClosingComma, Field, Literal, Phrase, PhraseError
from desktop_app.languages.grammar import Language

CLOSING_COMMA = "\ufdd0"
"""Stands for ``{,}`` until the sentence is finished; a Unicode noncharacter, never part of a text."""

_PREPOSITION_AT_END = re.compile(r"(?:^|(?<=[\s(«]))(\w{1,3}) $")

Terms = Callable[[str, str | None], "Term"]


@dataclass(frozen=True)
class Term:
    """A value for a placeholder: gives its words in the forms asked for, and what it agrees in.

    ``category`` is ``m``, ``f``, ``n`` or ``pl``.
    """

    words: Callable[[tuple[str, ...]], tuple[Inline, ...]]
    category: str = ""


def fixed(*inlines: Inline, category: str = "") -> Term:
    """A term that has one form."""
    return Term(lambda _forms: inlines, category)


def text_term(text: str, *sources: Source, category: str = "") -> Term:
    return fixed(Words(text, sources), category=category)


def fill(phrase: Phrase, terms: Terms, language: Language) -> tuple[Inline, ...]:
    """The words of a phrase; prepositions before a placeholder take the shape its first word asks for."""
    pieces: list[Inline] = []
    for node in phrase:
        match node:
            case Literal(text):
                pieces.append(Words(text))
            case ClosingComma():
                pieces.append(Words(CLOSING_COMMA))
            case Field(name, key, forms):
                _append(pieces, terms(name, key).words(forms), language)
            case Choice(name, key, branches):
                category = terms(name, key).category
                branch = dict(branches).get(category)
                if branch is None:
                    raise PhraseError("phrase.no_branch", name=name, category=category)
                _append(pieces, fill(branch, terms, language), language)
            case _:
                assert_never(node)
    return tuple(pieces)


def joined(items: Sequence[tuple[Inline, ...]], language: Language) -> tuple[Inline, ...]:
    """Items as a list in the language: "A, B и C"."""
    separators = language.listed([inline_text(item) for item in items])
    pieces: list[Inline] = []
    for index, item in enumerate(items):
        if index:
            pieces.append(Words(separators[index - 1]))
        pieces.extend(item)
    return tuple(pieces)


def inline_text(inlines: Sequence[Inline]) -> str:
    return "".join(piece.text for piece in inlines if isinstance(piece, Words | SymbolWords | Placeholder))


def _append(pieces: list[Inline], addition: tuple[Inline, ...], language: Language) -> None:
    before = pieces[-1] if pieces else None
    following = inline_text(addition)
    if isinstance(before, Words) and following and (match := _PREPOSITION_AT_END.search(before.text)):
        preposition = language.preposition(match.group(1), following)
        pieces[-1] = Words(f"{before.text[: match.start()]}{preposition} ", before.sources)
    pieces.extend(addition)
