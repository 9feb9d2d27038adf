import pytest
from num2words import num2words

from desktop_app.languages.english.numerals import cardinal, ordinal

ORDINALS = {
    1: "first",
    2: "second",
    3: "third",
    5: "fifth",
    8: "eighth",
    9: "ninth",
    12: "twelfth",
    20: "twentieth",
    21: "twenty-first",
    30: "thirtieth",
    40: "fortieth",
    42: "forty-second",
    73: "seventy-third",
    90: "ninetieth",
    99: "ninety-ninth",
    100: "one hundredth",
    101: "one hundred and first",
    112: "one hundred and twelfth",
    120: "one hundred and twentieth",
    199: "one hundred and ninety-ninth",
}


@pytest.mark.parametrize(("number", "word"), ORDINALS.items())
def test_an_ordinal_is_as_written_by_hand(number: int, word: str) -> None:
    assert ordinal(number) == word


def test_every_ordinal_agrees_with_num2words() -> None:
    assert [ordinal(number) for number in range(1, 200)] == [
        num2words(number, lang="en", to="ordinal") for number in range(1, 200)
    ]


@pytest.mark.parametrize("number", [-1, 0, 200])
def test_an_ordinal_outside_the_tables_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="1 to 199"):
        ordinal(number)


def test_a_count_under_ten_stands_in_words() -> None:
    assert [cardinal(number) for number in range(10)] == [
        num2words(number, lang="en") for number in range(10)
    ]


@pytest.mark.parametrize(
    ("number", "figures"), [(10, "10"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")]
)
def test_a_count_from_ten_stands_in_figures_with_commas(number: int, figures: str) -> None:
    assert cardinal(number) == figures


def test_a_count_is_not_negative() -> None:
    with pytest.raises(ValueError, match="-1 is no count"):
        cardinal(-1)
