from datetime import date

import pytest

from desktop_app.languages.grammar import DateRange
from desktop_app.languages.spanish.date_phrases import MONTHS, line, sentence


def ranges(*days: str) -> list[DateRange]:
    """``2019-10-09/2019-10-11`` is a range, ``2019-10-09`` a day."""
    ends = [text.split("/") for text in days]
    return [DateRange(date.fromisoformat(pair[0]), date.fromisoformat(pair[-1])) for pair in ends]


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (["2019-10-09"], "el 9 de octubre de 2019"),
        (["2020-01-01"], "el 1 de enero de 2020"),
        (["2020-07-23/2020-07-24"], "los días 23 y 24 de julio de 2020"),
        (["2012-10-15/2012-10-19"], "del 15 al 19 de octubre de 2012"),
        (["2004-06-28/2004-07-08"], "del 28 de junio al 8 de julio de 2004"),
        (["2020-06-30/2020-07-01"], "los días 30 de junio y 1 de julio de 2020"),
        (["2019-12-30/2020-01-03"], "del 30 de diciembre de 2019 al 3 de enero de 2020"),
        (["2019-12-31/2020-01-01"], "los días 31 de diciembre de 2019 y 1 de enero de 2020"),
        (
            ["2019-10-09/2019-10-11", "2020-07-13/2020-07-15"],
            "del 9 al 11 de octubre de 2019 y del 13 al 15 de julio de 2020",
        ),
        (
            ["2019-09-09/2019-09-11", "2020-09-10/2020-09-11"],
            "del 9 al 11 de septiembre de 2019 y los días 10 y 11 de septiembre de 2020",
        ),
        (["2020-07-07", "2020-07-09"], "el 7 y el 9 de julio de 2020"),
        (
            ["2020-07-07/2020-07-08", "2020-07-14/2020-07-15"],
            "los días 7 y 8 y los días 14 y 15 de julio de 2020",
        ),
        (
            ["2020-07-06/2020-07-08", "2020-07-13/2020-07-15"],
            "del 6 al 8 y del 13 al 15 de julio de 2020",
        ),
        (
            ["2020-07-07/2020-07-08", "2020-09-10"],
            "los días 7 y 8 de julio y el 10 de septiembre de 2020",
        ),
        (
            ["2012-05-30/2012-06-01", "2012-10-05/2012-10-08"],
            "del 30 de mayo al 1 de junio y del 5 al 8 de octubre de 2012",
        ),
        (
            ["2019-01-15", "2019-03-15", "2019-12-02"],
            "el 15 de enero, el 15 de marzo y el 2 de diciembre de 2019",
        ),
        (
            ["2019-12-30/2020-01-03", "2020-07-13"],
            "del 30 de diciembre de 2019 al 3 de enero de 2020 y el 13 de julio de 2020",
        ),
    ],
)
def test_days_in_a_sentence(days: list[str], told: str) -> None:
    assert sentence(ranges(*days)) == told


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (["2019-10-09"], "9 de octubre de 2019"),
        (["2018-05-02/2018-05-03"], "2 y 3 de mayo de 2018"),
        (["2020-10-12/2020-10-16"], "12 a 16 de octubre de 2020"),
        (["2004-06-28/2004-07-08"], "28 de junio a 8 de julio de 2004"),
        (["2020-06-30/2020-07-01"], "30 de junio y 1 de julio de 2020"),
        (["2019-12-30/2020-01-03"], "30 de diciembre de 2019 a 3 de enero de 2020"),
        (
            ["2010-01-27/2010-01-29", "2010-10-19"],
            "27 a 29 de enero y 19 de octubre de 2010",
        ),
        (
            ["2009-04-14/2009-04-15", "2010-01-27/2010-01-29", "2010-10-19"],
            "14 y 15 de abril de 2009, 27 a 29 de enero de 2010 y 19 de octubre de 2010",
        ),
    ],
)
def test_days_in_a_line(days: list[str], told: str) -> None:
    assert line(ranges(*days)) == told


def test_every_month_has_its_name() -> None:
    told = [sentence(ranges(f"2020-{month:02}-01")) for month in range(1, 13)]
    assert told == [f"el 1 de {month} de 2020" for month in MONTHS]


@pytest.mark.parametrize("written", [sentence, line])
def test_without_ranges_there_is_no_phrase(written: type[str]) -> None:
    with pytest.raises(ValueError, match="at least one range"):
        written([])
