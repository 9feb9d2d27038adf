"""Masthead, front matter and headings in English, written by hand first."""

import pytest

from desktop_app.composition.note import Placeholder, Words
from tests.composition.english.stage_words import FULL, called
from tests.composition.projects import words
from tests.composition.stage import Stage

OF_THE_CONFERENCE = f"of {FULL}"


@pytest.mark.parametrize(("original", "language_line"), [("en", ""), ("fr", "English"), ("ar", "English")])
def test_the_masthead(stage: Stage, original: str, language_line: str) -> None:
    stage.document["original_language"] = original
    head = stage.compose().masthead
    assert (words(head.issuer), words(head.distribution)) == ("United Nations", "Distr.: General")
    assert words(head.organ) == FULL.removeprefix("the ")
    assert head.language_line == language_line
    assert isinstance(head.date, Words)
    assert head.date.text == "3 August 2020"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("ar", "Arabic"),
        ("zh", "Chinese"),
        ("en", "English"),
        ("fr", "French"),
        ("ru", "Russian"),
        ("es", "Spanish"),
    ],
)
def test_the_original_language(stage: Stage, code: str, told: str) -> None:
    stage.document["original_language"] = code
    assert words(stage.compose().masthead.original_line) == f"Original: {told}"


def test_holes_of_the_masthead(stage: Stage) -> None:
    del stage.note["document"]
    head = stage.compose().masthead
    holes = [head.symbol, head.date, head.original_line.inlines[0], head.job_number]
    assert [hole.text for hole in holes if isinstance(hole, Placeholder)] == [
        "[symbol]", "[date]", "Original: [language]", "[job number]",
    ]  # fmt: skip
    assert head.language_line == "English"


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({}, "Tenth session"),
        ({"part": "part", "part_number": 2}, "Second part of the tenth session"),
        ({"part": "resumed"}, "Resumed tenth session"),
        ({"part": "resumed", "part_number": 1}, "First resumed tenth session"),
        ({"ordinal": 131}, "One hundred and thirty-first session"),
        ({"ordinal": 250}, "[250] session"),
    ],
)
def test_the_session(stage: Stage, part: dict[str, str | int], told: str) -> None:
    stage.session |= part
    assert stage.front("session") == told


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "Vienna, 12–16 October 2020"),
        ({"last_day": "2020-10-13"}, "Vienna, 12 and 13 October 2020"),
        ({"place": "geneva", "last_day": "2020-11-03"}, "Geneva, 12 October–3 November 2020"),
        ({"place": "frankfurt"}, "The Hague, 12–16 October 2020"),
        ({"format": "online"}, "Online, 12–16 October 2020"),
        ({"first_day": None, "last_day": None, "place": None}, "[place], [dates]"),
    ],
)
def test_venue_and_dates(stage: Stage, fields: dict[str, str | None], told: str) -> None:
    stage.session |= fields
    assert stage.front("venue_and_dates") == told


@pytest.mark.parametrize(
    ("labels", "provisional", "adopted"),
    [
        (("2",), "Item 2 of the provisional agenda*", "Agenda item 2"),
        (("2", "4", "5"), "Items 2, 4 and 5 of the provisional agenda*", "Agenda items 2, 4 and 5"),
        (("2 b",), "Item 2 (b) of the provisional agenda*", "Agenda item 2 (b)"),
        (("2 a", "2 b"), "Item 2 (a) and (b) of the provisional agenda*", "Agenda item 2 (a) and (b)"),
        (
            ("2 a", "2 b", "4"),
            "Items 2 (a) and (b) and 4 of the provisional agenda*",
            "Agenda items 2 (a) and (b) and 4",
        ),
        (
            ("1", "2 a", "2 b", "2 c"),
            "Items 1 and 2 (a), (b) and (c) of the provisional agenda*",
            "Agenda items 1 and 2 (a), (b) and (c)",
        ),
    ],
)
def test_the_agenda_line(stage: Stage, labels: tuple[str, ...], provisional: str, adopted: str) -> None:
    for label in labels:
        item, _, letter = label.partition(" ")
        if not letter:
            stage.agenda_item(item)
            continue
        if not any(known["key"] == f"item-{item}" for known in stage.session["agenda_items"]):
            stage.further_agenda_item(item)
        stage.agenda_item(letter, parent=f"item-{item}")
    assert stage.front("agenda") == provisional
    stage.session["agenda_status"] = "adopted"
    assert stage.front("agenda") == adopted


def test_the_footnote_and_the_type(stage: Stage) -> None:
    stage.agenda_item("2")
    (footnote,) = stage.compose().footnotes
    assert words(footnote.sentence) == "CAB/COP/2020/1."
    assert stage.front("document_type") == "Note by the Secretariat"


