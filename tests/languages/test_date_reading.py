"""Dates are read back as the languages write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.languages.available import language
from desktop_app.languages.date_reading import DateFault, dates_in, month_words
from desktop_app.languages.digits import Digits
from desktop_app.languages.grammar import DateRange

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")


def merged(ranges: list[DateRange]) -> list[DateRange]:
    """A day and the next as one range: words do not tell the two apart."""
    whole: list[DateRange] = []
    for days in ranges:
        last = whole[-1] if whole else None
        single = days.first == days.last and last is not None and last.first == last.last
        if single and last is not None and days.first - last.last == timedelta(days=1):
            whole[-1] = DateRange(last.first, days.last)
        else:
            whole.append(days)
    return whole


@st.composite
def date_ranges(draw: st.DrawFn) -> list[DateRange]:
    ranges: list[DateRange] = []
    day = date(2018, draw(st.integers(1, 12)), draw(st.integers(1, 28)))
    for _ in range(draw(st.integers(1, 3))):
        first = day + timedelta(days=draw(st.sampled_from((2, 3, 6, 40, 200, 366))))
        day = first + timedelta(days=draw(st.sampled_from((0, 0, 1, 2, 4, 30))))
        ranges.append(DateRange(first, day))
    return ranges


@pytest.mark.parametrize("code", LANGUAGES)
@settings(max_examples=150, deadline=None)
@given(ranges=date_ranges())
def test_what_a_language_writes_is_read_back(code: str, ranges: list[DateRange]) -> None:
    speech = language(code, Digits.EASTERN)
    for form in ("sentence", "line"):
        written = speech.dates(ranges, form)
        for text in (written, speech.typography(f"CTOC/COP/2019/6. {written}, 5.")):
            read = [mention.days for mention in dates_in(text, code)]
            assert merged([days for days in read if days is not None]) == merged(ranges)


@pytest.mark.parametrize(
    ("text", "fault"),
    [("31–32 августа 2020 года", DateFault.IMPOSSIBLE), ("11–9 октября 2020 года", DateFault.BACKWARDS)],
)
def test_days_that_cannot_be_have_a_fault(text: str, fault: DateFault) -> None:
    (mention,) = dates_in(text, "ru")
    assert (mention.days, mention.fault) == (None, fault)
    assert text[mention.start : mention.end] in text


def test_dates_without_a_year_and_figures_of_other_things_are_passed_over() -> None:
    for text in ("8–9 сентября", "резолюция 7/1", "в 2020 году", "пункты 2, 4 и 5", "2019 года и 3 мая"):
        assert list(dates_in(text, "ru")) == []


def test_the_names_of_months_are_those_of_dates() -> None:
    assert month_words("ru")[8] == "сентября"
    assert len(month_words("zh")) == 12
