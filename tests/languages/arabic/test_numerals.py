import pytest
from num2words import num2words

from desktop_app.languages.arabic.numerals import cardinal, ordinal
from desktop_app.languages.grammar import Gender

M, F = Gender.MASCULINE, Gender.FEMININE


@pytest.mark.parametrize(
    ("number", "masculine", "feminine"),
    [
        (1, "الأول", "الأولى"),
        (2, "الثاني", "الثانية"),
        (3, "الثالث", "الثالثة"),
        (4, "الرابع", "الرابعة"),
        (5, "الخامس", "الخامسة"),
        (6, "السادس", "السادسة"),
        (7, "السابع", "السابعة"),
        (8, "الثامن", "الثامنة"),
        (9, "التاسع", "التاسعة"),
        (10, "العاشر", "العاشرة"),
        (11, "الحادي عشر", "الحادية عشرة"),
        (12, "الثاني عشر", "الثانية عشرة"),
        (13, "الثالث عشر", "الثالثة عشرة"),
        (18, "الثامن عشر", "الثامنة عشرة"),
        (19, "التاسع عشر", "التاسعة عشرة"),
        (20, "العشرون", "العشرون"),
        (21, "الحادي والعشرون", "الحادية والعشرون"),
        (22, "الثاني والعشرون", "الثانية والعشرون"),
        (30, "الثلاثون", "الثلاثون"),
        (34, "الرابع والثلاثون", "الرابعة والثلاثون"),
        (40, "الأربعون", "الأربعون"),
        (55, "الخامس والخمسون", "الخامسة والخمسون"),
        (66, "السادس والستون", "السادسة والستون"),
        (77, "السابع والسبعون", "السابعة والسبعون"),
        (80, "الثمانون", "الثمانون"),
        (99, "التاسع والتسعون", "التاسعة والتسعون"),
        (100, "المائة", "المائة"),
        (101, "الأول بعد المائة", "الأولى بعد المائة"),
        (111, "الحادي عشر بعد المائة", "الحادية عشرة بعد المائة"),
        (120, "العشرون بعد المائة", "العشرون بعد المائة"),
        (199, "التاسع والتسعون بعد المائة", "التاسعة والتسعون بعد المائة"),
    ],
)
def test_ordinals_agree_in_gender(number: int, masculine: str, feminine: str) -> None:
    assert ordinal(number, M, definite=True, oblique=False) == masculine
    assert ordinal(number, F, definite=True, oblique=False) == feminine


@pytest.mark.parametrize(
    ("number", "oblique"),
    [
        (9, "التاسعة"),
        (11, "الحادية عشرة"),
        (20, "العشرين"),
        (31, "الحادية والثلاثين"),
        (100, "المائة"),
        (142, "الثانية والأربعين بعد المائة"),
    ],
)
def test_only_tens_have_an_oblique_case(number: int, oblique: str) -> None:
    assert ordinal(number, F, definite=True, oblique=True) == oblique


@pytest.mark.parametrize(
    ("number", "masculine", "feminine"),
    [
        (1, "أول", "أولى"),
        (2, "ثانٍ", "ثانية"),
        (3, "ثالث", "ثالثة"),
        (11, "حادي عشر", "حادية عشرة"),
        (12, "ثاني عشر", "ثانية عشرة"),
        (20, "عشرون", "عشرون"),
        (21, "حادٍ وعشرون", "حادية وعشرون"),
        (32, "ثانٍ وثلاثون", "ثانية وثلاثون"),
        (100, "مائة", "مائة"),
        (103, "ثالث بعد المائة", "ثالثة بعد المائة"),
    ],
)
def test_ordinals_agree_in_definiteness(number: int, masculine: str, feminine: str) -> None:
    assert ordinal(number, M, definite=False, oblique=False) == masculine
    assert ordinal(number, F, definite=False, oblique=False) == feminine


@pytest.mark.parametrize("number", [*range(3, 20), *range(20, 100, 10)])
def test_ordinals_are_those_of_another_library(number: int) -> None:
    told = ordinal(number, M, definite=False, oblique=False)
    assert told.replace("ثانٍ", "ثاني") == num2words(number, lang="ar", to="ordinal")


def test_all_ordinals_are_different() -> None:
    for gender in (M, F):
        assert len({ordinal(n, gender, definite=True, oblique=False) for n in range(1, 200)}) == 199


@pytest.mark.parametrize("number", [0, -1, 200])
def test_no_other_number_has_an_ordinal(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        ordinal(number, M, definite=True, oblique=False)


@pytest.mark.parametrize("number", range(3, 10))
def test_counts_before_masculine_nouns_are_those_of_another_library(number: int) -> None:
    assert cardinal(number, M, oblique=False) == num2words(number, lang="ar")


@pytest.mark.parametrize(
    ("number", "masculine", "feminine"),
    [
        (0, "صفر", "صفر"),
        (1, "واحد", "واحدة"),
        (2, "اثنان", "اثنتان"),
        (3, "ثلاثة", "ثلاث"),
        (8, "ثمانية", "ثماني"),
        (9, "تسعة", "تسع"),
        (10, "10", "10"),
        (9999, "9999", "9999"),
        (10_000, "10 000", "10 000"),
    ],
)
def test_counts_are_words_under_ten(number: int, masculine: str, feminine: str) -> None:
    assert (cardinal(number, M, oblique=False), cardinal(number, F, oblique=False)) == (masculine, feminine)


def test_two_has_an_oblique_case() -> None:
    assert (cardinal(2, M, oblique=True), cardinal(2, F, oblique=True)) == ("اثنين", "اثنتين")
    assert cardinal(3, M, oblique=True) == "ثلاثة"


def test_a_negative_number_is_no_count() -> None:
    with pytest.raises(ValueError, match="-1"):
        cardinal(-1, M, oblique=False)
