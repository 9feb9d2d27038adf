from dataclasses import replace

from desktop_app.composition.note import Footnote, FootnoteMark, Note, Paragraph, Sentence, SymbolWords, Words
from desktop_app.export.docx import write
from desktop_app.export.options import WriterOptions
from tests.export.opened_docx import FOOTNOTES, SETTINGS, OpenedDocx


def opened(note: Note) -> OpenedDocx:
    return OpenedDocx(write(note, WriterOptions()))


def test_the_asterisk_note_is_its_mark_and_the_symbol(note: Note) -> None:
    document = opened(note)
    assert document.values("//w:footnote[@w:id='1']//w:t/text()", FOOTNOTES) == ["*", "CTOC/COP/2020/1", "."]
    assert document.values("//w:footnote[@w:id='1']//w:pStyle/@w:val", FOOTNOTES) == ["FootnoteText"]


def test_the_mark_comes_first_in_its_note(note: Note) -> None:
    document = opened(note)
    assert document.values("(//w:footnote[@w:id='1']//w:r)[1]/w:t/text()", FOOTNOTES) == ["*"]


def test_the_separators_are_named_in_the_settings(note: Note) -> None:
    document = opened(note)
    assert document.values("//w:footnotePr/w:footnote/@w:id", SETTINGS) == ["-1", "0"]
    kinds = document.values("//w:footnote/@w:type", FOOTNOTES)
    assert kinds == ["separator", "continuationSeparator"]


def test_notes_come_in_the_order_in_which_the_text_refers_to_them(note: Note) -> None:
    words = Sentence((Words("Раз"), FootnoteMark("", 1), Words("два"), FootnoteMark("", 0)))
    footnotes = tuple(
        Footnote("", custom=False, sentence=Sentence((SymbolWords(symbol), FootnoteMark("*", 0))))
        for symbol in ("A/0", "A/1")
    )
    document = opened(replace(note, blocks=(Paragraph("p", 1, (words,)),), footnotes=footnotes))
    assert document.values("//w:footnote[@w:id>0]//w:t/text()", FOOTNOTES) == ["A/1", "*", "A/0", "*"]
    assert len(document.find("//w:footnoteRef", FOOTNOTES)) == 2
