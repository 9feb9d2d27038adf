"""Sentences on meetings in English: every expected one was written by hand before the program's was seen."""

import pytest

from tests.composition.english.stage_words import FULL, called, several
from tests.composition.stage import Fields, Stage

COMMITTEE = called("Committee on Implementation")
ASSETS = "The Working Group on Assets"


def committee(stage: Stage, **choices: object) -> None:
    """A body that has sessions in the place of the working group."""
    stage.only_body("body", COMMITTEE, gathering="session").update(choices)


def test_one_held_meeting(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held")
    assert stage.meetings_told() == f"{ASSETS} held its ninth meeting from 9 to 11 September 2019."


def test_one_held_and_one_planned(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held")
    stage.meeting(10, "2020-09-10/2020-09-11")
    assert stage.meetings_told() == (
        f"{ASSETS} held its ninth meeting from 9 to 11 September 2019, and its tenth meeting "
        "is scheduled to be held on 10 and 11 September 2020."
    )


def test_a_body_in_the_plural(stage: Stage) -> None:
    stage.only_body("body", several("Regional Networks"))
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2020-09-10")
    assert stage.meetings_told() == (
        "The Regional Networks held their ninth meeting on 9 September 2019, and their tenth meeting "
        "is scheduled to be held on 10 September 2020."
    )


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("the Group of 77", "The Group of 77"),
        ("NETLAW", "NETLAW"),
        ("expert group on assets", "The expert group on assets"),
        (
            "Group established pursuant to {mandate=res-9-1:organ}{,}",
            f"The Group established pursuant to resolution 9/1 of {FULL},",
        ),
    ],
)
def test_the_article_of_a_name(stage: Stage, name: str, told: str) -> None:
    stage.resolution("9/1")
    stage.only_body("body", called(name))
    stage.meeting(9, "2019-09-09", "held")
    assert stage.meetings_told() == f"{told} held its ninth meeting on 9 September 2019."


def test_two_held_meetings(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held")
    stage.meeting(10, "2020-04-29/2020-05-02", "held")
    assert stage.meetings_told() == (
        f"{ASSETS} held its ninth and tenth meetings from 9 to 11 September 2019 "
        "and from 29 April to 2 May 2020, respectively."
    )


def test_five_held_meetings(stage: Stage) -> None:
    days = ("2019-01-15", "2019-03-15", "2019-05-15", "2019-09-16", "2019-12-02")
    for ordinal, day in enumerate(days, start=19):
        stage.meeting(ordinal, day, "held")
    assert stage.meetings_told() == (
        f"{ASSETS} held its nineteenth, twentieth, twenty-first, twenty-second and twenty-third meetings "
        "on 15 January, 15 March, 15 May, 16 September and 2 December 2019, respectively."
    )


def test_two_planned_after_one_held(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2020-07-07/2020-07-08")
    stage.meeting(11, "2020-09-10")
    assert stage.meetings_told() == (
        f"{ASSETS} held its ninth meeting on 9 September 2019, and its tenth and eleventh meetings "
        "are scheduled to be held on 7 and 8 July and on 10 September 2020, respectively."
    )


def test_two_held_before_one_planned(stage: Stage) -> None:
    stage.meeting(8, "2019-02-04", "held")
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2020-07-07/2020-07-08")
    assert stage.meetings_told() == (
        f"{ASSETS} held its eighth and ninth meetings on 4 February and 9 September 2019, respectively, "
        "and its tenth meeting is scheduled to be held on 7 and 8 July 2020."
    )


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ("2020-07-16", "on 16 July 2020"),
        ("2020-07-16/2020-07-17", "on 16 and 17 July 2020"),
        ("2020-06-20/2020-06-24", "from 20 to 24 June 2020"),
        ("2020-06-29/2020-07-02", "from 29 June to 2 July 2020"),
        ("2019-12-30/2020-01-03", "from 30 December 2019 to 3 January 2020"),
        ("", "[dates]"),
    ],
)
def test_a_planned_meeting_alone(stage: Stage, days: str, told: str) -> None:
    stage.note["as_of"] = "2019-06-01"
    stage.meeting(7, days)
    assert (
        stage.meetings_told()
        == f"The seventh meeting of the Working Group on Assets is scheduled to be held {told}."
    )


def test_a_compound_ordinal_has_a_hyphen(stage: Stage) -> None:
    committee(stage)
    stage.meeting(22, "2020-07-16")
    assert stage.meetings_told() == (
        "The twenty-second session of the Committee on Implementation is scheduled to be held on 16 July 2020."
    )


