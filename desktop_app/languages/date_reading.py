"""Reads the dates of a text in one of the six languages, the reverse of what the languages write.

Every range of days is found by itself, also where several share their month or year. Dates without a year are
passed over: nothing can be said of them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum, auto
from functools import lru_cache
from types import MappingProxyType

from desktop_app.languages.arabic.date_phrases import MONTHS as ARABIC
from desktop_app.languages.digits import Digits, in_digits
from desktop_app.languages.english.date_phrases import MONTHS as ENGLISH
from desktop_app.languages.french.date_phrases import MONTHS as FRENCH
from desktop_app.languages.grammar import DateRange
from desktop_app.languages.russian.date_phrases import MONTHS as RUSSIAN
from desktop_app.languages.spanish.date_phrases import MONTHS as SPANISH


class DateFault(Enum):
    """A day that no calendar has; an end before its start."""

    IMPOSSIBLE = auto()
    BACKWARDS = auto()


@dataclass(frozen=True)
class DateMention:
    """Days named in a text between two of its positions; without ``days`` there is a fault in them."""

    start: int
    end: int
    days: DateRange | None
    fault: DateFault | None = None


@dataclass(frozen=True)
class _Words:
    """What a language joins dates with: ``through`` makes a range, ``beside`` a list, ``filler`` neither."""

    months: Sequence[str]
    through: str
    beside: str
    filler: str


_DASH = r"[-‐‑–—]{1,3}"
_WORDS: Mapping[str, _Words] = MappingProxyType(
    {
        "ru": _Words(RUSSIAN, rf"{_DASH}|по\b", r"и\b|,", r"года\b|году\b|с\b|г\."),
        "en": _Words(ENGLISH, rf"{_DASH}|to\b", r"and\b|,", r"from\b|on\b|of\b"),
        "fr": _Words(FRENCH, rf"{_DASH}|au\b", r"et\b|,", r"du\b|les?\b|de\b"),
        "es": _Words(SPANISH, rf"{_DASH}|al?\b", r"y\b|e\b|,", r"del?\b|el\b|los\b|días\b"),
        "ar": _Words(ARABIC, rf"{_DASH}|إلى\b", r"و(?=\d|من\b|في\b|يومي\b)|،", r"في\b|من\b|يومي\b|الفتر\w+"),
        "zh": _Words([f"{number}月" for number in range(1, 13)], rf"{_DASH}|至", "和|以及|、|及", "年|日"),
    }
)
_FORWARD = "zh"
"""In Chinese a year and a month stand before the days that they hold for, elsewhere after them."""

# Day and year. A hyphen joins two days unless a word goes on after it.
_CHINESE_FIGURES = (r"(?<!\d)\d{1,2}(?=日)", r"(?<!\d)\d{4}(?=年)")
_FIGURES = (
    r"(?:(?<![\w/.])|(?<=و)|(?<=[-–—]))\d{1,2}(?:er\b)?(?!\d|/|\.\d|-[^\W\d])",
    r"(?<![\w/.])[12]\d{3}(?![\d/])",
)


class _Kind(Enum):
    DAY = auto()
    MONTH = auto()
    YEAR = auto()
    THROUGH = auto()
    BESIDE = auto()


@dataclass(frozen=True)
class _Token:
    kind: _Kind
    start: int
    end: int
    value: int = 0


@dataclass(frozen=True)
class _Day:
    """A day as it is written, with the month and year that stand beside it, 0 for those that do not."""

    start: int
    end: int
    day: int = 0
    month: int = 0
    year: int = 0
    joined: _Kind = _Kind.BESIDE


def dates_in(text: str, language: str) -> Iterator[DateMention]:
    """The dates of a text in the language of a code, in their order; figures of either kind."""
    for run in _runs(in_digits(text, Digits.WESTERN), language):
        forward = language == _FORWARD
        days = _completed(_days(run, forward=forward), forward=forward)
        yield from _joined(days)


def month_words(language: str) -> tuple[str, ...]:
    """The names of the months as dates have them, in small letters."""
    return tuple(_months(language))


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    words = _WORDS[language]
    months = "|".join(re.escape(month).replace(r"\ ", r"\s") for month in reversed(words.months))
    day, year = _CHINESE_FIGURES if language == _FORWARD else _FIGURES
    return re.compile(
        rf"(?P<year>{year})|(?P<month>{months})|(?P<day>{day})"
        rf"|(?P<through>{words.through})|(?P<filler>{words.filler})|(?P<beside>{words.beside})|(?P<gap>\s+)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _months(language: str) -> Mapping[str, int]:
    return {" ".join(name.lower().split()): number for number, name in enumerate(_WORDS[language].months, 1)}


def _runs(text: str, language: str) -> Iterator[list[_Token]]:
    """Stretches of nothing but dates and what joins them, with at least one day and one month."""
    run: list[_Token] = []
    at = 0
    for found in _pattern(language).finditer(text):
        if found.start() != at:
            yield from _if_dated(run)
            run = []
        at = found.end()
        token = _token(found, language)
        if token is not None:
            run.append(token)
    yield from _if_dated(run)


def _token(found: re.Match[str], language: str) -> _Token | None:
    name = str(found.lastgroup)
    if name in {"gap", "filler"}:
        return None
    kind = _Kind[name.upper()]
    value = 0
    if kind is _Kind.MONTH:
        value = _months(language)[" ".join(found[0].lower().split())]
    elif kind in {_Kind.DAY, _Kind.YEAR}:
        value = int(re.sub(r"\D", "", found[0]))
    return _Token(kind, found.start(), found.end(), value)


def _if_dated(run: list[_Token]) -> Iterator[list[_Token]]:
    kinds = {token.kind for token in run}
    if {_Kind.DAY, _Kind.MONTH, _Kind.YEAR} <= kinds:
        yield run


def _days(run: Sequence[_Token], *, forward: bool) -> list[_Day]:
    """Every day of a run, with what stands beside it."""
    days: list[_Day] = []
    held = _Day(0, 0)
    joined = _Kind.BESIDE
    for token in run:
        match token.kind:
            case _Kind.THROUGH | _Kind.BESIDE:
                joined = token.kind
            case _Kind.DAY:
                start = held.start if held.end else token.start
                days.append(_Day(start, token.end, token.value, held.month, held.year, joined))
                held, joined = _Day(0, 0), _Kind.BESIDE
            case _ if not forward and not held.end and days and _takes(days[-1], token, joined):
                days[-1] = _named(days[-1], token, days[-1].start)
            case _:
                held = _named(held, token, held.start if held.end else token.start)
    return days


def _takes(day: _Day, token: _Token, joined: _Kind) -> bool:
    """Whether a month or year belongs to the day before it, and not to the next."""
    if joined is not _Kind.BESIDE or day.year:
        return False
    return day.month > 0 if token.kind is _Kind.YEAR else not day.month


def _named(day: _Day, token: _Token, start: int) -> _Day:
    if token.kind is _Kind.MONTH:
        return replace(day, start=start, end=token.end, month=token.value)
    return replace(day, start=start, end=token.end, year=token.value)


def _completed(days: list[_Day], *, forward: bool) -> list[_Day]:
    """The days with the month and year that they share with others; without those that lack one still."""
    ordered = days if forward else days[::-1]
    whole: list[_Day] = []
    month = year = 0
    for day in ordered:
        month, year = day.month or month, day.year or year
        whole.append(replace(day, month=month, year=year))
    return [day for day in (whole if forward else whole[::-1]) if day.month and day.year]


def _joined(days: list[_Day]) -> Iterator[DateMention]:
    place = 0
    while place < len(days):
        first = days[place]
        last = days[place + 1] if place + 1 < len(days) else None
        if last is not None and (last.joined is _Kind.THROUGH or _is_next(first, last)):
            yield _mention(first, last)
            place += 2
        else:
            yield _mention(first, first)
            place += 1


def _is_next(first: _Day, last: _Day) -> bool:
    """Whether two days make one range: many languages write a day and the next with "and"."""
    one, other = _date(first), _date(last)
    return one is not None and other is not None and other - one == timedelta(days=1)


def _date(day: _Day) -> date | None:
    try:
        return date(day.year, day.month, day.day)
    except ValueError:
        return None


def _mention(first: _Day, last: _Day) -> DateMention:
    start, end = _date(first), _date(last)
    if start is None or end is None:
        return DateMention(first.start, last.end, None, DateFault.IMPOSSIBLE)
    if end < start:
        return DateMention(first.start, last.end, None, DateFault.BACKWARDS)
    return DateMention(first.start, last.end, DateRange(start, end))
