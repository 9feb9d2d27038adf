"""The sample's note follows when a fact changes. Expected sentences are by hand."""

import re
from datetime import date, timedelta

import pytest

from desktop_app.composition.note import DoubtKind, Note, plain_text
from desktop_app.domain.meetings import Meeting, MeetingStatus
from desktop_app.domain.notes import HeadingTense
from desktop_app.domain.records import Body, Instrument
from desktop_app.domain.texts import TextField
from desktop_app.languages.grammar import Case
from tests.composition.projects import (
    Project,
    blocks_as_text,
    headings,
    paragraph,
    paragraph_words,
    words,
)

COOPERATION = "Рабочей группы по вопросам международного сотрудничества"
ASSISTANCE = "Рабочей группы правительственных экспертов по технической помощи"


def changed(before: list[str], note: Note) -> list[str]:
    """The blocks that are not as they were."""
    return [after for was, after in zip(before, blocks_as_text(note), strict=True) if was != after]


def move(meeting: Meeting, days: int) -> None:
    assert meeting.first_day
    assert meeting.last_day
    meeting.first_day += timedelta(days=days)
    meeting.last_day += timedelta(days=days)


def meetings_of_2020(sample: Project) -> list[Meeting]:
    return [
        record
        for record in sample.records.values()
        if isinstance(record, Meeting) and record.first_day and record.first_day.year == 2020
    ]


HELD = [
    (
        "Доклады о работе совещаний межправительственной группы экспертов открытого состава, учрежденной в "
        "соответствии с резолюцией 9/1 Конференции, прошедших в Вене 9–11 октября 2019 года и 13–15 июля 2020 года"
    ),
    (
        "Доклады о работе совещаний Рабочей группы по торговле людьми, прошедших в Вене 9–11 сентября 2019 года и "
        "10–11 сентября 2020 года"
    ),
    (
        "Доклады о работе совещаний Рабочей группы по незаконному ввозу мигрантов, прошедших в Вене "
        "11–13 сентября 2019 года и 8–9 сентября 2020 года"
    ),
    "Доклад о работе совещания Рабочей группы по огнестрельному оружию, прошедшего в Вене 16–17 июля 2020 года",
    f"Доклад о работе совещания {COOPERATION}, прошедшего в Вене 7–8 июля 2020 года",
    f"Доклад о работе совещания {ASSISTANCE}, прошедшего 9–10 июля 2020 года в Вене",
]
PLANNED = [
    (
        "Доклады о работе совещаний межправительственной группы экспертов открытого состава, учрежденной в "
        "соответствии с резолюцией 9/1 Конференции, прошедшего в Вене 9–11 октября 2019 года и запланированного на "
        "13–15 июля 2020 года"
    ),
    (
        "Доклады о работе совещаний Рабочей группы по торговле людьми, прошедшего в Вене 9–11 сентября 2019 года и "
        "запланированного на 10–11 сентября 2020 года"
    ),
    (
        "Доклады о работе совещаний Рабочей группы по незаконному ввозу мигрантов, прошедшего в Вене "
        "11–13 сентября 2019 года и запланированного на 8–9 сентября 2020 года"
    ),
    (
        "Доклад о работе совещания Рабочей группы по огнестрельному оружию, которое планируется провести в Вене "
        "16–17 июля 2020 года"
    ),
    f"Доклад о работе совещания {COOPERATION}, которое планируется провести в Вене 7–8 июля 2020 года",
    f"Доклад о работе совещания {ASSISTANCE}, которое планируется провести 9–10 июля 2020 года в Вене",
]
TOLD_AS_HELD = {
    3: "Первое и второе совещания межправительственной группы экспертов открытого состава были проведены в Вене "
    "9–11 октября 2019 года и 13–15 июля 2020 года соответственно. В соответствии с резолюцией 9/1 доклады о работе "
    "этих совещаний (CTOC/COP/WG.10/2019/5 и CTOC/COP/WG.10/2020/6 соответственно) будут представлены Конференции "
    "на десятой сессии.",
    6: "Рабочая группа по торговле людьми провела девятое и десятое совещания 9–11 сентября 2019 года и "
    "10–11 сентября 2020 года соответственно. В соответствии с резолюцией 7/1 доклады о работе этих совещаний "
    "(CTOC/COP/WG.4/2019/6 и CTOC/COP/WG.4/2020/4 соответственно) будут представлены Конференции на десятой сессии.",
    9: "Рабочая группа по незаконному ввозу мигрантов провела шестое и седьмое совещания 11–13 сентября 2019 года и "
    "8–9 сентября 2020 года соответственно. В соответствии с резолюцией 7/1 доклады о работе этих совещаний "
    "(CTOC/COP/WG.7/2019/6 и CTOC/COP/WG.7/2020/4 соответственно) будут представлены Конференции на десятой сессии.",
    12: "Рабочая группа по огнестрельному оружию провела седьмое совещание 16–17 июля 2020 года. В соответствии с "
    "резолюцией 7/1 доклад о работе этого совещания (CTOC/COP/WG.6/2020/4) будет представлен Конференции на десятой "
    "сессии.",
    15: f"Одиннадцатое совещание {COOPERATION} было проведено 7–8 июля 2020 года непосредственно перед двенадцатым "
    f"совещанием {ASSISTANCE}. Доклад о работе одиннадцатого совещания (CTOC/COP/WG.3/2020/4) будет представлен "
    "Конференции на десятой сессии.",
    18: f"Двенадцатое совещание {ASSISTANCE} было проведено 9–10 июля 2020 года, сразу после одиннадцатого совещания "
    f"{COOPERATION}. Доклад о работе двенадцатого совещания (CTOC/COP/WG.2/2020/3) будет представлен Конференции "
    "на десятой сессии.",
}


