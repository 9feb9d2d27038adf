"""Sentences on reports, headings and the front matter in Arabic, written by hand first."""

import pytest

from tests.composition.arabic.stage_words import COMMITTEE, LAW, named
from tests.composition.projects import words
from tests.composition.stage import Stage, plain

FIRST, SECOND, THIRD = "CAB/COP/WG.1/2019/3", "CAB/COP/WG.1/2020/2", "CAB/COP/WG.1/2020/4"
TO_THE_CONFERENCE = "على مؤتمر الأطراف في اتفاقية مكافحة الرشوة في دورته العاشرة"


def meetings(stage: Stage, *days: str, first: int = 7, **fields: str) -> None:
    for ordinal, (day, symbol) in enumerate(zip(days, (FIRST, SECOND, THIRD), strict=False), start=first):
        stage.meeting(ordinal, day, symbol=symbol, **fields)


@pytest.mark.parametrize(
    ("unit", "days", "told"),
    [
        ("meeting", ("2020-07-16",), f"وسيُعرض {{}} التقرير عن هذا الاجتماع ({FIRST})."),
        (
            "meeting",
            ("2019-07-16", "2020-07-16"),
            f"وسيُعرض {{}} التقريران عن هذين الاجتماعين ({FIRST} و{SECOND}، على التوالي).",
        ),
        (
            "meeting",
            ("2019-07-16", "2020-01-16", "2020-07-16"),
            f"وستُعرض {{}} التقارير عن هذه الاجتماعات ({FIRST} و{SECOND} و{THIRD}، على التوالي).",
        ),
        ("session", ("2020-07-16",), f"وسيُعرض {{}} التقرير عن هذه الدورة ({FIRST})."),
        (
            "session",
            ("2019-07-16", "2020-07-16"),
            f"وسيُعرض {{}} التقريران عن هاتين الدورتين ({FIRST} و{SECOND}، على التوالي).",
        ),
    ],
)
def test_reports_on_one_two_and_more_meetings(
    stage: Stage, unit: str, days: tuple[str, ...], told: str
) -> None:
    stage.only_body("body", COMMITTEE, gathering=unit)
    meetings(stage, *days)
    assert stage.report_told() == told.format(TO_THE_CONFERENCE)


def test_reports_on_sessions_by_their_ordinals(stage: Stage) -> None:
    stage.only_body("body", COMMITTEE, gathering="session")
    stage.choose(report_reference="ordinal")
    meetings(stage, "2019-07-16", "2020-07-16", first=20)
    assert stage.report_told() == (
        f"وسيُعرض {TO_THE_CONFERENCE} التقريران عن الدورتين العشرين والحادية والعشرين "
        f"({FIRST} و{SECOND}، على التوالي)."
    )


def test_one_joint_report_on_two_meetings(stage: Stage) -> None:
    stage.meeting(7, "2019-07-16", "held")
    stage.meeting(8, "2020-07-16")
    stage.report(FIRST, "group-7", "group-8")
    assert stage.report_told() == f"وسيُعرض {TO_THE_CONFERENCE} التقرير عن هذين الاجتماعين ({FIRST})."


def test_a_symbol_that_is_not_known_is_a_hole(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16")
    assert stage.report_told() == f"وسيُعرض {TO_THE_CONFERENCE} التقرير عن هذا الاجتماع ([رمز الوثيقة])."


def test_reports_are_submitted_as_a_mandate_asks(stage: Stage) -> None:
    mandate = stage.resolution("7/1", retold_title=plain("بشأن تعزيز تنفيذ {instrument=cab:obl}", "ar"))
    stage.choose(report_mandate=mandate["key"])
    meetings(stage, "2020-07-16")
    assert stage.report_told() == (
        "ووفقاً للقرار 7/1 بشأن تعزيز تنفيذ اتفاقية مكافحة الرشوة، سيُعرض "
        f"{TO_THE_CONFERENCE} التقرير عن هذا الاجتماع ({FIRST})."
    )


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (("2020-07-16",), f"عُرض {{}} التقرير عن هذا الاجتماع ({FIRST})."),
        (
            ("2019-07-16", "2019-09-16", "2020-07-16"),
            f"عُرضت {{}} التقارير عن هذه الاجتماعات ({FIRST} و{SECOND} و{THIRD}، على التوالي).",
        ),
    ],
)
def test_reports_that_were_submitted(stage: Stage, days: tuple[str, ...], told: str) -> None:
    stage.note["as_of"] = "2020-12-01"
    meetings(stage, *days)
    assert stage.report_told() == f"و{told.format(TO_THE_CONFERENCE)}"
    stage.choose(report_mandate=stage.article("63")["key"])
    assert (
        stage.report_told() == f"ووفقاً للمادة 63 من اتفاقية مكافحة الرشوة، {told.format(TO_THE_CONFERENCE)}"
    )


