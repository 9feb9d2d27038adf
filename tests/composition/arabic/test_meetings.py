"""Sentences on meetings in Arabic: every expected one was written by hand before the program's was seen."""

import pytest

from tests.composition.arabic.stage_words import AID, COMMITTEE, GROUP, LAW, NETWORKS
from tests.composition.stage import Fields, Stage


def held(stage: Stage, *days: str, first: int = 9) -> None:
    for ordinal, day in enumerate(days, start=first):
        stage.meeting(ordinal, day, "held")


def planned(stage: Stage, *days: str, first: int = 7) -> None:
    for ordinal, day in enumerate(days, start=first):
        stage.meeting(ordinal, day)


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (("2019-09-09/2019-09-11",), "اجتماعه التاسع في الفترة من 9 إلى 11 أيلول/سبتمبر 2019"),
        (
            ("2019-09-09/2019-09-11", "2020-01-16"),
            "اجتماعيه التاسع والعاشر في الفترة من 9 إلى 11 أيلول/سبتمبر 2019 وفي 16 كانون الثاني/يناير 2020، على التوالي",
        ),
        (
            ("2019-01-15", "2019-02-15", "2019-04-15"),
            "اجتماعاته التاسع والعاشر والحادي عشر في 15 كانون الثاني/يناير و15 شباط/فبراير و15 نيسان/أبريل 2019، على التوالي",
        ),
    ],
)
def test_meetings_held_are_objects_of_their_body(stage: Stage, days: tuple[str, ...], told: str) -> None:
    held(stage, *days)
    assert stage.meetings_told() == f"وعقد الفريق العامل المعني بالأصول {told}."


@pytest.mark.parametrize(
    ("body", "unit", "told"),
    [
        (GROUP, "meeting", "وعقد الفريق العامل المعني بالأصول اجتماعه التاسع{}أن يعقد اجتماعه العاشر"),
        (COMMITTEE, "meeting", "وعقدت لجنة التنفيذ اجتماعها التاسع{}أن تعقد اجتماعها العاشر"),
        (NETWORKS, "meeting", "وعقدت الشبكات الإقليمية اجتماعها التاسع{}أن تعقد اجتماعها العاشر"),
        (GROUP, "session", "وعقد الفريق العامل المعني بالأصول دورته التاسعة{}أن يعقد دورته العاشرة"),
        (LAW, "session", "وعقدت اللجنة المعنية بالقانون دورتها التاسعة{}أن تعقد دورتها العاشرة"),
    ],
)
def test_verbs_and_pronouns_agree_with_the_body(stage: Stage, body: Fields, unit: str, told: str) -> None:
    stage.only_body("body", body, gathering=unit)
    held(stage, "2019-09-09")
    planned(stage, "2020-09-10/2020-09-11", first=10)
    beginning, ending = told.split("{}")
    assert stage.meetings_told() == (
        f"{beginning} في 9 أيلول/سبتمبر 2019، ومن المقرر {ending} يومي 10 و11 أيلول/سبتمبر 2020."
    )


def test_two_held_and_two_planned_sessions_of_a_committee(stage: Stage) -> None:
    stage.only_body("body", COMMITTEE, gathering="session")
    held(stage, "2019-03-04/2019-03-08", "2019-10-07/2019-10-11", first=19)
    planned(stage, "2020-07-06/2020-07-10", "2020-09-07", first=21)
    assert stage.meetings_told() == (
        "وعقدت لجنة التنفيذ دورتيها التاسعة عشرة والعشرين في الفترتين من 4 إلى 8 آذار/مارس ومن 7 إلى 11 "
        "تشرين الأول/أكتوبر 2019، على التوالي، ومن المقرر أن تعقد دورتيها الحادية والعشرين والثانية والعشرين "
        "في الفترة من 6 إلى 10 تموز/يوليه وفي 7 أيلول/سبتمبر 2020، على التوالي."
    )


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (("2020-07-16/2020-07-17",), "الاجتماع السابع {} يومي 16 و17 تموز/يوليه 2020"),
        (
            ("2020-07-16/2020-07-17", "2020-09-14"),
            "الاجتماعين السابع والثامن {} يومي 16 و17 تموز/يوليه وفي 14 أيلول/سبتمبر 2020، على التوالي",
        ),
        (
            ("2020-07-16", "2020-09-14", "2020-10-05"),
            "الاجتماعات السابع والثامن والتاسع {} في 16 تموز/يوليه و14 أيلول/سبتمبر و5 تشرين الأول/أكتوبر 2020، على التوالي",
        ),
        (("2020-06-30/2020-07-02",), "الاجتماع السابع {} في الفترة من 30 حزيران/يونيه إلى 2 تموز/يوليه 2020"),
    ],
)
def test_meetings_planned(stage: Stage, days: tuple[str, ...], told: str) -> None:
    planned(stage, *days)
    assert stage.meetings_told() == f"ومن المقرر عقد {told.format('للفريق العامل المعني بالأصول')}."


