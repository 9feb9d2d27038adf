"""A panel of tables on the sample, and a project of a thousand records."""

import sqlite3
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.interface.tables.table_panel import TablePanel
from desktop_app.storage.migration import blank_project
from desktop_app.storage.project_file import prepare
from desktop_app.storage.workspace import Workspace

THOUSAND = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "


@pytest.fixture
def panel(qtbot: QtBot, settings: QSettings, sample: Workspace) -> Iterator[TablePanel]:
    """The panel, shown on the meetings of the sample, and told of every change."""
    shown = TablePanel(settings)
    qtbot.addWidget(shown)
    shown.resize(1000, 600)
    shown.show_workspace(sample)
    sample.subscribe(shown.follow)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    # Without a desktop to take it, what was copied would outlive Python, and crash.
    QGuiApplication.clipboard().clear()


@pytest.fixture
def thousand() -> Iterator[Workspace]:
    """A thousand meetings and a thousand documents of three bodies."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(blank_project())
    prepare(connection)
    connection.execute(
        THOUSAND + "INSERT INTO body (id, key, kind, symbol_prefix)"
        " SELECT i, 'body-' || i, 'working_group', 'A/WG.' || i FROM n WHERE i <= 3"
    )
    connection.execute(
        THOUSAND + "INSERT INTO meeting (id, key, body_id, ordinal, first_day, last_day, status)"
        " SELECT i, 'm-' || i, 1 + i % 3, i, date('2000-01-01', i || ' days'),"
        " date('2000-01-01', i || ' days'), 'planned' FROM n"
    )
    connection.execute(
        THOUSAND + "INSERT INTO document (id, key, symbol, type, body_id)"
        " SELECT i, 'd-' || i, 'A/WG.' || (1 + i % 3) || '/' || i, 'report', 1 + i % 3 FROM n"
    )
    with Workspace(connection, person="Anna") as workspace:
        yield workspace
