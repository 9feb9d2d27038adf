"""The words that the wording files of a language are made of."""

import re
from collections.abc import Iterator
from functools import lru_cache

from desktop_app.composition.phrases import Choice, Literal, Phrase
from desktop_app.composition.wording import wording

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
"""A word; with its hyphens and apostrophes."""


def literal(phrase: Phrase) -> str:
    """The fixed words of a phrase up to its first placeholder."""
    first = phrase[0] if phrase else None
    return first.text if isinstance(first, Literal) else ""


@lru_cache(maxsize=8)
def wording_words(language: str) -> frozenset[str]:
    """Every word of the wording file, in small letters."""
    written = wording(language)
    texts = [text for phrase in written.phrases.values() for text in _literals(phrase)]
    texts += [form for noun in written.nouns.values() for forms in noun.forms.values() for form in forms.values()]
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
def resumed_words(language: str) -> frozenset[str]:
    """The words that tell a gathering in parts: "resumed", "part"."""
    written = wording(language)
    forms = [form for forms in written.adjectives.get("resumed", {}).values() for form in forms.values()]
    forms += [form for forms in written.nouns["part"].forms.values() for form in forms.values()]
    return frozenset(word for form in forms for word in form.lower().split())
