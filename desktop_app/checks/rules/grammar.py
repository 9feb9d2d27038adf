"""Russian case endings: adjectives with their nouns, prepositions with what they govern.

Only what no reading of the dictionary allows is reported, so that a word with several readings never is.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage
from desktop_app.checks.rules.letters import dictionary
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.languages.grammar import Case
from desktop_app.languages.russian.morphology import Reading

_WORD = re.compile(r"[а-яА-ЯёЁ]+(?:-[а-яА-ЯёЁ]+)*")
_BETWEEN = " "
_GEN, _DAT, _ACC = Case.GENITIVE, Case.DATIVE, Case.ACCUSATIVE
_INS, _PREP = Case.INSTRUMENTAL, Case.PREPOSITIONAL
_GOVERNED: Mapping[str, frozenset[Case]] = {
    **dict.fromkeys(("в", "во", "на"), frozenset({_PREP, _ACC})),
    **dict.fromkeys(
        ("для", "от", "до", "из", "без", "у", "против", "после", "среди", "из-за"), frozenset({_GEN})
    ),
    **dict.fromkeys(("к", "ко", "согласно", "благодаря"), frozenset({_DAT})),
    **dict.fromkeys(("перед", "над"), frozenset({_INS})),
    **dict.fromkeys(("о", "об", "обо", "при"), frozenset({_PREP})),
    "по": frozenset({_DAT, _PREP}),
    **dict.fromkeys(("за", "под"), frozenset({_INS, _ACC})),
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
ADJECTIVE = frozenset({"ADJF", "PRTF"})
OF_MANY = frozenset(
    {"ряд", "большинство", "меньшинство", "множество", "часть", "половина", "треть", "четверть"}
)
"""Nouns that count others: what they count may decide the number of the verb."""

_SOLITARY = frozenset({"который", "чей", "весь", "один", "другой", "друг", "тот", "то", "он"})


def agreement(survey: Survey) -> Iterator[Hit]:
    """An adjective, participle or ordinal before a noun that it cannot go with, nothing between but "же"."""
    for passage, run in runs_of(survey):
        words = [found for found in run if found[0] != "же"]
        for place, (one, other) in enumerate(pairwise(words)):
            is_last_of_two = place > 0 and words[place - 1][0] == "и" and _is_plural(other[0])
            if is_last_of_two or _may_stand_together(one[0], other[0]):
                continue
            before = words[place - 1][0] if place else ""
            own = _has_own_words(passage.plain, one, before, other[0])
            if not own and not _are_counted(
                passage.plain, words[max(0, place - _MOST) : place + 1], other[0]
            ):
                yield at(passage, one.start(), other.end())


def _has_own_words(plain: str, adjective: re.Match[str], before: str, noun: str) -> bool:
    """Whether a noun behind an adjective depends on it, or is what a verb makes it.

    Behind a comma it may depend on it, "органом, подотчетным Конференции"; behind some verbs an adjective in
    the instrumental tells of a noun in another case: "считает необходимым проведение обзора".
    """
    cases = {one.case for one in readings_of(noun)}
    if plain.endswith(", ", 0, adjective.start()) and cases & {_INS, _DAT, _GEN}:
        return True
    is_predicate = any(one.case is _INS for one in readings_of(adjective[0]))
    roots = {one.parse.normal_form for one in readings_of(before)} if is_predicate else set()
    return not roots.isdisjoint(_MAKING) and bool(cases & {Case.NOMINATIVE, _ACC, _DAT})


_MAKING = frozenset(
    {
        *("считать", "счесть", "считаться", "признать", "признавать", "сделать", "делать", "оставаться"),
        *("остаться", "представляться", "сохраняться", "сохраниться", "оказаться", "оказываться", "стать"),
        *("становиться", "назвать", "называть", "находить", "найти", "объявить", "полагать", "казаться"),
        *("счесть", "показаться", "сохранить", "сохранять", "оставить", "оставлять", "делаться"),
    }
)


def _are_counted(plain: str, adjectives: Sequence[re.Match[str]], noun: str) -> bool:
    """Whether two, three or four of them are told: "22 малых островных развивающихся государства"."""
    if not any(one.case is _GEN and not one.plural for one in readings_of(noun)):
        return False
    plural = takewhile(lambda found: _is_genitive_plural(found[0]), reversed(adjectives))
    return any(_FEW.search(plain, max(0, one.start() - _WIDEST), one.start()) for one in plural)


def _is_genitive_plural(word: str) -> bool:
    return any(one.case is _GEN and one.plural for one in readings_of(word))


_MOST, _WIDEST = 8, 20
"""So many adjectives more may stand before the last, and so many characters has what counts them."""

_FEW = re.compile(r"(?:(?<!\d)(?:\d*[02-9])?[2-4]|\b(?:два|две|оба|обе|три|четыре)) $", re.IGNORECASE)


def _is_plural(noun: str) -> bool:
    """Whether a noun may be one for two adjectives: первое и второе совещания."""
    return any(reading.plural for reading in readings_of(noun))


def government(survey: Survey) -> Iterator[Hit]:
    """A word after a preposition in a case that the preposition does not take."""
    for passage, run in runs_of(survey):
        words = [found[0].lower() for found in run]
        for place, word in enumerate(words[:-1]):
            cases = _PHRASES.get((words[place - 1] if place else "", word)) or _GOVERNED.get(word)
            if word == "по" and _may_be_an_end(words[place + 1]):
                cases = frozenset({_ACC, *_GOVERNED["по"]})
            if place + 2 < len(words) and _begins_ordinal(*words[place + 1 : place + 3]):
                continue
            if cases and _governed_wrongly(run[place + 1][0], cases):
                yield at(passage, run[place].start(), run[place + 1].end())
            elif (
                cases
                and place + 2 < len(words)
                and _both_governed_wrongly(*words[place + 1 : place + 3], cases)
            ):
                yield at(passage, run[place].start(), run[place + 2].end())


def _begins_ordinal(word: str, other: str) -> bool:
    """Whether two words are one ordinal: "двадцать пятого"."""
    is_number = any("NUMR" in one.grammemes for one in readings_of(word))
    return is_number and any("Anum" in one.grammemes for one in readings_of(other))


def _may_be_an_end(word: str) -> bool:
    """Whether a word counts or tells of time, up to which something lasts: "по тринадцатое", "по май".

    Or how many each has: "по два кандидата".
    """
    readings = readings_of(word)
    return any(one.grammemes & {"Anum", "NUMR"} or one.parse.normal_form in _TIMES for one in readings)


_TIMES = frozenset(
    {
        *("январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь"),
        *("ноябрь", "декабрь", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"),
        *("воскресенье", "весна", "лето", "осень", "зима", "настоящий", "конец", "начало", "середина"),
        *("день", "неделя", "месяц", "год"),
    }
)


def runs_of(survey: Survey) -> Iterator[tuple[Passage, Sequence[re.Match[str]]]]:
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
def readings_of(word: str) -> tuple[Reading, ...]:
    """The ways to understand a word; none for one that the dictionary lacks, of which it would guess them."""
    return tuple(dictionary().readings(word)) if dictionary().is_known(word) else ()


@lru_cache(maxsize=20_000)
def _may_stand_together(one: str, other: str) -> bool:
    """Whether two words in a row are anything else than an adjective and what it cannot fit."""
    first, second = _as_adjective(one), readings_of(other)
    if not first or not second or not all(_is_declined_adjective(reading) for reading in first):
        return True
    if any(reading.parse.normal_form in _SOLITARY for reading in first):
        return True
    if not all(reading.grammemes & (ADJECTIVE | {"NOUN"}) for reading in second):
        return True
    governed = frozenset().union(*(_governed_by(reading) for reading in first))
    if not all("PRTF" in reading.grammemes for reading in first):
        governed &= {_INS}
    if any(reading.case in governed for reading in second):
        return True
    return any(_fit(adjective, noun) for adjective in first for noun in second)


def _governed_by(reading: Reading) -> frozenset[Case]:
    """The cases that a participle may have after it: "касающихся обзора", "представленный Конференции"."""
    if "PRTF" not in reading.grammemes:
        return frozenset()
    is_reflexive = reading.parse.normal_form.endswith("ся")
    return frozenset({_INS, _ACC, _DAT, _GEN} if is_reflexive else {_INS, _ACC, _DAT})


def _as_adjective(word: str) -> Sequence[Reading]:
    """The readings of a word; of an ordinal not those as a noun, as "второе" is of a meal."""
    readings = readings_of(word)
    return [reading for reading in readings if "Anum" in reading.grammemes] or readings


def _is_declined_adjective(reading: Reading) -> bool:
    return (
        bool(reading.grammemes & ADJECTIVE) and "Fixd" not in reading.grammemes and reading.case is not None
    )


def _fit(adjective: Reading, noun: Reading) -> bool:
    if noun.case is None:  # a rare case of a few nouns: в девятом году
        return True
    if adjective.case is not noun.case:
        return False
    if adjective.case is _ACC and not as_alive(adjective, noun):
        return False
    if adjective.case is _ACC and not adjective.plural and not noun.plural:
        return adjective.gender is noun.gender
    return adjective.plural == noun.plural and (
        adjective.plural or noun.gender is None or adjective.gender is noun.gender
    )


def as_alive(adjective: Reading, noun: Reading) -> bool:
    """Whether an accusative is that of beings, or that of things, in both."""
    marks = {"anim", "inan"}
    return (
        not marks & adjective.grammemes
        or not marks & noun.grammemes
        or bool(marks & adjective.grammemes & noun.grammemes)
    )


@lru_cache(maxsize=20_000)
def _governed_wrongly(word: str, cases: frozenset[Case]) -> bool:
    readings = readings_of(word)
    if not readings or not all(reading.grammemes & _NOMINAL for reading in readings):
        return False
    if any(reading.case is None for reading in readings):
        return False
    return not any(reading.case in cases for reading in readings)


@lru_cache(maxsize=20_000)
def _both_governed_wrongly(adjective: str, noun: str, cases: frozenset[Case]) -> bool:
    """Whether an adjective goes with its noun, but in none of the cases."""
    first, second = _as_adjective(adjective), readings_of(noun)
    if not first or not all(
        "ADJF" in reading.grammemes and _is_declined_adjective(reading) for reading in first
    ):
        return False
    if not second or not all("NOUN" in reading.grammemes and reading.case for reading in second):
        return False
    together = [one.case for one in first for other in second if _fit(one, other)]
    return bool(together) and not cases & set(together)


RULES = (
    TextRule("grammar.agreement", Severity.ERROR, agreement, PASSAGE),
    TextRule("grammar.government", Severity.ERROR, government, PASSAGE),
)
