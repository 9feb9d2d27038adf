"""The whole note: numbers, own wording, footnotes, and what of them is doubtful."""

import pytest

from desktop_app.composition.compose import compose
from desktop_app.composition.note import (
    DoubtKind,
    FootnoteMark,
    FrontLine,
    Heading,
    Note,
    Paragraph,
    plain_text,
)
from desktop_app.languages.available import UnknownLanguage
from tests.composition.projects import Project, block_words, blocks_as_text, words
from tests.composition.stage import COMMITTEE, Stage, head, plain

FULL = "Конференция участников Конвенции о борьбе с подкупом"


@pytest.fixture
def told(stage: Stage) -> Stage:
    """Two sections, three paragraphs."""
    mandate = stage.resolution("9/1", retold_title=plain("об активах"))
    stage.say({"provision": stage.provision(mandate, "просила представить доклад"), "opening": "active"})
    stage.meeting(7, "2020-07-16", symbol="CAB/COP/WG.1/2020/4")
    stage.body("law", head(COMMITTEE, "по праву", "m"))
    stage.section("law")
    stage.meeting(2, "2020-07-20", body="law", symbol="CAB/COP/WG.2/2020/3")
    return stage


def own(stage: Stage, anchor: str, value: str, generated: str = "", language: str = "ru") -> None:
    wording = {"anchor": anchor, "language": language, "value": value, "generated": generated}
    stage.note["own_wordings"].append(wording)


def footnote(stage: Stage, anchor: str, text: str, mark: str | None = None) -> None:
    stage.note["footnotes"].append({"anchor": anchor, "mark": mark, "texts": {"footnote": plain(text)}})


def by_anchor(note: Note, anchor: str) -> str:
    return next(block_words(block) for block in note.blocks if block.anchor == anchor)


def test_paragraphs_are_numbered_through_the_sections(told: Stage) -> None:
    numbers = [block.number for block in told.compose().blocks if isinstance(block, Paragraph)]
    assert numbers == [1, 2, 3]


def test_sections_have_roman_numbers_where_asked(told: Stage) -> None:
    told.note["heading_numbering"] = "roman"
    note = told.compose()
    assert [(block.number, block.level) for block in note.blocks if isinstance(block, Heading)] == [
        ("I.", 1),
        ("II.", 1),
    ]
    assert (
        "II. Доклад о работе совещания Комитета по праву, прошедшего в Вене 20 июля 2020 года"
        in blocks_as_text(note)
    )


def test_anchors_are_unique(told: Stage) -> None:
    told.agenda_item("2")
    anchors = [block.anchor for block in told.compose().blocks]
    assert len(set(anchors)) == len(anchors)


def test_the_note_knows_its_language_and_layout(stage: Stage) -> None:
    stage.note["profile"] = "geneva-a4"
    note = stage.compose()
    assert (note.language, note.profile) == ("ru", "geneva-a4")


def test_a_language_that_the_program_cannot_write_is_refused(stage: Stage) -> None:
    stage.compose()
    with pytest.raises(UnknownLanguage):
        compose(stage.project.note, "tlh", stage.project.find)


def test_own_wording_takes_the_place_of_a_paragraph(told: Stage) -> None:
    own(told, "about-law/meetings", "комитет по праву собрался")
    paragraph = told.compose().blocks[-1]
    assert isinstance(paragraph, Paragraph)
    assert (paragraph.is_own_wording, block_words(paragraph)) == (True, "3. Комитет по праву собрался.")
    assert paragraph.sentences[0].sources[0].table == "own_wording"


def test_own_wording_in_another_language_is_left_alone(told: Stage) -> None:
    before = blocks_as_text(told.compose())
    own(told, "about-law/meetings", "The committee met", language="en")
    assert blocks_as_text(told.compose()) == before
    assert not told.doubts(DoubtKind.PLACE_GONE)


def test_own_wording_with_references_makes_its_own_mentions(told: Stage) -> None:
    own(told, "about-group-1", "{organ} собралась")
    assert told.paragraphs()[0] == f"{FULL} собралась."
    assert told.paragraphs()[1].endswith("будет представлен Конференции на десятой сессии.")


def test_own_wording_with_other_references_leaves_the_first_mention_to_the_next_paragraph(
    told: Stage,
) -> None:
    own(told, "about-group-1", "{body} собралась")
    assert told.paragraphs()[0] == "Рабочая группа по активам собралась."
    assert told.paragraphs()[1].endswith(
        "Конференции участников Конвенции о борьбе с подкупом на десятой сессии."
    )


def test_plain_own_wording_stands_for_the_mentions_it_was_edited_from(told: Stage) -> None:
    own(told, "about-group-1", f"В резолюции 9/1 {FULL} попросила представить доклад.")
    assert told.paragraphs()[1].endswith("будет представлен Конференции на десятой сессии.")


