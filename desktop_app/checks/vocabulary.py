"""The words that the wording files of a language are made of."""

import json
import re
from collections.abc import Iterator
from functools import lru_cache

from desktop_app.composition.phrases import Choice, Literal, Phrase
from desktop_app.composition.wording import wording
from desktop_app.paths import RESOURCES

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
"""A word; with its hyphens and apostrophes."""

_LETTERS = re.compile(r"[^\W\d_]+")


def literal(phrase: Phrase) -> str:
    """The fixed words of a phrase up to its first placeholder."""
    first = phrase[0] if phrase else None
    return first.text if isinstance(first, Literal) else ""


@lru_cache(maxsize=8)
def wording_words(language: str) -> frozenset[str]:
    """Every word of the wording file, in small letters."""
    written = wording(language)
    texts = [text for phrase in written.phrases.values() for text in _literals(phrase)]
    texts += [
        form for noun in written.nouns.values() for forms in noun.forms.values() for form in forms.values()
    ]
    for forms_by_gender in written.adjectives.values():
        texts += [form for forms in forms_by_gender.values() for form in forms.values()]
    return frozenset(word.lower() for text in texts for word in WORD.findall(text))


def _literals(phrase: Phrase) -> Iterator[str]:
    for node in phrase:
        if isinstance(node, Literal):
            yield node.text
        elif isinstance(node, Choice):
            for _, branch in node.branches:
                yield from _literals(branch)


@lru_cache(maxsize=8)
def small_nouns(language: str) -> frozenset[str]:
    """The nouns of the wording file in all their forms, which begin with a small letter: "resolution"."""
    nouns = wording(language).nouns.values()
    return frozenset(
        form for noun in nouns for forms in noun.forms.values() for form in forms.values() if " " not in form
    )


@lru_cache(maxsize=8)
def resumed_words(language: str) -> frozenset[str]:
    """The words that tell a gathering in parts: "resumed", "part"."""
    written = wording(language)
    forms = [form for forms in written.adjectives.get("resumed", {}).values() for form in forms.values()]
    forms += [form for forms in written.nouns["part"].forms.values() for form in forms.values()]
    return frozenset(word for form in forms for word in form.lower().split())


@lru_cache(maxsize=8)
def sample_words(language: str) -> frozenset[str]:
    """Every word of the sample's texts in a language, in small letters: what notes are about."""
    page = json.loads((RESOURCES / "sample" / "ctoc-cop-10.json").read_text(encoding="utf-8"))
    return frozenset(word.lower() for text in _texts(page, language) for word in _LETTERS.findall(text))


def _texts(value: object, language: str) -> Iterator[str]:
    """The texts of a language, wherever in the file they are."""
    if isinstance(value, dict):
        own = value.get(language)
        text = own.get("value") if isinstance(own, dict) else own
        if isinstance(text, str):
            yield text
        for inner in value.values():
            yield from _texts(inner, language)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, language)
