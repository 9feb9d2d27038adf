"""A hole in a note is one thing to look at, though the composition doubts it and the text shows it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop_app.checks.finding import Finding, Severity
from desktop_app.composition.source import Source

_IN_TEXT = "structure.placeholder"


def told_once(doubts: Iterable[Finding], in_text: Iterable[Finding]) -> Iterator[Finding]:
    """Doubts and what was found in a text; a hole of which both tell is the doubt, where it first stands.

    The doubt says what is lacking, and goes when the record has it: so do all places that show the hole.
    """
    found = tuple(in_text)
    places: dict[Source, Finding] = {}
    for one in found:
        if one.rule == _IN_TEXT and one.source is not None:
            places.setdefault(one.source, one)
    doubted: set[Source | None] = set()
    for doubt in doubts:
        place = places.get(doubt.source) if doubt.source and doubt.severity is Severity.ERROR else None
        if place is None:
            yield doubt
            continue
        doubted.add(doubt.source)
        yield replace(doubt, passage=place.passage, start=place.start, end=place.end)
    yield from (one for one in found if one.rule != _IN_TEXT or one.source not in doubted)
