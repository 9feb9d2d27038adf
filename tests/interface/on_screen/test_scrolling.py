"""However far one scrolls, only what comes into sight is read, with its nearest neighbours."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from desktop_app.interface import tree_lines
from desktop_app.interface.record_names import record_names
from desktop_app.interface.tables import rows
from desktop_app.interface.tables.table_panel import TablePanel
from desktop_app.interface.tree_panel import TreePanel
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace
from tests.interface.on_screen.tree.tree_reading import index_of

pytestmark = pytest.mark.screen


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The records whose lines or rows were read from the project."""
    found: list[object] = []
    values = rows.TableRows.read

    def names_read(connection: object, places: Sequence[RecordPlace]) -> object:
        found.extend(places)
        return record_names(connection, places)  # type: ignore[arg-type]

    def rows_read(table: rows.TableRows, ids: Sequence[int]) -> object:
        found.extend(ids)
        return values(table, ids)

    monkeypatch.setattr(tree_lines, "record_names", names_read)
    monkeypatch.setattr(rows.TableRows, "read", rows_read)
    return found


def jumps(view: QAbstractItemView, model: QAbstractItemModel, under: QModelIndex) -> None:
    """Looks at four places far from each other, as by dragging the handle of the scroll bar."""
    last = model.rowCount(under) - 1
    for row in (last, 40, last // 2, last):
        view.scrollTo(model.index(row, 0, under))
        QTest.qWait(20)


def test_the_tree_reads_the_lines_in_sight(
    qtbot: QtBot, settings: QSettings, thousand: Workspace, read: list[object]
) -> None:
    panel = TreePanel(settings)
    qtbot.addWidget(panel)
    panel.resize(320, 500)
    panel.show()
    with thousand.change("change.value.body", record="m-1"):
        thousand.connection.execute("UPDATE meeting SET body_id = 1")
    panel.show_connection(thousand.connection, "thousand")
    body = index_of(panel, thousand, "body", "body-1")
    panel.tree.expand(body)
    QApplication.processEvents()
    assert panel.model.rowCount(body) >= 1000
    read.clear()
    jumps(panel.tree, panel.model, body)
    assert 0 < len(read) <= 3 * tree_lines.BLOCK
    assert len(set(read)) == len(read)


def test_a_table_reads_the_rows_in_sight(
    qtbot: QtBot, settings: QSettings, thousand: Workspace, read: list[object]
) -> None:
    panel = TablePanel(settings)
    qtbot.addWidget(panel)
    panel.resize(900, 500)
    panel.show_workspace(thousand)
    panel.show()
    panel.show_table("documents")
    QApplication.processEvents()
    assert panel.model.rowCount() == 1000
    assert len(read) <= rows.BLOCK
    jumps(panel.view, panel.model, QModelIndex())
    assert rows.BLOCK < len(read) <= 4 * rows.BLOCK
    assert len(set(read)) == len(read)
