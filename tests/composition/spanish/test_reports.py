"""The sentence on reports in Spanish, written by hand first."""

import pytest

from tests.composition.spanish.stage_words import COMMITTEE, title
from tests.composition.stage import Stage

TO_THE_CONFERENCE = (
    "a la Conferencia de las Partes en la Convención contra el Soborno en su décimo período de sesiones."
)
FIRST, SECOND, THIRD = "CAB/COP/WG.1/2019/3", "CAB/COP/WG.1/2020/2", "CAB/COP/WG.1/2020/4"


def test_one_report(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told() == f"El informe sobre esa reunión ({FIRST}) se presentará {TO_THE_CONFERENCE}"


def test_two_reports_are_told_respectively(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    stage.meeting(8, "2020-07-16", symbol=SECOND)
    assert stage.report_told() == (
        f"Los informes sobre esas reuniones ({FIRST} y {SECOND}, respectivamente) se presentarán {TO_THE_CONFERENCE}"
    )


@pytest.mark.parametrize(("count", "told"), [(1, "El informe sobre ese"), (2, "Los informes sobre esos")])
def test_sessions_are_masculine(stage: Stage, count: int, told: str) -> None:
    stage.only_body("body", COMMITTEE, gathering="session")
    for ordinal in range(1, count + 1):
        stage.meeting(ordinal, f"2019-0{ordinal}-16", "held")
    assert stage.report_told().startswith(
        f"{told} período{'s' if count > 1 else ''} de sesiones ([signatura]"
    )


def test_three_sessions_by_their_ordinals(stage: Stage) -> None:
    stage.only_body("body", COMMITTEE, gathering="session")
    stage.choose(report_reference="ordinal")
    for ordinal, (day, symbol) in enumerate(
        (("2019-07-16", FIRST), ("2020-01-16", SECOND), ("2020-07-16", THIRD)), start=21
    ):
        stage.meeting(ordinal, day, symbol=symbol)
    assert stage.report_told() == (
        "Los informes sobre los períodos de sesiones vigésimo primero, vigésimo segundo y vigésimo tercero "
        f"({FIRST}, {SECOND} y {THIRD}, respectivamente) se presentarán {TO_THE_CONFERENCE}"
    )


def test_one_joint_report_on_two_meetings(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held")
    stage.meeting(8, "2020-07-16")
    stage.report(FIRST, "group-7", "group-8")
    assert stage.report_told() == (
        f"El informe sobre esas reuniones ({FIRST}) se presentará {TO_THE_CONFERENCE}"
    )


def test_two_reports_on_one_meeting(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    stage.report(SECOND, "group-7")
    assert stage.report_told() == (
        f"Los informes sobre esa reunión ({FIRST} y {SECOND}) se presentarán {TO_THE_CONFERENCE}"
    )


def test_reports_on_parts_of_a_session(stage: Stage) -> None:
    stage.only_body("body", COMMITTEE, gathering="session")
    for number, symbol in ((1, FIRST), (2, SECOND)):
        stage.meeting(
            3,
            f"2020-0{number}-06",
            "held",
            key=f"part-{number}",
            part="part",
            part_number=number,
            symbol=symbol,
        )
    assert stage.report_told() == (
        f"Los informes sobre las partes primera y segunda del tercer período de sesiones ({FIRST} y {SECOND}, "
        f"respectivamente) se presentarán {TO_THE_CONFERENCE}"
    )


def test_reports_by_mandate(stage: Stage) -> None:
    mandate = stage.resolution("7/1", retold_title=title("relativa a la aplicación {instrument=cab:del}"))
    stage.choose(report_mandate=mandate["key"])
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told() == (
        "De conformidad con la resolución 7/1, relativa a la aplicación de la Convención contra el Soborno, el "
        f"informe sobre esa reunión ({FIRST}) se presentará {TO_THE_CONFERENCE}"
    )


def test_an_article_as_the_mandate_of_reports(stage: Stage) -> None:
    stage.choose(report_mandate=stage.article("63")["key"])
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told() == (
        "De conformidad con el artículo 63 de la Convención contra el Soborno, el informe sobre esa reunión "
        f"({FIRST}) se presentará {TO_THE_CONFERENCE}"
    )


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({"part": "resumed"}, "en la continuación del décimo período de sesiones."),
        ({"part": "part", "part_number": 2}, "en la segunda parte del décimo período de sesiones."),
        ({"ordinal": 3}, "en su tercer período de sesiones."),
    ],
)
def test_the_session_that_reports_go_to(stage: Stage, part: dict[str, str | int], told: str) -> None:
    stage.session |= part
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    assert stage.report_told().endswith(f"en la Convención contra el Soborno {told}")


def test_reports_that_were_submitted(stage: Stage) -> None:
    stage.note["as_of"] = "2020-11-01"
    stage.meeting(7, "2019-07-16", "held", symbol=FIRST)
    assert stage.report_told() == f"El informe sobre esa reunión ({FIRST}) se presentó {TO_THE_CONFERENCE}"
    stage.choose(report_mandate=stage.decision("4/2", retold_title=title("sobre los informes"))["key"])
    stage.meeting(8, "2020-07-16", symbol=SECOND)
    assert stage.report_told() == (
        f"De conformidad con la decisión 4/2, sobre los informes, los informes sobre esas reuniones ({FIRST} y "
        f"{SECOND}, respectivamente) se presentaron {TO_THE_CONFERENCE}"
    )
