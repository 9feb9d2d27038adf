"""Slips made in clean notes are found, at the line they were made in."""

from collections import Counter

import pytest

from desktop_app.checks.checking import TEXT_RULES, check_against
from desktop_app.checks.finding import Finding
from desktop_app.checks.note_text import NoteText
from desktop_app.checks.rereading import Rereading
from desktop_app.steps import outcome
from tests.checks.notes import clean, found, read
from tests.checks.slips import KINDS, Slip, last_number, slips
from tests.composition.projects import SAMPLE, Project

_ANYWHERE = {"asterisk", "footnote"}
"""What is missing is told where it is missed."""


def reread(reading: Rereading, text: NoteText) -> list[Finding]:
    return list(outcome(reading.reading(text)))


def is_found(slip: Slip, findings: list[Finding]) -> bool:
    if slip.kind in _ANYWHERE:
        return bool(findings)
    line = slip.lines[slip.line]
    return any(one.passage is not None and line.endswith(one.passage.text) for one in findings)


@pytest.mark.parametrize(
    ("language", "count", "share"), [("ru", 200, 0.95), ("en", 44, 0.9), ("fr", 44, 0.9), ("es", 44, 0.9)]
)
def test_most_slips_are_found_where_they_are(language: str, count: int, share: float) -> None:
    """Each by a reading that knows the text as it was before, as the window's does."""
    lines = clean(language).splitlines()
    made = list(slips(lines, language, count))
    reading = Rereading(language)
    missed = Counter(
        slip.kind for slip in made if not is_found(slip, reread(reading, read(slip.text, language)))
    )
    assert len(made) == count
    assert sum(missed.values()) <= count * (1 - share), missed


def test_a_slip_is_found_in_the_same_way_in_a_text_read_afresh() -> None:
    reading = Rereading("ru")
    for slip in list(slips(clean("ru").splitlines(), "ru", 200))[::20]:
        afresh = found(slip.text)
        assert set(map(repr, reread(reading, read(slip.text)))) == set(map(repr, afresh))


def test_the_slips_are_of_many_kinds_in_many_places() -> None:
    made = list(slips(clean("ru").splitlines(), "ru", 200))
    assert {slip.kind for slip in made} == set(KINDS)
    assert len(KINDS) >= 12
    assert len({slip.line for slip in made}) > 20
    assert len({slip.text for slip in made}) == 200


def test_the_last_number_of_a_symbol_is_known_to_a_project_only() -> None:
    note = Project().add(SAMPLE).compose()
    made = list(slips(clean("ru").splitlines(), "ru", 15, only={"last number": last_number}))
    assert not any(is_found(slip, found(slip.text)) for slip in made)
    assert all(is_found(slip, list(check_against(read(slip.text), note))) for slip in made)


def test_every_rule_has_an_id_of_its_own() -> None:
    assert len({rule.id for rule in TEXT_RULES}) == len(TEXT_RULES)
