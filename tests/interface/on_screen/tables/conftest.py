"""A panel of tables on the sample."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.interface.tables.table_panel import TablePanel
from desktop_app.storage.workspace import Workspace


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
