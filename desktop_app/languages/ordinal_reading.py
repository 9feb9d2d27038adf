"""Finds the ordinals of a text, written in words or in figures, in one of the six languages."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.languages.available import language as language_of

_HIGHEST = 120
_ALONE = frozenset({"bare", "entero", "plain", "nom", "gen", "dat", "acc", "ins", "prep", "obl", "indef"})
"""The forms of the six languages that put no article or preposition before the ordinal."""

_WORD = re.compile(r"\w+(?:[-’]\w+)*")
_CHINESE = re.compile("第[一二三四五六七八九十百零]+")
_IN_FIGURES = re.compile(
    r"(?<![\w/.])(\d{1,3})(?:-?(?:й|я|е|го|му|м|ю|ой|ая|ое|st|nd|rd|th|e|ème|er|re)|\.?[ºª°])(?!\w)"
)
_MOST_WORDS = 5


@dataclass(frozen=True)
class OrdinalMention:
    """An ordinal between two positions of a text."""

    start: int
    end: int
    number: int
    in_figures: bool = False


def ordinals_in(text: str, language: str) -> Iterator[OrdinalMention]:
    """The ordinals from 1 to 120 in their order; of those that overlap the longest."""
    known = _known(language)
    if language == "zh":
        for found in _CHINESE.finditer(text):
            if found[0] in known:
                yield OrdinalMention(found.start(), found.end(), known[found[0]])
        return
    yield from sorted([*_in_words(text, known), *_in_figures(text)], key=lambda mention: mention.start)


def ordinal_pattern(language: str) -> str:
    """A regular expression for the ordinals of a language in words."""
    if language == "zh":
        return f"(?P<ordinal>{_CHINESE.pattern})"
    longest_first = sorted(_known(language), key=len, reverse=True)
    words = "|".join(word.replace(" ", "[ \u00a0]") for word in longest_first)
    return rf"(?P<ordinal>\b(?:{words})\b)"


@lru_cache(maxsize=8)
def ordinal_words(language: str) -> frozenset[str]:
    """The ordinals of a language that are one word, in small letters."""
    return frozenset(word for word in _known(language) if " " not in word)


def number_of(ordinal: str, language: str) -> int:
    """The number that an ordinal in words stands for."""
    return _known(language)[ordinal.lower().replace("\u00a0", " ")]


def _in_words(text: str, known: Mapping[str, int]) -> Iterator[OrdinalMention]:
    words = list(_WORD.finditer(text))
    place = 0
    while place < len(words):
        taken = 1
        for count in range(_MOST_WORDS, 0, -1):
            run = words[place : place + count]
            number = known.get(" ".join(word[0] for word in run).lower())
            if number is not None:
                yield OrdinalMention(run[0].start(), run[-1].end(), number)
                taken = len(run)
                break
        place += taken


def _in_figures(text: str) -> Iterator[OrdinalMention]:
    for found in _IN_FIGURES.finditer(text):
        yield OrdinalMention(found.start(), found.end(), int(found[1]), in_figures=True)


@lru_cache(maxsize=8)
def _known(code: str) -> Mapping[str, int]:
    language = language_of(code)
    forms = [form for form in language.grammar.forms if form in _ALONE]
    agreements = language.grammar.agreements(by_gender=True)
    return {
        language.ordinal(number, form, agreement).lower(): number
        for number in range(1, _HIGHEST + 1)
        for form in forms
        for agreement in agreements
    }
