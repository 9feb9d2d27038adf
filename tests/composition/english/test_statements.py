"""Statements on mandates in English in every opening, written by hand first."""

import pytest

from tests.composition.english.stage_words import FULL, called, several
from tests.composition.stage import Fields, Stage

TITLE, RETOLD = called("Assets and their return"), called("on assets and their return")
ASKED = "requested {body:the} to submit a report"
REQUESTED = "requested the Working Group on Assets to submit a report"


def said(
    stage: Stage, mandate: Fields, opening: str, role: str = "assigns_task", **choice: str | None
) -> str:
    wording = choice.pop("wording", ASKED)
    stage.say({"provision": stage.provision(mandate, wording, role), "opening": opening, **choice})
    return stage.paragraphs()[0]


def test_a_title_is_quoted_between_commas(stage: Stage) -> None:
    mandate = stage.resolution("9/1", title=TITLE, retold_title=RETOLD)
    assert said(stage, mandate, "active", title_citation="quoted") == (
        f"In its resolution 9/1, entitled “Assets and their return”, {FULL} {REQUESTED}."
    )


def test_a_title_is_retold_between_commas(stage: Stage) -> None:
    mandate = stage.resolution("9/1", title=TITLE, retold_title=RETOLD)
    assert said(stage, mandate, "active") == (
        f"In its resolution 9/1, on assets and their return, {FULL} {REQUESTED}."
    )


def test_a_title_that_ends_in_a_clause_has_no_second_comma(stage: Stage) -> None:
    stage.treaty["texts"]["full_title"] = called("Convention, supplementing the Charter{,}")
    stage.organ["texts"]["official_name"] = called("Conference of the Parties")
    mandate = stage.resolution("9/1", title=called("Implementation of {instrument=cab:the:full}"))
    assert said(stage, mandate, "active") == (
        "In its resolution 9/1, entitled “Implementation of the Convention, supplementing the Charter”, "
        f"the Conference of the Parties {REQUESTED}."
    )


def test_a_mandate_without_a_title(stage: Stage) -> None:
    assert said(stage, stage.decision("4/2"), "active") == f"In its decision 4/2, {FULL} {REQUESTED}."


@pytest.mark.parametrize(
    ("opening", "beginning"),
    [("in_accordance", "In accordance with its decision 4/2"), ("pursuant", "Pursuant to its decision 4/2")],
)
def test_other_openings(stage: Stage, opening: str, beginning: str) -> None:
    assert said(stage, stage.decision("4/2"), opening) == f"{beginning}, {FULL} {REQUESTED}."


def test_parties_have_their_decisions(stage: Stage) -> None:
    stage.organ["texts"] = {"official_name": several("States parties")}
    assert said(stage, stage.decision("4/2"), "active", wording="agreed on a report") == (
        "In their decision 4/2, the States parties agreed on a report."
    )


def test_inter_alia_stands_between_commas(stage: Stage) -> None:
    assert said(stage, stage.decision("4/2"), "active", wording=", inter alia, requested a report") == (
        f"In its decision 4/2, {FULL}, inter alia, requested a report."
    )


def test_bare_wording(stage: Stage) -> None:
    assert said(stage, stage.resolution("9/1"), "bare", wording="that resolution was reaffirmed twice") == (
        "That resolution was reaffirmed twice."
    )


@pytest.mark.parametrize(
    ("composition", "told"),
    [
        (called("open-ended working group"), "an open-ended working group was established"),
        (called("working group"), "a working group was established"),
        (called("interim group of experts"), "an interim group of experts was established"),
        (called("united front"), "a united front was established"),
        (several("regional networks"), "regional networks were established"),
        (called("the Commission on Bribery"), "the Commission on Bribery was established"),
    ],
)
@pytest.mark.parametrize(
    ("opening", "beginning"), [("in_accordance", "In accordance with"), ("pursuant", "Pursuant to")]
)
def test_a_body_was_established(
    stage: Stage, composition: Fields, told: str, opening: str, beginning: str
) -> None:
    stage.only_body("body", called("Body"), composition)
    mandate = stage.decision("4/2", title=called("Assets"))
    assert said(stage, mandate, opening, "establishes", wording="to assist {organ:the}") == (
        f"{beginning} decision 4/2 of {FULL}, entitled “Assets”, {told} to assist the Conference."
    )


def test_a_body_was_established_by_a_decision_whose_title_is_retold(stage: Stage) -> None:
    mandate = stage.decision("4/2", retold_title=called("on assets"))
    assert said(stage, mandate, "pursuant", "establishes", wording=None) == (
        f"Pursuant to decision 4/2 of {FULL}, on assets, an open-ended working group was established."
    )


