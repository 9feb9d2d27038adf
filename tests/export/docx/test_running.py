import pytest

from desktop_app.composition.note import Note
from desktop_app.export.docx import write
from desktop_app.export.options import WriterOptions
from tests.export.opened_docx import OpenedDocx


def opened(note: Note) -> OpenedDocx:
    return OpenedDocx(write(note, WriterOptions()))


def cells(document: OpenedDocx, part: str) -> list[str]:
    return ["".join(cell.xpath(".//*[local-name()='t']/text()")) for cell in document.find("//w:tc", part)]


@pytest.mark.parametrize(
    ("pages", "expected"), [("even", ["CTOC/COP/2020/99", ""]), ("default", ["", "CTOC/COP/2020/99"])]
)
def test_the_symbol_stands_on_the_outer_side(numbered_note: Note, pages: str, expected: list[str]) -> None:
    assert cells(opened(numbered_note), f"word/{pages}-header.xml") == expected


def test_the_symbol_is_a_document_variable_in_bold(numbered_note: Note) -> None:
    document = opened(numbered_note)
    assert document.values("//w:instrText/text()", "word/even-header.xml") == [' DOCVARIABLE "Symbol1" ']
    assert len(document.find("//w:r[w:rPr/w:b]", "word/even-header.xml")) == 5


def test_an_unknown_symbol_leaves_a_yellow_place_and_no_variable(note: Note) -> None:
    document = opened(note)
    assert cells(document, "word/default-header.xml") == ["", "[условное обозначение]"]
    assert document.find("//w:instrText", "word/default-header.xml") == []


def test_page_and_pages_stand_outside_and_the_job_number_inside(numbered_note: Note) -> None:
    document = opened(numbered_note)
    assert cells(document, "word/even-footer.xml") == ["2/1", "V.20-99999 (R)"]
    assert cells(document, "word/default-footer.xml") == ["V.20-99999 (R)", "3/1"]
    assert document.values("//w:instrText/text()", "word/even-footer.xml") == [" PAGE ", " NUMPAGES "]


def test_an_unknown_job_number_is_asked_for_on_the_first_page_only(note: Note) -> None:
    document = opened(note)
    assert cells(document, "word/first-footer.xml") == ["[номер задания]"]
    assert cells(document, "word/even-footer.xml") == ["2/1", ""]
