"""What people do not tell apart when they look for a word."""

import pytest

from desktop_app.storage.search_folding import folded, spans, wanted_words


@pytest.mark.parametrize(
    ("written", "looked_for"),
    [
        ("Учёт", "УЧЕТ"),
        ("Réunion", "reunion"),
        ("Straße", "STRASSE"),
        ("Øresund", "oresund"),
        ("مُؤْتَمَر", "مؤتمر"),
        ("الأطـــراف", "الاطراف"),
        ("اتفاقية", "اتفاقيه"),
        ("9–11", "9-11"),
        ("٢٠١٩", "2019"),
        ("«нота»", '"нота"'),
        ("S/RES/87 (1950)", "S/RES/87(1950)"),
        ("WG.4\u00a0meeting", "wg.4 meeting"),
        ("co\u00adoperation", "cooperation"),
        ("e\u0301te\u0301", "été"),
    ],
)
def test_spellings_that_are_alike_fold_to_one(written: str, looked_for: str) -> None:
    assert folded(written) == folded(looked_for)


def test_short_i_stays_a_letter_of_its_own() -> None:
    assert folded("йод") != folded("иод")
    assert folded("Й") == "й"


def test_each_word_is_wanted_once() -> None:
    assert wanted_words("  Учёт учет, дел ") == ["учет", "учет,", "дел"]
    assert wanted_words("   ") == []


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Учёт и учет", ["учет"], ["Учёт", "учет"]),
        ("S/RES/87 (1950)", ["87(1950)"], ["87 (1950)"]),
        ("cafe\u0301s", ["cafe"], ["cafe\u0301"]),
        ("Straße", ["ss"], ["ß"]),
        ("abcd", ["ab", "bc"], ["abc"]),
        ("abc", ["", "x"], []),
    ],
)
def test_what_was_found_is_marked_as_it_is_written(text: str, wanted: list[str], found: list[str]) -> None:
    assert [text[start : start + length] for start, length in spans(text, wanted)] == found
