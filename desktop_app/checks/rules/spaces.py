"""Words and marks that stand together although a space belongs between them, and the reverse."""

import re
from collections.abc import Iterator

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey

_GLUED = frozenset({"zh", "ar"})
"""Chinese has no spaces between words; Arabic joins "and" to a figure."""

_FIGURE_AND_WORD = re.compile(r"(?<![\w/.-])(?P<figure>\d{1,4})(?P<word>[^\W\d_]{3,})")
_BEFORE_BRACKET = re.compile(r"(?<=[^\W\d_]{2})\((?=[^\W\d_]{3})")
_INSIDE_QUOTES = re.compile(r"(?<=[«“„])[ \u00a0\u202f]+|[ \u00a0\u202f]+(?=[»”])")
_OUTSIDE_QUOTES = re.compile(r"(?<=[^\W_])[«“„]|[»”](?=[^\W_])")
_FRENCH_INSIDE = re.compile(r"«(?=[^ \u00a0\u202f])|(?<=[^ \u00a0\u202f])»")


def figures_joined(survey: Survey) -> Iterator[Hit]:
    """A figure and the word after it without a space: 2020года."""
    for passage in survey.passages if survey.language not in _GLUED else ():
        for found in _FIGURE_AND_WORD.finditer(passage.plain):
            yield at(passage, *found.span(), f"{found['figure']} {found['word']}")


def brackets_joined(survey: Survey) -> Iterator[Hit]:
    """A bracket right behind a word: совещаний(CTOC/COP/…). Not "resolution(s)", which is one word."""
    for passage in survey.passages if survey.language not in _GLUED else ():
        for found in _BEFORE_BRACKET.finditer(passage.plain):
            start = found.start() - len(re.findall(r"\w+$", passage.plain[: found.start()])[0])
            words = passage.plain[start : found.end()]
            yield at(passage, start, found.end(), f"{words[:-1]} (")


def quotes_spaced(survey: Survey) -> Iterator[Hit]:
    """Spaces at quotation marks: French has them inside, the others only outside."""
    if survey.language in _GLUED:
        return
    for passage in survey.passages:
        for found in _OUTSIDE_QUOTES.finditer(passage.text):
            opens = found[0] in "«“„"
            yield at(passage, *found.span(), f" {found[0]}" if opens else f"{found[0]} ")
        if survey.language == "fr":
            for found in _FRENCH_INSIDE.finditer(passage.text):
                yield at(passage, *found.span(), "«\u00a0" if found[0] == "«" else "\u00a0»")
        else:
            for found in _INSIDE_QUOTES.finditer(passage.text):
                yield at(passage, *found.span(), "")


def figures_apart(survey: Survey) -> Iterator[Hit]:
    """Two figures with nothing but a space between them, where a dash or a comma is lacking: 9 10 июля."""
    for passage in survey.passages if survey.language not in _GLUED else ():
        for found in _TWO_FIGURES.finditer(passage.plain):
            yield at(passage, *found.span())


_TWO_FIGURES = re.compile(r"(?<![\w/.,–-])\d{1,2} \d{1,2}(?= [^\W\d_])")

RULES = (
    TextRule("dashes.missing", Severity.WARNING, figures_apart, PASSAGE),
    TextRule("spaces.figure", Severity.WARNING, figures_joined, PASSAGE),
    TextRule("spaces.bracket", Severity.WARNING, brackets_joined, PASSAGE),
    TextRule("spaces.quotes", Severity.WARNING, quotes_spaced, PASSAGE),
)
