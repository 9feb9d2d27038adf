"""Russian clauses whose parts do not go together: two nominatives, verbs of one subject, pronouns.

As in the rules of case endings, only what no reading of the dictionary allows is reported.
"""

import re
from collections.abc import Iterator, Sequence

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage
from desktop_app.checks.rules.grammar import readings_of
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.sentences import Sentence
from desktop_app.checks.survey import Survey
from desktop_app.languages.grammar import Case, Gender

_WORD = re.compile(r"[а-яА-ЯёЁ]+(?:-[а-яА-ЯёЁ]+)*")
_TIMES = frozenset({"год", "месяц", "неделя", "день", "раз", "час", "век", "сутки", "квартал"})
_Words = Sequence[re.Match[str]]


def second_subjects(survey: Survey) -> Iterator[Hit]:
    """A noun that opens a sentence, and right behind it another with an adjective, both in the nominative.

    Or the other in the accusative: "Первое совещание рабочая группа", "Шестое совещание Рабочую группу".
    """
    for sentence, words in _sentences(survey):
        first = _opening_noun(words)
        if first is None or first + 2 >= len(words):
            continue
        noun, adjective, other = words[first : first + 3]
        adjoining = _text(sentence, noun, other) == f"{noun[0]} {adjective[0]} {other[0]}"
        if adjoining and not _is_time(noun[0]) and _only(adjective[0], "ADJF") and _only(other[0], "NOUN"):
            cases = {one.case for one in readings_of(adjective[0])}
            rest = words[first + 3 :]
            if cases == {Case.NOMINATIVE} or (cases == {Case.ACCUSATIVE} and not _has_object_verb(rest)):
                yield at(sentence.passage, noun.start(), other.end())


def _sentences(survey: Survey) -> Iterator[tuple[Sentence, _Words]]:
    for passage in survey.text.paragraphs if survey.language == "ru" else ():
        for sentence in survey.sentences[passage]:
            end = sentence.start + len(sentence.text)
            yield sentence, list(_WORD.finditer(passage.plain, sentence.start, end))


def _text(sentence: Sentence, first: re.Match[str], last: re.Match[str]) -> str:
    return sentence.passage.plain[first.start() : last.end()]


def _opening_noun(words: _Words) -> int | None:
    """The place of the noun in the nominative, of a thing, that a sentence opens with."""
    for place, found in enumerate(words[:3]):
        readings = readings_of(found[0])
        if readings and all("NOUN" in one.grammemes for one in readings):
            is_subject = any(one.case is Case.NOMINATIVE and not one.plural for one in readings)
            return place if is_subject else None
        if not any("ADJF" in one.grammemes and one.case is Case.NOMINATIVE for one in readings):
            return None
    return None


def _is_time(noun: str) -> bool:
    return any(one.parse.normal_form in _TIMES for one in readings_of(noun))


def _only(word: str, mark: str) -> bool:
    readings = readings_of(word)
    return bool(readings) and all(mark in one.grammemes for one in readings)


def _has_object_verb(words: _Words) -> bool:
    return any({"VERB", "tran"} <= one.grammemes for found in words for one in readings_of(found[0]))


def joined_verbs(survey: Survey) -> Iterator[Hit]:
    """A verb behind "и" that agrees with no verb before it in the sentence, nor with a subject behind it.

    "Конференция приняла процедуры и постановят приступить", "и постановило приступить".
    """
    for sentence, words in _sentences(survey):
        told: set[str] = set()
        for place, found in enumerate(words):
            forms = _forms(found[0], frozenset({"VERB"}))
            before = words[place - 1] if place else None
            is_joined = before is not None and _text(sentence, before, found) == f"и {found[0]}"
            differs = bool(forms) and bool(told) and not _agree(forms, told)
            if (
                is_joined
                and differs
                and not any(_may_be_subject(one[0], forms) for one in words[place + 1 :])
            ):
                yield at(sentence.passage, found.start() - len("и "), found.end())
            told |= forms or _forms(found[0], frozenset({"PRTS"}))


_SINGULAR, _PLURAL = "singular", "plural"


def _forms(word: str, marks: frozenset[str]) -> set[str]:
    """The genders and numbers of a word that can be nothing but such a verb; empty for other words."""
    readings = readings_of(word)
    if not readings or not all(one.grammemes & marks for one in readings):
        return set()
    return {_PLURAL if one.plural else one.gender.value if one.gender else _SINGULAR for one in readings}


def _agree(forms: set[str], others: set[str]) -> bool:
    """Whether both may have the same subject; a form without a gender may have any in the singular."""
    if forms & others:
        return True
    alone, others_alone = forms - {_PLURAL}, others - {_PLURAL}
    return bool(alone and others_alone) and _SINGULAR in alone | others_alone


def _may_be_subject(word: str, forms: set[str]) -> bool:
    return any(
        one.grammemes & {"NOUN", "NUMR", "NPRO"}
        and one.case is Case.NOMINATIVE
        and _agree({_PLURAL if one.plural else one.gender.value if one.gender else _SINGULAR}, forms)
        for one in readings_of(word)
    )


_OPENING = 3
_OF_HIM = frozenset({"его", "ему", "нему", "него", "нем"})
_OF_HER = frozenset({"ее", "ей", "ней", "нее", "нею"})


def pronouns(survey: Survey) -> Iterator[Hit]:
    """ "Его" or "ей" where no word of this sentence, nor of the one before it in the paragraph, is meant."""
    previous: tuple[Passage, _Words] | None = None
    for sentence, words in _sentences(survey):
        before = list(previous[1]) if previous and previous[0] == sentence.passage else []
        for place, found in enumerate(words):
            word = found[0].lower()
            if word in _OF_HIM | _OF_HER:
                # "По его просьбе Председатель …": the noun may follow one that opens a sentence.
                others = [*before, *(words if place < _OPENING else words[:place])]
                if not any(_may_be_meant(one[0], her=word in _OF_HER) for one in others):
                    yield at(sentence.passage, *found.span())
        previous = sentence.passage, words


def _may_be_meant(word: str, *, her: bool) -> bool:
    """Whether a word is a noun of the gender in the singular; one that the dictionary lacks may be."""
    readings = readings_of(word) if word.lower() not in _OF_HIM | _OF_HER else ()
    if not readings:
        return len(word) > 1 and word.lower() not in _OF_HIM | _OF_HER
    wanted = {Gender.FEMININE} if her else {Gender.MASCULINE, Gender.NEUTER}
    return any(
        one.grammemes & {"NOUN", "NPRO"} and not one.plural and (one.gender in wanted or one.gender is None)
        for one in readings
    )


RULES = (
    TextRule("grammar.second_subject", Severity.WARNING, second_subjects, PASSAGE),
    TextRule("grammar.joined_verbs", Severity.WARNING, joined_verbs, PASSAGE),
    TextRule("grammar.pronoun", Severity.WARNING, pronouns, PASSAGE),
)
