"""The lines above the first heading, written by hand first."""

import pytest

from desktop_app.composition.note import DoubtKind, FootnoteMark
from tests.composition.projects import blocks_as_text, words
from tests.composition.stage import COMMITTEE, Stage, declined, head

OF_THE_CONFERENCE = "Конференции участников Конвенции о борьбе с подкупом"


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({}, "Десятая сессия"),
        ({"part": "part", "part_number": 2}, "Вторая часть десятой сессии"),
        ({"part": "resumed"}, "Возобновленная десятая сессия"),
        ({"part": "resumed", "part_number": 1}, "Первая возобновленная десятая сессия"),
        ({"ordinal": 31}, "Тридцать первая сессия"),
    ],
)
def test_the_session(stage: Stage, part: dict[str, str | int], told: str) -> None:
    stage.session |= part
    assert stage.front("session") == told


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "Вена, 12–16 октября 2020 года"),
        ({"place": "geneva", "last_day": "2020-11-03"}, "Женева, 12 октября – 3 ноября 2020 года"),
        ({"format": "online"}, "12–16 октября 2020 года, в онлайновом формате"),
        ({"place": None}, "[место проведения], 12–16 октября 2020 года"),
        ({"first_day": None, "last_day": None}, "Вена, [даты]"),
    ],
)
def test_venue_and_dates(stage: Stage, fields: dict[str, str | None], told: str) -> None:
    stage.session |= fields
    assert stage.front("venue_and_dates") == told


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        (("2",), "Пункт 2 предварительной повестки дня*"),
        (("2", "4"), "Пункты 2 и 4 предварительной повестки дня*"),
        (("2", "4", "5"), "Пункты 2, 4 и 5 предварительной повестки дня*"),
        (("2 b",), "Пункт 2 b) предварительной повестки дня*"),
        (("2 a", "2 b"), "Пункт 2 a) и b) предварительной повестки дня*"),
        (("2 a", "2 b", "4", "5"), "Пункты 2 a) и b), 4 и 5 предварительной повестки дня*"),
        (("1", "2 a", "2 b", "2 c"), "Пункты 1 и 2 a), b) и c) предварительной повестки дня*"),
        (("2 a", "4 b"), "Пункты 2 a) и 4 b) предварительной повестки дня*"),
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


def test_an_item_below_a_sub_item(stage: Stage) -> None:
    stage.further_agenda_item("2")
    stage.further_agenda_item("a", parent="item-2")
    stage.agenda_item("i", parent="item-2-a")
    assert stage.front("agenda") == "Пункт 2 a) i) предварительной повестки дня*"


def test_each_item_has_its_title(stage: Stage) -> None:
    stage.agenda_item("2", "Обзор осуществления {instrument=cab:gen}")
    stage.agenda_item("4", "Техническая помощь")
    titles = [
        words(line.sentence) for line in stage.compose().front if line.kind.value == "agenda_item_title"
    ]
    assert titles == ["Обзор осуществления Конвенции", "Техническая помощь"]


def test_the_note_of_a_provisional_agenda_is_just_its_symbol(stage: Stage) -> None:
    stage.agenda_item("2")
    (footnote,) = stage.compose().footnotes
    assert (footnote.mark, footnote.custom, words(footnote.sentence)) == ("*", True, "CAB/COP/2020/1.")


def test_an_agenda_without_a_symbol_leaves_a_hole_in_its_note(stage: Stage) -> None:
    stage.agenda_item("2")
    del stage.agenda["symbol"]
    (footnote,) = stage.compose().footnotes
    assert words(footnote.sentence) == "[условное обозначение]."
    assert [doubt.source.field for doubt in stage.doubts(DoubtKind.SYMBOL_MISSING)] == ["documents"]


def test_an_adopted_agenda_has_no_asterisk_and_no_note(stage: Stage) -> None:
    stage.session["agenda_status"] = "adopted"
    stage.agenda_item("2")
    stage.agenda_item("4")
    assert stage.front("agenda") == "Пункты 2 и 4 повестки дня"
    assert stage.compose().footnotes == ()


