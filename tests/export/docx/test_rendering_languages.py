"""What LibreOffice makes of files in Arabic, Chinese and French: what stands where, and how often."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop_app.composition.note import Note, Paragraph
from desktop_app.export.docx import write
from desktop_app.export.options import WriterOptions
from tests.export.official_notes import REPORTS, TEXTS, official_note

pytestmark = pytest.mark.office

LANGUAGES = ("ar", "fr", "zh")
PARAGRAPHS, SYMBOL = 45, "CTOC/COP/2020/99"
MIDDLE = 595 / 2
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(.*?)</word>')


@dataclass(frozen=True)
class Placed:
    """A word of a page and where it stands, in points from the left and the top."""

    left: float
    top: float
    right: float
    text: str


def long_note(language: str) -> Note:
    """The note with its paragraphs again and again, so that it has several pages."""
    note = official_note(language)
    paragraphs = [block for block in note.blocks if isinstance(block, Paragraph)]
    more = [
        replace(paragraphs[number % 3], number=number + 1, anchor=f"more-{number}")
        for number in range(len(paragraphs), PARAGRAPHS)
    ]
    return replace(note, blocks=(*note.blocks, *more))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of all languages, turned into PDF in one call."""
    folder = tmp_path_factory.mktemp("office")
    files = [folder / f"{language}.docx" for language in LANGUAGES]
    for path in files:
        path.write_bytes(write(long_note(path.stem), WriterOptions()))
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run([*command, folder, *files], check=True, capture_output=True, timeout=300)
    return folder


def shown(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def pages(pdf: Path) -> list[list[Placed]]:
    """The words of each page."""
    parts = shown("pdftotext", "-bbox", pdf, "-").split("<page ")[1:]
    return [
        [Placed(float(left), float(top), float(right), text) for left, top, right, text in WORD.findall(part)]
        for part in parts
    ]


def places(words: list[Placed], text: str) -> Iterator[Placed]:
    return (word for word in words if text in word.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_several_pages_of_a4(folder: Path, language: str) -> None:
    told = shown("pdfinfo", folder / f"{language}.pdf")
    assert "(A4)" in told
    assert 2 <= len(pages(folder / f"{language}.pdf")) <= 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paragraph_is_there_once(folder: Path, language: str) -> None:
    """Each third paragraph has both symbols; in Chinese LibreOffice breaks lines after a slash."""
    text = re.sub(r"\s", "", shown("pdftotext", folder / f"{language}.pdf", "-"))
    text = re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069\x0c]", "", text)
    assert [text.count(symbol) for symbol in REPORTS] == [PARAGRAPHS // 3] * 2
    assert all(text.find(REPORTS[0]) < text.find(REPORTS[1]) for _ in REPORTS)


@pytest.mark.parametrize(("language", "outside"), [("ar", "right"), ("fr", "left"), ("zh", "left")])
def test_the_second_page_has_symbol_and_number_outside(folder: Path, language: str, outside: str) -> None:
    all_pages = pages(folder / f"{language}.pdf")
    (symbol,) = places(all_pages[1], SYMBOL)
    (number,) = places(all_pages[1], f"2/{len(all_pages)}")
    for word in (symbol, number):
        assert (word.left > MIDDLE) == (outside == "right")


@pytest.mark.parametrize(("language", "side"), [("ar", "left"), ("fr", "right"), ("zh", "right")])
def test_the_masthead_is_mirrored_in_arabic(folder: Path, language: str, side: str) -> None:
    first = pages(folder / f"{language}.pdf")[0]
    symbol = next(places(first, "CTOC"))
    distribution = next(places(first, "Distr."))
    assert (symbol.left > MIDDLE) == (distribution.left > MIDDLE) == (side == "right")


def test_english_lines_run_left_to_right_in_the_arabic_masthead(folder: Path) -> None:
    first = pages(folder / "ar.pdf")[0]
    original, english = next(places(first, "Original:")), next(places(first, "English"))
    assert original.left < english.left
    assert original.top == english.top


def test_the_days_of_a_range_are_read_from_right_to_left_and_the_year_is_whole(folder: Path) -> None:
    first = pages(folder / "ar.pdf")[0]
    twelfth = next(word for word in first if word.text.strip("-،") == "12")
    sixteenth = next(word for word in first if word.text.strip("-") == "16")
    year = next(word for word in first if word.text == "2020")
    assert twelfth.top == sixteenth.top == year.top
    assert twelfth.left > sixteenth.left > year.left


def test_a_resolution_keeps_its_two_numbers_in_their_order(folder: Path) -> None:
    assert next(word.text for page in pages(folder / "ar.pdf") for word in places(page, "7/1")) == "7/1"


def test_chinese_is_shown_letter_by_letter(folder: Path) -> None:
    text = re.sub(r"\s", "", shown("pdftotext", folder / "zh.pdf", "-"))
    assert TEXTS["zh"].paragraphs[0].replace(" ", "") in text
