"""Chinese sentences and headings on meetings and their reports, written by hand before the program's were seen."""

import pytest

from tests.composition.chinese.conftest import named
from tests.composition.stage import Stage

SYMBOLS = ("CAB/COP/WG.1/2019/3", "CAB/COP/WG.1/2020/2", "CAB/COP/WG.1/2020/4")
FIRST, SECOND, THIRD = SYMBOLS


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ("2020-07-16", "2020年7月16日"),
        ("2020-09-10/2020-09-11", "2020年9月10日和11日"),
        ("2020-07-13/2020-07-15", "2020年7月13日至15日"),
        ("2020-07-30/2020-08-03", "2020年7月30日至8月3日"),
        ("2019-12-30/2020-01-05", "2019年12月30日至2020年1月5日"),
    ],
)
def test_a_planned_meeting_has_its_dates_before_the_verb(stage: Stage, days: str, told: str) -> None:
    stage.note["as_of"] = "2019-01-01"
    stage.meeting(7, days)
    assert stage.meetings_told() == f"资产问题工作组第七次会议定于{told}举行。"
    assert stage.heading() == f"{told}在维也纳举行的资产问题工作组会议的报告"


def test_a_place_stands_between_the_dates_and_the_verb(stage: Stage) -> None:
    stage.choose(venue_in_text=True, heading_venue="after_dates")
    stage.meeting(10, "2020-09-10/2020-09-11")
    assert stage.meetings_told() == "资产问题工作组第十次会议定于2020年9月10日和11日在维也纳举行。"
    assert stage.heading() == "2020年9月10日和11日在维也纳举行的资产问题工作组会议的报告"


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ({"format": "online", "place": ""}, "2020年7月16日以在线方式举行"),
        ({"place": ""}, "2020年7月16日在[地点]举行"),
    ],
)
def test_a_meeting_without_a_city(stage: Stage, place: dict[str, str], told: str) -> None:
    stage.choose(venue_in_text=True)
    stage.meeting(7, "2020-07-16", **place)
    assert stage.meetings_told() == f"资产问题工作组第七次会议定于{told}。"


@pytest.mark.parametrize(
    ("ordinal", "told"),
    [
        (1, "第一"),
        (12, "第十二"),
        (20, "第二十"),
        (35, "第三十五"),
        (101, "第一百零一"),
        (111, "第一百一十一"),
    ],
)
def test_meetings_are_counted_with_one_measure_word_and_sessions_with_another(
    stage: Stage, ordinal: int, told: str
) -> None:
    stage.meeting(ordinal, "2019-09-09", "held")
    assert stage.meetings_told() == f"资产问题工作组于2019年9月9日举行了{told}次会议。"
    stage.meetings[0]["unit"] = "session"
    assert stage.meetings_told() == f"资产问题工作组于2019年9月9日举行了{told}届会议。"


