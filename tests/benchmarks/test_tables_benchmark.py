"""What a table of 100,000 records costs, as ratios to plain SQL (run with ``-m benchmark``)."""

import sqlite3
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop_app.interface.tables.proposal import give_value
from desktop_app.interface.tables.rows import BLOCK, TableRows
from desktop_app.interface.tables.shapes import DOCUMENTS, MEETINGS
from desktop_app.interface.tables.table_panel import TablePanel
from desktop_app.storage.migration import blank_project
from desktop_app.storage.project_file import (
    prepare,
)
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.benchmark

COUNT = 100_000
BODIES = 100


def numbered(statement: str) -> str:
    """A statement that makes its rows from the numbers 1 to COUNT."""
    return f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {COUNT}) {statement}"


@pytest.fixture(scope="module")
def large() -> Iterator[Workspace]:
    """100,000 meetings and as many documents with Russian titles, of a hundred bodies."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(blank_project())
    prepare(connection)
    connection.execute("INSERT INTO place (id, key) VALUES (1, 'vienna')")
    connection.execute(
        numbered(
            "INSERT INTO body (id, key, kind, symbol_prefix)"
            f" SELECT i, 'body-' || i, 'working_group', 'CTOC/COP/WG.' || i FROM n WHERE i <= {BODIES}"
        )
    )
    connection.execute(
        numbered(
            "INSERT INTO meeting (id, key, body_id, ordinal, first_day, last_day, place_id, status)"
            f" SELECT i, 'meeting-' || i, 1 + i % {BODIES}, 1 + i / {BODIES}, day, date(day, '+2 days'), 1,"
            " CASE i % 3 WHEN 0 THEN 'planned' ELSE 'held' END"
            " FROM (SELECT i, date('1950-01-01', (i * 7919 % 28000) || ' days') AS day FROM n)"
        )
    )
    connection.execute(
        numbered(
            "INSERT INTO document (id, key, symbol, type, status, body_id)"
            " SELECT i, 'document-' || i,"
            f" 'CTOC/COP/WG.' || (1 + i % {BODIES}) || '/' || (1950 + i % 70) || '/' || i,"
            f" 'report', 'reserved', 1 + i % {BODIES} FROM n"
        )
    )
    connection.execute(
        numbered(
            "INSERT INTO text (document_id, field, language, value)"
            " SELECT i, 'title', 'ru', 'Доклад о работе совещания Рабочей группы, проведённого в Вене, ' || i"
            " FROM n"
        )
    )
    with Workspace(connection, person="Anna") as workspace:
        yield workspace


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return QApplication.instance() or QApplication([])  # type: ignore[return-value]


@pytest.fixture
def panel(large: Workspace, tmp_path: Path) -> Iterator[TablePanel]:
    shown = TablePanel(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    shown.resize(1000, 700)
    shown.show()
    shown.show_workspace(large)
    yield shown
    shown.close()


def seconds(act: Callable[[], object], times: int = 3) -> float:
    def one() -> float:
        start = time.perf_counter()
        act()
        return time.perf_counter() - start

    return statistics.median(one() for _ in range(times))


@pytest.fixture
def plain(large: Workspace) -> float:
    """How long SQLite alone takes for all ids in order."""
    query = "SELECT id FROM meeting ORDER BY first_day"
    return seconds(lambda: large.connection.execute(query).fetchall())


def report(capsys: pytest.CaptureFixture[str], name: str, taken: float, plain: float) -> None:
    with capsys.disabled():
        sys.stdout.write(f"\n{name}: {taken * 1000:.0f} ms, {taken / plain:.1f} times plain SQL")


@pytest.mark.parametrize("name", ["meetings", "documents"])
def test_a_table_opens_at_once(
    panel: TablePanel, application: QApplication, plain: float, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def show() -> None:
        panel.show_table(name)
        application.processEvents()

    taken = seconds(show)
    report(capsys, f"opening {name}", taken, plain)
    assert taken < 0.5


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("documents", "р"),
        ("documents", "работе"),
        ("documents", "no such words"),
        ("documents", "рабощ"),
        ("documents", "wg.17/19"),
        ("meetings", "2"),
        ("meetings", "sep 2019"),
        ("meetings", "planned wg.4"),
    ],
)
def test_a_letter_typed_into_the_filter_is_followed_at_once(
    panel: TablePanel, plain: float, name: str, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    panel.show_table(name)
    assert panel.model.rows is not None
    preparing = seconds(panel.model.rows.prepare_search, times=1)

    def type_and_take_back() -> None:
        panel.bar.filter.setText(text)
        QApplication.processEvents()
        panel.bar.filter.clear()
        QApplication.processEvents()

    taken = seconds(type_and_take_back) / 2
    report(capsys, f"{name}, filter “{text}” (prepared in {preparing * 1000:.0f} ms)", taken, plain)
    assert taken < 0.25


def test_sorting_and_scrolling(
    panel: TablePanel, application: QApplication, plain: float, capsys: pytest.CaptureFixture[str]
) -> None:
    panel.show_table("documents")
    for column in ("status", "body_id", "symbol", "title"):
        number = panel.model.shape.columns.index(panel.model.shape.column(column)) if panel.model.shape else 0
        taken = seconds(lambda number=number: panel.model.sort(number), times=1)  # type: ignore[misc]
        report(capsys, f"sorting documents by {column}", taken, plain)
    panel.model.sort(-1)
    statements: list[str] = []
    assert panel.model.rows is not None
    panel.model.rows._connection.set_trace_callback(statements.append)

    def scroll() -> None:
        panel.view.scrollTo(panel.model.index(70_000, 0))
        application.processEvents()
        panel.view.scrollTo(panel.model.index(100, 0))
        application.processEvents()

    taken = seconds(scroll, times=1) / 2
    panel.model.rows._connection.set_trace_callback(None)
    report(capsys, "scrolling far away", taken, plain)
    assert len(statements) <= 6
    assert taken < 0.2


def test_memory_stays_small(large: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    for shape in (MEETINGS, DOCUMENTS):
        tracemalloc.start()
        rows = TableRows(large.connection, shape)
        for row in range(0, COUNT, BLOCK):
            rows.values(row)
        held, _ = tracemalloc.get_traced_memory()
        rows.prepare_search()
        searching, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        with capsys.disabled():
            sys.stdout.write(
                f"\n{shape.table}: {held / 1e6:.1f} MB, with what a search needs {searching / 1e6:.1f} MB"
            )
        assert held < 10e6


def test_changing_very_many_records(
    large: Workspace, plain: float, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = TableRows(large.connection, MEETINGS)
    status = MEETINGS.column("status")
    proposal = give_value(rows, rows.shown[:10_000].tolist(), status, "postponed")
    taken = seconds(lambda: proposal.tried(large), times=1)
    report(capsys, "the preview of 10,000 changes", taken, plain)
    report(capsys, "making them", seconds(lambda: proposal.make(large), times=1), plain)
    report(capsys, "undoing them", seconds(large.undo, times=1), plain)
    assert taken < 10
