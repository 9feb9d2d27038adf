"""Pieces that begin with a word: a body, a State, a kind of document, a modifier."""

import re

from desktop_app.domain.symbol.abbreviations import (
    BODIES,
    COUNTRIES,
    DOTTED,
    LANGUAGE_COPIES,
    MODIFIERS,
    NATURES,
    NEED_A_NUMBER,
    NUMBERED_NATURES,
    PHRASES,
)
from desktop_app.domain.symbol.components import Component, Kind, Value
from desktop_app.domain.symbol.families import (
    COUNTRY_FAMILIES,
    SERIES,
    SHORT_YEARS,
    STROKED,
    TREATY_BODIES,
    WORKING_PARTIES,
)
from desktop_app.domain.symbol.heads import Head
from desktop_app.domain.symbol.numbers import is_year, number
from desktop_app.domain.symbol.places import Following, Place
from desktop_app.domain.symbol.problems import Fault
from desktop_app.domain.symbol.roman import roman
from desktop_app.domain.symbol.shapes import Lexeme

_TITLED = {
    *(
        "ADD",
        "ADDS",
        "AMEND",
        "CORR",
        "REV",
        "SUMMARY",
        "SUB",
        "PART",
        "VOL",
        "SECT",
        "SUPP",
        "SUPPL",
        "SUPPS",
    ),
    *("EXCERPT", "ANNEX", "APPENDIX"),
}
_TARGET = re.compile(r"(\d++)(?:-(\d++)|-([A-Za-z]++)| ?& ?(\d++)|([A-Za-z]))?")
_ROMAN_LETTERS = frozenset("IVXL")
_BARE_AT_TOP = {"C", "AC", "CN", "CONF", "SC", "WG"}
_PRINCIPAL = {"A", "E", "S", "T"}
_SHORT_BODIES = {"CN", "C", "WG", "SC", "AC", "SUB"}
_COUNTED_BY_YEARS = {"EB", "CONF", "MX", "TS", "PUB", "NR", "NS", "NM"}
_NEVER_DOTTED = SERIES | COUNTRIES | {"CO", "Q", "QPR"}
_COUNTED_IN_FIGURES = {"E", "S", "ECE", "CTOC", "CAC", "CERD", "FCCC"}
_NOT_IN_PAIRS = {"SER", "EB", "CP", "P"}


def read_dotted(place: Place, lexeme: Lexeme, following: Following) -> Head:
    """A word with its number: L.5, WG.4, Add.1-3."""
    word = lexeme.name.rpartition(" ")[2]
    kind = _kind_of_dotted(place, word, following)
    value = _target_value(lexeme.target)
    is_year_session = kind is Kind.BODY and isinstance(value, int) and is_year(lexeme.target)
    shown = _joined(lexeme, lexeme.target.upper().replace(" ", ""))
    component = Component(lexeme.text, kind, value, lexeme.name, shown)
    after = _after(place, component, following, dated=is_year_session)
    faults = _faults_of_name(place, lexeme, following) or _faults_of_dotted(lexeme, word, component)
    return Head((component,), faults, after)


def _kind_of_dotted(place: Place, word: str, following: Following) -> Kind:
    is_followed = following is not Following.NOTHING
    if word in MODIFIERS or (word == "C" and place.is_numbered):
        return Kind.MODIFIER
    if word == "WP":
        is_party = place.family in WORKING_PARTIES or place.parent == "ECE"
        return Kind.BODY if is_party and is_followed else Kind.NATURE
    if word in NATURES:
        return Kind.NATURE
    return Kind.BODY if word in BODIES or is_followed else Kind.NATURE


def _target_value(target: str) -> Value:
    found = _TARGET.match(target)
    if found is None:
        return target.upper()
    low, high, _, other, _ = found.groups()
    if high or other:
        return number(low), number(high or other)
    return number(low) if found.group() == low else found.group().upper()


