from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.languages.english.date_phrases import MONTHS, line, sentence
from desktop_app.languages.grammar import DateRange


def ranges(*days: str) -> list[DateRange]:
    """``2019-10-09/2019-10-11`` is a range, ``2019-10-09`` a day."""
    ends = [text.split("/") for text in days]
    return [DateRange(date.fromisoformat(pair[0]), date.fromisoformat(pair[-1])) for pair in ends]


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ("2016-06-20", "on 20 June 2016"),
        ("2018-05-02/2018-05-03", "on 2 and 3 May 2018"),
        ("2016-06-20/2016-06-24", "from 20 to 24 June 2016"),
        ("2012-05-30/2012-06-01", "from 30 May to 1 June 2012"),
        ("2012-05-31/2012-06-01", "on 31 May and 1 June 2012"),
        ("2019-12-30/2020-01-02", "from 30 December 2019 to 2 January 2020"),
        ("2019-12-31/2020-01-01", "on 31 December 2019 and 1 January 2020"),
    ],
)
def test_one_range_in_a_sentence(days: str, told: str) -> None:
    assert sentence(ranges(days)) == told


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (
            ["2019-10-09/2019-10-11", "2020-07-13/2020-07-15"],
            "from 9 to 11 October 2019 and from 13 to 15 July 2020",
        ),
        (
            ["2020-09-10/2020-09-11", "2020-10-05/2020-10-06"],
            "on 10 and 11 September and on 5 and 6 October 2020",
        ),
        (["2020-07-07/2020-07-08", "2020-07-14/2020-07-15"], "on 7 and 8 and on 14 and 15 July 2020"),
        (["2020-07-06/2020-07-08", "2020-07-13/2020-07-15"], "from 6 to 8 and from 13 to 15 July 2020"),
        # Single days in a row share their preposition.
        (["2020-07-07", "2020-07-09"], "on 7 and 9 July 2020"),
        (["2020-07-07", "2020-07-09", "2020-07-14/2020-07-16"], "on 7 and 9 and from 14 to 16 July 2020"),
        (["2020-01-15", "2020-03-16", "2020-05-18"], "on 15 January, 16 March and 18 May 2020"),
        (["2019-09-09", "2020-12-02"], "on 9 September 2019 and 2 December 2020"),
        (
            ["2020-07-07/2020-07-08", "2020-07-14/2020-07-15", "2020-08-03/2020-08-05"],
            "on 7 and 8 July, on 14 and 15 July and from 3 to 5 August 2020",
        ),
        (
            ["2012-05-30/2012-06-01", "2012-10-05/2012-10-06"],
            "from 30 May to 1 June and on 5 and 6 October 2012",
        ),
        (
            ["2012-05-30/2012-06-01", "2012-06-29/2012-07-02"],
            "from 30 May to 1 June and from 29 June to 2 July 2012",
        ),
        (
            ["2019-10-09/2019-10-11", "2020-07-13/2020-07-15", "2020-09-01"],
            "from 9 to 11 October 2019, from 13 to 15 July 2020 and on 1 September 2020",
        ),
        (
            ["2019-05-30/2019-06-01", "2019-12-30/2020-01-02"],
            "from 30 May to 1 June 2019 and from 30 December 2019 to 2 January 2020",
        ),
        # The order is that of the meetings, and it is kept.
        (["2020-07-07", "2020-08-03", "2020-07-14"], "on 7 July, 3 August and 14 July 2020"),
    ],
)
def test_several_ranges_in_a_sentence(days: list[str], told: str) -> None:
    assert sentence(ranges(*days)) == told


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (["2020-10-12/2020-10-16"], "12–16 October 2020"),
        (["2018-05-02/2018-05-03"], "2 and 3 May 2018"),
        (["2020-10-12"], "12 October 2020"),
        (["2012-05-30/2012-06-01"], "30 May–1 June 2012"),
        (["2012-05-31/2012-06-01"], "31 May and 1 June 2012"),
        (["2019-12-30/2020-01-02"], "30 December 2019–2 January 2020"),
        (["2020-07-06/2020-07-08", "2020-07-13/2020-07-15"], "6–8 and 13–15 July 2020"),
        (["2020-07-06/2020-07-08", "2020-09-14/2020-09-16"], "6–8 July and 14–16 September 2020"),
        (["2019-10-09/2019-10-11", "2020-07-13"], "9–11 October 2019 and 13 July 2020"),
    ],
)
def test_a_line_has_dashes_without_spaces(days: list[str], told: str) -> None:
    assert line(ranges(*days)) == told


def test_months_stand_in_the_order_of_the_year() -> None:
    assert [line(ranges(f"2021-{month:02}-01")) for month in range(1, 13)] == [
        f"1 {name} 2021" for name in MONTHS
    ]


days_of_a_meeting = st.builds(
    lambda first, length: DateRange(first, first + timedelta(days=length)),
    st.dates(date(1990, 1, 1), date(2060, 12, 31)),
    st.integers(0, 40),
)


@settings(max_examples=60)
@given(st.lists(days_of_a_meeting, min_size=1, max_size=5))
def test_every_year_is_named_and_a_shared_one_only_once(meetings: list[DateRange]) -> None:
    told = sentence(meetings)
    words = told.replace(",", "").split()
    years = {day.year for days in meetings for day in (days.first, days.last)}
    assert {word for word in words if len(word) == 4 and word.isdigit()} == set(map(str, years))
    assert "–" not in told
    if len(years) == 1:
        assert words.count(str(years.pop())) == 1


@settings(max_examples=60)
@given(st.lists(days_of_a_meeting, min_size=1, max_size=5))
def test_a_range_in_a_sentence_always_has_both_prepositions(meetings: list[DateRange]) -> None:
    words = sentence(meetings).split()
    assert words.count("from") == words.count("to")
    assert words[0] in {"from", "on"}
