"""Russian sentences whose words do not go together although each pair beside each other might.

As in the rules of case endings, only what no reading of the dictionary allows is reported.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage
from desktop_app.checks.rules.grammar import readings_of
from desktop_app.checks.rules.letters import roots_of
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.sentences import Sentence
from desktop_app.checks.survey import Survey
from desktop_app.languages.grammar import Case

_WORD = re.compile(r"[а-яА-ЯёЁ]+(?:-[а-яА-ЯёЁ]+)*")
_CLAUSE = re.compile(r"[^.,;:()«»—–]+")
_NOMINAL = frozenset({"NOUN", "ADJF", "PRTF", "NPRO", "NUMR"})
_PREDICATE = frozenset({"VERB", "PRTS", "ADJS", "PRED", "COMP"})
_VERBAL = frozenset({"VERB", "INFN", "GRND"})
_AND = frozenset({"и", "или"})
_FEWEST_BEFORE = 2
_FEWEST_IN_SENTENCE = 7
_Words = Sequence[re.Match[str]]


def joined(survey: Survey) -> Iterator[Hit]:
    """A noun joined by "и" to nothing before it in its case: "вопросников и подготовке"."""
    for passage in survey.passages if survey.language == "ru" else ():
        for clause in _CLAUSE.finditer(passage.plain):
            words = list(_WORD.finditer(passage.plain, clause.start(), clause.end()))
            if any(found[0] in _AND for found in words) and not any(_is_verbal(found[0]) for found in words):
                for one, other in _joining_nothing(words):
                    yield at(passage, one.start(), other.end())


def _joining_nothing(words: _Words) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Each "и" and the noun behind it, as long as the cases of all words before it are known."""
    before: set[Case] = set()
    nominal = 0
    for found, after in pairwise(words):
        if found[0] in _AND:
            cases = _cases(after[0])
            joins = Case.NOMINATIVE in cases or not before.isdisjoint(cases)
            if cases and nominal >= _FEWEST_BEFORE and not joins:
                yield found, after
        if _may_be_nominal(found[0]):
            own = _cases(found[0])
            if not own:
                return
            before |= own
            nominal += 1


@lru_cache(maxsize=20_000)
def _cases(word: str) -> frozenset[Case]:
    """The cases of a word that can be nothing but a noun, or what declines like one; none for others."""
    readings = [one for one in readings_of(word) if "Surn" not in one.grammemes]
    if not readings or not all(one.grammemes & _NOMINAL and one.case for one in readings):
        return frozenset()
    return frozenset(one.case for one in readings if one.case)


def _may_be_nominal(word: str) -> bool:
    readings = readings_of(word)
    return not readings or (not _is_preposition(word) and any(one.grammemes & _NOMINAL for one in readings))


def _is_verbal(word: str) -> bool:
    return not _is_preposition(word) and any(one.grammemes & _VERBAL for one in readings_of(word))


def _is_preposition(word: str) -> bool:
    """Whether a word is one; some have other readings that no note means: "для" of "длить"."""
    return any("PREP" in one.grammemes for one in readings_of(word))


def verbs_missing(survey: Survey) -> Iterator[Hit]:
    """A long sentence of a paragraph in which no word can be a predicate."""
    for passage in survey.text.paragraphs if survey.language == "ru" else ():
        for sentence in survey.sentences[passage] if not passage.mark else ():
            if _lacks_verb(sentence):
                start = sentence.start
                yield at(passage, start, start + len(sentence.text))


def _lacks_verb(sentence: Sentence) -> bool:
    text = sentence.text
    words = [found[0] for found in _WORD.finditer(text)]
    if len(words) < _FEWEST_IN_SENTENCE or not text.endswith(".") or any(mark in text for mark in ":—"):
        return False
    return all(readings_of(word) and not _may_be_predicate(word) for word in words)


def _may_be_predicate(word: str) -> bool:
    """Whether a word may be a predicate; an adverb is none, though it may look like a short adjective."""
    readings = readings_of(word)
    if word == "просьба":  # "Замечания просьба направлять …"
        return True
    is_adverb = any("ADVB" in one.grammemes for one in readings)
    return any(one.grammemes & _PREDICATE for one in readings) and not is_adverb


