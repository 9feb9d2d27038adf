"""Letters of another alphabet that look alike, and words that are written nearly like others."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.like_words import LikeWords, OneLetterApart
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.checks.vocabulary import sample_words, wording_words
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
_LONE_LATIN = re.compile(r"(?<![\w./(])[aceopyxABCEHKMOPTXcoy](?![\w)./])")
_CYRILLIC_SYMBOL = re.compile(r"(?<![\w/])[A-ZАВЕКМНОРСТУХ0-9]{2,}(?:/[\w.]+){2,}")
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SHORTEST = 4
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
            if _HAS_LATIN.search(word) or survey.words.known.fullmatch(word) or dictionary().is_known(word):
                continue
            nearest = _nearest(word, survey)
            if nearest or not word[0].isupper():
                yield at(passage, *found.span(), nearest)
        yield None


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


def nearly_like(survey: Survey) -> Iterator[Hit]:
    """A word that stands once and is, but for one letter inside it, one that stands several times.

    Words that notes of the program have are known; of them a word must be a slip of the fingers (a letter too
    many or too few, two in the wrong order), for one letter for another often makes another word.
    """
    if survey.language not in {"en", "fr", "es"}:
        return
    often = {word for word, count in survey.word_counts.items() if count > 1}
    ordinals = ordinal_words(survey.language)
    known = wording_words(survey.language) | sample_words(survey.language)
    like_often, like_known, like_ordinals = map(OneLetterApart, (often, known, ordinals))
    for passage in survey.passages:
        for found in re.finditer(r"[^\W\d_]{4,}", passage.plain):
            word = found[0].lower()
            if word in often or word in known or word in ordinals:
                continue
            meant = _meant(
                word, like_often.of(word), lambda one, other: _slipped(one, other) or _replaced(one, other)
            )
            meant = meant or _meant(word, like_known.of(word), _slipped)
            meant = meant or _meant(word, like_ordinals.of(word), _one_letter_apart)
            if meant is not None:
                yield at(passage, *found.span(), meant.capitalize() if found[0][0].isupper() else meant)


def _meant(word: str, others: Iterable[str], near: Callable[[str, str], bool]) -> str | None:
    return next((other for other in others if near(word, other)), None)


def _slipped(word: str, other: str) -> bool:
    """Whether they differ by a letter too many or two in the wrong order, but not in the ending.

    A long word may lack or have too many the letter before its last, if that is not how it is inflected.
    """
    same = _alike_from_start(word, other)
    rest, others = word[same:], other[same:]
    shorter, longer = sorted((rest, others), key=len)
    inflected = longer[:1] in _INFLECTING and longer[-1:] in _PLURAL
    if len(word) >= _LONG and len(shorter) in {1, 2} and not inflected:
        return longer[1:] == shorter
    if len(shorter) <= _ENDING:
        return False
    swapped = rest[:2] == others[:2][::-1] and rest[2:] == others[2:]
    return swapped or rest[1:] == others or rest == others[1:]


def _replaced(word: str, other: str) -> bool:
    """Whether they differ by one letter for another, but not in the ending."""
    same = _alike_from_start(word, other)
    return len(word) - same > _ENDING and word[same + 1 :] == other[same + 1 :] and len(word) == len(other)


def _one_letter_apart(word: str, other: str) -> bool:
    """Whether they differ by one letter wherever it is: no other word is so near an ordinal as "sixh" is."""
    same = _alike_from_start(word, other)
    rest, others = word[same:], other[same:]
    swapped = rest[:2] == others[:2][::-1] and rest[2:] == others[2:]
    return swapped or rest[1:] == others or rest == others[1:] or rest[1:] == others[1:]


def _alike_from_start(word: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, other, strict=False)))


_ENDING = 2
_LONG = 6
_INFLECTING, _PLURAL = frozenset("aeos"), frozenset("sn")
"""Letters that before the last one make another form of a word: présentés, présentées."""


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
    TextRule("words.nearly", Severity.WARNING, nearly_like),
)
