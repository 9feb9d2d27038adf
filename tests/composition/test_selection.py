"""Which meetings a section tells of: those since the last session up to the end of this one, or as chosen."""

import pytest

from desktop_app.composition.note import DoubtKind
from tests.composition.stage import Stage


def told(stage: Stage) -> list[str]:
    """The keys of the meetings that the note draws on, in order."""
    stage.first_section["meetings_opening"] = "meeting"
    paragraph = stage.compose().blocks[-1]
    sentences = getattr(paragraph, "sentences", ())
    keys = (source.key for one in sentences for source in one.sources if source.table == "meeting")
    return sorted(dict.fromkeys(keys))


def test_the_meetings_between_two_sessions(stage: Stage) -> None:
    stage.meeting(1, "2018-10-19", "held")
    stage.meeting(2, "2018-10-20", "held")
    stage.meeting(3, "2020-10-16")
    stage.meeting(4, "2020-10-16/2020-10-17")
    assert told(stage) == ["group-2", "group-3"]


def test_the_editor_takes_in_and_leaves_out(stage: Stage) -> None:
    stage.meeting(1, "2018-10-19", "held")
    stage.meeting(2, "2018-10-20", "held")
    stage.meeting(3, "2020-07-16")
    choices = [{"meeting": "group-1", "included": True}, {"meeting": "group-2", "included": False}]
    stage.choose(meeting_choices=choices)
    assert told(stage) == ["group-1", "group-3"]


@pytest.mark.parametrize(
    ("dated", "undated", "chosen"),
    [
        ((("5", "2018-01-16"), ("6", "2020-07-16")), (7,), ["group-6", "group-7"]),
        ((("5", "2018-01-16"), ("6", "2020-07-16")), (8,), ["group-6"]),
        ((("5", "2018-01-16"),), (6, 7), ["group-6"]),
        ((), (3, 4), ["group-3"]),
    ],
)
def test_only_the_next_meeting_may_be_without_dates(
    stage: Stage, dated: tuple[tuple[str, str], ...], undated: tuple[int, ...], chosen: list[str]
) -> None:
    for ordinal, day in dated:
        stage.meeting(int(ordinal), day)
    for number in undated:
        stage.meeting(number)
    assert told(stage) == chosen


def test_a_meeting_held_on_unknown_days_is_not_the_next_one(stage: Stage) -> None:
    stage.meeting(7, "", "held")
    assert told(stage) == []


def test_without_an_earlier_session_all_up_to_now_are_told(stage: Stage) -> None:
    stage.session["ordinal"] = 8
    stage.meeting(1, "2010-10-19", "held")
    assert told(stage) == ["group-1"]


def test_a_session_without_dates_has_no_end(stage: Stage) -> None:
    del stage.session["first_day"], stage.session["last_day"]
    stage.meeting(1, "2031-10-19")
    assert told(stage) == ["group-1"]


def test_a_resumed_session_comes_after_the_session_itself(stage: Stage) -> None:
    stage.session |= {"ordinal": 9, "part": "resumed"}
    stage.meeting(1, "2018-10-19", "held")
    stage.meeting(2, "2018-10-20", "held")
    assert told(stage) == ["group-2"]


def test_a_section_without_meetings_is_doubted(stage: Stage) -> None:
    assert [doubt.source.key for doubt in stage.doubts(DoubtKind.SECTION_WITHOUT_MEETINGS)] == ["about-group"]


def test_a_meeting_told_otherwise_than_recorded_is_doubted(stage: Stage) -> None:
    stage.meeting(1, "2020-01-16", "planned")
    (doubt,) = stage.doubts(DoubtKind.STATUS_BY_DATE)
    assert (doubt.source.key, doubt.source.field, doubt.detail) == ("group-1", "status", "held")


def test_meetings_are_told_in_the_order_of_their_days(stage: Stage) -> None:
    stage.meeting(2, "2020-07-16", "planned")
    stage.meeting(1, "2020-07-10", "planned")
    assert stage.meetings_told().startswith("Первое и второе совещания")
