"""Statements on mandates in Arabic in every opening, written by hand first."""

import pytest

from tests.composition.arabic.stage_words import COMMITTEE, GROUP, NETWORKS, named
from tests.composition.stage import Fields, Stage, plain

FULL = "مؤتمر الأطراف في اتفاقية مكافحة الرشوة"
RETOLD = plain("بشأن الأصول", "ar")
ASKED = "طلب {organ} إلى الفريق العامل أن يقدم تقريراً"


def said(
    stage: Stage, mandate: Fields, opening: str, role: str = "assigns_task", **choice: str | None
) -> str:
    wording = choice.pop("wording", ASKED)
    provision = stage.provision(mandate, wording, role)
    stage.say({"provision": provision, "opening": opening, **choice})
    return stage.paragraphs()[0]


def test_active_with_the_title_quoted(stage: Stage) -> None:
    mandate = stage.resolution("9/1", title=plain("الأصول واستردادها", "ar"), retold_title=RETOLD)
    assert said(stage, mandate, "active", title_citation="quoted") == (
        f"في القرار 9/1 المعنون «الأصول واستردادها»، طلب {FULL} إلى الفريق العامل أن يقدم تقريراً."
    )


@pytest.mark.parametrize(
    ("kind", "opening", "beginning"),
    [
        ("resolution", "active", "في القرار 9/1 بشأن الأصول"),
        ("decision", "active", "في المقرر 9/1 بشأن الأصول"),
        ("resolution", "in_accordance", "وفقاً للقرار 9/1 بشأن الأصول"),
        ("decision", "in_accordance", "وفقاً للمقرر 9/1 بشأن الأصول"),
        ("resolution", "pursuant", "عملاً بالقرار 9/1 بشأن الأصول"),
        ("decision", "pursuant", "عملاً بالمقرر 9/1 بشأن الأصول"),
    ],
)
def test_openings_with_the_title_retold(stage: Stage, kind: str, opening: str, beginning: str) -> None:
    mandate = getattr(stage, kind)("9/1", retold_title=RETOLD)
    assert said(stage, mandate, opening) == (f"{beginning}، طلب {FULL} إلى الفريق العامل أن يقدم تقريراً.")


def test_bare_wording_is_the_whole_sentence(stage: Stage) -> None:
    told = said(stage, stage.resolution("9/1"), "bare", wording="وأُعيد تأكيد هذا القرار مرتين")
    assert told == "وأُعيد تأكيد هذا القرار مرتين."


@pytest.mark.parametrize(
    ("body", "composition", "told"),
    [
        (GROUP, named("فريق عامل مفتوح العضوية"), "أُنشئ فريق عامل مفتوح العضوية"),
        (COMMITTEE, named("لجنة مفتوحة العضوية", "f"), "أُنشئت لجنة مفتوحة العضوية"),
        (NETWORKS, named("شبكات مفتوحة العضوية", "f", "pl"), "أُنشئت شبكات مفتوحة العضوية"),
    ],
)
@pytest.mark.parametrize(
    ("opening", "beginning"), [("in_accordance", "وفقاً لمقرر"), ("pursuant", "عملاً بمقرر")]
)
def test_what_was_set_up_agrees_with_its_verb(
    stage: Stage, body: Fields, composition: Fields, told: str, *, opening: str, beginning: str
) -> None:
    stage.only_body("body", body, composition)
    mandate = stage.decision("4/2", retold_title=RETOLD)
    assert said(stage, mandate, opening, "establishes", wording="لتقديم المساعدة إلى {organ:obl}") == (
        f"{beginning} {FULL} 4/2 بشأن الأصول، {told} لتقديم المساعدة إلى المؤتمر."
    )


def test_the_title_is_quoted_after_the_organ_and_the_number(stage: Stage) -> None:
    mandate = stage.resolution("9/1", title=plain("الأصول", "ar"))
    assert said(stage, mandate, "pursuant", "establishes", wording=None) == (
        f"عملاً بقرار {FULL} 9/1 المعنون «الأصول»، أُنشئ فريق عامل مفتوح العضوية."
    )


