"""Headings in Spanish in both tenses, written by hand first."""

import pytest

from tests.composition.spanish.stage_words import COMMITTEE, NETWORKS, name, title
from tests.composition.stage import Stage

HELD, PLANNED = "2019-09-09/2019-09-11", "2020-07-16/2020-07-17"


@pytest.fixture
def by_status(stage: Stage) -> Stage:
    stage.note["heading_tense"] = "by_status"
    return stage


def test_one_report(stage: Stage) -> None:
    stage.meeting(7, PLANNED)
    assert stage.heading() == (
        "Informe sobre la reunión del Grupo de Trabajo sobre Activos celebrada en Viena los días 16 y 17 de julio "
        "de 2020"
    )


def test_two_reports(stage: Stage) -> None:
    stage.meeting(6, HELD, "held")
    stage.meeting(7, PLANNED, place="cairo")
    assert stage.heading() == (
        "Informes sobre las reuniones del Grupo de Trabajo sobre Activos celebradas en Viena del 9 al 11 de "
        "septiembre de 2019 y en El Cairo los días 16 y 17 de julio de 2020"
    )


def test_one_report_on_two_meetings(stage: Stage) -> None:
    stage.meeting(6, HELD, "held")
    stage.meeting(7, PLANNED)
    stage.report("CAB/COP/WG.1/2020/3", "group-6", "group-7")
    assert stage.heading().startswith(
        "Informe sobre las reuniones del Grupo de Trabajo sobre Activos celebradas"
    )


def test_sessions_of_several_bodies_in_the_plural(stage: Stage) -> None:
    stage.only_body("body", NETWORKS, gathering="session")
    stage.meeting(6, HELD, "held")
    stage.meeting(7, PLANNED)
    assert stage.heading() == (
        "Informes sobre los períodos de sesiones de las Redes Regionales celebrados en Viena del 9 al 11 de "
        "septiembre de 2019 y los días 16 y 17 de julio de 2020"
    )


def test_the_place_after_the_dates(stage: Stage) -> None:
    stage.choose(heading_venue="after_dates")
    stage.meeting(7, PLANNED)
    assert stage.heading().endswith("celebrada los días 16 y 17 de julio de 2020 en Viena")
    stage.meetings[0]["format"] = "online"
    assert stage.heading().endswith("celebrada los días 16 y 17 de julio de 2020 en línea")


def test_by_status_what_is_planned(by_status: Stage) -> None:
    by_status.only_body("body", COMMITTEE, gathering="session")
    by_status.meeting(7, PLANNED)
    assert by_status.heading() == (
        "Informe sobre el período de sesiones del Comité de Aplicación que está previsto celebrar en Viena los días "
        "16 y 17 de julio de 2020"
    )


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        ("meeting", "la reunión del Comité de Aplicación celebrada|la"),
        ("session", "el período de sesiones del Comité de Aplicación celebrado|el"),
    ],
)
def test_by_status_one_held_and_one_planned(by_status: Stage, unit: str, told: str) -> None:
    by_status.only_body("body", COMMITTEE, gathering=unit)
    by_status.meeting(6, HELD, "held")
    by_status.meeting(7, PLANNED)
    held, planned = told.split("|")
    assert by_status.heading() == (
        f"Informes sobre {held} en Viena del 9 al 11 de septiembre de 2019 y sobre {planned} que está previsto "
        "celebrar los días 16 y 17 de julio de 2020"
    )


def test_by_status_several_held_and_several_planned(by_status: Stage) -> None:
    for ordinal, day in enumerate(("2019-03-04", "2019-05-06", "2020-09-07", "2020-10-05"), start=4):
        by_status.meeting(ordinal, day, "held" if ordinal < 6 else "planned")
    assert by_status.heading() == (
        "Informes sobre las reuniones del Grupo de Trabajo sobre Activos celebradas en Viena el 4 de marzo y el 6 "
        "de mayo de 2019 y sobre las que está previsto celebrar el 7 de septiembre y el 5 de octubre de 2020"
    )


def test_what_was_cancelled_and_postponed(by_status: Stage) -> None:
    by_status.meeting(7, PLANNED, "cancelled")
    assert by_status.heading() == (
        "Reunión del Grupo de Trabajo sobre Activos que estaba previsto celebrar en Viena los días 16 y 17 de julio "
        "de 2020"
    )
    by_status.meeting(8, "2020-09-14", "postponed")
    assert by_status.heading() == (
        "Reuniones del Grupo de Trabajo sobre Activos que estaba previsto celebrar en Viena los días 16 y 17 de "
        "julio y el 14 de septiembre de 2020"
    )


def test_nothing_to_tell_of(stage: Stage) -> None:
    assert stage.heading() == "Grupo de Trabajo sobre Activos"


def test_a_name_that_ends_in_a_clause_is_closed_by_one_comma(stage: Stage) -> None:
    called = name("grupo de expertos establecido de conformidad con {mandate=res-9-1:el:organ}{,}", "m")
    stage.only_body("group", called)
    stage.resolution("9/1", title=title("Activos"))
    stage.meeting(7, PLANNED)
    assert stage.heading() == (
        "Informe sobre la reunión del grupo de expertos establecido de conformidad con la resolución 9/1 de la "
        "Conferencia, celebrada en Viena los días 16 y 17 de julio de 2020"
    )
