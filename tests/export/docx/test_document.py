from dataclasses import replace

import pytest

from desktop_app.composition.note import (
    Block,
    Footnote,
    FootnoteMark,
    Heading,
    Inline,
    Note,
    Paragraph,
    Placeholder,
    Sentence,
    SymbolWords,
    Words,
)
from desktop_app.export.docx import write
from desktop_app.export.options import WriterOptions
from tests.export.opened_docx import OpenedDocx, W


def opened(note: Note, *, typed_numbers: bool = False) -> OpenedDocx:
    return OpenedDocx(write(note, WriterOptions(typed_numbers=typed_numbers)))


def with_blocks(note: Note, *blocks: Block, footnotes: tuple[Footnote, ...] = ()) -> Note:
    return replace(note, blocks=blocks, footnotes=footnotes)


def paragraph(*inlines: Inline, number: int = 1) -> Paragraph:
    return Paragraph(f"p{number}", number, (Sentence(inlines),))


def test_the_front_matter_has_the_united_nations_styles_and_spacers(note: Note) -> None:
    styles = opened(note).values("//w:body/w:p/w:pPr/w:pStyle/@w:val")
    spacer = "SingleTxt"
    assert styles[:22] == [
        "Session",
        "AgendaItemNormal",
        "AgendaItemNormal",
        *[spacer, "AgendaTitleH2"] * 3,
        *[spacer] * 3,
        "TitleHCH",
        *[spacer] * 2,
        "TitleH1",
        *[spacer] * 3,
        "H23",
        spacer,
        "SingleTxt",
    ]


def test_a_spacer_is_half_a_line(note: Note) -> None:
    (spacing,) = opened(note).find("(//w:p[not(.//w:t)])[1]/w:pPr/w:spacing")
    assert (spacing.get(f"{W}after"), spacing.get(f"{W}line"), spacing.get(f"{W}lineRule")) == (
        "0",
        "120",
        "exact",
    )


def test_a_heading_stays_with_its_section(note: Note) -> None:
    document = opened(
        with_blocks(note, Heading("h", 1, "", Sentence((Words("Глава"),))), paragraph(Words("Да.")))
    )
    assert len(document.find("//w:p[not(.//w:t)]/w:pPr/w:keepNext")) == 1


def test_a_heading_has_tabs_for_its_numeral_whether_it_has_one_or_not(note: Note) -> None:
    heading = Heading("h", 1, "", Sentence((Words("Глава"),)))
    for number, words in (("", "Глава"), ("IV.", "IV.Глава")):
        document = opened(with_blocks(note, replace(heading, number=number)))
        assert len(document.find("//w:p[w:pPr/w:ind/@w:hanging]//w:r/w:tab")) == 2
        assert document.paragraphs() == [words]


def test_numbers_are_words_own_unless_typed_ones_are_asked_for(note: Note) -> None:
    one = with_blocks(note, paragraph(Words("Да."), number=7))
    assert opened(one).paragraphs() == ["Да."]
    typed = opened(one, typed_numbers=True)
    assert typed.paragraphs() == ["7.Да."]
    assert typed.find("//w:numPr") == []


def test_neighbouring_words_are_one_run(note: Note) -> None:
    document = opened(
        with_blocks(note, paragraph(Words("Раз, "), Words("два."), SymbolWords("A/1"), Words(".")))
    )
    assert document.values("//w:t/text()") == ["Раз, два.", "A/1", "."]


def test_a_symbol_is_out_of_reach_of_spelling_and_hyphenation(note: Note) -> None:
    document = opened(with_blocks(note, paragraph(SymbolWords("CTOC/COP/2020/1"))))
    assert len(document.find("//w:r[w:t='CTOC/COP/2020/1']/w:rPr/w:noProof")) == 1


def test_a_placeholder_is_yellow(note: Note) -> None:
    document = opened(with_blocks(note, paragraph(Placeholder("[дата]"))))
    assert document.values("//w:r[w:t='[дата]']/w:rPr/w:highlight/@w:val") == ["yellow"]


def test_line_ends_tabs_and_soft_hyphens_become_elements(note: Note) -> None:
    document = opened(with_blocks(note, paragraph(Words("a\nb\tc\u00add\x01"))))
    run = document.find("//w:r[w:br]")[0]
    assert [child.tag.removeprefix(W) for child in run] == [
        "rPr",
        "t",
        "br",
        "t",
        "tab",
        "t",
        "softHyphen",
        "t",
    ]
    assert document.paragraphs() == ["abcd\ufffd"]


def test_a_custom_mark_is_a_real_footnote_that_shows_the_mark(note: Note) -> None:
    document = opened(note)
    (reference,) = document.find("//w:footnoteReference")
    assert reference.get(f"{W}customMarkFollows") == "1"
    assert reference.getnext().text == "*"


def test_a_numbered_footnote_is_numbered_by_word_and_its_second_mark_is_text(note: Note) -> None:
    twice = paragraph(Words("Раз"), FootnoteMark("", 0), Words("два"), FootnoteMark("", 0))
    footnote = Footnote("", custom=False, sentence=Sentence((Words("Там же."),)))
    document = opened(with_blocks(note, twice, footnotes=(footnote,)))
    assert document.values("//w:footnoteReference/@w:id") == ["1"]
    assert document.paragraphs() == ["Раздва1"]


def test_a_second_custom_mark_is_text(note: Note) -> None:
    twice = paragraph(Words("Раз"), FootnoteMark("*", 0), Words("два"), FootnoteMark("*", 0))
    document = opened(with_blocks(note, twice, footnotes=note.footnotes))
    assert document.values("//w:footnoteReference/@w:id") == ["1"]
    assert document.paragraphs() == ["Раз*два*"]


@pytest.mark.parametrize(
    ("profile", "size"), [("vienna-a4", ("11906", "16838")), ("new-york-letter", ("12240", "15840"))]
)
def test_the_page_is_the_profiles(note: Note, profile: str, size: tuple[str, str]) -> None:
    (page,) = opened(replace(note, profile=profile)).find("//w:sectPr/w:pgSz")
    assert (page.get(f"{W}w"), page.get(f"{W}h")) == size


def test_first_even_and_odd_pages_differ(note: Note) -> None:
    document = opened(note)
    assert sorted(document.values("//w:sectPr/w:headerReference/@w:type")) == ["default", "even", "first"]
    assert sorted(document.values("//w:sectPr/w:footerReference/@w:type")) == ["default", "even", "first"]
    assert len(document.find("//w:sectPr/w:titlePg")) == 1


def test_arabic_runs_from_right_to_left_but_its_symbols_do_not(note: Note) -> None:
    arabic = with_blocks(replace(note, language="ar"), paragraph(Words("التقرير"), SymbolWords("A/1")))
    document = opened(arabic)
    assert len(document.find("//w:p[w:pPr/w:bidi]/w:r[w:t='التقرير']/w:rPr/w:rtl")) == 1
    assert document.find("//w:r[w:t='A/1']/w:rPr/w:rtl") == []
    assert len(document.find("//w:sectPr/w:bidi")) == 1
    assert len(document.find("//w:tbl/w:tblPr/w:bidiVisual", "word/first-header.xml")) == 1
