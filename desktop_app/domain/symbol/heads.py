"""What the head of a piece gave."""

from typing import NamedTuple

from desktop_app.domain.symbol.components import Component
from desktop_app.domain.symbol.places import Place
from desktop_app.domain.symbol.problems import Fault


class Head(NamedTuple):
    """Its components, its faults (counted from the piece's beginning), and where the next piece stands."""

    components: tuple[Component, ...]
    faults: tuple[Fault, ...]
    place: Place
