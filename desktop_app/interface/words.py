"""How values of the records read in the interface's language: days, moments, counts, choices.

The tree is shown before the records' classes are loaded, so nothing here needs them: a member of one of the
domain's lists is a string, and what the database holds is the same string.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from desktop_app.messages import interface_language, message

if TYPE_CHECKING:
    from desktop_app.storage.journal import Label

DASH = "\N{EN DASH}"
UNVERIFIED = "\N{BULLET}"
MISSING = "!"
MARKS: Mapping[str, str] = MappingProxyType(
    {
        "held": "\N{CHECK MARK}",
        "planned": "\N{WHITE BULLET}",
        "postponed": "\N{DOUBLE VERTICAL BAR}",
        "cancelled": "\N{MULTIPLICATION X}",
    }
)
"""A shape for each status of a meeting, so that none is told by colour alone."""

_LANGUAGES = {
    "ar": "العربية",
    "zh": "中文",
    "en": "English",
    "fr": "français",
    "ru": "русский",
    "es": "español",
}
_APPENDED_MNEMONIC = re.compile(r"\(&\w\)")
_FIGURES_0_TO_9 = "ar_AE"
_ENDINGS = {1: "first", 2: "second", 3: "third"}
_TEENS = range(11, 14)


def locale() -> QLocale:
    """The locale of the interface's language, whatever the system's; Arabic with the figures 0 to 9."""
    language = interface_language()
    return QLocale(_FIGURES_0_TO_9 if language == "ar" else language)


def day(value: date) -> str:
    """``9 Sep 2019``, ``2019年9月9日``."""
    return message("date.day", day=value.day, month=_month(value), year=value.year)


def month(value: date) -> str:
    """``Sep 2019``."""
    return f"{_month(value)} {value.year}"


def days(first: date | None, last: date | None) -> str:
    """A range of days, what its ends share said once: ``9–11 Sep 2019``; empty where none is known."""
    known = [value for value in (first, last) if value is not None]
    if first is None or last is None or first == last:
        return day(known[0]) if known else ""
    end = {"last": last.day, "last_month": _month(last), "year": last.year}
    if (first.year, first.month) == (last.year, last.month):
        return message("date.days_of_month", first=first.day, **end)
    if first.year == last.year:
        return message("date.days_of_year", first=first.day, first_month=_month(first), **end)
    return message("date.days", first=day(first), last=day(last))


def moment(at: str) -> str:
    """A moment of the journal (UTC, ISO 8601) in the clock of this computer: ``9 Sep 2019 14:02``."""
    local = datetime.fromisoformat(at).astimezone()
    return f"{day(local.date())} {local:%H:%M}"


def number(value: int) -> str:
    """A count with its thousands apart."""
    return locale().toString(value)


def ordinal(value: int) -> str:
    """A place in a series as sentences take it: ``9th``; bare where the sentence brings the ending (9-я)."""
    ending = "other" if value % 100 in _TEENS else _ENDINGS.get(value % 10, "other")
    return message(f"tree.ordinal_{ending}", number=value)


def without_mnemonic(label: str) -> str:
    """A label without the letter that its key is marked by: ``&Open`` is Open, ``打开(&O)`` is 打开."""
    return _APPENDED_MNEMONIC.sub("", label).replace("&", "")


def choice(value: StrEnum) -> str:
    """A value of one of the domain's lists: ``working group``."""
    return choice_of(type(value).__name__, value.value)


def choice_of(kind: str, value: str) -> str:
    """The same for a value as the database holds it; ``kind`` is the name of its list, ``BodyKind``."""
    return message(f"value.{kind.lower()}.{value}")


def marked_status(status: str) -> str:
    """``✓ held``."""
    return f"{MARKS[status]} {choice_of('MeetingStatus', status)}"


def record_name(table: str) -> str:
    """What a kind of record is called: ``meeting``."""
    return message(f"record.{table}")


def language_name(code: str) -> str:
    """A language's name for itself: ``русский``."""
    return _LANGUAGES.get(code, code)


def step_name(label: "Label") -> str:
    """What a step of the journal is called."""
    return message(label.key, **label.values)


def starting_large(text: str) -> str:
    """The text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def starting_small(text: str) -> str:
    """The text with a small first letter, the rest as it is."""
    return text[:1].lower() + text[1:]


def _month(value: date) -> str:
    return locale().monthName(value.month, QLocale.FormatType.ShortFormat)
