"""Full names and titles at the first mention, short ones after; nothing in headings counts."""

import json

import pytest

from desktop_app.composition.draft import CircularWording
from desktop_app.composition.note import DoubtKind
from desktop_app.composition.phrases import PhraseError
from desktop_app.composition.references import UnknownReference
from desktop_app.domain.records import Mandate
from tests.composition.projects import paragraph_words, words
from tests.composition.stage import COMMITTEE, Stage, declined, head, plain

FULL = "Конференция участников Конвенции о борьбе с подкупом"


def say(stage: Stage, *wordings: str) -> None:
    for wording in wordings:
        mandate = (
            stage.mandates[0] if stage.mandates else stage.resolution("9/1", retold_title=plain("об активах"))
        )
        stage.say({"provision": stage.provision(mandate, wording), "opening": "bare"})


def test_the_organ_has_three_names(stage: Stage) -> None:
    say(stage, "{organ} собралась", "{organ} разошлась")
    stage.body("law", head(COMMITTEE, "по праву", "m"))
    second = stage.section("law")
    provision = stage.provision(stage.mandates[0], "{organ} собралась снова, и {organ} разошлась")
    second["paragraphs"] = [{"key": "law-1", "statements": [{"provision": provision, "opening": "bare"}]}]
    assert stage.paragraphs() == [
        f"{FULL} собралась.",
        "Конференция разошлась.",
        "Конференция участников собралась снова, и Конференция разошлась.",
    ]


def test_names_asked_for_at_length_count_as_mentions(stage: Stage) -> None:
    say(stage, "доклад {body=cop:gen:official}", "{organ} собралась", "доклад {organ:gen:short}")
    assert stage.paragraphs() == [
        "Доклад Конференции участников Конвенции о борьбе с подкупом.", "Конференция собралась.", "Доклад Конференции.",
    ]  # fmt: skip


def test_a_short_name_that_was_asked_for_is_no_first_mention(stage: Stage) -> None:
    say(stage, "{organ:short} собралась", "{organ:common} собралась", "{organ} собралась")
    assert stage.paragraphs() == [
        "Конференция собралась.",
        "Конференция участников собралась.",
        f"{FULL} собралась.",
    ]


def test_a_common_name_that_was_asked_for_makes_the_short_one_clear_in_its_section(stage: Stage) -> None:
    say(stage, "{organ} собралась")
    stage.body("law", head(COMMITTEE, "по праву", "m"))
    provision = stage.provision(stage.mandates[0], "{organ:common} собралась, и {organ} разошлась")
    paragraphs = [{"key": "law-1", "statements": [{"provision": provision, "opening": "bare"}]}]
    stage.section("law", paragraphs=paragraphs)
    assert stage.paragraphs()[1] == "Конференция участников собралась, и Конференция разошлась."


def test_an_instrument_is_full_once_and_after_that_where_asked(stage: Stage) -> None:
    say(
        stage,
        "{instrument=cab} вступила в силу",
        "стороны {instrument=cab:gen}",
        "стороны {instrument=cab:gen:full}",
    )
    say(stage, "стороны {instrument=cab:gen:short}")
    assert stage.paragraphs() == [
        "Конвенция о борьбе с подкупом вступила в силу.",
        "Стороны Конвенции.",
        "Стороны Конвенции о борьбе с подкупом.",
        "Стороны Конвенции.",
    ]


def test_a_short_title_that_was_asked_for_is_no_first_mention(stage: Stage) -> None:
    say(stage, "стороны {instrument=cab:gen:short}", "стороны {instrument=cab:gen}")
    assert stage.paragraphs() == ["Стороны Конвенции.", "Стороны Конвенции о борьбе с подкупом."]


def test_a_mandate_has_its_title_once(stage: Stage) -> None:
    say(stage, "во исполнение {mandate=res-9-1:gen:organ}", "во исполнение {mandate=res-9-1:gen}")
    assert stage.paragraphs() == [
        "Во исполнение резолюции 9/1 Конференции участников Конвенции о борьбе с подкупом об активах.",
        "Во исполнение резолюции 9/1.",
    ]


def test_every_kind_of_record_can_be_named(stage: Stage) -> None:
    stage.meeting(7, "2020-07-16")
    say(
        stage,
        "{body} собралась в {place=frankfurt:prep} на {meeting=group-7:prep} перед {session=cop-10:ins}",
        "{body=group:dat} {body=group|m:поручен|f:поручена|n:поручено|pl:поручены} доклад",
    )
    assert stage.paragraphs()[:2] == [
        "Рабочая группа по активам собралась во Франкфурте на седьмом совещании перед десятой сессией.",
        "Рабочей группе по активам поручена доклад.",
    ]


def composed_with(stage: Stage, wording: str) -> None:
    """Composes with a wording that an import would not let in."""
    say(stage, "группа")
    stage.compose()
    (text,) = stage.project.get(Mandate, "res-9-1").provisions[0].texts.values()
    text.value = wording
    stage.project.compose()


@pytest.mark.parametrize(
    "wording",
    [
        "{body=nobody}",
        "{document=nowhere}",
        "{organ=group}",
        "{dates}",
        "{place}",
        "{note=note}",
        "{session=cop-77}",
    ],
)
def test_a_reference_to_nothing_is_refused(stage: Stage, wording: str) -> None:
    composed_with(stage, "группа")
    with pytest.raises(UnknownReference) as refused:
        composed_with(stage, wording)
    assert refused.value.message == "composition.unknown_reference"
    assert str(refused.value.values["name"]) in wording


