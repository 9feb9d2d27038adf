import pytest

from desktop_app.languages.spanish.conjunctions import and_before, fitted, or_before
from desktop_app.languages.spanish.enumeration import joined, separators


@pytest.mark.parametrize(
    ("following", "told"),
    [
        ("Irán", "e Irán"),
        ("inmediatamente", "e inmediatamente"),
        ("hijos", "e hijos"),
        ("Índice", "e Índice"),
        ("“Informes”", "e “Informes”"),
        ("i)", "e i)"),
        ("hielo", "y hielo"),
        ("iones", "y iones"),
        ("II", "y II"),
        ("V", "y V"),
        ("Austria", "y Austria"),
        ("12", "y 12"),
        ("", "y "),
    ],
)
def test_and_becomes_e_before_its_own_sound(following: str, told: str) -> None:
    assert f"{and_before(following)} {following}" == told


@pytest.mark.parametrize(
    ("following", "told"),
    [
        ("octubre", "u octubre"),
        ("Órgano", "u Órgano"),
        ("horas", "u horas"),
        ("8", "u 8"),
        ("80", "u 80"),
        ("11", "u 11"),
        ("110", "o 110"),
        ("7", "o 7"),
        ("abril", "o abril"),
    ],
)
def test_or_becomes_u_before_its_own_sound(following: str, told: str) -> None:
    assert f"{or_before(following)} {following}" == told


@pytest.mark.parametrize(
    ("before", "following", "told"),
    [
        ("Francia y ", "Italia", "Francia e "),
        ("y ", "Italia", "e "),
        ("(y ", "Italia", "(e "),
        ("septiembre o ", "octubre", "septiembre u "),
        ("Francia y ", "España", "Francia y "),
        ("hoy ", "Italia", "hoy "),
        ("período ", "octavo", "período "),
        ("y la ", "Italia", "y la "),
        ("y", "Italia", "y"),
    ],
)
def test_fixed_words_fit_what_follows(before: str, following: str, told: str) -> None:
    assert fitted(before, following) == told


@pytest.mark.parametrize(
    ("items", "told"),
    [
        ([], ""),
        (["A"], "A"),
        (["A", "B"], "A y B"),
        (["A", "B", "C"], "A, B y C"),
        (["Francia", "Italia"], "Francia e Italia"),
        (["anexos I", "II"], "anexos I y II"),
    ],
)
def test_items_in_a_row(items: list[str], told: str) -> None:
    assert joined(items) == told
    assert len(separators(items)) == max(len(items) - 1, 0)