def test_own_wording_of_headings_and_front_lines_makes_no_mention(told: Stage) -> None:
    own(told, "title", "Доклады для {organ:gen:official}")
    own(told, "about-group/heading", "{organ} и {body}")
    note = told.compose()
    assert by_anchor(note, "title") == "Доклады для Конференции участников Конвенции о борьбе с подкупом"
    assert by_anchor(note, "about-group/heading") == "Конференция и Рабочая группа по активам"
    assert by_anchor(note, "about-group-1").startswith(f"1. В резолюции 9/1 об активах {FULL}")


def test_own_wording_is_outdated_when_the_facts_change(told: Stage) -> None:
    note = told.compose()
    for anchor in ("about-law/meetings", "about-law/heading", "title"):
        block = next(block for block in note.blocks if block.anchor == anchor)
        sentences = block.sentences if isinstance(block, Paragraph) else (block.sentence,)
        own(told, anchor, "Слова редактора", " ".join(map(plain_text, sentences)).replace("\u00a0", " "))
    assert not told.doubts(DoubtKind.OWN_WORDING_OUTDATED)
    told.meetings[-1] |= {"first_day": "2020-07-21", "last_day": "2020-07-21"}
    assert [doubt.source.key for doubt in told.doubts(DoubtKind.OWN_WORDING_OUTDATED)] == [
        "note/about-law/heading", "note/about-law/meetings",
    ]  # fmt: skip


def test_own_wording_for_a_paragraph_without_statements_is_printed(stage: Stage) -> None:
    stage.say()
    assert stage.paragraphs() == []
    own(stage, "about-group-1", "Слова редактора")
    assert stage.paragraphs() == ["Слова редактора."]


def test_own_words_and_footnotes_whose_place_is_gone_are_not_forgotten(told: Stage) -> None:
    own(told, "about-nobody/heading", "Слова редактора")
    footnote(told, "about-nobody/meetings", "Позже.", "**")
    footnote(told, "about-nobody/heading", "Позже.")
    assert [(doubt.source.key, doubt.detail) for doubt in told.doubts(DoubtKind.PLACE_GONE)] == [
        ("note/about-nobody/heading", "Слова редактора"),
        ("note/about-nobody/meetings", "**"),
        ("note/about-nobody/heading", ""),
    ]


def test_footnotes_stand_in_reading_order_with_their_own_marks_or_numbers(told: Stage) -> None:
    told.agenda_item("2")
    footnote(told, "about-law/meetings", "вторая сноска")
    footnote(told, "about-group-1", "первая сноска")
    footnote(told, "title", "документ представлен после установленного срока", "**")
    footnote(told, "about-law/meetings", "третья сноска")
    footnote(told, "about-group/heading", "сноска с крестиком", "†")
    note = told.compose()
    assert [(one.mark, one.custom, words(one.sentence)) for one in note.footnotes] == [
        ("*", True, "CAB/COP/2020/1."),
        ("**", True, "Документ представлен после установленного срока."),
        ("†", True, "Сноска с крестиком."),
        ("1", False, "Первая сноска."),
        ("2", False, "Вторая сноска."),
        ("3", False, "Третья сноска."),
    ]
    marks = [
        piece.index
        for block in note.blocks
        for sentence in (block.sentences if isinstance(block, Paragraph) else (block.sentence,))
        for piece in sentence.inlines
        if isinstance(piece, FootnoteMark)
    ]
    assert marks == [0, 1, 2, 3, 4, 5]
    assert by_anchor(note, "about-law/meetings").endswith("на десятой сессии.23")
    assert by_anchor(note, "title").endswith("Конвенции о борьбе с подкупом**")


def test_a_footnote_makes_no_first_mention(told: Stage) -> None:
    footnote(told, "title", "документ {organ:gen} и {instrument=cab:gen}")
    note = told.compose()
    assert words(note.footnotes[0].sentence) == "Документ Конференции и Конвенции."
    assert FULL in by_anchor(note, "about-group-1")


def test_a_footnote_whose_text_is_missing_is_a_hole(told: Stage) -> None:
    footnote(told, "title", "текст")
    told.note["footnotes"][0]["texts"] = {}
    assert words(told.compose().footnotes[0].sentence) == "[нет текста: note/title footnote]."


def test_a_footnote_on_own_wording_stays(told: Stage) -> None:
    own(told, "about-group/heading", "Слова редактора")
    footnote(told, "about-group/heading", "сноска")
    assert by_anchor(told.compose(), "about-group/heading") == "Слова редактора1"


def test_composing_twice_gives_the_same(told: Stage) -> None:
    first = told.compose()
    assert told.project.compose() == first
    assert told.compose() == first


def test_two_families_side_by_side_keep_to_themselves(told: Stage, sample: Project) -> None:
    alone = told.compose()
    both = Project({**sample.records, **told.project.records})
    assert both.compose("note") == alone
    assert both.compose("ctoc-cop-10-subsidiary-bodies") == sample.compose()


def test_all_kinds_of_blocks_come_in_their_order(told: Stage) -> None:
    kinds = [type(block) for block in told.compose().blocks]
    assert kinds == [FrontLine] * 4 + [Heading, Paragraph, Paragraph, Heading, Paragraph]
