"""The whole file: what a validator and its own promises say of it."""

import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from desktop_app.composition.note import Footnote, FootnoteMark, Heading, Note, Paragraph, Sentence, Words
from desktop_app.export.docx import write
from desktop_app.export.docx.emblem import EmblemError
from desktop_app.export.docx.locales import LOCALES
from desktop_app.export.layouts import UnknownProfileError, profile_names
from desktop_app.export.options import WriterOptions
from tests.export.opened_docx import FOOTNOTES, NUMBERING, OpenedDocx


def picture() -> bytes:
    """A white PNG of one pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)

    header = (1).to_bytes(4) + (1).to_bytes(4) + bytes([8, 0, 0, 0, 0])
    rows = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\x00\xff")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + rows


def opened(note: Note, options: WriterOptions | None = None) -> OpenedDocx:
    return OpenedDocx(write(note, options or WriterOptions()))


def findings(note: Note, options: WriterOptions, folder: Path) -> list[str]:
    path = folder / "note.docx"
    path.write_bytes(write(note, options))
    return [str(error) for error in OpenXmlValidator().validate(path).errors]


def with_every_kind(note: Note) -> Note:
    words = (Sentence((Words("Слова\x00"), FootnoteMark("", 1), Words("\nи\tслова\u00ad."))),)
    more = (Heading("h", 2, "A.", words[0]), Paragraph("x", 40, words))
    return replace(
        note,
        blocks=(*note.blocks, *more),
        footnotes=(*note.footnotes, Footnote("", custom=False, sentence=Sentence((Words("Да."),)))),
    )


@pytest.mark.parametrize("name", profile_names())
@pytest.mark.parametrize("options", [WriterOptions(), WriterOptions(typed_numbers=True, emblem=picture())])
def test_the_validator_finds_nothing(note: Note, name: str, options: WriterOptions, tmp_path: Path) -> None:
    assert findings(with_every_kind(replace(note, profile=name)), options, tmp_path) == []


@pytest.mark.parametrize("language", sorted(LOCALES))
def test_the_validator_finds_nothing_in_any_language(
    numbered_note: Note, language: str, tmp_path: Path
) -> None:
    assert findings(replace(numbered_note, language=language), WriterOptions(), tmp_path) == []


def test_a_note_without_a_title_or_paragraphs_is_still_a_valid_file(note: Note, tmp_path: Path) -> None:
    bare = replace(note, blocks=(), footnotes=())
    assert findings(bare, WriterOptions(), tmp_path) == []


def test_the_words_of_the_body_are_the_seed(note: Note, seed_lines: list[str]) -> None:
    assert opened(note).paragraphs() == seed_lines


def test_fields_are_closed(numbered_note: Note) -> None:
    document = opened(numbered_note)
    for part in document.parts():
        if part.startswith("word/") and part.endswith(".xml"):
            kinds = document.values("//w:fldChar/@w:fldCharType", part)
            assert kinds == ["begin", "separate", "end"] * (len(kinds) // 3)


def test_lists_that_paragraphs_belong_to_are_defined(note: Note) -> None:
    document = opened(with_every_kind(note))
    defined = document.values("//w:num/@w:numId", NUMBERING)
    assert set(document.values("//w:numPr/w:numId/@w:val")) == set(defined) == {"1", "2"}


def test_footnotes_are_in_reading_order(note: Note) -> None:
    document = opened(with_every_kind(note))
    assert document.values("//w:footnote/@w:id", FOOTNOTES) == ["-1", "0", "1", "2"]
    assert document.values("//w:footnoteReference/@w:id") == ["1", "2"]


def test_every_run_of_words_says_its_language(note: Note) -> None:
    document = opened(note)
    for part in document.parts():
        if part.startswith("word/") and part.endswith(".xml"):
            assert document.find("//w:r[w:t][not(w:rPr/w:lang)]", part) == []


def test_every_text_keeps_its_spaces_and_has_no_line_end(note: Note) -> None:
    document = opened(with_every_kind(note))
    texts = document.find("//w:t")
    assert {text.get("{http://www.w3.org/XML/1998/namespace}space") for text in texts} == {"preserve"}
    assert not any("\n" in text.text for text in texts)


def test_no_part_has_a_date_or_a_person(note: Note) -> None:
    core = opened(note).parts()["docProps/core.xml"].decode()
    assert "creator" not in core
    assert "created" not in core


def test_an_unknown_profile_writes_nothing(note: Note) -> None:
    with pytest.raises(UnknownProfileError):
        write(replace(note, profile="atlantis-a4"), WriterOptions())


def test_an_emblem_that_is_no_png_is_refused(note: Note) -> None:
    with pytest.raises(EmblemError) as caught:
        write(note, WriterOptions(emblem=b"GIF89a"))
    assert caught.value.message == "export.emblem.not_png"


def test_the_emblem_is_shown_at_its_measured_size(note: Note) -> None:
    document = opened(note, WriterOptions(emblem=picture()))
    (size,) = document.find("//wp:extent", "word/first-header.xml")
    assert (size.get("cx"), size.get("cy")) == ("713232", "597103")
    assert document.parts()["word/media/emblem.png"] == picture()


def test_without_a_picture_there_is_none(note: Note) -> None:
    document = opened(note)
    assert document.find("//w:drawing", "word/first-header.xml") == []
    assert not any("media" in part for part in document.parts())
