"""Meetings beside others: before, after, between, jointly. Written by hand first."""

from tests.composition.stage import COMMITTEE, GROUP, Fields, Stage, head


def beside(stage: Stage, *days: str, kind: str = "immediately_before") -> Fields:
    """Meetings of two groups, linked from the first to the second."""
    stage.body("aid", head(GROUP, "по технической помощи", "f"))
    stage.section("aid")
    first = stage.meeting(11, days[0])
    stage.meeting(12, days[1], body="aid")
    first["links"] = [{"other": "aid-12", "kind": kind}]
    return first


def test_immediately_before_another_meeting(stage: Stage) -> None:
    beside(stage, "2020-07-07/2020-07-08", "2020-07-09/2020-07-10")
    assert stage.paragraphs()[0].startswith(
        "Одиннадцатое совещание Рабочей группы по активам планируется провести 7–8 июля 2020 года "
        "непосредственно перед двенадцатым совещанием Рабочей группы по технической помощи. Доклад"
    )
    assert stage.paragraphs()[1].startswith(
        "Двенадцатое совещание Рабочей группы по технической помощи планируется провести "
        "9–10 июля 2020 года, сразу после одиннадцатого совещания Рабочей группы по активам. Доклад"
    )


def test_the_comma_after_a_neighbour_is_closed_in_the_middle_of_a_sentence(stage: Stage) -> None:
    beside(stage, "2020-07-09/2020-07-10", "2020-07-07/2020-07-08", kind="immediately_after")["status"] = (
        "cancelled"
    )
    assert stage.meetings_told() == (
        "Одиннадцатое совещание Рабочей группы по активам, которое планировалось провести 9–10 июля 2020 года, "
        "сразу после двенадцатого совещания Рабочей группы по технической помощи, было отменено."
    )


def test_a_joint_meeting(stage: Stage) -> None:
    beside(stage, "2020-07-07/2020-07-08", "2020-07-07/2020-07-08", kind="joint")
    stage.report("CAB/COP/WG.1/2020/5", "group-11", "aid-12")
    assert stage.paragraphs()[0] == (
        "Одиннадцатое совещание Рабочей группы по активам планируется провести 7–8 июля 2020 года совместно "
        "с двенадцатым совещанием Рабочей группы по технической помощи. Доклад о работе одиннадцатого совещания "
        "(CAB/COP/WG.1/2020/5) будет представлен Конференции участников Конвенции о борьбе с подкупом "
        "на десятой сессии."
    )


def test_between_two_meetings(stage: Stage) -> None:
    first = beside(stage, "2020-07-08", "2020-07-09/2020-07-10")
    stage.body("law", head(COMMITTEE, "по правовым вопросам", "m"), gathering="session")
    stage.meeting(2, "2020-07-06/2020-07-07", body="law")
    first["links"].append({"other": "law-2", "kind": "immediately_after"})
    assert stage.meetings_told() == (
        "Одиннадцатое совещание Рабочей группы по активам планируется провести 8 июля 2020 года, "
        "сразу после второй сессии Комитета по правовым вопросам и непосредственно перед двенадцатым "
        "совещанием Рабочей группы по технической помощи."
    )


def test_jointly_with_one_and_after_two_others(stage: Stage) -> None:
    first = beside(stage, "2020-07-08", "2020-07-08", kind="joint")
    for ordinal, key in ((2, "law"), (3, "data")):
        stage.body(
            key, head(COMMITTEE, {"law": "по праву", "data": "по данным"}[key], "m"), gathering="session"
        )
        stage.meeting(ordinal, "2020-07-06/2020-07-07", body=key)
        first["links"].append({"other": f"{key}-{ordinal}", "kind": "immediately_after"})
    assert stage.meetings_told() == (
        "Одиннадцатое совещание Рабочей группы по активам планируется провести 8 июля 2020 года совместно "
        "с двенадцатым совещанием Рабочей группы по технической помощи, сразу после второй сессии Комитета "
        "по праву и третьей сессии Комитета по данным."
    )


def test_held_meetings_with_neighbours_are_told_one_after_the_other(stage: Stage) -> None:
    first = stage.meeting(9, "2019-09-09/2019-09-10", "held")
    second = stage.meeting(10, "2019-12-04", "held")
    stage.body("aid", head(GROUP, "по технической помощи", "f"))
    stage.meeting(2, "2019-09-11", "held", body="aid")
    stage.meeting(3, "2019-12-03", "held", body="aid")
    first["links"] = [{"other": "aid-2", "kind": "immediately_before"}]
    second["links"] = [{"other": "aid-3", "kind": "immediately_after"}]
    assert stage.meetings_told() == (
        "Рабочая группа по активам провела девятое совещание 9–10 сентября 2019 года непосредственно перед "
        "вторым совещанием Рабочей группы по технической помощи и десятое совещание 4 декабря 2019 года, "
        "сразу после третьего совещания Рабочей группы по технической помощи."
    )
    stage.choose(meetings_opening="meeting")
    assert stage.meetings_told() == (
        "Девятое совещание Рабочей группы по активам было проведено 9–10 сентября 2019 года непосредственно "
        "перед вторым совещанием Рабочей группы по технической помощи. Десятое совещание Рабочей группы по "
        "активам было проведено 4 декабря 2019 года, сразу после третьего совещания Рабочей группы по "
        "технической помощи."
    )
    stage.meetings.reverse()
    stage.choose(meetings_opening="body")
    first["links"][0]["kind"] = "immediately_after"
    assert "9–10 сентября 2019 года непосредственно перед" in stage.meetings_told()


def test_the_comma_closes_before_the_next_meeting_of_a_list(stage: Stage) -> None:
    first = stage.meeting(9, "2019-09-11", "held")
    stage.meeting(10, "2019-12-04", "held")
    stage.body("aid", head(GROUP, "по технической помощи", "f"))
    stage.meeting(2, "2019-09-09/2019-09-10", "held", body="aid")
    first["links"] = [{"other": "aid-2", "kind": "immediately_after"}]
    assert stage.meetings_told() == (
        "Рабочая группа по активам провела девятое совещание 11 сентября 2019 года, сразу после второго "
        "совещания Рабочей группы по технической помощи, и десятое совещание 4 декабря 2019 года."
    )
