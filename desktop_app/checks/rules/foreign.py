"""Words of another language, abbreviations and capitals that a note of this language does not have."""

import re
from collections.abc import Iterator
from functools import lru_cache

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.checks.vocabulary import sample_words, wording_words
from desktop_app.languages.date_reading import month_words

_LATIN_WORD = re.compile(r"(?<![\w/.@&’'-])[A-Z]?[a-z]{3,}(?![\w/.@&’'-])")
_CAPITALS = re.compile(r"(?<![\w/.-])(?=[^\W\d_]{4})[^\W\d_a-zа-яё]+(?:-[^\W\d_a-zа-яё]+)*(?![\w/.-])")
_SMALL = re.compile(r"\b[^\W\d_]?[a-zа-яё\u00df-\u00ff]{3,}\b")
_OTHERS = {"ru": ("en", "fr", "es"), "fr": ("en",), "es": ("en",), "ar": ("en", "fr"), "zh": ("en", "fr")}
_CASELESS = frozenset({"zh", "ar"})


def foreign_words(survey: Survey) -> Iterator[Hit]:
    """A word of notes in another language, left over in this one: "Working Group по", "17 July"."""
    left_over = _left_over(survey.language)
    for passage in survey.passages if left_over else ():
        for found in _LATIN_WORD.finditer(passage.plain):
            if found[0].lower() in left_over:
                yield at(passage, *found.span())


@lru_cache(maxsize=8)
def _left_over(language: str) -> frozenset[str]:
    """The words of notes in other languages that one in this language has none of.

    French and Spanish share many words with English, but not the names of months.
    """
    own = _words_of(language) | _TREATY_SERIES
    told = _months if language in _OF_LATIN_LETTERS else _words_of
    return frozenset(word for other in _OTHERS.get(language, ()) for word in told(other) if word not in own)


def _words_of(language: str) -> frozenset[str]:
    return wording_words(language) | sample_words(language) | _months(language)


def _months(language: str) -> frozenset[str]:
    return frozenset(word.lower() for word in month_words(language))


_OF_LATIN_LETTERS = frozenset({"fr", "es"})
_TREATY_SERIES = frozenset({"united", "nations", "treaty", "series"})
"""Treaties are cited in English: United Nations, Treaty Series, vol. 2225."""


def abbreviations(survey: Survey) -> Iterator[Hit]:
    """A name in short that notes give in full: РГ for Рабочая группа."""
    for passage in survey.passages:
        for found in survey.words.abbreviated.finditer(passage.plain):
            yield at(passage, *found.span())


def words_in_capitals(survey: Survey) -> Iterator[Hit | None]:
    """A word in capitals that the text has in small letters elsewhere: РАБОЧЕЙ ГРУППЫ."""
    if survey.language in _CASELESS:
        return
    small: set[str] = set()
    for passage in survey.passages:
        small.update(word.lower() for word in _SMALL.findall(passage.plain))
        yield None
    for passage in survey.passages:
        for found in _CAPITALS.finditer(passage.plain):
            if not passage.plain.isupper() and found[0].lower() in small:
                yield at(passage, *found.span())
        yield None


RULES = (
    TextRule("words.foreign", Severity.WARNING, foreign_words, PASSAGE),
    TextRule("words.abbreviated", Severity.WARNING, abbreviations, PASSAGE),
    TextRule("letters.all_capitals", Severity.WARNING, words_in_capitals),
)