@pytest.mark.parametrize("way", ["status", "date"])
def test_meetings_that_are_held_change_sentences_and_headings_together(
    sample: Project, unchanged: list[str], way: str
) -> None:
    sample.note.heading_tense = HeadingTense.BY_STATUS
    assert headings(sample.compose()) == PLANNED
    if way == "date":
        sample.note.as_of = date(2020, 9, 12)
    else:
        for meeting in meetings_of_2020(sample):
            meeting.status = MeetingStatus.HELD
    note = sample.compose()
    assert headings(note) == HELD
    assert {number: paragraph_words(note, number) for number in TOLD_AS_HELD} == TOLD_AS_HELD
    assert len(changed(unchanged, note)) == len(TOLD_AS_HELD)
    doubted = [doubt.source.key for doubt in note.doubts if doubt.kind is DoubtKind.STATUS_BY_DATE]
    assert len(doubted) == (6 if way == "date" else 0)


def test_what_was_known_only_later_is_doubted_not_told(sample: Project, unchanged: list[str]) -> None:
    meeting = sample.get(Meeting, "ctoc-wg6-7")
    meeting.status, meeting.status_as_of = MeetingStatus.HELD, date(2020, 7, 20)
    note = sample.compose()
    assert changed(unchanged, note) == []
    assert [doubt.source.key for doubt in note.doubts if doubt.kind is DoubtKind.STATUS_BY_DATE] == [
        "ctoc-wg6-7"
    ]


def test_a_meeting_moved_by_itself_leaves_its_neighbour(sample: Project, unchanged: list[str]) -> None:
    move(sample.get(Meeting, "ctoc-wg3-11"), -14)
    note = sample.compose()
    assert changed(unchanged, note) == [
        f"Доклад о работе совещания {COOPERATION}, прошедшего в Вене 23–24 июня 2020 года",
        (
            f"15. Одиннадцатое совещание {COOPERATION} планируется провести 23–24 июня 2020 года. Доклад о работе "
            "одиннадцатого совещания (CTOC/COP/WG.3/2020/4) будет представлен Конференции на десятой сессии."
        ),
        (
            f"18. Двенадцатое совещание {ASSISTANCE} планируется провести 9–10 июля 2020 года. Доклад о работе "
            "двенадцатого совещания (CTOC/COP/WG.2/2020/3) будет представлен Конференции на десятой сессии."
        ),
    ]
    apart = {
        (doubt.source.key, doubt.detail) for doubt in note.doubts if doubt.kind is DoubtKind.NEIGHBOURS_APART
    }
    assert apart == {("ctoc-wg3-11", "ctoc-wg2-12"), ("ctoc-wg2-12", "ctoc-wg3-11")}


def test_a_meeting_moved_behind_its_neighbour_turns_the_words_round(
    sample: Project, unchanged: list[str]
) -> None:
    move(sample.get(Meeting, "ctoc-wg3-11"), 6)
    note = sample.compose()
    assert changed(unchanged, note) == [
        f"Доклад о работе совещания {COOPERATION}, прошедшего в Вене 13–14 июля 2020 года",
        (
            f"15. Одиннадцатое совещание {COOPERATION} планируется провести 13–14 июля 2020 года, сразу после двенадцатого "
            f"совещания {ASSISTANCE}. Доклад о работе одиннадцатого совещания (CTOC/COP/WG.3/2020/4) будет представлен "
            "Конференции на десятой сессии."
        ),
        (
            f"18. Двенадцатое совещание {ASSISTANCE} планируется провести 9–10 июля 2020 года непосредственно перед "
            f"одиннадцатым совещанием {COOPERATION}. Доклад о работе двенадцатого совещания (CTOC/COP/WG.2/2020/3) будет "
            "представлен Конференции на десятой сессии."
        ),
    ]
    assert not [doubt for doubt in note.doubts if doubt.kind is DoubtKind.NEIGHBOURS_APART]


