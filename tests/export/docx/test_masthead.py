from dataclasses import replace

from desktop_app.composition.note import Note, Sentence, Words
from desktop_app.export.docx import write
from desktop_app.export.options import WriterOptions
from tests.export.opened_docx import NAMESPACES, OpenedDocx

HEADER = "word/first-header.xml"


def opened(note: Note) -> OpenedDocx:
    return OpenedDocx(write(note, WriterOptions()))


def test_the_table_has_the_measured_rows_and_columns(note: Note) -> None:
    document = opened(note)
    assert document.values("//w:trHeight/@w:val", HEADER) == ["864", "2880"]
    assert set(document.values("//w:trHeight/@w:hRule", HEADER)) == {"exact"}
    widths = document.values("//w:gridCol/@w:w", HEADER)
    assert widths == ["1267", "1872", "245", "3110", "245", "3096", "15"]


def test_both_rows_take_all_columns_in_every_language(note: Note) -> None:
    for language in ("ru", "fr"):
        for row in opened(replace(note, language=language)).find("//w:tr", HEADER):
            spans = [int(value) for value in row.xpath(".//w:gridSpan/@w:val", namespaces=NAMESPACES)]
            single = len(row.xpath("./w:tc[not(.//w:gridSpan)]", namespaces=NAMESPACES))
            assert sum(spans) + single == 7


def test_a_thin_rule_and_a_thick_one_stand_under_the_rows(note: Note) -> None:
    document = opened(note)
    assert set(document.values("//w:tr[1]//w:tcBorders/w:bottom/@w:sz", HEADER)) == {"4"}
    assert set(document.values("//w:tr[2]//w:tcBorders/w:bottom/@w:sz", HEADER)) == {"12"}


def test_the_first_component_of_the_symbol_is_large(numbered_note: Note) -> None:
    document = opened(numbered_note)
    assert document.values("//w:r[w:rPr/w:sz/@w:val='40']/w:t/text()", HEADER) == ["CTOC"]
    assert document.values("//w:r[w:t='/COP/2020/99']/w:rPr/w:position/@w:val", HEADER) == ["-4"]


def test_unknown_symbol_and_date_leave_yellow_places(note: Note) -> None:
    marked = opened(note).values("//w:r[w:rPr/w:highlight]/w:t/text()", HEADER)
    assert marked == ["[условное обозначение]", "[date]"]


def test_the_lines_on_publication_are_in_english_in_a_russian_document(numbered_note: Note) -> None:
    lines = opened(numbered_note).values("//w:r[../w:pPr/w:pStyle/@w:val='Publication']/w:t/text()", HEADER)
    assert lines == ["Distr.: General", "31 February 2020", "Russian", "Original: English"]
    tags = opened(numbered_note).values(
        "//w:r[../w:pPr/w:pStyle/@w:val='Publication']/w:rPr/w:lang/@w:val", HEADER
    )
    assert set(tags) == {"en-US"}


def test_the_lines_on_publication_are_in_french_in_a_french_document(numbered_note: Note) -> None:
    french = opened(replace(numbered_note, language="fr"))
    tags = french.values("//w:r[../w:pPr/w:pStyle/@w:val='Publication']/w:rPr/w:lang/@w:val", HEADER)
    assert set(tags) == {"fr-FR"}


def test_the_organ_stands_in_the_largest_style_and_the_issuer_is_light(note: Note) -> None:
    document = opened(note)
    (organ,) = document.values("//w:p[w:pPr/w:pStyle/@w:val='XLarge']//w:t/text()", HEADER)
    assert organ.startswith("Конференция участников Конвенции")
    assert document.values("//w:r[w:t='Организация Объединенных Наций']/w:rPr/w:b/@w:val", HEADER) == ["0"]


def test_a_name_too_long_for_its_row_makes_the_row_higher_instead_of_being_cut(note: Note) -> None:
    organ = Sentence((Words("Межправительственный комитет " * 9),))
    longer = replace(note, masthead=replace(note.masthead, organ=organ))
    assert opened(longer).values("//w:trHeight/@w:hRule", HEADER) == ["exact", "atLeast"]