@pytest.mark.parametrize(
    ("body", "ordinal", "told"),
    [
        (GROUP, 11, "الدورة الحادية عشرة للفريق العامل المعني بالأصول"),
        (COMMITTEE, 21, "الدورة الحادية والعشرين للجنة التنفيذ"),
        (LAW, 40, "الدورة الأربعين للجنة المعنية بالقانون"),
        (AID, 101, "الدورة الأولى بعد المائة لفريق الخبراء المعني بالمساعدة التقنية"),
        (NETWORKS, 132, "الدورة الثانية والثلاثين بعد المائة للشبكات الإقليمية"),
    ],
)
def test_ordinals_are_feminine_and_oblique_with_sessions(
    stage: Stage, body: Fields, ordinal: int, told: str
) -> None:
    stage.only_body("body", body, gathering="session")
    stage.meeting(ordinal, "2020-07-16")
    assert stage.meetings_told() == f"ومن المقرر عقد {told} في 16 تموز/يوليه 2020."


@pytest.mark.parametrize(
    ("unit", "days", "told"),
    [
        ("meeting", ("2019-09-09",), "وعُقد الاجتماع العشرون {} في 9 أيلول/سبتمبر 2019"),
        (
            "meeting",
            ("2019-09-09", "2020-01-16"),
            "وعُقد الاجتماعان العشرون والحادي والعشرون {} في 9 أيلول/سبتمبر 2019 و16 كانون الثاني/يناير 2020، على التوالي",
        ),
        (
            "meeting",
            ("2019-09-09", "2019-09-12", "2019-09-16"),
            "وعُقدت الاجتماعات العشرون والحادي والعشرون والثاني والعشرون {} في 9 و12 و16 أيلول/سبتمبر 2019، على التوالي",
        ),
        ("session", ("2019-09-09",), "وعُقدت الدورة العشرون {} في 9 أيلول/سبتمبر 2019"),
        (
            "session",
            ("2019-09-09", "2019-09-12"),
            "وعُقدت الدورتان العشرون والحادية والعشرون {} في 9 و12 أيلول/سبتمبر 2019، على التوالي",
        ),
    ],
)
def test_verbs_before_meetings_agree_in_gender_alone(
    stage: Stage, unit: str, days: tuple[str, ...], told: str
) -> None:
    stage.only_body("body", COMMITTEE, gathering=unit)
    stage.choose(meetings_opening="meeting")
    held(stage, *days, first=20)
    assert stage.meetings_told() == f"{told.format('للجنة التنفيذ')}."


def test_the_second_meeting_takes_place_there(stage: Stage) -> None:
    stage.choose(meetings_opening="meeting", venue_in_text=True)
    held(stage, "2019-10-09/2019-10-11", first=1)
    planned(stage, "2020-07-13/2020-07-15", first=2)
    assert stage.meetings_told() == (
        "وعُقد الاجتماع الأول للفريق العامل المعني بالأصول في فيينا في الفترة من 9 إلى 11 تشرين الأول/أكتوبر "
        "2019، ومن المقرر عقد الاجتماع الثاني في المكان نفسه في الفترة من 13 إلى 15 تموز/يوليه 2020."
    )


