"""One piece between two strokes, read at its place."""

from functools import lru_cache
from typing import NamedTuple

from desktop_app.domain.symbol.components import Component, Kind
from desktop_app.domain.symbol.figures import read_lettered, read_list, read_number, read_range, read_special
from desktop_app.domain.symbol.heads import Head
from desktop_app.domain.symbol.lexemes import lexed
from desktop_app.domain.symbol.places import Following, Place
from desktop_app.domain.symbol.problems import Fault
from desktop_app.domain.symbol.shapes import Lexeme, Shape
from desktop_app.domain.symbol.tails import doubtful_place, tail_of
from desktop_app.domain.symbol.words import read_dotted, read_pair, read_word

_READERS = {
    Shape.NUMBER: read_number,
    Shape.RANGE: read_range,
    Shape.LIST: read_list,
    Shape.LETTERED: read_lettered,
    Shape.SPECIAL: read_special,
    Shape.WORD: read_word,
    Shape.DOTTED: read_dotted,
    Shape.PAIR: read_pair,
}
_DEEPEST = 3
_DATING = {Kind.SESSION, Kind.YEAR, Kind.SPECIAL_SESSION, Kind.EMERGENCY_SESSION}


class Piece(NamedTuple):
    """The components of a piece, its canonical form, its faults, and where the next piece stands."""

    components: tuple[Component, ...]
    shown: str
    faults: tuple[Fault, ...]
    place: Place


@lru_cache(maxsize=65_536)
def read_piece(text: str, place: Place, following: Following) -> Piece:
    """The meaning of a piece at its place."""
    lexemes, faults = lexed(text)
    components: list[Component] = []
    found = list(faults)
    for lexeme in lexemes:
        head = Head((), _lost_head(place, lexeme), place)
        if lexeme.shape is not Shape.TAILS:
            head = _READERS[lexeme.shape](place, lexeme, following)
        components.extend(head.components)
        found.extend(head.faults)
        place = _with_tails(head.place, lexeme, components, found)
    is_plain = len(lexemes) == 1 and not found
    shown = _shown(components) if is_plain else " ".join(text.split())
    if place.depth < _DEEPEST:
        place = place._replace(depth=place.depth + 1)
    return Piece(tuple(components), shown, tuple(found), place)


def _lost_head(place: Place, lexeme: Lexeme) -> tuple[Fault, ...]:
    """What belongs to a number, without one: E/ESCWA/24/(Part II), A/RES/(XXIX)."""
    if not lexeme.tails or lexeme.tails[0][1:-1].isdigit():
        return ()
    tail = tail_of(lexeme.tails[0], is_resolution=True, has_session=True)
    if place.is_numbered and tail.kind in _DATING:
        return ()
    return (Fault(lexeme.start, lexeme.start, "symbol.no_number", None),)


def _with_tails(place: Place, lexeme: Lexeme, components: list[Component], found: list[Fault]) -> Place:
    at = lexeme.start + len(lexeme.text)
    for text in lexeme.tails:
        is_resolution = place.nature in {"RES", "DEC"}
        tail = tail_of(text, is_resolution=is_resolution, has_session=place.is_dated)
        components.append(tail)
        doubt = doubtful_place(text)
        if doubt is not None:
            found.append(Fault(at + doubt, at + len(text), "symbol.numeral", None))
        at += len(text)
        is_complete = place.is_complete or tail.kind is not Kind.REISSUE
        place = place._replace(is_dated=place.is_dated or tail.kind in _DATING, is_complete=is_complete)
    return place


def _shown(components: list[Component]) -> str:
    first, *rest = (component.shown for component in components)
    return _glued(first, rest) if components[0].kind is Kind.BODY else first.strip() + "".join(rest)


def _glued(first: str, rest: list[str]) -> str:
    """A body with its session: TD/B(S-XXXI), COP(14)."""
    return first + "".join(one.strip() if one.startswith(" (") else one for one in rest)
