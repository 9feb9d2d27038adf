"""Sentences on meetings in Spanish: every expected one was written by hand before the program's was seen."""

import pytest

from tests.composition.spanish.stage_words import AID, COMMISSION, COMMITTEE, FORUMS, NETWORKS, name
from tests.composition.stage import Fields, Stage


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (COMMITTEE, "El Comité de Aplicación celebró su novena reunión el 9 de septiembre de 2019 y tiene"),
        (
            COMMISSION,
            "La Comisión de Aplicación celebró su novena reunión el 9 de septiembre de 2019 y tiene",
        ),
        (FORUMS, "Los Foros Regionales celebraron su novena reunión el 9 de septiembre de 2019 y tienen"),
        (NETWORKS, "Las Redes Regionales celebraron su novena reunión el 9 de septiembre de 2019 y tienen"),
    ],
)
def test_article_and_verb_agree_with_the_body(stage: Stage, body: Fields, told: str) -> None:
    stage.only_body("body", body)
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2020-09-10/2020-09-11")
    assert stage.meetings_told() == (
        f"{told} previsto celebrar su décima reunión los días 10 y 11 de septiembre de 2020."
    )


@pytest.mark.parametrize(
    ("ordinal", "unit", "told"),
    [
        (1, "meeting", "su primera reunión"),
        (1, "session", "su primer período de sesiones"),
        (3, "meeting", "su tercera reunión"),
        (3, "session", "su tercer período de sesiones"),
        (11, "meeting", "su undécima reunión"),
        (13, "session", "su decimotercer período de sesiones"),
        (21, "meeting", "su vigésima primera reunión"),
        (21, "session", "su vigésimo primer período de sesiones"),
        (102, "session", "su centésimo segundo período de sesiones"),
    ],
)
def test_the_ordinal_agrees_with_meeting_and_session(
    stage: Stage, ordinal: int, unit: str, told: str
) -> None:
    stage.only_body("body", COMMITTEE, gathering=unit)
    stage.meeting(ordinal, "2019-09-09/2019-09-11", "held")
    assert stage.meetings_told() == (
        f"El Comité de Aplicación celebró {told} del 9 al 11 de septiembre de 2019."
    )


def test_two_held_meetings_share_the_noun_and_are_told_respectively(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held")
    stage.meeting(10, "2020-04-29/2020-05-02", "held")
    assert stage.meetings_told() == (
        "El Grupo de Trabajo sobre Activos celebró sus reuniones novena y décima del 9 al 11 de septiembre "
        "de 2019 y del 29 de abril al 2 de mayo de 2020, respectivamente."
    )


def test_sessions_told_together_have_their_ordinals_in_full(stage: Stage) -> None:
    stage.only_body("body", COMMITTEE, gathering="session")
    for ordinal, day in enumerate(("2019-01-15", "2019-03-15", "2019-12-02"), start=1):
        stage.meeting(ordinal, day, "held")
    assert stage.meetings_told() == (
        "El Comité de Aplicación celebró sus períodos de sesiones primero, segundo y tercero el 15 de enero, "
        "el 15 de marzo y el 2 de diciembre de 2019, respectivamente."
    )


def test_two_planned_meetings_after_two_held(stage: Stage) -> None:
    stage.meeting(8, "2019-09-09", "held")
    stage.meeting(9, "2019-12-09", "held")
    stage.meeting(10, "2020-07-07/2020-07-08")
    stage.meeting(11, "2020-09-10")
    assert stage.meetings_told() == (
        "El Grupo de Trabajo sobre Activos celebró sus reuniones octava y novena el 9 de septiembre y el 9 de "
        "diciembre de 2019, respectivamente, y tiene previsto celebrar sus reuniones décima y undécima los días "
        "7 y 8 de julio y el 10 de septiembre de 2020, respectivamente."
    )


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ("2020-07-16", "el 16 de julio de 2020"),
        ("2020-07-01/2020-07-02", "los días 1 y 2 de julio de 2020"),
        ("2020-07-13/2020-07-17", "del 13 al 17 de julio de 2020"),
        ("2020-06-30/2020-07-02", "del 30 de junio al 2 de julio de 2020"),
        ("2020-06-30/2020-07-01", "los días 30 de junio y 1 de julio de 2020"),
        ("2019-12-30/2020-01-03", "del 30 de diciembre de 2019 al 3 de enero de 2020"),
        ("", "[fechas]"),
    ],
)
def test_a_planned_meeting_alone(stage: Stage, days: str, told: str) -> None:
    stage.note["as_of"] = "2019-01-01"
    stage.meeting(7, days)
    assert stage.meetings_told() == (
        f"Está previsto que la séptima reunión del Grupo de Trabajo sobre Activos se celebre {told}."
    )


