"""Where the words of a search stand in a text, however they are written."""

import unicodedata
from functools import lru_cache
from itertools import chain


def matches(text: str, wanted: str) -> list[tuple[int, int]]:
    """Start and length of each place where a wanted word stands; overlapping places are joined.

    Letter case, ё and marks above or below letters make no difference, as in the search itself.
    """
    folded = [_folded(letter) for letter in text]
    plain = "".join(folded)
    origin = list(chain.from_iterable([place] * len(part) for place, part in enumerate(folded)))
    marked: set[int] = set()
    for word in "".join(map(_folded, wanted)).split():
        start = plain.find(word)
        while start >= 0:
            marked.update(origin[start : start + len(word)])
            start = plain.find(word, start + len(word))
    return _joined(sorted(marked))


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    if letter in "йЙ":
        return "й"
    decomposed = unicodedata.normalize("NFKD", letter.casefold())
    return "".join(part for part in decomposed if not unicodedata.combining(part))


def _joined(places: list[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for place in places:
        if found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((place, 1))
    return found
