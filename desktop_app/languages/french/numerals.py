"""Ordinals and counts of French in the spelling of the United Nations: vingt et unième, cent unième."""

from desktop_app.languages.grammar import Gender

HIGHEST_ORDINAL = 199
FIRST_IN_FIGURES = 10

_UNITS = (
    *("", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
    *("treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"),
)
_TENS = (
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
    "quatre-vingt",
)
_COUNTED_IN_TWENTIES = (7, 9)
_FOUR_TWENTIES = 8


def ordinal(number: int, gender: Gender | None, *, several: bool = False) -> str:
    """The ordinal in words: ``première``, ``soixante et onzième``. Raises ValueError outside 1 to 199."""
    if not 1 <= number <= HIGHEST_ORDINAL:
        raise ValueError(f"no ordinal in words for {number}: 1 to {HIGHEST_ORDINAL} only")
    if number == 1:
        word = "première" if gender is Gender.FEMININE else "premier"
    else:
        word = _with_ending(_cardinal_in_words(number))
    return f"{word}s" if several else word


def _with_ending(cardinal: str) -> str:
    """The ordinal of a number in words: cinq becomes cinquième, neuf becomes neuvième."""
    if cardinal.endswith("cinq"):
        return f"{cardinal}uième"
    if cardinal.endswith("neuf"):
        return f"{cardinal[:-1]}vième"
    return f"{cardinal.removesuffix('e')}ième"


def _cardinal_in_words(number: int) -> str:
    """As it stands in an ordinal: quatre-vingt without its s."""
    if number >= 100:
        return f"cent {_cardinal_in_words(number - 100)}".rstrip()
    if number < 20:
        return _UNITS[number]
    tens, unit = divmod(number, 10)
    if tens in _COUNTED_IN_TWENTIES:
        unit += 10
    if not unit:
        return _TENS[tens]
    link = " et " if unit in {1, 11} and tens < _FOUR_TWENTIES else "-"
    return f"{_TENS[tens]}{link}{_UNITS[unit]}"


def cardinal(number: int, gender: Gender | None) -> str:
    """A count: in words under ten, in figures from ten, with spaces between thousands.

    Raises ValueError for a negative number.
    """
    if number < 0:
        raise ValueError(f"{number} is no count")
    if number >= FIRST_IN_FIGURES:
        return f"{number:,}".replace(",", " ")
    if number == 1 and gender is Gender.FEMININE:
        return "une"
    return _UNITS[number] or "zéro"
