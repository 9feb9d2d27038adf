"""Ordinals are read back as the languages write them."""

import pytest

from desktop_app.languages.available import language
from desktop_app.languages.ordinal_reading import number_of, ordinals_in

BARE = {"ar": "nom", "zh": "plain", "en": "bare", "fr": "bare", "ru": "gen", "es": "bare"}


@pytest.mark.parametrize(("code", "form"), BARE.items())
def test_what_a_language_writes_is_read_back(code: str, form: str) -> None:
    speech = language(code)
    for number in range(1, 121):
        for agreement in speech.grammar.agreements(by_gender=True):
            written = speech.ordinal(number, form, agreement)
            (mention,) = ordinals_in(written, code)
            assert (mention.number, mention.end) == (number, len(written))
            assert number_of(written, code) == number


def test_ordinals_in_figures_are_known_as_such() -> None:
    assert [(one.number, one.in_figures) for one in ordinals_in("7-е совещание, второе", "ru")] == [
        (7, True), (2, False),
    ]  # fmt: skip
    assert [one.number for one in ordinals_in("the 10th meeting", "en")] == [10]
    assert list(ordinals_in("第一百五十", "zh")) == []
