"""Letters of another alphabet that look alike, and words that are written nearly like others."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.like_words import LikeWords
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.checks.vocabulary import wording_words
from desktop_app.languages.ordinal_reading import ordinal_words

if TYPE_CHECKING:
    from desktop_app.languages.russian.morphology import Morphology

_CYRILLIC = "АВЕКМНОРСТУХаеорсухі"
_LATIN = "ABEKMHOPCTYXaeopcyxi"
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_WORD = re.compile(r"[^\W_]+")
_HAS_CYRILLIC = re.compile("[\u0400-\u04ff]")
_HAS_LATIN = re.compile("[A-Za-z]")
_LONE_LATIN = re.compile(
    r"(?<![\w./(])(?:(?<!/\d )(?<!/\d\d )(?<!/\d{3} )[ABCEHKMOPTX](?![\w)./]| \([IVX]+\))|[a-z](?![\w)./’']))"
)
_AFTER_NUMBER = re.compile(r"(?<![/\d.–-])\d{1,3} $")
_NEAR = 6
_CYRILLIC_SYMBOL = re.compile(r"(?<![\w/])[A-ZАВЕКМНОРСТУХ0-9]{2,}(?:/[\w.]+){2,}")
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SHORTEST = 4
_LONGEST_ENDING = 5
"""What is left of a word behind its first part is longer than endings are."""

_LIKE = 0.75


def mixed_alphabets(survey: Survey) -> Iterator[Hit]:
    """A word with Latin and Cyrillic letters: one of them only looks right."""
    for passage in survey.passages:
        for found in _WORD.finditer(passage.text):
            latin, cyrillic = _HAS_LATIN.findall(found[0]), _HAS_CYRILLIC.findall(found[0])
            if latin and cyrillic:
                to_cyrillic = len(cyrillic) >= len(latin)
                meant = found[0].translate(_TO_CYRILLIC if to_cyrillic else _TO_LATIN)
                yield at(passage, *found.span(), None if _is_mixed(meant) else meant)


def _is_mixed(word: str) -> bool:
    return bool(_HAS_LATIN.search(word) and _HAS_CYRILLIC.search(word))


def lone_latin_letters(survey: Survey) -> Iterator[Hit]:
    """A Latin letter alone in a Russian text, where a preposition or conjunction is meant."""
    for passage in survey.passages if survey.language == "ru" else ():
        for found in _LONE_LATIN.finditer(passage.plain):
            if _AFTER_NUMBER.search(passage.plain[max(0, found.start() - _NEAR) : found.start()]):
                continue  # A subparagraph: "пункт 3 b".
            yield at(passage, *found.span(), found[0].translate(_TO_CYRILLIC))


def symbols_in_other_letters(survey: Survey) -> Iterator[Hit]:
    """A document symbol, or part of one, in Cyrillic letters."""
    for passage in survey.passages:
        for found in _CYRILLIC_SYMBOL.finditer(passage.text):
            if _HAS_CYRILLIC.search(found[0]):
                yield at(passage, *found.span(), found[0].translate(_TO_LATIN))


def unknown_words(survey: Survey) -> Iterator[Hit | None]:
    """Russian words that the dictionary has not; names only if they are nearly like another word."""
    if survey.language != "ru":
        return
    known = wording_words("ru")
    for passage in survey.passages:
        for found in _LETTERS.finditer(passage.text):
            word = found[0]
            if len(word) < _SHORTEST or word.lower() in known or word.isupper() or _is_mixed(word):
                continue
            if _HAS_LATIN.search(word) or survey.words.known.fullmatch(word) or _is_known(word):
                continue
            is_short_name = word[0].isupper() and len(word) <= _SHORTEST
            nearest = None if is_short_name else _nearest(word, survey)
            if nearest or not word[0].isupper():
                yield at(passage, *found.span(), nearest)
        yield None


@lru_cache(maxsize=20_000)
def _is_known(word: str) -> bool:
    """Whether the dictionary has a word, or what is left of it without a first part that many words have."""
    first = _FIRST_PART.match(word)
    rest = word[first.end() :] if first else ""
    return dictionary().is_known(word) or (len(rest) >= _LONGEST_ENDING and dictionary().is_known(rest))


_FIRST_PART = re.compile(
    "(?:анти|био|веб-?|взаимо|видео|гео|кибер|крипто|меж|микро|много|мульти|нано|низко|пост|пред|после|ре|со"
    "|одно|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти)",
    re.IGNORECASE,
)


def _nearest(word: str, survey: Survey) -> str | None:
    """The word of the text that is most like it and that the dictionary has, in the same letter case."""
    close = survey.once(_known_words).most_like(word.lower())
    return close.capitalize() if close and word[0].isupper() else close


_MOST_WORDS = 5000
"""So many different words of a text are enough to find among them what an unknown one is meant for."""


def _known_words(survey: Survey) -> LikeWords:
    often = (word for word, _ in survey.word_counts.most_common(_MOST_WORDS))
    words = {word for word in often if dictionary().is_known(word)}
    return LikeWords(words | wording_words("ru") | ordinal_words("ru"), _LIKE)


def dictionary() -> "Morphology":
    """The Russian dictionary, loaded when it is first asked, if it has not been before (0.1 s)."""
    from desktop_app.checks.rules.russian_dictionary import RUSSIAN_DICTIONARY  # noqa: PLC0415

    return RUSSIAN_DICTIONARY


@lru_cache(maxsize=20_000)
def roots_of(word: str) -> frozenset[str]:
    """The words of the Russian dictionary that a word may be a form of; itself if it has none."""
    known = dictionary().readings(word) if dictionary().is_known(word) else ()
    return frozenset(one.parse.normal_form for one in known) or frozenset({word})


RULES = (
    TextRule("letters.mixed", Severity.ERROR, mixed_alphabets, PASSAGE),
    TextRule("letters.latin", Severity.ERROR, lone_latin_letters, PASSAGE),
    TextRule("letters.symbol", Severity.ERROR, symbols_in_other_letters, PASSAGE),
    TextRule("words.unknown", Severity.WARNING, unknown_words),
)
