"""A symbol in words: "General Assembly, Third Committee, seventy-fourth session, limited document 5"."""

import tomllib
from functools import lru_cache

from desktop_app.domain.symbol import Component, Kind, Reading
from desktop_app.explanation.ordinals import HIGHEST_ORDINAL, session_ordinal
from desktop_app.paths import RESOURCES

FOLDER = RESOURCES / "symbols"

_COUNTED = {Kind.NUMBER, Kind.RANGE, Kind.LIST}
_SESSIONS = {Kind.SESSION, Kind.SPECIAL_SESSION, Kind.EMERGENCY_SESSION}
_BEGINNINGS = {Kind.ORGAN, Kind.SERIES}


@lru_cache(maxsize=4)
def symbol_words(language: str) -> dict[str, dict[str, str]]:
    """The words of one language of the interface, by family of words and abbreviation."""
    return tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))


def explain_symbol(reading: Reading, language: str) -> str:
    """What each part says, in the order of the symbol; a word that nobody knows stands for itself.

    ``language`` is one of the interface's. A symbol that is refused has no explanation.
    """
    said: list[str] = []
    family = ""
    nature = ""
    for component in reading.components:
        if component.kind in _BEGINNINGS:
            family = component.name
            said.append(("; " if said else "") + _fragment(language, "", "", component))
            nature = ""
        elif component.kind is Kind.NATURE and component.value == component.name:
            said += [", " + _without_number(language, nature)] if nature else []
            nature = component.name
        else:
            counted = nature if component.kind in _COUNTED else ""
            said.append(", " + _fragment(language, family, counted, component))
            nature = "" if counted else nature
    if nature:
        said.append(", " + _without_number(language, nature))
    return "".join(said)


@lru_cache(maxsize=65_536)
def _fragment(language: str, family: str, nature: str, component: Component) -> str:
    """One part in words; ``nature`` is the kind of document whose number it is, if that stood before it."""
    words = symbol_words(language)
    kind, value = component.kind, component.value
    if kind in _BEGINNINGS:
        return words["series"].get(component.name, component.name)
    if kind is Kind.BODY:
        return _body(words, f"{family}/{component.shown.upper()}", component)
    if kind in _SESSIONS:
        return _session(language, kind, int(str(value)))
    number = _number(component)
    if nature or kind is Kind.NATURE:
        name = nature or component.name
        return words["nature"].get(name, f"{name} {{n}}").format(n=number)
    if kind in {Kind.MODIFIER, Kind.PART}:
        pattern = words["modifier"].get(component.name, f"{component.name} {{n}}")
        return pattern.format(n="" if value == component.name else number).strip()
    return words["kind"][kind].format(n=number)


def _body(words: dict[str, dict[str, str]], path: str, component: Component) -> str:
    if path in words["body"]:
        return words["body"][path]
    if component.value == component.name:
        return words["lone_body"].get(component.name, component.shown)
    pattern = words["counted_body"].get(component.name)
    return component.shown if pattern is None else pattern.format(n=_number(component))


def _session(language: str, kind: Kind, value: int) -> str:
    kinds = symbol_words(language)["kind"]
    if 0 < value <= HIGHEST_ORDINAL:
        return kinds[kind].format(ordinal=session_ordinal(language, value))
    return kinds["far_session"].format(n=value)


def _without_number(language: str, nature: str) -> str:
    return symbol_words(language)["nature"].get(nature, nature).format(n="").strip()


def _number(component: Component) -> str:
    value = component.value
    if component.kind is Kind.LIST:
        return component.shown
    if isinstance(value, tuple):
        return f"{value[0]}–{value[-1]}"
    if component.kind in {Kind.NOTE, Kind.WORD}:
        return component.shown.strip(" ()")
    return str(value)
