"""The natural order of symbols: L.9 before L.10, a document before what was added to it."""

from desktop_app.domain.symbol.components import Component
from desktop_app.domain.symbol.families import ORGANS
from desktop_app.domain.symbol.keys import key_of
from desktop_app.domain.symbol.reading import Reading

SortKey = tuple[tuple[tuple[int, str, int, int, str], ...], str]

_PLACES = {organ: place for place, organ in enumerate(ORGANS)}


def sort_key(reading: Reading) -> SortKey:
    """Organs in the library's order, then part by part: figures before words, each by its value.

    Two symbols have one sort key only if they have one comparison key.
    """
    parts = tuple(_part(component) for component in reading.components)
    return parts, key_of(reading.text)


def _part(component: Component) -> tuple[int, str, int, int, str]:
    rank = _PLACES.get(component.name, len(_PLACES)) if component.kind in {"organ", "series"} else 0
    value = component.value
    name = component.name
    if isinstance(value, int):
        return rank, name, value, value, ""
    if isinstance(value, tuple):
        return rank, name, value[0], value[-1], component.shown
    figures = value[: len(value) - len(value.lstrip("0123456789"))][:15]
    return rank, name, int(figures or 0), 0, "" if value == name else value