@pytest.mark.parametrize(
    ("organ", "told"),
    [
        (named("المجلس"), "قرر المجلس"),
        (named("الجمعية العامة", "f"), "قررت الجمعية العامة"),
        (named("الدول الأطراف", "f", "pl"), "قررت الدول الأطراف"),
    ],
)
def test_the_verb_stands_before_the_organ_and_agrees(stage: Stage, organ: Fields, told: str) -> None:
    stage.organ["texts"] = {"official_name": organ}
    mandate = stage.decision("4/2", retold_title=RETOLD)
    assert said(stage, mandate, "active", "establishes", wording=None) == (
        f"في المقرر 4/2 بشأن الأصول، {told} إنشاء فريق عامل مفتوح العضوية."
    )


@pytest.mark.parametrize(("kind", "same"), [("resolution", "القرار نفسه"), ("decision", "المقرر نفسه")])
def test_the_same_mandate_again_and_what_it_says_also(stage: Stage, kind: str, same: str) -> None:
    mandate = getattr(stage, kind)("9/1", retold_title=RETOLD)
    first, second = stage.provision(mandate, ASKED), stage.provision(mandate, None, "establishes")
    stage.say({"provision": first, "opening": "active"})
    stage.say({"provision": second, "opening": "active"}, {"provision": first, "opening": "also"})
    stage.say({"provision": first, "opening": "active"}, {"provision": second, "opening": "also"})
    asked = "طلب المؤتمر إلى الفريق العامل أن يقدم تقريراً"
    assert stage.paragraphs()[1:] == [
        f"وفي {same}، قرر المؤتمر إنشاء فريق عامل مفتوح العضوية. كما {asked}.",
        f"وفي {same}، {asked}. كما قرر المؤتمر إنشاء فريق عامل مفتوح العضوية.",
    ]


@pytest.mark.parametrize(
    ("opening", "beginning"),
    [
        ("active", "بموجب المادة 63 من"),
        ("in_accordance", "وفقاً للمادة 63 من"),
        ("pursuant", "عملاً بالمادة 63 من"),
    ],
)
def test_an_article_as_the_mandate(stage: Stage, opening: str, beginning: str) -> None:
    assert said(stage, stage.article("63"), opening, wording="تتعاون الدول الأطراف") == (
        f"{beginning} اتفاقية مكافحة الرشوة، تتعاون الدول الأطراف."
    )


def test_the_same_article_again(stage: Stage) -> None:
    provision = stage.provision(stage.article("63"), "تتعاون الدول الأطراف")
    stage.say(*({"provision": provision, "opening": opening} for opening in ("active", "active", "also")))
    assert stage.paragraphs() == [
        (
            "بموجب المادة 63 من اتفاقية مكافحة الرشوة، تتعاون الدول الأطراف. وبموجب المادة نفسها، تتعاون الدول "
            "الأطراف. وبموجب المادة نفسها أيضاً، تتعاون الدول الأطراف."
        )
    ]


def test_a_mandate_of_another_organ_names_that_organ(stage: Stage) -> None:
    stage.body("assembly", named("الجمعية العامة", "f"), kind="other")
    mandate = stage.resolution("55/25", retold_title=RETOLD)
    mandate["adopting_body"] = "assembly"
    assert said(stage, mandate, "in_accordance", "establishes", wording=None) == (
        "وفقاً لقرار الجمعية العامة 55/25 بشأن الأصول، أُنشئ فريق عامل مفتوح العضوية."
    )


def test_a_wording_that_is_missing_is_a_hole(stage: Stage) -> None:
    mandate = stage.resolution("9/1", retold_title=RETOLD)
    assert said(stage, mandate, "active", wording=None) == (
        "في القرار 9/1 بشأن الأصول، [لا يوجد نص: res-9-1-1 wording]."
    )


def test_stored_wording_joins_prepositions_to_what_it_names(stage: Stage) -> None:
    told = said(
        stage, stage.resolution("9/1"), "bare",
        wording="وذلك {body:li} و{organ:bi} و{mandate=res-9-1:ka} وفي {session=cop-9:his}",
    )  # fmt: skip
    assert told == (f"وذلك للفريق العامل المعني بالأصول وب{FULL} وكالقرار 9/1 وفي دورته التاسعة.")
