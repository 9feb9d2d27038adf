"""English, French and Spanish words that do not go together: articles, singular and plural.

What goes with what is told by the patterns of resources/checks: the nouns of notes, not the whole language.
"""

from collections.abc import Iterator

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey


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
                end = found.end()
                verb = wrong.search(passage.plain, end)
                own = right.search(passage.plain, end, verb.start()) if verb else None
                between = passage.plain[end : verb.start()] if verb else ""
                if verb and not own and not words.clause_ends.search(between):
                    yield at(passage, *verb.span(), subject=found[0])


RULES = (
    TextRule("grammar.article", Severity.WARNING, articles, PASSAGE),
    TextRule("grammar.number", Severity.WARNING, verbs, PASSAGE),
)
