"""The parts that a symbol is made of."""

from enum import StrEnum
from typing import NamedTuple

Value = int | str | tuple[int, ...]


class Kind(StrEnum):
    """What a component stands for."""

    ORGAN = "organ"
    SERIES = "series"
    BODY = "body"
    COUNTRY = "country"
    SESSION = "session"
    SPECIAL_SESSION = "special_session"
    EMERGENCY_SESSION = "emergency_session"
    YEAR = "year"
    NATURE = "nature"
    NUMBER = "number"
    RANGE = "range"
    LIST = "list"
    LETTER = "letter"
    MODIFIER = "modifier"
    PART = "part"
    LANGUAGE = "language"
    REISSUE = "reissue"
    WORD = "word"
    NOTE = "note"


class Component(NamedTuple):
    """One part, as typed, with its meaning.

    ``value`` is a number where the part is counted (roman numerals too), the two ends of a range, the members
    of a list, else the part's word in capitals. ``name`` is its word in capitals, without the number;
    ``shown`` is the part in its canonical form.
    """

    text: str
    kind: Kind
    value: Value
    name: str
    shown: str
