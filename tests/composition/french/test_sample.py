"""The sample's note in French: complete, its numbers and symbols as in the Russian one."""

from desktop_app.composition.note import Note, Paragraph, Placeholder, SymbolWords
from desktop_app.composition.placeholders import faults
from desktop_app.composition.wording import wording
from desktop_app.export.options import WriterOptions
from desktop_app.export.writers import WRITERS
from tests.composition.projects import EXPECTED, SAMPLE, Project


def sample(language: str) -> Note:
    return Project().add(SAMPLE).compose(language=language)


def symbols(note: Note) -> list[tuple[int, tuple[str, ...]]]:
    """The document symbols of each numbered paragraph."""
    return [
        (
            block.number,
            tuple(
                one.text for told in block.sentences for one in told.inlines if isinstance(one, SymbolWords)
            ),
        )
        for block in note.blocks
        if isinstance(block, Paragraph)
    ]


def test_the_linter_has_nothing_to_say() -> None:
    keys = frozenset(key for key in wording("ru").phrases if not key.startswith("case."))
    assert list(faults(wording("fr"), keys)) == []


def test_numbers_and_symbols_are_those_of_the_russian_note() -> None:
    assert symbols(sample("fr")) == symbols(sample("ru"))


def test_nothing_is_missing_that_the_russian_note_has() -> None:
    def blocking(language: str) -> list[tuple[str, str]]:
        return [(one.kind.value, one.source.key) for one in sample(language).doubts if one.blocking]

    assert blocking("fr") == blocking("ru")
    french = sample("fr")
    assert not any(
        isinstance(piece, Placeholder)
        for block in french.blocks
        if isinstance(block, Paragraph)
        for told in block.sentences
        for piece in told.inlines
    )


def test_no_gender_is_missing() -> None:
    assert "gender_missing" not in {doubt.kind.value for doubt in sample("fr").doubts}


def test_the_note_is_as_expected() -> None:
    written = WRITERS["text"](sample("fr"), WriterOptions()).decode()
    assert written == (EXPECTED / "note-fr.txt").read_text(encoding="utf-8")