def test_two_later_meetings_take_place_there(stage: Stage) -> None:
    stage.choose(meetings_opening="meeting", venue_in_text=True)
    held(stage, "2019-10-09", first=1)
    planned(stage, "2020-07-13", "2020-09-14", first=2)
    assert stage.meetings_told() == (
        "وعُقد الاجتماع الأول للفريق العامل المعني بالأصول في فيينا في 9 تشرين الأول/أكتوبر 2019، ومن المقرر عقد "
        "الاجتماعين الثاني والثالث في المكان نفسه في 13 تموز/يوليه و14 أيلول/سبتمبر 2020، على التوالي."
    )


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ({}, "في فيينا في 16 تموز/يوليه 2020"),
        ({"place": "geneva"}, "في جنيف في 16 تموز/يوليه 2020"),
        ({"place": ""}, "في [مكان الانعقاد] في 16 تموز/يوليه 2020"),
        ({"format": "online"}, "عن طريق الإنترنت في 16 تموز/يوليه 2020"),
    ],
)
def test_the_place_of_a_meeting(stage: Stage, place: dict[str, str], told: str) -> None:
    stage.choose(venue_in_text=True)
    stage.meeting(7, "2020-07-16", **place)
    assert stage.meetings_told() == f"ومن المقرر عقد الاجتماع السابع للفريق العامل المعني بالأصول {told}."
    assert stage.heading() == f"تقرير عن اجتماع الفريق العامل المعني بالأصول المعقود {told}"


@pytest.mark.parametrize(
    ("unit", "days", "told"),
    [
        (
            "meeting",
            ("2020-07-07/2020-07-08",),
            "وأُلغي الاجتماع الحادي عشر {}، الذي كان من المقرر عقده يومي 7 و8 تموز/يوليه 2020",
        ),
        (
            "meeting",
            ("2020-07-07", "2020-09-07"),
            "وأُلغي الاجتماعان الحادي عشر والثاني عشر {}، اللذان كان من المقرر عقدهما في 7 تموز/يوليه و7 أيلول/سبتمبر 2020، على التوالي",
        ),
        (
            "session",
            ("2020-07-07",),
            "وأُلغيت الدورة الحادية عشرة {}، التي كان من المقرر عقدها في 7 تموز/يوليه 2020",
        ),
        (
            "session",
            ("2020-07-07", "2020-07-14"),
            "وأُلغيت الدورتان الحادية عشرة والثانية عشرة {}، اللتان كان من المقرر عقدهما في 7 و14 تموز/يوليه 2020، على التوالي",
        ),
    ],
)
@pytest.mark.parametrize(("status", "verb"), [("cancelled", "وأُلغي"), ("postponed", "وأُرجئ")])
def test_meetings_that_fall_out(
    stage: Stage, unit: str, days: tuple[str, ...], told: str, *, status: str, verb: str
) -> None:
    stage.only_body("body", GROUP, gathering=unit)
    for ordinal, day in enumerate(days, start=11):
        stage.meeting(ordinal, day, status)
    expected = told.format("للفريق العامل المعني بالأصول").replace("وأُلغي", verb)
    assert stage.meetings_told() == f"{expected}."


def test_three_that_fall_out_are_a_feminine_plural(stage: Stage) -> None:
    for ordinal, day in enumerate(("2020-07-07", "2020-07-14", "2020-07-21"), start=1):
        stage.meeting(ordinal, day, "cancelled")
    assert stage.meetings_told() == (
        "وأُلغيت الاجتماعات الأول والثاني والثالث للفريق العامل المعني بالأصول، التي كان من المقرر عقدها "
        "في 7 و14 و21 تموز/يوليه 2020، على التوالي."
    )


@pytest.mark.parametrize(("status", "verb"), [("cancelled", "وأُلغيت"), ("postponed", "وأُرجئت")])
def test_a_session_without_dates_that_falls_out(stage: Stage, status: str, verb: str) -> None:
    stage.only_body("body", COMMITTEE, gathering="session")
    stage.meeting(1, "", status)
    assert stage.meetings_told() == f"{verb} الدورة الأولى للجنة التنفيذ."
    assert stage.heading() == "لجنة التنفيذ"