def test_the_body_of_the_section_is_not_known_above_the_sections(stage: Stage) -> None:
    stage.agenda_item("2", "Доклад {body:gen}")
    with pytest.raises(UnknownReference):
        stage.compose()


@pytest.mark.parametrize(
    ("wording", "name", "form"),
    [("{body:genitive}", "body", "genitive"), ("{place=vienna:full}", "place", "full")],
)
def test_a_form_that_there_is_none_of_is_refused(stage: Stage, wording: str, name: str, form: str) -> None:
    composed_with(stage, "доклад")
    with pytest.raises(PhraseError) as refused:
        composed_with(stage, f"доклад {wording}")
    assert refused.value.message == "phrase.unknown_form"
    assert refused.value.values == {"name": name, "form": form, "text": f"доклад {wording}"}


def test_a_choice_without_the_branch_that_is_needed_is_refused(stage: Stage) -> None:
    say(stage, "{body|m:учрежден}")
    with pytest.raises(PhraseError) as refused:
        stage.compose()
    assert refused.value.values == {"name": "body", "category": "f"}


def test_a_name_that_leads_back_to_itself_is_refused(stage: Stage) -> None:
    stage.organ["texts"]["official_name"] = declined("Конференция {instrument=cab:gen:full}", "f")
    stage.treaty["texts"]["full_title"] = declined("Конвенция {body=cop:gen:official}", "f")
    with pytest.raises(CircularWording) as refused:
        stage.compose()
    assert refused.value.message == "composition.circular"


def test_a_missing_name_leaves_a_hole_and_blocks(stage: Stage) -> None:
    stage.bodies[0]["texts"].clear()
    stage.meeting(7, "2020-07-16")
    assert stage.heading() == (
        "Доклад о работе совещания [нет текста: group official_name], прошедшего в Вене 16 июля 2020 года"
    )
    (doubt,) = stage.doubts(DoubtKind.TEXT_MISSING)
    assert (doubt.source.key, doubt.source.field, doubt.blocking) == ("group", "official_name", True)


def test_another_languages_name_never_stands_in(stage: Stage) -> None:
    name = stage.bodies[0]["texts"]["official_name"]
    name["en"] = {"value": "Working Group on Assets", "verified": True}
    del name["ru"]
    stage.meeting(7, "2020-07-16")
    assert "Working" not in json.dumps([words(block.sentence) for block in stage.compose().front])
    assert "[нет текста: group official_name]" in stage.heading()


def test_a_missing_form_names_the_case_that_is_wanted(stage: Stage) -> None:
    del stage.bodies[0]["texts"]["official_name"]["ru"]["forms"]["gen"]
    stage.meeting(7, "2020-07-16")
    assert stage.heading() == (
        "Доклад о работе совещания [Рабочая группа по активам: родительный падеж], прошедшего в Вене 16 июля 2020 года"
    )
    (doubt,) = stage.doubts(DoubtKind.FORM_MISSING)
    assert (doubt.source.key, doubt.detail, doubt.blocking) == ("group", "gen", True)


@pytest.mark.parametrize(
    ("case", "named"),
    [("dat", "дательный"), ("acc", "винительный"), ("ins", "творительный"), ("prep", "предложный")],
)
def test_every_case_has_its_name(stage: Stage, case: str, named: str) -> None:
    del stage.treaty["texts"]["short_title"]["ru"]["forms"][case]
    say(stage, f"{{instrument=cab}} и {{instrument=cab:{case}}}")
    assert stage.paragraphs() == [f"Конвенция о борьбе с подкупом и [Конвенция: {named} падеж]."]


def test_unverified_names_and_unchecked_forms_are_doubted(stage: Stage) -> None:
    text = stage.bodies[0]["texts"]["official_name"]["ru"]
    text["verified"] = False
    text["unchecked_forms"] = {"gen": text["forms"].pop("gen")}
    stage.meeting(7, "2020-07-16", symbol="CAB/COP/WG.1/2020/4")
    assert [doubt.detail for doubt in stage.doubts(DoubtKind.TEXT_UNVERIFIED)] == [
        "Рабочая группа по активам"
    ]
    assert [doubt.detail for doubt in stage.doubts(DoubtKind.FORM_UNCHECKED)] == ["Рабочей группы по активам"]
    assert not any(doubt.blocking for doubt in stage.compose().doubts)


def test_an_ordinal_beyond_words_leaves_a_hole(stage: Stage) -> None:
    stage.meeting(200, "2020-07-16")
    assert (
        stage.meetings_told()
        == "[200] совещание Рабочей группы по активам планируется провести 16 июля 2020 года."
    )
    (doubt,) = stage.doubts(DoubtKind.ORDINAL_WITHOUT_WORD)
    assert (doubt.source.key, doubt.detail, doubt.blocking) == ("group-200", "200", True)


def test_a_name_without_gender_is_taken_for_neuter(stage: Stage) -> None:
    for text in stage.bodies[0]["texts"].values():
        text["ru"] = {name: value for name, value in text["ru"].items() if name not in {"gender", "number"}}
    stage.meeting(7, "2019-07-16", "held")
    assert "Рабочая группа по активам провело" in paragraph_words(stage.compose(), 1)
