from dataclasses import replace

import pytest

from desktop_app.composition.note import Footnote, FootnoteMark, Note, Paragraph, Placeholder, Sentence, Words
from desktop_app.export.reading_order import footnote_marks, inlines, sentence_text


def paragraph(number: int, *marks: FootnoteMark) -> Paragraph:
    return Paragraph(f"p{number}", number, (Sentence((Words("Слова"), *marks, Words("."))),))


def footnote(mark: str = "") -> Footnote:
    return Footnote(mark, custom=bool(mark), sentence=Sentence((Words("Примечание."),)))


def with_notes(note: Note, blocks: tuple[Paragraph, ...], *footnotes: Footnote) -> Note:
    return replace(note, blocks=blocks, footnotes=footnotes)


def test_footnotes_are_numbered_in_reading_order_and_custom_marks_are_kept(note: Note) -> None:
    blocks = (paragraph(1, FootnoteMark("", 2), FootnoteMark("**", 1)), paragraph(2, FootnoteMark("", 0)))
    several = with_notes(note, blocks, footnote(), footnote("**"), footnote())
    assert list(footnote_marks(several).items()) == [(2, "1"), (1, "**"), (0, "2")]


def test_a_second_mark_for_a_footnote_takes_no_number(note: Note) -> None:
    blocks = (paragraph(1, FootnoteMark("", 0)), paragraph(2, FootnoteMark("", 0), FootnoteMark("", 1)))
    assert footnote_marks(with_notes(note, blocks, footnote(), footnote())) == {0: "1", 1: "2"}


def test_a_footnote_that_nothing_refers_to_is_a_mistake_of_the_caller(note: Note) -> None:
    with pytest.raises(ValueError, match=r"footnotes \[1\]"):
        footnote_marks(with_notes(note, (paragraph(1, FootnoteMark("", 0)),), footnote(), footnote()))


def test_sentences_of_a_paragraph_have_a_space_between_them() -> None:
    two = Paragraph("p", 1, (Sentence((Words("Раз."),)), Sentence((Words("Два."),))))
    assert list(inlines(two, "ru")) == [Words("Раз."), Words(" "), Words("Два.")]


def test_the_text_of_a_sentence_shows_printed_marks() -> None:
    sentence = Sentence((Words("Пункт 2"), FootnoteMark("", 4), Placeholder("[нет]")))
    assert sentence_text(sentence, {4: "7"}) == "Пункт 27[нет]"
