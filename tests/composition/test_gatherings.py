"""Sessions in parts and resumed ones, written by hand first."""

from tests.composition.stage import COMMITTEE, Stage, head

COMMITTEE_NAME = head(COMMITTEE, "по осуществлению", "m")


def parts(stage: Stage, *statuses: str, **fields: str) -> None:
    stage.only_body("body", COMMITTEE_NAME, gathering="session")
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
            "Комитет по осуществлению провел первую и вторую части десятой сессии "
            "2–4 марта и 2–4 июня 2020 года соответственно. Доклады о работе первой и второй частей десятой сессии "
            "(CAB/COP/C.1/2020/1 и CAB/COP/C.1/2020/2 соответственно) будут представлены "
            "Конференции участников Конвенции о борьбе с подкупом на десятой сессии."
        )
    ]
    assert stage.heading() == (
        "Доклады о работе сессии Комитета по осуществлению, прошедшей в Вене 2–4 марта и 2–4 июня 2020 года"
    )


def test_the_second_part_is_not_called_the_bodys_part(stage: Stage) -> None:
    parts(stage, "held", "planned", part="part")
    assert stage.meetings_told() == (
        "Комитет по осуществлению провел первую часть десятой сессии 2–4 марта 2020 года, "
        "а вторую часть десятой сессии планируется провести 2–4 июня 2020 года."
    )


def test_a_resumed_session(stage: Stage) -> None:
    stage.only_body("body", COMMITTEE_NAME, gathering="session")
    stage.meeting(10, "2020-03-02", "held")
    stage.meeting(10, "2020-06-02", key="resumed", part="resumed")
    assert stage.meetings_told() == (
        "Комитет по осуществлению провел десятую сессию 2 марта 2020 года, "
        "а его возобновленную десятую сессию планируется провести 2 июня 2020 года."
    )


def test_first_and_second_resumed_sessions(stage: Stage) -> None:
    parts(stage, "held", "planned", part="resumed")
    stage.choose(meetings_opening="meeting")
    assert stage.meetings_told() == (
        "Первая возобновленная десятая сессия Комитета по осуществлению была проведена 2–4 марта 2020 года, "
        "а вторую возобновленную десятую сессию планируется провести 2–4 июня 2020 года."
    )


def test_a_whole_and_a_resumed_session_are_named_one_by_one(stage: Stage) -> None:
    stage.only_body("body", COMMITTEE_NAME, gathering="session")
    stage.meeting(10, "2019-03-02", "held")
    stage.meeting(10, "2019-06-02", "held", key="resumed", part="resumed")
    assert stage.meetings_told() == (
        "Комитет по осуществлению провел десятую сессию и возобновленную десятую сессию "
        "2 марта и 2 июня 2019 года соответственно."
    )


def test_a_body_that_has_a_meeting_and_a_session(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2019-12-02", "held", unit="session")
    assert stage.meetings_told() == (
        "Рабочая группа по активам провела девятое совещание и десятую сессию "
        "9 сентября и 2 декабря 2019 года соответственно."
    )
    assert stage.heading() == (
        "Доклады о работе совещания и сессии Рабочей группы по активам, прошедших в Вене "
        "9 сентября и 2 декабря 2019 года"
    )
