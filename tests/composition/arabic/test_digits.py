"""The choice of digits of a note, which Arabic alone follows."""

import pytest

from desktop_app.composition.note import DoubtKind, Note, Paragraph, plain_text
from desktop_app.languages.digits import Digits
from tests.composition.projects import Project, words
from tests.composition.stage import Fields, Stage, plain

FIRST, SECOND = "CAB/COP/WG.1/2019/3", "CAB/COP/WG.1/2020/2"


@pytest.fixture
def eastern(stage: Stage) -> Stage:
    stage.note["digits"] = "eastern"
    return stage


def test_a_note_is_written_in_western_digits_unless_told_otherwise(stage: Stage) -> None:
    assert stage.compose().digits is Digits.WESTERN
    assert stage.front("venue_and_dates") == "فيينا، 12-16 تشرين الأول/أكتوبر 2020"


def test_the_front_matter_follows_and_the_masthead_stays(eastern: Stage) -> None:
    eastern.further_agenda_item("2")
    eastern.agenda_item("b", parent="item-2")
    eastern.agenda_item("4", "القرار {mandate=res-7-1:number} والمادة 5")
    eastern.resolution("7/1")
    note = eastern.compose()
    assert note.digits is Digits.EASTERN
    assert [words(line.sentence) for line in note.front][1:5] == [
        "فيينا، ١٢-١٦ تشرين الأول/أكتوبر ٢٠٢٠",
        "البندان ٢ (ب) و٤ من جدول الأعمال المؤقت*",
        "المساعدة التقنية",
        "المساعدة التقنية",
    ]
    assert words(note.front[5].sentence) == "القرار ٧/١ والمادة ٥"
    assert note.masthead.date.text == "3 August 2020"
    assert [words(footnote.sentence) for footnote in note.footnotes] == ["CAB/COP/2020/1."]


def test_sentences_follow_but_symbols_do_not(eastern: Stage) -> None:
    eastern.choose(report_mandate=eastern.resolution("7/1", title=plain("خطة عام 2030", "ar"))["key"])
    eastern.meeting(9, "2019-09-09/2019-09-11", "held", symbol=FIRST)
    eastern.meeting(10, "2020-09-10", symbol=SECOND)
    assert eastern.paragraphs() == [
        (
            "وعقد الفريق العامل المعني بالأصول اجتماعه التاسع في الفترة من ٩ إلى ١١ أيلول/سبتمبر ٢٠١٩، ومن المقرر "
            "أن يعقد اجتماعه العاشر في ١٠ أيلول/سبتمبر ٢٠٢٠. ووفقاً للقرار ٧/١ المعنون «خطة عام ٢٠٣٠»، سيُعرض على "
            "مؤتمر الأطراف في اتفاقية مكافحة الرشوة في دورته العاشرة التقريران عن هذين الاجتماعين "
            f"({FIRST} و{SECOND}، على التوالي)."
        )
    ]


def test_symbols_of_any_shape_keep_their_digits(eastern: Stage) -> None:
    eastern.meeting(9, "2020-09-10", symbol="S/RES/87 (1950)")
    assert "(S/RES/87 (1950))" in eastern.report_told()


def test_years_and_ordinals_without_a_word_follow(eastern: Stage) -> None:
    eastern.choose(meetings_opening="range")
    for ordinal, day in enumerate(("2019-01-15", "2019-05-15", "2019-09-16"), start=198):
        eastern.meeting(ordinal, day, "held")
    assert eastern.meetings_told() == (
        "وعقد الفريق العامل المعني بالأصول اجتماعاته من الثامن والتسعين بعد المائة إلى [٢٠٠] في عام ٢٠١٩."
    )


def own(stage: Stage, value: str, generated: str) -> None:
    wording: Fields = {"anchor": "about-group/meetings", "language": "ar"}
    stage.note["own_wordings"].append(wording | {"value": value, "generated": generated})


def meetings_paragraph(note: Note) -> str:
    told = next(block for block in note.blocks if isinstance(block, Paragraph))
    return " ".join(map(plain_text, told.sentences))


def test_the_editors_own_words_follow_and_another_choice_does_not_outdate_them(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16", symbol=FIRST)
    generated = meetings_paragraph(stage.compose())
    own(stage, f"الاجتماع 7 ({FIRST})", generated)
    stage.note["digits"] = "eastern"
    assert stage.paragraphs() == [f"الاجتماع ٧ ({FIRST})."]
    assert stage.doubts(DoubtKind.OWN_WORDING_OUTDATED) == []


def test_no_other_language_follows(sample: Project) -> None:
    before = sample.compose()
    sample.note.digits = Digits.EASTERN
    assert sample.compose() == before
    assert before.digits is Digits.WESTERN
