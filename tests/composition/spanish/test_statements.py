"""Statements on mandates in Spanish in every opening, written by hand first."""

import pytest

from tests.composition.spanish.stage_words import name, title
from tests.composition.stage import Fields, Stage

FULL = "la Conferencia de las Partes en la Convención contra el Soborno"
QUOTED = title("Activos y su restitución")
RETOLD = title("relativa a los activos y su restitución")
ASKED = "solicitó {body:al} que le presentara un informe"
ASKED_TOLD = "solicitó al Grupo de Trabajo sobre Activos que le presentara un informe"


def said(
    stage: Stage, mandate: Fields, opening: str, role: str = "assigns_task", **choice: str | None
) -> str:
    wording = choice.pop("wording", ASKED)
    provision = stage.provision(mandate, wording, role)
    stage.say({"provision": provision, "opening": opening, **choice})
    return stage.paragraphs()[0]


@pytest.mark.parametrize(
    ("opening", "beginning"),
    [
        ("active", "En su resolución 9/1, relativa a los activos y su restitución,"),
        (
            "in_accordance",
            "De conformidad con la resolución 9/1, relativa a los activos y su restitución,",
        ),
        ("pursuant", "En cumplimiento de la resolución 9/1, relativa a los activos y su restitución,"),
    ],
)
def test_openings_with_the_title_retold(stage: Stage, opening: str, beginning: str) -> None:
    mandate = stage.resolution("9/1", title=QUOTED, retold_title=RETOLD)
    assert said(stage, mandate, opening) == f"{beginning} {FULL} {ASKED_TOLD}."


def test_the_title_quoted(stage: Stage) -> None:
    mandate = stage.decision("4/2", title=QUOTED, retold_title=RETOLD)
    assert said(stage, mandate, "active", title_citation="quoted") == (
        f"En su decisión 4/2, titulada “Activos y su restitución”, {FULL} {ASKED_TOLD}."
    )


def test_without_a_title(stage: Stage) -> None:
    assert said(stage, stage.decision("4/2"), "active") == f"En su decisión 4/2, {FULL} {ASKED_TOLD}."


def test_bare_wording_is_the_whole_sentence(stage: Stage) -> None:
    wording = "esa resolución se ha reafirmado en resoluciones posteriores {organ:del:short}"
    assert said(stage, stage.resolution("9/1"), "bare", wording=wording) == (
        "Esa resolución se ha reafirmado en resoluciones posteriores de la Conferencia."
    )


BODIES = {
    "m": (name("Comité", "m"), name("comité de composición abierta", "m"), "estableció un comité"),
    "f": (name("Comisión", "f"), name("comisión de composición abierta", "f"), "estableció una comisión"),
    "fpl": (name("Redes", "f", "pl"), name("redes de composición abierta", "f", "pl"), "establecieron redes"),
}


OF_THE_CONFERENCE = (
    "la resolución 9/1 de la Conferencia de las Partes en la Convención contra el Soborno, relativa a los activos y "
    "su restitución, se"
)


@pytest.mark.parametrize("gender", BODIES)
@pytest.mark.parametrize(
    ("opening", "beginning"), [("in_accordance", "De conformidad con"), ("pursuant", "En virtud de")]
)
def test_a_body_is_set_up(stage: Stage, opening: str, beginning: str, gender: str) -> None:
    called, composition, verb = BODIES[gender]
    stage.only_body("body", called, composition)
    mandate = stage.resolution("9/1", retold_title=RETOLD)
    wording = "para que asesorara {organ:al}"
    assert said(stage, mandate, opening, "establishes", wording=wording) == (
        f"{beginning} {OF_THE_CONFERENCE} {verb} de composición abierta para que asesorara a la Conferencia."
    )


def test_the_organ_sets_a_body_up(stage: Stage) -> None:
    mandate = stage.resolution("9/1", title=QUOTED)
    set_up = stage.provision(mandate, None, "establishes")
    openings = ("active", "active", "also")
    stage.say(*({"provision": set_up, "opening": opening} for opening in openings))
    assert stage.paragraphs() == [
        (
            f"En su resolución 9/1, titulada “Activos y su restitución”, {FULL} estableció un grupo de trabajo de "
            "composición abierta. En la misma resolución, la Conferencia estableció un grupo de trabajo de "
            "composición abierta. La Conferencia también estableció un grupo de trabajo de composición abierta."
        )
    ]