def test_the_meeting_as_subject(stage: Stage) -> None:
    stage.choose(meetings_opening="meeting")
    stage.meeting(9, "2019-09-09", "held")
    assert (
        stage.meetings_told()
        == "The ninth meeting of the Working Group on Assets was held on 9 September 2019."
    )


def test_two_meetings_as_subject(stage: Stage) -> None:
    stage.choose(meetings_opening="meeting")
    stage.meeting(9, "2019-09-09", "held")
    stage.meeting(10, "2019-11-11/2019-11-12", "held")
    assert stage.meetings_told() == (
        "The ninth and tenth meetings of the Working Group on Assets were held on 9 September "
        "and on 11 and 12 November 2019, respectively."
    )


def test_the_next_meeting_at_the_same_place(stage: Stage) -> None:
    stage.choose(meetings_opening="meeting", venue_in_text=True)
    stage.meeting(1, "2019-10-09/2019-10-11", "held")
    stage.meeting(2, "2020-07-13/2020-07-15")
    assert stage.meetings_told() == (
        "The first meeting of the Working Group on Assets was held in Vienna from 9 to 11 October 2019, "
        "and the second meeting is scheduled to be held there from 13 to 15 July 2020."
    )


def test_several_to_come_at_the_same_place(stage: Stage) -> None:
    stage.choose(venue_in_text=True)
    stage.meeting(1, "2019-10-09", "held")
    stage.meeting(2, "2020-07-13")
    stage.meeting(3, "2020-09-14")
    assert stage.meetings_told() == (
        f"{ASSETS} held its first meeting in Vienna on 9 October 2019, and its second and third meetings "
        "are scheduled to be held there on 13 July and 14 September 2020, respectively."
    )


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ({"place": "geneva"}, "in Geneva on 16 July 2020"),
        ({"place": "frankfurt"}, "in The Hague on 16 July 2020"),
        ({"place": ""}, "in [place] on 16 July 2020"),
        ({"format": "online"}, "online on 16 July 2020"),
        ({"format": "hybrid"}, "in Vienna on 16 July 2020"),
    ],
)
def test_the_place_in_text_and_heading(stage: Stage, place: dict[str, str], told: str) -> None:
    stage.choose(venue_in_text=True)
    stage.meeting(7, "2020-07-16", **place)
    assert (
        stage.meetings_told()
        == f"The seventh meeting of the Working Group on Assets is scheduled to be held {told}."
    )
    assert stage.heading() == f"Report on the meeting of the Working Group on Assets held {told}"


def test_each_place_with_its_own_dates(stage: Stage) -> None:
    stage.choose(venue_in_text=True)
    stage.meeting(1, "2019-09-09", "held", place="geneva")
    stage.meeting(2, "2019-12-09", "held", place="geneva")
    stage.meeting(3, "2020-04-06/2020-04-08", "held", format="online")
    assert stage.meetings_told() == (
        f"{ASSETS} held its first, second and third meetings in Geneva on 9 September and 9 December 2019 "
        "and online from 6 to 8 April 2020, respectively."
    )


def test_a_long_annual_series(stage: Stage) -> None:
    section = stage.only_body("body", called("Working Group on Assets"))
    section.update(meetings_opening="range", venue_in_text=True, meeting_choices=[])
    for ordinal in range(1, 14):
        stage.meeting(ordinal, f"{2006 + ordinal}-06-01/{2006 + ordinal}-06-03", "held")
        section["meeting_choices"].append({"meeting": f"body-{ordinal}", "included": True})
    assert stage.meetings_told() == (
        f"{ASSETS} held its first to thirteenth meetings annually in Vienna from 2007 to 2019."
    )
    assert (
        stage.heading()
        == "Reports on the meetings of the Working Group on Assets held in Vienna from 2007 to 2019"
    )


def test_a_series_that_is_not_annual_and_the_next_session_apart(stage: Stage) -> None:
    committee(stage, meetings_opening="range", venue_in_text=True)
    for ordinal, day in enumerate(("2019-01-15", "2019-05-15", "2019-09-16"), start=1):
        stage.meeting(ordinal, day, "held", place="geneva")
    stage.meeting(4, "2020-07-16")
    assert stage.meetings_told() == (
        "The Committee on Implementation held its first to third sessions in Geneva in 2019. "
        "The fourth session of the Committee on Implementation is scheduled to be held in Vienna on 16 July 2020."
    )


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_a_meeting_that_falls_out(stage: Stage, status: str) -> None:
    stage.meeting(11, "2020-07-07/2020-07-08", status)
    assert stage.meetings_told() == (
        "The eleventh meeting of the Working Group on Assets, which had been scheduled to be held "
        f"on 7 and 8 July 2020, was {status}."
    )


