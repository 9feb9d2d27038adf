"""What every official language promises, whatever its grammar. One by its code: ``-k en``."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import product

import pytest

from desktop_app.languages.available import LANGUAGES, language
from desktop_app.languages.grammar import Agreement, Count, DateRange, Language

NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE = "\u00a0", "\u202f"
RUNNING_TEXTS = (
    "",
    " ",
    "CTOC/COP/WG.10/2019/5, A/RES/217 A (III) et S/RES/10 (1946)",
    "In resolution 9/1, item 2 (b), from 9 to 11 October 2019 — annex I",
    "Dans la résolution 9/1 : « Création » ; point 2 b) ? du 1er au 3 mai 2018 !",
    "En la resolución 9/1, del 9 al 11 de octubre de 2019, tema 2 b), párr. 4",
    "В резолюции 9/1 «Создание» 9–11 октября 2019 года – и в Вене",
    "في القرار 9/1 المعنون ”إنشاء“ يومي 9 و10 حزيران/يونيه 2020، البند 2 (ب)",
    "第9/1号决议,2020年10月12日至16日,维也纳,临时议程*项目2(b)",
)
DAY = date(2019, 12, 30)


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest) -> Language:
    code: str = request.param
    return language(code)


def agreements(spoken: Language) -> Sequence[Agreement]:
    return spoken.grammar.agreements(by_gender=True)


def test_its_code_is_that_by_which_it_is_found(spoken: Language) -> None:
    assert language(spoken.code) == spoken


def test_forms_are_told_apart_and_no_form_is_inside_itself_only(spoken: Language) -> None:
    forms, dates = spoken.grammar.forms, spoken.grammar.date_forms
    assert len(set(forms)) == len(forms)
    assert not set(forms) & set(dates)
    assert {"sentence", "line"} <= set(dates)
    for form in forms:
        assert spoken.inner(spoken.inner(form)) == spoken.inner(form)
        assert spoken.inner(form) in forms


@pytest.mark.parametrize("text", RUNNING_TEXTS, ids=range(len(RUNNING_TEXTS)))
def test_typography_moves_nothing_and_has_nothing_to_add(spoken: Language, text: str) -> None:
    spaced = spoken.typography(text)
    assert len(spaced) == len(text)
    for before, after in zip(text, spaced, strict=True):
        assert before == after or (before == " " and after in {NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE})
    assert spoken.typography(spaced) == spaced


def test_words_that_are_not_there_take_no_article(spoken: Language) -> None:
    for form, agreement in product(spoken.grammar.forms, agreements(spoken)):
        assert spoken.introduced("", form, agreement) == ""


def test_nothing_fits_nothing(spoken: Language) -> None:
    assert spoken.fitted("", "") == ""
    assert spoken.fitted("", "Vienna") == ""


def test_ordinals_are_all_distinct(spoken: Language) -> None:
    for form, agreement in product({spoken.inner(form) for form in spoken.grammar.forms}, agreements(spoken)):
        told = [spoken.ordinal(number, form, agreement) for number in range(1, 200)]
        assert all(told)
        assert len(set(told)) == len(told), (form, agreement)


@pytest.mark.parametrize("number", [-1, 0, 200, 1000])
def test_no_ordinal_outside_1_to_199(spoken: Language, number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        spoken.ordinal(number, spoken.inner(spoken.grammar.forms[0]), agreements(spoken)[0])


def test_counts_stand_in_figures_from_10_on(spoken: Language) -> None:
    form, grammar = spoken.inner(spoken.grammar.forms[0]), spoken.grammar
    for gender in grammar.genders or (None,):
        told = [spoken.cardinal(number, form, gender) for number in range(20)]
        assert len(set(told)) == len(told)
        assert not any(any(map(str.isdecimal, word)) for word in told[1:10])
        assert all(word.isdecimal() for word in told[10:])
    with pytest.raises(ValueError, match="-1"):
        spoken.cardinal(-1, form, None)


def test_one_is_one_and_all_counts_are_known(spoken: Language) -> None:
    assert spoken.count(1) is Count.ONE
    assert {spoken.count(number) for number in range(1, 200)} == set(spoken.grammar.counts)


def test_dates_need_a_day(spoken: Language) -> None:
    for form in spoken.grammar.date_forms:
        with pytest.raises(ValueError, match="at least one"):
            spoken.dates([], form)


def ranges(*days: int) -> list[DateRange]:
    """Ranges of so many days, a month apart."""
    firsts = [DAY + timedelta(days=31 * index) for index in range(len(days))]
    return [
        DateRange(first, first + timedelta(days=more - 1)) for first, more in zip(firsts, days, strict=True)
    ]


@pytest.mark.parametrize("days", [(1,), (2,), (3,), (5,), (1, 1), (2, 3), (5, 1, 2), (40, 40)])
def test_dates_name_their_years_in_plain_spaces(spoken: Language, days: tuple[int, ...]) -> None:
    for form in spoken.grammar.date_forms:
        told = spoken.dates(ranges(*days), form)
        for year in {day.year for one in ranges(*days) for day in (one.first, one.last)}:
            assert str(year) in told, form
        assert NO_BREAK_SPACE not in told


@pytest.mark.parametrize("items", [(), ("A",), ("A", "B"), ("A", "B", "C"), ("A", "B", "C", "D", "E")])
def test_a_list_has_one_separator_fewer_than_words(spoken: Language, items: tuple[str, ...]) -> None:
    separators = spoken.listed(items)
    assert len(separators) == max(0, len(items) - 1)
    assert all(separators)


def test_only_kept_forms_are_proposed(spoken: Language) -> None:
    if not spoken.grammar.stored_forms:
        assert spoken.propose_forms("Committee") is None
