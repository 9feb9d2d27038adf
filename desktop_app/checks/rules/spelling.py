"""Words that are written nearly like others, or in two: slips of the fingers."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.like_words import OneLetterApart
from desktop_app.checks.rules.letters import dictionary
from desktop_app.checks.rules.rule import TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.checks.vocabulary import sample_words, wording_words
from desktop_app.checks.word_list import getting_word_list, is_word, likely_word
from desktop_app.languages.ordinal_reading import ordinal_words

_SHORTEST = 4


def parted_words(survey: Survey) -> Iterator[Hit | None]:
    """A word with a space in it that stands whole elsewhere, "deci sion", or one behind its hyphen.

    But "two- and three-day" is right.
    """
    if survey.language in _CASELESS:
        return
    yield from getting_word_list(survey.language)
    for passage in survey.passages:
        for found in _PARTED.finditer(passage.plain):
            first, rest = found["first"].lower(), found["rest"].lower()
            is_parted = not _joins(rest, survey) if found["hyphen"] else _is_one_word(first, rest, survey)
            if is_parted:
                hyphen = "" if _is_whole(first + rest, survey) else found["hyphen"]
                meant = found["first"] + hyphen + found["rest"]
                yield at(passage, found.start(), found.end("rest"), meant, meant=meant)
        yield None


_CASELESS = frozenset({"zh", "ar"})
_PARTED = re.compile(r"(?<![\w-])(?P<first>[^\W\d_]+)(?P<hyphen>-?) (?=(?P<rest>[^\W\d_]+))")


def _joins(word: str, survey: Survey) -> bool:
    """Whether a word behind a hyphen is "and" or "or": "two- and three-day"."""
    words = survey.words
    return any(joining.fullmatch(f" {word} ") for joining in (words.and_between, words.or_between))


def _is_whole(word: str, survey: Survey) -> bool:
    known = wording_words(survey.language)
    return survey.word_counts[word] > 0 or word in known or is_word(word, survey.language)


def _is_one_word(first: str, rest: str, survey: Survey) -> bool:
    """Whether two words are one of the text's, and are none by themselves, or stand nowhere else."""
    whole = first + rest
    known = wording_words(survey.language)
    if len(whole) < _LONG or not (survey.word_counts[whole] or whole in known):
        return False
    if survey.language == "ru":
        return not all(dictionary().is_known(part) for part in (first, rest))
    return all(survey.word_counts[part] == 1 and part not in known for part in (first, rest))


def nearly_like(survey: Survey) -> Iterator[Hit | None]:
    """A word that there is not, and that is but for one letter one of the text, of notes or of the language.

    Spanish has no list of words here: a word that stands once, and is nearly one that stands several times.
    Words that notes of the program have are known; of them a word must be a slip of the fingers (a letter too
    many or too few, two in the wrong order), for one letter for another often makes another word.
    """
    if survey.language not in {"en", "fr", "es"}:
        return
    yield from getting_word_list(survey.language)
    often = {word for word, count in survey.word_counts.items() if count > 1}
    known = wording_words(survey.language) | sample_words(survey.language)
    near = OneLetterApart(often), OneLetterApart(known), OneLetterApart(ordinal_words(survey.language))
    for passage in survey.passages:
        for found in _LONG_ENOUGH.finditer(passage.plain):
            word = found[0].lower()
            if word in often or word in known:
                continue
            meant = _meant(word, survey, near, is_name=found[0][0].isupper())
            if meant is not None:
                yield at(passage, *found.span(), meant.capitalize() if found[0][0].isupper() else meant)
        yield None


_LONG_ENOUGH = re.compile(r"(?<![\w@.’])[^\W\d_]{4,}(?![\w@’]|\.\w|\. [IVX\d])")
_Near = tuple[OneLetterApart, OneLetterApart, OneLetterApart]


def _meant(word: str, survey: Survey, near: _Near, *, is_name: bool) -> str | None:
    """What an unknown word is meant for: one of the text, of notes, an ordinal, or one of the language."""
    language = survey.language
    if is_word(word, language) or word in ordinal_words(language) or survey.words.known.fullmatch(word):
        return None
    often, known, ordinals = (words.of(word) for words in near)
    meant = (
        _first(word, often, _slipped)
        or _first(word, often, _replaced)
        or _first(word, known, _slipped)
        or (_first(word, known, _clipped) if language == "en" else None)
        or _first(word, ordinals, _one_letter_apart)
    )
    return meant or (None if is_name else likely_word(word, language))


def _first(word: str, others: Sequence[str], near: Callable[[str, str], bool]) -> str | None:
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


RULES = (
    TextRule("words.parted", Severity.WARNING, parted_words),
    TextRule("words.nearly", Severity.WARNING, nearly_like),
)