def test_an_organ_of_the_feminine_gender_has_its_session(stage: Stage) -> None:
    stage.organ["texts"] = {"official_name": named("لجنة المخدرات", "f")}
    stage.session["ordinal"] = 63
    stage.session["part"] = "resumed"
    meetings(stage, "2020-07-16")
    assert stage.report_told() == (
        f"وسيُعرض على لجنة المخدرات في دورتها الثالثة والستين المستأنفة التقرير عن هذا الاجتماع ({FIRST})."
    )


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (("2020-07-16/2020-07-17",), "تقرير عن اجتماع {} المعقود في فيينا يومي 16 و17 تموز/يوليه 2020"),
        (
            ("2019-09-09/2019-09-11", "2020-07-13/2020-07-15"),
            "تقريران عن اجتماعي {} المعقودين في فيينا في الفترتين من 9 إلى 11 أيلول/سبتمبر 2019 ومن 13 إلى 15 تموز/يوليه 2020",
        ),
        (
            ("2019-01-15", "2019-02-15", "2019-04-15"),
            "تقارير عن اجتماعات {} المعقودة في فيينا في 15 كانون الثاني/يناير و15 شباط/فبراير و15 نيسان/أبريل 2019",
        ),
    ],
)
def test_headings_on_meetings_held(stage: Stage, days: tuple[str, ...], told: str) -> None:
    meetings(stage, *days)
    assert stage.heading() == told.format("الفريق العامل المعني بالأصول")


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (("2020-07-16",), "تقرير عن دورة لجنة التنفيذ المعقودة في فيينا في 16 تموز/يوليه 2020"),
        (
            ("2020-03-16", "2020-07-16"),
            "تقريران عن دورتي لجنة التنفيذ المعقودتين في فيينا في 16 آذار/مارس و16 تموز/يوليه 2020",
        ),
    ],
)
def test_headings_on_sessions_held(stage: Stage, days: tuple[str, ...], told: str) -> None:
    stage.only_body("body", COMMITTEE, gathering="session")
    meetings(stage, *days)
    assert stage.heading() == told


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (("2020-07-16",), "تقرير عن اجتماع {} المقرر عقده في 16 تموز/يوليه 2020 في فيينا"),
        (
            ("2020-07-16", "2020-09-14"),
            "تقريران عن اجتماعي {} المقرر عقدهما في 16 تموز/يوليه و14 أيلول/سبتمبر 2020 في فيينا",
        ),
        (
            ("2019-07-16", "2020-09-14"),
            "تقريران عن اجتماع {} المعقود في 16 تموز/يوليه 2019 في فيينا وعن الاجتماع المقرر عقده في 14 أيلول/سبتمبر 2020",
        ),
    ],
)
def test_headings_by_status_with_the_place_after_the_dates(
    stage: Stage, days: tuple[str, ...], told: str
) -> None:
    stage.note["heading_tense"] = "by_status"
    stage.choose(heading_venue="after_dates")
    meetings(stage, *days)
    assert stage.heading() == told.format("الفريق العامل المعني بالأصول")


@pytest.mark.parametrize(
    ("unit", "count", "told"),
    [
        ("meeting", 1, "اجتماع لجنة التنفيذ الذي كان من المقرر عقده في فيينا في 7 تموز/يوليه 2020"),
        ("meeting", 2, "اجتماعا لجنة التنفيذ اللذان كان من المقرر عقدهما في فيينا في 7 و8 تموز/يوليه 2020"),
        ("session", 2, "دورتا لجنة التنفيذ اللتان كان من المقرر عقدهما في فيينا في 7 و8 تموز/يوليه 2020"),
        ("session", 3, "دورات لجنة التنفيذ التي كان من المقرر عقدها في فيينا في 7 و8 و9 تموز/يوليه 2020"),
    ],
)
def test_headings_where_all_fell_out(stage: Stage, unit: str, count: int, told: str) -> None:
    stage.only_body("body", COMMITTEE, gathering=unit)
    for ordinal in range(1, count + 1):
        stage.meeting(ordinal, f"2020-07-0{6 + ordinal}", "cancelled")
    assert stage.heading() == told


