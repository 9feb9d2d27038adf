"""The page in languages that lie on it otherwise: where things stand, in which letters."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock
from pytestqt.qtbot import QtBot

from desktop_app.export.layouts import profile
from desktop_app.interface.note_page.sheet import Sheet
from desktop_app.interface.note_page.strips import Look, Page, StripStyle
from desktop_app.interface.note_page.typesetting import Typesetting
from desktop_app.steps import outcome
from tests.export.official_notes import TEXTS, official_note

pytestmark = pytest.mark.screen

Show = Callable[[str, str], Sheet]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Shows the note of a language in a layout."""

    def shown(language: str, layout: str) -> Sheet:
        sheet = Sheet()
        qtbot.addWidget(sheet)
        sheet.resize(900, 700)
        sheet.show()
        sheet.set_up(Typesetting(profile(layout, language), language))
        strips = outcome(Page().making(official_note(language, layout)))
        list(sheet.becoming(strips, flash=False))
        return sheet

    return shown


def block(sheet: Sheet, text: str) -> QTextBlock:
    cursor = sheet.document().find(text)
    assert not cursor.isNull()
    return cursor.block()


def left(sheet: Sheet, text: str) -> float:
    """How far from the left the cell or block of some words begins."""
    return sheet.document().documentLayout().blockBoundingRect(block(sheet, text)).left()


@pytest.mark.parametrize("layout", ["vienna-a4", "geneva-a4"])
def test_the_masthead_is_mirrored_in_arabic(show: Show, layout: str) -> None:
    arabic, english = show("ar", layout), show("en", layout)
    assert left(arabic, "Distr.") < left(arabic, TEXTS["ar"].organ[:10])
    assert left(english, "Distr.") > left(english, TEXTS["en"].organ[:10])


def test_every_strip_is_where_its_words_are(show: Show) -> None:
    sheet = show("ar", "vienna-a4")
    for number, strip in enumerate(sheet.paper.strips):
        words = "".join(run.text for run in strip.runs)
        assert sheet.paper.block(number).text() == words, strip.anchor


def test_arabic_runs_to_the_left_and_its_lines_on_publication_do_not(show: Show) -> None:
    sheet = show("ar", "vienna-a4")
    paragraph = block(sheet, TEXTS["ar"].paragraphs[0][:8])
    assert paragraph.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert block(sheet, "Distr.").blockFormat().layoutDirection() is not Qt.LayoutDirection.RightToLeft
    line = paragraph.layout().lineAt(0)
    words = paragraph.text().index("\t") + 1
    number, text = line.cursorToX(0), line.cursorToX(words)
    assert isinstance(number, tuple)
    assert isinstance(text, tuple)
    assert number[0] > text[0] + 20


@pytest.mark.parametrize("layout", ["vienna-a4", "new-york-letter", "geneva-a4"])
def test_letters_are_of_the_script_and_symbols_are_smaller_than_arabic(layout: str) -> None:
    characters = Typesetting(profile(layout, "ar"), "ar").characters
    words = characters[StripStyle.PARAGRAPH, Look.PLAIN]
    symbol = characters[StripStyle.PARAGRAPH, Look.SYMBOL]
    assert words.fontFamilies()[:2] == ["Traditional Arabic", "Noto Naskh Arabic"]
    assert symbol.fontFamilies()[0] == "Times New Roman"
    assert (words.fontPointSize(), symbol.fontPointSize()) == (15, 10)


def test_chinese_headings_have_a_face_of_their_own_and_are_neither_bold_nor_slanted() -> None:
    characters = Typesetting(profile("geneva-a4", "zh"), "zh").characters
    heading = characters[StripStyle.HEADING, Look.PLAIN]
    assert heading.fontFamilies()[-3:] == ["SimHei", "SimSun", "Noto Serif CJK SC"]
    assert heading.fontWeight() == 400
    assert not any(one.fontItalic() for one in characters.values())


def test_geneva_sets_the_session_bold_in_the_style_of_plain_lines() -> None:
    characters = Typesetting(profile("geneva-a4", "fr"), "fr").characters
    weights = [
        characters[style, Look.PLAIN].fontWeight()
        for style in (StripStyle.SESSION, StripStyle.VENUE_AND_DATES)
    ]
    assert weights == [700, 400]
