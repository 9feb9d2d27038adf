from itertools import product

import pytest
from num2words import num2words

from desktop_app.languages.grammar import Case, Gender, GrammaticalNumber
from desktop_app.languages.russian.numerals import cardinal, ordinal

SINGULAR, PLURAL = GrammaticalNumber.SINGULAR, GrammaticalNumber.PLURAL
NUM2WORDS_CASES = {
    Case.NOMINATIVE: "nominative",
    Case.GENITIVE: "genitive",
    Case.DATIVE: "dative",
    Case.ACCUSATIVE: "accusative",
    Case.INSTRUMENTAL: "instrumental",
    Case.PREPOSITIONAL: "prepositional",
}

ORDINALS = """
1 nom m первый · 1 nom f первая · 1 nom n первое · 1 nom pl первые · 1 gen n первого · 1 acc f первую
1 acc m первый · 1 acc pl первые · 1 ins m первым · 1 prep m первом · 1 ins pl первыми · 1 dat pl первым
2 nom m второй · 2 acc m второй · 2 gen f второй · 2 prep n втором · 2 nom n второе
3 nom m третий · 3 gen m третьего · 3 dat m третьему · 3 acc m третий · 3 ins m третьим · 3 prep m третьем
3 nom f третья · 3 gen f третьей · 3 acc f третью · 3 ins f третьей · 3 nom n третье · 3 acc n третье
3 nom pl третьи · 3 gen pl третьих · 3 dat pl третьим · 3 acc pl третьи · 3 ins pl третьими
4 nom m четвертый · 4 prep f четвертой · 5 gen n пятого · 6 nom m шестой · 6 ins n шестым · 7 nom m седьмой
7 nom n седьмое · 8 nom m восьмой · 8 acc f восьмую · 9 nom n девятое · 10 prep f десятой · 10 nom f десятая
11 gen n одиннадцатого · 11 nom n одиннадцатое · 12 ins n двенадцатым · 13 gen n тринадцатого
14 nom m четырнадцатый · 15 nom m пятнадцатый · 16 nom m шестнадцатый · 17 nom m семнадцатый
18 nom m восемнадцатый · 19 nom m девятнадцатый · 20 nom m двадцатый · 21 gen n двадцать первого
23 nom f двадцать третья · 23 gen n двадцать третьего · 30 nom f тридцатая · 32 acc m тридцать второй
40 nom m сороковой · 40 gen f сороковой · 40 nom f сороковая · 46 nom n сорок шестое · 50 nom m пятидесятый
58 nom m пятьдесят восьмой · 60 nom n шестидесятое · 64 nom f шестьдесят четвертая · 70 nom f семидесятая
71 prep f семьдесят первой · 80 nom m восьмидесятый · 87 acc f восемьдесят седьмую · 90 nom m девяностый
90 gen f девяностой · 99 nom n девяносто девятое · 100 nom m сотый · 100 gen n сотого · 101 nom m сто первый
103 ins f сто третьей · 111 dat m сто одиннадцатому · 120 nom m сто двадцатый · 140 nom m сто сороковой
199 nom m сто девяносто девятый · 199 prep pl сто девяносто девятых
"""


@pytest.mark.parametrize(
    "line", [entry.strip() for entry in ORDINALS.replace("\n", "·").split("·") if entry.strip()]
)
def test_an_ordinal_is_as_written_by_hand(line: str) -> None:
    number, case, gender, form = line.split(maxsplit=3)
    grammatical = PLURAL if gender == "pl" else SINGULAR
    of = Gender.MASCULINE if gender == "pl" else Gender(gender)
    assert ordinal(int(number), Case(case), of, grammatical) == form


def test_every_ordinal_agrees_with_num2words_but_for_the_letter_yo() -> None:
    differences = []
    for number, case, gender, grammatical in product(range(1, 200), Case, Gender, GrammaticalNumber):
        theirs = num2words(
            number,
            lang="ru",
            to="ordinal",
            case=NUM2WORDS_CASES[case],
            gender=gender.value,
            plural=grammatical is PLURAL,
            animate=False,
        )
        ours = ordinal(number, case, gender, grammatical)
        if ours != theirs.replace("ё", "е"):
            differences.append((number, case, gender, ours, theirs))
    assert differences == []


@pytest.mark.parametrize("gender", Gender)
def test_the_plural_is_the_same_in_all_genders(gender: Gender) -> None:
    assert ordinal(3, Case.GENITIVE, gender, PLURAL) == "третьих"


@pytest.mark.parametrize("number", [-1, 0, 200, 1000])
def test_an_ordinal_outside_the_tables_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="1 to 199"):
        ordinal(number, Case.NOMINATIVE, Gender.MASCULINE, SINGULAR)


CARDINALS = {
    (0, "m"): "ноль ноля нолю ноль нолем ноле",
    (1, "m"): "один одного одному один одним одном",
    (1, "f"): "одна одной одной одну одной одной",
    (1, "n"): "одно одного одному одно одним одном",
    (2, "m"): "два двух двум два двумя двух",
    (2, "f"): "две двух двум две двумя двух",
    (2, "n"): "два двух двум два двумя двух",
    (3, "f"): "три трех трем три тремя трех",
    (4, "n"): "четыре четырех четырем четыре четырьмя четырех",
    (5, "m"): "пять пяти пяти пять пятью пяти",
    (6, "m"): "шесть шести шести шесть шестью шести",
    (7, "f"): "семь семи семи семь семью семи",
    (8, "n"): "восемь восьми восьми восемь восемью восьми",
    (9, "m"): "девять девяти девяти девять девятью девяти",
}


@pytest.mark.parametrize(("number", "gender"), CARDINALS)
def test_a_count_under_ten_declines_in_words(number: int, gender: str) -> None:
    forms = [cardinal(number, case, Gender(gender)) for case in Case]
    assert " ".join(forms) == CARDINALS[number, gender]


def test_counts_in_words_agree_with_num2words_but_for_the_letter_yo() -> None:
    for number, case, gender in product(range(1, 10), Case, Gender):
        theirs = num2words(number, lang="ru", case=NUM2WORDS_CASES[case], gender=gender.value, animate=False)
        assert cardinal(number, case, gender) == theirs.replace("ё", "е")


@pytest.mark.parametrize(
    ("number", "figures"),
    [(10, "10"), (21, "21"), (2020, "2020"), (10_000, "10 000"), (1_234_567, "1 234 567")],
)
def test_a_count_from_ten_stands_in_figures(number: int, figures: str) -> None:
    assert cardinal(number, Case.GENITIVE, Gender.FEMININE) == figures


def test_a_count_is_not_negative() -> None:
    with pytest.raises(ValueError, match="-1 is no count"):
        cardinal(-1, Case.NOMINATIVE, Gender.MASCULINE)
