"""New facts brought into the editor's words where that is certain; elsewhere they stand beside, marked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop_app.interface.history.word_diff import WORD

OPEN, CLOSE = "\u27e6", "\u27e7"
"""Round new words that could not be brought in: the editor decides and takes the marks away."""

CONFLICT = re.compile(f"{OPEN}[^{CLOSE}]*{CLOSE}")


@dataclass(frozen=True)
class _Change:
    """Words from ``start`` to ``end`` of the old text become others."""

    start: int
    end: int
    words: tuple[str, ...]

    def meets(self, other: "_Change") -> bool:
        return self.start <= other.end and other.start <= self.end


def merged(old: str, new: str, own: str) -> str:
    """The own words with what has changed from the old text to the new one.

    A change of words that the editor has kept is made. Where the editor wrote something else, the new words
    stand behind it in marks.
    """
    before = WORD.findall(old)
    facts, edits = list(_changes(before, WORD.findall(new))), list(_changes(before, WORD.findall(own)))
    facts = [fact for fact in facts if fact not in edits]
    apart = [fact for fact in facts if not any(fact.meets(edit) for edit in edits)]
    told: list[str] = []
    at = 0
    for change in sorted([*edits, *apart], key=lambda one: (one.start, one.end)):
        told += (*before[at : change.start], *change.words)
        for fact in [fact for fact in facts if fact not in apart and fact.meets(change)]:
            told += _marked(fact)
            facts.remove(fact)
        at = change.end
    return "".join([*told, *before[at:]])


def _marked(fact: _Change) -> list[str]:
    return [OPEN, "".join(fact.words).strip(), CLOSE]


def _changes(before: list[str], after: list[str]) -> Iterator[_Change]:
    for kind, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            yield _Change(start, end, tuple(after[first:last]))
