"""Runs the rules on a text."""

from collections.abc import Iterator, Sequence

from desktop_app.checks.finding import Finding, in_text
from desktop_app.checks.note_text import NoteText
from desktop_app.checks.rules import (
    agenda,
    dates,
    formulas,
    grammar,
    letters,
    meetings,
    names,
    structure,
    symbols,
    typography,
)
from desktop_app.checks.rules.rule import TextRule
from desktop_app.checks.survey import Survey

TEXT_RULES: tuple[TextRule, ...] = (
    *typography.RULES,
    *letters.RULES,
    *dates.RULES,
    *meetings.RULES,
    *symbols.RULES,
    *names.RULES,
    *agenda.RULES,
    *structure.RULES,
    *grammar.RULES,
    *formulas.RULES,
)
"""Every rule on text, by subject."""


def check_text(text: NoteText, rules: Sequence[TextRule] = TEXT_RULES) -> Iterator[Finding]:
    """What the rules find in a text, rule by rule."""
    survey = Survey(text)
    for rule in rules:
        yield from in_text(rule.id, rule.severity, rule.find(survey))
