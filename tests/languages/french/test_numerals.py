import pytest
from num2words import num2words

from desktop_app.languages.french.numerals import cardinal, ordinal
from desktop_app.languages.grammar import Gender

ORDINALS = """
1 premier · 2 deuxième · 3 troisième · 4 quatrième · 5 cinquième · 6 sixième · 7 septième · 8 huitième
9 neuvième · 10 dixième · 11 onzième · 12 douzième · 13 treizième · 14 quatorzième · 15 quinzième
16 seizième · 17 dix-septième · 18 dix-huitième · 19 dix-neuvième · 20 vingtième · 21 vingt et unième
22 vingt-deuxième · 29 vingt-neuvième · 30 trentième · 31 trente et unième · 40 quarantième · 50 cinquantième
60 soixantième · 61 soixante et unième · 70 soixante-dixième · 71 soixante et onzième · 72 soixante-douzième
79 soixante-dix-neuvième · 80 quatre-vingtième · 81 quatre-vingt-unième · 90 quatre-vingt-dixième
91 quatre-vingt-onzième · 95 quatre-vingt-quinzième · 99 quatre-vingt-dix-neuvième · 100 centième
101 cent unième · 111 cent onzième · 121 cent vingt et unième · 180 cent quatre-vingtième
199 cent quatre-vingt-dix-neuvième
"""


@pytest.mark.parametrize(
    "line", [entry.strip() for entry in ORDINALS.replace("\n", "·").split("·") if entry.strip()]
)
def test_an_ordinal_is_as_written_by_hand(line: str) -> None:
    number, told = line.split(maxsplit=1)
    assert ordinal(int(number), Gender.MASCULINE) == told


def test_every_ordinal_agrees_with_num2words_but_for_its_s_in_quatre_vingts() -> None:
    theirs = [num2words(number, lang="fr", to="ordinal") for number in range(1, 200)]
    ours = [ordinal(number, None) for number in range(1, 200)]
    assert ours == [told.replace("quatre-vingtsième", "quatre-vingtième") for told in theirs]


def test_only_the_first_tells_the_gender() -> None:
    assert ordinal(1, Gender.FEMININE) == "première"
    assert ordinal(21, Gender.FEMININE) == "vingt et unième"


def test_several_have_an_s() -> None:
    assert ordinal(1, Gender.FEMININE, several=True) == "premières"
    assert ordinal(1, None, several=True) == "premiers"
    assert ordinal(10, None, several=True) == "dixièmes"


@pytest.mark.parametrize("number", [-1, 0, 200, 1000])
def test_an_ordinal_outside_the_tables_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="1 to 199"):
        ordinal(number, None)


def test_counts_under_ten_stand_in_words() -> None:
    told = [cardinal(number, Gender.MASCULINE) for number in range(10)]
    assert told == [num2words(number, lang="fr") for number in range(10)]
    assert told == ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]
    assert (cardinal(1, Gender.FEMININE), cardinal(2, Gender.FEMININE)) == ("une", "deux")


@pytest.mark.parametrize(
    ("number", "figures"), [(10, "10"), (21, "21"), (2020, "2 020"), (1_234_567, "1 234 567")]
)
def test_a_count_from_ten_stands_in_figures(number: int, figures: str) -> None:
    assert cardinal(number, None) == figures


def test_a_count_is_not_negative() -> None:
    with pytest.raises(ValueError, match="-1 is no count"):
        cardinal(-1, None)
