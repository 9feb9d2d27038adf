"""The sample's note in English, as an editor has read it."""

from pathlib import Path

from desktop_app.composition.note import DoubtKind
from desktop_app.export.options import WriterOptions
from desktop_app.export.writers import WRITERS
from tests.composition.projects import EXPECTED, SAMPLE, Project

GOLDEN = EXPECTED / "note-en.txt"


def test_the_note_is_as_expected(tmp_path: Path) -> None:
    """The file the failed test leaves can, after a look at it, replace the expected one."""
    actual = tmp_path / GOLDEN.name
    actual.write_bytes(WRITERS["text"](Project().add(SAMPLE).compose(language="en"), WriterOptions()))
    assert actual.read_text(encoding="utf-8") == GOLDEN.read_text(encoding="utf-8"), actual


def test_no_text_is_missing_and_no_ordinal_is_without_a_word() -> None:
    kinds = {doubt.kind for doubt in Project().add(SAMPLE).compose(language="en").doubts}
    assert not kinds & {DoubtKind.TEXT_MISSING, DoubtKind.ORDINAL_WITHOUT_WORD, DoubtKind.GENDER_MISSING}
