"""Ranges of days in Chinese, by the usage of United Nations documents.

至 joins the days of a range, 和 two days: ``2020年9月10日和11日``. A year or month is named once and holds
for the days after it, until another is named.
"""

from collections.abc import Sequence
from datetime import date
from itertools import takewhile

from desktop_app.languages.chinese.enumeration import joined
from desktop_app.languages.date_ranges import is_single_day, is_two_days
from desktop_app.languages.grammar import DateRange

_Written = tuple[str, ...]
"""The year, month and day, each with its character; or only those that a range shares."""


def phrase(ranges: Sequence[DateRange]) -> str:
    """The ranges in the order given: ``2020年7月7日和8日以及9月14日至16日``.

    Raises ValueError if there are none.
    """
    if not ranges:
        raise ValueError("a phrase of dates needs at least one range")
    told: list[str] = []
    named: _Written = ()
    for days in ranges:
        first, last = _written(days.first), _written(days.last)
        told.append(_without(named, first))
        if not is_single_day(days):
            told[-1] += ("和" if is_two_days(days) else "至") + _without(first, last)
        named = _shared(first, last)
    return joined(told)


def _written(day: date) -> _Written:
    return f"{day.year}年", f"{day.month}月", f"{day.day}日"


def _shared(one: _Written, other: _Written) -> _Written:
    """What two days begin with alike: nothing, the year, or the year and the month."""
    pairs = zip(one[:2], other[:2], strict=False)
    return tuple(part for part, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _without(named: _Written, day: _Written) -> str:
    """A day without what the date before it has named for it too."""
    return "".join(day[len(_shared(named, day)) :])
