"""What every language asks of ranges of days before it writes them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from desktop_app.languages.grammar import DateRange


def shared_year(ranges: Sequence[DateRange]) -> int | None:
    """The year in which all the days lie, which is then named once; None if they lie in several.

    Raises ValueError if there are no ranges.
    """
    if not ranges:
        raise ValueError("a phrase of dates needs at least one range")
    years = {day.year for days in ranges for day in (days.first, days.last)}
    return years.pop() if len(years) == 1 else None


def by_month(ranges: Sequence[DateRange]) -> Iterator[tuple[int | None, list[DateRange]]]:
    """Neighbours that lie in one month, which is then named once, with its number.

    Ranges across months come with None.
    """
    for month, neighbours in groupby(ranges, key=_only_month):
        yield month, list(neighbours)


def _only_month(days: DateRange) -> int | None:
    return days.first.month if days.first.month == days.last.month else None


def is_single_day(days: DateRange) -> bool:
    """Whether the range is one day."""
    return days.first == days.last


def is_two_days(days: DateRange) -> bool:
    """Whether the range is one day and the next, which many languages write with "and"."""
    return (days.last - days.first).days == 1
