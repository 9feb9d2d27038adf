from datetime import date

import pytest

from desktop_app.languages.available import language
from desktop_app.languages.english.enumeration import joined
from desktop_app.languages.english.language import English
from desktop_app.languages.grammar import Agreement, Count, DateRange, Language


@pytest.fixture(scope="module")
def english() -> Language:
    return language("en")


def test_it_is_found_by_its_code(english: Language) -> None:
    assert (english.code, english) == ("en", English())


def test_it_says_ordinals_and_counts(english: Language) -> None:
    assert english.ordinal(21, "bare", Agreement()) == "twenty-first"
    assert english.cardinal(2, "bare", None) == "two"
    assert (english.count(0), english.count(1), english.count(2)) == (Count.MANY, Count.ONE, Count.MANY)


def test_a_phrase_takes_its_article_as_a_whole(english: Language) -> None:
    assert {english.inner(form) for form in english.grammar.forms} == {"bare"}
    assert english.introduced("expert group", "a", Agreement()) == "an expert group"


def test_dates_have_prepositions_in_a_sentence_and_none_in_a_line(english: Language) -> None:
    days = [DateRange(date(2020, 10, 12), date(2020, 10, 16))]
    assert english.dates(days, "sentence") == "from 12 to 16 October 2020"
    assert english.dates(days, "line") == "12–16 October 2020"


@pytest.mark.parametrize(
    ("items", "told"),
    [("", ""), ("A", "A"), ("AB", "A and B"), ("ABC", "A, B and C"), ("ABCD", "A, B, C and D")],
)
def test_no_comma_stands_before_and(english: Language, items: str, told: str) -> None:
    assert joined(items) == told
    assert len(english.listed(items)) == max(len(items) - 1, 0)


def test_words_before_a_placeholder_stay_and_spaces_are_put(english: Language) -> None:
    assert english.fitted("of ", "Austria") == "of "
    assert english.typography("resolution 9/1") == "resolution\u00a09/1"


def test_no_forms_are_kept_with_names(english: Language) -> None:
    assert english.propose_forms("Working Group") is None
    assert not english.grammar.stored_forms
