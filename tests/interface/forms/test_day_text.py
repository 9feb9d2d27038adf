"""Days and ranges of days as people type them."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.interface import words
from desktop_app.interface.forms.day_text import DayTextError, read_day, read_days
from desktop_app.interface.forms.month_names import month_of
from desktop_app.messages import LANGUAGES, explain

NINTH, ELEVENTH = date(2019, 10, 9), date(2019, 10, 11)


@pytest.mark.parametrize(
    "text",
    [
        "9.10.2019", "09.10.2019", " 9. 10. 2019 ", "9-10-2019", "9.10 2019",
        "9 Oct 2019", "9 October 2019", "9 oct. 2019", "9th October 2019", "the 9th of October 2019",
        "October 9, 2019", "Oct 9 2019", "9 октября 2019", "9 октября 2019 года", "9 окт. 2019 г.",
        "9-го октября 2019", "9 ОКТЯБРЯ 2019", "октябрь 9 2019", "2019-10-09", "2019-10-9", "2019/10/09",
        "2019.10.09", "2019 Oct 9", "9\u00a0октября\u00a02019",
    ],
)  # fmt: skip
def test_a_day_is_read_in_any_reasonable_form(text: str) -> None:
    assert read_day(text) == NINTH


@pytest.mark.parametrize(
    "text",
    [
        "9–11.10.2019", "9-11.10.2019", "9 - 11.10.2019", "9—11.10.2019", "9…11.10.2019", "9..11.10.2019",
        "9.10–11.10.2019", "9.10.2019–11.10.2019", "2019-10-09/11", "2019-10-09/10-11",
        "2019-10-09/2019-10-11", "2019-10-09 / 11", "2019-10-09 – 2019-10-11", "2019-10-09 to 2019-10-11",
        "9–11 Oct 2019", "9-11 October 2019", "9 to 11 October 2019", "from 9 to 11 October 2019",
        "October 9–11, 2019", "9 Oct – 11 Oct 2019", "9 Oct 2019 – 11 Oct 2019", "9 and 11 October 2019",
        "9–11 октября 2019", "9–11 октября 2019 года", "с 9 по 11 октября 2019 года", "9 по 11 окт. 2019 г.",
        "9-10-2019 – 11-10-2019",
    ],
)  # fmt: skip
def test_a_range_is_read_in_any_reasonable_form(text: str) -> None:
    assert read_days(text) == (NINTH, ELEVENTH)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("30.09–2.10.2019", date(2019, 9, 30), date(2019, 10, 2)),
        ("30 мая – 1 июня 2012", date(2012, 5, 30), date(2012, 6, 1)),
        ("30 May–1 June 2012", date(2012, 5, 30), date(2012, 6, 1)),
        ("30.12.2019–2.1.2020", date(2019, 12, 30), date(2020, 1, 2)),
        ("30 Dec 2019 to 2 Jan 2020", date(2019, 12, 30), date(2020, 1, 2)),
        ("2019-12-30/2020-01-02", date(2019, 12, 30), date(2020, 1, 2)),
        ("с 30 мая по 1 июня 2012", date(2012, 5, 30), date(2012, 6, 1)),
        ("10 и 11 сентября 2019", date(2019, 9, 10), date(2019, 9, 11)),
        ("12 Oct 2019 – 13", date(2019, 10, 12), date(2019, 10, 13)),
        ("29.2.2020", date(2020, 2, 29), date(2020, 2, 29)),
    ],
)
def test_the_ends_of_a_range_share_what_one_of_them_leaves_out(text: str, first: date, last: date) -> None:
    assert read_days(text) == (first, last)


def test_strokes_are_read_where_only_one_order_makes_a_day() -> None:
    assert read_day("13/10/2019") == read_day("10/13/2019") == date(2019, 10, 13)
    assert read_day("10/10/2019") == date(2019, 10, 10)


@pytest.mark.parametrize(
    ("text", "message", "named"),
    [
        ("", "day.empty", ""),
        ("   ", "day.empty", ""),
        ("9–", "day.end_missing", "9–"),
        ("–9.10.2019", "day.end_missing", "–9.10.2019"),
        ("9.10.19", "day.two_digit_year", "19"),
        ("9 Oct 19", "day.two_digit_year", "19"),
        ("9–11.10.19", "day.two_digit_year", "19"),
        ("9/10/2019", "day.ambiguous", "9.10.2019"),
        ("31.9.2019", "day.no_such_day", "31.9.2019"),
        ("29.2.2019", "day.no_such_day", "29.2.2019"),
        ("0.10.2019", "day.no_such_day", "0.10.2019"),
        ("9.10.0000", "day.no_such_day", "9.10.0"),
        ("9.13.2019", "day.no_such_month", "13"),
        ("9 Foo 2019", "day.not_understood", "Foo"),
        ("9 Oct Nov 2019", "day.not_understood", "Nov"),
        ("Wednesday, 9 October 2019", "day.not_understood", "Wednesday"),
        ("9 oc 2019", "day.not_understood", "oc"),
        ("9.10.2019 2020", "day.not_understood", "2020"),
        ("9.10.11.2019", "day.not_understood", "11"),
        ("9.10.201", "day.not_understood", "201"),
        ("1.2.3.4", "day.not_understood", "1 2 3 4"),
        ("9.10.2019?", "day.not_understood", "?"),
        ("Oct 2019", "day.no_day", "Oct 2019"),
        ("2019", "day.no_day", "2019"),
        ("9 2019", "day.no_month", "9 2019"),
        ("9", "day.no_month", "9"),
        ("9.10", "day.no_year", "9.10"),
        ("11–9.10.2019", "day.reversed", "11"),
        ("9–10–11.10.2019", "day.too_many", "9–10–11.10.2019"),
    ],
)
def test_what_was_not_understood_is_named(text: str, message: str, named: str) -> None:
    with pytest.raises(DayTextError) as caught:
        read_days(text)
    assert caught.value.message == message
    assert named in explain(caught.value)


def test_a_range_is_no_single_day() -> None:
    with pytest.raises(DayTextError) as caught:
        read_day("9–11.10.2019")
    assert caught.value.message == "day.only_one"
    assert read_day("9–9.10.2019") == NINTH


@pytest.mark.parametrize("language", LANGUAGES)
@given(first=st.dates(date(1000, 1, 1), date(2999, 1, 1)), length=st.integers(0, 400))
@settings(max_examples=120, deadline=None)
def test_what_the_interface_shows_can_be_typed_back(language: str, first: date, length: int) -> None:
    last = first + timedelta(days=length)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("ZAPISKA_LANGUAGE", language)
        assert read_days(words.days(first, last)) == (first, last)
        assert read_day(words.day(first)) == first


@given(st.text(alphabet="0123456789.-–/ оОктoct…\u00a0", max_size=24))
@settings(max_examples=300, deadline=None)
def test_any_text_is_a_range_or_is_refused_with_a_reason(text: str) -> None:
    try:
        first, last = read_days(text)
    except DayTextError as error:
        reason = explain(error)
    else:
        reason = f"{first} to {last}" if first <= last else ""
    assert reason


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("du 9 au 11 octobre 2019", (2019, 10, 9), (2019, 10, 11)),
        ("les 9 et 10 octobre 2019", (2019, 10, 9), (2019, 10, 10)),
        ("1er juin 2020", (2020, 6, 1), (2020, 6, 1)),
        ("del 28 de junio al 8 de julio de 2020", (2020, 6, 28), (2020, 7, 8)),
        ("los días 23 y 24 de julio de 2020", (2020, 7, 23), (2020, 7, 24)),
        ("2019年10月9日至11日", (2019, 10, 9), (2019, 10, 11)),
        ("2019年10月9日和10日", (2019, 10, 9), (2019, 10, 10)),
        ("2019年12月30日至2020年1月2日", (2019, 12, 30), (2020, 1, 2)),
        ("في الفترة من 10 إلى 14 كانون الأول/ديسمبر 2006", (2006, 12, 10), (2006, 12, 14)),
        ("12-16 تشرين الأول/أكتوبر 2020", (2020, 10, 12), (2020, 10, 16)),
        ("9 حزيران 2020", (2020, 6, 9), (2020, 6, 9)),
    ],
)
def test_days_are_read_as_each_language_writes_them(
    text: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    assert read_days(text) == (date(*first), date(*last))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("last", [(2019, 10, 9), (2019, 10, 11), (2019, 12, 1), (2020, 1, 2)])
def test_what_the_window_shows_as_days_can_be_typed(
    monkeypatch: pytest.MonkeyPatch, language: str, last: tuple[int, int, int]
) -> None:
    monkeypatch.setenv("ZAPISKA_LANGUAGE", language)
    days = (date(2019, 10, 9), date(*last))
    assert read_days(words.days(*days)) == days


def test_months_are_known_from_three_letters_on() -> None:
    assert [month_of(word) for word in ("jan", "Sept", "МАЯ", "мар", "июн", "июл", "dec")] == [
        1,
        9,
        5,
        3,
        6,
        7,
        12,
    ]
    assert [month_of(word) for word in ("ja", "xyz", "", "jui")] == [None, None, None, None]
