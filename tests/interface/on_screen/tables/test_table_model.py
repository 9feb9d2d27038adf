"""The item model of tables, under Qt's model tester."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.interface.tables.preview_model import PreviewModel
from desktop_app.interface.tables.proposal import give_value
from desktop_app.interface.tables.rows import TableRows
from desktop_app.interface.tables.shapes import DOCUMENTS, MEETINGS, SHAPES
from desktop_app.interface.tables.table_model import CellRole, TableModel
from desktop_app.operations.bulk_editing import CellEdit, change_cells
from desktop_app.storage.journal import Label
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen

LABEL = Label("change.bulk_cells", {"count": 1})


@pytest.fixture
def model(qtbot: QtBot, thousand: Workspace) -> TableModel:
    model = TableModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert tester.model() is model
    model.show(TableRows(thousand.connection, MEETINGS), editable=True)
    thousand.subscribe(model.follow)
    return model


def column(model: TableModel, name: str) -> int:
    assert model.shape is not None
    return model.shape.columns.index(model.shape.column(name))


def texts(model: TableModel, name: str, rows: int = 3) -> list[str]:
    return [model.index(row, column(model, name)).data() for row in range(rows)]


def test_it_has_as_many_rows_as_there_are_records(model: TableModel) -> None:
    assert model.rowCount() == 1000
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.columnCount() == len(MEETINGS.columns)


def test_cells_tell_what_is_shown_edited_spoken_and_stored(model: TableModel) -> None:
    status = model.index(0, column(model, "status"))
    assert status.data() == "◦ planned"
    assert status.data(Qt.ItemDataRole.EditRole) == "planned"
    assert status.data(Qt.ItemDataRole.AccessibleTextRole) == "Status: planned"
    assert status.data(CellRole.STORED) == "planned"
    assert status.data(Qt.ItemDataRole.DecorationRole) is None
    assert (
        model.index(0, column(model, "place_id")).data(Qt.ItemDataRole.AccessibleTextRole) == "Place: empty"
    )
    assert model.index(0, column(model, "first_day")).data() == "2 Jan 2000"
    assert model.data(QModelIndex()) is None


def test_only_cells_that_can_be_changed_are_editable(model: TableModel, thousand: Workspace) -> None:
    assert model.index(0, column(model, "status")).flags() & Qt.ItemFlag.ItemIsEditable
    assert not model.index(0, column(model, "ordinal")).flags() & Qt.ItemFlag.ItemIsEditable
    model.show(TableRows(thousand.connection, MEETINGS), editable=False)
    assert not model.index(0, column(model, "status")).flags() & Qt.ItemFlag.ItemIsEditable


def test_headers_have_titles_and_say_how_they_are_sorted(model: TableModel) -> None:
    header, spoken = Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    number = column(model, "status")
    assert model.headerData(number, header) == "Status"
    assert model.headerData(number, header, spoken) == "Status"
    model.sort(number)
    assert model.headerData(number, header, spoken) == "Status, sorted rising"
    model.sort(number, Qt.SortOrder.DescendingOrder)
    assert model.headerData(number, header, spoken) == "Status, sorted falling"
    assert "Status, sorted falling" in model.headerData(number, header, Qt.ItemDataRole.ToolTipRole)
    assert model.headerData(number, header, Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(99, header) is None
    assert model.headerData(4, Qt.Orientation.Vertical) == "5"
    assert model.headerData(4, Qt.Orientation.Vertical, spoken) is None


def test_rows_sort_by_a_column_and_back_to_their_own_order(model: TableModel) -> None:
    ordinal = column(model, "ordinal")
    model.sort(ordinal, Qt.SortOrder.DescendingOrder)
    assert texts(model, "ordinal") == ["1000", "999", "998"]
    model.sort(ordinal, Qt.SortOrder.DescendingOrder)
    assert texts(model, "ordinal") == ["1000", "999", "998"]
    model.sort(-1)
    assert texts(model, "ordinal") == ["1", "2", "3"]


def test_equal_rows_keep_the_tables_own_order(model: TableModel) -> None:
    model.sort(column(model, "body_id"))
    assert texts(model, "ordinal") == ["3", "6", "9"]
    model.sort(column(model, "body_id"), Qt.SortOrder.DescendingOrder)
    assert texts(model, "ordinal") == ["2", "5", "8"]
    assert texts(model, "body_id", 1) == ["WG.3"]


def test_only_blocks_that_are_looked_at_are_read(model: TableModel, thousand: Workspace) -> None:
    statements: list[str] = []
    thousand.connection.set_trace_callback(statements.append)
    for row in (200, 205, 255, 500, 510):
        model.index(row, 0).data()
    thousand.connection.set_trace_callback(None)
    reading = [statement for statement in statements if statement.startswith("SELECT r.id, r.body_id")]
    assert len(reading) == 2


def test_blocks_not_looked_at_for_long_are_forgotten(model: TableModel, thousand: Workspace) -> None:
    model.show(TableRows(thousand.connection, DOCUMENTS), editable=True)
    assert model.rows is not None
    for row in range(1000):
        model.index(row, 0).data()
    assert len(model.rows._blocks) <= 32


def test_a_change_shows_without_a_reset_where_the_order_stays(model: TableModel, thousand: Workspace) -> None:
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    assert texts(model, "status", 1) == ["◦ planned"]
    change_cells(thousand, [CellEdit(("meeting", 1), "status", "planned", "held")], LABEL)
    assert texts(model, "status", 1) == ["✓ held"]
    assert resets == []


def test_a_change_that_moves_a_row_moves_it_in_the_table(model: TableModel, thousand: Workspace) -> None:
    later = [CellEdit(("meeting", 1), "last_day", "2000-01-02", "2000-02-02"),
             CellEdit(("meeting", 1), "first_day", "2000-01-02", "2000-02-02")]  # fmt: skip
    change_cells(thousand, later, LABEL)
    assert texts(model, "ordinal") == ["2", "3", "4"]
    assert model.index(31, column(model, "ordinal")).data() in {"1", "32"}
    assert model.rows is not None
    assert model.rows.shown.tolist() == TableRows(thousand.connection, MEETINGS).shown.tolist()
    thousand.undo()
    assert texts(model, "ordinal") == ["1", "2", "3"]


def test_records_that_come_and_go_are_followed(model: TableModel, thousand: Workspace) -> None:
    with thousand.change("change.bulk_cells", count=1) as records:
        records.connection().exec_driver_sql("DELETE FROM meeting WHERE id IN (1, 3)")
    assert model.rowCount() == 998
    assert texts(model, "ordinal") == ["2", "4", "5"]
    thousand.undo()
    assert texts(model, "ordinal") == ["1", "2", "3"]


def test_very_many_changes_at_once_are_followed(model: TableModel, thousand: Workspace) -> None:
    with thousand.change("change.bulk_cells", count=1) as records:
        records.connection().exec_driver_sql("UPDATE meeting SET first_day = '1999-01-01' WHERE id > 500")
    assert texts(model, "ordinal", 1) == ["501"]


def test_what_does_not_stand_in_the_table_is_not_followed(model: TableModel, thousand: Workspace) -> None:
    assert model.rows is not None
    shown = model.rows.shown
    model.follow(frozenset({("note", 1)}))
    assert model.rows.shown is shown
    model.show(None, editable=False)
    model.follow(frozenset({("meeting", 1)}))
    model.find_only("x", {})
    model.sort(0)
    assert (model.rowCount(), model.columnCount(), model.shape) == (0, 0, None)
    with pytest.raises(LookupError):
        model.place_at(0)
    assert thousand.connection.in_transaction is False


@pytest.mark.parametrize("name", SHAPES)
def test_every_table_can_be_sorted_by_every_column_and_narrowed(sample: Workspace, name: str) -> None:
    rows = TableRows(sample.connection, SHAPES[name])
    own = rows.shown.tolist()
    for one in rows.shape.columns:
        rows.sort_by(one)
        assert sorted(rows.shown) == sorted(own)
        values = rows.values_of(one)
        assert len(values) == len(set(values))
    rows.sort_by(None)
    assert rows.shown.tolist() == own


def test_a_preview_shows_lines_with_names_and_verdicts(qtbot: QtBot, thousand: Workspace) -> None:
    assert qtbot is not None
    rows = TableRows(thousand.connection, MEETINGS)
    model = PreviewModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert tester.model() is model
    proposal = give_value(rows, rows.shown.tolist(), MEETINGS.column("status"), "held")
    model.show(thousand, rows.texts, proposal.lines)
    assert model.rowCount() == 1000
    line = [model.index(400, number).data() for number in range(model.columnCount())]
    assert line == ["WG.3, 401st meeting", "Status", "◦ planned", "✓ held", "✓ will change"]
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Field: Status"
    assert model.index(0, 1).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    model.clear()
    assert model.rowCount() == 0
