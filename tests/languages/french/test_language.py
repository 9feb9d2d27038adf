from datetime import date

import pytest

from desktop_app.languages.available import language
from desktop_app.languages.grammar import Agreement, Count, DateRange, Gender, Language

FEMININE = Agreement(Gender.FEMININE)


@pytest.fixture(scope="module")
def french() -> Language:
    return language("fr")


def test_its_code_and_its_grammar(french: Language) -> None:
    assert french.code == "fr"
    assert french.grammar.forms == ("bare", "le", "du", "au", "un", "son", "leur", "de", "a")
    labels = [agreement.labels[0] for agreement in french.grammar.agreements(by_gender=True)]
    assert labels == ["m", "mpl", "f", "fpl"]


def test_it_says_ordinals_with_and_without_an_article(french: Language) -> None:
    assert french.ordinal(1, "bare", FEMININE) == "première"
    assert french.ordinal(11, "du", FEMININE) == "de la onzième"
    assert french.ordinal(1, "le", Agreement(Gender.MASCULINE, Count.MANY)) == "les premiers"


def test_it_counts(french: Language) -> None:
    assert french.cardinal(1, "bare", Gender.FEMININE) == "une"
    assert [french.count(number) for number in (0, 1, 2)] == [Count.ONE, Count.ONE, Count.MANY]


def test_only_the_whole_phrase_takes_an_article(french: Language) -> None:
    assert french.inner("du") == "bare"
    assert french.introduced("Groupe de travail", "du", Agreement(Gender.MASCULINE)) == "du Groupe de travail"


def test_it_writes_dates_and_lists(french: Language) -> None:
    days = [DateRange(date(2020, 10, 12), date(2020, 10, 16))]
    assert french.dates(days, "line") == "12-16 octobre 2020"
    assert french.dates(days, "sentence") == "du 12 au 16 octobre 2020"
    assert french.listed(["A", "B", "C"]) == (", ", " et ")


def test_it_elides_and_spaces(french: Language) -> None:
    assert french.fitted("de ", "Oslo") == "d’"
    assert french.typography("Original : anglais") == "Original\u00a0: anglais"


def test_it_keeps_no_forms_with_names(french: Language) -> None:
    assert french.propose_forms("Conseil") is None
