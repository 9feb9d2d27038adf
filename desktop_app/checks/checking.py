"""Runs the rules on a text."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from desktop_app.checks.finding import Finding, in_text
from desktop_app.checks.holes import told_once
from desktop_app.checks.note_text import NoteText
from desktop_app.checks.reading.composed import composed_text
from desktop_app.checks.rules import (
    agenda,
    agreement,
    capitals,
    coordination,
    dates,
    dependents,
    described_bodies,
    formulas,
    gaps,
    grammar,
    known_mandates,
    letters,
    meetings,
    names,
    near_twins,
    organs,
    places,
    predicates,
    punctuation,
    quoted_names,
    reports,
    spaces,
    spelling,
    structure,
    symbols,
    syntax,
    typography,
    verbs,
)
from desktop_app.checks.rules.comparison import compare
from desktop_app.checks.rules.issues import compare_issues
from desktop_app.checks.rules.records import check_records, doubts_found
from desktop_app.checks.rules.rule import TextRule
from desktop_app.checks.survey import Survey
from desktop_app.composition.note import Note
from desktop_app.domain.records import Note as NoteRecord

TEXT_RULES: tuple[TextRule, ...] = (
    *typography.RULES,
    *spaces.RULES,
    *spelling.RULES,
    *punctuation.RULES,
    *letters.RULES,
    *capitals.RULES,
    *dates.RULES,
    *meetings.RULES,
    *symbols.RULES,
    *names.RULES,
    *organs.RULES,
    *quoted_names.RULES,
    *known_mandates.RULES,
    *described_bodies.RULES,
    *places.RULES,
    *predicates.RULES,
    *reports.RULES,
    *agenda.RULES,
    *structure.RULES,
    *grammar.RULES,
    *syntax.RULES,
    *coordination.RULES,
    *verbs.RULES,
    *agreement.RULES,
    *formulas.RULES,
    *dependents.RULES,
    *gaps.RULES,
    *near_twins.RULES,
)
"""Every rule on text, by subject."""


_NONE: Mapping[str, Note] = MappingProxyType({})


def check_text(text: NoteText, rules: Sequence[TextRule] = TEXT_RULES) -> Iterator[Finding]:
    """What the rules find in a text, rule by rule."""
    survey = Survey(text)
    for rule in rules:
        yield from filter(None, in_text(rule.id, rule.severity, rule.find(survey)))


def check_note(record: NoteRecord, note: Note, others: Mapping[str, Note] = _NONE) -> Iterator[Finding]:
    """What the rules find in a note composed from a record: in its text, its records, and its composition.

    ``others`` is the same note in other languages, to be held against it.
    """
    text = composed_text(note)
    yield from told_once(doubts_found(note.doubts), check_text(text))
    yield from compare_issues(text, others)
    yield from check_records(record)


def check_against(text: NoteText, note: Note) -> Iterator[Finding]:
    """What the rules find in a text, and what in it differs from the note that a project makes."""
    yield from check_text(text)
    yield from compare(text, composed_text(note))
