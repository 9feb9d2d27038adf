"""Rules on records, and a file held against a project."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from desktop_app.checks.checking import TEXT_RULES, check_against, check_note, check_text
from desktop_app.checks.finding import Finding, Severity
from desktop_app.checks.reading.composed import composed_text
from desktop_app.checks.rules.records import RULES, check_records
from desktop_app.domain.notes import OwnWording, SectionParagraph
from desktop_app.domain.records import Document, Meeting, MeetingLink, Session
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.domain.vocabulary import DocumentStatus, LinkKind, MeetingStatus
from desktop_app.messages import sentences
from desktop_app.paths import RESOURCES
from tests.checks.notes import LANGUAGES, clean, read
from tests.composition.projects import SAMPLE, Project


def sample() -> Project:
    return Project().add(SAMPLE)


def meeting(project: Project, key: str) -> Meeting:
    return project.get(Meeting, key)


def report(project: Project, key: str) -> Document:
    return project.get(Document, f"{key}-report")


def planned_past(project: Project) -> None:
    meeting(project, "ctoc-wg4-9").status = MeetingStatus.PLANNED


def held_to_come(project: Project) -> None:
    meeting(project, "ctoc-wg4-10").status = MeetingStatus.HELD
    meeting(project, "ctoc-wg4-10").status_as_of = None


def overlap(project: Project) -> None:
    meeting(project, "ctoc-wg4-10").first_day = date(2019, 9, 10)


def order(project: Project) -> None:
    meeting(project, "ctoc-wg4-10").ordinal = 11


def back_in_time(project: Project) -> None:
    meeting(project, "ctoc-wg4-10").first_day = date(2019, 9, 1)
    meeting(project, "ctoc-wg4-10").last_day = date(2019, 9, 2)


def links(project: Project) -> None:
    one, other = meeting(project, "ctoc-wg3-11"), meeting(project, "ctoc-wg2-12")
    one.links[:] = [MeetingLink(other=other, kind=LinkKind.IMMEDIATELY_BEFORE)]
    other.links[:] = [MeetingLink(other=one, kind=LinkKind.IMMEDIATELY_BEFORE)]


def report_missing(project: Project) -> None:
    meeting(project, "ctoc-wg4-9").documents.clear()


def series(project: Project) -> None:
    report(project, "ctoc-wg4-9").symbol = DocumentSymbol("CTOC/COP/WG.44/2019/6")


def year(project: Project) -> None:
    report(project, "ctoc-wg4-9").symbol = DocumentSymbol("CTOC/COP/WG.4/2017/6")


def reserved(project: Project) -> None:
    report(project, "ctoc-wg4-9").status = DocumentStatus.RESERVED


def agenda_item(project: Project) -> None:
    project.note.agenda_items[0].agenda_item.session = Session(key="other", ordinal=3)


CHANGES: tuple[tuple[str, Callable[[Project], None]], ...] = (
    ("records.planned_past", planned_past),
    ("records.held_to_come", held_to_come),
    ("records.overlap", overlap),
    ("records.order", order),
    ("records.order", back_in_time),
    ("records.links", links),
    ("records.report_missing", report_missing),
    ("records.series", series),
    ("records.year", year),
    ("records.reserved", reserved),
    ("records.agenda_item", agenda_item),
)


def found_in_records(project: Project) -> set[str]:
    return {finding.rule for finding in check_records(project.note)}


@pytest.mark.parametrize(("rule", "change"), CHANGES)
def test_a_rule_finds_records_that_break_it(rule: str, change: Callable[[Project], None]) -> None:
    project = sample()
    assert rule not in found_in_records(project)
    change(project)
    assert rule in found_in_records(project)


def test_every_rule_on_records_has_a_test() -> None:
    assert {rule.id for rule in RULES} | {"records.agenda_item"} == {rule for rule, _ in CHANGES}


def test_gaps_among_meetings_that_no_note_tells_of_are_no_findings() -> None:
    project = sample()
    meeting(project, "ctoc-wg4-10").first_day = None
    meeting(project, "ctoc-wg4-10").last_day = None
    project.note.session.last_day = None
    report(project, "ctoc-wg4-9").symbol = None
    assert "records.overlap" not in found_in_records(project)


def test_days_that_run_backwards_overlap_with_none() -> None:
    project = sample()
    meeting(project, "ctoc-wg4-10").first_day = date(2019, 9, 10)
    meeting(project, "ctoc-wg4-10").last_day = date(2019, 9, 8)
    assert "records.overlap" not in found_in_records(project)


def test_two_meetings_beside_each_other_rightly_are_no_contradiction() -> None:
    project = sample()
    one, other = meeting(project, "ctoc-wg3-11"), meeting(project, "ctoc-wg2-12")
    one.links[:] = [MeetingLink(other=other, kind=LinkKind.IMMEDIATELY_BEFORE)]
    other.links[:] = [MeetingLink(other=one, kind=LinkKind.IMMEDIATELY_AFTER)]
    assert "records.links" not in found_in_records(project)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_errors_of_the_sample_are_those_that_its_data_deserves(language: str) -> None:
    project = sample()
    findings = list(check_note(project.note, project.compose(language=language)))
    errors = [finding.rule for finding in findings if finding.severity is Severity.ERROR]
    assert errors == ["doubt.symbol_missing", "doubt.date_missing"]
    assert [one for one in findings if one.passage is not None] == []
    assert all(finding.severity is Severity.ADVICE for finding in findings if finding.rule not in errors)


def differences(text: str) -> list[Finding]:
    found = check_against(read(text), sample().compose())
    return [one for one in found if one.rule.startswith("records.")]


def test_a_file_that_says_what_the_project_says_differs_nowhere() -> None:
    assert differences(clean("ru")) == []


def test_every_word_that_differs_from_the_project_is_told_with_the_projects_own() -> None:
    (one,) = differences(clean("ru").replace("CTOC/COP/WG.6/2020/4", "CTOC/COP/WG.6/2020/5"))
    assert one.passage is not None
    assert (one.passage.number, one.passage.text[one.start : one.end], one.fix) == (12, "5", "4")
    (line,) = differences(clean("ru").replace("Техническая помощь", "Содействие"))
    assert line.fix == "Техническая помощь"


def test_a_paragraph_that_the_project_does_not_have_is_told() -> None:
    text = clean("ru").replace("\n12. ", "\n12. Совсем иные слова о другом предмете.\n13. ")
    told = differences(text)
    assert ("records.no_counterpart", 12) in [
        (one.rule, one.passage.number) for one in told if one.passage is not None
    ]
    extra = clean("ru") + "2 Еще одно примечание.\n"
    assert differences(extra) == []
    assert differences(clean("ru").replace("\n* CTOC/COP/2020/1.", "\n* CTOC/COP/2020/1.\n** Иное.")) == []


def test_a_finding_knows_the_field_its_words_came_from_and_keeps_its_key_after_edits_elsewhere() -> None:
    project = sample()
    project.get(Document, "ctoc-wg4-9-report").symbol = DocumentSymbol("CTOC/COP/WG.4/2017/6")
    finding = next(
        one
        for one in check_note(project.note, project.compose())
        if one.rule == "symbols.year" and one.source
    )
    assert finding.source is not None
    assert (finding.source.table, finding.source.field) == ("document", "symbol")
    project.note.sections[0].paragraphs.pop()
    again = next(one for one in check_note(project.note, project.compose()) if one.rule == "symbols.year")
    assert again.key == finding.key
    assert again.passage is not None
    assert finding.passage is not None
    assert again.passage.number != finding.passage.number


def test_the_second_half_of_a_paragraph_whose_first_has_the_whole_text_again_is_told() -> None:
    project = sample()
    section = project.note.sections[1]
    key = section.paragraphs[0].key
    words = next(one.text for one in composed_text(project.compose()).passages if one.anchor == key)
    half = SectionParagraph(key="half", is_own=True, position=2)
    project.note.own_wordings.append(OwnWording(anchor="half", language="ru", value=words[60:]))
    section.paragraphs.insert(1, half)
    for position, paragraph in enumerate(section.paragraphs, start=1):
        paragraph.position = position
    told = [one for one in check_text(composed_text(project.compose())) if one.passage is not None]
    assert ("structure.repeated_end", 5) in [(one.rule, one.passage.number) for one in told if one.passage]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("участников о торговле людьми", "участников о торговле женщинами"),
        ("Создание Механизма обзора", "Создание обзора"),
    ],
)
def test_what_should_stand_in_a_title_takes_the_place_of_all_that_is_wrong(right: str, wrong: str) -> None:
    text = read(clean("ru").replace(right, wrong, 1))
    told = next(one for one in check_text(text) if one.rule == "mandates.title")
    assert told.passage is not None
    assert told.fix is not None
    mended = told.passage.text[: told.start] + told.fix + told.passage.text[told.end :]
    assert mended in {one.text for one in read(clean("ru")).passages}


def test_a_space_that_lets_a_line_end_inside_a_date_is_advice_said_once() -> None:
    text = composed_text(sample().compose())
    loose = tuple(replace(one, text=one.text.replace("\u00a0", " ")) for one in text.passages[:10])
    told = list(check_text(replace(text, passages=(*loose, *text.passages[10:]))))
    assert [one.rule for one in told] == ["spaces.no_break"]
    all_loose = tuple(replace(one, text=one.text.replace("\u00a0", " ")) for one in text.passages)
    assert list(check_text(replace(text, passages=all_loose))) == []


def test_the_help_page_tells_of_every_rule() -> None:
    page = (RESOURCES / "help" / "checks.md").read_text(encoding="utf-8")
    ids = [rule.id for rule in TEXT_RULES] + [rule.id for rule in RULES]
    ids += [
        "records.title_organ",
        "records.body_mandate",
        "records.agenda_item",
        "records.differs",
        "records.no_counterpart",
    ]
    assert [one for one in ids if f"`{one}`" not in page] == []
    assert [one for one in ids if f"check.{one}" not in sentences("en")] == []
