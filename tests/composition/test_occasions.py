"""When and where: dates and places in sentences and headings, written by hand first."""

import pytest

from desktop_app.composition.note import DoubtKind
from tests.composition.stage import GROUP, Stage, head


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ("2020-07-16", "16 июля 2020 года"),
        ("2020-07-01/2020-07-02", "1–2 июля 2020 года"),
        ("2020-06-30/2020-07-02", "30 июня – 2 июля 2020 года"),
        ("2019-12-30/2020-01-03", "30 декабря 2019 года – 3 января 2020 года"),
    ],
)
def test_days_of_one_meeting(stage: Stage, days: str, told: str) -> None:
    stage.note["as_of"] = "2019-01-01"
    stage.meeting(7, days)
    assert (
        stage.meetings_told() == f"Седьмое совещание Рабочей группы по активам планируется провести {told}."
    )


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (("2020-07-07/2020-07-08", "2020-07-14/2020-07-15"), "7–8 и 14–15 июля 2020 года"),
        (("2020-07-07/2020-07-08", "2020-09-14"), "7–8 июля и 14 сентября 2020 года"),
        (("2019-10-09/2019-10-11", "2020-07-13"), "9–11 октября 2019 года и 13 июля 2020 года"),
        (
            ("2019-12-30/2020-01-03", "2020-07-13"),
            "30 декабря 2019 года – 3 января 2020 года и 13 июля 2020 года",
        ),
    ],
)
def test_days_of_two_meetings_in_a_heading(stage: Stage, days: tuple[str, str], told: str) -> None:
    stage.meeting(1, days[0], "held")
    stage.meeting(2, days[1])
    assert stage.heading() == f"Доклады о работе совещаний Рабочей группы по активам, прошедших в Вене {told}"


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ({"place": "vienna"}, "в Вене 16 июля 2020 года"),
        ({"place": "geneva"}, "в Женеве 16 июля 2020 года"),
        ({"place": "frankfurt"}, "во Франкфурте 16 июля 2020 года"),
        ({"place": ""}, "в [место проведения] 16 июля 2020 года"),
        ({"format": "online", "place": ""}, "в онлайновом формате 16 июля 2020 года"),
        ({"format": "hybrid"}, "в Вене 16 июля 2020 года"),
    ],
)
def test_the_place_in_text_and_heading(stage: Stage, place: dict[str, str], told: str) -> None:
    stage.choose(venue_in_text=True)
    stage.meeting(7, "2020-07-16", **place)
    assert (
        stage.meetings_told() == f"Седьмое совещание Рабочей группы по активам планируется провести {told}."
    )
    assert stage.heading() == f"Доклад о работе совещания Рабочей группы по активам, прошедшего {told}"


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ({"place": "frankfurt"}, "16 июля 2020 года во Франкфурте"),
        ({"format": "online"}, "16 июля 2020 года в онлайновом формате"),
    ],
)
def test_the_place_after_the_dates_of_a_heading(stage: Stage, place: dict[str, str], told: str) -> None:
    stage.choose(heading_venue="after_dates")
    stage.meeting(7, "2020-07-16", **place)
    assert stage.heading() == f"Доклад о работе совещания Рабочей группы по активам, прошедшего {told}"


def test_each_place_stands_with_its_own_dates(stage: Stage) -> None:
    stage.choose(venue_in_text=True)
    stage.meeting(1, "2019-09-09", "held", place="geneva")
    stage.meeting(2, "2019-12-09", "held", place="geneva")
    stage.meeting(3, "2020-04-06", "held", format="online")
    assert stage.meetings_told() == (
        "Рабочая группа по активам провела первое, второе и третье совещания "
        "в Женеве 9 сентября и 9 декабря 2019 года и в онлайновом формате 6 апреля 2020 года соответственно."
    )
    assert stage.heading() == (
        "Доклады о работе совещаний Рабочей группы по активам, прошедших "
        "в Женеве 9 сентября и 9 декабря 2019 года и в онлайновом формате 6 апреля 2020 года"
    )


def test_there_is_said_only_of_a_place_in_the_same_sentence(stage: Stage) -> None:
    stage.choose(venue_in_text=True)
    stage.meeting(1, "2019-09-09", "held", place="geneva")
    stage.meeting(2, "2020-09-09")
    assert stage.meetings_told() == (
        "Рабочая группа по активам провела первое совещание в Женеве 9 сентября 2019 года, "
        "а ее второе совещание планируется провести в Вене 9 сентября 2020 года."
    )


