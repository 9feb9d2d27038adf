"""Ordinals and counts of Russian.

The accusative is that of things, never of living beings: sessions, meetings and documents are counted here.
"""

from desktop_app.languages.grammar import Case, Gender, GrammaticalNumber

HIGHEST_ORDINAL = 199
FIRST_IN_FIGURES = 10

_ORDINAL_STEMS = {
    1: "перв",
    2: "втор",
    3: "трет",
    4: "четверт",
    5: "пят",
    6: "шест",
    7: "седьм",
    8: "восьм",
    9: "девят",
    10: "десят",
    11: "одиннадцат",
    12: "двенадцат",
    13: "тринадцат",
    14: "четырнадцат",
    15: "пятнадцат",
    16: "шестнадцат",
    17: "семнадцат",
    18: "восемнадцат",
    19: "девятнадцат",
    20: "двадцат",
    30: "тридцат",
    40: "сороков",
    50: "пятидесят",
    60: "шестидесят",
    70: "семидесят",
    80: "восьмидесят",
    90: "девяност",
    100: "сот",
}
_STRESSED_ON_THE_ENDING = {2, 6, 7, 8, 40}
_TENS = {
    20: "двадцать",
    30: "тридцать",
    40: "сорок",
    50: "пятьдесят",
    60: "шестьдесят",
    70: "семьдесят",
    80: "восемьдесят",
    90: "девяносто",
}

# The columns are masculine, feminine, neuter, plural.
_HARD_ENDINGS = {
    Case.NOMINATIVE: ("ый", "ая", "ое", "ые"),
    Case.GENITIVE: ("ого", "ой", "ого", "ых"),
    Case.DATIVE: ("ому", "ой", "ому", "ым"),
    Case.ACCUSATIVE: ("ый", "ую", "ое", "ые"),
    Case.INSTRUMENTAL: ("ым", "ой", "ым", "ыми"),
    Case.PREPOSITIONAL: ("ом", "ой", "ом", "ых"),
}
_ENDINGS_OF_THIRD = {
    Case.NOMINATIVE: ("ий", "ья", "ье", "ьи"),
    Case.GENITIVE: ("ьего", "ьей", "ьего", "ьих"),
    Case.DATIVE: ("ьему", "ьей", "ьему", "ьим"),
    Case.ACCUSATIVE: ("ий", "ью", "ье", "ьи"),
    Case.INSTRUMENTAL: ("ьим", "ьей", "ьим", "ьими"),
    Case.PREPOSITIONAL: ("ьем", "ьей", "ьем", "ьих"),
}
_COLUMNS = {Gender.MASCULINE: 0, Gender.FEMININE: 1, Gender.NEUTER: 2}
_PLURAL_COLUMN = 3

# The columns are the cases in the order of the Case enumeration.
_CARDINALS = {
    0: ("ноль", "ноля", "нолю", "ноль", "нолем", "ноле"),
    2: ("два", "двух", "двум", "два", "двумя", "двух"),
    3: ("три", "трех", "трем", "три", "тремя", "трех"),
    4: ("четыре", "четырех", "четырем", "четыре", "четырьмя", "четырех"),
    5: ("пять", "пяти", "пяти", "пять", "пятью", "пяти"),
    6: ("шесть", "шести", "шести", "шесть", "шестью", "шести"),
    7: ("семь", "семи", "семи", "семь", "семью", "семи"),
    8: ("восемь", "восьми", "восьми", "восемь", "восемью", "восьми"),
    9: ("девять", "девяти", "девяти", "девять", "девятью", "девяти"),
}
_CARDINALS_BY_GENDER = {
    (1, Gender.MASCULINE): ("один", "одного", "одному", "один", "одним", "одном"),
    (1, Gender.FEMININE): ("одна", "одной", "одной", "одну", "одной", "одной"),
    (1, Gender.NEUTER): ("одно", "одного", "одному", "одно", "одним", "одном"),
    (2, Gender.FEMININE): ("две", "двух", "двум", "две", "двумя", "двух"),
}


def ordinal(number: int, case: Case, gender: Gender, grammatical: GrammaticalNumber) -> str:
    """The ordinal in words; of a compound only the last word declines: ``двадцать первого``.

    Raises ValueError outside 1 to 199.
    """
    if not 1 <= number <= HIGHEST_ORDINAL:
        raise ValueError(f"no ordinal in words for {number}: 1 to {HIGHEST_ORDINAL} only")
    words: list[str] = []
    last = number
    if last > 100:
        words.append("сто")
        last -= 100
    if last > 20 and last % 10:
        words.append(_TENS[last - last % 10])
        last %= 10
    column = _PLURAL_COLUMN if grammatical is GrammaticalNumber.PLURAL else _COLUMNS[gender]
    words.append(_ORDINAL_STEMS[last] + _ending(last, case, column))
    return " ".join(words)


def _ending(number: int, case: Case, column: int) -> str:
    if number == 3:
        return _ENDINGS_OF_THIRD[case][column]
    ending = _HARD_ENDINGS[case][column]
    if ending == "ый" and number in _STRESSED_ON_THE_ENDING:
        return "ой"
    return ending


def cardinal(number: int, case: Case, gender: Gender) -> str:
    """A count: declined words under ten, figures from ten, with spaces between thousands from five digits on.

    Raises ValueError for a negative number.
    """
    if number < 0:
        raise ValueError(f"{number} is no count")
    if number >= FIRST_IN_FIGURES:
        return f"{number:,}".replace(",", " ") if number >= 10_000 else str(number)
    forms = _CARDINALS_BY_GENDER.get((number, gender)) or _CARDINALS[number]
    return forms[tuple(Case).index(case)]
