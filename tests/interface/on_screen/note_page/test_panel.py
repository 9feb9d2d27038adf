"""The panel composes the note of the project, follows its records, and lets a person choose what is shown."""

import shutil
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from sqlalchemy import delete

from desktop_app.composition.compose import compose
from desktop_app.composition.kept import KeptSections
from desktop_app.composition.note import Note
from desktop_app.composition.wording import wording
from desktop_app.domain.notes import NoteLanguage, OwnWording
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.errors import ZapiskaError
from desktop_app.export.characters import one_line
from desktop_app.export.options import WriterOptions
from desktop_app.export.text import write
from desktop_app.interface.note_page import following
from desktop_app.interface.note_page.page_reader import ZOOMS
from desktop_app.interface.note_page.panel import NotePagePanel
from desktop_app.interface.note_page.strips import MASTHEAD, StripStyle
from desktop_app.interface.note_page.wording_watch import WordingWatch
from desktop_app.operations.notes import set_languages
from desktop_app.paths import RESOURCES
from desktop_app.storage.finding import record_finder
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.note_page.conftest import Desk

pytestmark = pytest.mark.screen


def lines_on(desk: Desk) -> list[str]:
    """The page's blocks below the masthead, as Qt holds them."""
    paper = desk.panel.page.paper
    return [
        one_line(paper.block(number).text())
        for number, strip in enumerate(paper.strips)
        if number >= MASTHEAD and strip.style is not StripStyle.RULE
    ]


def exported(desk: Desk) -> list[str]:
    note = compose(desk.record, "ru", record_finder(desk.workspace.session))
    return write(note, WriterOptions()).decode().splitlines()


def test_the_page_is_the_note_as_it_would_be_exported(desk: Desk) -> None:
    assert lines_on(desk) == exported(desk)
    assert desk.panel.page.paper.block(0).previous().text() == ""
    assert desk.panel.page.document().blockCount() == len(desk.panel.page.paper.strips) + 1


def test_it_follows_a_change_an_undo_and_a_redo(desk: Desk) -> None:
    assert "9–11 сентября 2019 года" in desk.text
    desk.postpone()
    assert "9–12 сентября 2019 года" in desk.text
    assert lines_on(desk) == exported(desk)
    for act in (desk.workspace.undo, desk.workspace.redo):
        with desk.qtbot.waitSignal(desk.panel.following.shown):
            act()
        assert lines_on(desk) == exported(desk)


def test_sections_that_come_and_go_are_put_where_they_belong(desk: Desk) -> None:
    def turn_round() -> None:
        for section in desk.record.sections:
            section.position = 20 - section.position

    desk.change(turn_round)
    assert lines_on(desk) == exported(desk)
    desk.change(lambda: desk.workspace.session.delete(desk.record.sections[-1]))
    assert lines_on(desk) == exported(desk)
    desk.change(lambda: desk.workspace.session.delete(desk.record.sections[0]))
    assert lines_on(desk) == exported(desk)


def test_it_tells_of_every_note_that_it_has_composed(desk: Desk) -> None:
    told: list[Note | None] = []
    desk.panel.composed.connect(told.append)
    desk.postpone()
    assert told == [desk.panel.note]
    desk.panel.show_workspace(None)
    assert told[-1] is None
    assert desk.panel.note is None


def test_when_there_is_time_all_is_composed_afresh_and_found_the_same(desk: Desk) -> None:
    told: list[Note | None] = []
    desk.panel.composed.connect(told.append)
    with desk.qtbot.waitSignal(desk.panel.following.settled):
        desk.postpone()
    assert len(told) == 1