def test_the_title_of_one_report_of_one_body(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16")
    assert stage.front("title") == f"Report on the meeting of a subsidiary body {OF_THE_CONFERENCE}"


def test_the_title_of_several_reports_of_one_body(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held")
    stage.meeting(8, "2020-07-16")
    assert stage.front("title") == f"Reports on the meetings of a subsidiary body {OF_THE_CONFERENCE}"


@pytest.mark.parametrize(
    ("protocols", "told"), [(0, ""), (1, " and the Protocol thereto"), (3, " and the Protocols thereto")]
)
@pytest.mark.parametrize(("only_sessions", "units"), [(True, "sessions"), (False, "meetings and sessions")])
def test_the_title_of_several_bodies(
    stage: Stage, *, only_sessions: bool, units: str, protocols: int, told: str
) -> None:
    if only_sessions:
        stage.only_body("law", called("Committee on Law"), gathering="session")
    stage.body("data", called("Committee on Data"), gathering="session")
    stage.section("data")
    stage.meeting(7, "2019-07-16", "held")
    stage.meeting(8, "2020-07-16", body="data")
    stage.note["title_names_protocols"] = True
    for number in range(protocols):
        stage.protocol(f"protocol-{number}", "Протокол")
    assert stage.front("title") == f"Reports on the {units} of subsidiary bodies {OF_THE_CONFERENCE}{told}"


HELD, PLANNED = "2019-09-09/2019-09-11", "2020-07-16/2020-07-17"
GROUP = "the Working Group on Assets"


@pytest.mark.parametrize(
    ("tense", "venue", "told"),
    [
        ("held", "before_dates", f"Report on the meeting of {GROUP} held in Vienna on 16 and 17 July 2020"),
        ("held", "after_dates", f"Report on the meeting of {GROUP} held on 16 and 17 July 2020 in Vienna"),
        (
            "by_status",
            "before_dates",
            f"Report on the meeting of {GROUP} to be held in Vienna on 16 and 17 July 2020",
        ),
        (
            "by_status",
            "after_dates",
            f"Report on the meeting of {GROUP} to be held on 16 and 17 July 2020 in Vienna",
        ),
    ],
)
def test_a_heading_on_one_planned_meeting(stage: Stage, tense: str, venue: str, told: str) -> None:
    stage.note["heading_tense"] = tense
    stage.choose(heading_venue=venue)
    stage.meeting(7, PLANNED)
    assert stage.heading() == told


@pytest.mark.parametrize(
    ("tense", "told"),
    [
        ("held", "held in Vienna from 9 to 11 September 2019 and on 16 and 17 July 2020"),
        ("by_status", "held in Vienna from 9 to 11 September 2019 and to be held on 16 and 17 July 2020"),
    ],
)
def test_a_heading_on_a_held_and_a_planned_meeting(stage: Stage, tense: str, told: str) -> None:
    stage.note["heading_tense"] = tense
    stage.meeting(6, HELD, "held")
    stage.meeting(7, PLANNED)
    assert stage.heading() == f"Reports on the meetings of {GROUP} {told}"


def test_a_heading_names_the_other_place(stage: Stage) -> None:
    stage.note["heading_tense"] = "by_status"
    stage.only_body("committee", called("Committee on Implementation"), gathering="session")
    stage.meeting(6, HELD, "held")
    stage.meeting(7, PLANNED, place="geneva")
    stage.meeting(8, "2020-09-14", format="online")
    assert stage.heading() == (
        "Reports on the sessions of the Committee on Implementation held in Vienna from 9 to 11 September 2019 "
        "and to be held on 16 and 17 July 2020 in Geneva and on 14 September 2020 online"
    )


def test_a_heading_on_one_report_on_two_meetings(stage: Stage) -> None:
    stage.meeting(6, HELD, "held")
    stage.meeting(7, PLANNED)
    stage.report("CAB/COP/WG.1/2020/3", "group-6", "group-7")
    assert stage.heading() == (
        f"Report on the meetings of {GROUP} held in Vienna from 9 to 11 September 2019 "
        "and on 16 and 17 July 2020"
    )


@pytest.mark.parametrize(
    ("statuses", "told"),
    [
        (("cancelled",), f"Meeting of {GROUP} scheduled to be held in Vienna on 16 and 17 July 2020"),
        (
            ("cancelled", "postponed"),
            f"Meetings of {GROUP} scheduled to be held in Vienna on 16 and 17 July and on 14 September 2020",
        ),
        ((), "Working Group on Assets"),
    ],
)
def test_a_heading_without_reports(stage: Stage, statuses: tuple[str, ...], told: str) -> None:
    for ordinal, (status, days) in enumerate(zip(statuses, (PLANNED, "2020-09-14"), strict=False), start=7):
        stage.meeting(ordinal, days, status)
    assert stage.heading() == told


def test_a_name_that_ends_in_a_clause_is_closed_by_a_comma(stage: Stage) -> None:
    name = "expert group established in accordance with {body=cop:short} {mandate=res-9-1}{,}"
    stage.only_body("group", called(name))
    stage.resolution("9/1")
    stage.meeting(7, PLANNED)
    assert stage.heading() == (
        "Report on the meeting of the expert group established in accordance with Conference resolution 9/1, "
        "held in Vienna on 16 and 17 July 2020"
    )
