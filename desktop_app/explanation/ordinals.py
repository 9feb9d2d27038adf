"""Ordinals in words, for sessions."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from desktop_app.languages.grammar import Case, Gender, GrammaticalNumber
from desktop_app.languages.russian.numerals import HIGHEST_ORDINAL, ordinal

_UNITS = (
    *(
        "zeroth",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
    ),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def english_ordinal(number: int) -> str:
    """In words: seventy-fourth, one hundred and first."""
    if number >= 100:
        rest = number - 100
        return f"one hundred and {english_ordinal(rest)}" if rest else "one hundredth"
    if number < len(_UNITS):
        return _UNITS[number]
    tens, unit = _TENS[number // 10 - 2], number % 10
    return f"{tens}-{_UNITS[unit]}" if unit else f"{tens[:-1]}ieth"


def russian_ordinal(number: int) -> str:
    """In words, agreeing with сессия: семьдесят четвертая."""
    return ordinal(number, Case.NOMINATIVE, Gender.FEMININE, GrammaticalNumber.SINGULAR)


ORDINALS: Mapping[str, Callable[[int], str]] = MappingProxyType(
    {"en": english_ordinal, "ru": russian_ordinal}
)
"""By language; each for 1 to ``HIGHEST_ORDINAL``."""

__all__ = ["HIGHEST_ORDINAL", "ORDINALS"]
