import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.composition.note import Note, SymbolWords
from desktop_app.export.options import WriterOptions
from desktop_app.export.reopening import CHECKS
from desktop_app.export.writers import WRITERS
from tests.export.conftest import EXPECTED

GOLDEN = {"text": "note-ru.txt", "html": "note-ru.html", "json": "note-ru.composed.json"}


@pytest.mark.parametrize("name", sorted(WRITERS))
def test_equal_notes_give_equal_bytes_that_pass_their_own_check(note: Note, name: str) -> None:
    copy = replace(note, blocks=(*note.blocks,))
    content = WRITERS[name](note, WriterOptions())
    assert content == WRITERS[name](copy, WriterOptions())
    CHECKS[name](content)


def test_every_format_has_a_check() -> None:
    assert CHECKS.keys() == WRITERS.keys()


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_a_format_writes_what_its_expected_file_holds(note: Note, name: str, tmp_path: Path) -> None:
    """The file the failed test leaves can, after a look at it, replace the expected one."""
    actual = tmp_path / GOLDEN[name]
    actual.write_bytes(WRITERS[name](note, WriterOptions()))
    assert actual.read_text(encoding="utf-8") == (EXPECTED / GOLDEN[name]).read_text(encoding="utf-8"), actual


def test_a_note_whose_symbol_becomes_known_gives_another_file(note: Note) -> None:
    known = replace(note, masthead=replace(note.masthead, symbol=SymbolWords("CTOC/COP/2020/99")))
    assert WRITERS["docx"](known, WriterOptions()) != WRITERS["docx"](note, WriterOptions())


def test_text_is_written_without_loading_what_word_files_need() -> None:
    code = (
        "import sys, desktop_app.export.writers, desktop_app.export.text, desktop_app.export.reopening;"
        "print([name for name in sys.modules if name.startswith(('lxml', 'desktop_app.export.docx'))])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "[]"
