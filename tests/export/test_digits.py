"""The numbers that writers print themselves, in the digits of the note."""

from dataclasses import replace

import pytest

from desktop_app.composition.note import Footnote, FootnoteMark, Note, Paragraph, Sentence, Words
from desktop_app.export import html, text
from desktop_app.export.docx import write as write_docx
from desktop_app.export.options import WriterOptions
from desktop_app.languages.digits import Digits
from tests.export.opened_docx import NUMBERING, OpenedDocx


def arabic(note: Note, digits: Digits) -> Note:
    """Two paragraphs, the second with a numbered footnote."""
    blocks = (
        Paragraph("a", 9, (Sentence((Words("أولاً."),)),)),
        Paragraph("b", 10, (Sentence((Words("ثانياً."), FootnoteMark("1", 0))),)),
    )
    footnotes = (Footnote("1", custom=False, sentence=Sentence((Words("حاشية."),))),)
    return replace(note, language="ar", blocks=blocks, footnotes=footnotes, digits=digits)


@pytest.mark.parametrize(
    ("digits", "told"),
    [
        (Digits.WESTERN, "9- أولاً.\n10- ثانياً.1\n1 حاشية.\n"),
        (Digits.EASTERN, "٩- أولاً.\n١٠- ثانياً.١\n١ حاشية.\n"),
    ],
)
def test_plain_text(note: Note, digits: Digits, told: str) -> None:
    assert text.write(arabic(note, digits), WriterOptions()).decode() == told


@pytest.mark.parametrize(("digits", "label"), [(Digits.WESTERN, "10-"), (Digits.EASTERN, "١٠-")])
def test_the_page_of_the_preview(note: Note, digits: Digits, label: str) -> None:
    page = html.write(arabic(note, digits), WriterOptions()).decode()
    assert f"{label}&nbsp;" in page


@pytest.mark.parametrize(("digits", "label"), [(Digits.WESTERN, "9-"), (Digits.EASTERN, "٩-")])
def test_typed_numbers_of_a_word_file(note: Note, digits: Digits, label: str) -> None:
    document = OpenedDocx(write_docx(arabic(note, digits), WriterOptions(typed_numbers=True)))
    assert document.paragraphs()[0].startswith(label)


def test_words_own_numbers_are_western_so_eastern_ones_are_typed(note: Note) -> None:
    western = OpenedDocx(write_docx(arabic(note, Digits.WESTERN), WriterOptions()))
    eastern = OpenedDocx(write_docx(arabic(note, Digits.EASTERN), WriterOptions()))
    assert western.values("//w:lvl/w:lvlText/@w:val", NUMBERING) == ["%1-"]
    assert len(western.find("//w:body//w:numPr")) == 2
    assert eastern.find("//w:body//w:numPr") == []
    assert eastern.paragraphs()[0].startswith("٩-")
