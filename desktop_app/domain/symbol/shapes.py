"""How the text between two strokes may be built."""

from enum import Enum, auto
from typing import NamedTuple

from desktop_app.domain.symbol.problems import Fault


class Shape(Enum):
    """How the head of a lexeme is built; the comments show examples."""

    NUMBER = auto()  # 641
    RANGE = auto()  # 38-40
    LIST = auto()  # 1209,1231
    LETTERED = auto()  # 47E, 58A-B
    SPECIAL = auto()  # S-10, ES-10
    WORD = auto()  # RES, Technical paper, SD-WOM
    DOTTED = auto()  # L.5, Add.1-3, Technical Paper.3
    PAIR = auto()  # EB.AIR, WG.VI, OzL.Pro.32
    TAILS = auto()  # nothing but what tails say: (XXXV)


class Lexeme(NamedTuple):
    """One head with its tails, such as ``(Part I)``, ``[A]`` and ``*``; ``start`` counts from the piece's.

    ``name`` is the word in capitals, ``target`` what follows its full stop or hyphen.
    """

    shape: Shape
    start: int
    text: str
    name: str = ""
    target: str = ""
    tails: tuple[str, ...] = ()


class Lexed(NamedTuple):
    """The lexemes of one piece, mostly one; and what is wrong in it."""

    lexemes: tuple[Lexeme, ...]
    faults: tuple[Fault, ...]
