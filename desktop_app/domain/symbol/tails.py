"""What parentheses, brackets and asterisks after a part say."""

import re
from functools import lru_cache

from desktop_app.domain.symbol.abbreviations import LANGUAGE_COPIES, PARTS
from desktop_app.domain.symbol.components import Component, Kind, Value
from desktop_app.domain.symbol.numbers import HIGHEST_SESSION, is_year, number
from desktop_app.domain.symbol.roman import roman

_SPECIAL = re.compile(r"(E?S)-([IVXLC]++|\d++)$")
_PART = re.compile(r"([A-Z]{3,}?)\.? ?(\d++|[IVXLC]++)?([A-Z]?)$")
_COPY = re.compile(r"C\. ?(\d++)$")
_RESUMED = re.compile(r"RESUMPTION ?(\d++)$")
_NO_NUMERAL = re.compile(r"(?=.*[IVXL1l])[IVXLCivxlc1]{2,}$")
_NO_WORD = re.compile(
    r"[015][A-Za-z]{3,}|[A-Z]+[015][A-Z]+|[A-Z]{2,}0$|(?:PART|Part)(?:l+$|(?=[IVX1l]*[IVX])(?=[IVX]*[1l])[IVX1l]+$)"
)
_LAST_WORD = re.compile(r"[ .]++")
_COUNTED_PARTS = {"PART", "VOL", "SECT", "PROG", "RESUMPTION"}
_NO_YEAR = re.compile(r"(?=.*\d)[0-9OolI]{4}$")


@lru_cache(maxsize=4096)
def tail_of(text: str, *, is_resolution: bool, has_session: bool) -> Component:
    """The meaning of a tail such as ``(Part I)``; a tail that says nothing known is a note."""
    if text.startswith("*"):
        return Component(text, Kind.REISSUE, len(text), "", text)
    if text.startswith("["):
        return _bracketed(text, has_session=has_session or not is_resolution)
    if text.startswith("("):
        return _parenthesised(text, is_resolution=is_resolution)
    return _bare(text)


def doubtful_place(text: str) -> int | None:
    """Where a tail holds nothing, or a numeral, a year or a word that is none: (XXl), (20l2), (5UPPL)."""
    if text[0] not in "([":
        return None
    inner = text[1:-1].strip()
    if not inner or "//" in inner:
        return 0
    if inner.rstrip(".").upper() in _COUNTED_PARTS:
        return len(text) - 1
    word = _LAST_WORD.split(inner)[-1]
    if not _is_doubtful(word, is_part=word != inner):
        return None
    start = text.rindex(word)
    return next((start + place for place, letter in enumerate(word) if letter in "015lO"), start)


def _is_doubtful(word: str, *, is_part: bool) -> bool:
    if word == "l":
        return is_part
    special = _SPECIAL.match(word.upper())
    if special:
        return not special.group(2).isdigit() and roman(special.group(2)) is None
    if _NO_WORD.match(word):
        return True
    if _NO_YEAR.match(word):
        return not word.isdigit() and not _is_numeral(word)
    return bool(_NO_NUMERAL.match(word)) and not word.isdigit() and not _is_numeral(word)


def _is_numeral(word: str) -> bool:
    return roman(word.upper()) is not None and ("l" not in word or word.islower())


def _bracketed(text: str, *, has_session: bool) -> Component:
    inner = text[1:-1].strip().upper()
    value = roman(inner)
    if value is not None and not has_session and len(inner) > 1:
        return Component(text, Kind.SESSION, value, "", f"[{inner}]")
    if inner.isdigit():
        return Component(text, Kind.NUMBER, number(inner), "", f"[{inner}]")
    return Component(text, Kind.LETTER, inner, "", f"[{inner}]")


def _parenthesised(text: str, *, is_resolution: bool) -> Component:
    inner = " ".join(text[1:-1].split())
    upper = inner.upper()
    special = _SPECIAL.match(upper)
    if special:
        return _special(text, special.group(1), special.group(2))
    value = roman(upper)
    if value is not None and (len(upper) > 1 or upper in "IVX"):
        return Component(text, Kind.SESSION, value, "", f" ({upper})")
    if upper.isdigit():
        return _figures(text, upper)
    if len(upper) == 1 and (is_resolution or upper not in LANGUAGE_COPIES):
        return Component(text, Kind.LETTER, upper, "", f" ({upper})")
    if upper in LANGUAGE_COPIES:
        return Component(text, Kind.LANGUAGE, upper, "", f" ({upper})")
    return _part(text, upper) or Component(text, Kind.NOTE, upper, upper, f" ({inner})")


def _special(text: str, name: str, counted: str) -> Component:
    kind = Kind.SPECIAL_SESSION if name == "S" else Kind.EMERGENCY_SESSION
    value = roman(counted) if not counted.isdigit() else number(counted)
    if value is None:
        return Component(text, Kind.NOTE, f"{name}-{counted}", "", f" ({name}-{counted})")
    return Component(text, kind, value, name, f" ({name}-{counted})")


def _figures(text: str, figures: str) -> Component:
    value = number(figures)
    kind = Kind.SESSION if value <= HIGHEST_SESSION else Kind.NUMBER
    kind = Kind.YEAR if is_year(figures) else kind
    return Component(text, kind, value, "", f" ({figures})")


def _part(text: str, upper: str) -> Component | None:
    found = _PART.match(upper)
    if upper in PARTS:
        return Component(text, Kind.PART, upper, upper, f" ({upper.capitalize()})")
    if found is None or found.group(1) not in PARTS:
        return None
    name, counted, letter = found.group(1), found.group(2), found.group(3)
    title = name.capitalize()
    if counted is None:
        return Component(text, Kind.PART, name, name, f" ({title}{letter and ' ' + letter})")
    between = "." if "." in text else " "
    value: Value = f"{counted}{letter}"
    if not letter:
        value = number(counted) if counted.isdigit() else (roman(counted) or counted)
    return Component(text, Kind.PART, value, name, f" ({title}{between}{counted}{letter})")


def _bare(text: str) -> Component:
    """A tail without parentheses: a copy (c.2), a resumption, a language, an edition."""
    upper = text.upper()
    copy = _COPY.match(upper)
    if copy:
        return Component(text, Kind.MODIFIER, number(copy.group(1)), "C", f"c.{copy.group(1)}")
    resumed = _RESUMED.match(upper)
    if resumed:
        figures = resumed.group(1)
        return Component(text, Kind.PART, number(figures), "RESUMPTION", f"Resumption {figures}")
    if len(upper) == 1:
        return Component(text, Kind.LETTER, upper, "", upper)
    if text.startswith("-"):
        return Component(text, Kind.NOTE, upper[1:], "", upper)
    return Component(text, Kind.NOTE, upper, "", f" {' '.join(text.split())}")