def test_an_online_meeting_in_a_heading(stage: Stage) -> None:
    stage.choose(heading_venue="after_dates")
    stage.meeting(7, "2020-07-16", format="online")
    assert stage.heading() == (
        "تقرير عن اجتماع الفريق العامل المعني بالأصول المعقود في 16 تموز/يوليه 2020 عن طريق الإنترنت"
    )


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ({}, "الدورة العاشرة"),
        ({"part": "part", "part_number": 2}, "الجزء الثاني من الدورة العاشرة"),
        ({"part": "resumed"}, "الدورة العاشرة المستأنفة"),
        ({"part": "resumed", "part_number": 1}, "الدورة العاشرة المستأنفة الأولى"),
        ({"ordinal": 31}, "الدورة الحادية والثلاثون"),
    ],
)
def test_the_session(stage: Stage, part: dict[str, str | int], told: str) -> None:
    stage.session |= part
    assert stage.front("session") == told


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "فيينا، 12-16 تشرين الأول/أكتوبر 2020"),
        (
            {"place": "geneva", "last_day": "2020-11-03"},
            "جنيف، 12 تشرين الأول/أكتوبر - 3 تشرين الثاني/نوفمبر 2020",
        ),
        ({"format": "online"}, "عن طريق الإنترنت، 12-16 تشرين الأول/أكتوبر 2020"),
        ({"place": None}, "[مكان الانعقاد]، 12-16 تشرين الأول/أكتوبر 2020"),
    ],
)
def test_venue_and_dates(stage: Stage, fields: dict[str, str | None], told: str) -> None:
    stage.session |= fields
    assert stage.front("venue_and_dates") == told


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        (("2",), "البند 2"),
        (("2", "4"), "البندان 2 و4"),
        (("2", "4", "5"), "البنود 2 و4 و5"),
        (("2 b",), "البند 2 (ب)"),
        (("2 a", "2 b"), "البند 2 (أ) و(ب)"),
        (("2 c", "2 e", "4"), "البندان 2 (ج) و(هـ) و4"),
        (("2 d", "4 f"), "البندان 2 (د) و4 (و)"),
    ],
)
@pytest.mark.parametrize(
    ("status", "agenda"), [("provisional", "جدول الأعمال المؤقت*"), ("adopted", "جدول الأعمال")]
)
def test_the_agenda_line(stage: Stage, labels: tuple[str, ...], told: str, status: str, agenda: str) -> None:
    stage.session["agenda_status"] = status
    for label in labels:
        item, _, letter = label.partition(" ")
        if not letter:
            stage.agenda_item(item)
            continue
        if not any(known["key"] == f"item-{item}" for known in stage.session["agenda_items"]):
            stage.further_agenda_item(item)
        stage.agenda_item(letter, parent=f"item-{item}")
    assert stage.front("agenda") == f"{told} من {agenda}"


def test_an_item_below_a_sub_item_has_no_letter(stage: Stage) -> None:
    stage.further_agenda_item("2")
    stage.further_agenda_item("a", parent="item-2")
    stage.agenda_item("i", parent="item-2-a")
    assert stage.front("agenda") == "البند 2 (أ) (i) من جدول الأعمال المؤقت*"


OF_THE_CONFERENCE = "لمؤتمر الأطراف في اتفاقية مكافحة الرشوة"


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (("2020-07-16",), "تقرير عن اجتماع هيئة فرعية"),
        (("2019-07-16", "2020-07-16"), "تقريران عن اجتماعي هيئة فرعية"),
        (("2019-07-16", "2020-01-16", "2020-07-16"), "تقارير عن اجتماعات هيئة فرعية"),
    ],
)
def test_the_title_counts_reports(stage: Stage, days: tuple[str, ...], told: str) -> None:
    meetings(stage, *days)
    assert stage.front("title") == f"{told} {OF_THE_CONFERENCE}"


def test_the_title_of_sessions_of_two_bodies(stage: Stage) -> None:
    stage.only_body("body", COMMITTEE, gathering="session")
    stage.body("law", LAW, gathering="session")
    stage.section("law")
    stage.meeting(7, "2019-07-16", "held")
    stage.meeting(8, "2020-07-16", body="law")
    assert stage.front("title") == f"تقريران عن دورتي هيئتين فرعيتين {OF_THE_CONFERENCE}"


def test_the_title_of_meetings_and_sessions_of_three_bodies(stage: Stage) -> None:
    for key, name in (("law", LAW), ("committee", COMMITTEE)):
        stage.body(key, name, gathering="session")
        stage.section(key)
        stage.meeting(7, "2019-07-16", "held", body=key)
    stage.meeting(8, "2020-07-16")
    assert stage.front("title") == f"تقارير عن اجتماعات ودورات الهيئات الفرعية {OF_THE_CONFERENCE}"


@pytest.mark.parametrize(
    ("count", "treaty", "told"),
    [
        (0, "f", ""),
        (1, "f", " والبروتوكول الملحق بها"),
        (2, "f", " والبروتوكولين الملحقين بها"),
        (3, "f", " والبروتوكولات الملحقة بها"),
        (3, "m", " والبروتوكولات الملحقة به"),
    ],
)
def test_the_title_names_the_protocols(stage: Stage, count: int, treaty: str, told: str) -> None:
    stage.note["title_names_protocols"] = True
    stage.treaty["texts"]["short_title"] = named("الصك", treaty)
    for number in range(count):
        protocol = {"key": f"protocol-{number}", "kind": "protocol", "treaty": "cab", "verified": True}
        stage.protocols.append(protocol | {"texts": {"full_title": named("بروتوكول")}})
    stage.meeting(7, "2020-07-16")
    assert stage.front("title") == f"تقرير عن اجتماع هيئة فرعية {OF_THE_CONFERENCE}{told}"


def test_the_type_of_the_document_and_the_english_masthead(stage: Stage) -> None:
    assert stage.front("document_type") == "مذكرة من الأمانة"
    head = stage.compose().masthead
    assert head.language_line == "Arabic"
    assert [words(one) for one in (head.issuer, head.distribution, head.original_line)] == [
        "الأمم المتحدة", "Distr.: General", "Original: English",
    ]  # fmt: skip
    assert head.date.text == "3 August 2020"
