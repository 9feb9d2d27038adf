"""French headings and sentences on reports, written by hand first."""

import pytest

from tests.composition.french.stage_words import COMMITTEE, name
from tests.composition.stage import Stage, plain

HELD, PLANNED = "2019-09-09/2019-09-11", "2020-07-16/2020-07-17"
OF_GROUP = "du Groupe de travail sur les avoirs"
TO_THE_CONFERENCE = "à la Conférence des Parties à la Convention contre la corruption à sa dixième session."
FIRST, SECOND, THIRD = "CAB/COP/WG.1/2019/3", "CAB/COP/WG.1/2020/2", "CAB/COP/WG.1/2020/4"


@pytest.fixture
def by_status(stage: Stage) -> Stage:
    stage.note["heading_tense"] = "by_status"
    return stage


def test_a_heading_in_the_past_tense_for_readers_after_the_meetings(stage: Stage) -> None:
    stage.meeting(6, HELD, "held")
    stage.meeting(7, PLANNED)
    assert stage.heading() == (
        f"Rapports sur les réunions {OF_GROUP} tenues à Vienne du 9 au 11 septembre 2019 "
        "et les 16 et 17 juillet 2020"
    )


def test_one_report_on_two_meetings_is_one_in_the_heading(stage: Stage) -> None:
    stage.meeting(6, HELD, "held")
    stage.meeting(7, "2020-07-16")
    stage.report(SECOND, "group-6", "group-7")
    assert stage.heading() == (
        f"Rapport sur les réunions {OF_GROUP} tenues à Vienne du 9 au 11 septembre 2019 et le 16 juillet 2020"
    )


def test_a_heading_by_status_on_planned_meetings(by_status: Stage) -> None:
    by_status.meeting(7, PLANNED)
    assert by_status.heading() == (
        f"Rapport sur la réunion {OF_GROUP} devant se tenir à Vienne les 16 et 17 juillet 2020"
    )
    by_status.choose(heading_venue="after_dates")
    by_status.meeting(8, "2020-09-14", place="cairo")
    assert by_status.heading() == (
        f"Rapports sur les réunions {OF_GROUP} devant se tenir les 16 et 17 juillet 2020 à Vienne "
        "et le 14 septembre 2020 au Caire"
    )


def test_a_heading_by_status_on_a_held_and_a_planned_meeting(by_status: Stage) -> None:
    by_status.meeting(6, HELD, "held")
    by_status.meeting(7, PLANNED)
    assert by_status.heading() == (
        f"Rapports sur la réunion {OF_GROUP} tenue à Vienne du 9 au 11 septembre 2019 "
        "et sur la réunion prévue les 16 et 17 juillet 2020"
    )


def test_a_heading_by_status_names_the_other_place(by_status: Stage) -> None:
    by_status.only_body("committee", name(COMMITTEE, "m"), gathering="session")
    by_status.meeting(6, HELD, "held")
    by_status.meeting(7, PLANNED, place="hague")
    by_status.meeting(8, "2020-09-14", format="online")
    assert by_status.heading() == (
        "Rapports sur la session du Comité d’application tenue à Vienne du 9 au 11 septembre 2019 et sur "
        "les sessions prévues les 16 et 17 juillet 2020 à La Haye et le 14 septembre 2020 en ligne"
    )


def test_the_heading_of_sessions_that_fell_out(by_status: Stage) -> None:
    by_status.only_body("committee", name(COMMITTEE, "m"), gathering="session")
    by_status.meeting(7, PLANNED, "cancelled", place="geneva")
    by_status.meeting(8, "2020-09-14", "postponed", place="geneva")
    assert by_status.heading() == (
        "Sessions du Comité d’application qui devaient se tenir à Genève "
        "les 16 et 17 juillet et le 14 septembre 2020"
    )


def test_the_heading_of_a_section_without_meetings(stage: Stage) -> None:
    assert stage.heading() == "Groupe de travail sur les avoirs"


def test_a_name_that_ends_in_a_clause_is_closed_by_one_comma(stage: Stage) -> None:
    stage.only_body(
        "group",
        name("groupe d’experts constitué conformément {mandate=res-9-1:au:organ}{,}", "m"),
    )
    stage.resolution("9/1")
    stage.meeting(7, PLANNED)
    assert stage.heading() == (
        "Rapport sur la réunion du groupe d’experts constitué conformément à la résolution 9/1 "
        "de la Conférence, tenue à Vienne les 16 et 17 juillet 2020"
    )