def test_an_organ_in_the_plural_sets_a_body_up(stage: Stage) -> None:
    stage.organ["texts"] = {"official_name": name("Partes en el Acuerdo", "f", "pl")}
    mandate = stage.decision("9/1", retold_title=RETOLD)
    assert said(stage, mandate, "active", "establishes", wording=None) == (
        "En su decisión 9/1, relativa a los activos y su restitución, las Partes en el Acuerdo establecieron un "
        "grupo de trabajo de composición abierta."
    )


def test_the_same_mandate_cited_again_and_later(stage: Stage) -> None:
    mandate = stage.decision("4/2", retold_title=RETOLD)
    first = stage.provision(mandate, "decidió reunirse cada año")
    second = stage.provision(mandate, ASKED)
    stage.say({"provision": first, "opening": "active"}, {"provision": second, "opening": "also"})
    stage.say({"provision": second, "opening": "active"})
    stage.say({"provision": second, "opening": "bare"})
    other = stage.provision(stage.resolution("5/1", retold_title=title("sobre los tipos de ayuda")), ASKED)
    stage.say({"provision": other, "opening": "active"}, {"provision": first, "opening": "active"})
    assert stage.paragraphs() == [
        (
            f"En su decisión 4/2, relativa a los activos y su restitución, {FULL} decidió reunirse cada año. "
            f"La Conferencia también {ASKED_TOLD}."
        ),
        f"En la misma decisión, la Conferencia {ASKED_TOLD}.",
        f"S{ASKED_TOLD[1:]}.",
        (
            f"En su resolución 5/1, sobre los tipos de ayuda, la Conferencia {ASKED_TOLD}. "
            "En su decisión 4/2, la Conferencia decidió reunirse cada año."
        ),
    ]


def test_a_title_that_ends_in_a_clause_has_one_comma(stage: Stage) -> None:
    stage.treaty["texts"]["full_title"] = name("Protocolo, que complementa el Acuerdo{,}", "m")
    mandate = stage.resolution("9/1", retold_title=title("relativa a la aplicación {instrument=cab:del}"))
    assert said(stage, mandate, "active", wording="se reunió").startswith(
        "En su resolución 9/1, relativa a la aplicación del Protocolo, que complementa el Acuerdo, la Conferencia"
    )


def test_a_quoted_title_that_ends_in_a_clause_has_no_comma_of_its_own(stage: Stage) -> None:
    stage.treaty["texts"]["full_title"] = name("Protocolo, que complementa el Acuerdo{,}", "m")
    mandate = stage.resolution("9/1", title=title("Aplicación {instrument=cab:del}"))
    assert said(stage, mandate, "active", wording="se reunió").startswith(
        "En su resolución 9/1, titulada “Aplicación del Protocolo, que complementa el Acuerdo”, la Conferencia"
    )


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("active", "En el artículo 63 de la Convención contra el Soborno se prevé la cooperación."),
        (
            "in_accordance",
            "De conformidad con el artículo 63 de la Convención contra el Soborno, se prevé la cooperación.",
        ),
        (
            "pursuant",
            "En cumplimiento del artículo 63 de la Convención contra el Soborno, se prevé la cooperación.",
        ),
    ],
)
def test_an_article_as_the_mandate(stage: Stage, opening: str, told: str) -> None:
    assert said(stage, stage.article("63"), opening, wording="se prevé la cooperación") == told


@pytest.mark.parametrize(
    ("opening", "beginning"), [("active", "De conformidad con el"), ("pursuant", "En virtud del")]
)
def test_an_article_sets_a_body_up(stage: Stage, opening: str, beginning: str) -> None:
    assert said(stage, stage.article("63"), opening, "establishes", wording=None) == (
        f"{beginning} artículo 63 de la Convención contra el Soborno, se estableció un grupo de trabajo de "
        "composición abierta."
    )


def test_the_same_article_again(stage: Stage) -> None:
    provision = stage.provision(stage.article("63"), "se prevé la cooperación")
    stage.say(*({"provision": provision, "opening": opening} for opening in ("active", "active", "also")))
    assert stage.paragraphs() == [
        (
            "En el artículo 63 de la Convención contra el Soborno se prevé la cooperación. En el mismo artículo se "
            "prevé la cooperación. En el mismo artículo también se prevé la cooperación."
        )
    ]


def test_a_wording_that_is_missing_is_a_hole(stage: Stage) -> None:
    assert said(stage, stage.resolution("9/1"), "active", wording=None) == (
        f"En su resolución 9/1, {FULL} [falta el texto: res-9-1-1 wording]."
    )
