"""Which English and French words there are."""

import pytest

from desktop_app.checks.word_list import getting_word_list, is_word, likely_word


@pytest.fixture(autouse=True)
def lists() -> None:
    for language in ("en", "fr"):
        for _ in getting_word_list(language):
            pass


@pytest.mark.parametrize(
    "word",
    ["meeting", "centre", "labour", "defence", "programme", "organisation", "panellist", "subregional"],
)
def test_words_of_the_united_nations_are_words(word: str) -> None:
    assert is_word(word, "en")


@pytest.mark.parametrize("word", ["preparibg", "maeting", "resubmited", "lobour"])
def test_slips_of_the_fingers_are_none(word: str) -> None:
    assert not is_word(word, "en")


@pytest.mark.parametrize(
    ("written", "meant", "language"),
    [
        ("preparibg", "preparing", "en"),
        ("goverment", "government", "en"),
        ("recieve", "receive", "en"),
        ("adoptted", "adopted", "en"),
        ("présidennt", "président", "fr"),
        ("résoluton", "résolution", "fr"),
    ],
)
def test_a_slip_has_a_likely_word_one_letter_away(written: str, meant: str, language: str) -> None:
    assert likely_word(written, language) == meant


def test_letters_without_a_word_near_mean_none() -> None:
    assert likely_word("qxzvwk", "en") is None


def test_a_list_is_read_once_and_there_is_none_of_other_languages() -> None:
    assert not list(getting_word_list("en"))
    assert not list(getting_word_list("ru"))
    assert not is_word("совещание", "ru")
