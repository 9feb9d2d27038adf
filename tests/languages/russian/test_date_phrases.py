from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.languages.grammar import DateRange
from desktop_app.languages.russian.date_phrases import MONTHS, phrase


def ranges(*days: str) -> list[DateRange]:
    """``2019-10-09/2019-10-11`` is a range, ``2019-10-09`` a day."""
    ends = [text.split("/") for text in days]
    return [DateRange(date.fromisoformat(pair[0]), date.fromisoformat(pair[-1])) for pair in ends]


def test_a_single_day_is_written_with_its_month_and_year() -> None:
    assert phrase(ranges("2019-10-09")) == "9 октября 2019 года"


def test_a_range_within_a_month_has_no_spaces_round_its_dash() -> None:
    assert phrase(ranges("2019-10-09/2019-10-11")) == "9–11 октября 2019 года"


def test_a_range_across_months_has_spaces_round_its_dash() -> None:
    assert phrase(ranges("2012-05-30/2012-06-01")) == "30 мая – 1 июня 2012 года"


def test_a_range_across_years_names_both_years() -> None:
    assert phrase(ranges("2019-12-30/2020-01-02")) == "30 декабря 2019 года – 2 января 2020 года"


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (["2020-09-10/2020-09-11", "2020-10-05/2020-10-06"], "10–11 сентября и 5–6 октября 2020 года"),
        (["2020-07-07/2020-07-08", "2020-07-14/2020-07-15"], "7–8 и 14–15 июля 2020 года"),
        (["2020-07-07", "2020-07-09", "2020-07-14/2020-07-15"], "7, 9 и 14–15 июля 2020 года"),
        (["2012-05-30/2012-06-01", "2012-10-05/2012-10-06"], "30 мая – 1 июня и 5–6 октября 2012 года"),
        (
            ["2012-05-30/2012-06-01", "2012-06-29/2012-07-02"],
            "30 мая – 1 июня и 29 июня – 2 июля 2012 года",
        ),
        (
            ["2020-07-07/2020-07-08", "2020-07-14/2020-07-15", "2020-08-02/2020-08-03"],
            "7–8 и 14–15 июля и 2–3 августа 2020 года",
        ),
        (
            ["2020-07-07", "2020-07-14", "2020-08-02", "2020-10-05/2020-10-06"],
            "7 и 14 июля, 2 августа и 5–6 октября 2020 года",
        ),
        # Neighbours only: the order is that of the meetings, and it is kept.
        (["2020-07-07", "2020-08-02", "2020-07-14"], "7 июля, 2 августа и 14 июля 2020 года"),
    ],
)
def test_a_shared_year_stands_once_and_so_does_the_month_of_neighbours(
    days: list[str], expected: str
) -> None:
    assert phrase(ranges(*days)) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (
            ["2019-10-09/2019-10-11", "2020-07-13/2020-07-15"],
            "9–11 октября 2019 года и 13–15 июля 2020 года",
        ),
        (
            ["2019-10-09/2019-10-11", "2020-07-13/2020-07-15", "2020-09-01"],
            "9–11 октября 2019 года, 13–15 июля 2020 года и 1 сентября 2020 года",
        ),
        (
            ["2019-05-30/2019-06-01", "2019-12-30/2020-01-02"],
            "30 мая – 1 июня 2019 года и 30 декабря 2019 года – 2 января 2020 года",
        ),
    ],
)
def test_where_the_years_differ_each_range_has_its_own(days: list[str], expected: str) -> None:
    assert phrase(ranges(*days)) == expected


def test_no_range_is_no_phrase() -> None:
    with pytest.raises(ValueError, match="at least one range"):
        phrase([])


def test_months_stand_in_the_order_of_the_year() -> None:
    assert [phrase(ranges(f"2021-{month:02}-01")) for month in range(1, 13)] == [
        f"1 {name} 2021 года" for name in MONTHS
    ]


days_of_a_meeting = st.builds(
    lambda first, length: DateRange(first, first + timedelta(days=length)),
    st.dates(date(1990, 1, 1), date(2060, 12, 31)),
    st.integers(0, 40),
)


@settings(max_examples=60)
@given(st.lists(days_of_a_meeting, min_size=1, max_size=5))
def test_every_year_is_named_and_a_shared_one_only_once(meetings: list[DateRange]) -> None:
    written = phrase(meetings)
    years = {day.year for days in meetings for day in (days.first, days.last)}
    assert {word for word in written.split() if len(word) == 4 and word.isdigit()} == set(map(str, years))
    assert written.endswith(" года")
    assert "\u00a0" not in written
    if len(years) == 1:
        assert written.count(" года") == 1
