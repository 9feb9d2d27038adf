"""Two wordings compared word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

WORD = re.compile(r"\s+|\w+|[^\w\s]")


class Fate(StrEnum):
    """What became of words."""

    KEPT = "kept"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True)
class Piece:
    """Some words and what became of them."""

    fate: Fate
    text: str


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces of both wordings in order; kept and new ones give the new one, kept and gone the old."""
    before, after = WORD.findall(old), WORD.findall(new)
    return tuple(_pieces(before, after))


def _pieces(before: list[str], after: list[str]) -> Iterator[Piece]:
    for kind, start, end, start_after, end_after in SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        if kind == "equal":
            yield Piece(Fate.KEPT, "".join(before[start:end]))
            continue
        if end > start:
            yield Piece(Fate.GONE, "".join(before[start:end]))
        if end_after > start_after:
            yield Piece(Fate.NEW, "".join(after[start_after:end_after]))
