"""Which backups may go. Depends on their names and the clock alone."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import accumulate, pairwise
from types import MappingProxyType

from desktop_app.storage.safety.backup_name import BackupName

ALL_FOR = timedelta(days=2)
AT_LEAST = 3
ONE_OF_EACH: "MappingProxyType[timedelta, Callable[[datetime], Hashable]]" = MappingProxyType(
    {
        timedelta(days=12): lambda moment: moment.date(),
        timedelta(weeks=10): lambda moment: moment.isocalendar()[:2],
        timedelta(days=275): lambda moment: (moment.year, moment.month),
    }
)
"""Up to which age one backup stays of each day, week and month (nine months): the last of it."""

_LONGEST_GAP = timedelta(days=31)
"""What two backups in a row can be apart, as far as their ages go, whatever the clock says."""


def expired(backups: Iterable[BackupName], now: datetime) -> list[BackupName]:
    """The backups that may go, oldest first.

    A backup's age is the sum of the gaps since, each at least nothing and at most a month: a clock set back
    makes no newer backup older than those before it, and one set years ahead makes none old at once.
    """
    ordered = sorted(backups, key=lambda backup: backup.sequence)
    staying = {id(backup) for backup in ordered[-AT_LEAST:]}
    seen: set[Hashable] = set()
    for backup, age in reversed(list(zip(ordered, _ages(ordered, now), strict=True))):
        moment = backup.moment
        periods = {(limit, period(moment)) for limit, period in ONE_OF_EACH.items() if age <= limit}
        if backup.is_pinned or age <= ALL_FOR or periods - seen:
            staying.add(id(backup))
        seen |= periods
    return [backup for backup in ordered if id(backup) not in staying]


def _ages(ordered: Sequence[BackupName], now: datetime) -> list[timedelta]:
    moments = [*(backup.moment for backup in ordered), now]
    gaps = [min(max(later - earlier, timedelta()), _LONGEST_GAP) for earlier, later in pairwise(moments)]
    return list(accumulate(reversed(gaps)))[::-1]
