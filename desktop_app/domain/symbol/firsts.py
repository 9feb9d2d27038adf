"""The first component: the organ, or the series that has its own beginning."""

import re
from functools import lru_cache
from typing import NamedTuple

from desktop_app.domain.symbol.abbreviations import BODIES, DOTTED, MODIFIERS, NATURES
from desktop_app.domain.symbol.components import Component, Kind
from desktop_app.domain.symbol.families import ORGANS, SERIES, SESSION_AFTER_STOP
from desktop_app.domain.symbol.numbers import number
from desktop_app.domain.symbol.problems import Fault
from desktop_app.domain.symbol.roman import roman

_SHAPE = re.compile(r"([A-Za-z]++)([^A-Za-z].*+)?", re.DOTALL)
_IN_PARENTHESES = re.compile(r" ?\(([A-Za-z]?[A-Za-z0-9\-]*+)\)$")
_UNKNOWN = re.compile(r"[A-Za-z][A-Za-z0-9]*+(?:[.\-][A-Za-z0-9]++)*+(?: ?\([A-Za-z0-9\-]++\))?$")
_AS_LETTERS = str.maketrans("01568l", "OISGBI")


class First(NamedTuple):
    """The family's name in capitals, whether it is known, its components and what is wrong in them."""

    family: str
    components: tuple[Component, ...]
    faults: tuple[Fault, ...]
    is_known: bool


@lru_cache(maxsize=1024)
def first_of(piece: str) -> First:
    """The meaning of the piece before the first stroke."""
    text = piece.strip()
    upper = text.upper()
    if upper in SERIES:
        return First(upper, (_component(text, upper),), (), is_known=True)
    found = _SHAPE.match(text)
    if found is not None and found.group(1).upper() in SERIES and found.group(2):
        return _known(found.group(1), found.group(2))
    return _unknown(text, piece.index(text))


def _component(text: str, upper: str) -> Component:
    return Component(text, Kind.ORGAN if upper in ORGANS else Kind.SERIES, upper, upper, upper)


def _known(word: str, rest: str) -> First:
    """A known word with something after it: a session (GC.18), an office (UNEP(DEC)), or a slip."""
    family = word.upper()
    head = _component(word, family)
    enclosed = _IN_PARENTHESES.match(rest)
    if enclosed:
        return First(family, (head, _enclosed(rest, enclosed.group(1).upper())), (), is_known=True)
    after_stop = rest[1:].strip()
    if family in SESSION_AFTER_STOP and rest[0] == "." and after_stop.isdigit():
        session = Component(after_stop, Kind.SESSION, number(after_stop), "", f".{after_stop}")
        return First(family, (head, session), (), is_known=True)
    is_glued = rest[0].isdigit()
    message = "symbol.no_separator" if is_glued else "symbol.wrong_separator"
    end = len(word) if is_glued else len(word) + len(rest) - len(rest.lstrip(" .,-&"))
    fault = Fault(len(word), end, message, "/")
    return First(family, (head, _component(rest, rest.upper())), (fault,), is_known=True)


def _enclosed(text: str, inner: str) -> Component:
    value = roman(inner)
    if (value is not None and len(inner) > 1) or inner in {"I", "V", "X"}:
        return Component(text.strip(), Kind.SESSION, value or 0, "", f"({inner})")
    if inner.isdigit():
        return Component(text.strip(), Kind.SESSION, number(inner), "", f"({inner})")
    return Component(text.strip(), Kind.BODY, inner, inner, f"({inner})")


def _unknown(text: str, start: int) -> First:
    upper = text.upper()
    component = Component(text, Kind.SERIES, upper, upper, upper)
    fault = _slip(text, upper)
    return First(upper, (component,), (fault.moved(start),) if fault else (), is_known=False)


def _slip(text: str, upper: str) -> Fault | None:
    """Why a first component that nobody knows may be a slip."""
    meant = text.translate(_AS_LETTERS)
    if meant.upper() in SERIES:
        first = next(place for place in range(len(text)) if text[place] != meant[place])
        return Fault(first, len(text), "symbol.lookalike", meant[first:])
    if _is_inner_part(upper):
        return Fault(0, len(text), "symbol.no_organ", None)
    if not _UNKNOWN.match(text):
        return Fault(0, len(text), "symbol.no_organ", None)
    joint = next((end for end in range(1, len(text)) if _is_lost_stroke(upper, end)), None)
    return None if joint is None else Fault(joint, joint, "symbol.no_separator", "/")


def _is_inner_part(upper: str) -> bool:
    """Whether a component that stands first belongs further in: RES, L.5, WG.4."""
    word, stop, counted = upper.partition(".")
    if stop:
        return word in DOTTED and (counted.isdigit() or not counted)
    return word in DOTTED and len(word) > 1


def _is_lost_stroke(upper: str, end: int) -> bool:
    right = upper[end:]
    return upper[:end] in SERIES and len(right) > 2 and right in (NATURES | BODIES) - MODIFIERS
