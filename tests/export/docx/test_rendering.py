"""What LibreOffice makes of the file, page by page."""

import re
import subprocess
from pathlib import Path

import pytest

from desktop_app.composition.note import Note
from desktop_app.export.docx import write
from desktop_app.export.options import WriterOptions

pytestmark = pytest.mark.office

WIDTH_OF_THE_HALF_PAGE = 60
SYMBOL, JOB_NUMBER = "CTOC/COP/2020/99", "V.20-99999 (R)"


@pytest.fixture(scope="module")
def pdf(numbered_note: Note, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    (folder / "note.docx").write_bytes(write(numbered_note, WriterOptions()))
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run([*command, folder, folder / "note.docx"], check=True, capture_output=True, timeout=180)
    return folder / "note.pdf"


@pytest.fixture(scope="module")
def pages(pdf: Path) -> list[str]:
    text = subprocess.run(
        ["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True
    ).stdout
    return text.replace("\u00a0", " ").split("\f")[:-1]


def lines(page: str) -> list[str]:
    return [line for line in page.splitlines() if line.strip()]


def test_the_note_is_three_pages_of_a4(pdf: Path, pages: list[str]) -> None:
    shown = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    assert "(A4)" in shown
    assert len(pages) in {3, 4}


def test_the_masthead_is_on_the_first_page_only(pages: list[str]) -> None:
    assert ["Original: English" in page for page in pages] == [True] + [False] * (len(pages) - 1)
    assert ["31 February 2020" in page for page in pages] == [True] + [False] * (len(pages) - 1)
    assert "преступности" in " ".join(lines(pages[0])[:9])


def test_the_symbol_heads_the_following_pages_on_the_outer_side(pages: list[str]) -> None:
    for number, page in enumerate(pages[1:], start=2):
        head = lines(page)[0]
        assert head.strip() == SYMBOL
        assert (head.index(SYMBOL) < WIDTH_OF_THE_HALF_PAGE) == (number % 2 == 0)


def test_page_and_pages_stand_on_the_outer_side(pages: list[str]) -> None:
    for number, page in enumerate(pages[1:], start=2):
        outer, inner = (f"{number}/{len(pages)}", JOB_NUMBER)
        expected = [outer, inner] if number % 2 == 0 else [inner, outer]
        assert re.split(r"\s{2,}", lines(page)[-1].strip()) == expected


def test_the_first_page_ends_with_the_asterisk_note_and_the_job_number(pages: list[str]) -> None:
    *_, note, job_number = lines(pages[0])
    assert note.strip().endswith("CTOC/COP/2020/1.")
    assert job_number.strip() == JOB_NUMBER


def test_page_breaks_fall_where_the_issued_note_has_them(pages: list[str]) -> None:
    assert re.search(r"^\s*2\.\s", pages[0], re.MULTILINE)
    assert re.search(r"^\s*3\.\s", pages[1], re.MULTILINE)


def test_every_paragraph_is_shown_with_its_number(pages: list[str], seed_lines: list[str]) -> None:
    shown = squeezed("".join("\n".join(lines(page)[:-1]) for page in pages))
    assert [line for line in seed_lines if squeezed(line[:60]) not in shown] == []
    numbers = re.findall(r"^\s*(\d+)\.\s", "\n".join(pages), re.MULTILINE)
    assert numbers == [str(number) for number in range(1, 19)]


def squeezed(text: str) -> str:
    """The text without spaces, line ends and hyphens."""
    return re.sub(r"[\s\-\u2010]", "", text)


def test_the_long_name_of_the_organ_is_not_cut(pdf: Path) -> None:
    box = ["-f", "1", "-l", "1", "-x", "100", "-y", "60", "-W", "276", "-H", "149", "-layout"]
    shown = subprocess.run(["pdftotext", *box, pdf, "-"], check=True, capture_output=True, text=True).stdout
    words = " ".join(shown.replace("\u00a0", " ").split())
    assert "Конференция участников Конвенции Организации" in words
    assert "организованной преступности" in words