def test_held_postponed_and_cancelled_together(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held", symbol="CAB/COP/WG.1/2019/3")
    stage.meeting(10, "2020-03-10/2020-03-11", "postponed")
    stage.meeting(11, "2020-09-10/2020-09-11", "cancelled")
    assert stage.paragraphs() == [
        (
            "وعقد الفريق العامل المعني بالأصول اجتماعه التاسع في الفترة من 9 إلى 11 أيلول/سبتمبر 2019. "
            "وأُرجئ الاجتماع العاشر للفريق العامل المعني بالأصول، الذي كان من المقرر عقده يومي 10 و11 آذار/مارس 2020. "
            "وأُلغي الاجتماع الحادي عشر للفريق العامل المعني بالأصول، الذي كان من المقرر عقده يومي 10 و11 أيلول/سبتمبر "
            "2020. وسيُعرض على مؤتمر الأطراف في اتفاقية مكافحة الرشوة في دورته العاشرة التقرير عن الاجتماع التاسع "
            "(CAB/COP/WG.1/2019/3)."
        )
    ]


def test_a_long_annual_series_is_summed_up(stage: Stage) -> None:
    section = stage.first_section
    section.update(meetings_opening="range", venue_in_text=True, meeting_choices=[])
    for ordinal in range(1, 14):
        stage.meeting(ordinal, f"{2006 + ordinal}-06-01/{2006 + ordinal}-06-03", "held")
        section["meeting_choices"].append({"meeting": f"group-{ordinal}", "included": True})
    assert stage.meetings_told() == (
        "وعقد الفريق العامل المعني بالأصول سنوياً اجتماعاته من الأول إلى الثالث عشر في فيينا في الفترة من عام 2007 "
        "إلى عام 2019."
    )
    assert stage.heading() == (
        "تقارير عن اجتماعات الفريق العامل المعني بالأصول المعقودة في فيينا في الفترة من عام 2007 إلى عام 2019"
    )


def test_a_series_within_one_year(stage: Stage) -> None:
    stage.only_body("body", COMMITTEE, gathering="session")
    stage.choose(meetings_opening="range")
    held(stage, "2019-01-15", "2019-05-15", "2019-09-16", first=18)
    assert stage.meetings_told() == ("وعقدت لجنة التنفيذ دوراتها من الثامنة عشرة إلى العشرين في عام 2019.")


def test_a_meeting_without_dates_leaves_a_visible_hole(stage: Stage) -> None:
    stage.meeting(7)
    assert stage.meetings_told() == (
        "ومن المقرر عقد الاجتماع السابع للفريق العامل المعني بالأصول [التواريخ]."
    )


def parts(stage: Stage, *statuses: str, **fields: str) -> None:
    stage.only_body("body", COMMITTEE, gathering="session")
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
            "وعقدت لجنة التنفيذ الجزأين الأول والثاني من الدورة العاشرة في الفترتين من 2 إلى 4 آذار/مارس ومن 2 إلى 4 "
            "حزيران/يونيه 2020، على التوالي. وسيُعرض على مؤتمر الأطراف في اتفاقية مكافحة الرشوة في دورته العاشرة "
            "التقريران عن الجزأين الأول والثاني من الدورة العاشرة (CAB/COP/C.1/2020/1 وCAB/COP/C.1/2020/2، على التوالي)."
        )
    ]


def test_a_planned_part_is_told_without_a_pronoun(stage: Stage) -> None:
    parts(stage, "held", "planned", part="part")
    assert stage.meetings_told() == (
        "وعقدت لجنة التنفيذ الجزء الأول من الدورة العاشرة في الفترة من 2 إلى 4 آذار/مارس 2020، ومن المقرر عقد "
        "الجزء الثاني من الدورة العاشرة في الفترة من 2 إلى 4 حزيران/يونيه 2020."
    )