def test_what_was_kept_too_long_is_put_right(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(KeptSections, "forget", lambda *_: None)
    with desk.qtbot.waitSignal(desk.panel.following.settled):
        desk.postpone()
        assert "9–11 сентября 2019 года" in desk.text
    assert lines_on(desk) == exported(desk)


def test_a_change_while_it_composes_makes_it_begin_again(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.panel.following.shown):
        for day in (12, 13, 14):
            desk.keep(lambda day=day: setattr(desk.meeting("ctoc-wg4-9"), "last_day", date(2019, 9, day)))  # type: ignore[misc]
    assert "9–14 сентября 2019 года" in desk.text


def test_a_long_composition_shows_how_far_it_is(
    bare: NotePagePanel, sample: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "_LONG_S", 0.0)
    shown: list[int] = []
    bare.progress.valueChanged.connect(shown.append)
    with qtbot.waitSignal(bare.following.shown):
        bare.show_workspace(sample)
    assert shown == sorted(shown)
    assert shown
    assert bare.progress.isHidden()


def test_a_hidden_panel_composes_and_writes_its_page_when_it_is_shown(desk: Desk) -> None:
    desk.panel.hide()
    with desk.qtbot.waitSignal(desk.panel.composed):
        desk.keep(lambda: setattr(desk.meeting("ctoc-wg4-9"), "last_day", date(2019, 9, 12)))
    assert "9–12 сентября" not in desk.text
    with desk.qtbot.waitSignal(desk.panel.following.shown):
        desk.panel.show()
    assert "9–12 сентября" in desk.text


def test_without_a_project_or_a_note_it_says_so(bare: NotePagePanel, workspace: Workspace) -> None:
    assert bare.language == ""
    bare.show_workspace(workspace)
    assert "no note" in bare.words.text()
    assert bare.words.isVisible()


def test_a_note_that_cannot_be_composed_is_explained(desk: Desk) -> None:
    troubles: list[ZapiskaError] = []
    desk.panel.trouble.connect(troubles.append)
    words = OwnWording(anchor="title", language="ru", value="{не закрыто", generated="")
    desk.keep(lambda: desk.record.own_wordings.append(words))
    desk.qtbot.waitUntil(lambda: bool(troubles))
    assert desk.panel.words.isVisible()
    assert desk.panel.note is None
    with desk.qtbot.waitSignal(desk.panel.following.shown):
        desk.workspace.undo()
    assert desk.panel.page.isVisible()
    assert lines_on(desk) == exported(desk)


def add_note(desk: Desk) -> int:
    second = NoteRecord(key="second", session=desk.record.session, as_of=date(2020, 1, 1))
    desk.change(lambda: desk.workspace.session.add(second))
    return second.id


def test_another_note_is_chosen_above(desk: Desk) -> None:
    assert desk.panel.choices.notes.isHidden()
    first = desk.panel.note_id
    second = add_note(desk)
    assert desk.panel.choices.notes.isVisible()
    assert desk.panel.note_id == first
    with desk.qtbot.waitSignal(desk.panel.following.shown):
        desk.panel.show_note(second)
    assert "6." not in desk.text
    with desk.qtbot.waitSignal(desk.panel.following.shown):
        desk.panel.choices.notes.setCurrentIndex(0)
        desk.panel.choices.notes.activated.emit(0)
    assert desk.panel.note_id == first
    desk.panel.show_note(999)
    assert desk.panel.note_id == first


def offered(box: QComboBox) -> list[tuple[str, bool]]:
    model = box.model()
    return [
        (
            str(box.itemData(row)),
            bool(model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsEnabled),
        )
        for row in range(box.count())
    ]


def test_languages_the_program_cannot_write_in_are_offered_with_the_reason(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.panel.following.shown, timeout=10_000):
        set_languages(desk.workspace, desk.record.id, ["pt", "ru"])
    assert offered(desk.panel.choices.languages) == [("pt", False), ("ru", True)]
    assert "cannot write" in str(desk.panel.choices.languages.itemData(0, Qt.ItemDataRole.AccessibleTextRole))
    assert desk.panel.language == "ru"
    desk.panel.prefer("pt")
    assert desk.panel.language == "ru"


def test_a_note_in_no_language_it_can_write_is_explained(desk: Desk) -> None:
    desk.keep(lambda: desk.workspace.session.execute(delete(NoteLanguage)))
    desk.keep(lambda: desk.record.languages.append(NoteLanguage(language="pt")))
    assert desk.panel.language == ""
    assert "not issued in any language" in desk.panel.words.text()


def test_choosing_a_language_shows_the_note_in_it(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.panel.following.shown):
        desk.panel.choices.languages.activated.emit(0)
    assert desk.panel.language == "ru"


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0])
def test_the_zoom_goes_by_keys(desk: Desk, key: Qt.Key) -> None:
    page = desk.panel.page
    fit = page.percent
    larger, smaller = min(one for one in ZOOMS if one > fit), max(one for one in ZOOMS if one < fit)
    percent = {Qt.Key.Key_Plus: larger, Qt.Key.Key_Minus: smaller, Qt.Key.Key_0: 0}[key]
    page.setFocus()
    desk.qtbot.keyClick(page, key, Qt.KeyboardModifier.ControlModifier)
    assert page.percent == (percent or fit)
    assert page.fits_width is (percent == 0)
    zooms = desk.panel.choices.zooms
    assert zooms.currentData() == (percent or None)


def test_the_zoom_is_chosen_above(desk: Desk) -> None:
    zooms = desk.panel.choices.zooms
    zooms.setCurrentIndex(zooms.findData(200))
    zooms.activated.emit(zooms.currentIndex())
    assert desk.panel.page.percent == 200
    desk.panel.page.zoom(123)
    assert zooms.currentText() == "123 %"
    desk.panel.page.zoom(150)
    assert zooms.findData(123) == -1
    zooms.setCurrentIndex(0)
    zooms.activated.emit(0)
    assert zooms.currentText().startswith("Fit width (")


def test_every_control_has_a_name(desk: Desk) -> None:
    panel = desk.panel
    controls = (panel.page, panel.progress, panel.choices.notes, panel.choices.languages, panel.choices.zooms)
    assert all(one.accessibleName() for one in controls)


def test_a_corrected_wording_file_is_seen_at_once(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "wording"
    shutil.copytree(RESOURCES / "wording", folder)
    monkeypatch.setattr("desktop_app.composition.compose.wording", partial(wording, folder=folder))
    watch = WordingWatch(desk.panel, folder)
    watch.corrected.connect(desk.panel.wording.corrected)
    file, other = folder / "ru.toml", tmp_path / "other.toml"
    corrected = file.read_text(encoding="utf-8").replace("Записка Секретариата", "Записка секретариата")
    with desk.qtbot.waitSignal(desk.panel.following.shown, timeout=10_000):
        file.write_text(corrected, encoding="utf-8")
    assert "Записка секретариата" in desk.text
    with desk.qtbot.waitSignal(desk.panel.trouble, timeout=10_000):
        file.write_text(corrected.replace("[front]", "[front"), encoding="utf-8")
    assert desk.panel.words.isVisible()
    other.write_text(corrected, encoding="utf-8")
    with desk.qtbot.waitSignal(desk.panel.following.shown, timeout=10_000):
        other.replace(file)
    assert "Записка секретариата" in desk.text
    wording.cache_clear()
