"""The masthead and the lines above the first heading in French, written by hand first."""

import pytest

from desktop_app.composition.note import Words
from tests.composition.french.stage_words import COMMITTEE, name
from tests.composition.projects import words
from tests.composition.stage import Stage

OF_THE_CONFERENCE = "de la Conférence des Parties à la Convention contre la corruption"


def test_the_masthead(stage: Stage) -> None:
    head = stage.compose().masthead
    assert words(head.issuer) == "Nations Unies"
    assert words(head.organ) == "Conférence des Parties à la Convention contre la corruption"
    assert (words(head.distribution), head.language_line) == ("Distr. générale", "Français")
    (original,) = head.original_line.inlines
    assert isinstance(original, Words)
    assert original.text == "Original\u00a0: anglais"


@pytest.mark.parametrize(
    ("day", "told"), [("2018-11-01", "1er novembre 2018"), ("2020-08-03", "3 août 2020")]
)
def test_the_day_of_submission(stage: Stage, day: str, told: str) -> None:
    stage.document["dated"] = day
    date = stage.compose().masthead.date
    assert isinstance(date, Words)
    assert date.text == told


@pytest.mark.parametrize(
    ("kind", "told"), [("limited", "Distr. limitée"), ("restricted", "Distr. restreinte")]
)
def test_distribution(stage: Stage, kind: str, told: str) -> None:
    stage.document["distribution"] = kind
    assert words(stage.compose().masthead.distribution) == told


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({}, "Dixième session"),
        ({"ordinal": 1}, "Première session"),
        ({"ordinal": 31}, "Trente et unième session"),
        ({"part": "part", "part_number": 2}, "Deuxième partie de la dixième session"),
        ({"part": "resumed"}, "Reprise de la dixième session"),
        ({"part": "resumed", "part_number": 1}, "Première reprise de la dixième session"),
    ],
)
def test_the_session(stage: Stage, part: dict[str, str | int], told: str) -> None:
    stage.session |= part
    assert stage.front("session") == told


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "Vienne, 12-16 octobre 2020"),
        ({"place": "cairo", "last_day": "2020-10-13"}, "Le Caire, 12 et 13 octobre 2020"),
        ({"last_day": "2020-11-01"}, "Vienne, 12 octobre-1er novembre 2020"),
        ({"last_day": "2020-10-12"}, "Vienne, 12 octobre 2020"),
        ({"format": "online"}, "12-16 octobre 2020, en ligne"),
        ({"place": None}, "[lieu], 12-16 octobre 2020"),
        ({"first_day": None, "last_day": None}, "Vienne, [dates]"),
    ],
)
def test_venue_and_dates(stage: Stage, fields: dict[str, str | None], told: str) -> None:
    stage.session |= fields
    assert stage.front("venue_and_dates") == told


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        (("2",), "Point 2 de l’ordre du jour provisoire*"),
        (("2", "4", "5"), "Points 2, 4 et 5 de l’ordre du jour provisoire*"),
        (("2 b",), "Point 2 b) de l’ordre du jour provisoire*"),
        (("2 a", "2 c", "2 e"), "Point 2 a), c) et e) de l’ordre du jour provisoire*"),
        (("2 a", "2 b", "4"), "Points 2 a) et b) et 4 de l’ordre du jour provisoire*"),
    ],
)
def test_the_agenda_line(stage: Stage, labels: tuple[str, ...], told: str) -> None:
    for label in labels:
        item, _, letter = label.partition(" ")
        if not letter:
            stage.agenda_item(item)
            continue
        if not any(known["key"] == f"item-{item}" for known in stage.session["agenda_items"]):
            stage.further_agenda_item(item)
        stage.agenda_item(letter, parent=f"item-{item}")
    assert stage.front("agenda") == told


def test_an_adopted_agenda(stage: Stage) -> None:
    stage.session["agenda_status"] = "adopted"
    stage.agenda_item("2")
    stage.agenda_item("4")
    assert stage.front("agenda") == "Points 2 et 4 de l’ordre du jour"


def test_the_title_of_one_report_and_of_two(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held")
    assert stage.front("title") == f"Rapport sur la réunion d’un organe subsidiaire {OF_THE_CONFERENCE}"
    stage.meeting(8, "2020-07-16")
    assert stage.front("title") == f"Rapports sur les réunions d’un organe subsidiaire {OF_THE_CONFERENCE}"


def test_the_title_of_sessions_of_several_bodies(stage: Stage) -> None:
    stage.only_body("law", name(COMMITTEE, "m"), gathering="session")
    stage.body("data", name("Comité des données", "m"), gathering="session")
    stage.section("data")
    stage.meeting(7, "2019-07-16", "held")
    stage.meeting(8, "2020-07-16", body="data")
    assert stage.front("title") == f"Rapports sur les sessions des organes subsidiaires {OF_THE_CONFERENCE}"


def test_the_title_of_meetings_and_sessions_with_a_protocol(stage: Stage) -> None:
    stage.note["title_names_protocols"] = True
    stage.protocol("protocol", "Протокол")
    stage.body("data", name("Comité des données", "m"), gathering="session")
    stage.section("data")
    stage.meeting(7, "2019-07-16", "held")
    stage.meeting(8, "2020-07-16", body="data")
    assert stage.front("title") == (
        f"Rapports sur les réunions et les sessions des organes subsidiaires {OF_THE_CONFERENCE} "
        "et au Protocole s’y rapportant"
    )
    assert stage.front("document_type") == "Note du Secrétariat"
