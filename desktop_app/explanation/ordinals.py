"""Ordinals in words, for sessions."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from desktop_app.languages.english.numerals import ordinal as english_ordinal
from desktop_app.languages.grammar import Case, Gender, GrammaticalNumber
from desktop_app.languages.russian.numerals import HIGHEST_ORDINAL, ordinal


def russian_ordinal(number: int) -> str:
    """In words, agreeing with сессия: семьдесят четвертая."""
    return ordinal(number, Case.NOMINATIVE, Gender.FEMININE, GrammaticalNumber.SINGULAR)


ORDINALS: Mapping[str, Callable[[int], str]] = MappingProxyType(
    {"en": english_ordinal, "ru": russian_ordinal}
)
"""By language; each for 1 to ``HIGHEST_ORDINAL``."""

__all__ = ["HIGHEST_ORDINAL", "ORDINALS"]