def test_without_items_there_is_neither_line_nor_note(stage: Stage) -> None:
    assert [line.kind.value for line in stage.compose().front] == [
        "session", "venue_and_dates", "title", "document_type",
    ]  # fmt: skip
    assert stage.compose().footnotes == ()


def test_the_title_of_one_report(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16")
    assert stage.front("title") == f"Доклад совещания вспомогательного органа {OF_THE_CONFERENCE}"


def test_the_title_of_two_reports_of_one_body(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held")
    stage.meeting(8, "2020-07-16")
    assert stage.front("title") == f"Доклады совещаний вспомогательного органа {OF_THE_CONFERENCE}"


def test_the_title_of_the_reports_of_sessions_of_several_bodies(stage: Stage) -> None:
    stage.only_body("law", head(COMMITTEE, "по праву", "m"), gathering="session")
    stage.body("data", head(COMMITTEE, "по данным", "m"), gathering="session")
    stage.section("data")
    stage.meeting(7, "2019-07-16", "held")
    stage.meeting(8, "2020-07-16", body="data")
    assert stage.front("title") == f"Доклады сессий вспомогательных органов {OF_THE_CONFERENCE}"


def test_the_title_of_reports_of_meetings_and_sessions(stage: Stage) -> None:
    stage.body("data", head(COMMITTEE, "по данным", "m"), gathering="session")
    stage.section("data")
    stage.meeting(7, "2019-07-16", "held")
    stage.meeting(8, "2020-07-16", body="data")
    assert stage.front("title") == f"Доклады совещаний и сессий вспомогательных органов {OF_THE_CONFERENCE}"


def test_the_title_of_a_note_without_sections(stage: Stage) -> None:
    stage.note["sections"].clear()
    assert stage.front("title") == f"Доклады совещаний вспомогательных органов {OF_THE_CONFERENCE}"


PROTOCOL = "Протокол|Протокола|Протоколу|Протокол|Протоколом|Протоколе"


@pytest.mark.parametrize(("count", "told"), [(0, ""), (1, " и протокола к ней"), (3, " и протоколов к ней")])
def test_the_title_names_the_protocols_where_asked(stage: Stage, count: int, told: str) -> None:
    stage.note["title_names_protocols"] = True
    for number in range(count):
        stage.protocol(f"protocol-{number}", PROTOCOL)
    assert stage.front("title") == f"Доклады совещаний вспомогательного органа {OF_THE_CONFERENCE}{told}"


def test_protocols_to_an_agreement(stage: Stage) -> None:
    stage.note["title_names_protocols"] = True
    stage.treaty["texts"] = {"full_title": declined(PROTOCOL.replace("Протокол", "Договор"), "m")}
    stage.protocol("protocol", PROTOCOL)
    assert stage.front("title").endswith("Конференции участников Договора и протокола к нему")


def test_a_conference_without_a_treaty_has_no_protocols_to_name(stage: Stage) -> None:
    stage.note["title_names_protocols"] = True
    del stage.organ["treaty"]
    assert stage.front("title").endswith(OF_THE_CONFERENCE)


def test_front_matter_makes_no_first_mention(stage: Stage) -> None:
    stage.agenda_item("2", "Обзор осуществления {instrument=cab:gen:full} {organ:ins}")
    stage.meeting(7, "2020-07-16", symbol="CAB/COP/WG.1/2020/4")
    told = blocks_as_text(stage.compose())
    assert "Обзор осуществления Конвенции о борьбе с подкупом Конференцией" in told
    assert told[-1].endswith(f"{OF_THE_CONFERENCE} на десятой сессии.")


def test_marks_stand_at_the_end_of_their_line(stage: Stage) -> None:
    stage.agenda_item("2")
    line = next(line for line in stage.compose().front if line.kind.value == "agenda")
    assert line.sentence.inlines[-1] == FootnoteMark("*", 0)
