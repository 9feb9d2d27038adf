"""How values of the records read in the interface's language: days, moments, choices, fields."""

from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QLocale

from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import Base
from desktop_app.domain.texts import TextField
from desktop_app.messages import interface_language, message
from desktop_app.storage.journal import Label

DASH = "\N{EN DASH}"
UNVERIFIED = "\N{BULLET}"
MISSING = "!"
MARKS = {
    MeetingStatus.HELD: "\N{CHECK MARK}",
    MeetingStatus.PLANNED: "\N{WHITE BULLET}",
    MeetingStatus.POSTPONED: "\N{DOUBLE VERTICAL BAR}",
    MeetingStatus.CANCELLED: "\N{MULTIPLICATION X}",
}
"""A shape for each status, so that none is told by colour alone."""

LISTS = frozenset(
    {
        *("agenda_items", "bodies", "documents", "footnotes", "languages", "links", "links_from_others"),
        *("meeting_choices", "meetings", "paragraphs", "provisions"),
    }
)
"""Fields that hold several records."""

_LANGUAGES = {
    "ar": "العربية",
    "zh": "中文",
    "en": "English",
    "fr": "français",
    "ru": "русский",
    "es": "español",
}

_COLUMNS = frozenset(column.name for table in Base.metadata.tables.values() for column in table.columns)
_TEXT_FIELDS = frozenset(field.value for field in TextField)


def locale() -> QLocale:
    """The locale of the interface's language, whatever the system's."""
    return QLocale(interface_language())


def day(value: date) -> str:
    """``9 Sep 2019``."""
    return f"{value.day} {_month(value)} {value.year}"


def days(first: date | None, last: date | None) -> str:
    """A range of days, what its ends share said once: ``9–11 Sep 2019``; empty where none is known."""
    known = [value for value in (first, last) if value is not None]
    if first is None or last is None or first == last:
        return day(known[0]) if known else ""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}{DASH}{day(last)}"
    start = f"{first.day} {_month(first)}" if first.year == last.year else day(first)
    return f"{start} {DASH} {day(last)}"


def moment(at: str) -> str:
    """A moment of the journal (UTC, ISO 8601) in the clock of this computer: ``9 Sep 2019 14:02``."""
    local = datetime.fromisoformat(at).astimezone()
    return f"{day(local.date())} {local:%H:%M}"


def number(value: int) -> str:
    """A count with its thousands apart."""
    return locale().toString(value)


def choice(value: StrEnum) -> str:
    """A value of one of the domain's lists: ``working group``."""
    return message(f"value.{type(value).__name__.lower()}.{value.value}")


def marked_status(status: MeetingStatus) -> str:
    """``✓ held``."""
    return f"{MARKS[status]} {choice(status)}"


def field_name(name: str) -> str:
    """What a field is called: ``first day``; the name of a place in a note stays as it is."""
    if name in _COLUMNS:
        return message(f"column.{name}")
    if f"{name}_id" in _COLUMNS:
        return message(f"column.{name}_id")
    if name in _TEXT_FIELDS:
        return choice(TextField(name))
    return message(f"field.{name}") if name in LISTS else name


def record_name(table: str) -> str:
    """What a kind of record is called: ``meeting``."""
    return message(f"record.{table}")


def language_name(code: str) -> str:
    """A language's name for itself: ``русский``."""
    return _LANGUAGES.get(code, code)


def step_name(label: Label) -> str:
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
