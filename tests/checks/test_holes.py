"""A hole that the composition leaves is one finding: what is lacking, where it first shows."""

from desktop_app.checks.checking import check_note
from desktop_app.checks.finding import Severity
from desktop_app.domain.records import Meeting
from tests.checks.notes import clean, found
from tests.composition.projects import SAMPLE, Project


def test_days_that_are_not_known_are_told_once_and_nothing_counts_them() -> None:
    project = Project().add(SAMPLE)
    meeting = project.get(Meeting, "ctoc-wg4-10")
    meeting.first_day = meeting.last_day = None
    told = [
        (one.rule, one.passage.plain[one.start : one.end] if one.passage else "")
        for one in check_note(project.note, project.compose())
        if one.severity is not Severity.ADVICE
    ]
    assert ("doubt.meeting_dates_missing", "[даты]") in told
    assert sorted(told) == [
        ("doubt.date_missing", ""),
        ("doubt.meeting_dates_missing", "[даты]"),
        ("doubt.symbol_missing", ""),
    ]


def test_a_hole_in_a_file_is_one_finding_however_it_is_marked() -> None:
    for hole in ("___", "[___]", "[ ]", "[...]", "[…]", "TBC"):
        text = clean("ru").replace("Седьмое совещание Рабочей", f"Седьмое совещание {hole} Рабочей")
        assert [one.rule for one in found(text)] == ["structure.placeholder"]
    text = clean("ru").replace("CTOC/COP/WG.6/2020/4", "CTOC/COP/WG.6/2020/___")
    assert [one.rule for one in found(text)] == ["structure.placeholder"]
