"""Names found again in a text: those that stand at a place, and those that another may be written for."""

import re
from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"\w+")
_FEW = 50
"""Of more names only those are held against one that share a word with it which no more of them have."""


class NameIndex:
    """Names by how long they are and by their words."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names: set[str] = set()
        self._lengths: list[int] = []
        self._by_word: dict[str, list[str]] = defaultdict(list)
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        self._names.add(name)
        if len(name) not in self._lengths:
            insort(self._lengths, len(name))
        for word in set(_WORD.findall(name)):
            self._by_word[word].append(name)

    def at(self, text: str, start: int) -> list[str]:
        """The names that stand at a place of a text, the longest first."""
        fitting = (length for length in reversed(self._lengths) if start + length <= len(text))
        found = (text[start : start + length] for length in fitting)
        return [name for name in found if name in self._names]

    def like(self, text: str) -> Sequence[str]:
        """The names that a text may be written for, the longest first."""
        names = self._names
        if len(names) > _FEW:
            some = (self._by_word.get(word, ()) for word in set(_WORD.findall(text)))
            names = {name for one in some if len(one) <= _FEW for name in one}
        return sorted(names, key=lambda name: (-len(name), name))
