"""The articles and other little words before a name: the, a or an, its, their, that or those."""

import re

from desktop_app.languages.grammar import Agreement, Count

BARE, THE, INDEFINITE, ITS, THEIR, THOSE = "bare", "the", "a", "its", "their", "those"

_DETERMINERS = frozenset(
    {"the", "a", "an", "this", "that", "these", "those", "its", "their", "all", "both", "each", "every"}
)
_ABBREVIATION = re.compile(r"[A-Z]{2}[\w./&’-]*")
_FIRST_WORD = re.compile(r"[\w’-]*")
_MARKS_BEFORE = "“‘\"'([ "

# Sounds, not letters, tell "a" from "an": a united, a European, a one-day; an hour, an 11-member, an NGO.
_CONSONANT_FIRST = re.compile(r"eu|ewe|u(?:ni(?:[ctvfsq]|on|lat)|s[aeu]|til|bi|ran)|once|one(?![a-z])")
_VOWEL_FIRST = re.compile(r"[aeiou]|hour|hono|heir|honest|8|1[18](?!\d)")
_SPELT_OUT = re.compile(r"[A-Z](?![a-z])")
_READ_AS_A_WORD = re.compile(r"(?:FIFA|HONLEA|NATO|SARS|SIDS)\b")
_NAMED_WITH_A_VOWEL_FIRST = frozenset("AEFHILMNORSX")


def introduced(words: str, form: str, agreement: Agreement) -> str:
    """``the Working Group``, ``an open-ended working group``, ``its ninth meeting``, ``those meetings``.

    Words that bring an article of their own keep it (``the Group of 77``). Abbreviations have none: ``UNODC``
    (UN Editorial Manual). Several things have no ``a``.
    """
    first = _FIRST_WORD.match(words)
    if not words or form == BARE or (first and first[0].lower() in _DETERMINERS):
        return words
    if form == THE:
        return words if _ABBREVIATION.fullmatch(words) else f"the {words}"
    one = agreement.count is Count.ONE
    if form == INDEFINITE:
        return f"{indefinite(words)} {words}" if one else words
    return f"{'that' if form == THOSE and one else form} {words}"


def indefinite(words: str) -> str:
    """``a`` or ``an``, by the sound that the words begin with."""
    spoken = words.lstrip(_MARKS_BEFORE)
    if _SPELT_OUT.match(spoken) and not _READ_AS_A_WORD.match(spoken):
        return "an" if spoken[0] in _NAMED_WITH_A_VOWEL_FIRST else "a"
    lower = spoken.lower()
    return "an" if _VOWEL_FIRST.match(lower) and not _CONSONANT_FIRST.match(lower) else "a"
