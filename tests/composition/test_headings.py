"""Headings of sections in both tenses, written by hand first."""

import pytest

from desktop_app.composition.compose import roman
from tests.composition.stage import COMMITTEE, GROUP, Stage, head

HELD, PLANNED = "2019-09-09/2019-09-11", "2020-07-16/2020-07-17"


@pytest.fixture
def by_status(stage: Stage) -> Stage:
    stage.note["heading_tense"] = "by_status"
    return stage


def test_a_heading_in_the_past_tense_for_readers_after_the_meeting(stage: Stage) -> None:
    stage.meeting(7, PLANNED)
    assert stage.heading() == (
        "Доклад о работе совещания Рабочей группы по активам, прошедшего в Вене 16–17 июля 2020 года"
    )


def test_a_heading_by_status_says_what_is_planned(by_status: Stage) -> None:
    by_status.meeting(7, PLANNED)
    assert by_status.heading() == (
        "Доклад о работе совещания Рабочей группы по активам, которое планируется провести "
        "в Вене 16–17 июля 2020 года"
    )


def test_a_heading_by_status_on_two_planned_sessions(by_status: Stage) -> None:
    by_status.only_body("committee", head(COMMITTEE, "по осуществлению", "m"), gathering="session")
    by_status.meeting(7, PLANNED)
    by_status.meeting(8, "2020-09-14", place="geneva")
    assert by_status.heading() == (
        "Доклады о работе сессий Комитета по осуществлению, которые планируется провести "
        "в Вене 16–17 июля 2020 года и в Женеве 14 сентября 2020 года"
    )


def test_a_heading_by_status_on_one_planned_session(by_status: Stage) -> None:
    by_status.only_body("committee", head(COMMITTEE, "по осуществлению", "m"), gathering="session")
    by_status.choose(heading_venue="after_dates")
    by_status.meeting(7, PLANNED)
    assert by_status.heading() == (
        "Доклад о работе сессии Комитета по осуществлению, которую планируется провести "
        "16–17 июля 2020 года в Вене"
    )


def test_a_heading_by_status_on_a_held_and_a_planned_meeting(by_status: Stage) -> None:
    by_status.meeting(6, HELD, "held")
    by_status.meeting(7, PLANNED)
    assert by_status.heading() == (
        "Доклады о работе совещаний Рабочей группы по активам, прошедшего в Вене 9–11 сентября 2019 года "
        "и запланированного на 16–17 июля 2020 года"
    )


def test_a_heading_by_status_names_the_other_place(by_status: Stage) -> None:
    by_status.only_body("committee", head(COMMITTEE, "по осуществлению", "m"), gathering="session")
    by_status.meeting(6, HELD, "held")
    by_status.meeting(7, PLANNED, place="frankfurt")
    by_status.meeting(8, "2020-09-14", format="online")
    assert by_status.heading() == (
        "Доклады о работе сессий Комитета по осуществлению, прошедшей в Вене 9–11 сентября 2019 года "
        "и запланированных на 16–17 июля 2020 года во Франкфурте и 14 сентября 2020 года в онлайновом формате"
    )


def test_a_heading_by_status_on_held_meetings_only(by_status: Stage) -> None:
    by_status.meeting(6, HELD, "held")
    by_status.meeting(7, "2020-01-16", "held")
    assert by_status.heading() == (
        "Доклады о работе совещаний Рабочей группы по активам, прошедших в Вене "
        "9–11 сентября 2019 года и 16 января 2020 года"
    )


def test_a_heading_by_status_keeps_the_years_of_a_series(by_status: Stage) -> None:
    by_status.choose(meetings_opening="range")
    for ordinal in (1, 2, 3):
        by_status.meeting(ordinal, f"2019-0{ordinal}-15", "held")
    by_status.meeting(4, PLANNED)
    assert by_status.heading() == (
        "Доклады о работе совещаний Рабочей группы по активам, прошедших в Вене в 2019 году "
        "и запланированного на 16–17 июля 2020 года"
    )


def test_the_heading_of_a_cancelled_session(by_status: Stage) -> None:
    by_status.only_body("committee", head(COMMITTEE, "по осуществлению", "m"), gathering="session")
    by_status.meeting(7, PLANNED, "cancelled", place="geneva")
    by_status.meeting(8, "2020-09-14", "postponed", place="geneva")
    assert by_status.heading() == (
        "Сессии Комитета по осуществлению, которые планировалось провести "
        "в Женеве 16–17 июля и 14 сентября 2020 года"
    )


def test_one_report_on_two_meetings_is_one_in_the_heading(stage: Stage) -> None:
    stage.meeting(6, HELD, "held")
    stage.meeting(7, PLANNED)
    stage.report("CAB/COP/WG.1/2020/3", "group-6", "group-7")
    assert stage.heading() == (
        "Доклад о работе совещаний Рабочей группы по активам, прошедших в Вене "
        "9–11 сентября 2019 года и 16–17 июля 2020 года"
    )


def test_a_name_that_ends_in_a_clause_is_closed_by_one_comma(stage: Stage) -> None:
    name = head(GROUP, "по активам, созданная в соответствии с {mandate=res-9-1:ins:organ}{,}", "f")
    name["ru"]["forms"]["gen"] = "Рабочей группы, созданной в соответствии с {mandate=res-9-1:ins:organ}{,}"
    stage.only_body("group", name)
    stage.resolution("9/1")
    stage.meeting(7, PLANNED)
    assert stage.heading() == (
        "Доклад о работе совещания Рабочей группы, созданной в соответствии с резолюцией 9/1 Конференции, "
        "прошедшего в Вене 16–17 июля 2020 года"
    )


@pytest.mark.parametrize(
    ("number", "numeral"),
    [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (90, "XC"), (149, "CXLIX")],
)
def test_roman_numerals(number: int, numeral: str) -> None:
    assert roman(number) == numeral
