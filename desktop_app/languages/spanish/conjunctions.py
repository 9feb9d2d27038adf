"""«y» and «o», which become «e» and «u» before a word that begins with their own sound."""

import re

_OPENING = re.compile(r"^[\W_]+")
# «y hielo», «y iones»: an i before another vowel is no vowel of its own.
_BEGINS_WITH_I = re.compile(r"h?[ií](?![aeoáéó])", re.IGNORECASE)
_BEGINS_WITH_O = re.compile(r"h?[oó]|8|11(?!\d)", re.IGNORECASE)
_ROMAN_NUMERAL = re.compile(r"[IVXLC]+(?!\w)")
_AT_END = re.compile(r"(?:^|(?<=[\s(“]))[yo] $")


def and_before(following: str) -> str:
    """«y», or «e» before these words: ``e Irán``, ``y II``."""
    words = _OPENING.sub("", following)
    return "e" if _BEGINS_WITH_I.match(words) and not _ROMAN_NUMERAL.match(words) else "y"


def or_before(following: str) -> str:
    """«o», or «u» before these words and figures: ``u octubre``, ``u 8``."""
    return "u" if _BEGINS_WITH_O.match(_OPENING.sub("", following)) else "o"


def fitted(words: str, following: str) -> str:
    """Fixed words with the conjunction at their end as the word after it asks for."""
    if not _AT_END.search(words):
        return words
    said = and_before if words[-2] == "y" else or_before
    return f"{words[:-2]}{said(following)} "
