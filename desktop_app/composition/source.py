"""Where a piece of a note came from. A module of its own: the window's first picture needs no more."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Source:
    """The record and field that a piece of the note came from."""

    table: str
    key: str
    field: str
