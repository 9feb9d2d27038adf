"""Lists of rows: the model under Qt's own tester, and the keys of the view."""

from collections.abc import Mapping, Sequence

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.interface.note_editor.meeting_choices import MeetingsModel
from desktop_app.interface.note_editor.rows_list import RowsList
from desktop_app.interface.note_editor.rows_model import BLOCK, RowsModel, RowWords

pytestmark = pytest.mark.screen

ROOT = QModelIndex()


class Words:
    """Gives each row its id as its words, and remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []

    def __call__(self, ids: Sequence[int]) -> Mapping[int, RowWords]:
        self.asked.append(list(ids))
        return {one: RowWords(f"row {one}", "seven" if one == 7 else "") for one in ids if one != 13}


def watched(model: RowsModel) -> RowsModel:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


@pytest.mark.parametrize(
    "orders",
    [
        ([1, 2, 3], [3, 1, 2], [2, 4], []),
        ([1], [2, 1, 3], [3, 2, 1]),
        ([5, 6, 7, 8], [8, 7, 6, 5], [9]),
    ],
)
def test_rows_come_go_and_move_and_stay_themselves(orders: tuple[list[int], ...]) -> None:
    model = watched(RowsModel(Words()))
    for order in orders:
        kept = {one: QPersistentModelIndex(model.row_of(one)) for one in model.ids if one in order}
        model.become(order)
        assert [model.data(model.index(row)) for row in range(model.rowCount())] == [
            f"row {one}" for one in order
        ]
        assert {one: index.row() for one, index in kept.items()} == {one: order.index(one) for one in kept}


def test_words_are_read_in_blocks_as_they_are_shown() -> None:
    words = Words()
    model = watched(RowsModel(words))
    model.become(range(10 * BLOCK))
    assert len(words.asked) <= 1
    words.asked.clear()
    assert model.data(model.index(2 * BLOCK + 5)) == f"row {2 * BLOCK + 5}"
    assert model.data(model.index(3 * BLOCK - 1)) == f"row {3 * BLOCK - 1}"
    assert words.asked == [list(range(2 * BLOCK, 3 * BLOCK))]


def test_a_row_says_its_words_and_nothing_of_other_roles() -> None:
    model = watched(RowsModel(Words()))
    model.become([6, 7, 13])
    spoken = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == ["row 6", "seven", ""]
    assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is None
    assert model.data(ROOT) is None
    assert (model.id_at(ROOT), model.row_of(99).isValid()) == (None, False)
    assert model.rowCount(model.index(0)) == 0


def test_a_move_is_asked_for_with_the_place_counted_without_the_row() -> None:
    asked: list[tuple[int, int]] = []
    model = watched(RowsModel(Words(), lambda row_id, place: asked.append((row_id, place))))
    model.become([1, 2, 3])
    assert model.moveRows(ROOT, 0, 1, ROOT, 3)
    assert model.moveRows(ROOT, 2, 1, ROOT, 0)
    assert asked == [(1, 2), (3, 0)]
    for refused in ((ROOT, 0, 2, ROOT, 3), (model.index(0), 0, 1, ROOT, 1), (ROOT, 9, 1, ROOT, 0)):
        assert not model.moveRows(*refused)
    assert len(asked) == 2
    assert model.supportedDropActions() == Qt.DropAction.MoveAction
    assert model.flags(ROOT) == Qt.ItemFlag.ItemIsDropEnabled


def test_rows_without_a_move_stay() -> None:
    model = watched(RowsModel(Words()))
    model.become([1, 2])
    assert not model.moveRows(ROOT, 0, 1, ROOT, 2)
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(ROOT) == Qt.ItemFlag.NoItemFlags


def test_boxes_of_three_states_ask_for_what_is_chosen() -> None:
    asked: list[tuple[int, Qt.CheckState]] = []
    model = MeetingsModel(Words(), lambda row, state: asked.append((row, state)), changeable=True)
    watched(model)
    model.choices = {1: True, 2: False}
    model.become([1, 2, 3])
    states = [model.data(model.index(row), Qt.ItemDataRole.CheckStateRole) for row in range(3)]
    assert states == [Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked]
    assert model.setData(model.index(2), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert asked == [(3, Qt.CheckState.Checked)]
    assert not model.setData(model.index(2), "words")
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsUserTristate


def test_boxes_of_a_project_that_cannot_be_changed_only_show() -> None:
    model = MeetingsModel(Words(), lambda _row, _state: pytest.fail("changed"), changeable=False)
    watched(model).become([1])
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsUserCheckable
    assert not model.setData(model.index(0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)


def test_a_list_is_as_high_as_its_rows_and_follows_the_keys(qtbot: QtBot) -> None:
    rows = RowsList("Rows", watched(RowsModel(Words())))
    qtbot.addWidget(rows)
    told: list[object] = []
    rows.view.step_asked.connect(told.append)
    rows.view.remove_asked.connect(lambda: told.append("remove"))
    rows.opened.connect(lambda row_id: told.append(("open", row_id)))
    assert rows.isHidden()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Return):
        qtbot.keyClick(rows.view, key)
    assert told == []
    rows.show_rows([1, 2])
    rows.show()
    low = rows.view.sizeHint().height()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(rows.view, key, Qt.KeyboardModifier.AltModifier)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Enter):
        qtbot.keyClick(rows.view, key)
    assert told == [-1, 1, "remove", ("open", 1), ("open", 2)]
    rows.show_rows([1, 2, 3, 4])
    assert rows.current == 2
    assert rows.view.sizeHint().height() > low
    rows.show_rows(range(30))
    highest = rows.view.sizeHint().height()
    rows.show_rows(range(300))
    assert rows.view.sizeHint().height() == highest
    rows.choose(9)
    rows.choose(9_000)
    assert rows.current == 9
    rows.show_rows([])
    assert rows.isHidden()
    assert rows.model.id_at(rows.view.currentIndex()) is None
