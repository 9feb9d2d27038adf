"""What may be wrong with the note, in groups, each in words that lead to its field."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.composition.note import Doubt, DoubtKind, Note, Paragraph, Source
from desktop_app.interface.note_page.doubt_lines import DoubtWords
from desktop_app.interface.note_page.doubts_list import DoubtsList
from desktop_app.interface.note_page.doubts_model import DoubtsModel
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.note_page.conftest import Desk

pytestmark = pytest.mark.screen

MEETING = Source("meeting", "ctoc-wg4-9", "status")


@pytest.fixture
def doubts(qtbot: QtBot, sample: Workspace) -> DoubtsList:
    made = DoubtsList()
    made.resize(500, 300)
    qtbot.addWidget(made)
    made.show()
    made.show_workspace(sample)
    return made


def texts(doubts: DoubtsList) -> list[str]:
    model = doubts.model
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def test_doubts_that_leave_a_hole_come_first(doubts: DoubtsList, composed: Note) -> None:
    doubts.show_note(composed)
    told = texts(doubts)
    assert told[0] == "Leave a hole in the note: 2"
    assert told[3] == "To be checked: 2"
    assert "no symbol is known" in told[1]
    assert "CTOC/COP/2020/1" in told[5]


def test_each_says_where_in_the_note_it_shows(doubts: DoubtsList, composed: Note) -> None:
    heading = Source("meeting", "ctoc-wg4-9", "ordinal")
    found = (
        Doubt(DoubtKind.STATUS_BY_DATE, heading, "held"),
        Doubt(DoubtKind.FORM_MISSING, Source("session", "ctoc-cop-10", "ordinal"), "gen"),
        Doubt(DoubtKind.TEXT_MISSING, Source("body", "gone", "official_name")),
        Doubt(DoubtKind.OWN_WORDING_OUTDATED, Source("section", "ctoc-cop-10-note-wg4", "x")),
    )
    only_headings = tuple(block for block in composed.blocks if not isinstance(block, Paragraph))
    doubts.show_note(replace(composed, doubts=found))
    told = texts(doubts)
    assert told[1].endswith("\nParagraph 6")
    assert "told as held" in told[1]
    assert told[3].startswith("Gone: ")
    doubts.show_note(replace(composed, doubts=found[:2], blocks=only_headings))
    told = texts(doubts)
    assert told[1].endswith("\nA heading")
    assert told[2].endswith("\nBefore the first heading")


def test_a_click_and_enter_ask_for_the_field(doubts: DoubtsList, composed: Note, qtbot: QtBot) -> None:
    asked: list[Source] = []
    doubts.asked_for.connect(asked.append)
    doubts.show_note(composed)
    row = doubts.list.visualRect(doubts.model.index(1)).center()
    qtbot.mouseClick(doubts.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert asked == [doubt.source for doubt in composed.doubts if doubt.blocking][:1]
    header = doubts.list.visualRect(doubts.model.index(0)).center()
    qtbot.mouseClick(doubts.list.viewport(), Qt.MouseButton.LeftButton, pos=header)
    assert len(asked) == 1
    doubts.list.setCurrentIndex(doubts.model.index(2))
    qtbot.keyClick(doubts.list, Qt.Key.Key_Return)
    assert len(asked) == 2


def test_stepping_goes_round_and_passes_over_the_groups(doubts: DoubtsList, composed: Note) -> None:
    doubts.step(1)
    asked: list[Source] = []
    doubts.asked_for.connect(asked.append)
    doubts.show_note(composed)
    rows = []
    for by in (1, 1, 1, 1, 1, -1, -1):
        doubts.step(by)
        rows.append(doubts.list.currentIndex().row())
    assert rows == [1, 2, 4, 5, 1, 5, 4]
    assert len(asked) == 7
    doubts.show_note(None)
    doubts.show_note(composed)
    doubts.list.setCurrentIndex(QModelIndex())
    doubts.step(-1)
    assert doubts.list.currentIndex().row() == 5


def test_the_counts_are_told(doubts: DoubtsList, composed: Note) -> None:
    told: list[tuple[int, int]] = []
    doubts.counted.connect(lambda holes, others: told.append((holes, others)))
    doubts.show_note(composed)
    doubts.show_note(None)
    assert told == [(2, 2), (0, 0)]


def test_the_doubt_chosen_stays_chosen_while_there_is_one_like_it(doubts: DoubtsList, composed: Note) -> None:
    doubts.show_note(composed)
    doubts.step(-1)
    chosen = doubts.model.doubt(doubts.list.currentIndex())
    doubts.show_note(replace(composed, doubts=composed.doubts[1:]))
    assert doubts.model.doubt(doubts.list.currentIndex()) == chosen
    doubts.show_note(replace(composed, doubts=composed.doubts[:1]))
    assert not doubts.list.currentIndex().isValid()


def test_the_same_doubts_keep_their_lines_but_not_their_words(
    doubts: DoubtsList, desk: Desk, composed: Note
) -> None:
    doubts.show_note(composed)
    resets: list[object] = []
    doubts.model.modelReset.connect(lambda: resets.append(1))
    changes: list[object] = []
    doubts.model.dataChanged.connect(lambda *_: changes.append(1))
    before = texts(doubts)
    desk.postpone()
    doubts.show_note(desk.panel.note)
    assert (resets, len(changes)) == ([], 1)
    assert texts(doubts) == before


def test_without_a_note_or_without_doubts_it_says_so(doubts: DoubtsList, composed: Note) -> None:
    assert "Without a note" in doubts.empty.text()
    doubts.show_note(replace(composed, doubts=()))
    assert doubts.empty.isVisible()
    assert "Nothing in the note is doubtful" in doubts.empty.text()


def test_severity_is_said_and_has_a_shape(doubts: DoubtsList, composed: Note) -> None:
    doubts.show_note(composed)
    model = doubts.model
    spoken = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in (1, 4)]
    assert [text.split(":")[0] for text in spoken] == ["Leaves a hole", "To be checked"]
    shapes = [
        model.data(model.index(row), Qt.ItemDataRole.DecorationRole).pixmap(32).toImage() for row in (1, 4)
    ]
    assert shapes[0] != shapes[1]


def test_the_model_keeps_qts_rules(sample: Workspace, composed: Note) -> None:
    model = DoubtsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    words = DoubtWords(sample.connection, {})
    model.show_doubts(composed.doubts, words)
    model.show_doubts(composed.doubts, words)
    model.show_doubts((), None)
    model.show_doubts((), None)
    assert tester.model() is model
    assert model.data(QModelIndex()) is None


def test_many_doubts_are_put_into_words_only_where_they_are_looked_at(sample: Workspace) -> None:
    many = tuple(Doubt(DoubtKind.RECORD_UNVERIFIED, replace(MEETING, key=f"m-{n}")) for n in range(2_000))
    model = DoubtsModel()
    model.show_doubts(many, DoubtWords(sample.connection, {}))
    assert "M-1000" in str(model.data(model.index(1001)))
    assert len(model._texts) <= 128
