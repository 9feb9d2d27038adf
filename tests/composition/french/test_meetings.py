"""French sentences on meetings: every expected one was written by hand before the program's was seen."""

import pytest

from tests.composition.french.stage_words import (
    AID,
    COMMISSION,
    COMMITTEE,
    HIGH_COMMISSION,
    NETWORKS,
    OFFICE,
    UNITS,
    name,
)
from tests.composition.stage import Fields, Stage

BODIES = {
    "m": (name(COMMITTEE, "m"), "Le Comité d’application a tenu sa", "et doit tenir sa"),
    "f": (name(COMMISSION, "f"), "La Commission d’experts a tenu sa", "et doit tenir sa"),
    "vowel": (name(OFFICE, "m"), "L’Office de suivi a tenu sa", "et doit tenir sa"),
    "aspirated h": (name(HIGH_COMMISSION, "m"), "Le Haut-Commissariat a tenu sa", "et doit tenir sa"),
    "mpl": (name(NETWORKS, "m", "pl"), "Les Réseaux régionaux ont tenu leur", "et doivent tenir leur"),
    "fpl": (name(UNITS, "f", "pl"), "Les Unités régionales ont tenu leur", "et doivent tenir leur"),
}
OF_BODIES = {
    "m": "du Comité d’application",
    "f": "de la Commission d’experts",
    "vowel": "de l’Office de suivi",
    "aspirated h": "du Haut-Commissariat",
    "mpl": "des Réseaux régionaux",
    "fpl": "des Unités régionales",
}


@pytest.mark.parametrize("body", BODIES)
def test_article_verb_and_possessive_agree_with_the_body(stage: Stage, body: str) -> None:
    record, held, planned = BODIES[body]
    stage.only_body("body", record)
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2020-09-10/2020-09-11")
    assert stage.meetings_told() == (
        f"{held} neuvième réunion le 9 septembre 2019 {planned} dixième réunion les 10 et 11 septembre 2020."
    )


@pytest.mark.parametrize("body", OF_BODIES)
def test_the_body_after_its_meeting(stage: Stage, body: str) -> None:
    stage.only_body("body", BODIES[body][0])
    stage.meeting(11, "2020-07-16/2020-07-17")
    of_body = OF_BODIES[body]
    assert stage.meetings_told() == (f"La onzième réunion {of_body} doit se tenir les 16 et 17 juillet 2020.")
    assert stage.heading() == f"Rapport sur la réunion {of_body} tenue à Vienne les 16 et 17 juillet 2020"


@pytest.mark.parametrize(
    ("ordinal", "told"),
    [
        (1, "La première"),
        (8, "La huitième"),
        (11, "La onzième"),
        (21, "La vingt et unième"),
        (71, "La soixante et onzième"),
        (80, "La quatre-vingtième"),
        (101, "La cent unième"),
    ],
)
def test_the_ordinal_of_a_meeting(stage: Stage, ordinal: int, told: str) -> None:
    stage.meeting(ordinal, "2020-07-01")
    assert stage.meetings_told() == (
        f"{told} réunion du Groupe de travail sur les avoirs doit se tenir le 1er juillet 2020."
    )


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ("2020-07-16", "le 16 juillet 2020"),
        ("2020-07-01/2020-07-02", "les 1er et 2 juillet 2020"),
        ("2020-07-01/2020-07-03", "du 1er au 3 juillet 2020"),
        ("2020-06-30/2020-07-01", "les 30 juin et 1er juillet 2020"),
        ("2020-05-30/2020-06-01", "du 30 mai au 1er juin 2020"),
        ("2019-12-30/2020-01-03", "du 30 décembre 2019 au 3 janvier 2020"),
    ],
)
def test_days_of_one_meeting(stage: Stage, days: str, told: str) -> None:
    stage.note["as_of"] = "2019-01-01"
    stage.meeting(7, days)
    assert stage.meetings_told() == (
        f"La septième réunion du Groupe de travail sur les avoirs doit se tenir {told}."
    )


