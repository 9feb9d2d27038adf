"""Finds among many words those that are nearly like one, without holding it against each of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from math import ceil, floor

_LONGEST = 60
"""No language of the United Nations has a longer word; what is longer is like no other."""

_BITS = 63
_ROUNDING = 1e-9


class LikeWords:
    """Words, and the one of them that is most like another.

    ``least`` is how much of both must be alike, as ``difflib`` counts: letters that stand in the same order
    in both, twice, of all their letters. Before it counts, words are left out that are too long or too short,
    or have too few of the same letters, to come to that.
    """

    def __init__(self, words: Iterable[str], least: float) -> None:
        self._least = least
        self._told: dict[str, str | None] = {}
        self._by_length: dict[int, list[tuple[int, str]]] = defaultdict(list)
        for word in words:
            self._by_length[len(word)].append((_letters(word), word))

    def most_like(self, word: str) -> str | None:
        """The word that is most like, the last in the alphabet of several; None if none is enough so."""
        if word not in self._told:
            close = get_close_matches(word, self._possible(word), 1, self._least)
            self._told[word] = close[0] if close else None
        return self._told[word]

    def _possible(self, word: str) -> Iterator[str]:
        if len(word) > _LONGEST:
            return
        letters, share = _letters(word), self._least / 2
        for length in range(
            ceil(len(word) * share / (1 - share)), floor(len(word) * (1 - share) / share) + 1
        ):
            alike = (len(word) + length) * share - _ROUNDING
            own, others = floor(len(word) - alike), floor(length - alike)
            for other_letters, other in self._by_length.get(length, ()):
                lacking = (letters & ~other_letters).bit_count()
                if lacking <= own and (other_letters & ~letters).bit_count() <= others:
                    yield other


def _letters(word: str) -> int:
    """Which letters a word has, a bit each; several may share one."""
    letters = 0
    for letter in word:
        letters |= 1 << (ord(letter) & _BITS)
    return letters


class OneLetterApart:
    """Words, and those of them that differ from another by one letter.

    It is lacking, needless, wrong, or moved by one place; the first letter is the same in both.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._by_part: dict[str, list[str]] = defaultdict(list)
        for word in words:
            for part in _parts(word):
                self._by_part[part].append(word)

    def of(self, word: str) -> list[str]:
        """The words in the order of the alphabet."""
        return sorted({other for part in _parts(word) for other in self._by_part.get(part, ())})


def _parts(word: str) -> set[str]:
    """A word, and it without each letter but the first; words one letter apart have one of these alike."""
    if len(word) > _LONGEST:
        return set()
    return {word, *(word[:place] + word[place + 1 :] for place in range(1, len(word)))}
