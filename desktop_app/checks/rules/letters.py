"""Letters of another alphabet that look alike, and words that are written nearly like others."""

import re
from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from desktop_app.checks.finding import Hit, Severity
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
            if _HAS_LATIN.search(word) or survey.words.known.fullmatch(word) or _is_known(word):
                continue
            nearest = _nearest(word, survey)
            if nearest or not word[0].isupper():
                yield at(passage, *found.span(), nearest)
        yield None


@lru_cache(maxsize=20_000)
def _is_known(word: str) -> bool:
    """Whether the dictionary has a word, or what is left of it without a first part that many words have."""
    first = _FIRST_PART.match(word)
    rest = word[first.end() :] if first else ""
    return dictionary().is_known(word) or (len(rest) >= _LONG and dictionary().is_known(rest))


_FIRST_PART = re.compile(
    "(?:анти|био|веб-?|взаимо|видео|гео|кибер|крипто|меж|микро|много|мульти|нано|низко|пост|пред|после|ре|со)",
    re.IGNORECASE,
)


def _nearest(word: str, survey: Survey) -> str | None:
    """The word of the text that is most like it and that the dictionary has, in the same letter case."""
    words = {one for one in survey.word_counts if dictionary().is_known(one)}
    words |= wording_words("ru") | ordinal_words("ru")
    close = get_close_matches(word.lower(), sorted(words), 1, _LIKE)
    if not close:
        return None
    return close[0].capitalize() if word[0].isupper() else close[0]


def parted_words(survey: Survey) -> Iterator[Hit]:
    """A word with a space in it that stands whole elsewhere, "deci sion", or one behind its hyphen.

    But "two- and three-day" is right.
    """
    if survey.language in _CASELESS:
        return
    for passage in survey.passages:
        for found in _PARTED.finditer(passage.plain):
            first, rest = found["first"].lower(), found["rest"].lower()
            joins = rest in _CONJUNCTIONS if found["hyphen"] else not _is_one_word(first, rest, survey)
            if not joins:
                meant = found["first"] + found["hyphen"] + found["rest"]
                yield at(passage, found.start(), found.end("rest"), meant, meant=meant)


_CASELESS = frozenset({"zh", "ar"})
_CONJUNCTIONS = frozenset({"и", "или", "либо", "and", "or", "to", "et", "ou", "à", "y", "e", "o", "u", "a"})
_PARTED = re.compile(r"(?<![\w-])(?P<first>[^\W\d_]+)(?P<hyphen>-?) (?=(?P<rest>[^\W\d_]+))")


def _is_one_word(first: str, rest: str, survey: Survey) -> bool:
    """Whether two words are one of the text's, and are none by themselves, or stand nowhere else."""
    whole = first + rest
    known = wording_words(survey.language)
    if len(whole) < _LONG or not (survey.word_counts[whole] or whole in known):
        return False
    if survey.language == "ru":
        return not all(dictionary().is_known(part) for part in (first, rest))
    return all(survey.word_counts[part] == 1 and part not in known for part in (first, rest))


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
    for passage in survey.passages:
        for found in re.finditer(r"[^\W\d_]{4,}", passage.plain):
            word = found[0].lower()
            if word in often or word in known or word in ordinals:
                continue
            meant = _meant(
                word, sorted(often), lambda one, other: _slipped(one, other) or _replaced(one, other)
            )
            meant = meant or _meant(word, sorted(known), _slipped)
            meant = meant or _meant(word, sorted(known), _clipped if survey.language == "en" else _slipped)
            meant = meant or _meant(word, sorted(ordinals), _one_letter_apart)
            if meant is not None:
                yield at(passage, *found.span(), meant.capitalize() if found[0][0].isupper() else meant)


def _meant(word: str, others: Iterable[str], near: Callable[[str, str], bool]) -> str | None:
    return next((other for other in others if other[:1] == word[0] and near(word, other)), None)


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


def _clipped(word: str, other: str) -> bool:
    """Whether the last letter is lacking, and is none that English words are inflected with: "exper"."""
    return len(word) >= _SHORTEST and other[:-1] == word and other[-1] not in "sderyn"


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
    TextRule("words.parted", Severity.WARNING, parted_words),
    TextRule("words.nearly", Severity.WARNING, nearly_like),
)