def _faults_of_name(place: Place, lexeme: Lexeme, following: Following) -> tuple[Fault, ...]:
    """A space where a stroke is meant (ESCWA C.1), a full stop where one is (RES.75/27)."""
    first, space, _ = lexeme.name.partition(" ")
    if space and first not in PHRASES:
        start = lexeme.start + len(first)
        return (Fault(start, start + 1, "symbol.wrong_separator", "/"),)
    if _is_never_dotted(place, lexeme.name, following):
        start = lexeme.start + len(lexeme.name)
        return (Fault(start, start + 1, "symbol.wrong_separator", "/"),)
    return ()


def _is_never_dotted(place: Place, name: str, following: Following) -> bool:
    if name in {"RES", "DEC", "PRST"}:
        return following is not Following.NOTHING or (place.depth == 1 and place.family in _PRINCIPAL)
    is_office = place.parent in SHORT_YEARS and name not in DOTTED
    is_series = name in _NEVER_DOTTED and name not in BODIES | MODIFIERS
    return is_series or (is_office and following is not Following.NOTHING and " " not in name)


def _faults_of_dotted(lexeme: Lexeme, word: str, component: Component) -> tuple[Fault, ...]:
    start = lexeme.start + len(lexeme.text) - len(lexeme.target)
    if _is_joined_wrongly(lexeme.target, component):
        hyphen = start + max(lexeme.target.find("-"), 0)
        return (Fault(hyphen, hyphen + 1, "symbol.wrong_separator", "/"),)
    if component.kind is Kind.BODY and word not in _COUNTED_BY_YEARS and is_year(lexeme.target):
        return (Fault(start - 1, start, "symbol.wrong_separator", "/"),)
    if word in _SHORT_BODIES and len(lexeme.target) > 4 and is_year(lexeme.target[-4:]):
        joint = start + len(lexeme.target) - 4
        return (Fault(joint, joint, "symbol.no_separator", "/"),)
    return ()


def _is_joined_wrongly(target: str, component: Component) -> bool:
    """Whether a hyphen joins what it never does: WG.6-19, WG.1-Report. Real ones: WG.1-I, Add.1-3."""
    if isinstance(component.value, tuple):
        return component.kind is Kind.BODY or component.value[0] >= component.value[1]
    suffix = target.upper().partition("-")[2]
    return bool(suffix) and suffix not in {"WOM", "P"} and roman(suffix) is None


def read_pair(place: Place, lexeme: Lexeme, following: Following) -> Head:
    """Two words that a full stop joins: SER.A, EB.AIR; or a body counted in roman numerals: WG.VI."""
    target = lexeme.target.upper()
    name = lexeme.name
    value = None if name == "SER" else roman(target)
    kind = Kind.NATURE if name in NATURES - BODIES else Kind.BODY
    kind = Kind.MODIFIER if name in MODIFIERS else kind
    shown = _joined(lexeme, lexeme.target)
    component = Component(lexeme.text, kind, target if value is None else value, name, shown)
    head = Head((component,), (), _after(place, component, following, dated=False))
    first = target.partition(".")[0]
    is_inner = first in DOTTED and len(first) > 1 and first != "CONF"
    if value == 1 and name in {"C", "WG"} and place.family in _COUNTED_IN_FIGURES:
        end = lexeme.start + len(lexeme.text)
        return head._replace(faults=(Fault(end - 1, end, "symbol.lookalike", "1"),))
    if (is_inner or name in SERIES) and name not in _NOT_IN_PAIRS:
        stop = lexeme.start + len(name)
        return head._replace(faults=(Fault(stop, stop + 1, "symbol.wrong_separator", "/"),))
    return head


def read_word(place: Place, lexeme: Lexeme, following: Following) -> Head:
    """A word alone."""
    name = lexeme.name
    value = roman(name) if _is_session(place, name) else None
    if value is not None:
        component = Component(lexeme.text, Kind.SESSION, value, "", name)
        end = lexeme.start + len(name)
        is_figure = name == "I" and following is Following.NOTHING
        mistyped = (Fault(lexeme.start, end, "symbol.lookalike", "1"),) if is_figure else ()
        return Head((component,), mistyped, place._replace(is_dated=True))
    kind = _kind_of_word(place, name, following)
    component = Component(lexeme.text, kind, name, name, name_shown(lexeme.text, name))
    faults = _faults_of_word(place, lexeme, following)
    return Head((component,), faults, _after(place, component, following, dated=False))


