"""Corrigenda, addenda and revisions: which document each belongs to."""

import re
from collections.abc import Iterable

from desktop_app.domain.symbol.keys import key_of
from desktop_app.domain.symbol.ordering import sort_key
from desktop_app.domain.symbol.reading import Reading

_MODIFIED = re.compile(
    r"(.+)/(?:Add|Adds|Amend|Corr|Rev|Summary|Supp|Suppl|Supps|Excerpt|Annex|Appendix)(?![A-Za-z])[^/]*+",
    re.DOTALL,
)


def bases(reading: Reading) -> tuple[str, ...]:
    """What a document belongs to, nearest first: A/78/L.5/Rev.1/Add.1 gives A/78/L.5/Rev.1, A/78/L.5.

    The order of modifiers means something: an addendum to a revision is no revised addendum. A double symbol
    and a document of its own belong to none.
    """
    found: list[str] = []
    if len(reading.halves) == 1:
        text = reading.halves[0]
        while (modified := _MODIFIED.fullmatch(text)) is not None:
            text = modified.group(1)
            found.append(text)
    return tuple(found)


def families(readings: Iterable[Reading]) -> dict[str, list[Reading]]:
    """Symbols by the key of their document: it, its addenda, corrigenda and revisions, in natural order."""
    found: dict[str, list[Reading]] = {}
    for reading in sorted(readings, key=sort_key):
        found.setdefault(root(reading), []).append(reading)
    return found


def root(reading: Reading) -> str:
    """The comparison key of the document itself, without asterisks and whatever was added to it."""
    return key_of((reading.canonical, *bases(reading))[-1].rstrip("*"))