def test_one_report(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told() == f"Le rapport sur cette réunion ({FIRST}) sera présenté {TO_THE_CONFERENCE}"


def test_two_reports_are_told_respectively(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    stage.meeting(8, "2020-07-16", symbol=SECOND)
    assert stage.report_told() == (
        f"Les rapports sur ces réunions ({FIRST} et {SECOND}, respectivement) seront présentés "
        f"{TO_THE_CONFERENCE}"
    )


def test_three_sessions_by_their_ordinals(stage: Stage) -> None:
    stage.only_body("body", name(COMMITTEE, "m"), gathering="session")
    stage.choose(report_reference="ordinal")
    for ordinal, (day, symbol) in enumerate(
        (("2019-07-16", FIRST), ("2020-01-16", SECOND), ("2020-07-16", THIRD)), start=21
    ):
        stage.meeting(ordinal, day, symbol=symbol)
    assert stage.report_told() == (
        "Les rapports sur les vingt et unième, vingt-deuxième et vingt-troisième sessions "
        f"({FIRST}, {SECOND} et {THIRD}, respectivement) seront présentés {TO_THE_CONFERENCE}"
    )


def test_one_joint_report_on_two_meetings(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held")
    stage.meeting(8, "2020-07-16")
    stage.report(FIRST, "group-7", "group-8")
    assert stage.report_told() == f"Le rapport sur ces réunions ({FIRST}) sera présenté {TO_THE_CONFERENCE}"


def test_two_reports_on_one_meeting_are_not_respective(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    stage.report(None, "group-7")
    assert stage.report_told() == (
        f"Les rapports sur cette réunion ({FIRST} et [cote]) seront présentés {TO_THE_CONFERENCE}"
    )


def test_the_mandate_of_reports_has_its_title_when_cited_for_the_first_time(stage: Stage) -> None:
    mandate = stage.resolution(
        "7/1", retold_title=plain("relative à l’application {instrument=cab:du}", "fr")
    )
    stage.choose(report_mandate=mandate["key"])
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told() == (
        "Conformément à la résolution 7/1, relative à l’application de la Convention contre la corruption, "
        f"le rapport sur cette réunion ({FIRST}) sera présenté {TO_THE_CONFERENCE}"
    )


def test_an_article_as_the_mandate_of_reports(stage: Stage) -> None:
    stage.choose(report_mandate=stage.article("63")["key"])
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    stage.meeting(8, "2020-07-16", symbol=SECOND)
    assert stage.report_told() == (
        "Conformément à l’article 63 de la Convention contre la corruption, les rapports sur ces réunions "
        f"({FIRST} et {SECOND}, respectivement) seront présentés {TO_THE_CONFERENCE}"
    )


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({"part": "resumed"}, "à la reprise de la dixième session."),
        ({"part": "part", "part_number": 2}, "à la deuxième partie de la dixième session."),
        ({"ordinal": 11}, "à sa onzième session."),
    ],
)
def test_the_session_of_the_conference(stage: Stage, part: dict[str, str | int], told: str) -> None:
    stage.session |= part
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told().endswith(f"la Convention contre la corruption {told}")


def test_reports_were_submitted_once_the_session_has_begun(stage: Stage) -> None:
    stage.note["as_of"] = "2020-11-01"
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    assert stage.report_told() == (
        f"Le rapport sur cette réunion ({FIRST}) a été présenté {TO_THE_CONFERENCE}"
    )
    stage.choose(report_mandate=stage.decision("4/2")["key"])
    stage.meeting(8, "2020-07-16", symbol=SECOND)
    assert stage.report_told() == (
        f"Conformément à la décision 4/2, les rapports sur ces réunions ({FIRST} et {SECOND}, respectivement) "
        f"ont été présentés {TO_THE_CONFERENCE}"
    )


def test_the_session_of_an_organ_named_in_the_plural(stage: Stage) -> None:
    stage.organ["texts"] = {"official_name": name("États parties", "m", "pl")}
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told().endswith("sera présenté aux États parties à leur dixième session.")
