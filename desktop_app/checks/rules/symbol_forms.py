"""Symbols as they are written: parts doubled, lacking or of the wrong length, beginnings that none has."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import PassageKind
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.rules.symbols import series
from desktop_app.checks.survey import Survey
from desktop_app.domain.symbol import parse

_PART_TWICE = re.compile(r"(?<![\w.])([A-Z]{2,}/)(?=\1)")
"""A part in letters that stands twice: CTOC/COP/COP/WG.6."""


def doubtful(survey: Survey) -> Iterator[Hit]:
    """A symbol that cannot be one, or that is written as none should be."""
    for mention in survey.symbols:
        problems = parse(mention.symbol).problems
        twice = _PART_TWICE.search(mention.symbol)
        if mention.passage.plain.startswith(("/_", "/[", "/…"), mention.end):
            continue  # A hole is told as one.
        if problems:
            yield at(mention.passage, mention.start, mention.end, problems[0].suggestion or None)
        elif twice:
            once = mention.symbol[: twice.start()] + mention.symbol[twice.end(1) :]
            yield at(mention.passage, mention.start, mention.end, once)
        elif _LONG_YEAR.search(mention.symbol):
            yield at(mention.passage, mention.start, mention.end)
    for passage in survey.passages:
        for found in _SLASHES.finditer(passage.plain):
            yield at(passage, *found.span(), _SEVERAL_SLASHES.sub("/", found[0]))


_LONG_YEAR = re.compile(r"/(?:(?:19|20)\d{3,}(?=/|$)|(?:19|20)\d(?=/))")
_SLASHES = re.compile(r"(?<![\w/.:-])[A-Z]{1,6}(?:/[A-Z0-9][\w.]*)*//[A-Z0-9][\w.]*(?:/+[\w.]+)*")
_SEVERAL_SLASHES = re.compile("/{2,}")


def of_unknown_series(survey: Survey) -> Iterator[Hit | None]:
    """What is written as a symbol and begins with nearly the letters that the others do: CTCO for CTOC."""
    known = sorted({mention.symbol.split("/")[0] for mention in survey.symbols})
    for passage in survey.passages if known else ():
        yield None
        symbols = survey.symbols_in(passage)
        for found in _LIKE_SYMBOL.finditer(passage.plain):
            before = bisect_right(symbols, found.start(), key=lambda one: one.start)
            inside = before > 0 and found.start() < symbols[before - 1].end
            meant = next((one for one in known if _near(found["series"], one)), None)
            if meant is not None and not inside:
                yield at(passage, *found.span(), meant + found[0][len(found["series"]) :], other=meant)


_LIKE_SYMBOL = re.compile(r"(?<![\w/.-])(?P<series>[A-Z]{2,6})(?:/[A-Z][\w.]*)*(?:/\d+)+")


def _near(one: str, other: str) -> bool:
    """Whether the same letters stand in another order, or all but one of them."""
    lacking = {other[:place] + other[place + 1 :] for place in range(len(other))}
    return one != other and (sorted(one) == sorted(other) or one in lacking or _but_for_one(one, other))


def _but_for_one(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def shortened(survey: Survey) -> Iterator[Hit | None]:
    """A symbol without the beginning that the others have: WG.2/2020/3 for CTOC/COP/WG.2/2020/3."""
    parts = Counter(
        found.group("part", "beginning") for one in survey.symbols if (found := _WHOLE.match(one.symbol))
    )
    beginnings = {part: beginning for (part, beginning), _ in parts.most_common()[::-1]}
    for passage in survey.passages if beginnings else ():
        yield None
        for found in _WITHOUT_BEGINNING.finditer(passage.plain):
            beginning = beginnings.get(found["part"])
            if beginning:
                meant = f"{beginning}/{found[0]}"
                yield at(passage, *found.span(), meant, meant=meant)


_WHOLE = re.compile(r"(?P<beginning>[A-Z]+/[A-Z]+)/(?P<part>[A-Z]{2,})\.\d")
_WITHOUT_BEGINNING = re.compile(r"(?<![\w/.])(?P<part>[A-Z]{2,})\.\d+(?:/\d+){1,2}(?![\w/])")


def agenda_of_a_body(survey: Survey) -> Iterator[Hit]:
    """An agenda whose symbol is of the series of a body's reports, and not of the organ's own documents."""
    others = {series(one.symbol) for one in survey.reports}
    others = {one for one in others if one.count("/") > 1} if len(others) > 1 else set()
    for mention in survey.symbols:
        is_agenda = mention.passage.kind is PassageKind.FOOTNOTE and mention.passage.mark == "*"
        if is_agenda and series(mention.symbol) in others:
            yield at(mention.passage, mention.start, mention.end)


RULES = (
    TextRule("symbols.doubtful", Severity.WARNING, doubtful, PASSAGE),
    TextRule("symbols.unknown", Severity.WARNING, of_unknown_series),
    TextRule("symbols.shortened", Severity.ERROR, shortened),
    TextRule("symbols.agenda_series", Severity.WARNING, agenda_of_a_body),
)
