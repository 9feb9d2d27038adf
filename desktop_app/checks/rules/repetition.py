"""Words and sentences that stand twice in a row, as a text pasted twice does."""

import re
from collections.abc import Iterator
from itertools import pairwise

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey

_UNSPACED = frozenset({"zh"})
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_LONGEST = 8
"""So many words at most are looked for a second time."""

_FEWEST = 4
"""A sentence of fewer words may well stand twice."""


def phrases_twice(survey: Survey) -> Iterator[Hit]:
    """Several words twice in a row: "на десятой сессии на десятой сессии"."""
    for passage in survey.passages if survey.language not in _UNSPACED else ():
        found = list(_WORD.finditer(passage.plain))
        words = [one[0].lower() for one in found]
        place = 0
        while place < len(words):
            count = next((count for count in range(2, _LONGEST + 1) if _stand_twice(words, place, count)), 0)
            last = found[min(place + 2 * count, len(words)) - 1]
            if count and " ".join(words[place : place + 2 * count]) == _joined(
                passage.plain, found[place], last
            ):
                yield at(
                    passage,
                    found[place].start(),
                    last.end(),
                    words=_first(passage.plain, found, place, count),
                )
            place += max(count, 1)


def _stand_twice(words: list[str], place: int, count: int) -> bool:
    first, second = words[place : place + count], words[place + count : place + 2 * count]
    return first == second and len(set(first)) > 1


def _joined(plain: str, first: re.Match[str], last: re.Match[str]) -> str:
    """What stands from one word to another, in small letters."""
    return plain[first.start() : last.end()].lower()


def _first(plain: str, found: list[re.Match[str]], place: int, count: int) -> str:
    return plain[found[place].start() : found[place + count - 1].end()]


def sentences_twice(survey: Survey) -> Iterator[Hit]:
    """A sentence right behind the same one."""
    for passage in survey.text.paragraphs:
        for one, other in pairwise(survey.sentences[passage]):
            alike = one.text.strip().casefold() == other.text.strip().casefold()
            if alike and len(one.text.split()) >= (_FEWEST if survey.language not in _UNSPACED else 1):
                yield at(passage, other.start, other.start + len(other.text))


RULES = (
    TextRule("words.phrase_twice", Severity.ERROR, phrases_twice, PASSAGE),
    TextRule("structure.sentence_twice", Severity.ERROR, sentences_twice, PASSAGE),
)
