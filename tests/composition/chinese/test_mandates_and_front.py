"""Chinese statements on mandates and the lines above the first heading, written by hand first."""

import pytest

from desktop_app.composition.note import FootnoteMark, Note
from desktop_app.composition.placeholders import faults
from desktop_app.composition.wording import wording
from desktop_app.export.options import WriterOptions
from desktop_app.export.text import write
from tests.composition.chinese.conftest import named
from tests.composition.projects import EXPECTED, Project, blocks_as_text, words
from tests.composition.stage import Fields, Stage

FULL = "打击贿赂公约缔约国会议"
ASKED = "请工作组提交一份报告"
SAYING = {
    "active": f"{FULL}在关于资产的第4/2号决定中{ASKED}。",
    "in_accordance": f"根据关于资产的第4/2号决定，{FULL}{ASKED}。",
    "pursuant": f"遵照关于资产的第4/2号决定，{FULL}{ASKED}。",
    "bare": f"{ASKED}。",
}
SETTING_UP = {
    "active": f"{FULL}在关于资产的第4/2号决定中设立了一个不限成员名额工作组，以便{ASKED}。",
    "in_accordance": f"根据{FULL}关于资产的第4/2号决定，设立了一个不限成员名额工作组，以便{ASKED}。",
    "pursuant": f"遵照{FULL}关于资产的第4/2号决定，设立了一个不限成员名额工作组，以便{ASKED}。",
}


def said(stage: Stage, mandate: Fields, *openings: str, new: bool = False) -> str:
    wording = f"以便{ASKED}" if new else ASKED
    provision = stage.provision(mandate, wording, "establishes" if new else "assigns_task")
    stage.say(*({"provision": provision, "opening": opening} for opening in openings))
    return stage.paragraphs()[-1]


@pytest.mark.parametrize(("opening", "told"), SAYING.items())
def test_what_a_mandate_says(stage: Stage, opening: str, told: str) -> None:
    assert said(stage, stage.decision("4/2", retold_title=named("资产")), opening) == told


@pytest.mark.parametrize(("opening", "told"), SETTING_UP.items())
def test_what_a_mandate_sets_up(stage: Stage, opening: str, told: str) -> None:
    assert said(stage, stage.decision("4/2", retold_title=named("资产")), opening, new=True) == told


def test_a_body_may_be_set_up_without_more_being_said(stage: Stage) -> None:
    mandate = stage.decision("4/2", retold_title=named("资产"))
    stage.say({"provision": stage.provision(mandate, None, "establishes"), "opening": "active"})
    assert stage.paragraphs() == [f"{FULL}在关于资产的第4/2号决定中设立了一个不限成员名额工作组。"]


def test_a_title_in_quotation_marks(stage: Stage) -> None:
    mandate = stage.resolution("9/1", title=named("资产及其返还"))
    assert said(stage, mandate, "active") == f"{FULL}在题为“资产及其返还”的第9/1号决议中{ASKED}。"


def test_a_title_in_quotation_marks_with_the_organ(stage: Stage) -> None:
    mandate = stage.resolution("9/1", title=named("资产及其返还"))
    assert said(stage, mandate, "in_accordance", new=True) == (
        f"根据{FULL}题为“资产及其返还”的第9/1号决议，设立了一个不限成员名额工作组，以便{ASKED}。"
    )


def test_a_mandate_cited_again(stage: Stage) -> None:
    mandate = stage.resolution("9/1", retold_title=named("资产"))
    assert said(stage, mandate, "active", "active", "also") == (
        f"{FULL}在关于资产的第9/1号决议中{ASKED}。 缔约国会议在该决议中{ASKED}。 缔约国会议还{ASKED}。"
    )
    assert said(stage, mandate, "active", "also", new=True) == (
        f"缔约国会议在该决议中设立了一个不限成员名额工作组，以便{ASKED}。 "
        f"缔约国会议还设立了一个不限成员名额工作组，以便{ASKED}。"
    )


def test_an_article_is_its_own_subject(stage: Stage) -> None:
    assert said(stage, stage.article("63"), "active", "active", "also") == (
        f"《打击贿赂公约》第63条{ASKED}。 该条{ASKED}。 该条还{ASKED}。"
    )


