from pathlib import Path

import pytest

from tests.export.opened_docx import OpenedDocx
from tests.golden import FOLDER, editions, expected_file, word_file


@pytest.mark.parametrize(("language", "profile"), list(editions()))
def test_the_word_file_has_the_parts_of_the_expected_one(language: str, profile: str, tmp_path: Path) -> None:
    """Parts are compared, for versions of zlib pack the same bytes differently.

    After a look at the file the failed test leaves, ``python -m tests.golden`` replaces the expected ones.
    """
    actual = tmp_path / expected_file(language, profile).name
    actual.write_bytes(word_file(language, profile))
    expected = OpenedDocx(expected_file(language, profile).read_bytes())
    assert OpenedDocx(actual.read_bytes()).canonical() == expected.canonical(), actual


def test_every_expected_file_belongs_to_a_language_and_a_layout() -> None:
    named = {expected_file(language, profile).name for language, profile in editions()}
    assert {path.name for path in FOLDER.iterdir()} == named
