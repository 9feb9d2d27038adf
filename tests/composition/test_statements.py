"""Statements on mandates in every opening, written by hand first."""

import pytest

from desktop_app.composition.note import DoubtKind
from tests.composition.stage import COMMITTEE, GROUP, NEW_GROUP, Fields, Stage, declined, head, plain

FULL = "Конференция участников Конвенции о борьбе с подкупом"
TITLE = plain("Активы и их возвращение")
RETOLD = plain("об активах и их возвращении")
ASKED = "просила Рабочую группу представить доклад"


def said(
    stage: Stage, mandate: Fields, opening: str, role: str = "assigns_task", **choice: str | None
) -> str:
    wording = choice.pop("wording", ASKED)
    provision = stage.provision(mandate, wording, role)
    stage.say({"provision": provision, "opening": opening, **choice})
    return stage.paragraphs()[0]


def test_active_with_the_title_quoted(stage: Stage) -> None:
    mandate = stage.resolution("9/1", title=TITLE, retold_title=RETOLD)
    assert said(stage, mandate, "active", title_citation="quoted") == (
        f"В резолюции 9/1 «Активы и их возвращение» {FULL} {ASKED}."
    )


def test_active_with_the_title_retold(stage: Stage) -> None:
    mandate = stage.resolution("9/1", title=TITLE, retold_title=RETOLD)
    assert said(stage, mandate, "active") == f"В резолюции 9/1 об активах и их возвращении {FULL} {ASKED}."


def test_a_title_that_is_missing_one_way_is_given_the_other(stage: Stage) -> None:
    assert said(stage, stage.resolution("9/1", title=TITLE), "active") == (
        f"В резолюции 9/1 «Активы и их возвращение» {FULL} {ASKED}."
    )


def test_a_mandate_without_any_title_is_cited_by_its_number_and_doubted(stage: Stage) -> None:
    assert said(stage, stage.decision("4/2"), "active") == f"В решении 4/2 {FULL} {ASKED}."
    (doubt,) = stage.doubts(DoubtKind.TEXT_MISSING)
    assert (doubt.source.key, doubt.source.field, doubt.blocking) == ("dec-4-2", "retold_title", False)


@pytest.mark.parametrize(
    ("opening", "beginning"),
    [
        ("in_accordance", "В соответствии с решением 4/2 об активах"),
        ("pursuant", "Во исполнение решения 4/2 об активах"),
    ],
)
def test_other_openings(stage: Stage, opening: str, beginning: str) -> None:
    mandate = stage.decision("4/2", retold_title=plain("об активах"))
    assert said(stage, mandate, opening) == f"{beginning} {FULL} {ASKED}."


def test_a_comma_after_the_conference(stage: Stage) -> None:
    mandate = stage.decision("4/2", retold_title=plain("об активах"))
    assert said(stage, mandate, "active", wording=", в частности, просила представить доклад") == (
        f"В решении 4/2 об активах {FULL}, в частности, просила представить доклад."
    )


def test_bare_wording_is_the_whole_sentence(stage: Stage) -> None:
    assert said(stage, stage.resolution("9/1"), "bare", wording="эта резолюция подтверждалась дважды") == (
        "Эта резолюция подтверждалась дважды."
    )


GENDERS = {
    "m": (head(COMMITTEE, "по активам", "m"), head(COMMITTEE.lower(), "открытого состава", "m"), "был учрежден комитет"),
    "f": (head(GROUP, "по активам", "f"), head(NEW_GROUP, "открытого состава", "f"), "была учреждена рабочая группа"),
    "n": (declined("Бюро", "n"), declined("бюро открытого состава", "n"), "было учреждено бюро"),
    "pl": (
        declined("Сети", "f", "pl"),
        declined("сети открытого состава|сетей|сетям|сети открытого состава|сетями|сетях", "f", "pl"),
        "были учреждены сети",
    ),
}  # fmt: skip


