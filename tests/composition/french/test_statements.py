"""French statements on mandates in every opening, written by hand first."""

import pytest

from tests.composition.french.stage_words import HIGH_COMMISSION, name
from tests.composition.stage import Fields, Stage, plain

FULL = "la Conférence des Parties à la Convention contre la corruption"
OF_FULL = f"de {FULL}"
TITLE = plain("Avoirs et leur restitution", "fr")
RETOLD = plain("relative aux avoirs et à leur restitution", "fr")
ASKED = "a prié le Groupe de travail de lui présenter un rapport"
NEW_GROUP = "un groupe de travail à composition non limitée"


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
        f"Dans sa résolution 9/1, intitulée « Avoirs et leur restitution », {FULL} {ASKED}."
    )


def test_active_with_the_title_retold(stage: Stage) -> None:
    mandate = stage.resolution("9/1", title=TITLE, retold_title=RETOLD)
    assert said(stage, mandate, "active") == (
        f"Dans sa résolution 9/1, relative aux avoirs et à leur restitution, {FULL} {ASKED}."
    )


@pytest.mark.parametrize(
    ("opening", "beginning"),
    [
        ("active", "Dans sa décision 4/2"),
        ("in_accordance", "Conformément à la décision 4/2"),
        ("pursuant", "En application de la décision 4/2"),
    ],
)
def test_a_mandate_without_a_title(stage: Stage, opening: str, beginning: str) -> None:
    assert said(stage, stage.decision("4/2"), opening) == f"{beginning}, {FULL} {ASKED}."


def test_bare_wording_is_the_whole_sentence(stage: Stage) -> None:
    wording = "cette résolution a été réaffirmée par {organ:le}"
    assert said(stage, stage.resolution("9/1"), "bare", wording=wording) == (
        f"Cette résolution a été réaffirmée par {FULL}."
    )


SET_UP = {
    "m": (name("comité à composition non limitée", "m"), "un comité à composition non limitée a été créé"),
    "f": (name("équipe à composition non limitée", "f"), "une équipe à composition non limitée a été créée"),
    "mpl": (name("réseaux ouverts à tous", "m", "pl"), "des réseaux ouverts à tous ont été créés"),
    "fpl": (name("équipes ouvertes à tous", "f", "pl"), "des équipes ouvertes à tous ont été créées"),
}


@pytest.mark.parametrize("gender", SET_UP)
@pytest.mark.parametrize(
    ("opening", "beginning"), [("in_accordance", "Conformément à la"), ("pursuant", "En vertu de la")]
)
def test_what_was_set_up_agrees_with_its_verb(
    stage: Stage, gender: str, opening: str, beginning: str
) -> None:
    composition, told = SET_UP[gender]
    stage.only_body("body", name("Comité", "m"), composition)
    mandate = stage.decision("4/2", retold_title=plain("relative aux avoirs", "fr"))
    assert said(stage, mandate, opening, "establishes", wording="pour aider {organ:le}") == (
        f"{beginning} décision 4/2 {OF_FULL}, relative aux avoirs, {told} pour aider la Conférence."
    )


def test_a_body_set_up_by_a_mandate_with_a_quoted_title(stage: Stage) -> None:
    mandate = stage.decision("4/2", title=TITLE)
    told = said(stage, mandate, "in_accordance", "establishes", wording=None)
    assert told == (
        f"Conformément à la décision 4/2 {OF_FULL}, intitulée « Avoirs et leur restitution », "
        f"{NEW_GROUP} a été créé."
    )


@pytest.mark.parametrize(
    ("organ", "told"),
    [
        (name("Assemblée", "f"), "Dans sa décision 4/2, l’Assemblée a créé"),
        (name(HIGH_COMMISSION, "m"), "Dans sa décision 4/2, le Haut-Commissariat a créé"),
        (name("États parties", "m", "pl"), "Dans leur décision 4/2, les États parties ont créé"),
    ],
)
def test_the_verb_and_the_possessive_agree_with_the_organ(stage: Stage, organ: Fields, told: str) -> None:
    stage.organ["texts"] = {"official_name": organ}
    assert said(stage, stage.decision("4/2"), "active", "establishes", wording=None) == f"{told} {NEW_GROUP}."


@pytest.mark.parametrize("kind", ["resolution", "decision"])
def test_the_same_mandate_is_not_numbered_again(stage: Stage, kind: str) -> None:
    mandate = getattr(stage, kind)("9/1", retold_title=RETOLD)
    noun = {"resolution": "résolution", "decision": "décision"}[kind]
    first, second = stage.provision(mandate, ASKED), stage.provision(mandate, None, "establishes")
    stage.say({"provision": first, "opening": "active"})
    stage.say({"provision": second, "opening": "active"}, {"provision": first, "opening": "also"})
    stage.say({"provision": first, "opening": "active"}, {"provision": second, "opening": "also"})
    assert stage.paragraphs()[1:] == [
        f"Dans la même {noun}, la Conférence a créé {NEW_GROUP}. En outre, la Conférence {ASKED}.",
        f"Dans la même {noun}, la Conférence {ASKED}. La Conférence a également créé {NEW_GROUP}.",
    ]


@pytest.mark.parametrize(
    ("opening", "beginning"),
    [
        ("active", "Aux termes de l’article 63"),
        ("in_accordance", "Conformément à l’article 63"),
        ("pursuant", "En application de l’article 63"),
    ],
)
def test_an_article_as_the_mandate(stage: Stage, opening: str, beginning: str) -> None:
    assert said(stage, stage.article("63"), opening, wording="une conférence est instituée") == (
        f"{beginning} de la Convention contre la corruption, une conférence est instituée."
    )


@pytest.mark.parametrize(
    ("opening", "beginning"),
    [
        ("active", "Conformément à l’article 63"),
        ("also", "Conformément à l’article 63"),
        ("pursuant", "En vertu de l’article 63"),
    ],
)
def test_an_article_sets_up_in_the_passive(stage: Stage, opening: str, beginning: str) -> None:
    assert said(stage, stage.article("63"), opening, "establishes", wording=None) == (
        f"{beginning} de la Convention contre la corruption, {NEW_GROUP} a été créé."
    )


def test_the_same_article_again(stage: Stage) -> None:
    provision = stage.provision(stage.article("63"), "il est prévu de coopérer")
    stage.say(*({"provision": provision, "opening": opening} for opening in ("active", "active", "also")))
    assert stage.paragraphs() == [
        (
            "Aux termes de l’article 63 de la Convention contre la corruption, il est prévu de coopérer. "
            "Aux termes du même article, il est prévu de coopérer. "
            "En outre, aux termes du même article, il est prévu de coopérer."
        )
    ]


def test_a_wording_that_is_missing_is_a_hole(stage: Stage) -> None:
    assert said(stage, stage.resolution("9/1"), "active", wording=None) == (
        f"Dans sa résolution 9/1, {FULL} [texte manquant : res-9-1-1 wording]."
    )
