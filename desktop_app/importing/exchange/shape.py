"""What an object of the exchange format is made of."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.records import Record, Row
from desktop_app.domain.texts import TextField

POSITION = "position"


class Kind(StrEnum):
    """What a value of a field is."""

    TEXT = "text"
    KEY = "key"
    LANGUAGE = "language"
    NUMBER = "number"
    FLAG = "flag"
    DAY = "day"
    SYMBOL = "symbol"
    CHOICE = "choice"


@dataclass(frozen=True)
class Field:
    """One value. ``default`` is what a field that is left out stands for."""

    name: str
    kind: Kind
    required: bool
    nullable: bool
    default: object
    choices: type[StrEnum] | None
    least: int | None
    may_be_blank: bool


@dataclass(frozen=True)
class Reference:
    """The key of one other record."""

    name: str
    target: type[Record]
    required: bool


@dataclass(frozen=True)
class References:
    """A list of keys of other records."""

    name: str
    target: type[Record]


@dataclass(frozen=True)
class Texts:
    """Texts by field and language."""

    name: str
    fields: tuple[TextField, ...]


@dataclass(frozen=True)
class Children:
    """Rows that belong to one record and stand inside it, in order."""

    name: str
    shape: "Shape"


Member = Field | Reference | References | Texts | Children


@dataclass(frozen=True)
class Unique:
    """Fields whose values together may occur once: in the whole project, or ``inside`` one owner.

    ``columns`` are what the database compares: an id for a reference, a comparison key for a symbol.
    """

    names: tuple[str, ...]
    columns: tuple[str, ...]
    inside: bool


@dataclass(frozen=True)
class Shape:
    """One mapped class as an object of the file, its members in the order in which they are written.

    ``spans`` are the pairs of days of which the second must not come before the first.
    """

    entity: type[Row]
    members: tuple[Member, ...]
    uniques: tuple[Unique, ...]
    spans: tuple[tuple[str, str], ...]

    @property
    def table(self) -> str:
        return str(self.entity.__tablename__)

    @property
    def by_name(self) -> dict[str, Member]:
        return {member.name: member for member in self.members}

    @property
    def ordered(self) -> bool:
        """Whether its rows have a position."""
        return any(member.name == POSITION for member in self.members)

    @property
    def bare(self) -> Field | Reference | None:
        """The member that may stand for the whole object: ``"ru"`` instead of ``{"language": "ru"}``."""
        said = [member for member in self.members if member.name != POSITION]
        only = said[0] if len(said) == 1 else None
        return only if isinstance(only, Field | Reference) and only.required else None

    @property
    def upward(self) -> Reference | None:
        """The reference to a record of the same class: a body's parent, a protocol's treaty."""
        found = (member for member in self.members if isinstance(member, Reference))
        return next((member for member in found if member.target is self.entity), None)


def walk(shape: Shape) -> Iterator[Shape]:
    """The shape and those inside it."""
    yield shape
    for member in shape.members:
        if isinstance(member, Children):
            yield from walk(member.shape)
