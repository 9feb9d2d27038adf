"""The sample's note in Spanish, and its wording file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.composition.note import Doubt, DoubtKind, Note, Paragraph, SymbolWords
from desktop_app.composition.placeholders import faults
from desktop_app.composition.wording import wording
from desktop_app.export.options import WriterOptions
from desktop_app.export.writers import WRITERS
from tests.composition.projects import EXPECTED, SAMPLE, Project

GOLDEN = EXPECTED / "note-es.txt"


@pytest.fixture(scope="module")
def notes() -> Callable[[str], Note]:
    composed = {code: Project().add(SAMPLE).compose(language=code) for code in ("es", "ru")}
    return composed.__getitem__


def test_the_linter_has_nothing_to_say() -> None:
    asked = frozenset(key for key in wording("ru").phrases if not key.startswith("case."))
    assert list(faults(wording("es"), asked)) == []


def test_the_note_is_as_expected(notes: Callable[[str], Note], tmp_path: Path) -> None:
    """The file the failed test leaves can, after a look at it, replace the expected one."""
    actual = tmp_path / GOLDEN.name
    actual.write_bytes(WRITERS["text"](notes("es"), WriterOptions()))
    assert actual.read_text(encoding="utf-8") == GOLDEN.read_text(encoding="utf-8"), actual


def test_nothing_blocks_the_note_that_does_not_block_the_russian_one(notes: Callable[[str], Note]) -> None:
    def blocking(note: Note) -> set[Doubt]:
        return {doubt for doubt in note.doubts if doubt.blocking}

    assert blocking(notes("es")) == blocking(notes("ru"))


def test_no_gender_is_missing(notes: Callable[[str], Note]) -> None:
    kinds = {doubt.kind for doubt in notes("es").doubts}
    assert not kinds & {DoubtKind.GENDER_MISSING, DoubtKind.TEXT_MISSING}


def test_paragraphs_have_the_numbers_and_symbols_of_the_russian_note(notes: Callable[[str], Note]) -> None:
    def symbols(note: Note) -> list[tuple[int, list[str]]]:
        paragraphs = [block for block in note.blocks if isinstance(block, Paragraph)]
        return [
            (
                paragraph.number,
                [
                    inline.text
                    for sentence in paragraph.sentences
                    for inline in sentence.inlines
                    if isinstance(inline, SymbolWords)
                ],
            )
            for paragraph in paragraphs
        ]

    assert symbols(notes("es")) == symbols(notes("ru"))