@pytest.mark.parametrize("gender", GENDERS)
@pytest.mark.parametrize(
    ("opening", "beginning"),
    [
        (
            "in_accordance",
            "В соответствии с решением 4/2 Конференции участников Конвенции о борьбе с подкупом",
        ),
        ("pursuant", "Во исполнение решения 4/2 Конференции участников Конвенции о борьбе с подкупом"),
    ],
)
def test_what_was_set_up_agrees_with_its_verb(
    stage: Stage, gender: str, opening: str, beginning: str
) -> None:
    name, composition, told = GENDERS[gender]
    stage.only_body("body", name, composition)
    mandate = stage.decision("4/2", retold_title=plain("об активах"))
    assert said(stage, mandate, opening, "establishes", wording="для оказания {organ:dat} помощи") == (
        f"{beginning} об активах {told} открытого состава для оказания Конференции помощи."
    )


def test_the_conference_sets_up_a_body(stage: Stage) -> None:
    mandate = stage.decision("4/2", retold_title=plain("об активах"))
    assert said(stage, mandate, "active", "establishes", wording=None) == (
        f"В решении 4/2 об активах {FULL} учредила рабочую группу открытого состава."
    )


@pytest.mark.parametrize(
    ("gender", "name", "verb"),
    [
        ("m", "Совет|Совета|Совету|Совет|Советом|Совете", "учредил"),
        ("n", "Совещание|Совещания|Совещанию|Совещание|Совещанием|Совещании", "учредило"),
        ("pl", "Участники|Участников|Участникам|Участников|Участниками|Участниках", "учредили"),
    ],
)
def test_the_verb_agrees_with_the_organ(stage: Stage, gender: str, name: str, verb: str) -> None:
    number = "pl" if gender == "pl" else "sg"
    stage.organ["texts"] = {"official_name": declined(name, "m" if number == "pl" else gender, number)}
    mandate = stage.decision("4/2", retold_title=plain("об активах"))
    assert said(stage, mandate, "active", "establishes", wording=None) == (
        f"В решении 4/2 об активах {name.split('|', maxsplit=1)[0]} {verb} рабочую группу открытого состава."
    )


@pytest.mark.parametrize(
    ("kind", "same"), [("resolution", "В этой же резолюции"), ("decision", "В этом же решении")]
)
def test_the_same_mandate_is_not_numbered_again(stage: Stage, kind: str, same: str) -> None:
    mandate = getattr(stage, kind)("9/1", retold_title=plain("об активах"))
    first, second = stage.provision(mandate, ASKED), stage.provision(mandate, None, "establishes")
    stage.say({"provision": first, "opening": "active"})
    stage.say({"provision": second, "opening": "active"}, {"provision": first, "opening": "also"})
    stage.say({"provision": first, "opening": "active"}, {"provision": second, "opening": "also"})
    assert stage.paragraphs()[1:] == [
        f"{same} Конференция учредила рабочую группу открытого состава. Конференция также {ASKED}.",
        f"{same} Конференция {ASKED}. Конференция также учредила рабочую группу открытого состава.",
    ]


def test_also_after_another_mandate_cites_its_own(stage: Stage) -> None:
    first = stage.provision(stage.resolution("9/1", retold_title=plain("об активах")), ASKED)
    second = stage.provision(stage.resolution("9/2", retold_title=plain("о праве")), ASKED)
    stage.say({"provision": first, "opening": "active"}, {"provision": second, "opening": "also"})
    assert stage.paragraphs() == [
        f"В резолюции 9/1 об активах {FULL} {ASKED}. В резолюции 9/2 о праве Конференция {ASKED}."
    ]


