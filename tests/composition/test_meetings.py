"""Sentences on meetings: every expected one was written by hand before the program's was seen."""

import pytest

from tests.composition.stage import COMMITTEE, GROUP, Stage, declined, head

NETWORKS = "Региональные сети|Региональных сетей|Региональным сетям|Региональные сети|Региональными сетями|Региональных сетях"
BODIES = {
    "m": head(COMMITTEE, "по осуществлению", "m"),
    "f": head(GROUP, "по активам", "f"),
    "n": declined("Бюро расширенного состава", "n"),
    "pl": declined(NETWORKS, "f", "pl"),
}


def test_one_held_meeting_is_the_object_of_its_body(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held")
    assert (
        stage.meetings_told()
        == "Рабочая группа по активам провела девятое совещание 9–11 сентября 2019 года."
    )


@pytest.mark.parametrize(
    ("gender", "told"),
    [
        (
            "m",
            "Комитет по осуществлению провел девятое совещание 9 сентября 2019 года, а его десятое совещание",
        ),
        (
            "f",
            "Рабочая группа по активам провела девятое совещание 9 сентября 2019 года, а ее десятое совещание",
        ),
        (
            "n",
            "Бюро расширенного состава провело девятое совещание 9 сентября 2019 года, а его десятое совещание",
        ),
        ("pl", "Региональные сети провели девятое совещание 9 сентября 2019 года, а их десятое совещание"),
    ],
)
def test_verb_and_pronoun_agree_with_the_body(stage: Stage, gender: str, told: str) -> None:
    stage.only_body("body", BODIES[gender])
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2020-09-10/2020-09-11")
    assert stage.meetings_told() == f"{told} планируется провести 10–11 сентября 2020 года."


@pytest.mark.parametrize(
    ("gender", "told"),
    [
        ("m", "Комитет по осуществлению провел девятую сессию 9 сентября 2019 года, а его десятую сессию"),
        ("f", "Рабочая группа по активам провела девятую сессию 9 сентября 2019 года, а ее десятую сессию"),
    ],
)
def test_sessions_are_feminine(stage: Stage, gender: str, told: str) -> None:
    stage.only_body("body", BODIES[gender], gathering="session")
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2020-09-10")
    assert stage.meetings_told() == f"{told} планируется провести 10 сентября 2020 года."


def test_two_held_meetings_share_the_noun_and_are_told_respectively(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held")
    stage.meeting(10, "2020-04-29/2020-05-02", "held")
    assert stage.meetings_told() == (
        "Рабочая группа по активам провела девятое и десятое совещания "
        "9–11 сентября 2019 года и 29 апреля – 2 мая 2020 года соответственно."
    )


def test_five_held_meetings_are_listed(stage: Stage) -> None:
    for ordinal, day in enumerate(
        ("2019-01-15", "2019-03-15", "2019-05-15", "2019-09-16", "2019-12-02"), start=3
    ):
        stage.meeting(ordinal, day, "held")
    assert stage.meetings_told() == (
        "Рабочая группа по активам провела третье, четвертое, пятое, шестое и седьмое совещания "
        "15 января, 15 марта, 15 мая, 16 сентября и 2 декабря 2019 года соответственно."
    )


def test_two_planned_meetings_after_one_held(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2020-07-07/2020-07-08")
    stage.meeting(11, "2020-09-10")
    assert stage.meetings_told() == (
        "Рабочая группа по активам провела девятое совещание 9 сентября 2019 года, а ее десятое и одиннадцатое "
        "совещания планируется провести 7–8 июля и 10 сентября 2020 года соответственно."
    )


def test_a_planned_meeting_alone_is_an_object_without_a_subject(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16/2020-07-17")
    assert stage.meetings_told() == (
        "Седьмое совещание Рабочей группы по активам планируется провести 16–17 июля 2020 года."
    )


def test_a_planned_session_alone_stands_in_the_accusative(stage: Stage) -> None:
    stage.only_body("body", BODIES["m"], gathering="session")
    stage.meeting(22, "2020-07-16/2020-07-17")
    assert stage.meetings_told() == (
        "Двадцать вторую сессию Комитета по осуществлению планируется провести 16–17 июля 2020 года."
    )


def test_the_meeting_as_subject_when_held(stage: Stage) -> None:
    stage.choose(meetings_opening="meeting")
    stage.meeting(9, "2019-09-09", "held")
    assert stage.meetings_told() == (
        "Девятое совещание Рабочей группы по активам было проведено 9 сентября 2019 года."
    )


def test_two_meetings_as_subject_when_held(stage: Stage) -> None:
    stage.choose(meetings_opening="meeting")
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2019-11-11/2019-11-12", "held")
    assert stage.meetings_told() == (
        "Девятое и десятое совещания Рабочей группы по активам были проведены "
        "9 сентября и 11–12 ноября 2019 года соответственно."
    )


def test_a_session_as_subject_held_and_the_next_one_planned_there(stage: Stage) -> None:
    stage.only_body("body", BODIES["f"], gathering="session").update(
        meetings_opening="meeting", venue_in_text=True
    )
    stage.meeting(1, "2019-10-09/2019-10-11", "held")
    stage.meeting(2, "2020-07-13/2020-07-15")
    assert stage.meetings_told() == (
        "Первая сессия Рабочей группы по активам была проведена в Вене 9–11 октября 2019 года, "
        "а вторую сессию планируется провести 13–15 июля 2020 года там же."
    )


def test_several_to_come_at_the_same_place_have_it_before_their_dates(stage: Stage) -> None:
    stage.choose(meetings_opening="meeting", venue_in_text=True)
    stage.meeting(1, "2019-10-09", "held")
    stage.meeting(2, "2020-07-13")
    stage.meeting(3, "2020-09-14")
    assert stage.meetings_told() == (
        "Первое совещание Рабочей группы по активам было проведено в Вене 9 октября 2019 года, "
        "а второе и третье совещания планируется провести там же 13 июля и 14 сентября 2020 года соответственно."
    )


def test_a_long_annual_series_is_summed_up(stage: Stage) -> None:
    section = stage.only_body("body", BODIES["f"])
    section.update(meetings_opening="range", venue_in_text=True, meeting_choices=[])
    for ordinal in range(1, 14):
        stage.meeting(ordinal, f"{2006 + ordinal}-06-01/{2006 + ordinal}-06-03", "held")
        section["meeting_choices"].append({"meeting": f"body-{ordinal}", "included": True})
    assert stage.meetings_told() == (
        "Рабочая группа по активам ежегодно проводила совещания (с первого по тринадцатое) "
        "в Вене в период с 2007 по 2019 год."
    )
    assert stage.heading() == (
        "Доклады о работе совещаний Рабочей группы по активам, прошедших в Вене в период с 2007 по 2019 год"
    )


def test_a_series_that_is_not_annual_does_not_say_so(stage: Stage) -> None:
    section = stage.only_body("body", BODIES["m"], gathering="session")
    section.update(meetings_opening="range")
    for ordinal, day in enumerate(
        ("2019-01-15", "2019-05-15", "2019-09-16", "2020-01-13", "2020-04-06"), start=2
    ):
        stage.meeting(ordinal, day, "held")
    assert stage.meetings_told() == (
        "Комитет по осуществлению проводил сессии (со второй по шестую) в период с 2019 по 2020 год."
    )


def test_a_series_within_one_year_names_it_once_and_the_next_meeting_apart(stage: Stage) -> None:
    stage.choose(meetings_opening="range", venue_in_text=True)
    for ordinal, day in enumerate(("2019-01-15", "2019-05-15", "2019-09-16"), start=1):
        stage.meeting(ordinal, day, "held", place="geneva")
    stage.meeting(4, "2020-07-16")
    assert stage.meetings_told() == (
        "Рабочая группа по активам проводила совещания (с первого по третье) в Женеве в 2019 году. "
        "Четвертое совещание Рабочей группы по активам планируется провести в Вене 16 июля 2020 года."
    )


def test_a_series_at_several_places_names_none(stage: Stage) -> None:
    stage.choose(meetings_opening="range", venue_in_text=True)
    for ordinal, place in enumerate(("vienna", "geneva", "vienna"), start=1):
        stage.meeting(ordinal, f"2019-0{ordinal}-15", "held", place=place)
    assert (
        stage.meetings_told()
        == "Рабочая группа по активам проводила совещания (с первого по третье) в 2019 году."
    )


def test_two_meetings_or_a_gap_are_no_series(stage: Stage) -> None:
    stage.choose(meetings_opening="range")
    for ordinal in (1, 2, 4):
        stage.meeting(ordinal, f"2019-0{ordinal}-15", "held")
    assert stage.meetings_told() == (
        "Рабочая группа по активам провела первое, второе и четвертое совещания "
        "15 января, 15 февраля и 15 апреля 2019 года соответственно."
    )


@pytest.mark.parametrize(("status", "verb"), [("cancelled", "отменен"), ("postponed", "отложен")])
def test_a_meeting_that_falls_out(stage: Stage, status: str, verb: str) -> None:
    stage.meeting(11, "2020-07-07/2020-07-08", status)
    assert stage.meetings_told() == (
        "Одиннадцатое совещание Рабочей группы по активам, которое планировалось провести "
        f"7–8 июля 2020 года, было {verb}о."
    )
    assert stage.heading() == (
        "Совещание Рабочей группы по активам, которое планировалось провести в Вене 7–8 июля 2020 года"
    )


@pytest.mark.parametrize(("status", "verb"), [("cancelled", "отменена"), ("postponed", "отложена")])
def test_a_session_without_dates_that_falls_out(stage: Stage, status: str, verb: str) -> None:
    stage.only_body("body", BODIES["m"], gathering="session")
    stage.meeting(1, "", status)
    assert stage.meetings_told() == f"Первая сессия Комитета по осуществлению была {verb}."
    assert stage.heading() == "Комитет по осуществлению"


def test_two_that_fall_out_share_a_sentence_and_those_without_dates_have_their_own(stage: Stage) -> None:
    stage.meeting(11, "2020-07-07/2020-07-08", "cancelled")
    stage.meeting(12, "2020-09-07", "cancelled")
    stage.meeting(13, "", "cancelled")
    assert stage.meetings_told() == (
        "Одиннадцатое и двенадцатое совещания Рабочей группы по активам, которые планировалось провести "
        "7–8 июля и 7 сентября 2020 года соответственно, были отменены. "
        "Тринадцатое совещание Рабочей группы по активам было отменено."
    )


def test_meetings_that_fall_out_are_told_in_their_order(stage: Stage) -> None:
    stage.meeting(11, "2020-07-07/2020-07-08", "cancelled")
    stage.meeting(12, "2020-09-07", "postponed")
    told = stage.meetings_told()
    assert told.index("Одиннадцатое") < told.index("Двенадцатое")


def test_held_postponed_and_cancelled_together(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held", symbol="CAB/COP/WG.1/2019/3")
    stage.meeting(10, "2020-03-10/2020-03-11", "postponed")
    stage.meeting(11, "2020-09-10/2020-09-11", "cancelled")
    assert stage.paragraphs() == [
        (
            "Рабочая группа по активам провела девятое совещание 9–11 сентября 2019 года. "
            "Десятое совещание Рабочей группы по активам, которое планировалось провести 10–11 марта 2020 года, "
            "было отложено. Одиннадцатое совещание Рабочей группы по активам, которое планировалось провести "
            "10–11 сентября 2020 года, было отменено. Доклад о работе девятого совещания (CAB/COP/WG.1/2019/3) "
            "будет представлен Конференции участников Конвенции о борьбе с подкупом на десятой сессии."
        )
    ]


def test_a_meeting_without_dates_leaves_a_visible_hole(stage: Stage) -> None:
    stage.meeting(7)
    assert stage.meetings_told() == "Седьмое совещание Рабочей группы по активам планируется провести [даты]."


def test_only_the_dates_that_are_missing_are_holes(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16/2020-07-17")
    stage.meeting(8)
    assert stage.meetings_told() == (
        "Седьмое и восьмое совещания Рабочей группы по активам планируется провести "
        "16–17 июля 2020 года и [даты] соответственно."
    )


def test_a_section_without_meetings_has_no_paragraph_on_them(stage: Stage) -> None:
    assert stage.paragraphs() == []
    assert stage.heading() == "Рабочая группа по активам"


def test_what_a_meeting_is_depends_on_the_date_of_the_note(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16/2020-07-17")
    stage.note["as_of"] = "2020-07-18"
    assert (
        stage.meetings_told() == "Рабочая группа по активам провела седьмое совещание 16–17 июля 2020 года."
    )
