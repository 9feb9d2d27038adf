"""A finding that is ignored is known again after edits elsewhere, and missed when it is gone."""

from datetime import date

from desktop_app.checks.checking import check_text
from desktop_app.checks.finding import Finding, RecordHit, Severity, in_records
from desktop_app.checks.ignoring import Ignored, ignored_in, language_of, sort_out
from desktop_app.composition.source import Source
from desktop_app.domain.records import IgnoredFinding, Note
from tests.checks.notes import clean, read


def double_space(text: str) -> Finding:
    (found,) = (one for one in check_text(read(text)) if one.rule == "spaces.double")
    return found


def ignoring(finding: Finding, language: str = "ru") -> Ignored:
    return Ignored(1, finding.rule, finding.key, language, "Agreed", date(2020, 7, 1))


SLIPPED = clean("ru").replace("провела девятое", "провела  девятое")


def test_it_is_ignored_in_its_language_only() -> None:
    finding = double_space(SLIPPED)
    assert sort_out([finding], [ignoring(finding)], "ru").ignored == ((finding, ignoring(finding)),)
    assert sort_out([finding], [ignoring(finding, "en")], "ru").heeded == (finding,)


def test_a_paragraph_more_before_it_makes_no_difference() -> None:
    first, rest = SLIPPED.split("\n1. ", 1)
    later = double_space(f"{first}\n1. Новый пункт.\n1. {rest}")
    assert sort_out([later], [ignoring(double_space(SLIPPED))], "ru").heeded == ()


def test_other_words_around_it_are_another_finding() -> None:
    other = double_space(SLIPPED.replace("провела  девятое", "провела  десятое"))
    found = sort_out([other], [ignoring(double_space(SLIPPED))], "ru")
    assert found.heeded == (other,)
    assert [one.rule for one in found.gone] == ["spaces.double"]


def test_what_lies_in_records_is_ignored_in_all_languages() -> None:
    hit = RecordHit(Source("meeting", "m", "status"), {"name": "m"})
    (finding,) = in_records("records.planned_past", Severity.WARNING, [hit])
    assert language_of(finding, "ru") == ""
    assert sort_out([finding], [ignoring(finding, "")], "fr").heeded == ()


def test_what_is_ignored_in_another_language_is_not_missed() -> None:
    assert sort_out([], [ignoring(double_space(SLIPPED), "en")], "ru").gone == ()


def test_the_rows_of_a_note_are_read_as_they_are() -> None:
    row = IgnoredFinding(
        id=3, rule="r", finding="f", language="ru", reason="Agreed", ignored_on=date(2020, 7, 1)
    )
    assert ignored_in(Note(ignored_findings=[row])) == [
        Ignored(3, "r", "f", "ru", "Agreed", date(2020, 7, 1))
    ]
