"""The sentence on reports, written by hand first."""

import pytest

from desktop_app.composition.note import DoubtKind
from tests.composition.stage import COMMITTEE, Stage, head, plain

TO_THE_CONFERENCE = "Конференции участников Конвенции о борьбе с подкупом на десятой сессии."
FIRST, SECOND, THIRD = "CAB/COP/WG.1/2019/3", "CAB/COP/WG.1/2020/2", "CAB/COP/WG.1/2020/4"


def test_one_report(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert (
        stage.report_told()
        == f"Доклад о работе этого совещания ({FIRST}) будет представлен {TO_THE_CONFERENCE}"
    )


def test_two_reports_are_told_respectively(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    stage.meeting(8, "2020-07-16", symbol=SECOND)
    assert stage.report_told() == (
        f"Доклады о работе этих совещаний ({FIRST} и {SECOND} соответственно) будут представлены {TO_THE_CONFERENCE}"
    )


def test_three_sessions_by_their_ordinals(stage: Stage) -> None:
    stage.only_body("body", head(COMMITTEE, "по осуществлению", "m"), gathering="session")
    stage.choose(report_reference="ordinal")
    for ordinal, (day, symbol) in enumerate(
        (("2019-07-16", FIRST), ("2020-01-16", SECOND), ("2020-07-16", THIRD)), start=21
    ):
        stage.meeting(ordinal, day, symbol=symbol)
    assert stage.report_told() == (
        "Доклады о работе двадцать первой, двадцать второй и двадцать третьей сессий "
        f"({FIRST}, {SECOND} и {THIRD} соответственно) будут представлены {TO_THE_CONFERENCE}"
    )


def test_one_joint_report_on_two_meetings(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held")
    stage.meeting(8, "2020-07-16")
    stage.report(FIRST, "group-7", "group-8")
    assert (
        stage.report_told()
        == f"Доклад о работе этих совещаний ({FIRST}) будет представлен {TO_THE_CONFERENCE}"
    )


def test_two_reports_on_three_meetings_are_not_respective(stage: Stage) -> None:
    for ordinal, day in enumerate(("2019-07-16", "2019-09-16", "2020-07-16"), start=7):
        stage.meeting(ordinal, day)
    stage.report(FIRST, "group-7", "group-8")
    stage.report(SECOND, "group-9")
    assert stage.report_told() == (
        f"Доклады о работе этих совещаний ({FIRST} и {SECOND}) будут представлены {TO_THE_CONFERENCE}"
    )


def test_two_reports_on_one_meeting(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    stage.report(SECOND, "group-7")
    assert stage.report_told() == (
        f"Доклады о работе этого совещания ({FIRST} и {SECOND}) будут представлены {TO_THE_CONFERENCE}"
    )


def test_a_symbol_that_is_not_known_is_a_hole_of_its_own_meeting(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    stage.meeting(8, "2020-07-16")
    assert stage.report_told() == (
        f"Доклады о работе этих совещаний ({FIRST} и [условное обозначение] соответственно) "
        f"будут представлены {TO_THE_CONFERENCE}"
    )
    (doubt,) = stage.doubts(DoubtKind.SYMBOL_MISSING)
    assert (doubt.source.key, doubt.source.field, doubt.blocking) == ("group-8", "documents", True)


def test_a_report_without_a_symbol_yet_is_a_hole_of_its_document(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16")
    stage.report(None, "group-7")
    assert "([условное обозначение])" in stage.report_told()
    (doubt,) = stage.doubts(DoubtKind.SYMBOL_MISSING)
    assert (doubt.source.table, doubt.source.key) == ("document", "report-1")


def test_a_document_that_is_no_report_is_not_told(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    stage.documents.append(
        {"key": "agenda-7", "type": "agenda", "symbol": "CAB/COP/WG.1/2020/1", "meetings": ["group-7"]}
    )
    assert f"({FIRST})" in stage.report_told()


def test_an_unverified_symbol_is_doubted(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    stage.documents[0]["verified"] = False
    assert [doubt.detail for doubt in stage.doubts(DoubtKind.RECORD_UNVERIFIED)] == [FIRST]


def test_the_mandate_of_reports_has_its_title_when_cited_for_the_first_time(stage: Stage) -> None:
    mandate = stage.resolution(
        "7/1", retold_title=plain("об активизации усилий по осуществлению {instrument=cab:gen}")
    )
    stage.choose(report_mandate=mandate["key"])
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told() == (
        "В соответствии с резолюцией 7/1 об активизации усилий по осуществлению Конвенции о борьбе с подкупом "
        f"доклад о работе этого совещания ({FIRST}) будет представлен {TO_THE_CONFERENCE}"
    )


def test_an_article_as_the_mandate_of_reports(stage: Stage) -> None:
    stage.choose(report_mandate=stage.article("63")["key"])
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    stage.meeting(8, "2020-07-16", symbol=SECOND)
    assert stage.report_told() == (
        "В соответствии со статьей 63 Конвенции о борьбе с подкупом доклады о работе этих совещаний "
        f"({FIRST} и {SECOND} соответственно) будут представлены {TO_THE_CONFERENCE}"
    )


def test_reports_before_a_resumed_session_of_the_conference(stage: Stage) -> None:
    stage.session |= {"part": "resumed"}
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told().endswith("Конвенции о борьбе с подкупом на возобновленной десятой сессии.")


@pytest.mark.parametrize(
    ("day", "told"), [("2020-10-11", "будет представлен"), ("2020-10-12", "был представлен")]
)
def test_a_report_was_submitted_once_the_session_has_begun(stage: Stage, day: str, told: str) -> None:
    stage.note["as_of"] = day
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told() == f"Доклад о работе этого совещания ({FIRST}) {told} {TO_THE_CONFERENCE}"


def test_reports_were_submitted_by_mandate(stage: Stage) -> None:
    stage.note["as_of"] = "2020-11-01"
    stage.choose(report_mandate=stage.decision("4/2", retold_title=plain("о докладах"))["key"])
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    stage.meeting(8, "2020-07-16", symbol=SECOND)
    assert stage.report_told() == (
        f"В соответствии с решением 4/2 о докладах доклады о работе этих совещаний ({FIRST} и {SECOND} "
        f"соответственно) были представлены {TO_THE_CONFERENCE}"
    )


def test_without_dates_of_the_session_reports_are_still_to_come(stage: Stage) -> None:
    del stage.session["first_day"], stage.session["last_day"]
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert "будет представлен" in stage.report_told()
