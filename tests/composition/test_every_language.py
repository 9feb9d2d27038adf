"""Wording files and the sample's note in all official languages beside each other. One by its code: ``-k en``."""

from functools import cache

import pytest

from desktop_app.composition.note import (
    Doubt,
    FrontLine,
    Heading,
    Note,
    Paragraph,
    Placeholder,
    Sentence,
    SymbolWords,
)
from desktop_app.composition.placeholders import faults
from desktop_app.composition.wording import wording
from desktop_app.languages.available import LANGUAGES
from tests.composition.projects import SAMPLE, Project

MODEL = "ru"
KEYS = frozenset(key for key in wording(MODEL).phrases if not key.startswith("case."))
every_language = pytest.mark.parametrize("code", LANGUAGES)


@cache
def note(code: str) -> Note:
    return Project().add(SAMPLE).compose(language=code)


def symbols(told: Sentence) -> list[str]:
    return [inline.text for inline in told.inlines if isinstance(inline, SymbolWords)]


def holes(composed: Note) -> list[str]:
    """What is missing in headings, front matter and paragraphs."""
    return [
        inline.text
        for block in composed.blocks
        for told in (block.sentences if isinstance(block, Paragraph) else [block.sentence])
        for inline in told.inlines
        if isinstance(inline, Placeholder)
    ]


def blocking(composed: Note) -> list[Doubt]:
    return [doubt for doubt in composed.doubts if doubt.blocking]


@every_language
def test_a_wording_file_has_the_keys_of_all_and_passes_the_lint(code: str) -> None:
    file = wording(code)
    own = frozenset(f"case.{form}" for form in file.grammar.stored_forms)
    assert list(faults(file, KEYS | own)) == []


@every_language
def test_a_wording_file_has_the_nouns_of_all(code: str) -> None:
    assert wording(code).nouns.keys() >= wording(MODEL).nouns.keys()
    assert "demonstrative" in wording(code).adjectives


@every_language
def test_blocks_stand_in_the_same_places(code: str) -> None:
    assert [block.anchor for block in note(code).blocks] == [block.anchor for block in note(MODEL).blocks]
    for kind in (FrontLine, Heading, Paragraph):
        ours, theirs = note(code).blocks, note(MODEL).blocks
        assert sum(isinstance(one, kind) for one in ours) == sum(isinstance(one, kind) for one in theirs)


@every_language
def test_paragraph_numbers_and_symbols_are_the_same(code: str) -> None:
    def numbered(composed: Note) -> list[tuple[int, list[str]]]:
        paragraphs = [block for block in composed.blocks if isinstance(block, Paragraph)]
        return [
            (one.number, [word for told in one.sentences for word in symbols(told)]) for one in paragraphs
        ]

    assert numbered(note(code)) == numbered(note(MODEL))
    assert [one.number for one in note(code).blocks if isinstance(one, Paragraph)] == list(range(1, 19))


@every_language
def test_footnotes_have_the_same_marks_and_symbols(code: str) -> None:
    ours, theirs = note(code).footnotes, note(MODEL).footnotes
    assert [(one.mark, symbols(one.sentence)) for one in ours] == [
        (one.mark, symbols(one.sentence)) for one in theirs
    ]


@every_language
def test_no_text_of_the_sample_is_missing(code: str) -> None:
    assert holes(note(code)) == holes(note(MODEL)) == []
    assert blocking(note(code)) == blocking(note(MODEL))
