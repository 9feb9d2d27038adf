"""Russian subjects and their verbs in the past, and nouns in the nominative that are neither.

As in the rules of case endings, only what no reading of the dictionary allows is reported.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.rules.grammar import ADJECTIVE, readings_of, runs_of
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.languages.grammar import Case, Gender
from desktop_app.languages.russian.morphology import Reading


def predicates(survey: Survey) -> Iterator[Hit]:
    """A verb in the past that does not agree with the subject before it: Конференция постановил."""
    for passage, run in runs_of(survey):
        verbs = _verbs_after(run)
        joined = next((place for place, found in enumerate(run) if found[0] == "и"), len(run))
        for place, found in enumerate(run):
            if _is_subject(found[0]):
                verb = verbs[place]
                if not 0 < verb - place < _FURTHEST or (joined < verb and _is_plural_verb(run[verb][0])):
                    continue
                between = [reading for one in run[place:verb] for reading in _subjects(one[0])]
                if not _agrees_with_one(run[verb][0], between):
                    yield at(passage, found.start(), run[verb].end())


def _is_subject(word: str) -> bool:
    """Whether the word can be nothing but a noun in the nominative."""
    return bool(_subjects(word)) and len(_subjects(word)) == len(readings_of(word))


def _subjects(word: str) -> list[Reading]:
    return [
        reading
        for reading in readings_of(word)
        if "NOUN" in reading.grammemes and reading.case is Case.NOMINATIVE
    ]


def _verbs_after(run: Sequence[re.Match[str]]) -> Sequence[int]:
    """The place of the verb in the past that each word would have as a subject; 0 if it has none.

    Nothing but words that belong to the subject may stand between them.
    """
    verbs = [0] * len(run)
    for place in range(len(run) - 1, 0, -1):
        if _past(run[place][0]):
            verbs[place - 1] = place
        elif _belongs_to_subject(run[place][0]):
            verbs[place - 1] = verbs[place]
    return verbs


_FURTHEST = 80
"""A verb stands fewer words behind its subject, with no mark between them."""


def _is_plural_verb(verb: str) -> bool:
    """Whether a verb may have two subjects, joined by "и"."""
    return any(reading.plural for reading in _past(verb))


def _agrees_with_one(verb: str, nouns: Sequence[Reading]) -> bool:
    return any(_predicates(noun, reading) for noun in nouns for reading in _past(verb))


def lone_nominatives(survey: Survey) -> Iterator[Hit]:
    """A noun that can only be nominative right after another noun, where nothing makes it a subject."""
    for passage, run in runs_of(survey):
        last = _last_predicate(run)
        for place, (one, other) in enumerate(pairwise(run)):
            is_noun = bool(readings_of(one[0])) and all(
                "NOUN" in reading.grammemes for reading in readings_of(one[0])
            )
            if (
                is_noun
                and other[0].islower()
                and other[0] not in _NO_SUBJECTS
                and _is_subject(other[0])
                and last < place + 2
                and not _has_its_verb(run[max(0, place - _NEAR) : place], other[0])
            ):
                yield at(passage, one.start(), other.end())


_NEAR = 30
"""So many words before a subject may its verb stand."""


_NO_SUBJECTS = frozenset({"друг", "просьба"})
"""Nominatives that are no second subject: "в координации друг с другом", "замечания просьба направлять"."""


def _has_its_verb(before: Sequence[re.Match[str]], subject: str) -> bool:
    """Whether the verb stands before its subject, which it has no other of: "приняли участие эксперты"."""
    verbs = [place for place, found in enumerate(before) if _past(found[0])]
    if not verbs or any(_may_be_subject(found[0]) for found in before[: verbs[0]]):
        return False
    return _agrees_with_one(before[verbs[0]][0], _subjects(subject))


def _may_be_subject(word: str) -> bool:
    cases = {one.case for one in readings_of(word) if one.grammemes & {"NOUN", "NPRO"}}
    return Case.NOMINATIVE in cases and Case.GENITIVE not in cases


def _last_predicate(run: Sequence[re.Match[str]]) -> int:
    """The place of the last word that may be a predicate; -1 if none may."""
    places = range(len(run) - 1, -1, -1)
    return next((place for place in places if _may_be_predicate(run[place][0])), -1)


def _may_be_predicate(word: str) -> bool:
    return any(reading.grammemes & {"VERB", "PRTS", "ADJS"} for reading in readings_of(word))


def _past(word: str) -> list[Reading]:
    """The readings of a verb in the past; none if the word may be anything else."""
    readings = readings_of(word)
    past = [reading for reading in readings if {"VERB", "past"} <= reading.grammemes]
    return past if len(past) == len(readings) else []


def _belongs_to_subject(word: str) -> bool:
    """Whether a word may stand between subject and verb: adjectives, nouns, prepositions, "также"."""
    return word.lower() in {"также", "не"} or any(
        reading.grammemes & (ADJECTIVE | {"NOUN", "PREP"}) for reading in readings_of(word)
    )


def _predicates(noun: Reading, verb: Reading) -> bool:
    """Whether they agree; a person's office may have the verb of a woman: "секретарь представила"."""
    if noun.plural or verb.plural:
        return noun.plural and verb.plural
    is_person = "anim" in noun.grammemes and verb.gender is Gender.FEMININE
    return is_person or noun.gender is None or noun.gender is verb.gender


RULES = (
    TextRule("grammar.nominative", Severity.WARNING, lone_nominatives, PASSAGE),
    TextRule("grammar.predicate", Severity.ERROR, predicates, PASSAGE),
)
