"""A text beside the note that a project makes: every word that differs, with the project's own."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from desktop_app.checks.finding import Finding, Hit, Severity, in_text
from desktop_app.checks.note_text import NoteText, Passage, PassageKind

_PIECE = re.compile(r"\w+|\s+|.", re.DOTALL)
_COUNTERPART = 0.6
"""So much must two passages have in common to be one passage, changed."""


def compare(text: NoteText, composed: NoteText) -> Iterator[Finding]:
    """What the text says otherwise than the note composed from a project."""
    yield from filter(None, in_text("records.differs", Severity.ERROR, _differences(text, composed)))
    yield from filter(None, in_text("records.no_counterpart", Severity.ADVICE, _alone(text, composed)))


def _differences(text: NoteText, composed: NoteText) -> Iterator[Hit]:
    for passage in text.passages:
        counterpart = _counterpart(passage, composed)
        if counterpart is not None and passage.plain != counterpart.plain:
            yield from _word_by_word(passage, counterpart)


def _alone(text: NoteText, composed: NoteText) -> Iterator[Hit]:
    for passage in text.paragraphs:
        if _counterpart(passage, composed) is None:
            yield Hit(passage, 0, len(passage.text))


def _counterpart(passage: Passage, composed: NoteText) -> Passage | None:
    """The passage at the same place if it is much alike, else the one most alike of its kind, if any is."""
    own = list(composed.of_kind(passage.kind))
    at_its_place = [one for one in own if one.place == passage.place]
    for candidates in (at_its_place, own):
        best = max(candidates, key=lambda one: _likeness(passage, one), default=None)
        if best is not None and _likeness(passage, best) >= _COUNTERPART:
            return best
    if passage.kind is PassageKind.PARAGRAPH:
        return None
    return at_its_place[0] if at_its_place else None


def _likeness(one: Passage, other: Passage) -> float:
    if one.plain == other.plain:
        return 1.0
    return SequenceMatcher(None, one.plain.split(), other.plain.split(), autojunk=False).ratio()


def _word_by_word(passage: Passage, counterpart: Passage) -> Iterator[Hit]:
    own, others = _PIECE.findall(passage.plain), _PIECE.findall(counterpart.plain)
    matcher = SequenceMatcher(None, own, others, autojunk=False)
    for tag, first, last, others_first, others_last in matcher.get_opcodes():
        if tag != "equal":
            start, end = _length(own[:first]), _length(own[:last])
            meant = "".join(others[others_first:others_last])
            yield Hit(passage, start, end, {"words": passage.plain[start:end], "other": meant}, meant)


def _length(pieces: Sequence[str]) -> int:
    return sum(map(len, pieces))
