"""Where wanted words stand in a text."""

import pytest

from desktop_app.interface.matches import matches

pytestmark = pytest.mark.screen


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Working Group", "group", ["Group"]),
        ("Working Group", "GROUP work", ["Work", "Group"]),
        ("отчёт Счет", "счёт", ["Счет"]),
        ("отчёт", "отчет", ["отчёт"]),
        ("CTOC/COP/WG.4", "c", ["C", "C", "C"]),
        ("aaaa", "aa", ["aaaa"]),
        ("Élan", "elan", ["Élan"]),
        ("\ufb01le", "fi", ["\ufb01"]),
        ("войска", "воиска", []),
        ("abc", "", []),
        ("", "abc", []),
    ],
)
def test_each_word_is_found_however_it_is_written(text: str, wanted: str, found: list[str]) -> None:
    assert [text[start : start + length] for start, length in matches(text, wanted)] == found
