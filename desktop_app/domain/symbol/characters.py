"""The characters of symbols, and those that only look like them."""

import re
import unicodedata
from itertools import islice

from desktop_app.domain.symbol.problems import MOST, Fault, Problem, problem

_STRANGE = re.compile(r"[^A-Za-z0-9/.()\[\]*&,\- \u00a0\u2013\u2014\u2011]")
_LONG_HYPHEN = re.compile("[\u2013\u2014]")
_PLAIN = str.maketrans({"\u00a0": " ", "\u2013": "-", "\u2014": "-", "\u2011": "-"})

_LETTERS = {
    **dict(zip("АВЕКМНОРСТХУІЅЈԚԜ", "ABEKMHOPCTXYISJQW", strict=True)),
    **dict(zip("асеорхуіѕјһԁԛԝ", "aceopxyisjhdqw", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ", "ABEZHIKMNOPTYXC", strict=True)),
    **dict(zip("αικνορυχϲ", "aikvopuxc", strict=True)),
}
_FIGURES = {
    "О": "0",
    "о": "0",
    "Ο": "0",
    "ο": "0",
    "І": "1",
    "Ι": "1",
    "З": "3",
    "з": "3",
    "б": "6",
    "Ч": "4",
}
_STROKES = "\\|\u2215\u2044\uff0f\u29f8_:;"
_MARKS = {
    **dict.fromkeys("\u2010\u2012\u2015\u2212\ufe63\uff0d", "-"),
    **dict.fromkeys(_STROKES, "/"),
    **dict.fromkeys("\u2024\u3002\uff0e\u00b7", "."),
}
_UNSEEN = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}


def strange_characters(text: str) -> list[Problem]:
    """A problem for each character that no symbol holds, the first few; one suggestion mends them all."""
    places = [found.start() for found in islice(_STRANGE.finditer(text), MOST)]
    if not places:
        return []
    meant = "".join([_likely(text, place) for place in range(len(text))]).strip()
    suggestion = "" if _STRANGE.search(meant) else meant
    return [Problem(place, _message(text[place]), text[place], suggestion, refuses=True) for place in places]


def long_hyphens(text: str) -> list[Problem]:
    """Dashes for hyphens: real symbols have them at times, and no document is told apart by them."""
    return [
        problem(text, Fault(found.start(), found.end(), "symbol.wrong_hyphen", "-"))
        for found in islice(_LONG_HYPHEN.finditer(text), MOST)
    ]


def plain(text: str) -> str:
    """The same number of characters, with one kind of space and one of hyphen."""
    return text.translate(_PLAIN)


def _message(character: str) -> str:
    if unicodedata.category(character) in _UNSEEN:
        return "symbol.control_character"
    if _MARKS.get(character) == "-":
        return "symbol.wrong_hyphen"
    if character in _STROKES:
        return "symbol.wrong_separator"
    return "symbol.foreign_letter" if character.isalpha() else "symbol.strange_character"


def _likely(text: str, place: int) -> str:
    """What is meant by one character; itself if nothing is known."""
    character = text[place]
    if not _STRANGE.match(character):
        return character
    if character in _FIGURES and _is_among_figures(text, place):
        return _FIGURES[character]
    likely = _LETTERS.get(character) or _MARKS.get(character)
    if likely is not None:
        return likely
    if unicodedata.category(character) in _UNSEEN:
        return ""
    folded = unicodedata.normalize("NFKC", character)
    return folded if folded.isascii() and len(folded) == 1 else character


def _is_among_figures(text: str, place: int) -> bool:
    around = text[max(place - 1, 0) : place] + text[place + 1 : place + 2]
    return any(one.isdecimal() for one in around) and not any(one.isalpha() for one in around)
