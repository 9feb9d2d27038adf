"""The head of the first page in Spanish, written by hand first."""

import pytest

from tests.composition.projects import words
from tests.composition.spanish.stage_words import COMMITTEE, name
from tests.composition.stage import Stage

OF_THE_CONFERENCE = "de la Conferencia de las Partes en la Convención contra el Soborno"


def test_the_masthead(stage: Stage) -> None:
    masthead = stage.compose().masthead
    assert words(masthead.issuer) == "Naciones Unidas"
    assert words(masthead.organ) == "Conferencia de las Partes en la Convención contra el Soborno"
    assert words(masthead.distribution) == "Distr. general"
    assert masthead.date.text == "3 de agosto de 2020"
    assert masthead.language_line == "Español"
    assert words(masthead.original_line) == "Original: inglés"


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({}, "Décimo período de sesiones"),
        ({"ordinal": 1}, "Primer período de sesiones"),
        ({"ordinal": 31}, "Trigésimo primer período de sesiones"),
        ({"part": "part", "part_number": 2}, "Segunda parte del décimo período de sesiones"),
        ({"part": "resumed"}, "Continuación del décimo período de sesiones"),
        ({"part": "resumed", "part_number": 1}, "Primera continuación del décimo período de sesiones"),
    ],
)
def test_the_session(stage: Stage, part: dict[str, str | int], told: str) -> None:
    stage.session |= part
    assert stage.front("session") == told


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "Viena, 12 a 16 de octubre de 2020"),
        ({"place": "cairo", "last_day": "2020-11-03"}, "El Cairo, 12 de octubre a 3 de noviembre de 2020"),
        ({"last_day": "2020-10-13"}, "Viena, 12 y 13 de octubre de 2020"),
        ({"format": "online"}, "12 a 16 de octubre de 2020, en línea"),
        ({"place": None}, "[lugar], 12 a 16 de octubre de 2020"),
        ({"first_day": None, "last_day": None}, "Viena, [fechas]"),
    ],
)
def test_venue_and_dates(stage: Stage, fields: dict[str, str | None], told: str) -> None:
    stage.session |= fields
    assert stage.front("venue_and_dates") == told


@pytest.mark.parametrize(
    ("status", "labels", "told"),
    [
        ("provisional", ("2",), "Tema 2 del programa provisional*"),
        ("provisional", ("2", "4", "5"), "Temas 2, 4 y 5 del programa provisional*"),
        ("provisional", ("2 b",), "Tema 2 b) del programa provisional*"),
        ("provisional", ("2 a", "2 b", "4"), "Temas 2 a) y b) y 4 del programa provisional*"),
        ("adopted", ("2",), "Tema 2 del programa"),
        ("adopted", ("2", "4 i"), "Temas 2 y 4 i) del programa"),
    ],
)
def test_the_agenda_line(stage: Stage, status: str, labels: tuple[str, ...], told: str) -> None:
    stage.session["agenda_status"] = status
    for label in labels:
        item, _, letter = label.partition(" ")
        if letter and not any(known["key"] == f"item-{item}" for known in stage.session["agenda_items"]):
            stage.further_agenda_item(item)
        if letter:
            stage.agenda_item(letter, parent=f"item-{item}")
        else:
            stage.agenda_item(item)
    assert stage.front("agenda") == told


def test_sub_items_i_after_another_take_e(stage: Stage) -> None:
    stage.further_agenda_item("2")
    stage.agenda_item("h", parent="item-2")
    stage.agenda_item("i", parent="item-2")
    stage.agenda_item("4")
    assert stage.front("agenda") == "Temas 2 h) e i) y 4 del programa provisional*"


def test_the_note_of_a_provisional_agenda_is_just_its_symbol(stage: Stage) -> None:
    stage.agenda_item("2")
    (footnote,) = stage.compose().footnotes
    assert words(footnote.sentence) == "CAB/COP/2020/1."


def test_the_title_and_the_type(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16")
    assert stage.front("title") == f"Informe sobre la reunión de un órgano subsidiario {OF_THE_CONFERENCE}"
    stage.meeting(8, "2020-09-16")
    assert (
        stage.front("title") == f"Informes sobre las reuniones de un órgano subsidiario {OF_THE_CONFERENCE}"
    )
    assert stage.front("document_type") == "Nota de la Secretaría"


def test_the_title_of_sessions_and_of_both(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16")
    stage.body("law", COMMITTEE, gathering="session")
    stage.section("law")
    stage.meeting(8, "2020-07-16", body="law")
    assert stage.front("title") == (
        f"Informes sobre las reuniones y los períodos de sesiones de los órganos subsidiarios {OF_THE_CONFERENCE}"
    )
    del stage.note["sections"][0]
    assert stage.front("title") == (
        f"Informe sobre el período de sesiones de un órgano subsidiario {OF_THE_CONFERENCE}"
    )


@pytest.mark.parametrize(("count", "told"), [(0, ""), (1, " y su Protocolo"), (3, " y sus Protocolos")])
def test_the_title_names_the_protocols_where_asked(stage: Stage, count: int, told: str) -> None:
    stage.note["title_names_protocols"] = True
    for number in range(count):
        stage.protocol(f"protocol-{number}", "Protocolo")
    assert (
        stage.front("title")
        == f"Informes sobre las reuniones de un órgano subsidiario {OF_THE_CONFERENCE}{told}"
    )
    stage.only_body("law", name("Comité", "m"), gathering="session")
    assert stage.front("title").endswith(f"{OF_THE_CONFERENCE}{told}")
