"""The preview, the Word file and the text export say the same, in every language."""

import re

import pytest

from desktop_app.composition.note import Note
from desktop_app.export import text
from desktop_app.export.docx import write
from desktop_app.export.options import WriterOptions
from desktop_app.interface.note_page.strips import MASTHEAD, Page, StripStyle
from desktop_app.languages.available import LANGUAGES
from desktop_app.steps import outcome
from tests.export.official_notes import official_note
from tests.export.opened_docx import FOOTNOTES, NAMESPACES, OpenedDocx
from tests.golden import sample_note, written_languages

INVISIBLE = re.compile("[\u2060\u2066\u2069]")
SPACES = re.compile(r"\s+")


def plain(line: str) -> str:
    """A line with ordinary spaces, without what only keeps symbols together."""
    return SPACES.sub(" ", INVISIBLE.sub("", line)).strip()


def exported(note: Note) -> list[str]:
    return [plain(line) for line in text.write(note, WriterOptions()).decode().splitlines()]


def previewed(note: Note) -> list[str]:
    strips = [
        strip for strip in outcome(Page().making(note))[MASTHEAD:] if strip.style is not StripStyle.RULE
    ]
    return [plain("".join(run.text for run in strip.runs)) for strip in strips]


def in_the_word_file(note: Note) -> list[str]:
    document = OpenedDocx(write(note, WriterOptions(typed_numbers=True)))
    return [
        plain(shown(paragraph))
        for part in ("word/document.xml", FOOTNOTES)
        for paragraph in document.find("//w:p[.//w:t]", part)
    ]


def shown(paragraph: object) -> str:
    pieces = paragraph.xpath(".//w:t | .//w:r/w:tab", namespaces=NAMESPACES)  # type: ignore[attr-defined]
    return "".join(piece.text or " " for piece in pieces)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_made_for_tests_reads_the_same(language: str) -> None:
    note = official_note(language)
    assert exported(note) == previewed(note) == in_the_word_file(note)


@pytest.mark.parametrize("language", written_languages())
def test_the_sample_reads_the_same(language: str) -> None:
    note = sample_note(language)
    assert exported(note) == previewed(note) == in_the_word_file(note)
