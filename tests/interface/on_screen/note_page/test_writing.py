"""A page that is written in steps, and what becomes of it when the writing is broken off."""

from dataclasses import replace
from itertools import islice

import pytest

from desktop_app.interface.note_page.strips import MASTHEAD, Passage, Run, Strip, StripStyle
from desktop_app.steps import outcome
from tests.interface.on_screen.note_page.conftest import Desk

pytestmark = pytest.mark.screen


def added(number: int) -> Strip:
    words = f"Добавлено {number}."
    passage = Passage(0, len(words), words, frozenset(), frozenset())
    return Strip(f"added-{number}", StripStyle.PARAGRAPH, (Run(words),), (passage,))


def with_added(desk: Desk, count: int) -> list[Strip]:
    strips = desk.panel.page.paper.strips
    return [*strips[: MASTHEAD + 8], *map(added, range(count)), *strips[MASTHEAD + 8 :]]


def top_words(desk: Desk) -> str:
    page = desk.panel.page
    return page.cursorForPosition(page.viewport().rect().topLeft()).block().text()[:20]


def test_a_few_sentences_are_painted_once_all_are_written_and_many_on_the_way(desk: Desk) -> None:
    page = desk.panel.page
    steps = page.becoming(with_added(desk, 40), flash=True)
    next(steps)
    assert not page.viewport().updatesEnabled()
    list(islice(steps, 25))
    assert page.viewport().updatesEnabled()
    list(steps)
    assert page.viewport().updatesEnabled()
    assert len(page.flash.places) == 40


def test_a_page_whose_writing_is_broken_off_is_painted_again_and_stays_in_its_place(desk: Desk) -> None:
    page = desk.panel.page
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    before = top_words(desk)
    steps = page.becoming(with_added(desk, 12), flash=True)
    list(islice(steps, 6))
    steps.close()
    assert page.viewport().updatesEnabled()
    assert top_words(desk) == before
    outcome(page.becoming(with_added(desk, 0), flash=True))
    assert top_words(desk) == before


@pytest.mark.parametrize("after", [0, 1, 30])
def test_a_first_writing_that_is_broken_off_is_still_the_first(desk: Desk, after: int) -> None:
    panel = desk.panel
    note = panel.note
    assert note is not None
    panel.page.flash.stop()
    panel._laid_out = None
    steps = panel._write_page(note)
    list(islice(steps, after))
    steps.close()
    outcome(panel._write_page(note))
    assert not panel.page.flash.places
    changed = replace(note, blocks=note.blocks[:-1])
    outcome(panel._write_page(changed))
    outcome(panel._write_page(note))
    assert panel.page.flash.places