def test_neighbours_moved_together_stay_neighbours(sample: Project, unchanged: list[str]) -> None:
    for key in ("ctoc-wg3-11", "ctoc-wg2-12"):
        move(sample.get(Meeting, key), 28)
    assert changed(unchanged, sample.compose()) == [
        f"Доклад о работе совещания {COOPERATION}, прошедшего в Вене 4–5 августа 2020 года",
        (
            f"15. Одиннадцатое совещание {COOPERATION} планируется провести 4–5 августа 2020 года непосредственно перед "
            f"двенадцатым совещанием {ASSISTANCE}. Доклад о работе одиннадцатого совещания (CTOC/COP/WG.3/2020/4) будет "
            "представлен Конференции на десятой сессии."
        ),
        f"Доклад о работе совещания {ASSISTANCE}, прошедшего 6–7 августа 2020 года в Вене",
        (
            f"18. Двенадцатое совещание {ASSISTANCE} планируется провести 6–7 августа 2020 года, сразу после одиннадцатого "
            f"совещания {COOPERATION}. Доклад о работе двенадцатого совещания (CTOC/COP/WG.2/2020/3) будет представлен "
            "Конференции на десятой сессии."
        ),
    ]


def rename(record: Body | Instrument, field: TextField, old: str, new: str) -> None:
    text = record.texts[field, "ru"]
    text.value = text.value.replace(old, new)
    for form in text.forms.values():
        form.value = form.value.replace(old, new)


def test_a_renamed_body_comes_out_right_in_every_sentence(sample: Project, unchanged: list[str]) -> None:
    rename(
        sample.get(Body, "ctoc-wg3"),
        TextField.OFFICIAL_NAME,
        "вопросам международного сотрудничества",
        "выдаче",
    )
    after = changed(unchanged, sample.compose())
    assert after == [
        line.replace("группы по вопросам международного сотрудничества", "группы по выдаче").replace(
            "группе по вопросам международного сотрудничества", "группе по выдаче"
        )
        for line in unchanged
        if re.search("Рабоч.. групп. по вопросам международного", line)
    ]
    assert len(after) == 5


def test_a_renamed_convention_comes_out_right_in_every_sentence(
    sample: Project, unchanged: list[str]
) -> None:
    old, new = "транснациональной организованной преступности", "преступных сообществ"
    rename(sample.get(Instrument, "ctoc"), TextField.FULL_TITLE, old, new)
    assert blocks_as_text(sample.compose()) == [line.replace(old, new) for line in unchanged]
    assert sum(old in line for line in unchanged) >= 7


def test_sections_in_another_order_have_their_first_mentions_where_they_now_are(sample: Project) -> None:
    sections = sample.note.sections
    sections.insert(0, sections.pop(3))
    note = sample.compose()
    convention = (
        "Конвенции Организации Объединенных Наций против транснациональной организованной преступности"
    )
    assert paragraph_words(note, 1).startswith(
        f"В соответствии с резолюцией 5/4 Конференции участников {convention} о незаконном изготовлении и обороте"
    )
    assert paragraph_words(note, 2).startswith(
        f"В резолюции 7/1 об активизации усилий по осуществлению {convention} и протоколов к ней Конференция "
        "постановила, в частности, что Рабочая группа по огнестрельному оружию будет"
    )
    assert paragraph_words(note, 4).startswith(
        f"В резолюции 9/1 «Создание Механизма обзора хода осуществления {convention} и протоколов к ней» "
        "Конференция участников учредила Механизм"
    )
    assert paragraph_words(note, 8) == (
        "В резолюции 7/1 Конференция постановила, в частности, что Рабочая группа по торговле людьми будет ее "
        "постоянным элементом и будет препровождать ей свои доклады и рекомендации."
    )
    assert headings(note)[0] == HELD[3]


def test_the_last_section_first_cites_in_full_what_was_short(sample: Project) -> None:
    sample.note.sections.reverse()
    note = sample.compose()
    convention = (
        "Конвенции Организации Объединенных Наций против транснациональной организованной преступности"
    )
    assert paragraph_words(note, 1) == (
        f"В решении 2/6 о деятельности по оказанию технической помощи Конференция участников {convention} учредила "
        "временную рабочую группу правительственных экспертов открытого состава по технической помощи."
    )
    assert paragraph_words(note, 2).startswith(
        f"В резолюции 7/1 об активизации усилий по осуществлению {convention} и протоколов к ней Конференция, "
        "в частности, настоятельно рекомендовала Рабочей группе по вопросам международного сотрудничества и"
    )
    assert paragraph_words(note, 4).startswith(
        "В соответствии с решением 3/2 Конференции участников об осуществлении положений о международном "
        "сотрудничестве, содержащихся в Конвенции, была учреждена рабочая группа"
    )


def test_a_form_that_changes_is_followed(sample: Project) -> None:
    body = sample.get(Body, "unodc")
    body.texts[TextField.OFFICIAL_NAME, "ru"].forms[Case.ACCUSATIVE].value = "Секретариат"
    assert words(paragraph(sample.compose(), 2).sentences[0]).startswith(
        "В этой же резолюции Конференция просила Секретариат созвать"
    )
    assert plain_text(paragraph(sample.compose(), 2).sentences[0]).startswith("В\u00a0этой\u00a0же резолюции")
