"""Words that hold a hyphen, a space or figures: names that do, and what was meant by others."""

import re
from typing import NamedTuple

from desktop_app.domain.symbol.abbreviations import DOTTED, GLUED, HYPHENED, PARTS, PHRASES
from desktop_app.domain.symbol.families import SERIES
from desktop_app.domain.symbol.problems import Fault
from desktop_app.domain.symbol.roman import roman
from desktop_app.domain.symbol.shapes import Shape

_STROKED_NATURES = frozenset({"RES", "DEC", "PRST", "NGO", "CO"})
_GLUED = re.compile(r"([A-Za-z]++)(\d++)$")
_YEAR = re.compile(r"(?:19|20)\d\d$")


class Compound(NamedTuple):
    """What the first ``length`` characters are; the rest is not of it."""

    shape: Shape
    length: int
    name: str
    target: str = ""
    fault: Fault | None = None


def compound_of(group: str, text: str) -> Compound:
    """What a compound of the group ``hyphened``, ``spaced``, ``phrase`` or ``glued`` is."""
    return _READERS[group](text)


def _hyphened(text: str) -> Compound:
    left, _, right = text.partition("-")
    upper = left.upper()
    if text.upper() in HYPHENED:
        return Compound(Shape.WORD, len(text), text.upper())
    if right.isdigit():
        if upper in DOTTED and not _YEAR.match(right):
            fault = Fault(len(left), len(left) + 1, "symbol.wrong_separator", ".")
            return Compound(Shape.DOTTED, len(text), upper, right, fault)
        return Compound(Shape.WORD, len(left), upper)
    if _is_known(upper) or _is_known(right.upper()) or len(text) == len("A-C"):
        return Compound(Shape.WORD, len(left), upper)
    return Compound(Shape.WORD, len(text), text.upper())


def _spaced(text: str) -> Compound:
    left, _, right = text.partition(" ")
    upper = left.upper()
    if upper in PARTS and upper != "ADD":
        return Compound(Shape.DOTTED, len(text), upper, right)
    if upper in DOTTED - _STROKED_NATURES and not _YEAR.match(right):
        fault = Fault(len(left), len(left) + 1, "symbol.wrong_separator", ".")
        return Compound(Shape.DOTTED, len(text), upper, right, fault)
    return Compound(Shape.WORD, len(left), upper)


def _phrase(text: str) -> Compound:
    words = text.upper().split(" ")
    if words[0] in PARTS and len(words) == 2 and roman(words[1]) is not None:
        return Compound(Shape.PAIR, len(text), words[0], words[1])
    if words[0] in PHRASES or not any(_is_known(word) for word in words):
        return Compound(Shape.WORD, len(text), text.upper())
    return Compound(Shape.WORD, len(words[0]), words[0])


def _glued(text: str) -> Compound:
    found = _GLUED.match(text)
    word = text.rstrip("0123456789") if found else re.split(r"\d", text, maxsplit=1)[0]
    upper = word.upper()
    if text.upper() in GLUED or (found is None and not _is_known(upper)):
        return Compound(Shape.WORD, len(text), text.upper())
    if not _is_known(upper):
        fault = Fault(len(word), len(word), "symbol.no_stop", ".")
        return Compound(Shape.WORD, len(text), text.upper(), "", fault)
    if found is None or upper in _STROKED_NATURES or upper not in DOTTED or _YEAR.match(found.group(2)):
        return Compound(Shape.WORD, len(word), upper)
    fault = Fault(len(word), len(word), "symbol.no_stop", ".")
    return Compound(Shape.DOTTED, len(text), upper, found.group(2), fault)


def _is_known(word: str) -> bool:
    return (len(word) > 1 and (word in DOTTED or word in SERIES)) or word in {"L", "R", "C"}


_READERS = {"hyphened": _hyphened, "spaced": _spaced, "phrase": _phrase, "glued": _glued}