def test_a_body_was_established_by_a_mandate_without_a_title(stage: Stage) -> None:
    assert said(stage, stage.decision("4/2"), "pursuant", "establishes", wording=None) == (
        f"Pursuant to decision 4/2 of {FULL}, an open-ended working group was established."
    )


def test_the_conference_establishes_a_body(stage: Stage) -> None:
    mandate = stage.decision("4/2", retold_title=called("on assets"))
    assert said(stage, mandate, "active", "establishes", wording="to assist it") == (
        f"In its decision 4/2, on assets, {FULL} established an open-ended working group to assist it."
    )


@pytest.mark.parametrize("kind", ["resolution", "decision"])
def test_the_same_mandate_again(stage: Stage, kind: str) -> None:
    mandate = getattr(stage, kind)("9/1", retold_title=RETOLD)
    first, second = stage.provision(mandate, ASKED), stage.provision(mandate, None, "establishes")
    stage.say({"provision": first, "opening": "active"})
    stage.say({"provision": second, "opening": "active"}, {"provision": first, "opening": "also"})
    stage.say({"provision": first, "opening": "active"}, {"provision": second, "opening": "also"})
    assert stage.paragraphs()[1:] == [
        f"In the same {kind}, the Conference established an open-ended working group. The Conference also {REQUESTED}.",
        f"In the same {kind}, the Conference {REQUESTED}. The Conference also established an open-ended working group.",
    ]


def test_a_mandate_cited_before_has_no_title_the_second_time(stage: Stage) -> None:
    first = stage.provision(stage.resolution("9/1", title=TITLE), ASKED)
    second = stage.provision(stage.resolution("9/2", title=called("Law")), ASKED)
    for provision in (first, second, first):
        stage.say({"provision": provision, "opening": "active"})
    assert stage.paragraphs() == [
        f"In its resolution 9/1, entitled “Assets and their return”, {FULL} {REQUESTED}.",
        f"In its resolution 9/2, entitled “Law”, the Conference {REQUESTED}.",
        f"In its resolution 9/1, the Conference {REQUESTED}.",
    ]


def test_the_conference_has_its_common_name_once_in_each_further_section(stage: Stage) -> None:
    provision = stage.provision(stage.decision("4/2"), ASKED)
    stage.say(*({"provision": provision, "opening": "active"},) * 2)
    stage.body("aid", called("Working Group on Aid"))
    paragraph = {"key": "aid-1", "statements": [{"provision": provision}, {"provision": provision}]}
    stage.section("aid", paragraphs=[paragraph])
    asked = "requested the Working Group on Aid to submit a report"
    assert stage.paragraphs()[1] == (
        f"In its decision 4/2, the Conference of the Parties {asked}. "
        f"In the same decision, the Conference {asked}."
    )


ARTICLE = "article 63 of the United Nations Convention against Bribery"


@pytest.mark.parametrize(
    ("opening", "beginning"),
    [("active", "Under"), ("in_accordance", "In accordance with"), ("pursuant", "Pursuant to")],
)
def test_an_article_as_the_mandate(stage: Stage, opening: str, beginning: str) -> None:
    assert said(stage, stage.article("63"), opening, wording="States parties cooperate") == (
        f"{beginning} {ARTICLE}, States parties cooperate."
    )


@pytest.mark.parametrize(
    ("opening", "beginning"), [("active", "In accordance with"), ("pursuant", "Pursuant to")]
)
def test_an_article_establishes_in_the_passive(stage: Stage, opening: str, beginning: str) -> None:
    assert said(stage, stage.article("63"), opening, "establishes", wording="for cooperation") == (
        f"{beginning} {ARTICLE}, an open-ended working group was established for cooperation."
    )


def test_the_same_article_again(stage: Stage) -> None:
    provision = stage.provision(stage.article("63"), "States parties cooperate")
    stage.say(*({"provision": provision, "opening": opening} for opening in ("active", "active", "also")))
    assert stage.paragraphs() == [
        (
            f"Under {ARTICLE}, States parties cooperate. Under the same article, States parties cooperate. "
            "Also under the same article, States parties cooperate."
        )
    ]


def test_a_mandate_of_another_organ(stage: Stage) -> None:
    stage.body("assembly", called("General Assembly"), kind="other")
    mandate = stage.resolution("55/25", title=called("Bribery"))
    mandate["adopting_body"] = "assembly"
    assert said(stage, mandate, "in_accordance", "establishes", wording=None) == (
        "In accordance with resolution 55/25 of the General Assembly, entitled “Bribery”, "
        "an open-ended working group was established."
    )


def test_a_missing_text_is_a_hole(stage: Stage) -> None:
    assert said(stage, stage.resolution("9/1"), "active", wording=None) == (
        f"In its resolution 9/1, {FULL} [text missing: res-9-1-1 wording]."
    )
