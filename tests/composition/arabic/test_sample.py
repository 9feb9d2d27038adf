"""The sample in Arabic beside the Russian note it is told from."""

import re

import pytest

from desktop_app.composition.note import (
    DoubtKind,
    Heading,
    Inline,
    Note,
    Paragraph,
    SymbolWords,
    plain_text,
)
from desktop_app.composition.placeholders import faults
from desktop_app.composition.wording import wording
from desktop_app.export.options import WriterOptions
from desktop_app.export.text import write
from tests.composition.projects import EXPECTED, Project

KEYS = frozenset(key for key in wording("ru").phrases if not key.startswith("case."))


@pytest.fixture
def note(sample: Project) -> Note:
    return sample.compose(language="ar")


def inlines(note: Note) -> list[Inline]:
    found: list[Inline] = []
    for block in note.blocks:
        sentences = block.sentences if isinstance(block, Paragraph) else (block.sentence,)
        found += [inline for sentence in sentences for inline in sentence.inlines]
    return found


def symbols(note: Note) -> list[str]:
    return [inline.text for inline in inlines(note) if isinstance(inline, SymbolWords)]


def test_the_linter_has_nothing_to_say() -> None:
    assert list(faults(wording("ar"), KEYS)) == []


def test_only_what_is_missing_in_russian_too_is_missing(sample: Project, note: Note) -> None:
    blocking = {(doubt.kind, doubt.source) for doubt in note.doubts if doubt.blocking}
    assert blocking == {(doubt.kind, doubt.source) for doubt in sample.compose().doubts if doubt.blocking}
    assert not any(doubt.kind is DoubtKind.GENDER_MISSING for doubt in note.doubts)


def test_numbers_and_symbols_are_those_of_the_russian_note(sample: Project, note: Note) -> None:
    russian = sample.compose()
    assert [(type(block), block.anchor) for block in note.blocks] == [
        (type(block), block.anchor) for block in russian.blocks
    ]
    numbers = [block.number for block in note.blocks if isinstance(block, Paragraph)]
    assert numbers == list(range(1, 19))
    assert symbols(note) == symbols(russian)


def test_nothing_but_symbols_is_in_latin_letters(note: Note) -> None:
    told = "".join(
        inline.text
        for inline in inlines(note)
        if hasattr(inline, "text") and not isinstance(inline, SymbolWords)
    )
    assert re.findall(r"[A-Za-zА-Яа-я]+", told) == []


def test_headings_have_no_full_stop_and_sentences_have_one(note: Note) -> None:
    for block in note.blocks:
        if isinstance(block, Heading):
            assert not plain_text(block.sentence).endswith(".")
        if isinstance(block, Paragraph):
            assert all(plain_text(sentence).endswith(".") for sentence in block.sentences)


def test_the_note_is_as_it_was_approved(note: Note) -> None:
    """``zapiska export --sample --language ar --format text`` writes the expected file anew."""
    assert write(note, WriterOptions()).decode() == (EXPECTED / "note-ar.txt").read_text(encoding="utf-8")
