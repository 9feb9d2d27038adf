from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.storage.safety.backup_name import BackupName, Reason
from desktop_app.storage.safety.retention import ALL_FOR, AT_LEAST, expired

START = datetime(2031, 1, 1, tzinfo=UTC)
MINUTES = st.integers(min_value=0, max_value=60 * 24 * 40)
GAPS = st.lists(MINUTES, max_size=30)
JUMPS = st.lists(st.integers(min_value=-60 * 24 * 4000, max_value=60 * 24 * 4000), max_size=30)
REASONS = st.sampled_from(Reason)


def in_a_row(gaps: list[int], reason: Reason = Reason.TIMED) -> list[BackupName]:
    """Backups with so many minutes before each."""
    moment, made = START, []
    for sequence, gap in enumerate(gaps, 1):
        moment += timedelta(minutes=gap)
        made.append(BackupName("a", moment, sequence, reason, "0" * 16))
    return made


def kept(backups: list[BackupName], now: datetime) -> list[BackupName]:
    going = set(expired(backups, now))
    return [backup for backup in backups if backup not in going]


def test_a_year_of_work_leaves_what_is_promised() -> None:
    # Every half hour of ten hours a day, 400 days on end.
    backups = in_a_row(([30] * 19 + [870]) * 400)
    now = backups[-1].moment
    left = kept(backups, now)
    ages = [(now - backup.moment) / timedelta(days=1) for backup in left]
    assert sum(age <= 2 for age in ages) == 41
    assert sum(2 < age <= 12 for age in ages) == 10
    assert 8 <= sum(12 < age <= 70 for age in ages) <= 11
    assert 6 <= sum(age > 70 for age in ages) <= 8
    assert max(ages) > 240
    assert len(left) < 75


@settings(max_examples=60, deadline=None)
@given(GAPS, MINUTES)
def test_one_of_each_day_week_and_month_stays_as_long_as_promised(gaps: list[int], since: int) -> None:
    backups = in_a_row(gaps)
    now = (backups[-1].moment if backups else START) + timedelta(minutes=since)
    left = kept(backups, now)
    for backup in backups:
        moment, age = backup.moment, now - backup.moment
        if age <= ALL_FOR:
            assert backup in left
        if age <= timedelta(days=12):
            assert any(one.moment.date() == moment.date() for one in left)
        if age <= timedelta(weeks=10):
            assert any(one.moment.isocalendar()[:2] == moment.isocalendar()[:2] for one in left)
        if age <= timedelta(days=275):
            assert any((one.moment.year, one.moment.month) == (moment.year, moment.month) for one in left)


@settings(max_examples=60, deadline=None)
@given(GAPS, MINUTES)
def test_never_fewer_than_three_stay_and_the_newest_always(gaps: list[int], since: int) -> None:
    backups = in_a_row(gaps)
    left = kept(backups, START + timedelta(days=4000, minutes=since))
    assert left[-AT_LEAST:] == backups[-AT_LEAST:]


@settings(max_examples=60, deadline=None)
@given(GAPS)
def test_backups_before_a_migration_all_stay(gaps: list[int]) -> None:
    backups = in_a_row(gaps, Reason.MIGRATION)
    assert kept(backups, START + timedelta(days=10_000)) == backups


@settings(max_examples=60, deadline=None)
@given(GAPS, MINUTES)
def test_what_stays_once_pruned_stays_when_pruned_again(gaps: list[int], since: int) -> None:
    backups = in_a_row(gaps)
    now = (backups[-1].moment if backups else START) + timedelta(minutes=since)
    left = kept(backups, now)
    assert kept(left, now) == left


@settings(max_examples=60, deadline=None)
@given(GAPS)
def test_pruning_after_each_backup_never_takes_what_pruning_once_would_leave(gaps: list[int]) -> None:
    backups = in_a_row(gaps)
    left: list[BackupName] = []
    for backup in backups:
        left = kept([*left, backup], backup.moment)
    if backups:
        assert set(kept(backups, backups[-1].moment)) <= set(left)


@settings(max_examples=60, deadline=None)
@given(JUMPS, st.integers(min_value=-4000, max_value=4000))
def test_a_clock_that_jumps_never_takes_a_newer_backup_before_an_older_of_its_day(
    jumps: list[int], days: int
) -> None:
    backups = in_a_row(jumps)
    left = kept(backups, START + timedelta(days=days))
    assert left[-AT_LEAST:] == backups[-AT_LEAST:]
    for earlier, later in pairwise(backups):
        if earlier in left and later not in left:
            newer = [one for one in left if one.sequence > later.sequence]
            assert any(one.moment.month == later.moment.month for one in newer)


def test_a_clock_set_ten_years_ahead_takes_no_more_than_a_month_would() -> None:
    backups = in_a_row([60] * 20)
    far = backups[-1].moment + timedelta(days=3650)
    assert kept(backups, far) == kept(backups, backups[-1].moment + timedelta(days=31))


def test_a_clock_set_back_takes_nothing() -> None:
    backups = in_a_row([60] * 20)
    assert kept(backups, START - timedelta(days=3650)) == backups


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(MINUTES, REASONS), max_size=40), MINUTES)
def test_what_goes_is_told_oldest_first(made: list[tuple[int, Reason]], since: int) -> None:
    backups = [
        in_a_row([gap for gap, _ in made[: place + 1]], reason)[-1] for place, (_, reason) in enumerate(made)
    ]
    going = expired(reversed(backups), START + timedelta(days=300, minutes=since))
    assert going == sorted(going, key=lambda backup: backup.sequence)
    assert not any(backup.is_pinned for backup in going)
