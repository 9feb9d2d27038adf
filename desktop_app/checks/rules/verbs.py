"""Russian verbs and short forms where none can stand, and what is lacking behind a verb.

As in the rules of case endings, only what no reading of the dictionary allows is reported.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage
from desktop_app.checks.rules.grammar import readings_of
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.languages.grammar import Case
from desktop_app.languages.russian.morphology import Reading

_WORD = re.compile(r"[а-яА-ЯёЁ]+(?:-[а-яА-ЯёЁ]+)*")
_NEVER_NOMINAL = frozenset({"VERB", "INFN", "PRTS", "ADJS"})
_PREPOSITIONS = frozenset(
    {
        *("в", "во", "на", "для", "от", "до", "из", "без", "у", "против", "среди", "к", "ко", "перед"),
        *("над", "о", "об", "обо", "при", "по", "за", "под", "между", "с", "со"),
    }
)
_COMPOUND = frozenset({("в", "рамках"), ("в", "целях"), ("в", "отношении"), ("на", "основе"), ("в", "ходе")})
_STRANGE = frozenset({"1per", "2per", "impr"})
_ACC, _GEN, _NOM = Case.ACCUSATIVE, Case.GENITIVE, Case.NOMINATIVE
_OBJECTS: Mapping[str, frozenset[Case]] = {
    **dict.fromkeys(
        ("учредить", "провести", "принять", "созвать", "создать", "одобрить", "утвердить", "рассмотреть"),
        frozenset({_ACC, _NOM, Case.INSTRUMENTAL}),
    ),
    "просить": frozenset({_ACC, _GEN, _NOM}),
}
"""Verbs that a noun right behind them can only be the object of, in one of these cases, or the subject."""

_AND = re.compile(r"(?:, \w+|[^.,;:]{0,400}?)(?: \w+)? и ")
_OPENS_CLAUSE = frozenset({"что", "чтобы", "иначе", "иное", "иного", "следующее"})
_MENTIONS = frozenset({"как", "если"})
"""Behind these a decision is only spoken of: "как Конференция постановила в решении 5/1"."""


def after_prepositions(survey: Survey) -> Iterator[Hit]:
    """A verb or short form behind a preposition or adjective: "в рамках иметься", "временная рабоча"."""
    for passage, before, found, after in _threes(survey):
        first, word = found[0].lower(), after[0]
        compound = before is not None and (before[0].lower(), first) in _COMPOUND
        wants_noun = first in _PREPOSITIONS or compound
        strange = (_is_adjective(first) and _is_short(word)) or (
            _goes_with_no(first, word) and not _AND.match(passage.plain, after.end())
        )
        if (wants_noun and _is_never_nominal(word)) or strange:
            yield at(passage, found.start(), after.end())


def strange_persons(survey: Survey) -> Iterator[Hit]:
    """A verb in the first or second person, or a command, which a note only quotes: "постановим"."""
    for passage in survey.text.paragraphs if survey.language == "ru" else ():
        opened = end = 0
        for found in _WORD.finditer(passage.plain):
            readings = readings_of(found[0])
            if readings and all(one.grammemes & _STRANGE for one in readings):
                opened += sum(passage.plain.count(mark, end, found.start()) * by for mark, by in _QUOTES)
                end = found.start()
                if opened <= 0:
                    yield at(passage, *found.span())


_QUOTES = (("«", 1), ("»", -1))
"""What opens somebody else's words, and what closes them."""


def verbs_in_headings(survey: Survey) -> Iterator[Hit]:
    """A verb in a heading that no "which" introduces: "учредили" for "учрежденной"."""
    for heading in survey.text.headings if survey.language == "ru" else ():
        if "котор" in heading.plain or heading.plain.endswith((".", "?", "!")):
            continue
        for found in _WORD.finditer(heading.plain):
            readings = readings_of(found[0])
            if readings and all("VERB" in one.grammemes for one in readings):
                yield at(heading, *found.span())


def wrong_objects(survey: Survey) -> Iterator[Hit]:
    """A noun right behind a verb in a case that its object never has: "просила Управлению"."""
    for passage, before, found, after in _threes(survey):
        cases = _object_cases(found[0].lower())
        if cases and _is_noun_in_none_of(after[0], cases):
            beside = passage.plain[max(0, found.start() - _WIDE) : found.start()]
            if before is None or not _NOT.search(beside):
                yield at(passage, found.start(), after.end())


_WIDE = 60
_NOT = re.compile(r"\bне(?: [а-яё]+){0,2} $")
"""What is denied may stand in the genitive, before the infinitive, too: "не успела рассмотреть доклада"."""


