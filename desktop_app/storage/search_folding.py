"""Letters made alike for searching: what people do not tell apart when they look for a word."""

import re
import unicodedata
from itertools import chain

_SPELLED = {
    "й": "й", "Й": "й",  # a letter of its own, not a marked и
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe",
    "ٱ": "ا", "ى": "ي", "ة": "ه",
    "−": "-", "«": '"', "»": '"', "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'",
}  # fmt: skip
_TATWEEL = "\N{ARABIC TATWEEL}"
_SPACE_BEFORE_BRACKET = re.compile(r" +(?=\()")


class _Letters(dict[int, str]):
    """What each letter becomes; filled as letters are met."""

    def __missing__(self, code: int) -> str:
        self[code] = _folded_letter(chr(code))
        return self[code]


_LETTERS = _Letters()


def folded(text: str) -> str:
    """The text in the one spelling that searching compares.

    Alike are: large and small letters, ё and е, letters with and without marks (é, Arabic vowels), the forms
    of alef, digits of all scripts, all dashes, all spaces and quotation marks. A space before a bracket is
    nothing: S/RES/87 (1950) and S/RES/87(1950) are one symbol.
    """
    plain = unicodedata.normalize("NFC", text).translate(_LETTERS)
    return _SPACE_BEFORE_BRACKET.sub("", plain)


def wanted_words(text: str) -> list[str]:
    """The words of a question as they are compared, each once."""
    return list(dict.fromkeys(folded(text).split()))


def spans(text: str, wanted: list[str]) -> tuple[tuple[int, int], ...]:
    """Start and length, in the text as it is written, of each place where a wanted (folded) word stands.

    Places that touch or overlap are one.
    """
    plain, origins = _with_origins(text)
    marked: set[int] = set()
    for word in filter(None, wanted):
        start = plain.find(word)
        while start >= 0:
            first, last = origins[start], origins[start + len(word) - 1]
            marked.update(range(first[0], last[1]))
            start = plain.find(word, start + len(word))
    return _joined(sorted(marked))


def _folded_letter(letter: str) -> str:
    if letter in _SPELLED:
        return _SPELLED[letter]
    kind = unicodedata.category(letter)
    if kind == "Cf" or letter == _TATWEEL or unicodedata.combining(letter):
        return ""
    if kind == "Pd":
        return "-"
    if kind == "Nd":
        return str(unicodedata.decimal(letter))
    if letter.isspace():
        return " "
    parts = unicodedata.normalize("NFKD", letter.casefold())
    bare = "".join(part for part in parts if not unicodedata.combining(part))
    return "".join(_SPELLED.get(part, part) for part in unicodedata.normalize("NFKC", bare).casefold())


def _with_origins(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The folded text, and for each of its letters where what it was made of begins and ends."""
    letters = [
        (letter, (start, end))
        for start, end in _clusters(text)
        for letter in unicodedata.normalize("NFC", text[start:end]).translate(_LETTERS)
    ]
    plain = "".join(letter for letter, _origin in letters)
    origins = [origin for _letter, origin in letters]
    dropped = set(chain.from_iterable(range(*one.span()) for one in _SPACE_BEFORE_BRACKET.finditer(plain)))
    kept = [place for place in range(len(plain)) if place not in dropped]
    return "".join(plain[place] for place in kept), [origins[place] for place in kept]


def _clusters(text: str) -> list[tuple[int, int]]:
    """Letters with the marks that follow them."""
    starts = [place for place, letter in enumerate(text) if not place or not unicodedata.combining(letter)]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _joined(places: list[int]) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for place in places:
        if found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((place, 1))
    return tuple(found)
