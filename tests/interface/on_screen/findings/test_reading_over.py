"""The note is read over the editor's shoulder: doubts at once, all else when there is time."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.checks.checking import check_note
from desktop_app.composition.note import Note
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.interface.findings.count_words import count_words
from desktop_app.interface.findings.reading_over import Found, ReadingOver

pytestmark = pytest.mark.screen


class Reader:
    def __init__(self, record: NoteRecord | None, qtbot: QtBot) -> None:
        self._owner = QObject()
        self.reading = ReadingOver(lambda: record, self._owner)
        self.told: list[Found | None] = []
        self.reading.found.connect(self.told.append)
        self._qtbot = qtbot

    def read(self, note: Note) -> Found:
        self.reading.show_note(note)
        self._qtbot.waitUntil(lambda: not self.reading.later.is_due)
        found = self.told[-1]
        assert found is not None
        return found


def test_all_that_the_rules_find_is_there_in_the_end(record: NoteRecord, slipped: Note, qtbot: QtBot) -> None:
    found = Reader(record, qtbot).read(slipped)
    assert found.is_whole
    assert set(map(repr, found.findings)) == set(map(repr, check_note(record, slipped)))


def test_doubts_are_told_at_once_beside_what_was_found_before(
    record: NoteRecord, slipped: Note, composed: Note, qtbot: QtBot
) -> None:
    reader = Reader(record, qtbot)
    reader.read(slipped)
    reader.told.clear()
    reader.read(replace(composed, doubts=()))
    early, whole = reader.told
    assert early is not None
    assert whole is not None
    assert [one.rule for one in early.findings] == ["spaces.double"]
    assert (early.is_whole, whole.is_whole, whole.findings) == (False, True, ())


def test_in_another_language_nothing_of_the_one_before_is_told(
    record: NoteRecord, slipped: Note, composed: Note, qtbot: QtBot
) -> None:
    reader = Reader(None, qtbot)
    reader.read(slipped)
    reader.told.clear()
    reader.read(replace(composed, language="en", doubts=()))
    assert reader.told[0] is not None
    assert reader.told[0].findings == ()


def test_without_a_note_nothing_is_read(record: NoteRecord, slipped: Note, qtbot: QtBot) -> None:
    reader = Reader(record, qtbot)
    reader.reading.show_note(slipped)
    reader.reading.show_note(None)
    assert not reader.reading.later.is_due
    assert reader.told[-1] is None


def test_findings_are_counted_in_shapes_and_in_words(record: NoteRecord, slipped: Note, qtbot: QtBot) -> None:
    found = Reader(record, qtbot).read(slipped)
    assert count_words(found.findings, is_whole=True) == (
        "⊗ 2  ⚠ 1  ⓘ 2",
        "Errors: 2\nWarnings: 1\nAdvice: 2",
    )
    assert count_words((), is_whole=True)[0] == "Nothing to check"
    assert count_words((), is_whole=False) == ("…", "The note is being read…")
