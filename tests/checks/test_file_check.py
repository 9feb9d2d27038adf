"""A note in a file is checked in the language that it is written in."""

from pathlib import Path

import pytest

from desktop_app.checks.file_check import check_file
from desktop_app.checks.reading.guessing import language_of_text
from desktop_app.checks.reading.word_file import UnsafeFile
from tests.checks.notes import HERE, LANGUAGES, clean, read
from tests.composition.projects import SAMPLE, Project


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_of_a_note_is_known_by_its_words(language: str) -> None:
    assert language_of_text(read(clean(language), "en")) == language


def test_a_text_without_letters_is_taken_for_english() -> None:
    assert language_of_text(read("1. 2. 3.", "ru")) == "en"


def test_a_file_is_read_in_its_own_language_and_checked() -> None:
    checked = check_file(HERE / "raw-note-ru.txt", None, None)
    assert checked.text.language == "ru"
    assert not checked.is_compared
    assert "dashes.doubled" in {one.rule for one in checked.findings}


def test_in_another_language_it_is_read_as_asked() -> None:
    assert check_file(HERE / "raw-note-ru.txt", "en", None).text.language == "en"


def test_it_is_held_against_the_note_of_a_project_in_the_same_language() -> None:
    project = Project().add(SAMPLE)
    same = check_file(HERE / "raw-note-ru.txt", None, project.compose())
    assert same.is_compared
    assert "records.differs" in {one.rule for one in same.findings}
    other = check_file(HERE / "raw-note-ru.txt", None, project.compose(language="en"))
    assert not other.is_compared


@pytest.mark.parametrize(("name", "content"), [("note.txt", b"\xff\xfe\xff"), ("note.docx", b"PK no zip")])
def test_what_is_no_note_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnsafeFile):
        check_file(tmp_path / name, None, None)


def test_a_file_that_is_gone_is_refused_with_the_systems_reason(tmp_path: Path) -> None:
    with pytest.raises(UnsafeFile) as refused:
        check_file(tmp_path / "gone.txt", None, None)
    assert "No such file" in str(refused.value.values["reason"])