def _is_session(place: Place, name: str) -> bool:
    if not _ROMAN_LETTERS.issuperset(name):
        return False
    return len(name) > 1 or (name in {"I", "V", "X"} and (place.nature in {"DEC", "RES"} or place.is_dated))


def _kind_of_word(place: Place, name: str, following: Following) -> Kind:
    if name in COUNTRIES and (place.family in COUNTRY_FAMILIES or place.parent == "HRC"):
        return Kind.COUNTRY
    if name in MODIFIERS:
        return Kind.MODIFIER
    if len(name) == 1 and place.nature in {"RES", "DEC"}:
        return Kind.LETTER
    if place.is_numbered or (len(name) == 1 and following is Following.NOTHING and place.depth > 2):
        return _kind_after_number(name)
    return Kind.NATURE if _is_nature(place, name) else Kind.BODY


def _is_nature(place: Place, name: str) -> bool:
    """Whether a word alone is a kind of document; two words are that in some families only."""
    if name == "GC":
        return place.family in TREATY_BODIES or place.parent == "C"
    if name == "WP":
        return place.family not in WORKING_PARTIES
    return name in NATURES and name not in BODIES


def _kind_after_number(name: str) -> Kind:
    if name in LANGUAGE_COPIES:
        return Kind.LANGUAGE
    return Kind.NATURE if name.rpartition(" ")[2] in NATURES else Kind.WORD


def _faults_of_word(place: Place, lexeme: Lexeme, following: Following) -> tuple[Fault, ...]:
    name, end = lexeme.name, lexeme.start + len(lexeme.text)
    if len(name) == 1 and place.is_numbered:
        return _faults_of_letter(place, lexeme, following)
    if lexeme.tails or lexeme.text.endswith("."):
        return ()
    if _needs_a_number(place, name):
        if following is Following.NEXT:
            return (Fault(end, end + 1, "symbol.wrong_separator", "."),)
        return (Fault(end, end, "symbol.no_number", None),)
    return ()


def _faults_of_letter(place: Place, lexeme: Lexeme, following: Following) -> tuple[Fault, ...]:
    end = lexeme.start + len(lexeme.text)
    if lexeme.name in "IO" and following is Following.NOTHING:
        return (Fault(lexeme.start, end, "symbol.lookalike", "1" if lexeme.name == "I" else "0"),)
    if place.nature in {"RES", "DEC"}:
        return (Fault(lexeme.start, lexeme.start, "symbol.no_number", None),)
    return ()


def _needs_a_number(place: Place, name: str) -> bool:
    if place.depth == 1 and place.family in _PRINCIPAL and name in _BARE_AT_TOP:
        return True
    return name in NEED_A_NUMBER and name not in STROKED.get(place.parent, ()) and place.family != "EC"


def _after(place: Place, component: Component, following: Following, *, dated: bool) -> Place:
    """Where the next piece stands after a word."""
    kind, name = component.kind, component.name
    is_ending = following is Following.NOTHING
    return place._replace(
        parent=name if place.depth == 1 else place.parent,
        nature=name if kind is Kind.NATURE else place.nature,
        is_dated=place.is_dated or dated,
        is_numbered=place.is_numbered or (kind is Kind.NATURE and is_ending and component.value != name),
        is_complete=place.is_complete or (is_ending and _completes(component)),
    )


def _completes(component: Component) -> bool:
    """Whether nothing more need follow: a report has no number, a resolution has."""
    if component.value == component.name and component.name in NUMBERED_NATURES:
        return False
    return component.kind not in {Kind.BODY, Kind.WORD}


def _joined(lexeme: Lexeme, target: str) -> str:
    joint = "." if "." in lexeme.text else " "
    return f"{name_shown(lexeme.text.partition(joint)[0], lexeme.name)}{joint}{target}"


def name_shown(typed: str, name: str) -> str:
    """A word as it is printed: Add, INF, Sub; RES and Res. are kept as typed, and so are unknown words."""
    last = name.rpartition(" ")[2]
    if name in _TITLED:
        return name.capitalize()
    return name if last in DOTTED and name != "RES" else typed.strip(" .")
