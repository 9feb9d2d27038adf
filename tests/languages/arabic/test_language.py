from datetime import date

import pytest

from desktop_app.languages.arabic.language import Arabic
from desktop_app.languages.available import digits_of, language
from desktop_app.languages.digits import Digits
from desktop_app.languages.grammar import Agreement, Count, DateRange, Gender, Language

M, F = Agreement(Gender.MASCULINE), Agreement(Gender.FEMININE)


@pytest.fixture(scope="module")
def arabic() -> Language:
    return language("ar")


def test_its_code_is_ar(arabic: Language) -> None:
    assert arabic.code == "ar"
    assert arabic == Arabic()


def test_it_tells_one_two_and_many(arabic: Language) -> None:
    assert [arabic.count(number) for number in (0, 1, 2, 3, 11)] == [
        Count.MANY, Count.ONE, Count.TWO, Count.MANY, Count.MANY,
    ]  # fmt: skip
    labels = {label for one in arabic.grammar.agreements(by_gender=True) for label in one.labels}
    assert labels == {"m", "f", "sg", "mdu", "fdu", "du", "mpl", "fpl", "pl"}


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("nom", "الحادية والعشرون"),
        ("obl", "الحادية والعشرين"),
        ("his", "الحادية والعشرين"),
        ("indef", "حادية وعشرون"),
    ],
)
def test_ordinals_take_the_case_of_the_form(arabic: Language, form: str, told: str) -> None:
    assert arabic.ordinal(21, form, F) == told


def test_ordinals_of_unknown_gender_are_masculine(arabic: Language) -> None:
    assert arabic.ordinal(2, "nom", Agreement()) == "الثاني"


def test_counts_take_the_case_of_the_form(arabic: Language) -> None:
    assert arabic.cardinal(2, "nom", None) == "اثنان"
    assert arabic.cardinal(2, "indef", Gender.FEMININE) == "اثنتان"
    assert arabic.cardinal(2, "obl", Gender.FEMININE) == "اثنتين"


def test_words_after_a_preposition_are_oblique(arabic: Language) -> None:
    assert [arabic.inner(form) for form in ("li", "bi", "ka")] == ["obl"] * 3
    assert [arabic.inner(form) for form in ("nom", "obl", "of", "his")] == ["nom", "obl", "of", "his"]


@pytest.mark.parametrize(
    ("form", "told"), [("li", "للقرار"), ("bi", "بالقرار"), ("ka", "كالقرار"), ("obl", "القرار")]
)
def test_prepositions_join_the_first_word(arabic: Language, form: str, told: str) -> None:
    assert arabic.introduced("القرار", form, M) == told


def test_it_writes_dates_and_lists(arabic: Language) -> None:
    days = [DateRange(date(2020, 10, 12), date(2020, 10, 16))]
    assert arabic.dates(days, "sentence") == "في الفترة من 12 إلى 16 تشرين الأول/أكتوبر 2020"
    assert arabic.dates(days, "line") == "12-16 تشرين الأول/أكتوبر 2020"
    assert arabic.listed(["A", "B", "C"]) == (" و", " و")


def test_fixed_words_stay_and_no_forms_are_proposed(arabic: Language) -> None:
    assert arabic.fitted("في ", "فيينا") == "في "
    assert arabic.propose_forms("المؤتمر") is None


def test_typography_puts_spaces_and_the_digits_chosen(arabic: Language) -> None:
    assert arabic.typography("القرار 7/1") == "القرار\u00a07/1"
    assert language("ar", Digits.EASTERN).typography("القرار 7/1") == "القرار\u00a0٧/١"


def test_only_arabic_has_a_choice_of_digits() -> None:
    assert digits_of("ar", Digits.EASTERN) is Digits.EASTERN
    assert digits_of("ru", Digits.EASTERN) is Digits.WESTERN
    assert language("ru", Digits.EASTERN) == language("ru")
