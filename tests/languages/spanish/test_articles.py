import pytest

from desktop_app.languages.grammar import Agreement, Count, Gender
from desktop_app.languages.spanish.articles import FORMS, introduced

AGREEMENTS = {
    "m": Agreement(Gender.MASCULINE),
    "f": Agreement(Gender.FEMININE),
    "mpl": Agreement(Gender.MASCULINE, Count.MANY),
    "fpl": Agreement(Gender.FEMININE, Count.MANY),
}


@pytest.mark.parametrize(
    ("words", "agreement", "told"),
    [
        ("Comité", "m", "el Comité · del Comité · al Comité · un Comité · su Comité"),
        (
            "Conferencia", "f",
            "la Conferencia · de la Conferencia · a la Conferencia · una Conferencia · su Conferencia",
        ),
        ("Grupos", "mpl", "los Grupos · de los Grupos · a los Grupos · Grupos · sus Grupos"),
        ("Redes", "fpl", "las Redes · de las Redes · a las Redes · Redes · sus Redes"),
        ("Área Única", "f", "el Área Única · del Área Única · al Área Única · un Área Única · su Área Única"),
        ("actas", "fpl", "las actas · de las actas · a las actas · actas · sus actas"),
        ("Asamblea", "f", "la Asamblea · de la Asamblea · a la Asamblea · una Asamblea · su Asamblea"),
        ("El Cairo", "m", "El Cairo · de El Cairo · a El Cairo · El Cairo · El Cairo"),
        ("La Haya", "f", "La Haya · de La Haya · a La Haya · La Haya · La Haya"),
        ("Los Ángeles", "mpl", "Los Ángeles · de Los Ángeles · a Los Ángeles · Los Ángeles · Los Ángeles"),
        ("el Comité", "m", "el Comité · del Comité · al Comité · un Comité · su Comité"),
        ("Laboratorio", "m",
         "el Laboratorio · del Laboratorio · al Laboratorio · un Laboratorio · su Laboratorio"),
    ],
)  # fmt: skip
def test_every_form_puts_its_own_words_before_a_name(words: str, agreement: str, told: str) -> None:
    assert " · ".join(introduced(words, form, AGREEMENTS[agreement]) for form in FORMS) == told


@pytest.mark.parametrize("form", ["bare", "entero"])
def test_other_forms_change_nothing(form: str) -> None:
    assert introduced("Comité", form, AGREEMENTS["m"]) == "Comité"


def test_no_words_take_no_article() -> None:
    assert introduced("", "el", AGREEMENTS["m"]) == ""


def test_without_a_gender_the_article_is_masculine() -> None:
    assert introduced("Comité", "del", Agreement()) == "del Comité"
