"""The sentence on reports in English, written by hand first."""

import pytest

from tests.composition.english.stage_words import FULL, called, several
from tests.composition.stage import Stage

FIRST, SECOND, THIRD = "CAB/COP/WG.1/2019/3", "CAB/COP/WG.1/2020/2", "CAB/COP/WG.1/2020/4"
AT_THE_SESSION = f"will be submitted to {FULL} at its tenth session."


def test_one_report(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told() == f"The report on that meeting ({FIRST}) {AT_THE_SESSION}"


def test_two_reports(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    stage.meeting(8, "2020-07-16", symbol=SECOND)
    assert stage.report_told() == (
        f"The reports on those meetings ({FIRST} and {SECOND}, respectively) {AT_THE_SESSION}"
    )


def test_three_reports_by_ordinals(stage: Stage) -> None:
    stage.only_body("body", called("Committee on Implementation"), gathering="session")
    stage.choose(report_reference="ordinal")
    days = (("2019-07-16", FIRST), ("2020-01-16", SECOND), ("2020-07-16", THIRD))
    for ordinal, (day, symbol) in enumerate(days, start=21):
        stage.meeting(ordinal, day, symbol=symbol)
    assert stage.report_told() == (
        "The reports on the twenty-first, twenty-second and twenty-third sessions "
        f"({FIRST}, {SECOND} and {THIRD}, respectively) {AT_THE_SESSION}"
    )


def test_one_report_on_two_meetings(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held")
    stage.meeting(8, "2020-07-16")
    stage.report(FIRST, "group-7", "group-8")
    assert stage.report_told() == f"The report on those meetings ({FIRST}) {AT_THE_SESSION}"


def test_two_reports_on_one_meeting_are_not_respective(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    stage.report(SECOND, "group-7")
    assert stage.report_told() == f"The reports on that meeting ({FIRST} and {SECOND}) {AT_THE_SESSION}"


def test_a_symbol_that_is_not_known(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16")
    assert stage.report_told() == f"The report on that meeting ([symbol]) {AT_THE_SESSION}"


@pytest.mark.parametrize(
    ("field", "title", "told"),
    [
        (
            "title",
            "Assets and their return",
            "resolution 7/1, entitled “Assets and their return”, the report",
        ),
        (
            "retold_title",
            "on the implementation of {instrument=cab:the}",
            "resolution 7/1, on the implementation of the United Nations Convention against Bribery, the report",
        ),
    ],
)
def test_as_a_mandate_asks(stage: Stage, field: str, title: str, told: str) -> None:
    mandate = stage.resolution("7/1", **{field: called(title)})
    stage.choose(report_mandate=mandate["key"])
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told() == f"In accordance with {told} on that meeting ({FIRST}) {AT_THE_SESSION}"


def test_as_an_article_asks(stage: Stage) -> None:
    stage.choose(report_mandate=stage.article("63")["key"])
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    stage.meeting(8, "2020-07-16", symbol=SECOND)
    assert stage.report_told() == (
        "In accordance with article 63 of the United Nations Convention against Bribery, the reports on those "
        f"meetings ({FIRST} and {SECOND}, respectively) {AT_THE_SESSION}"
    )


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({"part": "resumed"}, "at its resumed tenth session."),
        ({"part": "resumed", "part_number": 2}, "at its second resumed tenth session."),
        ({"part": "part", "part_number": 2}, "at the second part of the tenth session."),
        ({"ordinal": 31}, "at its thirty-first session."),
    ],
)
def test_the_session_they_go_to(stage: Stage, part: dict[str, str | int], told: str) -> None:
    stage.session |= part
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told().endswith(f"will be submitted to {FULL} {told}")


def test_parties_have_their_session(stage: Stage) -> None:
    stage.organ["texts"] = {"official_name": several("States parties to {instrument=cab:the:full}")}
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told().endswith(
        "submitted to the States parties to the United Nations Convention against Bribery at their tenth session."
    )


@pytest.mark.parametrize(
    ("mandated", "beginning"), [(False, "The"), (True, "In accordance with decision 4/2, the")]
)
def test_reports_that_were_submitted(stage: Stage, *, mandated: bool, beginning: str) -> None:
    stage.note["as_of"] = "2020-11-01"
    if mandated:
        stage.choose(report_mandate=stage.decision("4/2")["key"])
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    assert stage.report_told() == (
        f"{beginning} report on that meeting ({FIRST}) was submitted to {FULL} at its tenth session."
    )
    stage.meeting(8, "2020-07-16", symbol=SECOND)
    assert stage.report_told() == (
        f"{beginning} reports on those meetings ({FIRST} and {SECOND}, respectively) "
        f"were submitted to {FULL} at its tenth session."
    )
