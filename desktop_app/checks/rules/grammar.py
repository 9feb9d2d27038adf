"""Russian case endings: adjectives with their nouns, prepositions with what they govern.

Only what no reading of the dictionary allows is reported, so that a word with several readings never is.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage
from desktop_app.checks.rules.letters import dictionary
from desktop_app.checks.rules.rule import TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.languages.grammar import Case
from desktop_app.languages.russian.morphology import Reading

_WORD = re.compile(r"[а-яА-ЯёЁ]+(?:-[а-яА-ЯёЁ]+)*")
_BETWEEN = " "
_GEN, _DAT, _ACC = Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE
_INS, _PREP = Case.INSTRUMENTAL, Case.PREPOSITIONAL
_GOVERNED: Mapping[str, frozenset[Case]] = {
    **dict.fromkeys(("в", "во", "на", "о", "об"), frozenset({_PREP, _ACC})),
    **dict.fromkeys(
        ("для", "от", "до", "из", "без", "у", "против", "после", "среди", "из-за"), frozenset({_GEN})
    ),
    **dict.fromkeys(("к", "ко", "согласно", "благодаря"), frozenset({_DAT})),
    **dict.fromkeys(("перед", "над"), frozenset({_INS})),
    "при": frozenset({_PREP}),
    "через": frozenset({_ACC}),
    "между": frozenset({_INS, _GEN}),
    "с": frozenset({_INS, _GEN, _ACC}),
    "со": frozenset({_INS, _GEN, _ACC}),
}
_PHRASES: Mapping[tuple[str, ...], frozenset[Case]] = {
    ("соответствии", "с"): frozenset({_INS}),
    ("во", "исполнение"): frozenset({_GEN}),
    ("в", "отношении"): frozenset({_GEN}),
    ("в", "целях"): frozenset({_GEN}),
    ("в", "рамках"): frozenset({_GEN}),
    ("в", "ходе"): frozenset({_GEN}),
    ("с", "целью"): frozenset({_GEN}),
    ("с", "учетом"): frozenset({_GEN}),
    ("на", "основе"): frozenset({_GEN}),
    ("о", "работе"): frozenset({_GEN}),
}
_NOMINAL = frozenset({"NOUN", "ADJF", "PRTF", "NPRO", "NUMR"})
_ADJECTIVE = frozenset({"ADJF", "PRTF"})
_SOLITARY = frozenset({"который", "чей", "весь", "один", "другой", "друг", "тот", "то", "он"})


def agreement(survey: Survey) -> Iterator[Hit]:
    """An adjective, participle or ordinal right before a noun that it cannot go with."""
    for passage, run in _runs(survey):
        for one, other in zip(run, run[1:], strict=False):
            if not _may_stand_together(one[0], other[0]):
                yield at(passage, one.start(), other.end())


def government(survey: Survey) -> Iterator[Hit]:
    """A word after a preposition in a case that the preposition does not take."""
    for passage, run in _runs(survey):
        words = [found[0].lower() for found in run]
        for place, word in enumerate(words[:-1]):
            cases = _PHRASES.get((words[place - 1] if place else "", word)) or _GOVERNED.get(word)
            if cases and _governed_wrongly(run[place + 1][0], cases):
                yield at(passage, run[place].start(), run[place + 1].end())


def _runs(survey: Survey) -> Iterator[tuple[Passage, Sequence[re.Match[str]]]]:
    """Words with nothing but a space between them."""
    for passage in survey.passages if survey.language == "ru" else ():
        run: list[re.Match[str]] = []
        for found in _WORD.finditer(passage.plain):
            if run and passage.plain[run[-1].end() : found.start()] != _BETWEEN:
                yield passage, run
                run = []
            run.append(found)
        yield passage, run


@lru_cache(maxsize=20_000)
def _readings(word: str) -> tuple[Reading, ...]:
    """The ways to understand a word; none for one that the dictionary does not have, whose readings are guesses."""
    return tuple(dictionary().readings(word)) if dictionary().is_known(word) else ()


@lru_cache(maxsize=20_000)
def _may_stand_together(one: str, other: str) -> bool:
    """Whether two words in a row are anything else than an adjective with a noun or adjective it cannot fit."""
    first, second = _readings(one), _readings(other)
    if not first or not second or not all(_is_declined_adjective(reading) for reading in first):
        return True
    if any(reading.parse.normal_form in _SOLITARY for reading in first):
        return True
    if not all(reading.grammemes & (_ADJECTIVE | {"NOUN"}) for reading in second):
        return True
    if any("PRTF" in reading.grammemes for reading in first) and any(
        reading.case in {_INS, _ACC, _DAT} for reading in second if "NOUN" in reading.grammemes
    ):
        return True
    return any(_fit(adjective, noun) for adjective in first for noun in second)


def _is_declined_adjective(reading: Reading) -> bool:
    return bool(reading.grammemes & _ADJECTIVE) and "Fixd" not in reading.grammemes and reading.case is not None


def _fit(adjective: Reading, noun: Reading) -> bool:
    if noun.case is None or "Fixd" in noun.grammemes:
        return True
    if adjective.case is not noun.case:
        return False
    if adjective.case is _ACC and not adjective.plural and not noun.plural:
        return adjective.gender is noun.gender
    return adjective.plural == noun.plural and (
        adjective.plural or noun.gender is None or adjective.gender is noun.gender
    )


@lru_cache(maxsize=20_000)
def _governed_wrongly(word: str, cases: frozenset[Case]) -> bool:
    readings = _readings(word)
    if not readings or not all(reading.grammemes & _NOMINAL for reading in readings):
        return False
    if any("Fixd" in reading.grammemes or reading.case is None for reading in readings):
        return False
    return not any(reading.case in cases for reading in readings)


RULES = (
    TextRule("grammar.agreement", Severity.ERROR, agreement),
    TextRule("grammar.government", Severity.ERROR, government),
)
