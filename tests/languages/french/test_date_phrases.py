from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.languages.french.date_phrases import MONTHS, line, sentence
from desktop_app.languages.grammar import DateRange


def ranges(*days: str) -> list[DateRange]:
    """``2019-10-09/2019-10-11`` is a range, ``2019-10-09`` a day."""
    ends = [text.split("/") for text in days]
    return [DateRange(date.fromisoformat(pair[0]), date.fromisoformat(pair[-1])) for pair in ends]


@pytest.mark.parametrize(
    ("days", "in_sentence", "in_line"),
    [
        ("2019-10-09", "le 9 octobre 2019", "9 octobre 2019"),
        ("2018-11-01", "le 1er novembre 2018", "1er novembre 2018"),
        ("2018-05-02/2018-05-03", "les 2 et 3 mai 2018", "2 et 3 mai 2018"),
        ("2018-10-15/2018-10-19", "du 15 au 19 octobre 2018", "15-19 octobre 2018"),
        ("2015-06-01/2015-06-05", "du 1er au 5 juin 2015", "1er-5 juin 2015"),
        ("2012-05-30/2012-06-01", "du 30 mai au 1er juin 2012", "30 mai-1er juin 2012"),
        ("2020-06-30/2020-07-01", "les 30 juin et 1er juillet 2020", "30 juin et 1er juillet 2020"),
        (
            "2019-12-30/2020-01-02",
            "du 30 décembre 2019 au 2 janvier 2020",
            "30 décembre 2019-2 janvier 2020",
        ),
        (
            "2019-12-31/2020-01-01",
            "les 31 décembre 2019 et 1er janvier 2020",
            "31 décembre 2019 et 1er janvier 2020",
        ),
    ],
)
def test_one_meeting(days: str, in_sentence: str, in_line: str) -> None:
    assert (sentence(ranges(days)), line(ranges(days))) == (in_sentence, in_line)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (
            ["2020-09-10/2020-09-11", "2020-10-05/2020-10-07"],
            "les 10 et 11 septembre et du 5 au 7 octobre 2020",
        ),
        (["2020-07-07/2020-07-08", "2020-07-14/2020-07-15"], "les 7 et 8 et les 14 et 15 juillet 2020"),
        (["2020-07-07", "2020-07-09", "2020-07-14/2020-07-17"], "le 7, le 9 et du 14 au 17 juillet 2020"),
        (["2012-05-30/2012-06-01", "2012-10-05"], "du 30 mai au 1er juin et le 5 octobre 2012"),
        (["2020-07-07", "2020-08-02", "2020-07-14"], "le 7 juillet, le 2 août et le 14 juillet 2020"),
        (
            ["2019-10-09/2019-10-11", "2020-07-13/2020-07-15"],
            "du 9 au 11 octobre 2019 et du 13 au 15 juillet 2020",
        ),
        (
            ["2019-10-09", "2020-07-13/2020-07-14", "2020-09-01"],
            "le 9 octobre 2019, les 13 et 14 juillet 2020 et le 1er septembre 2020",
        ),
    ],
)
def test_several_meetings_in_a_sentence(days: list[str], expected: str) -> None:
    assert sentence(ranges(*days)) == expected


def test_several_meetings_in_a_line() -> None:
    assert line(ranges("2020-07-07/2020-07-09", "2020-07-14")) == "7-9 et 14 juillet 2020"
    assert line(ranges("2019-07-07", "2020-07-14")) == "7 juillet 2019 et 14 juillet 2020"


def test_no_range_is_no_phrase() -> None:
    for told in (sentence, line):
        with pytest.raises(ValueError, match="at least one range"):
            told([])


def test_months_stand_in_the_order_of_the_year() -> None:
    assert [line(ranges(f"2021-{month:02}-02")) for month in range(1, 13)] == [
        f"2 {name} 2021" for name in MONTHS
    ]


days_of_a_meeting = st.builds(
    lambda first, length: DateRange(first, first + timedelta(days=length)),
    st.dates(date(1990, 1, 1), date(2060, 12, 31)),
    st.integers(0, 40),
)


@settings(max_examples=60)
@given(st.lists(days_of_a_meeting, min_size=1, max_size=5))
def test_every_year_is_named_and_a_shared_one_only_once(meetings: list[DateRange]) -> None:
    written = sentence(meetings)
    years = {day.year for days in meetings for day in (days.first, days.last)}
    named = [word for word in written.replace(",", "").split() if len(word) == 4 and word.isdigit()]
    assert set(named) == set(map(str, years))
    assert "\u00a0" not in written
    if len(years) == 1:
        assert len(named) == 1
