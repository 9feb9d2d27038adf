"""How long a note is, in every language it is issued in."""

import pytest

from desktop_app.checks.length import words_in
from desktop_app.interface.note_figures import counting
from desktop_app.steps import outcome
from tests.composition.projects import SAMPLE, Project


def test_words_stand_between_spaces_of_any_kind() -> None:
    assert words_in("8\u00a0500 words  of a note", "en") == 6
    assert words_in("", "zh") == 0


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_one_note_is_about_as_long_in_all_languages(language: str) -> None:
    steps = counting(Project().add(SAMPLE).compose(language=language))
    figures = outcome(steps)
    assert 800 < figures.words < 1_600
    assert figures.language == language
