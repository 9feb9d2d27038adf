"""Texts that are right, of kinds which the sample's note does not have: nothing at all is found in them.

The sentences were written for these tests, in the manner of reports of working groups; each is a paragraph.
"""

import pytest

from tests.checks.notes import HERE, clean, found


@pytest.mark.parametrize("language", ["ru", "en", "fr", "es"])
def test_nothing_is_found_in_right_sentences_of_many_kinds(language: str) -> None:
    lines = clean(language).splitlines()
    front, footnote = lines[:8], lines[-1]
    sentences = (HERE / "right" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    numbered = [f"{number}. {sentence}" for number, sentence in enumerate(sentences, start=1)]
    told = [
        (one.rule, one.passage and one.passage.number, one.values)
        for one in found("\n".join([*front, *numbered, footnote]), language)
    ]
    assert told == []
