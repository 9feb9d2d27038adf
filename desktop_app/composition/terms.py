"""Values that phrases are filled with, and the filling."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from desktop_app.composition.note import Inline, Placeholder, Source, SymbolWords, Words
from desktop_app.composition.phrases import Choice, ClosingComma, Field, Literal, Phrase, PhraseError
from desktop_app.languages.grammar import Agreement, Language

CLOSING_COMMA = "\ufdd0"
"""Stands for ``{,}`` until the sentence is finished; a Unicode noncharacter, never part of a text."""

Terms = Callable[[str, str | None], "Term"]


@dataclass(frozen=True)
class Term:
    """A value for a placeholder: gives its words in the forms asked for, and what others agree with in it.

    ``agreement`` is called only where a choice or an article goes by it, so that only then a name whose
    gender is not known is doubted.
    """

    words: Callable[[tuple[str, ...]], tuple[Inline, ...]]
    agreement: Callable[[], Agreement] = Agreement


def fixed(*inlines: Inline) -> Term:
    """A term that has one form."""
    return Term(lambda _forms: inlines)


def text_term(text: str, *sources: Source) -> Term:
    return fixed(Words(text, sources))


def counted_term(agreement: Agreement) -> Term:
    """What only choices go by, such as one report or several."""
    return Term(lambda _forms: (), lambda: agreement)


def fill(phrase: Phrase, terms: Terms, language: Language) -> tuple[Inline, ...]:
    """The words of a phrase; fixed words before a placeholder take the shape that its first word asks for."""
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
                branch = _branch(name, dict(branches), terms(name, key).agreement())
                _append(pieces, fill(branch, terms, language), language)
            case _:
                assert_never(node)
    return tuple(pieces)


def _branch(name: str, branches: Mapping[str, Phrase], agreement: Agreement) -> Phrase:
    for label in agreement.labels:
        if label in branches:
            return branches[label]
    raise PhraseError("phrase.no_branch", name=name, category=agreement.labels[0])


def joined(items: Sequence[tuple[Inline, ...]], language: Language) -> tuple[Inline, ...]:
    """Items as a list in the language: "A, B и C"."""
    separators = language.listed([inline_text(item) for item in items])
    pieces: list[Inline] = []
    for index, item in enumerate(items):
        if index:
            pieces.append(Words(separators[index - 1]))
        pieces.extend(item)
    return tuple(pieces)


def introduced(
    inlines: tuple[Inline, ...], form: str, agreement: Callable[[], Agreement], language: Language
) -> tuple[Inline, ...]:
    """A phrase with the article or attached preposition of a form, which its first words take on."""
    at = next((place for place, inline in enumerate(inlines) if inline_text((inline,))), None)
    if language.inner(form) == form or at is None:
        return inlines
    first, text = inlines[at], inline_text((inlines[at],))
    agrees = Agreement() if form in language.grammar.genderless else agreement()
    told = language.introduced(text, form, agrees)
    if isinstance(first, Words):
        return (*inlines[:at], Words(told, first.sources), *inlines[at + 1 :])
    return (*inlines[:at], Words(told.removesuffix(text)), *inlines[at:])


def inline_text(inlines: Sequence[Inline]) -> str:
    return "".join(piece.text for piece in inlines if isinstance(piece, Words | SymbolWords | Placeholder))


def _append(pieces: list[Inline], addition: tuple[Inline, ...], language: Language) -> None:
    before = pieces[-1] if pieces else None
    following = inline_text(addition)
    if isinstance(before, Words) and following:
        pieces[-1] = Words(language.fitted(before.text, following), before.sources)
    pieces.extend(addition)