def test_resumed_sessions(stage: Stage) -> None:
    stage.only_body("body", COMMITTEE, gathering="session")
    stage.meeting(10, "2020-03-02", "held")
    stage.meeting(10, "2020-06-02", key="resumed", part="resumed")
    assert stage.meetings_told() == (
        "وعقدت لجنة التنفيذ دورتها العاشرة في 2 آذار/مارس 2020، ومن المقرر أن تعقد دورتها العاشرة المستأنفة "
        "في 2 حزيران/يونيه 2020."
    )


def test_first_and_second_resumed_sessions(stage: Stage) -> None:
    parts(stage, "held", "planned", part="resumed")
    stage.choose(meetings_opening="meeting")
    assert stage.meetings_told() == (
        "وعُقدت الدورة العاشرة المستأنفة الأولى للجنة التنفيذ في الفترة من 2 إلى 4 آذار/مارس 2020، ومن المقرر عقد "
        "الدورة العاشرة المستأنفة الثانية في الفترة من 2 إلى 4 حزيران/يونيه 2020."
    )


def test_a_body_that_has_a_meeting_and_a_session(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2019-12-02", "held", unit="session")
    assert stage.meetings_told() == (
        "وعقد الفريق العامل المعني بالأصول اجتماعه التاسع ودورته العاشرة في 9 أيلول/سبتمبر و2 كانون الأول/ديسمبر "
        "2019، على التوالي."
    )


def beside(stage: Stage, mine: str, theirs: str, kind: str = "immediately_before") -> Fields:
    stage.body("aid", AID)
    first = stage.meeting(11, mine)
    stage.meeting(12, theirs, body="aid")
    first["links"] = [{"other": "aid-12", "kind": kind}]
    return first


ELEVENTH = "ومن المقرر عقد الاجتماع الحادي عشر للفريق العامل المعني بالأصول "
TWELFTH = "الاجتماع الثاني عشر لفريق الخبراء المعني بالمساعدة التقنية"


@pytest.mark.parametrize(
    ("mine", "theirs", "kind", "told"),
    [
        ("2020-07-07/2020-07-08", "2020-07-09/2020-07-10", "immediately_before",
         f"يومي 7 و8 تموز/يوليه 2020، مباشرة قبل {TWELFTH}"),
        ("2020-07-09/2020-07-10", "2020-07-07/2020-07-08", "immediately_after",
         f"يومي 9 و10 تموز/يوليه 2020، مباشرة بعد {TWELFTH}"),
        ("2020-07-07/2020-07-08", "2020-07-07/2020-07-08", "joint",
         f"يومي 7 و8 تموز/يوليه 2020 بالاشتراك مع {TWELFTH}"),
    ],
)  # fmt: skip
def test_a_meeting_beside_another(stage: Stage, mine: str, theirs: str, kind: str, told: str) -> None:
    beside(stage, mine, theirs, kind)
    assert stage.meetings_told() == f"{ELEVENTH}{told}."


def test_between_two_meetings(stage: Stage) -> None:
    first = beside(stage, "2020-07-08", "2020-07-09/2020-07-10")
    stage.body("law", LAW, gathering="session")
    stage.meeting(2, "2020-07-06/2020-07-07", body="law")
    first["links"].append({"other": "law-2", "kind": "immediately_after"})
    assert stage.meetings_told() == (
        f"{ELEVENTH}في 8 تموز/يوليه 2020، مباشرة بعد الدورة الثانية للجنة المعنية بالقانون وقبل {TWELFTH}."
    )


def test_a_neighbour_in_the_middle_of_a_sentence_is_closed_by_a_comma(stage: Stage) -> None:
    stage.meeting(9, "2019-09-11", "held")
    stage.body("aid", AID)
    stage.meeting(2, "2019-09-09/2019-09-10", "held", body="aid")
    stage.meetings[0]["links"] = [{"other": "aid-2", "kind": "immediately_after"}]
    stage.meeting(10, "2020-09-04")
    assert stage.meetings_told() == (
        "وعقد الفريق العامل المعني بالأصول اجتماعه التاسع في 11 أيلول/سبتمبر 2019، مباشرة بعد الاجتماع الثاني "
        "لفريق الخبراء المعني بالمساعدة التقنية، ومن المقرر أن يعقد اجتماعه العاشر في 4 أيلول/سبتمبر 2020."
    )
