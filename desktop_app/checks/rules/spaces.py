"""Words and marks that stand together although a space belongs between them, and the reverse."""

import re
from collections.abc import Iterator

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.positions import start_of_word
from desktop_app.checks.rules.rule import PASSAGE, TextRule, at
from desktop_app.checks.survey import Survey

_GLUED = frozenset({"zh", "ar"})
"""Chinese has no spaces between words; Arabic joins "and" to a figure."""

_FIGURE_AND_WORD = re.compile(r"(?<![\w/.-])(?P<figure>\d{1,4})(?P<word>[^\W\d_]{3,})")
_BEFORE_BRACKET = re.compile(r"(?<=[^\W\d_]{2})\((?=[^\W\d_]{3})")
_LAST_WORD = re.compile(r"(?<!\S)\S*$")
_FRENCH_INSIDE = re.compile(r"«(?=[^ \u00a0\u202f])|(?<=[^ \u00a0\u202f])»")


def spaces_at_the_end(survey: Survey) -> Iterator[Hit]:
    """A space behind the last word of a paragraph, where nobody sees it."""
    for passage in survey.passages:
        if passage.ends_in_space:
            last = next(_LAST_WORD.finditer(passage.text))
            yield at(passage, last.start(), len(passage.text))


def numbers_joined(survey: Survey) -> Iterator[Hit]:
    """No space behind the number of a paragraph, where the others have one: 14.In its resolution."""
    paragraphs = [one for one in survey.text.paragraphs if one.number and not one.mark]
    joined = [one for one in paragraphs if one.is_joined]
    if 2 * len(joined) < len(paragraphs):
        yield from (at(one, 0, len(one.text.split(maxsplit=1)[0]), mark=f"{one.number}.") for one in joined)


def figures_joined(survey: Survey) -> Iterator[Hit]:
    """A figure and the word after it without a space: 2020года."""
    for passage in survey.passages if survey.language not in _GLUED else ():
        for found in _FIGURE_AND_WORD.finditer(passage.plain):
            yield at(passage, *found.span(), f"{found['figure']} {found['word']}")


def brackets_joined(survey: Survey) -> Iterator[Hit]:
    """A bracket right behind a word: совещаний(CTOC/COP/…). Not "resolution(s)", which is one word."""
    for passage in survey.passages if survey.language not in _GLUED else ():
        for found in _BEFORE_BRACKET.finditer(passage.plain):
            start = start_of_word(passage.plain, found.start())
            words = passage.plain[start : found.end()]
            yield at(passage, start, found.end(), f"{words[:-1]} (")


def quotes_spaced(survey: Survey) -> Iterator[Hit]:
    """Spaces at quotation marks: French has them inside, the others only outside."""
    if survey.language in _GLUED:
        return
    opening, closing = survey.words.opening_quotes, survey.words.closing_quotes
    outside = re.compile(rf"(?<=[^\W_])[{opening}]|[{closing}](?=[^\W_])")
    inside = (
        _FRENCH_INSIDE
        if survey.language == "fr"
        else re.compile(rf"(?<=[{opening}])\s+|(?<!\s)\s+(?=[{closing}])")
    )
    for passage in survey.passages:
        for found in outside.finditer(passage.text):
            yield at(passage, *found.span(), f" {found[0]}" if found[0] in opening else f"{found[0]} ")
        for found in inside.finditer(passage.text):
            yield at(passage, *found.span(), _FRENCH_FIXES.get(found[0], ""))


_FRENCH_FIXES = {"«": "«\u00a0", "»": "\u00a0»"}


def figures_apart(survey: Survey) -> Iterator[Hit]:
    """Two figures with nothing but a space between them, where a dash or a comma is lacking: 9 10 июля."""
    for passage in survey.passages if survey.language not in _GLUED else ():
        for found in _TWO_FIGURES.finditer(passage.plain):
            yield at(passage, *found.span())


_TWO_FIGURES = re.compile(r"(?<![\w/.,–-])\d{1,2} \d{1,2}(?= [^\W\d_])")


def dashes_in_words(survey: Survey) -> Iterator[Hit]:
    """A dash inside a word, which has a hyphen: open–ended."""
    for passage in survey.passages:
        for found in _DASH_IN_WORD.finditer(passage.plain):
            if found["joined"]:
                yield at(passage, *found.span(), found[0].replace("–", "-").replace("—", "-"))


_DASH_IN_WORD = re.compile(r"[^\W\d_]++(?P<joined>(?<=[a-zа-яё\u00df-\u00ff])[–—][a-zа-яё\u00df-\u00ff]+)?")
"""Words one by one, so that a long one without a dash is looked through once and not from each letter."""

RULES = (
    TextRule("spaces.end", Severity.ADVICE, spaces_at_the_end, PASSAGE),
    TextRule("dashes.in_word", Severity.WARNING, dashes_in_words, PASSAGE),
    TextRule("dashes.missing", Severity.WARNING, figures_apart, PASSAGE),
    TextRule("spaces.number", Severity.WARNING, numbers_joined),
    TextRule("spaces.figure", Severity.WARNING, figures_joined, PASSAGE),
    TextRule("spaces.bracket", Severity.WARNING, brackets_joined, PASSAGE),
    TextRule("spaces.quotes", Severity.WARNING, quotes_spaced, PASSAGE),
)