def test_a_bare_sentence_on_another_mandate_comes_between(stage: Stage) -> None:
    first = stage.provision(stage.resolution("9/1", retold_title=plain("об активах")), ASKED)
    own = stage.provision(stage.mandates[0], "эта просьба была повторена", "continues")
    other = stage.provision(stage.resolution("9/2", retold_title=plain("о праве")), "такие просьбы обычны")
    stage.say({"provision": first, "opening": "active"}, {"provision": own, "opening": "bare"})
    stage.say({"provision": first, "opening": "active"}, {"provision": other, "opening": "bare"})
    third = stage.provision(stage.mandates[1], "просила о том же")
    stage.say({"provision": first, "opening": "active"}, {"provision": third, "opening": "also"})
    assert stage.paragraphs() == [
        f"В резолюции 9/1 об активах {FULL} {ASKED}. Эта просьба была повторена.",
        f"В этой же резолюции Конференция {ASKED}. Такие просьбы обычны.",
        f"В резолюции 9/1 Конференция {ASKED}. В резолюции 9/2 о праве Конференция просила о том же.",
    ]


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("active", "В статье 63 Конвенции о борьбе с подкупом предусмотрено сотрудничество."),
        (
            "in_accordance",
            "В соответствии со статьей 63 Конвенции о борьбе с подкупом предусмотрено сотрудничество.",
        ),
        ("pursuant", "Во исполнение статьи 63 Конвенции о борьбе с подкупом предусмотрено сотрудничество."),
    ],
)
def test_an_article_as_the_mandate(stage: Stage, opening: str, told: str) -> None:
    assert said(stage, stage.article("63"), opening, wording="предусмотрено сотрудничество") == told


@pytest.mark.parametrize(
    ("opening", "beginning"),
    [
        ("active", "В соответствии со статьей 63"),
        ("in_accordance", "В соответствии со статьей 63"),
        ("also", "В соответствии со статьей 63"),
        ("pursuant", "Во исполнение статьи 63"),
    ],
)
def test_an_article_sets_up_in_the_passive(stage: Stage, opening: str, beginning: str) -> None:
    assert said(stage, stage.article("63"), opening, "establishes", wording="для сотрудничества") == (
        f"{beginning} Конвенции о борьбе с подкупом была учреждена рабочая группа открытого состава "
        "для сотрудничества."
    )


def test_the_same_article_again(stage: Stage) -> None:
    article = stage.article("63")
    provision = stage.provision(article, "предусмотрено сотрудничество")
    stage.say(*({"provision": provision, "opening": opening} for opening in ("active", "active", "also")))
    assert stage.paragraphs() == [
        (
            "В статье 63 Конвенции о борьбе с подкупом предусмотрено сотрудничество. "
            "В этой же статье предусмотрено сотрудничество. В этой же статье также предусмотрено сотрудничество."
        )
    ]


def test_a_mandate_of_another_organ_names_that_organ(stage: Stage) -> None:
    forms = "Ассамблея|Ассамблеи|Ассамблее|Ассамблею|Ассамблеей|Ассамблее"
    stage.body(
        "assembly", declined("|".join(f"Генеральная {form}" for form in forms.split("|")), "f"), kind="other"
    )
    stage.bodies[-1]["texts"]["official_name"]["ru"]["forms"]["gen"] = "Генеральной Ассамблеи"
    mandate = stage.resolution("55/25", retold_title=plain("о подкупе"))
    mandate["adopting_body"] = "assembly"
    assert said(stage, mandate, "in_accordance", "establishes", wording=None) == (
        "В соответствии с резолюцией 55/25 Генеральной Ассамблеи о подкупе "
        "была учреждена рабочая группа открытого состава."
    )


def test_a_wording_that_is_missing_is_a_hole_unless_a_body_is_set_up(stage: Stage) -> None:
    mandate = stage.resolution("9/1", retold_title=RETOLD)
    assert said(stage, mandate, "active", wording=None).endswith(f"{FULL} [нет текста: res-9-1-1 wording].")
    (doubt,) = stage.doubts(DoubtKind.TEXT_MISSING)
    assert doubt.blocking
