"""What a rule is: an id, a severity, and a generator of the places that break it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.checks.finding import Hit, Severity
from desktop_app.checks.note_text import Passage
from desktop_app.checks.survey import Survey
from desktop_app.languages.date_reading import DateMention
from desktop_app.languages.grammar import DateRange


class Reach(StrEnum):
    """How much of a text a rule has to see: one passage after another, or all of them together."""

    PASSAGE = "passage"
    TEXT = "text"


PASSAGE = Reach.PASSAGE


@dataclass(frozen=True)
class TextRule:
    """A rule on text. Its sentence is the message ``check.ID``; resources/help/checks.md tells why.

    ``find`` may give None between hits where it has much to look at, so that others get a turn. A rule whose
    reach is a passage finds the same in it whatever stands round it.
    """

    id: str
    severity: Severity
    find: Callable[[Survey], Iterable[Hit | None]]
    reach: Reach = Reach.TEXT


def whole(passage: Passage, fix: str | None = None, **values: object) -> Hit:
    """The whole of a passage."""
    return Hit(passage, 0, len(passage.text), values, fix)


def at(passage: Passage, start: int, end: int, /, fix: str | None = None, **values: object) -> Hit:
    """A stretch of a passage; its words are the value ``words``."""
    return marked(passage, start, end, values, fix)


def marked(
    passage: Passage, start: int, end: int, values: Mapping[str, object], fix: str | None = None
) -> Hit:
    """``at`` with the values together."""
    return Hit(passage, start, end, {"words": passage.plain[start:end], **values}, fix)


def days_text(days: DateRange) -> str:
    """Days as a message tells them, alike in every language: 2020-07-13 – 2020-07-15."""
    return f"{days.first.isoformat()} – {days.last.isoformat()}"


def at_date(passage: Passage, mention: DateMention, **values: object) -> Hit:
    """A date of a passage."""
    return marked(passage, mention.start, mention.end, values)
