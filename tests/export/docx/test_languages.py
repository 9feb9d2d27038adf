"""What Word files of the six languages have in common, and what each has of its own."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openxml_audit import OpenXmlValidator

from desktop_app.composition.note import Note, Placeholder
from desktop_app.export.docx import write
from desktop_app.export.layouts import profile_names
from desktop_app.export.options import WriterOptions
from desktop_app.languages.available import LANGUAGES
from tests.export.official_notes import REPORTS, TEXTS, official_note
from tests.export.opened_docx import NAMESPACES, SETTINGS, STYLES, OpenedDocx, W

ARABIC = re.compile("[\u0621-\u064a]")
LEFT_TO_RIGHT = re.compile("[0-9A-Za-z]")
TAGS = {"ar": "ar-SA", "zh": "zh-CN", "en": "en-US", "fr": "fr-FR", "ru": "ru-RU", "es": "es-ES"}
ATTRIBUTES = {"ar": "bidi", "zh": "eastAsia"}
PARTS = (
    "document",
    "footnotes",
    "first-header",
    "even-header",
    "default-header",
    "first-footer",
    "even-footer",
)


def opened(language: str, profile: str = "vienna-a4", options: WriterOptions | None = None) -> OpenedDocx:
    return OpenedDocx(write(official_note(language, profile), options or WriterOptions()))


def runs(document: OpenedDocx, part: str = "word/document.xml") -> list[Any]:
    """The runs that show words."""
    return list(document.find("//w:r[w:t]", part))


def words(run: Any) -> str:
    return "".join(run.xpath(".//w:t/text()", namespaces=NAMESPACES))


def has(run: Any, path: str) -> bool:
    return bool(run.xpath(path, namespaces=NAMESPACES))


def holes(note: Note) -> Note:
    """The note before its symbol, date and job number are known."""
    return replace(
        note,
        masthead=replace(
            note.masthead,
            symbol=Placeholder("[...]"),
            date=Placeholder("[...]"),
            job_number=Placeholder("[...]"),
        ),
    )


@pytest.mark.parametrize("profile", profile_names())
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_validator_finds_nothing(language: str, profile: str, tmp_path: Path) -> None:
    note = official_note(language, profile)
    drafts = WriterOptions(typed_numbers=True, draft=True)
    for place, (edition, options) in enumerate(
        [(note, WriterOptions()), (note, drafts), (holes(note), drafts)]
    ):
        path = tmp_path / f"{place}.docx"
        path.write_bytes(write(edition, options))
        errors = OpenXmlValidator().validate(path).errors
        assert [str(error) for error in errors] == []


@pytest.mark.parametrize("profile", profile_names())
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_run_says_its_language(language: str, profile: str) -> None:
    document = opened(language, profile)
    attribute = ATTRIBUTES.get(language, "val")
    for part in PARTS:
        for run in runs(document, f"word/{part}.xml"):
            assert has(run, "w:rPr/w:lang"), words(run)
    (sentence,) = document.find("(//w:body/w:p[w:pPr/w:numPr])[2]/w:r[w:t][1]/w:rPr/w:lang")
    assert sentence.get(f"{W}{attribute}") == TAGS[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_as_a_whole_says_its_language(language: str) -> None:
    document = opened(language)
    attribute = ATTRIBUTES.get(language, "val")
    (default,) = document.find("//w:docDefaults//w:lang", STYLES)
    (theme,) = document.find("//w:themeFontLang", SETTINGS)
    assert default.get(f"{W}{attribute}") == theme.get(f"{W}{attribute}") == TAGS[language]
    assert document.values("//dc:language/text()", "docProps/core.xml") == [TAGS[language]]


@pytest.mark.parametrize("profile", profile_names())
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_style_that_is_used_is_defined(language: str, profile: str) -> None:
    document = opened(language, profile)
    defined = set(document.values("//w:style/@w:styleId", STYLES))
    for part in PARTS:
        assert set(document.values("//w:pStyle/@w:val | //w:rStyle/@w:val", f"word/{part}.xml")) <= defined


@pytest.mark.parametrize("profile", profile_names())
def test_arabic_runs_from_right_to_left_throughout(profile: str) -> None:
    document = opened("ar", profile, WriterOptions(typed_numbers=True, draft=True))
    assert document.find("//w:body/w:p[not(w:pPr/w:bidi)]") == []
    assert document.find("//w:footnote/w:p[not(w:pPr/w:bidi)]", "word/footnotes.xml") == []
    for part in (
        "first-header",
        "even-header",
        "default-header",
        "even-footer",
        "default-footer",
        "first-footer",
    ):
        assert document.find("//w:tbl[not(w:tblPr/w:bidiVisual)]", f"word/{part}.xml") == []
    assert len(document.find("//w:sectPr/w:bidi")) == 1


@pytest.mark.parametrize("part", PARTS)
def test_arabic_letters_are_in_runs_to_the_left_and_all_else_is_not(part: str) -> None:
    for run in runs(opened("ar", options=WriterOptions(typed_numbers=True)), f"word/{part}.xml"):
        if ARABIC.search(words(run)):
            assert has(run, "w:rPr/w:rtl")
            assert not LEFT_TO_RIGHT.search(words(run))
        if LEFT_TO_RIGHT.search(words(run)):
            assert not has(run, "w:rPr/w:rtl")


def test_a_symbol_and_a_year_are_whole_runs_in_arabic() -> None:
    pieces = [words(run) for run in runs(opened("ar"))]
    assert {*REPORTS, "2019", "2020", "7/1"} <= set(pieces)


def test_the_days_of_a_range_are_apart_in_arabic_so_that_the_first_stands_right() -> None:
    pieces = [words(run) for run in runs(opened("ar"))]
    at = pieces.index("12")
    assert pieces[at : at + 3] == ["12", "-", "16"]


def test_arabic_has_its_own_typeface_and_sizes() -> None:
    document = opened("ar")
    assert document.values("//w:docDefaults//w:rFonts/@w:cs", STYLES) == ["Traditional Arabic"]
    normal = "//w:style[@w:styleId='Normal']/w:rPr"
    assert document.values(f"{normal}/w:sz/@w:val | {normal}/w:szCs/@w:val", STYLES) == ["20", "30"]
    heading = "//w:style[@w:styleId='H1']/w:rPr"
    assert len(document.find(f"{heading}/w:bCs", STYLES)) == 1
    assert document.values(f"{heading}/w:szCs/@w:val", STYLES) == ["34"]


def test_the_lines_on_publication_stay_english_and_left_to_right_in_arabic() -> None:
    document = opened("ar")
    lines = document.find("//w:p[w:pPr/w:pStyle/@w:val='Publication']", "word/first-header.xml")
    assert ["".join(line.xpath(".//w:t/text()", namespaces=NAMESPACES)) for line in lines] == [
        "Distr.: General", "27 December 2006", "Arabic", "Original: English",
    ]  # fmt: skip
    assert not any(has(line, "w:pPr/w:bidi") for line in lines)


@pytest.mark.parametrize(("language", "sides"), [("en", ["left", "right"]), ("ar", ["right", "left"])])
@pytest.mark.parametrize("kind", ["header", "footer"])
def test_what_heads_and_foots_a_page_stands_outside(language: str, sides: list[str], kind: str) -> None:
    """The outer cell is the first on even pages; in Arabic the first cell is the rightmost."""
    document = opened(language)
    for pages, outer, side in (("even", 1, sides[0]), ("default", 2, sides[1])):
        (cell,) = document.find(f"//w:tc[{outer}]", f"word/{pages}-{kind}.xml")
        assert cell.xpath(".//w:jc/@w:val", namespaces=NAMESPACES) == [side]
        assert has(cell, ".//w:t")


@pytest.mark.parametrize(("language", "label"), [("ar", "%1-"), ("zh", "%1."), ("fr", "%1.")])
def test_paragraphs_are_numbered_as_the_language_has_it(language: str, label: str) -> None:
    assert opened(language).values("//w:lvlText/@w:val", "word/numbering.xml") == [label]


@pytest.mark.parametrize(("language", "typed"), [("ar", "2-"), ("es", "2.")])
def test_a_typed_number_is_what_the_list_would_show(language: str, typed: str) -> None:
    lines = opened(language, options=WriterOptions(typed_numbers=True)).paragraphs()
    assert any(line.startswith(typed + TEXTS[language].paragraphs[1][:9]) for line in lines)


@pytest.mark.parametrize("profile", profile_names())
def test_chinese_is_never_slanted_and_has_typefaces_and_line_breaking_of_its_own(profile: str) -> None:
    document = opened("zh", profile)
    assert document.find("//w:i[not(@w:val='0')] | //w:iCs[not(@w:val='0')]", STYLES) == []
    assert document.values("//w:docDefaults//w:rFonts/@w:eastAsia", STYLES) == ["SimSun"]
    assert "SimHei" in document.values("//w:style/w:rPr/w:rFonts/@w:eastAsia", STYLES)
    normal = "//w:style[@w:styleId='Normal']/w:pPr"
    assert len(document.find(f"{normal}/w:kinsoku[not(@w:val)]", STYLES)) == 1
    assert document.values(f"{normal}/w:snapToGrid/@w:val", STYLES) == ["0"]
    assert document.values(f"{normal}/w:jc/@w:val", STYLES) == ["both"]
    chinese = [run for run in runs(document) if re.search("[\u4e00-\u9fff]", words(run))]
    assert all(has(run, "w:rPr/w:rFonts[@w:hint='eastAsia']") for run in chinese)


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_russian_is_hyphenated(language: str) -> None:
    for profile in profile_names():
        hyphenated = opened(language, profile).values("//w:autoHyphenation/@w:val", SETTINGS)
        assert hyphenated == [str(int(language == "ru"))]


def test_geneva_counts_no_pages() -> None:
    assert opened("en", "geneva-a4").values("//w:instrText/text()", "word/even-footer.xml") == [" PAGE "]


def test_sizes_of_a_role_take_the_place_of_those_of_its_style() -> None:
    document = opened("zh", "geneva-a4")
    sizes = document.values("//w:r[w:t='CTOC']/w:rPr/w:sz/@w:val", "word/first-header.xml")
    assert sizes == ["40"]