@pytest.mark.parametrize("place", [{"place": ""}, {"format": "online"}])
def test_there_is_not_said_of_no_place(stage: Stage, place: dict[str, str]) -> None:
    stage.choose(venue_in_text=True)
    stage.meeting(1, "2019-09-09", "held", **place)
    stage.meeting(2, "2020-09-09", **place)
    assert "там же" not in stage.meetings_told()


def test_a_place_that_is_not_known_blocks(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16", place="")
    (doubt,) = stage.doubts(DoubtKind.VENUE_MISSING)
    assert (doubt.source.table, doubt.source.key, doubt.source.field) == ("meeting", "group-7", "place")
    assert doubt.blocking


def test_dates_that_are_not_known_block_and_those_not_verified_do_not(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16", verified=False)
    stage.meeting(8)
    assert [doubt.source.key for doubt in stage.doubts(DoubtKind.MEETING_DATES_MISSING)] == ["group-8"]
    assert all(doubt.blocking for doubt in stage.doubts(DoubtKind.MEETING_DATES_MISSING))
    assert [doubt.source.key for doubt in stage.doubts(DoubtKind.RECORD_UNVERIFIED)] == ["group-7"]


def test_one_known_day_stands_for_both(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16").pop("last_day")
    assert stage.meetings_told().endswith("провести 16 июля 2020 года.")


def neighbours(stage: Stage, mine: str, theirs: str, kind: str = "immediately_before", **other: str) -> str:
    stage.body("aid", head(GROUP, "по технической помощи", "f"))
    stage.meeting(11, mine)["links"] = [{"other": "aid-12", "kind": kind}]
    stage.meeting(12, theirs, body="aid", **other)
    return stage.meetings_told().partition("года")[2]


BEFORE = " непосредственно перед двенадцатым совещанием Рабочей группы по технической помощи."
AFTER = ", сразу после двенадцатого совещания Рабочей группы по технической помощи."
JOINT = " совместно с двенадцатым совещанием Рабочей группы по технической помощи."
FRIDAY, MONDAY, TUESDAY = "2020-07-10", "2020-07-13", "2020-07-14"


@pytest.mark.parametrize(
    ("mine", "theirs", "kind", "told"),
    [
        (FRIDAY, MONDAY, "immediately_before", BEFORE),
        (FRIDAY, FRIDAY, "immediately_before", BEFORE),
        (FRIDAY, FRIDAY, "immediately_after", AFTER),
        (MONDAY, FRIDAY, "immediately_before", AFTER),
        (FRIDAY, TUESDAY, "immediately_before", "."),
        (FRIDAY, FRIDAY, "joint", JOINT),
        (FRIDAY, MONDAY, "joint", "."),
        (FRIDAY, "2021-07-12", "immediately_before", "."),
        ("2020-07-10/2020-07-13", "2020-07-09/2020-07-14", "immediately_before", "."),
    ],
)
def test_neighbours_are_told_by_their_dates(
    stage: Stage, mine: str, theirs: str, kind: str, told: str
) -> None:
    assert neighbours(stage, mine, theirs, kind) == told
    assert bool(stage.doubts(DoubtKind.NEIGHBOURS_APART)) is (told == ".")


def test_neighbours_without_dates_are_told_as_they_are_linked(stage: Stage) -> None:
    assert neighbours(stage, FRIDAY, "", "immediately_after") == AFTER


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_a_neighbour_that_falls_out_is_not_told(stage: Stage, status: str) -> None:
    assert neighbours(stage, FRIDAY, MONDAY, status=status) == "."
    (doubt,) = stage.doubts(DoubtKind.NEIGHBOURS_APART)
    assert (doubt.source.key, doubt.detail) == ("group-11", "aid-12")


def test_a_link_entered_from_both_sides_is_told_once(stage: Stage) -> None:
    neighbours(stage, FRIDAY, MONDAY)
    stage.meetings[-1]["links"] = [{"other": "group-11", "kind": "immediately_after"}]
    assert stage.meetings_told().count("двенадцатым") == 1
