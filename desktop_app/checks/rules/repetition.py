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
            count = next((count for count in range(2, _LONGEST + 1) if _stand_twice(words, place, count)), 1)
            twice = found[place : place + 2 * count]
            start, end = twice[0].start(), twice[-1].end()
            nothing_between = passage.plain[start:end].lower() == " ".join(words[place : place + 2 * count])
            if count > 1 and nothing_between:
                yield at(passage, start, end, words=passage.plain[start : twice[count - 1].end()])
            place += count


def _stand_twice(words: list[str], place: int, count: int) -> bool:
    first, second = words[place : place + count], words[place + count : place + 2 * count]
    return first == second and len(set(first)) > 1


def sentences_twice(survey: Survey) -> Iterator[Hit]:
    """A sentence right behind the same one."""
    for passage in survey.text.paragraphs:
        for one, other in pairwise(survey.sentences[passage]):
            alike = one.text.strip().casefold() == other.text.strip().casefold()
            is_long = survey.language in _UNSPACED or len(one.text.split()) >= _FEWEST
            if alike and is_long:
                yield at(passage, other.start, other.start + len(other.text))


RULES = (
    TextRule("words.phrase_twice", Severity.ERROR, phrases_twice, PASSAGE),
    TextRule("structure.sentence_twice", Severity.ERROR, sentences_twice, PASSAGE),
)