def test_two_that_fall_out_and_one_without_dates(stage: Stage) -> None:
    stage.meeting(11, "2020-07-07/2020-07-08", "cancelled")
    stage.meeting(12, "2020-09-07", "cancelled")
    stage.meeting(13, "", "cancelled")
    assert stage.meetings_told() == (
        "The eleventh and twelfth meetings of the Working Group on Assets, which had been scheduled to be held "
        "on 7 and 8 July and on 7 September 2020, respectively, were cancelled. "
        "The thirteenth meeting of the Working Group on Assets was cancelled."
    )


def test_a_session_without_dates_is_postponed(stage: Stage) -> None:
    committee(stage)
    stage.meeting(1, "", "postponed")
    assert stage.meetings_told() == "The first session of the Committee on Implementation was postponed."


def test_held_postponed_and_cancelled_together(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09/2019-09-11", "held", symbol="CAB/COP/WG.1/2019/3")
    stage.meeting(10, "2020-03-10/2020-03-11", "postponed")
    stage.meeting(11, "2020-09-10/2020-09-11", "cancelled")
    assert stage.paragraphs() == [
        (
            f"{ASSETS} held its ninth meeting from 9 to 11 September 2019. "
            "The tenth meeting of the Working Group on Assets, which had been scheduled to be held on 10 and "
            "11 March 2020, was postponed. The eleventh meeting of the Working Group on Assets, which had been "
            "scheduled to be held on 10 and 11 September 2020, was cancelled. The report on the ninth meeting "
            "(CAB/COP/WG.1/2019/3) will be submitted to the Conference of the Parties to the United Nations "
            "Convention against Bribery at its tenth session."
        )
    ]


def parts(stage: Stage, *statuses: str, part: str) -> None:
    committee(stage)
    stage.note["as_of"] = "2020-07-01" if "planned" not in statuses else "2020-05-01"
    for number, status in enumerate(statuses, start=1):
        days = f"2020-0{number * 3}-02/2020-0{number * 3}-04"
        stage.meeting(
            10, days, status, key=f"part-{number}", part=part, part_number=number, symbol=f"CAB/{number}"
        )


def test_two_parts_of_a_session(stage: Stage) -> None:
    parts(stage, "held", "held", part="part")
    assert stage.paragraphs() == [
        (
            "The Committee on Implementation held the first and second parts of the tenth session "
            "from 2 to 4 March and from 2 to 4 June 2020, respectively. The reports on the first and second parts "
            "of the tenth session (CAB/1 and CAB/2, respectively) will be submitted to the Conference of the "
            "Parties to the United Nations Convention against Bribery at its tenth session."
        )
    ]
    assert stage.heading() == (
        "Reports on the session of the Committee on Implementation held in Vienna "
        "from 2 to 4 March and from 2 to 4 June 2020"
    )


def test_the_second_part_is_still_to_come(stage: Stage) -> None:
    parts(stage, "held", "planned", part="part")
    assert stage.meetings_told() == (
        "The Committee on Implementation held the first part of the tenth session from 2 to 4 March 2020, "
        "and the second part of the tenth session is scheduled to be held from 2 to 4 June 2020."
    )


def test_a_resumed_session(stage: Stage) -> None:
    committee(stage)
    stage.meeting(10, "2020-03-02", "held")
    stage.meeting(10, "2020-06-02", key="resumed", part="resumed")
    assert stage.meetings_told() == (
        "The Committee on Implementation held its tenth session on 2 March 2020, "
        "and its resumed tenth session is scheduled to be held on 2 June 2020."
    )


def test_first_and_second_resumed_sessions(stage: Stage) -> None:
    parts(stage, "held", "planned", part="resumed")
    stage.choose(meetings_opening="meeting")
    assert stage.meetings_told() == (
        "The first resumed tenth session of the Committee on Implementation was held from 2 to 4 March 2020, "
        "and the second resumed tenth session is scheduled to be held from 2 to 4 June 2020."
    )


def test_a_whole_and_a_resumed_session(stage: Stage) -> None:
    committee(stage)
    stage.meeting(10, "2019-03-02", "held")
    stage.meeting(10, "2019-06-02", "held", key="resumed", part="resumed")
    assert stage.meetings_told() == (
        "The Committee on Implementation held its tenth session and its resumed tenth session "
        "on 2 March and 2 June 2019, respectively."
    )


def test_a_meeting_and_a_session_of_one_body(stage: Stage) -> None:
    stage.meeting(9, "2019-09-09", "held", symbol="CAB/1")
    stage.meeting(10, "2019-12-02", "held", unit="session", symbol="CAB/2")
    assert stage.meetings_told() == (
        f"{ASSETS} held its ninth meeting and its tenth session on 9 September and 2 December 2019, respectively."
    )
    assert stage.report_told().startswith(
        "The reports on that meeting and that session (CAB/1 and CAB/2, respect"
    )
    assert stage.heading() == (
        "Reports on the meeting and the session of the Working Group on Assets held in Vienna "
        "on 9 September and 2 December 2019"
    )


def beside(stage: Stage, mine: str, theirs: str, kind: str) -> Fields:
    """A meeting of the working group and one of another, linked."""
    stage.body("aid", called("Working Group on Technical Assistance"))
    stage.section("aid")
    first = stage.meeting(11, mine)
    stage.meeting(12, theirs, body="aid")
    first["links"] = [{"other": "aid-12", "kind": kind}]
    return first


OURS = "The eleventh meeting of the Working Group on Assets is scheduled to be held"
THEIRS = "the twelfth meeting of the Working Group on Technical Assistance"


def test_immediately_before_and_after(stage: Stage) -> None:
    beside(stage, "2020-07-07/2020-07-08", "2020-07-09/2020-07-10", "immediately_before")
    told = stage.paragraphs()
    assert told[0].startswith(f"{OURS} on 7 and 8 July 2020, immediately before {THEIRS}. The report")
    assert told[1].startswith(
        "The twelfth meeting of the Working Group on Technical Assistance is scheduled to be held "
        "on 9 and 10 July 2020, immediately after the eleventh meeting of the Working Group on Assets. The report"
    )


def test_between_two_meetings(stage: Stage) -> None:
    first = beside(stage, "2020-07-08", "2020-07-09/2020-07-10", "immediately_before")
    stage.body("law", called("Committee on Legal Questions"), gathering="session")
    stage.meeting(2, "2020-07-06/2020-07-07", body="law")
    first["links"] += [{"other": "law-2", "kind": "immediately_after"}]
    assert stage.meetings_told() == (
        f"{OURS} on 8 July 2020, immediately after the second session of the Committee on Legal Questions "
        f"and immediately before {THEIRS}."
    )


def test_jointly_with_another_meeting(stage: Stage) -> None:
    beside(stage, "2020-07-07/2020-07-08", "2020-07-07/2020-07-08", "joint")
    stage.report("CAB/COP/WG.1/2020/5", "group-11", "aid-12")
    assert stage.paragraphs()[0].startswith(
        f"{OURS} on 7 and 8 July 2020 jointly with {THEIRS}. The report on the eleventh meeting "
        "(CAB/COP/WG.1/2020/5) will be submitted to "
    )


def test_a_neighbour_in_the_middle_of_a_sentence_is_closed_by_a_comma(stage: Stage) -> None:
    beside(stage, "2020-07-09/2020-07-10", "2020-07-07/2020-07-08", "immediately_after")["status"] = (
        "cancelled"
    )
    assert stage.meetings_told() == (
        "The eleventh meeting of the Working Group on Assets, which had been scheduled to be held "
        f"on 9 and 10 July 2020, immediately after {THEIRS}, was cancelled."
    )


def test_a_neighbour_in_a_list_of_meetings(stage: Stage) -> None:
    first = stage.meeting(9, "2019-09-11", "held")
    stage.meeting(10, "2019-12-04", "held")
    stage.body("aid", called("Working Group on Technical Assistance"))
    stage.meeting(12, "2019-09-09/2019-09-10", "held", body="aid")
    first["links"] = [{"other": "aid-12", "kind": "immediately_after"}]
    assert stage.meetings_told() == (
        f"{ASSETS} held its ninth meeting on 11 September 2019, immediately after {THEIRS}, "
        "and its tenth meeting on 4 December 2019."
    )
