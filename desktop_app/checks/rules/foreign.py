"""Words of another language, abbreviations and capitals that a note of this language does not have."""

import re
from collections.abc import Iterator

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.checks.vocabulary import sample_words, wording_words
from desktop_app.languages.date_reading import month_words

_LATIN_WORD = re.compile(r"(?<![\w/.@&’'-])[A-Z]?[a-z]{3,}(?![\w/.@&’'-])")
_CAPITALS = re.compile(r"(?<![\w/.-])(?=[^\W\d_]{4})[^\W\d_a-zа-яё]+(?:-[^\W\d_a-zа-яё]+)*(?![\w/.-])")
_OTHERS = {"ru": ("en", "fr", "es"), "fr": ("en",), "es": ("en",), "ar": ("en", "fr"), "zh": ("en", "fr")}
_CASELESS = frozenset({"zh", "ar"})


def foreign_words(survey: Survey) -> Iterator[Hit]:
    """A word of notes in another language, left over in this one: "Working Group по", "17 July"."""
    language = survey.language
    others = _OTHERS.get(language, ())
    # French and Spanish share many words with English, but not the names of months.
    known = {word for one in others for word in _words_of(one, only_months=language in {"fr", "es"})}
    own = wording_words(language) | sample_words(language) | set(month_words(language)) | _TREATY_SERIES
    for passage in survey.passages if known else ():
        for found in _LATIN_WORD.finditer(passage.plain):
            word = found[0].lower()
            if word in known and word not in own:
                yield at(passage, *found.span())


_TREATY_SERIES = frozenset({"united", "nations", "treaty", "series"})
"""Treaties are cited in English: United Nations, Treaty Series, vol. 2225."""


def _words_of(language: str, *, only_months: bool) -> frozenset[str]:
    months = frozenset(word.lower() for word in month_words(language))
    return months if only_months else months | wording_words(language) | sample_words(language)


def abbreviations(survey: Survey) -> Iterator[Hit]:
    """A name in short that notes give in full: РГ for Рабочая группа."""
    for passage in survey.passages:
        for found in survey.words.abbreviated.finditer(passage.plain):
            yield at(passage, *found.span())


def words_in_capitals(survey: Survey) -> Iterator[Hit]:
    """A word in capitals that the text has in small letters elsewhere: РАБОЧЕЙ ГРУППЫ."""
    if survey.language in _CASELESS:
        return
    small = {
        word
        for passage in survey.passages
        for word in re.findall(r"\b[^\W\d_]?[a-zа-яё\u00df-\u00ff]{3,}\b", passage.plain)
    }
    written = {word.lower() for word in small}
    for passage in survey.passages:
        for found in _CAPITALS.finditer(passage.plain):
            if not passage.plain.isupper() and found[0].lower() in written:
                yield at(passage, *found.span())


RULES = (
    TextRule("words.foreign", Severity.WARNING, foreign_words, PASSAGE),
    TextRule("words.abbreviated", Severity.WARNING, abbreviations, PASSAGE),
    TextRule("letters.all_capitals", Severity.WARNING, words_in_capitals),
)
