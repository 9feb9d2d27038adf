"""Where in a symbol a piece stands: what was read before it, and what follows."""

from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from desktop_app.domain.symbol.abbreviations import BODIES, MODIFIERS, NATURES
from desktop_app.domain.symbol.lexemes import lexed
from desktop_app.domain.symbol.shapes import Lexeme, Shape

_COUNTED = {Shape.NUMBER, Shape.RANGE, Shape.LIST, Shape.LETTERED}


class Following(IntEnum):
    """Whether the number of the document is still to come."""

    NOTHING = 0
    LATER = 1
    NEXT = 2  # the very next piece is a number


class Place(NamedTuple):
    """What was read before: the family, the first body, the last nature; how deep; what is there already."""

    family: str
    parent: str = ""
    nature: str = ""
    depth: int = 1
    is_dated: bool = False
    is_numbered: bool = False
    is_complete: bool = False


def followings(pieces: list[str]) -> list[Following]:
    """For each piece, what follows it."""
    found = [Following.NOTHING] * len(pieces)
    following = Following.NOTHING
    for index in range(len(pieces) - 1, -1, -1):
        found[index] = following
        carried = _carried(pieces[index])
        following = carried or (Following.LATER if following else following)
    return found


@lru_cache(maxsize=16_384)
def _carried(piece: str) -> Following:
    """What a piece is to the one before it."""
    if piece.isdigit():
        return Following.NEXT
    carries = any(_carries_number(lexeme) for lexeme in lexed(piece).lexemes)
    return Following.LATER if carries else Following.NOTHING


def _carries_number(lexeme: Lexeme) -> bool:
    if lexeme.shape is Shape.DOTTED:
        return lexeme.name not in MODIFIERS and (lexeme.name in NATURES or lexeme.name not in BODIES)
    return lexeme.shape in _COUNTED