@pytest.mark.parametrize(("opening", "word"), [("in_accordance", "根据"), ("pursuant", "遵照")])
def test_an_article_as_the_ground(stage: Stage, opening: str, word: str) -> None:
    assert said(stage, stage.article("63"), opening) == f"{word}《打击贿赂公约》第63条，{ASKED}。"
    assert said(stage, stage.article("64"), opening, new=True) == (
        f"{word}《公约》第64条，设立了一个不限成员名额工作组，以便{ASKED}。"
    )


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "第十届会议"),
        ({"ordinal": 31}, "第三十一届会议"),
        ({"part": "part", "part_number": 2}, "第十届会议第二期会议"),
        ({"part": "resumed"}, "第十届会议续会"),
        ({"ordinal": 200}, "[200]届会议"),
    ],
)
def test_the_session(stage: Stage, fields: dict[str, str | int], told: str) -> None:
    stage.session |= fields
    assert stage.front("session") == told


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, "2020年10月12日至16日,维也纳"),
        ({"format": "online"}, "2020年10月12日至16日,在线"),
        ({"place": None}, "2020年10月12日至16日,[地点]"),
    ],
)
def test_venue_and_dates(stage: Stage, fields: dict[str, str | None], told: str) -> None:
    stage.session |= fields
    assert stage.front("venue_and_dates") == told


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        (("2",), "临时议程*项目2"),
        (("2", "4", "5"), "临时议程*项目2、4和5"),
        (("2 b",), "临时议程*项目2(b)"),
        (("2 a", "2 b", "4"), "临时议程*项目2(a)和(b)以及4"),
    ],
)
def test_the_asterisk_stands_behind_the_agenda_and_not_at_the_end(
    stage: Stage, labels: tuple[str, ...], told: str
) -> None:
    for number in sorted({label[0] for label in labels if " " in label}):
        stage.further_agenda_item(number)
    for label in labels:
        number, _, letter = label.partition(" ")
        stage.agenda_item(letter or number, parent=f"item-{number}" if letter else None)
    assert stage.front("agenda") == told


def test_the_asterisk_is_counted_after_a_footnote_that_stands_before_it(stage: Stage) -> None:
    stage.agenda_item("2")
    texts = {"footnote": named("延期。")}
    stage.note["footnotes"].append({"anchor": "session", "mark": "", "texts": texts})
    note = stage.compose()
    line = next(line for line in note.front if line.kind.value == "agenda")
    assert FootnoteMark("*", 1) in line.sentence.inlines[:-1]
    assert [words(footnote.sentence) for footnote in note.footnotes] == ["延期。", "CAB/COP/2020/1。"]


def test_an_adopted_agenda(stage: Stage) -> None:
    stage.session["agenda_status"] = "adopted"
    stage.agenda_item("2")
    assert stage.front("agenda") == "议程项目2"


def test_titles(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16")
    assert stage.front("title") == f"{FULL}附属机构会议的报告"
    stage.body("law", named("法律委员会"), gathering="session")
    stage.section("law")
    assert stage.front("title") == f"{FULL}各附属机构会议的报告"
    stage.note["title_names_protocols"] = True
    stage.protocol("protocol", "Протокол")
    assert stage.front("title") == "《打击贿赂公约》及其议定书缔约国会议各附属机构会议的报告"
    stage.protocol("other", "Протокол")
    assert stage.front("title") == "《打击贿赂公约》及其各项议定书缔约国会议各附属机构会议的报告"
    stage.note["sections"].pop()
    assert stage.front("title") == "《打击贿赂公约》及其各项议定书缔约国会议附属机构会议的报告"
    assert stage.front("document_type") == "秘书处的说明"


def test_the_masthead_has_its_labels(stage: Stage) -> None:
    head = stage.compose().masthead
    assert [words(one) for one in (head.issuer, head.organ, head.distribution, head.original_line)] == [
        "联合国", FULL, "Distr.: General", "Original: English",
    ]  # fmt: skip
    assert (head.language_line, getattr(head.date, "text", "")) == ("Chinese", "3 August 2020")


def test_the_linter_has_nothing_to_say() -> None:
    keys = frozenset(key for key in wording("ru").phrases if not key.startswith("case."))
    assert list(faults(wording("zh"), keys)) == []


def test_nothing_puts_spaces_between_characters(sample: Project) -> None:
    for block in blocks_as_text(sample.compose(language="zh")):
        for sentence in block.partition(". ")[2].split("。 ") if block[0].isdigit() else [block]:
            assert " " not in sentence


def blocking(note: Note) -> list[tuple[str, str]]:
    return [(doubt.kind.value, doubt.source.key) for doubt in note.doubts if doubt.blocking]


def test_the_sample_is_as_complete_as_in_russian_and_numbered_alike(sample: Project) -> None:
    russian, chinese = sample.compose(), sample.compose(language="zh")
    assert blocking(chinese) == blocking(russian)
    numbers = [
        [(block.anchor, getattr(block, "number", None)) for block in note.blocks]
        for note in (russian, chinese)
    ]
    assert numbers[0] == numbers[1]


def test_the_sample_in_chinese_is_the_golden_text(sample: Project) -> None:
    text = write(sample.compose(language="zh"), WriterOptions()).decode()
    assert text == (EXPECTED / "note-zh.txt").read_text(encoding="utf-8")
