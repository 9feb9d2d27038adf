from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.languages.chinese.date_phrases import phrase
from desktop_app.languages.grammar import DateRange


def ranges(*days: str) -> list[DateRange]:
    """``2019-10-09/2019-10-11`` is a range, ``2019-10-09`` a day."""
    ends = [text.split("/") for text in days]
    return [DateRange(date.fromisoformat(pair[0]), date.fromisoformat(pair[-1])) for pair in ends]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("2020-07-01", "2020年7月1日"),
        ("2020-06-09/2020-06-10", "2020年6月9日和10日"),
        ("2020-10-12/2020-10-16", "2020年10月12日至16日"),
        ("2001-07-30/2001-08-03", "2001年7月30日至8月3日"),
        ("2012-05-31/2012-06-01", "2012年5月31日和6月1日"),
        ("2019-12-30/2020-01-03", "2019年12月30日至2020年1月3日"),
        ("2019-12-31/2020-01-01", "2019年12月31日和2020年1月1日"),
    ],
)
def test_one_range(days: str, expected: str) -> None:
    assert phrase(ranges(days)) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (["2019-10-09/2019-10-11", "2020-07-13/2020-07-15"], "2019年10月9日至11日和2020年7月13日至15日"),
        (["2020-07-07/2020-07-09", "2020-07-14/2020-07-16"], "2020年7月7日至9日和14日至16日"),
        (["2020-07-07/2020-07-08", "2020-07-14"], "2020年7月7日和8日以及14日"),
        (["2020-07-07", "2020-07-14", "2020-09-02"], "2020年7月7日、14日和9月2日"),
        (["2020-07-30/2020-08-03", "2020-08-10"], "2020年7月30日至8月3日和8月10日"),
        (["2019-09-09", "2019-12-09", "2020-12-09"], "2019年9月9日、12月9日和2020年12月9日"),
        (["2019-12-30/2020-01-03", "2020-07-13"], "2019年12月30日至2020年1月3日和2020年7月13日"),
        # Neighbours only: the order is that of the meetings, and it is kept.
        (["2020-07-07", "2020-08-02", "2020-07-14"], "2020年7月7日、8月2日和7月14日"),
    ],
)
def test_a_year_or_month_is_named_once_until_another_is(days: list[str], expected: str) -> None:
    assert phrase(ranges(*days)) == expected


def test_there_must_be_a_range() -> None:
    with pytest.raises(ValueError, match="at least one range"):
        phrase([])


DAYS = st.dates(date(2004, 1, 1), date(2030, 12, 31))
RANGES = st.builds(lambda first, more: DateRange(first, first + timedelta(more)), DAYS, st.integers(0, 400))


@settings(max_examples=200)
@given(st.lists(RANGES, min_size=1, max_size=5))
def test_no_day_is_lost_and_nothing_is_spaced(days: list[DateRange]) -> None:
    told = phrase(days)
    assert told.count("日") == sum(1 if one.first == one.last else 2 for one in days)
    assert all(f"{one.first.year}年" in told and f"{one.last.year}年" in told for one in days)
    assert " " not in told
