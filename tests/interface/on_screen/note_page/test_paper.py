"""The paper becomes whatever the note has become, and only what differs is written."""

from collections.abc import Sequence

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop_app.export.layouts import profile
from desktop_app.interface.note_page.paper import Paper
from desktop_app.interface.note_page.strips import MASTHEAD, Page, Passage, Run, Strip, StripStyle
from desktop_app.interface.note_page.typesetting import Typesetting
from desktop_app.steps import outcome
from tests.golden import sample_note

pytestmark = pytest.mark.screen


def strip(anchor: str, text: str = "") -> Strip:
    words = text or f"Слова {anchor}."
    passage = Passage(0, len(words), words, frozenset(), frozenset())
    return Strip(anchor, StripStyle.PARAGRAPH, (Run(words),), (passage,))


@pytest.fixture
def paper(qapp: object) -> Paper:
    paper = Paper(QTextDocument())
    paper.set_up(Typesetting(profile("vienna-a4", "ru"), "ru"))
    return paper


@pytest.fixture(scope="module")
def masthead() -> list[Strip]:
    return outcome(Page().making(sample_note("ru")))[:MASTHEAD]


def lines(paper: Paper) -> list[str]:
    """Below the masthead, none of them in a cell of its table."""
    blocks = [paper.block(number) for number in range(MASTHEAD, len(paper.strips))]
    assert all(QTextCursor(block).currentTable() is None for block in blocks)
    return [block.text() for block in blocks]


def become(paper: Paper, strips: Sequence[Strip]) -> list[str]:
    """Gives the sentences that were new."""
    return [one.passage.text for one in outcome(paper.becoming(strips))]


FIRST = tuple("абвгде")


@pytest.mark.parametrize(
    "now",
    ["абвгде", "", "е", "а", "абвгдеж", "жабвгде", "абвждеё", "абжде", "агвбде", "едгвба", "вгжзабде", "ёжз"],
)
def test_a_page_has_the_strips_of_now_in_their_order(paper: Paper, masthead: list[Strip], now: str) -> None:
    become(paper, [*masthead, *(strip(one) for one in FIRST)])
    become(paper, [*masthead, *(strip(one) for one in now)])
    assert lines(paper) == [f"Слова {one}." for one in now]
    assert [one.anchor for one in paper.strips[MASTHEAD:]] == list(now)
    # One stands before the masthead, and one behind it even where nothing follows.
    assert paper.document.blockCount() == 1 + max(len(paper.strips), MASTHEAD + 1)
    become(paper, [*masthead, *(strip(one) for one in FIRST)])
    assert lines(paper) == [f"Слова {one}." for one in FIRST]


def test_what_takes_the_place_of_the_first_keeps_its_own_style(paper: Paper, masthead: list[Strip]) -> None:
    heading = Strip("з", StripStyle.HEADING, (Run("Заголовок"),))
    become(paper, [*masthead, strip("а"), heading, strip("б")])
    margin = paper.block(MASTHEAD + 1).blockFormat().topMargin()
    become(paper, [*masthead, heading, strip("б")])
    assert lines(paper) == ["Заголовок", "Слова б."]
    assert paper.block(MASTHEAD).blockFormat().topMargin() == margin
    assert margin != paper.block(MASTHEAD + 1).blockFormat().topMargin()


def test_only_what_reads_otherwise_is_written_and_told(paper: Paper, masthead: list[Strip]) -> None:
    become(paper, [*masthead, *(strip(one) for one in FIRST)])
    kept = [strip(one) for one in FIRST]
    kept[2] = strip("в", "Другие слова.")
    steps = paper.becoming([*masthead, *kept])
    assert sum(1 for _ in steps) == 1
    assert lines(paper)[2] == "Другие слова."


def test_what_is_added_is_told_and_what_merely_moved_on_is_not(paper: Paper, masthead: list[Strip]) -> None:
    become(paper, [*masthead, *(strip(one) for one in FIRST)])
    assert become(paper, [*masthead, strip("ж"), *(strip(one) for one in FIRST)]) == ["Слова ж."]
    assert become(paper, [*masthead, *(strip(one) for one in FIRST)]) == []
