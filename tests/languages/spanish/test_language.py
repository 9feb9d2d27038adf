from datetime import date

import pytest

from desktop_app.languages.available import language
from desktop_app.languages.grammar import Agreement, Count, DateRange, Gender, Language
from desktop_app.languages.spanish.language import Spanish


@pytest.fixture(scope="module")
def spanish() -> Language:
    return language("es")


def test_its_code_is_es(spanish: Language) -> None:
    assert spanish.code == "es"
    assert spanish == Spanish()


def test_it_says_ordinals_and_counts(spanish: Language) -> None:
    masculine, feminine = Agreement(Gender.MASCULINE), Agreement(Gender.FEMININE)
    assert spanish.ordinal(3, "bare", masculine) == "tercer"
    assert spanish.ordinal(3, "entero", masculine) == "tercero"
    assert spanish.ordinal(10, "del", masculine) == "del décimo"
    assert spanish.ordinal(21, "al", feminine) == "a la vigésima primera"
    assert (spanish.cardinal(1, "bare", None), spanish.cardinal(1, "entero", None)) == ("un", "uno")
    assert (spanish.count(1), spanish.count(2)) == (Count.ONE, Count.MANY)


def test_an_article_is_for_the_phrase_and_not_for_its_words(spanish: Language) -> None:
    assert [spanish.inner(form) for form in spanish.grammar.forms] == ["bare"] * 6 + ["entero"]
    agreement = Agreement(Gender.FEMININE)
    assert spanish.introduced("novena reunión", "del", agreement) == "de la novena reunión"


def test_it_writes_dates_and_lists(spanish: Language) -> None:
    days = [DateRange(date(2020, 10, 12), date(2020, 10, 16))]
    assert spanish.dates(days, "line") == "12 a 16 de octubre de 2020"
    assert spanish.dates(days, "sentence") == "del 12 al 16 de octubre de 2020"
    assert spanish.listed(["Francia", "India"]) == (" e ",)


def test_it_fits_conjunctions_and_spaces(spanish: Language) -> None:
    assert spanish.fitted("Francia y ", "India") == "Francia e "
    assert spanish.typography("resolución 7/1") == "resolución\u00a07/1"


def test_no_forms_are_kept_with_a_name(spanish: Language) -> None:
    assert spanish.propose_forms("Consejo") is None
