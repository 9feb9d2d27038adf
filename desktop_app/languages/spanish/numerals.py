"""Ordinals and counts of Spanish as United Nations documents write them: undécimo, vigésima primera."""

from desktop_app.languages.grammar import Agreement, Count, Gender

HIGHEST_ORDINAL = 199
FIRST_IN_FIGURES = 10

_STEMS = (
    *("primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven", "décim"),
    *("undécim", "duodécim", "decimotercer", "decimocuart", "decimoquint", "decimosext", "decimoséptim"),
    *("decimoctav", "decimonoven"),
)
_TENS = (
    *("vigésim", "trigésim", "cuadragésim", "quincuagésim", "sexagésim", "septuagésim", "octogésim"),
    "nonagésim",
)
_HUNDRED = "centésim"
_SHORTENED = ("primer", "tercer")
_CARDINALS = ("cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")


def ordinal(number: int, agreement: Agreement, *, before_its_noun: bool) -> str:
    """The ordinal in words; every word of a compound agrees: ``centésima vigésima primera``.

    Before a masculine noun in the singular «primero» and «tercero» lose their last letter: ``tercer``.
    Raises ValueError outside 1 to 199.
    """
    if not 1 <= number <= HIGHEST_ORDINAL:
        raise ValueError(f"no ordinal in words for {number}: 1 to {HIGHEST_ORDINAL} only")
    stems = _stems(number)
    ending = _ending(agreement)
    words = [f"{stem}{ending}" for stem in stems]
    if before_its_noun and ending == "o" and stems[-1].endswith(_SHORTENED):
        words[-1] = stems[-1]
    return " ".join(words)


def _stems(number: int) -> list[str]:
    if number >= 100:
        return [_HUNDRED, *(_stems(number - 100) if number > 100 else ())]
    if number < 20:
        return [_STEMS[number - 1]]
    tens, unit = _TENS[number // 10 - 2], number % 10
    return [tens, _STEMS[unit - 1]] if unit else [tens]


def _ending(agreement: Agreement) -> str:
    vowel = "a" if agreement.gender is Gender.FEMININE else "o"
    return vowel if agreement.count is Count.ONE else f"{vowel}s"


def cardinal(number: int, gender: Gender | None, *, before_its_noun: bool) -> str:
    """A count: in words under ten, in figures from ten, with spaces between thousands from five digits on.

    Raises ValueError for a negative number.
    """
    if number < 0:
        raise ValueError(f"{number} is no count")
    if number >= FIRST_IN_FIGURES:
        return f"{number:,}".replace(",", " ") if number >= 10_000 else str(number)
    if number == 1 and gender is Gender.FEMININE:
        return "una"
    return "uno" if number == 1 and not before_its_noun else _CARDINALS[number]