def test_two_held_meetings_share_the_noun_and_are_told_respectively(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held")
    stage.meeting(10, "2020-04-29/2020-05-02", "held")
    assert stage.meetings_told() == (
        "Le Groupe de travail sur les avoirs a tenu ses neuvième et dixième réunions respectivement "
        "du 9 au 11 septembre 2019 et du 29 avril au 2 mai 2020."
    )


def test_three_held_meetings_are_listed(stage: Stage) -> None:
    for ordinal, day in enumerate(("2019-01-15", "2019-03-15", "2019-12-02"), start=3):
        stage.meeting(ordinal, day, "held")
    assert stage.meetings_told() == (
        "Le Groupe de travail sur les avoirs a tenu ses troisième, quatrième et cinquième réunions "
        "respectivement le 15 janvier, le 15 mars et le 2 décembre 2019."
    )


def test_two_meetings_of_several_bodies_together(stage: Stage) -> None:
    stage.only_body("body", name(UNITS, "f", "pl"))
    stage.meeting(1, "2019-01-15", "held")
    stage.meeting(2, "2019-03-15", "held")
    assert stage.meetings_told() == (
        "Les Unités régionales ont tenu leurs première et deuxième réunions respectivement "
        "le 15 janvier et le 15 mars 2019."
    )


def test_two_planned_meetings_after_one_held(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2020-07-07/2020-07-08")
    stage.meeting(11, "2020-09-10")
    assert stage.meetings_told() == (
        "Le Groupe de travail sur les avoirs a tenu sa neuvième réunion le 9 septembre 2019 et doit tenir ses "
        "dixième et onzième réunions respectivement les 7 et 8 juillet et le 10 septembre 2020."
    )


def test_meetings_as_subject_when_held(stage: Stage) -> None:
    stage.choose(meetings_opening="meeting")
    stage.meeting(9, "2019-09-09", "held")
    assert stage.meetings_told() == (
        "La neuvième réunion du Groupe de travail sur les avoirs s’est tenue le 9 septembre 2019."
    )
    stage.meeting(10, "2019-11-11/2019-11-12", "held")
    assert stage.meetings_told() == (
        "Les neuvième et dixième réunions du Groupe de travail sur les avoirs se sont tenues respectivement "
        "le 9 septembre et les 11 et 12 novembre 2019."
    )


def test_a_session_as_subject_held_and_the_next_one_planned_there(stage: Stage) -> None:
    stage.only_body("body", name(COMMITTEE, "m"), gathering="session").update(
        meetings_opening="meeting", venue_in_text=True
    )
    stage.meeting(1, "2019-10-09/2019-10-11", "held")
    stage.meeting(2, "2020-07-13/2020-07-15")
    assert stage.meetings_told() == (
        "La première session du Comité d’application s’est tenue à Vienne du 9 au 11 octobre 2019 "
        "et la deuxième session doit se tenir au même endroit du 13 au 15 juillet 2020."
    )
    stage.meeting(3, "2020-09-14")
    assert stage.meetings_told().endswith(
        "et les deuxième et troisième sessions doivent se tenir respectivement au même endroit "
        "du 13 au 15 juillet et le 14 septembre 2020."
    )


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ({"place": "vienna"}, "à Vienne le 16 juillet 2020"),
        ({"place": "cairo"}, "au Caire le 16 juillet 2020"),
        ({"place": "hague"}, "à La Haye le 16 juillet 2020"),
        ({"place": "addis"}, "à Addis-Abeba le 16 juillet 2020"),
        ({"place": ""}, "à [lieu] le 16 juillet 2020"),
        ({"format": "online", "place": ""}, "en ligne le 16 juillet 2020"),
    ],
)
def test_the_place_in_text_and_heading(stage: Stage, place: dict[str, str], told: str) -> None:
    stage.choose(venue_in_text=True)
    stage.meeting(7, "2020-07-16", **place)
    assert stage.meetings_told() == (
        f"La septième réunion du Groupe de travail sur les avoirs doit se tenir {told}."
    )
    assert stage.heading() == f"Rapport sur la réunion du Groupe de travail sur les avoirs tenue {told}"