@lru_cache(maxsize=20_000)
def _object_cases(verb: str) -> frozenset[Case]:
    readings = readings_of(verb)
    roots = {one.parse.normal_form for one in readings if one.grammemes & {"VERB", "INFN"}}
    return _OBJECTS.get(next(iter(roots)), frozenset()) if len(roots) == 1 and readings else frozenset()


@lru_cache(maxsize=20_000)
def _is_noun_in_none_of(word: str, cases: frozenset[Case]) -> bool:
    readings = readings_of(word)
    is_noun = bool(readings) and all("NOUN" in one.grammemes and one.case for one in readings)
    return is_noun and not any(one.case in cases for one in readings)


def infinitives_missing(survey: Survey) -> Iterator[Hit]:
    """ "Постановила" without what: no infinitive and no "что" behind it in its sentence."""
    for passage in survey.text.paragraphs if survey.language == "ru" else ():
        for sentence in survey.sentences[passage] if not passage.plain.endswith(":") else ():
            words = list(_WORD.finditer(passage.plain, sentence.start, sentence.end))
            yield from (at(passage, *found.span()) for found in _lacking_infinitives(words))


def _lacking_infinitives(words: Sequence[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The decisions in a sentence of which nothing behind them tells what is decided."""
    written = [found[0].lower() for found in words]
    mentioned = next((place for place, word in enumerate(written) if word in _MENTIONS), len(words))
    decisions = [place for place, word in enumerate(written[:mentioned]) if _decides(word)]
    behind = range(len(words) - 1, decisions[0], -1) if decisions else ()
    completed = next((place for place in behind if _completes(written[place])), -1)
    yield from (words[place] for place in decisions if completed <= place < len(words) - 1)


def _decides(word: str) -> bool:
    return word.startswith("постанов") and any("VERB" in one.grammemes for one in readings_of(word))


def _completes(word: str) -> bool:
    return word in _OPENS_CLAUSE or any("INFN" in one.grammemes for one in readings_of(word))


def lone_accusatives(survey: Survey) -> Iterator[Hit]:
    """A noun in the accusative right behind one that it should depend on: "результаты работу"."""
    for passage, _, found, after in _threes(survey):
        if _is_accusative(after[0]) and _is_direct(found[0]) and not _has_object(passage.plain, after.end()):
            yield at(passage, found.start(), after.end())


def _has_object(plain: str, start: int) -> bool:
    """Whether a verb that takes an object stands soon behind: "совещание работу завершило"."""
    clause = _REST_OF_CLAUSE.match(plain, start)
    words = _WORD.findall(clause[0])[:_NEAR] if clause else ()
    return any(
        {"tran"} <= one.grammemes and "VERB" in one.grammemes for word in words for one in readings_of(word)
    )


_REST_OF_CLAUSE = re.compile(r"[^.,;:()«»]{0,200}")


@lru_cache(maxsize=20_000)
def _is_accusative(word: str) -> bool:
    readings = readings_of(word)
    return bool(readings) and all("NOUN" in one.grammemes and one.case is _ACC for one in readings)


@lru_cache(maxsize=20_000)
def _is_direct(word: str) -> bool:
    """Whether a word is a noun in the nominative, accusative or genitive, whichever, of things."""
    readings = readings_of(word)
    return bool(readings) and all(
        "NOUN" in one.grammemes and "inan" in one.grammemes and one.case in {_ACC, _GEN, _NOM}
        for one in readings
    )


def predicate_nouns(survey: Survey) -> Iterator[Hit]:
    """ "Будет" and a noun with its adjective in no case of predicates: "будет постоянным элементам"."""
    for passage, before, found, after in _threes(survey):
        is_predicate = before is not None and before[0].lower() in _TO_BE and _is_adjective(found[0])
        if is_predicate and _is_noun_in_none_of(after[0], _OF_PREDICATES):
            yield at(passage, found.start(), after.end())


_TO_BE = frozenset({"будет", "будут", "является", "являются", "был", "была", "было", "были"})
_OF_PREDICATES = frozenset({_NOM, _GEN, Case.INSTRUMENTAL, _ACC})


@lru_cache(maxsize=20_000)
def _is_adjective(word: str) -> bool:
    readings = readings_of(word)
    return bool(readings) and all("ADJF" in one.grammemes and "Apro" not in one.grammemes for one in readings)


@lru_cache(maxsize=20_000)
def _goes_with_no(short: str, noun: str) -> bool:
    """Whether a short adjective stands before a subject that it does not agree with: "рабочи группа"."""
    nouns = readings_of(noun)
    may_be_subject = bool(nouns) and all("NOUN" in one.grammemes and one.case is _NOM for one in nouns)
    return (
        may_be_subject
        and _is_short(short)
        and not any(
            one.plural == other.plural and (one.plural or one.gender is other.gender)
            for one in readings_of(short)
            for other in nouns
        )
    )


@lru_cache(maxsize=20_000)
def _is_short(word: str) -> bool:
    readings = readings_of(word)
    return bool(readings) and all("ADJS" in one.grammemes for one in readings)


@lru_cache(maxsize=20_000)
def _is_never_nominal(word: str) -> bool:
    readings = readings_of(word)
    return bool(readings) and all(one.grammemes & _NEVER_NOMINAL for one in readings)


def _threes(
    survey: Survey,
) -> Iterator[tuple[Passage, re.Match[str] | None, re.Match[str], re.Match[str]]]:
    """Every two words with a space between them, and the word before them if it is as near."""
    for passage in survey.passages if survey.language == "ru" else ():
        before: re.Match[str] | None = None
        for found, after in pairwise(_WORD.finditer(passage.plain)):
            near = before is not None and passage.plain[before.end() : found.start()] == " "
            if passage.plain[found.end() : after.start()] == " ":
                yield passage, before if near else None, found, after
            before = found


def old_forms(survey: Survey) -> Iterator[Hit]:
    """A form that is no longer written: "принявши", "Конференциею"; "собравшись" is as good as any."""
    for passage in survey.passages if survey.language == "ru" else ():
        for found in _WORD.finditer(passage.plain):
            readings = readings_of(found[0])
            is_usual = found[0].lower().endswith("шись")
            if not is_usual and readings and all(map(_is_old, readings)):
                yield at(passage, *found.span())


def _is_old(reading: Reading) -> bool:
    return bool(reading.grammemes & _OLD) and "NPRO" not in reading.grammemes


_OLD = frozenset({"V-sh", "V-oy", "V-ey", "V-be", "V-bi", "Arch"})


def lone_participles(survey: Survey) -> Iterator[Hit]:
    """A participle behind a comma that goes with no noun of its sentence: "обзора, принятыми, процедуры"."""
    for passage in survey.passages if survey.language == "ru" else ():
        for sentence in survey.sentences[passage]:
            words = list(_WORD.finditer(passage.plain, sentence.start, sentence.start + len(sentence.text)))
            for place, found in enumerate(words):
                after_comma = passage.plain[max(found.start() - 2, 0) : found.start()] == ", "
                if place and after_comma and _is_participle(found[0]):
                    before, behind = words[max(place - _FAR, 0) : place], words[place + 1 : place + 1 + _NEAR]
                    around = {one[0] for one in (*before, *behind)}
                    if not any(_may_go_with(found[0], word) for word in around):
                        yield at(passage, *found.span())


_FAR = 250
"""So far before it: no sentence has as many words between them."""

_NEAR = 8
"""So far behind a participle may its noun stand: "содержащихся в приложении к Конвенции положений"."""


@lru_cache(maxsize=20_000)
def _is_participle(word: str) -> bool:
    readings = readings_of(word)
    return (
        bool(readings)
        and all(one.grammemes & {"PRTF", "ADJF", "NOUN"} and "Apro" not in one.grammemes for one in readings)
        and any("PRTF" in one.grammemes for one in readings)
    )


@lru_cache(maxsize=20_000)
def _may_go_with(participle: str, word: str) -> bool:
    """Whether a word may be what a participle tells of; one that the dictionary lacks may."""
    others = readings_of(word)
    if not others:
        return len(word) > 1
    if any("PREP" in one.grammemes for one in others):
        return False
    return any(
        one.case is other.case and (one.plural or one.agrees(other))
        for one in readings_of(participle)
        for other in others
        if other.grammemes & {"NOUN", "NPRO", "NUMR"} and not other.grammemes & {"Name", "Surn"}
    )


RULES = (
    TextRule("grammar.old_form", Severity.WARNING, old_forms, PASSAGE),
    TextRule("grammar.lone_participle", Severity.WARNING, lone_participles, PASSAGE),
    TextRule("grammar.after_preposition", Severity.ERROR, after_prepositions, PASSAGE),
    TextRule("grammar.person", Severity.WARNING, strange_persons, PASSAGE),
    TextRule("grammar.heading", Severity.WARNING, verbs_in_headings, PASSAGE),
    TextRule("grammar.object", Severity.WARNING, wrong_objects, PASSAGE),
    TextRule("grammar.infinitive_missing", Severity.WARNING, infinitives_missing, PASSAGE),
    TextRule("grammar.accusative", Severity.WARNING, lone_accusatives, PASSAGE),
    TextRule("grammar.predicate_noun", Severity.WARNING, predicate_nouns, PASSAGE),
)
