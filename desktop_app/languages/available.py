"""The languages the program can write in, each loaded when it is first asked for."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib import import_module
from types import MappingProxyType

from desktop_app.errors import ZapiskaError
from desktop_app.languages.digits import Digits
from desktop_app.languages.grammar import Grammar, Language

LANGUAGES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "ar": ("arabic", "Arabic"),
        "zh": ("chinese", "Chinese"),
        "en": ("english", "English"),
        "fr": ("french", "French"),
        "ru": ("russian", "Russian"),
        "es": ("spanish", "Spanish"),
    }
)
"""Package and class of each language by its ISO 639-1 code, in the order of the United Nations."""

_WITH_A_CHOICE_OF_DIGITS = frozenset({"ar"})


class UnknownLanguage(ZapiskaError):
    """The program cannot write in the language asked for."""


@lru_cache(maxsize=len(LANGUAGES))
def grammar_of(code: str) -> Grammar | None:
    """The forms, genders and counts of a language; None for one that the program cannot write in."""
    return language(code).grammar if code in LANGUAGES else None


def language(code: str, digits: Digits = Digits.WESTERN) -> Language:
    """The language of an ISO 639-1 code in small letters: ``ru``; in these digits if it has a choice of them.

    Raises UnknownLanguage for any other code. Each call gives a new object; keep it, since what a language
    loads lazily it loads once for each object.
    """
    if code not in LANGUAGES:
        raise UnknownLanguage("language.unknown", code=code)
    package, name = LANGUAGES[code]
    make: Callable[..., Language] = getattr(import_module(f"desktop_app.languages.{package}.language"), name)
    return make(digits) if code in _WITH_A_CHOICE_OF_DIGITS else make()


def digits_of(code: str, chosen: Digits) -> Digits:
    """The digits a language is written in, of which not every language has a choice."""
    return chosen if code in _WITH_A_CHOICE_OF_DIGITS else Digits.WESTERN