def test_a_city_needs_no_gender(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16", place="cairo")
    assert {doubt.kind.value for doubt in stage.compose().doubts} == {"symbol_missing"}


def test_each_place_stands_with_its_own_dates(stage: Stage) -> None:
    stage.choose(venue_in_text=True)
    stage.meeting(1, "2019-09-09", "held", place="geneva")
    stage.meeting(2, "2019-12-09", "held", place="cairo")
    assert stage.meetings_told() == (
        "Le Groupe de travail sur les avoirs a tenu ses première et deuxième réunions respectivement "
        "à Genève le 9 septembre 2019 et au Caire le 9 décembre 2019."
    )


def test_a_long_annual_series_is_summed_up(stage: Stage) -> None:
    section = stage.first_section
    section.update(meetings_opening="range", venue_in_text=True, meeting_choices=[])
    for ordinal in range(1, 14):
        stage.meeting(ordinal, f"{2006 + ordinal}-06-01/{2006 + ordinal}-06-03", "held")
        section["meeting_choices"].append({"meeting": f"group-{ordinal}", "included": True})
    assert stage.meetings_told() == (
        "Le Groupe de travail sur les avoirs a tenu chaque année ses première à treizième réunions "
        "à Vienne de 2007 à 2019."
    )
    assert stage.heading() == (
        "Rapports sur les réunions du Groupe de travail sur les avoirs tenues à Vienne de 2007 à 2019"
    )


def test_a_series_of_several_bodies_within_one_year(stage: Stage) -> None:
    stage.only_body("body", name(NETWORKS, "m", "pl"), gathering="session").update(meetings_opening="range")
    for ordinal, day in enumerate(("2019-01-15", "2019-05-15", "2019-09-16"), start=1):
        stage.meeting(ordinal, day, "held")
    assert stage.meetings_told() == (
        "Les Réseaux régionaux ont tenu leurs première à troisième sessions en 2019."
    )


@pytest.mark.parametrize(("status", "verb"), [("cancelled", "annulée"), ("postponed", "reportée")])
def test_a_meeting_that_falls_out(stage: Stage, status: str, verb: str) -> None:
    stage.meeting(11, "2020-07-07/2020-07-08", status)
    assert stage.meetings_told() == (
        "La onzième réunion du Groupe de travail sur les avoirs, qui devait se tenir les 7 et 8 juillet 2020, "
        f"a été {verb}."
    )
    assert stage.heading() == (
        "Réunion du Groupe de travail sur les avoirs qui devait se tenir à Vienne les 7 et 8 juillet 2020"
    )


def test_two_that_fall_out_share_a_sentence_and_those_without_dates_have_their_own(stage: Stage) -> None:
    stage.meeting(11, "2020-07-07/2020-07-08", "cancelled")
    stage.meeting(12, "2020-09-07", "cancelled")
    stage.meeting(13, "", "postponed")
    assert stage.meetings_told() == (
        "Les onzième et douzième réunions du Groupe de travail sur les avoirs, qui devaient se tenir "
        "respectivement les 7 et 8 juillet et le 7 septembre 2020, ont été annulées. "
        "La treizième réunion du Groupe de travail sur les avoirs a été reportée."
    )


def test_held_postponed_and_cancelled_together(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held", symbol="CAB/COP/WG.1/2019/3")
    stage.meeting(10, "2020-03-10/2020-03-11", "postponed")
    stage.meeting(11, "", "cancelled")
    assert stage.paragraphs() == [
        (
            "Le Groupe de travail sur les avoirs a tenu sa neuvième réunion du 9 au 11 septembre 2019. "
            "La dixième réunion du Groupe de travail sur les avoirs, qui devait se tenir les 10 et 11 mars 2020, "
            "a été reportée. La onzième réunion du Groupe de travail sur les avoirs a été annulée. "
            "Le rapport sur la neuvième réunion (CAB/COP/WG.1/2019/3) sera présenté à la Conférence des Parties "
            "à la Convention contre la corruption à sa dixième session."
        )
    ]


def test_only_the_dates_that_are_missing_are_holes(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16/2020-07-17")
    stage.meeting(8)
    assert stage.meetings_told() == (
        "Les septième et huitième réunions du Groupe de travail sur les avoirs doivent se tenir "
        "respectivement les 16 et 17 juillet 2020 et [dates]."
    )


def beside(stage: Stage, *days: str, kind: str = "immediately_before") -> Fields:
    """Meetings of two groups, linked from the first to the second."""
    stage.body("aid", name(AID, "m"))
    first = stage.meeting(11, days[0])
    stage.meeting(12, days[1], body="aid")
    first["links"] = [{"other": "aid-12", "kind": kind}]
    return first


OTHER = "la douzième réunion du Groupe de travail sur l’assistance technique"


@pytest.mark.parametrize(
    ("other", "kind", "told"),
    [
        ("2020-07-09/2020-07-10", "immediately_before", f"immédiatement avant {OTHER}"),
        ("2020-07-06", "immediately_after", f"immédiatement après {OTHER}"),
        ("2020-07-07/2020-07-08", "joint", f"conjointement avec {OTHER}"),
    ],
)
def test_a_meeting_beside_another(stage: Stage, other: str, kind: str, told: str) -> None:
    beside(stage, "2020-07-07/2020-07-08", other, kind=kind)
    assert stage.meetings_told() == (
        "La onzième réunion du Groupe de travail sur les avoirs doit se tenir les 7 et 8 juillet 2020, "
        f"{told}."
    )


def test_between_two_meetings(stage: Stage) -> None:
    first = beside(stage, "2020-07-08", "2020-07-09/2020-07-10")
    stage.body("law", name(COMMITTEE, "m"), gathering="session")
    stage.meeting(2, "2020-07-06/2020-07-07", body="law")
    first["links"].append({"other": "law-2", "kind": "immediately_after"})
    assert stage.meetings_told() == (
        "La onzième réunion du Groupe de travail sur les avoirs doit se tenir le 8 juillet 2020, "
        "immédiatement après la deuxième session du Comité d’application et immédiatement avant "
        f"{OTHER}."
    )


def test_the_comma_closes_where_the_sentence_goes_on(stage: Stage) -> None:
    first = stage.meeting(9, "2019-09-11", "held")
    stage.meeting(10, "2019-12-04", "held")
    stage.body("aid", name(AID, "m"))
    stage.meeting(2, "2019-09-09/2019-09-10", "held", body="aid")
    first["links"] = [{"other": "aid-2", "kind": "immediately_after"}]
    assert stage.meetings_told() == (
        "Le Groupe de travail sur les avoirs a tenu sa neuvième réunion le 11 septembre 2019, immédiatement "
        "après la deuxième réunion du Groupe de travail sur l’assistance technique, et sa dixième réunion "
        "le 4 décembre 2019."
    )
    first["status"] = "cancelled"
    del stage.meetings[1]
    assert stage.meetings_told().endswith("sur l’assistance technique, a été annulée.")


def parts(stage: Stage, *statuses: str, **fields: str) -> None:
    stage.only_body("body", name(COMMITTEE, "m"), gathering="session")
    for number, status in enumerate(statuses, start=1):
        stage.meeting(
            10, f"2020-0{number * 3}-02/2020-0{number * 3}-04", status, key=f"part-{number}", part_number=number,
            symbol=f"CAB/COP/C.1/2020/{number}", **fields,
        )  # fmt: skip


def test_two_parts_of_a_session_that_were_held(stage: Stage) -> None:
    parts(stage, "held", "held", part="part")
    stage.note["as_of"] = "2020-07-01"
    assert stage.paragraphs() == [
        (
            "Le Comité d’application a tenu les première et deuxième parties de la dixième session "
            "respectivement du 2 au 4 mars et du 2 au 4 juin 2020. Les rapports sur les première et deuxième "
            "parties de la dixième session (CAB/COP/C.1/2020/1 et CAB/COP/C.1/2020/2, respectivement) seront "
            "présentés à la Conférence des Parties à la Convention contre la corruption à sa dixième session."
        )
    ]


def test_the_second_part_is_not_called_the_bodys_part(stage: Stage) -> None:
    parts(stage, "held", "planned", part="part")
    assert stage.meetings_told() == (
        "Le Comité d’application a tenu la première partie de la dixième session du 2 au 4 mars 2020 "
        "et doit tenir la deuxième partie de la dixième session du 2 au 4 juin 2020."
    )


def test_a_resumed_session(stage: Stage) -> None:
    stage.only_body("body", name(COMMITTEE, "m"), gathering="session")
    stage.meeting(11, "2020-03-02", "held")
    stage.meeting(11, "2020-06-02", key="resumed", part="resumed")
    assert stage.meetings_told() == (
        "Le Comité d’application a tenu sa onzième session le 2 mars 2020 et doit tenir la reprise "
        "de la onzième session le 2 juin 2020."
    )


def test_first_and_second_resumed_sessions(stage: Stage) -> None:
    parts(stage, "held", "planned", part="resumed")
    stage.choose(meetings_opening="meeting")
    assert stage.meetings_told() == (
        "La première reprise de la dixième session du Comité d’application s’est tenue du 2 au 4 mars 2020 "
        "et la deuxième reprise de la dixième session doit se tenir du 2 au 4 juin 2020."
    )


def test_a_body_that_has_a_meeting_and_a_session(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2019-12-02", "held", unit="session")
    assert stage.meetings_told() == (
        "Le Groupe de travail sur les avoirs a tenu sa neuvième réunion et sa dixième session "
        "respectivement le 9 septembre et le 2 décembre 2019."
    )
    assert stage.heading() == (
        "Rapports sur la réunion et la session du Groupe de travail sur les avoirs tenues à Vienne "
        "le 9 septembre et le 2 décembre 2019"
    )