def test_planned_sessions_in_the_plural(stage: Stage) -> None:
    stage.only_body("body", COMMISSION, gathering="session")
    stage.meeting(7, "2020-07-16/2020-07-17")
    stage.meeting(8, "2020-09-14")
    assert stage.meetings_told() == (
        "Está previsto que los períodos de sesiones séptimo y octavo de la Comisión de Aplicación se celebren "
        "los días 16 y 17 de julio y el 14 de septiembre de 2020, respectivamente."
    )


def test_the_meeting_as_subject(stage: Stage) -> None:
    stage.choose(meetings_opening="meeting")
    stage.meeting(9, "2019-09-09", "held")
    assert stage.meetings_told() == (
        "La novena reunión del Grupo de Trabajo sobre Activos se celebró el 9 de septiembre de 2019."
    )
    stage.meeting(10, "2019-11-11/2019-11-12", "held")
    assert stage.meetings_told() == (
        "Las reuniones novena y décima del Grupo de Trabajo sobre Activos se celebraron el 9 de septiembre y "
        "los días 11 y 12 de noviembre de 2019, respectivamente."
    )


def test_the_meeting_as_subject_held_and_the_next_one_planned_there(stage: Stage) -> None:
    stage.choose(meetings_opening="meeting", venue_in_text=True)
    stage.meeting(1, "2019-10-09/2019-10-11", "held")
    stage.meeting(2, "2020-07-13/2020-07-15")
    assert stage.meetings_told() == (
        "La primera reunión del Grupo de Trabajo sobre Activos se celebró en Viena del 9 al 11 de octubre de "
        "2019, y está previsto que la segunda reunión se celebre del 13 al 15 de julio de 2020 en la misma ciudad."
    )
    stage.meeting(3, "2020-09-14")
    assert stage.meetings_told().endswith(
        ", y está previsto que las reuniones segunda y tercera se celebren en la misma ciudad del 13 al 15 de "
        "julio y el 14 de septiembre de 2020, respectivamente."
    )


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ({"place": "geneva"}, "en Ginebra el 16 de julio de 2020"),
        ({"place": "cairo"}, "en El Cairo el 16 de julio de 2020"),
        ({"format": "online", "place": ""}, "en línea el 16 de julio de 2020"),
        ({"place": ""}, "en [lugar] el 16 de julio de 2020"),
    ],
)
def test_the_place_in_text_and_heading(stage: Stage, place: dict[str, str], told: str) -> None:
    stage.choose(venue_in_text=True, meetings_opening="meeting")
    stage.meeting(7, "2020-07-16", "held", **place)
    stage.note["as_of"] = "2020-08-01"
    assert stage.meetings_told() == (
        f"La séptima reunión del Grupo de Trabajo sobre Activos se celebró {told}."
    )
    assert stage.heading() == f"Informe sobre la reunión del Grupo de Trabajo sobre Activos celebrada {told}"


def test_a_long_annual_series_is_summed_up(stage: Stage) -> None:
    section = stage.only_body("body", COMMITTEE)
    section.update(meetings_opening="range", venue_in_text=True, meeting_choices=[])
    for ordinal in range(1, 14):
        stage.meeting(ordinal, f"{2006 + ordinal}-06-01/{2006 + ordinal}-06-03", "held")
        section["meeting_choices"].append({"meeting": f"body-{ordinal}", "included": True})
    assert stage.meetings_told() == (
        "El Comité de Aplicación celebró anualmente sus reuniones primera a decimotercera en Viena entre 2007 "
        "y 2019."
    )
    assert stage.heading() == (
        "Informes sobre las reuniones del Comité de Aplicación celebradas en Viena entre 2007 y 2019"
    )


def test_a_series_of_sessions_within_one_year(stage: Stage) -> None:
    stage.only_body("body", NETWORKS, gathering="session").update(meetings_opening="range")
    for ordinal, day in enumerate(("2019-01-15", "2019-05-15", "2019-09-16"), start=1):
        stage.meeting(ordinal, day, "held")
    stage.meeting(4, "2020-07-16")
    assert stage.meetings_told() == (
        "Las Redes Regionales celebraron sus períodos de sesiones primero a tercero en 2019. Está previsto que el "
        "cuarto período de sesiones de las Redes Regionales se celebre el 16 de julio de 2020."
    )


