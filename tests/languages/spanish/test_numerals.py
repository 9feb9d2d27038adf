import pytest
from num2words import num2words

from desktop_app.languages.grammar import Agreement, Count, Gender
from desktop_app.languages.spanish.numerals import cardinal, ordinal

AGREEMENTS = {
    "m": Agreement(Gender.MASCULINE),
    "f": Agreement(Gender.FEMININE),
    "mpl": Agreement(Gender.MASCULINE, Count.MANY),
    "fpl": Agreement(Gender.FEMININE, Count.MANY),
}

BEFORE_THEIR_NOUN = """
1 m primer · 1 f primera · 1 mpl primeros · 1 fpl primeras · 2 m segundo · 2 f segunda · 3 m tercer
3 f tercera · 3 mpl terceros · 4 m cuarto · 5 f quinta · 6 m sexto · 7 f séptima · 8 m octavo · 9 f novena
10 m décimo · 10 f décima · 10 fpl décimas · 11 m undécimo · 11 f undécima · 12 m duodécimo
12 f duodécima · 13 m decimotercer · 13 f decimotercera · 13 mpl decimoterceros · 14 m decimocuarto
15 f decimoquinta · 16 m decimosexto · 17 m decimoséptimo · 17 f decimoséptima · 18 m decimoctavo
19 f decimonovena · 20 m vigésimo · 20 f vigésima · 21 m vigésimo primer · 21 f vigésima primera
21 fpl vigésimas primeras · 22 m vigésimo segundo · 23 m vigésimo tercer · 30 m trigésimo
33 f trigésima tercera · 40 m cuadragésimo · 46 f cuadragésima sexta · 50 m quincuagésimo
60 f sexagésima · 70 m septuagésimo · 75 m septuagésimo quinto · 80 f octogésima · 90 m nonagésimo
99 f nonagésima novena · 100 m centésimo · 100 f centésima · 101 m centésimo primer
111 f centésima undécima · 113 m centésimo decimotercer · 120 m centésimo vigésimo
121 f centésima vigésima primera · 121 m centésimo vigésimo primer · 199 m centésimo nonagésimo noveno
"""


@pytest.mark.parametrize(
    "line", [entry.strip() for entry in BEFORE_THEIR_NOUN.replace("\n", "·").split("·") if entry.strip()]
)
def test_an_ordinal_before_its_noun_is_as_written_by_hand(line: str) -> None:
    number, agreement, told = line.split(maxsplit=2)
    assert ordinal(int(number), AGREEMENTS[agreement], before_its_noun=True) == told


@pytest.mark.parametrize(
    ("number", "agreement", "told"),
    [
        (1, "m", "primero"),
        (3, "m", "tercero"),
        (13, "m", "decimotercero"),
        (21, "m", "vigésimo primero"),
        (103, "m", "centésimo tercero"),
        (1, "f", "primera"),
        (3, "mpl", "terceros"),
    ],
)
def test_an_ordinal_that_does_not_stand_before_its_noun_is_not_shortened(
    number: int, agreement: str, told: str
) -> None:
    assert ordinal(number, AGREEMENTS[agreement], before_its_noun=False) == told


def test_without_a_gender_an_ordinal_is_masculine() -> None:
    assert ordinal(2, Agreement(), before_its_noun=True) == "segundo"


def test_ordinals_agree_with_num2words_but_for_eleven_to_nineteen_and_forty() -> None:
    """It writes some as the United Nations does not: décimoprimero, décimo tercero, quadragésimo."""
    plain = [number for number in range(1, 200) if number % 100 not in range(11, 20)]
    ours = [ordinal(number, AGREEMENTS["m"], before_its_noun=False) for number in plain]
    theirs = [num2words(number, lang="es", to="ordinal") for number in plain]
    assert ours == [told.replace("quadragésimo", "cuadragésimo") for told in theirs]


def test_all_ordinals_differ() -> None:
    told = [ordinal(number, AGREEMENTS["f"], before_its_noun=True) for number in range(1, 200)]
    assert len(set(told)) == 199


@pytest.mark.parametrize("number", [0, -1, 200])
def test_there_are_words_for_1_to_199_only(number: int) -> None:
    with pytest.raises(ValueError, match=f"no ordinal in words for {number}: 1 to 199 only"):
        ordinal(number, AGREEMENTS["m"], before_its_noun=True)


@pytest.mark.parametrize(
    ("number", "gender", "told"),
    [
        (0, Gender.MASCULINE, "cero"),
        (1, Gender.MASCULINE, "un"),
        (1, Gender.FEMININE, "una"),
        (1, None, "un"),
        (2, Gender.FEMININE, "dos"),
        (9, None, "nueve"),
        (10, Gender.FEMININE, "10"),
        (8500, None, "8500"),
        (10_000, None, "10 000"),
        (1_250_000, None, "1 250 000"),
    ],
)
def test_a_count_is_in_words_under_ten(number: int, gender: Gender | None, told: str) -> None:
    assert cardinal(number, gender, before_its_noun=True) == told


def test_a_count_that_does_not_stand_before_its_noun_is_not_shortened() -> None:
    assert cardinal(1, Gender.MASCULINE, before_its_noun=False) == "uno"
    assert cardinal(1, Gender.FEMININE, before_its_noun=False) == "una"


def test_counts_under_ten_agree_with_num2words() -> None:
    ours = [cardinal(number, None, before_its_noun=False) for number in range(10)]
    assert ours == [num2words(number, lang="es") for number in range(10)]


def test_there_are_no_negative_counts() -> None:
    with pytest.raises(ValueError, match="-1 is no count"):
        cardinal(-1, None, before_its_noun=True)
