from datetime import date

import pytest

from desktop_app.languages.grammar import Case, DateRange, Gender, GrammaticalNumber, Language
from desktop_app.languages.russian.language import Russian


@pytest.fixture(scope="module")
def russian() -> Language:
    return Russian()


def test_its_code_is_ru(russian: Language) -> None:
    assert russian.code == "ru"


def test_it_says_ordinals_and_counts(russian: Language) -> None:
    case, gender = Case.GENITIVE, Gender.NEUTER
    assert russian.ordinal(21, case, gender, GrammaticalNumber.SINGULAR) == "двадцать первого"
    assert russian.cardinal(2, case, gender) == "двух"
    assert russian.plural_category(2) == "few"


def test_it_writes_dates_and_lists(russian: Language) -> None:
    assert russian.dates([DateRange(date(2020, 10, 12), date(2020, 10, 16))]) == "12–16 октября 2020 года"
    assert russian.listed(["A", "B", "C"]) == (", ", " и ")


def test_it_chooses_prepositions_and_spaces(russian: Language) -> None:
    assert russian.preposition("В", "Вьетнаме") == "Во"
    assert russian.typography("в Вене") == "в\u00a0Вене"


def test_it_proposes_forms_from_one_dictionary(russian: Language) -> None:
    first, second = russian.propose_forms("Совет"), russian.propose_forms("Комитет")
    assert first is not None
    assert second is not None
    assert (first.forms[Case.DATIVE], second.forms[Case.DATIVE]) == ("Совету", "Комитету")
    assert russian.propose_forms("UNODC") is None


def test_one_russian_equals_another() -> None:
    assert Russian() == Russian()
