"""Pieces that begin with figures, and sessions written S-10: session, year or number, by their place."""

import re

from desktop_app.domain.symbol.components import Component, Kind
from desktop_app.domain.symbol.families import SHORT_YEARS, TREATY_BODIES
from desktop_app.domain.symbol.heads import Head
from desktop_app.domain.symbol.numbers import HIGHEST_SESSION, is_year, number
from desktop_app.domain.symbol.places import Following, Place
from desktop_app.domain.symbol.problems import Fault
from desktop_app.domain.symbol.roman import roman
from desktop_app.domain.symbol.shapes import Lexeme

_FIRST_SHORT_YEAR = 74
_RESOLUTIONS = {"RES", "DEC"}
_NUMBERED_BEFORE_YEAR = {"D", "DR"}
_RUNNING_NUMBERS = {"A", "CD", "T"}
_AS_FIGURES = {"O": "0", "L": "1", "I": "1", "B": "8", "S": "5", "G": "6", "Z": "2"}
_SURELY_FIGURES = {"O", "L", "I"}
_LETTERED = re.compile(r"(\d++)( ?)([A-Za-z]++)(?:-([A-Za-z]++))?")
_FIGURES = re.compile(r"\d++")


def read_number(place: Place, lexeme: Lexeme, following: Following) -> Head:
    """A session, a year, or the number of the document."""
    text = lexeme.text
    kind = _kind_of_number(place, text, following)
    value = number(text)
    if kind is Kind.YEAR and len(text) == 2:
        value += 1900
    component = Component(text, kind, value, "", text)
    if kind is Kind.NUMBER:
        is_last = following is Following.NOTHING or place.nature in _NUMBERED_BEFORE_YEAR
        return Head((component,), (), place._replace(is_numbered=is_last, is_complete=True))
    is_complete = place.is_complete or place.parent == "CORE"  # HRI/CORE/FRA/2012 has no other number
    return Head((component,), (), place._replace(is_dated=True, is_complete=is_complete))


def _kind_of_number(place: Place, text: str, following: Following) -> Kind:
    if place.is_numbered:
        return Kind.YEAR if place.nature in _NUMBERED_BEFORE_YEAR and is_year(text) else Kind.NUMBER
    if following is Following.NOTHING:
        return Kind.YEAR if _is_year_without_number(place) and is_year(text) else Kind.NUMBER
    return _kind_before_number(place, text)


def _is_year_without_number(place: Place) -> bool:
    """Whether a last number may be a year: under a body (E/CN.4/DEC/2004), but not in S/RES/2049."""
    is_running = place.family in _RUNNING_NUMBERS or place.parent in _RESOLUTIONS
    return place.depth > 1 and not is_running and not place.is_dated


def _kind_before_number(place: Place, text: str) -> Kind:
    if place.nature in _NUMBERED_BEFORE_YEAR:
        return Kind.NUMBER
    if not place.is_dated and (is_year(text) or _is_short_year(place, text)):
        return Kind.YEAR
    return Kind.SESSION if number(text) <= HIGHEST_SESSION else Kind.NUMBER


def _is_short_year(place: Place, text: str) -> bool:
    return place.parent in SHORT_YEARS and len(text) == 2 and int(text) >= _FIRST_SHORT_YEAR


def read_range(place: Place, lexeme: Lexeme, following: Following) -> Head:
    """Several documents or reports at once; what cannot be counted so is likely a stroke mistyped."""
    low, high = (number(end) for end in lexeme.text.split("-"))
    component = Component(lexeme.text, Kind.RANGE, (low, high), "", lexeme.text)
    place = place._replace(is_numbered=True, is_complete=True)
    is_at_top = place.depth == 1 or place.parent in _RESOLUTIONS
    is_session = not place.is_dated and is_at_top and low <= HIGHEST_SESSION
    is_doubtful = low >= high or following is not Following.NOTHING or is_session
    if not is_doubtful or place.family == "DC":
        return Head((component,), (), place)
    hyphen = lexeme.start + lexeme.text.index("-")
    return Head((component,), (Fault(hyphen, hyphen + 1, "symbol.wrong_separator", "/"),), place)


def read_list(place: Place, lexeme: Lexeme, _following: Following) -> Head:
    """Several numbers: 1209,1231."""
    numbers = tuple(number(figures) for figures in _FIGURES.findall(lexeme.text))
    shown = lexeme.text.replace(" ", "")
    component = Component(lexeme.text, Kind.LIST, numbers, "", shown)
    faults: tuple[Fault, ...] = ()
    if place.family not in TREATY_BODIES:
        comma = lexeme.start + next(at for at, one in enumerate(lexeme.text) if one in ",&")
        faults = (Fault(comma, comma + 1, "symbol.wrong_separator", "/"),)
    return Head((component,), faults, place._replace(is_numbered=True, is_complete=True))


def read_lettered(place: Place, lexeme: Lexeme, following: Following) -> Head:
    """A number with letters, as parts of resolutions have: 47E, 58A-B."""
    found = _LETTERED.match(lexeme.text)
    figures, space, letter, last = found.groups() if found else (lexeme.text, "", "", None)
    letters = f"{letter}-{last}".upper() if last else letter.upper()
    components = (
        Component(figures, Kind.NUMBER, number(figures), "", figures),
        Component(lexeme.text[len(figures) + len(space) :], Kind.LETTER, letters, "", letters),
    )
    start = lexeme.start + len(figures)
    meant = _AS_FIGURES.get(letters)
    place = place._replace(is_numbered=True, is_complete=True)
    message, fault_end = "symbol.lookalike", start + len(letter)
    is_resolution = place.nature in _RESOLUTIONS or letters not in _SURELY_FIGURES
    if following is Following.NOTHING and is_resolution and "l" not in letter:
        return Head(components, (), place)
    if space:
        message, fault_end, meant = "symbol.wrong_separator", start + 1, "/"
    return Head(components, (Fault(start, fault_end, message, meant),), place)


def read_special(place: Place, lexeme: Lexeme, _following: Following) -> Head:
    """A special or an emergency session."""
    kind = Kind.SPECIAL_SESSION if lexeme.name == "S" else Kind.EMERGENCY_SESSION
    value = number(lexeme.target) if lexeme.target.isdigit() else roman(lexeme.target)
    component = Component(lexeme.text, kind, value or 0, lexeme.name, f"{lexeme.name}-{lexeme.target}")
    place = place._replace(is_dated=True)
    if value is None:
        return Head((component,), (Fault(lexeme.start, lexeme.start, "symbol.numeral", None),), place)
    return Head((component,), (), place)
