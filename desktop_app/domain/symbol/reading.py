"""Reads a document symbol: its parts with their meaning, its canonical form, and what is wrong in it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.domain.symbol.characters import long_hyphens, plain, strange_characters
from desktop_app.domain.symbol.components import Component
from desktop_app.domain.symbol.families import SERIES
from desktop_app.domain.symbol.firsts import first_of
from desktop_app.domain.symbol.pieces import read_piece
from desktop_app.domain.symbol.places import Place, followings
from desktop_app.domain.symbol.problems import MOST, Fault, Problem, problem

_ORDINARY = re.compile(r"[A-Za-z0-9/.()\[\]*&,\- ]++")
_SERIES = "|".join(re.escape(one) for one in sorted(SERIES, key=len, reverse=True))
_JOINT = re.compile(rf"(?<=[A-Za-z0-9)\]*/])(?: ?- ?| )(?=(?:{_SERIES})(?:\([A-Za-z]+\))?/)")
_ENCLOSED_STROKE = re.compile(r"\([^()]*+\)|\[[^\[\]]*+\]")


class Reading(NamedTuple):
    """A symbol, read. ``str`` gives back every character that was typed.

    ``halves`` holds one canonical form, or both of a double symbol; a symbol that is refused has none.
    """

    text: str
    components: tuple[Component, ...]
    problems: tuple[Problem, ...]
    halves: tuple[str, ...]
    is_known_series: bool

    def __str__(self) -> str:
        return self.text

    @property
    def is_valid(self) -> bool:
        """Whether this is a symbol, be it a doubtful one."""
        return not any(one.refuses for one in self.problems)

    @property
    def canonical(self) -> str:
        """The symbol as it is printed: Add.1, no spaces round strokes; a refused one as it was typed."""
        return "-".join(self.halves) if self.halves else self.text.strip()


def parse(text: str) -> Reading:
    """Reads any text, in time that grows with its length, and never fails: problems say what is wrong."""
    problems: list[Problem] = []
    ordinary = text
    if not _ORDINARY.fullmatch(text):
        problems = strange_characters(text)
        if not text.strip():
            problems = [Problem(0, "symbol.empty", "", "", refuses=True)]
        if problems:
            return Reading(text, (), tuple(problems), (), is_known_series=False)
        problems = long_hyphens(text)
        ordinary = plain(text)
    if not ordinary.strip():
        refusal = Problem(0, "symbol.empty", "", "", refuses=True)
        return Reading(text, (), (refusal,), (), is_known_series=False)
    return _read(text, ordinary, problems)


def _read(text: str, ordinary: str, problems: list[Problem]) -> Reading:
    components: list[Component] = []
    halves: list[str] = []
    faults: list[Fault] = []
    is_known_series = True
    for start, end in _halves(ordinary, faults):
        half = _Half(ordinary[start:end])
        components += half.components
        halves.append("/".join(half.shown))
        faults += [fault.moved(start) for fault in half.faults]
        is_known_series = is_known_series and half.is_known_series
    found = sorted(faults, key=lambda fault: (fault.start, fault.message)) if faults else faults
    problems += [problem(text, fault) for fault in found[: MOST - len(problems)]]
    return Reading(text, tuple(components), tuple(problems), tuple(halves), is_known_series)


def _halves(text: str, faults: list[Fault]) -> Iterator[tuple[int, int]]:
    """Where the symbols of a double symbol stand: joined by a hyphen before a known first component."""
    start = 0
    if "-" in text or " " in text:
        for joint in _JOINT.finditer(text):
            if "/" not in text[start : joint.start()]:
                continue
            if "-" not in joint.group():
                faults.append(Fault(joint.start(), joint.end(), "symbol.two_symbols", None))
            yield start, joint.start()
            start = joint.end()
    yield start, len(text)


class _Half:
    """Reads one symbol, piece by piece."""

    def __init__(self, text: str) -> None:
        self.faults: list[Fault] = []
        first, *pieces = _pieces(text)
        opening = first_of(first) if first.strip() else None
        self.is_known_series = opening is not None and opening.is_known
        self.components: list[Component] = list(opening.components) if opening else []
        self.shown = ["".join([component.shown for component in self.components])]
        if opening:
            self.faults += opening.faults
        else:
            self._empty(0, len(first) + 1)
        end = self._read(Place(opening.family if opening else ""), len(first), pieces)
        if not self.faults and not end.is_complete:
            self.faults.append(Fault(len(text), len(text), "symbol.no_number", None))

    def _read(self, place: Place, start: int, pieces: list[str]) -> Place:
        for piece, following in zip(pieces, followings(pieces), strict=True):
            start += 1
            read = read_piece(piece, place, following)
            place = read.place
            self.components += read.components
            self.shown.append(read.shown)
            if read.faults and len(self.faults) < MOST:
                self.faults += [fault.moved(start) for fault in read.faults]
            if not read.components and not piece.strip():
                self._empty(start - 1, start + len(piece))
            start += len(piece)
        return place

    def _empty(self, start: int, end: int) -> None:
        if len(self.faults) < MOST:
            self.faults.append(Fault(start, end, "symbol.empty_component", "", refuses=True))


def _pieces(text: str) -> list[str]:
    """What stands between strokes; those inside parentheses do not divide."""
    if "(" not in text and "[" not in text:
        return text.split("/")
    masked = _ENCLOSED_STROKE.sub(lambda found: found.group().replace("/", "\0"), text)
    if masked == text:
        return text.split("/")
    pieces = []
    start = 0
    for piece in masked.split("/"):
        pieces.append(text[start : start + len(piece)])
        start += len(piece) + 1
    return pieces
