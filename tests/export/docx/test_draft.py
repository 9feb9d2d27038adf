from dataclasses import replace

import pytest

from desktop_app.composition.note import (
    Doubt,
    DoubtKind,
    Note,
    Paragraph,
    Sentence,
    Source,
    SymbolWords,
    Words,
)
from desktop_app.export.docx import write
from desktop_app.export.legend import draft_legend
from desktop_app.export.options import WriterOptions
from desktop_app.languages.available import LANGUAGES
from tests.export.official_notes import ORGAN_NAME, TEXTS, official_note
from tests.export.opened_docx import OpenedDocx

HEADER = "word/first-header.xml"
BODY, REPORT, OTHER = (
    Source("body", "wg", "common_name"),
    Source("document", "r", "symbol"),
    Source("x", "y", "z"),
)


def opened(note: Note, *, draft: bool = True) -> OpenedDocx:
    return OpenedDocx(write(note, WriterOptions(draft=draft)))


def marked(document: OpenedDocx, part: str = "word/document.xml") -> list[str]:
    return document.values("//w:r[w:rPr/w:shd and w:rPr/w:u[@w:val='dotted']]/w:t/text()", part)


def doubtful(kind: DoubtKind, source: Source) -> Note:
    """A note with one doubt, and a sentence of words and a symbol from several fields."""
    words = (
        Words("The "), Words("Group", (BODY,)), Words(" met ("),
        SymbolWords("A/1", (REPORT,)), Words(") ", (OTHER,)), Words("twice", (OTHER, BODY)), Words("."),
    )  # fmt: skip
    paragraph = Paragraph("p", 1, (Sentence(words),))
    return replace(official_note("en"), blocks=(paragraph,), footnotes=(), doubts=(Doubt(kind, source),))


@pytest.mark.parametrize(
    ("kind", "source", "expected"),
    [
        (DoubtKind.TEXT_UNVERIFIED, BODY, ["Group", "twice"]),
        (DoubtKind.FORM_UNCHECKED, BODY, ["Group", "twice"]),
        (DoubtKind.RECORD_UNVERIFIED, REPORT, ["A/1"]),
    ],
)
def test_words_from_fields_that_nobody_verified_are_marked(
    kind: DoubtKind, source: Source, expected: list[str]
) -> None:
    document = opened(doubtful(kind, source))
    assert marked(document) == [draft_legend("en"), *expected]
    assert document.paragraphs()[-1] == "The Group met (A/1) twice."


def test_the_organs_name_is_marked_in_the_masthead() -> None:
    assert marked(opened(official_note("fr")), HEADER) == [TEXTS["fr"].organ]


def test_an_unverified_symbol_of_the_note_is_marked_in_the_masthead() -> None:
    note = official_note("en")
    symbol = SymbolWords("CTOC/COP/2020/99", (REPORT,))
    note = replace(
        note,
        masthead=replace(note.masthead, symbol=symbol),
        doubts=(Doubt(DoubtKind.RECORD_UNVERIFIED, REPORT),),
    )
    assert marked(opened(note), HEADER) == ["CTOC", "/COP/2020/99"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_above_the_draft_says_what_the_marks_mean(language: str) -> None:
    assert opened(official_note(language)).paragraphs()[0] == draft_legend(language)


def test_a_clean_file_has_no_marks_and_a_draft_of_a_verified_note_is_clean() -> None:
    note = official_note("en")
    verified = replace(note, doubts=(Doubt(DoubtKind.GENDER_MISSING, ORGAN_NAME),))
    assert marked(opened(note, draft=False), HEADER) == []
    assert write(verified, WriterOptions(draft=True)) == write(verified, WriterOptions())
