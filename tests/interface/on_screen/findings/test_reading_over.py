"""The note is read over the editor's shoulder: doubts at once, all else when there is time."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.checks.checking import check_note
from desktop_app.composition.note import Note, Paragraph
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.domain.records import NoteLanguage
from desktop_app.interface.findings.count_words import count_words
from desktop_app.interface.findings.reading_over import Found, ReadingOver
from desktop_app.storage.workspace import Workspace

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
        self._qtbot.waitUntil(lambda: not self.reading.later.is_due, timeout=60_000)
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


def test_the_other_languages_of_the_note_are_held_against_it(
    record: NoteRecord, composed: Note, qtbot: QtBot
) -> None:
    last = [block for block in composed.blocks if isinstance(block, Paragraph)][-1]
    other = replace(composed, blocks=(*composed.blocks, replace(last, anchor="more", number=19)))
    found = Reader(record, qtbot).read(other)
    told = [one.values["language"] for one in found.findings if one.rule == "languages.missing"]
    assert sorted(map(str, told)) == ["ar", "en", "es", "fr", "zh"]


def test_a_long_note_is_held_against_its_other_languages_too(
    record: NoteRecord, composed: Note, qtbot: QtBot
) -> None:
    last = [block for block in composed.blocks if isinstance(block, Paragraph)][-1]
    more = [replace(last, anchor=f"more-{number}", number=number) for number in range(19, 290)]
    found = Reader(record, qtbot).read(replace(composed, blocks=(*composed.blocks, *more)))
    missing = [one for one in found.findings if one.rule == "languages.missing"]
    assert {one.values["language"] for one in missing} == {"ar", "zh", "en", "fr", "es"}


def test_a_long_note_is_there_to_stay_once_it_is_read(
    record: NoteRecord, composed: Note, qtbot: QtBot
) -> None:
    reader = Reader(record, qtbot)
    told: list[bool] = []
    reader.reading.long_read.connect(lambda: told.append(True))
    reader.read(composed)
    assert not told
    last = [block for block in composed.blocks if isinstance(block, Paragraph)][-1]
    more = [replace(last, anchor=f"more-{number}", number=number) for number in range(19, 290)]
    long = replace(composed, language="en", blocks=(*composed.blocks, *more))
    reader.read(long)
    reader.read(replace(long, blocks=long.blocks[:-1]))
    assert told == [True]


def test_a_language_that_cannot_be_composed_is_left_to_its_own_page(
    sample: Workspace, record: NoteRecord, composed: Note, qtbot: QtBot
) -> None:
    with sample.change("change.import", file="x"):
        record.languages.append(NoteLanguage(language="xx"))
    found = Reader(record, qtbot).read(composed)
    assert found.is_whole
    assert not [one for one in found.findings if one.rule.startswith("languages.")]


def test_what_was_begun_is_left_when_records_change(record: NoteRecord, slipped: Note, qtbot: QtBot) -> None:
    reader = Reader(record, qtbot)
    reader.reading.show_note(slipped)
    reader.reading.stop(frozenset())
    assert not reader.reading.later.is_due
    assert reader.read(slipped).is_whole