_FIXED: Mapping[tuple[str, str], Sequence[str]] = {
    ("с", "цель"): ("целью", "целями"),
    ("в", "отношение"): ("отношении", "отношениях", "отношения"),
    ("в", "частность"): ("частности",),
    ("по", "необходимость"): ("необходимости",),
    ("с", "помощь"): ("помощью",),
    ("с", "учёт"): ("учетом", "учета"),
    ("во", "исполнение"): ("исполнение",),
    ("в", "соответствие"): ("соответствии", "соответствие"),
    ("на", "основа"): ("основе", "основах", "основу"),
}
"""Nouns that with a preposition make another one, in the forms they have there, the most usual one first."""


def fixed_phrases(survey: Survey) -> Iterator[Hit]:
    """A preposition of two words with the second in a form that it never has: "с цели завершения"."""
    for passage, words in _by_passage(survey):
        for found, after in pairwise(words):
            adjoining = passage.plain[found.end() : after.start()] == " "
            roots = roots_of(after[0].lower()) if adjoining and found[0].lower() in _BEGINNING else ()
            for root in roots:
                right = _FIXED.get((found[0].lower(), root))
                if right and after[0].lower() not in right:
                    yield at(passage, found.start(), after.end(), meant=f"{found[0]} {right[0]}")


_BEGINNING = frozenset(preposition for preposition, _ in _FIXED)


def particles(survey: Survey) -> Iterator[Hit]:
    """ "Же" before a noun, where the word that it stresses is lacking: "положений же", "в же"."""
    for passage, words in _by_passage(survey):
        for before, found, after in zip(words, words[1:], words[2:], strict=False):
            adjoining = passage.plain[before.end() : after.start()] == f" {found[0]} "
            alone = _is_oblique(before[0]) or _is_preposition(before[0])
            if found[0] == "же" and adjoining and alone and _is_oblique(after[0]):
                yield at(passage, before.start(), after.end())


def _is_oblique(word: str) -> bool:
    """Whether a word can be nothing but a noun, and a part of what stands before it."""
    readings = readings_of(word)
    return (
        bool(readings) and all("NOUN" in one.grammemes for one in readings) and Case.GENITIVE in _cases(word)
    )


def plural_ordinals(survey: Survey) -> Iterator[Hit]:
    """An ordinal alone in the plural: "на десятые сессии"; two of them are in the singular, too."""
    for passage, words in _by_passage(survey):
        for place, found in enumerate(words[:-1]):
            after = words[place + 1]
            adjoining = passage.plain[found.end() : after.start()] == " "
            alone = adjoining and _is_plural_ordinal(found[0]) and _is_gathering(survey, after[0])
            if alone and not any(_is_of_several(one[0]) for one in words[place + 2 : place + 5]):
                yield at(passage, found.start(), after.end())


def _is_of_several(word: str) -> bool:
    """Whether several bodies may each have had one: "четвертые совещания обеих групп"."""
    readings = readings_of(word)
    return any("NOUN" in one.grammemes and one.case is Case.GENITIVE and one.plural for one in readings)


def _is_gathering(survey: Survey, word: str) -> bool:
    return any(one.fullmatch(word) for one in (survey.words.meeting, survey.words.session))


@lru_cache(maxsize=4096)
def _is_plural_ordinal(word: str) -> bool:
    ordinals = [one for one in readings_of(word) if "Anum" in one.grammemes]
    first = any(one.parse.normal_form == "первый" for one in ordinals)
    return bool(ordinals) and not first and all(one.plural for one in ordinals)


def _by_passage(survey: Survey) -> Iterator[tuple[Passage, _Words]]:
    for passage in survey.passages if survey.language == "ru" else ():
        yield passage, list(_WORD.finditer(passage.plain))


RULES = (
    TextRule("grammar.joined", Severity.WARNING, joined, PASSAGE),
    TextRule("grammar.verb_missing", Severity.WARNING, verbs_missing, PASSAGE),
    TextRule("grammar.phrase", Severity.WARNING, fixed_phrases, PASSAGE),
    TextRule("grammar.particle", Severity.WARNING, particles, PASSAGE),
    TextRule("grammar.ordinal", Severity.ERROR, plural_ordinals, PASSAGE),
)