@pytest.mark.parametrize(("status", "verb"), [("cancelled", "cancel"), ("postponed", "aplaz")])
def test_meetings_that_fall_out(stage: Stage, status: str, verb: str) -> None:
    stage.meeting(11, "2020-07-07/2020-07-08", status)
    assert stage.meetings_told() == (
        "La undécima reunión del Grupo de Trabajo sobre Activos, que estaba previsto celebrar los días 7 y 8 de "
        f"julio de 2020, se {verb}ó."
    )
    stage.meeting(12, "2020-09-07", status)
    stage.meeting(13, "", status)
    assert stage.meetings_told() == (
        "Las reuniones undécima y duodécima del Grupo de Trabajo sobre Activos, que estaba previsto celebrar los "
        f"días 7 y 8 de julio y el 7 de septiembre de 2020, respectivamente, se {verb}aron. La decimotercera "
        f"reunión del Grupo de Trabajo sobre Activos se {verb}ó."
    )


def test_held_postponed_and_cancelled_together(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held", symbol="CAB/COP/WG.1/2019/3")
    stage.meeting(10, "2020-03-10/2020-03-11", "postponed")
    stage.meeting(11, "2020-09-10/2020-09-11", "cancelled")
    assert stage.paragraphs() == [
        (
            "El Grupo de Trabajo sobre Activos celebró su novena reunión del 9 al 11 de septiembre de 2019. "
            "La décima reunión del Grupo de Trabajo sobre Activos, que estaba previsto celebrar los días 10 y 11 "
            "de marzo de 2020, se aplazó. La undécima reunión del Grupo de Trabajo sobre Activos, que estaba "
            "previsto celebrar los días 10 y 11 de septiembre de 2020, se canceló. El informe sobre la novena "
            "reunión (CAB/COP/WG.1/2019/3) se presentará a la Conferencia de las Partes en la Convención contra "
            "el Soborno en su décimo período de sesiones."
        )
    ]


def in_parts(stage: Stage, *statuses: str, **fields: str) -> None:
    stage.only_body("body", COMMITTEE, gathering="session")
    for number, status in enumerate(statuses, start=1):
        days = f"2020-0{number * 3}-02/2020-0{number * 3}-04"
        stage.meeting(3, days, status, key=f"part-{number}", part_number=number, **fields)


def test_parts_of_a_session(stage: Stage) -> None:
    in_parts(stage, "held", "planned", part="part")
    assert stage.meetings_told() == (
        "El Comité de Aplicación celebró la primera parte del tercer período de sesiones del 2 al 4 de marzo de "
        "2020 y tiene previsto celebrar la segunda parte del tercer período de sesiones del 2 al 4 de junio de 2020."
    )


def test_two_parts_that_were_held(stage: Stage) -> None:
    in_parts(stage, "held", "held", part="part")
    stage.note["as_of"] = "2020-07-01"
    assert stage.meetings_told() == (
        "El Comité de Aplicación celebró las partes primera y segunda del tercer período de sesiones del 2 al 4 de "
        "marzo y del 2 al 4 de junio de 2020, respectivamente."
    )
    assert stage.heading() == (
        "Informes sobre el período de sesiones del Comité de Aplicación celebrado en Viena del 2 al 4 de marzo y "
        "del 2 al 4 de junio de 2020"
    )


def test_a_session_and_its_resumption(stage: Stage) -> None:
    stage.only_body("body", COMMITTEE, gathering="session")
    stage.meeting(3, "2019-03-02", "held")
    stage.meeting(3, "2019-06-02", "held", key="resumed", part="resumed")
    assert stage.meetings_told() == (
        "El Comité de Aplicación celebró su tercer período de sesiones y la continuación del tercer período de "
        "sesiones el 2 de marzo y el 2 de junio de 2019, respectivamente."
    )


def test_first_and_second_resumptions_are_feminine(stage: Stage) -> None:
    in_parts(stage, "held", "planned", part="resumed")
    stage.choose(meetings_opening="meeting")
    assert stage.meetings_told() == (
        "La primera continuación del tercer período de sesiones del Comité de Aplicación se celebró del 2 al 4 de "
        "marzo de 2020, y está previsto que la segunda continuación del tercer período de sesiones se celebre del "
        "2 al 4 de junio de 2020."
    )


def test_a_meeting_and_a_session_together_are_masculine(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2019-12-02", "held", unit="session")
    assert stage.meetings_told() == (
        "El Grupo de Trabajo sobre Activos celebró su novena reunión y su décimo período de sesiones el 9 de "
        "septiembre y el 2 de diciembre de 2019, respectivamente."
    )
    assert stage.heading() == (
        "Informes sobre la reunión y el período de sesiones del Grupo de Trabajo sobre Activos celebrados en Viena "
        "el 9 de septiembre y el 2 de diciembre de 2019"
    )


def beside(stage: Stage, *days: str, kind: str) -> Fields:
    """Meetings of two groups, linked from the first to the second."""
    stage.body("aid", AID)
    stage.section("aid")
    first = stage.meeting(11, days[0])
    stage.meeting(12, days[1], body="aid")
    first["links"] = [{"other": "aid-12", "kind": kind}]
    return first


@pytest.mark.parametrize(
    ("days", "kind", "told"),
    [
        (
            ("2020-07-07/2020-07-08", "2020-07-09/2020-07-10"),
            "immediately_before",
            "los días 7 y 8 de julio de 2020, inmediatamente antes de la duodécima reunión",
        ),
        (
            ("2020-07-09/2020-07-10", "2020-07-07/2020-07-08"),
            "immediately_after",
            "los días 9 y 10 de julio de 2020, inmediatamente después de la duodécima reunión",
        ),
        (
            ("2020-07-07/2020-07-08", "2020-07-07/2020-07-08"),
            "joint",
            "los días 7 y 8 de julio de 2020, conjuntamente con la duodécima reunión",
        ),
    ],
)
def test_beside_another_meeting(stage: Stage, days: tuple[str, str], kind: str, told: str) -> None:
    first = beside(stage, *days, kind=kind)
    assert stage.meetings_told() == (
        "Está previsto que la undécima reunión del Grupo de Trabajo sobre Activos se celebre "
        f"{told} del Grupo de Trabajo sobre Asistencia Técnica."
    )
    first["status"] = "cancelled"
    assert stage.meetings_told() == (
        "La undécima reunión del Grupo de Trabajo sobre Activos, que estaba previsto celebrar "
        f"{told} del Grupo de Trabajo sobre Asistencia Técnica, se canceló."
    )


def test_between_two_meetings(stage: Stage) -> None:
    first = beside(stage, "2020-07-08", "2020-07-09/2020-07-10", kind="immediately_before")
    stage.body("law", name("Comité Jurídico", "m"), gathering="session")
    stage.meeting(2, "2020-07-06/2020-07-07", body="law")
    first["links"].append({"other": "law-2", "kind": "immediately_after"})
    assert stage.meetings_told() == (
        "Está previsto que la undécima reunión del Grupo de Trabajo sobre Activos se celebre el 8 de julio de 2020, "
        "inmediatamente después del segundo período de sesiones del Comité Jurídico e inmediatamente antes de la "
        "duodécima reunión del Grupo de Trabajo sobre Asistencia Técnica."
    )


def test_after_two_meetings_and_jointly_with_one(stage: Stage) -> None:
    first = beside(stage, "2020-07-08", "2020-07-08", kind="joint")
    for ordinal, key in ((2, "law"), (3, "data")):
        called = {"law": "Comité Jurídico", "data": "Comité de Datos"}[key]
        stage.body(key, name(called, "m"), gathering="session")
        stage.meeting(ordinal, "2020-07-06/2020-07-07", body=key)
        first["links"].append({"other": f"{key}-{ordinal}", "kind": "immediately_after"})
    assert stage.meetings_told() == (
        "Está previsto que la undécima reunión del Grupo de Trabajo sobre Activos se celebre el 8 de julio de 2020, "
        "conjuntamente con la duodécima reunión del Grupo de Trabajo sobre Asistencia Técnica, inmediatamente "
        "después del segundo período de sesiones del Comité Jurídico y del tercer período de sesiones del Comité "
        "de Datos."
    )


def test_held_meetings_with_a_neighbour_are_told_one_after_the_other(stage: Stage) -> None:
    first = stage.meeting(9, "2019-09-11", "held")
    stage.meeting(10, "2019-12-04", "held")
    stage.meeting(11, "2020-09-07")
    stage.body("aid", AID)
    stage.meeting(2, "2019-09-09/2019-09-10", "held", body="aid")
    first["links"] = [{"other": "aid-2", "kind": "immediately_after"}]
    assert stage.meetings_told() == (
        "El Grupo de Trabajo sobre Activos celebró su novena reunión el 11 de septiembre de 2019, inmediatamente "
        "después de la segunda reunión del Grupo de Trabajo sobre Asistencia Técnica, y su décima reunión el 4 de "
        "diciembre de 2019 y tiene previsto celebrar su undécima reunión el 7 de septiembre de 2020."
    )
