"""Ordinals in words, for sessions."""

from functools import lru_cache

from desktop_app.languages.available import language
from desktop_app.languages.grammar import Agreement, Gender, Language

HIGHEST_ORDINAL = 199
_SESSIONS = {"ar": Gender.FEMININE, "fr": Gender.FEMININE, "ru": Gender.FEMININE, "es": Gender.MASCULINE}
"""The gender of the word for a session, where there is one."""

_OF_THE_SENTENCE = "第"
"""The sentences on Chinese sessions bring it: it stands before numbers that are not in words too."""


def session_ordinal(code: str, number: int) -> str:
    """In words, agreeing with the word for a session: seventy-fourth, семьдесят четвертая.

    Raises ValueError outside 1 to 199.
    """
    tongue = _language(code)
    agreement = Agreement(_SESSIONS.get(code))
    return tongue.ordinal(number, tongue.grammar.forms[0], agreement).removeprefix(_OF_THE_SENTENCE)


@lru_cache
def _language(code: str) -> Language:
    return language(code)
