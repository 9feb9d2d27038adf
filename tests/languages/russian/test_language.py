from datetime import date

import pytest

from desktop_app.languages.grammar import Agreement, Case, Count, DateRange, Gender, Language
from desktop_app.languages.russian.language import Russian


@pytest.fixture(scope="module")
def russian() -> Language:
    return Russian()


def test_its_code_is_ru(russian: Language) -> None:
    assert russian.code == "ru"


def test_it_says_ordinals_and_counts(russian: Language) -> None:
    assert russian.ordinal(21, Case.GENITIVE, Agreement(Gender.NEUTER)) == "двадцать первого"
    assert russian.ordinal(2, Case.NOMINATIVE, Agreement(None, Count.MANY)) == "вторые"
    assert russian.cardinal(2, Case.GENITIVE, Gender.NEUTER) == "двух"
    assert (russian.count(1), russian.count(2)) == (Count.ONE, Count.MANY)


def test_it_writes_dates_and_lists(russian: Language) -> None:
    assert (
        russian.dates([DateRange(date(2020, 10, 12), date(2020, 10, 16))], "line")
        == "12–16 октября 2020 года"
    )
    assert russian.listed(["A", "B", "C"]) == (", ", " и ")


def test_it_chooses_prepositions_and_spaces(russian: Language) -> None:
    assert russian.fitted("В ", "Вьетнаме") == "Во "
    assert russian.fitted("и ", "Вьетнам") == "и "
    assert russian.fitted("посла ", "Вьетнам") == "посла "
    assert russian.typography("в Вене") == "в\u00a0Вене"


def test_it_proposes_forms_from_one_dictionary(russian: Language) -> None:
    first, second = russian.propose_forms("Совет"), russian.propose_forms("Комитет")
    assert first is not None
    assert second is not None
    assert (first.forms[Case.DATIVE], second.forms[Case.DATIVE]) == ("Совету", "Комитету")
    assert russian.propose_forms("UNODC") is None


def test_one_russian_equals_another() -> None:
    assert Russian() == Russian()
