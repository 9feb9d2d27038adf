"""What the checks know of each language: patterns from ``resources/checks``, one file a language."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from typing import Any

from desktop_app.languages.ordinal_reading import ordinal_pattern
from desktop_app.paths import RESOURCES

Pattern = re.Pattern[str]

NEVER = "(?!)"
"""Stands for a pattern that a language has no use for."""


@dataclass(frozen=True)
class Words:
    """The words of one language, by what they mean in a note; see the files for each."""

    session_line: Pattern
    agenda_line: Pattern
    several_items: Pattern
    provisional: Pattern
    meeting: Pattern
    session: Pattern
    session_reference: Pattern
    at_its: Pattern
    report_one: Pattern
    report_many: Pattern
    report_any: Pattern
    these_one: Pattern
    these_many: Pattern
    submitted_one: Pattern
    submitted_many: Pattern
    heading_meeting_one: Pattern
    heading_meeting_many: Pattern
    heading_verb_one: Pattern
    heading_verb_many: Pattern
    respectively: Pattern
    held: Pattern
    planned: Pattern
    heading_held: Pattern
    heading_planned: Pattern
    before: Pattern
    after: Pattern
    body: Pattern
    mandate: Pattern
    decision: Pattern
    this_mandate: Pattern
    title: Pattern
    number_before: Pattern
    counted: Pattern
    known: Pattern
    subject_begins: Pattern
    optional: Pattern
    and_between: Pattern
    or_between: Pattern
    to_submit: Pattern
    was_submitted: Pattern
    there: Pattern
    in_place: Pattern
    organ: Pattern
    small_organ: Pattern
    always_capital: Pattern
    topic: Pattern
    small_words: Pattern
    clash: Pattern
    subject_one: Pattern
    subject_many: Pattern
    verb_one: Pattern
    verb_many: Pattern
    clause_ends: Pattern
    passive: Pattern
    feminine: Pattern
    several_mandates: Pattern
    joint: Pattern
    of_document: Pattern
    abbreviated: Pattern
    of_no_meeting: Pattern
    opening_quotes: str
    closing_quotes: str
    wrong_quotes: str
    range_dash: str
    well_known: tuple[str, ...]


_GLUED = frozenset({"ar", "zh"})
"""Languages whose words stand together, or together with "and"."""

_PLAIN = frozenset({"opening_quotes", "closing_quotes", "wrong_quotes", "range_dash"})
_AS_WRITTEN = frozenset({"body", "in_place", "organ", "always_capital", "small_words"})
"""Patterns that capital letters matter to."""

_WHOLE_WORDS = frozenset(
    {
        *("report_one", "report_many", "these_one", "these_many", "submitted_one", "submitted_many"),
        *("heading_meeting_one", "heading_meeting_many", "heading_verb_one", "heading_verb_many"),
        *("respectively", "held", "planned", "heading_held", "heading_planned", "body", "mandate"),
        "several_mandates",
    }
)


@lru_cache(maxsize=8)
def words_of(language: str) -> Words:
    """The words of a language, read once."""
    written = _written(language)
    return Words(**{field.name: _value(field.name, written[field.name], language) for field in fields(Words)})


def pattern_of(name: str, language: str) -> Pattern:
    """One of the patterns of a language, without all the others, some of which take long to make."""
    pattern: Pattern = _value(name, _written(language)[name], language)
    return pattern


def getting_words(language: str) -> Iterator[None]:
    """What ``words_of`` takes long for, in steps: the ordinals alone are more than a thousand words."""
    ordinal_pattern(language)
    yield
    for name, written in _written(language).items():
        _value(name, written, language)
        yield


@lru_cache(maxsize=8)
def _written(language: str) -> Mapping[str, str | tuple[str, ...]]:
    path = RESOURCES / "checks" / f"{language}.toml"
    page = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: tuple(value) if isinstance(value, list) else value for name, value in page.items()}


@cache
def _value(name: str, written: str | tuple[str, ...], language: str) -> Any:
    if isinstance(written, tuple):
        return written
    if name in _PLAIN:
        return written
    if "{ordinal}" in written:
        written = written.replace("{ordinal}", ordinal_pattern(language))
    elif written and name in _WHOLE_WORDS and language not in _GLUED:
        written = rf"\b(?:{written})\b"
    return re.compile(written or NEVER, re.NOFLAG if name in _AS_WRITTEN else re.IGNORECASE)
