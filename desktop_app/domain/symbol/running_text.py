"""Finds symbols in running text, with lists that share a beginning: A/62/318 and Add.1–3."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from desktop_app.domain.symbol.families import SERIES

_LONGEST_LIST, _MOST_SYMBOLS = 100, 1000
"""A run of numbers is no longer, nor are all the runs of a list together."""

_SERIES = "|".join(re.escape(one) for one in sorted(SERIES, key=len, reverse=True))
_ENCLOSED = r"\([A-Za-z0-9.\-\u2011 ]{1,20}\)|\[[A-Z\-]{1,8}\]"
_PIECE = rf"[A-Za-z0-9](?:[A-Za-z0-9*&]|[.,\-\u2011](?=[A-Za-z0-9])|{_ENCLOSED})*+"
_PART = r"(?:Part|Sect\.|Vol\.|Resumption)[ \u00a0]?[IVX\d]+[A-Z]?"
_NOTE = rf"(?:[ \u00a0]\((?:\d{{4}}|{_PART}|[IVXLC]{{2,}}|E?S-[IVX\d]+)\))?"
_SYMBOL = re.compile(rf"(?<![A-Za-z0-9/.\-])(?:{_SERIES})(?:\([A-Z]+\))?(?:/{_PIECE})+{_NOTE}")
_AND = r"(?:,?[ \u00a0](?:and|и|&)[ \u00a0]|, ?)"
_MORE = re.compile(
    rf"{_AND}(?P<word>Add|Corr|Rev|Amend)s?\.[ \u00a0]?(?P<numbers>\d+(?:[-\u2011\u2013]\d+)?"
    rf"(?:{_AND}\d++(?:[-\u2011\u2013]\d++)?(?![\d/.]*[A-Za-z/]))*)"
)
_RUN = re.compile(r"(\d+)(?:[-\u2011\u2013](\d+))?")


class Mention(NamedTuple):
    """A place in a text and the symbols that are meant there: several where a list shares a beginning."""

    start: int
    end: int
    symbols: tuple[str, ...]


def mentions(text: str) -> Iterator[Mention]:
    """Every symbol of a known series in a text, in its order, as it is written there."""
    at = 0
    while (found := _SYMBOL.search(text, at)) is not None:
        first = found.group()
        symbols = [first]
        at = found.end()
        while (more := _MORE.match(text, at)) is not None:
            more_symbols = _expanded(first, more.group("word"), more.group("numbers"))
            symbols += islice(more_symbols, max(_MOST_SYMBOLS - len(symbols), 0))
            at = more.end()
        yield Mention(found.start(), at, tuple(symbols))


def _expanded(first: str, word: str, numbers: str) -> Iterator[str]:
    for run in _RUN.finditer(numbers):
        low = int(run.group(1)[:9])
        high = int((run.group(2) or run.group(1))[:9])
        for number in range(low, min(high, low + _LONGEST_LIST) + 1):
            yield f"{first}/{word}.{number}"
