from typing import Any

import pytest

from desktop_app.composition.note import Note
from desktop_app.export.docx import write
from desktop_app.export.options import WriterOptions
from tests.export.opened_docx import STYLES, OpenedDocx, W


@pytest.fixture(scope="module")
def styles(note: Note) -> OpenedDocx:
    return OpenedDocx(write(note, WriterOptions()))


def style(styles: OpenedDocx, identifier: str, path: str) -> Any:
    return styles.find(f"//w:style[@w:styleId='{identifier}']/{path}", STYLES)


@pytest.mark.parametrize(
    ("identifier", "name"),
    [
        ("HCh", "_ H _Ch"),
        ("H1", "_ H_1"),
        ("H23", "_ H_2/3"),
        ("H4", "_ H_4"),
        ("SingleTxt", "__Single Txt"),
        ("TitleHCH", "Title_H_CH"),
        ("TitleH1", "Title_H1"),
        ("AgendaItemNormal", "Agenda_Item_Normal"),
        ("AgendaTitleH2", "Agenda_Title_H2"),
        ("Session", "Session"),
        ("FootnoteText", "footnote text"),
    ],
)
def test_styles_have_the_united_nations_names(styles: OpenedDocx, identifier: str, name: str) -> None:
    assert style(styles, identifier, "w:name/@w:val") == [name]


def test_body_text_is_indented_justified_and_hyphenated(styles: OpenedDocx) -> None:
    (indent,) = style(styles, "SingleTxt", "w:pPr/w:ind")
    assert (indent.get(f"{W}left"), indent.get(f"{W}right")) == ("1267", "1267")
    assert style(styles, "SingleTxt", "w:pPr/w:spacing/@w:after") == ["120"]
    assert style(styles, "SingleTxt", "w:pPr/w:jc/@w:val") == ["both"]
    assert style(styles, "SingleTxt", "w:pPr/w:suppressAutoHyphens/@w:val") == ["0"]


def test_normal_is_the_default_in_ten_points_on_exact_lines_and_is_not_hyphenated(styles: OpenedDocx) -> None:
    assert style(styles, "Normal", "@w:default") == ["1"]
    assert style(styles, "Normal", "w:rPr/w:sz/@w:val") == ["20"]
    assert style(styles, "Normal", "w:pPr/w:spacing/@w:lineRule") == ["exact"]
    assert len(style(styles, "Normal", "w:pPr/w:suppressAutoHyphens[not(@w:val)]")) == 1


def test_sizes_and_weights_hold_for_complex_scripts_too(styles: OpenedDocx) -> None:
    assert style(styles, "H1", "w:rPr/w:szCs/@w:val") == ["24"]
    assert len(style(styles, "H1", "w:rPr/w:bCs")) == 1


def test_the_agenda_titles_leave_the_right_of_the_page_free(styles: OpenedDocx) -> None:
    assert style(styles, "AgendaTitleH2", "w:pPr/w:ind/@w:right") == ["4300"]


def test_every_style_stands_on_one_that_is_there(styles: OpenedDocx) -> None:
    identifiers = styles.values("//w:style/@w:styleId", STYLES)
    assert len(set(identifiers)) == len(identifiers)
    assert set(styles.values("//w:basedOn/@w:val | //w:next/@w:val", STYLES)) <= set(identifiers)


def test_the_used_styles_are_defined(styles: OpenedDocx) -> None:
    identifiers = set(styles.values("//w:style/@w:styleId", STYLES))
    for part in styles.parts():
        if part.startswith("word/") and part.endswith(".xml"):
            assert set(styles.values("//w:pStyle/@w:val | //w:rStyle/@w:val", part)) <= identifiers
