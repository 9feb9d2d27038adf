from datetime import date

import pytest

from desktop_app.languages.grammar import DateRange


def test_a_single_day_is_a_range() -> None:
    day = date(2019, 10, 9)
    assert DateRange(day, day).last == day


def test_a_range_does_not_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="2019-10-08 is before 2019-10-09"):
        DateRange(date(2019, 10, 9), date(2019, 10, 8))
