"""The expected Word files: the sample's note in every language and layout that the program has.

    python -m tests.golden

writes them all anew under ``tests/expected/docx``; look at what changed before it is kept.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from desktop_app.command_line.commands import SAMPLE
from desktop_app.composition.compose import compose
from desktop_app.composition.note import Note
from desktop_app.domain.base import Record
from desktop_app.export.docx import write
from desktop_app.export.layouts import profile_names
from desktop_app.export.options import WriterOptions
from desktop_app.importing.exchange.reading import read_exchange
from desktop_app.languages.available import LANGUAGES
from desktop_app.paths import RESOURCES

FOLDER = Path(__file__).parent / "expected" / "docx"


def written_languages() -> tuple[str, ...]:
    """The languages that have a file of wording."""
    return tuple(code for code in LANGUAGES if (RESOURCES / "wording" / f"{code}.toml").exists())


def sample_note(language: str) -> Note:
    """The sample's note in a language."""
    records = read_exchange(SAMPLE.read_bytes())
    by_key = {(record.__tablename__, record.key): record for record in records}

    def find(table: str, key: str) -> Record | None:
        return by_key.get((table, key))

    return compose(records.notes[0], language, find)


def editions() -> Iterator[tuple[str, str]]:
    """Language and layout of each expected file."""
    return ((language, profile) for language in written_languages() for profile in profile_names())


def expected_file(language: str, profile: str) -> Path:
    return FOLDER / f"{language}-{profile}.docx"


def word_file(language: str, profile: str) -> bytes:
    """The sample's note as it is written now."""
    return write(replace(sample_note(language), profile=profile), WriterOptions())


def main() -> None:
    """Writes all expected files."""
    FOLDER.mkdir(exist_ok=True)
    for language, profile in editions():
        expected_file(language, profile).write_bytes(word_file(language, profile))


if __name__ == "__main__":
    main()