def test_two_held_meetings_are_told_respectively(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held")
    stage.meeting(10, "2020-04-29/2020-05-02", "held")
    assert stage.meetings_told() == (
        "资产问题工作组分别于2019年9月9日至11日和2020年4月29日至5月2日举行了第九次和第十次会议。"
    )


def test_three_held_meetings_of_one_year(stage: Stage) -> None:
    for ordinal, day in ((3, "2019-01-15"), (4, "2019-03-15"), (5, "2019-05-14/2019-05-15")):
        stage.meeting(ordinal, day, "held")
    assert stage.meetings_told() == (
        "资产问题工作组分别于2019年1月15日、3月15日以及5月14日和15日举行了第三次、第四次和第五次会议。"
    )


def test_a_held_and_a_planned_meeting_with_the_body_as_subject(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held")
    stage.meeting(10, "2020-09-10/2020-09-11")
    assert stage.meetings_told() == (
        "资产问题工作组于2019年9月9日至11日举行了第九次会议，其第十次会议定于2020年9月10日和11日举行。"
    )
    assert stage.heading() == (
        "2019年9月9日至11日以及2020年9月10日和11日在维也纳举行的资产问题工作组会议的报告"
    )


def test_two_planned_meetings_after_one_held(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2020-07-07/2020-07-08")
    stage.meeting(11, "2020-09-10")
    assert stage.meetings_told() == (
        "资产问题工作组于2019年9月9日举行了第九次会议，"
        "其第十次和第十一次会议分别定于2020年7月7日和8日以及9月10日举行。"
    )


def test_a_meeting_as_subject_held_and_the_next_one_planned_there(stage: Stage) -> None:
    stage.choose(meetings_opening="meeting", venue_in_text=True)
    stage.meeting(1, "2019-10-09/2019-10-11", "held")
    stage.meeting(2, "2020-07-13/2020-07-15")
    assert stage.meetings_told() == (
        "资产问题工作组第一次会议于2019年10月9日至11日在维也纳举行，"
        "第二次会议定于2020年7月13日至15日在同一地点举行。"
    )
    stage.meeting(3, "2020-09-14")
    assert stage.meetings_told().endswith(
        "，第二次和第三次会议分别定于2020年7月13日至15日和9月14日在同一地点举行。"
    )


def test_meetings_as_subject_all_held(stage: Stage) -> None:
    stage.choose(meetings_opening="meeting")
    stage.meeting(9, "2019-09-09", "held")
    assert stage.meetings_told() == "资产问题工作组第九次会议于2019年9月9日举行。"
    stage.meeting(10, "2019-11-11/2019-11-12", "held")
    assert stage.meetings_told() == (
        "资产问题工作组第九次和第十次会议分别于2019年9月9日以及11月11日和12日举行。"
    )


def test_each_place_stands_with_its_own_dates(stage: Stage) -> None:
    stage.choose(venue_in_text=True)
    stage.meeting(1, "2019-09-09", "held", place="geneva")
    stage.meeting(2, "2019-12-09", "held", place="geneva")
    stage.meeting(3, "2020-04-06", "held", format="online")
    assert stage.meetings_told() == (
        "资产问题工作组分别于2019年9月9日和12月9日在日内瓦以及2020年4月6日以在线方式"
        "举行了第一次、第二次和第三次会议。"
    )


def test_planned_meetings_alone(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16/2020-07-17")
    stage.meeting(8)
    assert stage.meetings_told() == (
        "资产问题工作组第七次和第八次会议分别定于2020年7月16日和17日以及[日期]举行。"
    )


@pytest.mark.parametrize(("status", "told"), [("cancelled", "取消"), ("postponed", "推迟")])
def test_meetings_that_fall_out(stage: Stage, status: str, told: str) -> None:
    stage.meeting(11, "2020-07-07/2020-07-08", status)
    assert stage.meetings_told() == f"资产问题工作组第十一次会议原定于2020年7月7日和8日举行，现已{told}。"
    assert stage.heading() == "原定于2020年7月7日和8日在维也纳举行的资产问题工作组会议"
    stage.meeting(12, "2020-09-07", status)
    stage.meeting(13, "", status)
    assert stage.meetings_told() == (
        "资产问题工作组第十一次和第十二次会议原定分别于2020年7月7日和8日以及9月7日举行，"
        f"现已{told}。 资产问题工作组第十三次会议已{told}。"
    )


def test_held_postponed_and_cancelled_together(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held", symbol=FIRST)
    stage.meeting(10, "2020-03-10/2020-03-11", "postponed")
    stage.meeting(11, "2020-09-10/2020-09-11", "cancelled")
    assert stage.meetings_told() == (
        "资产问题工作组于2019年9月9日至11日举行了第九次会议。 "
        "资产问题工作组第十次会议原定于2020年3月10日和11日举行，现已推迟。 "
        "资产问题工作组第十一次会议原定于2020年9月10日和11日举行，现已取消。"
    )
    assert stage.report_told() == f"第九次会议的报告({FIRST})将提交打击贿赂公约缔约国会议第十届会议。"


def test_a_section_without_meetings_has_only_its_body_in_the_heading(stage: Stage) -> None:
    assert stage.heading() == "资产问题工作组"


@pytest.mark.parametrize(
    ("kind", "days", "told"),
    [
        ("immediately_before", "2020-07-09/2020-07-10", "紧接在技术援助工作组第十二次会议之前"),
        ("immediately_after", "2020-07-06", "紧接在技术援助工作组第十二次会议之后"),
        ("joint", "2020-07-07/2020-07-08", "与技术援助工作组第十二次会议联合"),
    ],
)
def test_a_meeting_beside_another(stage: Stage, kind: str, days: str, told: str) -> None:
    stage.body("aid", named("技术援助工作组"))
    meeting = stage.meeting(11, "2020-07-07/2020-07-08", symbol=FIRST)
    stage.meeting(12, days, body="aid")
    meeting["links"] = [{"other": "aid-12", "kind": kind}]
    assert stage.meetings_told() == f"资产问题工作组第十一次会议定于2020年7月7日和8日{told}举行。"
    assert stage.report_told() == f"第十一次会议的报告({FIRST})将提交打击贿赂公约缔约国会议第十届会议。"


def test_a_meeting_between_two_others_and_one_held_beside_another(stage: Stage) -> None:
    stage.body("aid", named("技术援助工作组"))
    stage.body("law", named("法律委员会"), gathering="session")
    earlier = stage.meeting(10, "2019-07-08", "held")
    meeting = stage.meeting(11, "2020-01-08", "held")
    for ordinal, day, body in (
        (2, "2020-01-07", "law"),
        (12, "2020-01-09", "aid"),
        (11, "2019-07-09", "aid"),
    ):
        stage.meeting(ordinal, day, "held", body=body)
    meeting["links"] = [
        {"other": "law-2", "kind": "immediately_after"},
        {"other": "aid-12", "kind": "immediately_before"},
    ]
    earlier["links"] = [{"other": "aid-11", "kind": "immediately_before"}]
    assert stage.meetings_told() == (
        "资产问题工作组于2019年7月8日紧接在技术援助工作组第十一次会议之前举行了第十次会议，"
        "并于2020年1月8日紧接在法律委员会第二届会议之后和技术援助工作组第十二次会议之前举行了第十一次会议。"
    )


def test_parts_of_a_session(stage: Stage) -> None:
    stage.only_body("law", named("法律委员会"), gathering="session")
    for number, (day, status) in enumerate((("2019-06-02", "held"), ("2020-07-02", "planned")), start=1):
        stage.meeting(10, day, status, key=f"part-{number}", part="part", part_number=number)
    assert stage.meetings_told() == (
        "法律委员会于2019年6月2日举行了第十届会议第一期会议，第十届会议第二期会议定于2020年7月2日举行。"
    )
    stage.note["as_of"] = "2020-08-01"
    assert stage.meetings_told() == (
        "法律委员会分别于2019年6月2日和2020年7月2日举行了第十届会议第一期和第二期会议。"
    )


def test_resumed_sessions(stage: Stage) -> None:
    stage.only_body("law", named("法律委员会"), gathering="session")
    stage.meeting(10, "2019-03-02", "held")
    stage.meeting(10, "2019-06-02", "held", key="resumed", part="resumed")
    assert stage.meetings_told() == ("法律委员会分别于2019年3月2日和6月2日举行了第十届会议和第十届会议续会。")
    stage.meetings[0]["part"], stage.meetings[0]["part_number"] = "resumed", 1
    stage.meetings[1]["part_number"] = 2
    assert stage.meetings_told() == (
        "法律委员会分别于2019年3月2日和6月2日举行了第十届会议第一次续会和第十届会议第二次续会。"
    )


def test_a_body_that_has_a_meeting_and_a_session_has_one_word_for_both(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2019-12-02", "held", unit="session")
    assert stage.meetings_told() == (
        "资产问题工作组分别于2019年9月9日和12月2日举行了第九次会议和第十届会议。"
    )
    assert stage.heading() == "2019年9月9日和12月2日在维也纳举行的资产问题工作组会议的报告"


def test_a_long_annual_series(stage: Stage) -> None:
    stage.choose(meetings_opening="range", venue_in_text=True, meeting_choices=[])
    for ordinal in range(1, 14):
        stage.meeting(ordinal, f"{2006 + ordinal}-06-01/{2006 + ordinal}-06-03", "held")
        stage.first_section["meeting_choices"].append({"meeting": f"group-{ordinal}", "included": True})
    assert stage.meetings_told() == (
        "资产问题工作组于2007年至2019年在维也纳每年举行会议(第一次至第十三次会议)。"
    )
    assert stage.heading() == "2007年至2019年在维也纳举行的资产问题工作组会议的报告"


def test_a_series_within_one_year(stage: Stage) -> None:
    stage.choose(meetings_opening="range")
    for ordinal, day in enumerate(("2019-01-15", "2019-05-15", "2019-09-16"), start=1):
        stage.meeting(ordinal, day, "held")
    assert stage.meetings_told() == "资产问题工作组于2019年举行了第一次至第三次会议。"


def test_headings_by_status(stage: Stage) -> None:
    stage.note["heading_tense"] = "by_status"
    stage.meeting(7, "2020-07-16/2020-07-17")
    assert stage.heading() == "定于2020年7月16日和17日在维也纳举行的资产问题工作组会议的报告"
    stage.meeting(6, "2019-09-09/2019-09-11", "held")
    assert stage.heading() == (
        "2019年9月9日至11日在维也纳举行和定于2020年7月16日和17日举行的资产问题工作组会议的报告"
    )


@pytest.mark.parametrize(
    ("symbols", "told"),
    [
        ((FIRST,), FIRST),
        ((FIRST, SECOND), f"分别为{FIRST}和{SECOND}"),
        ((FIRST, SECOND, THIRD), f"分别为{FIRST}、{SECOND}和{THIRD}"),
    ],
)
def test_reports_with_their_symbols(stage: Stage, symbols: tuple[str, ...], told: str) -> None:
    stage.choose(report_mandate=stage.resolution("7/1", retold_title=named("资产"))["key"])
    for ordinal, symbol in enumerate(symbols, start=7):
        stage.meeting(ordinal, f"2020-0{ordinal}-16", symbol=symbol)
    assert stage.report_told() == (
        f"根据关于资产的第7/1号决议，上述会议的报告({told})将提交打击贿赂公约缔约国会议第十届会议。"
    )
    stage.note["as_of"] = "2020-12-01"
    assert f"({told})已提交打击贿赂公约缔约国会议第十届会议。" in stage.report_told()


def test_one_report_on_two_meetings_is_not_told_respectively(stage: Stage) -> None:
    stage.choose(report_reference="ordinal")
    stage.meeting(7, "2019-07-16", "held")
    stage.meeting(8, "2020-07-16")
    stage.report(FIRST, "group-7", "group-8")
    assert stage.report_told() == (
        f"第七次和第八次会议的报告({FIRST})将提交打击贿赂公约缔约国会议第十届会议。"
    )
    stage.note["as_of"] = "2020-12-01"
    assert stage.report_told().endswith("已提交打击贿赂公约缔约国会议第十届会议。")
