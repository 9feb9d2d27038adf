"""English, French and Spanish words that do not go together: articles, singular and plural.

What goes with what is told by the patterns of resources/checks: the nouns of notes, not the whole language.
"""

import re
from collections.abc import Iterator

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey
from desktop_app.checks.words import Pattern, Words


def articles(survey: Survey) -> Iterator[Hit]:
    """An article or demonstrative that the word after it does not take: "a open-ended", "cette réunions"."""
    for passage in survey.passages:
        for found in survey.words.clash.finditer(passage.plain):
            yield at(passage, *found.span())


def verbs(survey: Survey) -> Iterator[Hit]:
    """A subject in the singular with a verb in the plural, or the reverse: "the meeting … are scheduled"."""
    words = survey.words
    pairs = (
        (words.subject_one, words.verb_one, words.verb_many),
        (words.subject_many, words.verb_many, words.verb_one),
    )
    for passage in survey.text.paragraphs:
        for subject, right, wrong in pairs:
            for found in subject.finditer(passage.plain):
                clause = words.clause_ends.search(passage.plain, found.end())
                end = clause.start() if clause else len(passage.plain)
                verb = wrong.search(passage.plain, found.end(), end)
                if verb and not right.search(passage.plain, found.end(), verb.start()):
                    yield at(passage, *verb.span(), subject=found[0])


def participles(survey: Survey) -> Iterator[Hit]:
    """A participle that does not agree with the subject of its sentence: "le Groupe … a été créée"."""
    words = survey.words
    for passage in survey.text.paragraphs:
        text = _PARENTHESES.sub(lambda found: " " * len(found[0]), passage.plain)
        for subject, several in ((words.subject_one, False), (words.subject_many, True)):
            for found in subject.finditer(text):
                clause = words.clause_ends.search(text, found.end())
                end = clause.start() + _LONGEST if clause else len(text)
                verb = words.passive.search(text, found.end(), end)
                between = text[found.end() : verb.start()] if verb else ""
                if verb and not any(one.search(between) for one in _ends_of_subject(words)):
                    feminine = bool(words.feminine.fullmatch(_LAST_WORD.findall(found[0])[-1]))
                    if not _agrees(verb["participle"].lower(), feminine=feminine, several=several):
                        yield at(passage, *verb.span("participle"), subject=found[0])


def _ends_of_subject(words: Words) -> tuple[Pattern, ...]:
    """What is not between a subject and its verb: other verbs, commas, "and"."""
    return words.clause_ends, words.verb_one, words.verb_many


def _agrees(participle: str, *, feminine: bool, several: bool) -> bool:
    """French and Spanish: -s for several, then -e or -a for the feminine."""
    one = participle.removesuffix("s")
    return (participle != one) is several and one.endswith(("ée", "ie", "ue", "a")) is feminine


_LONGEST = 100
"""So far beyond the end of a clause may a verb go that begins before it, in characters."""

_PARENTHESES = re.compile(r"\([^()]*\)")
_LAST_WORD = re.compile(r"[^\W\d_]+")

RULES = (
    TextRule("grammar.article", Severity.WARNING, articles, PASSAGE),
    TextRule("grammar.number", Severity.WARNING, verbs, PASSAGE),
    TextRule("grammar.passive", Severity.WARNING, participles, PASSAGE),
)
