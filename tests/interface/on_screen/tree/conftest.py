"""A tree on the sample."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop_app.interface.tree_panel import TreePanel
from desktop_app.storage.workspace import Workspace


@pytest.fixture
def bare_panel(qtbot: QtBot, settings: QSettings) -> TreePanel:
    """The panel, shown, without a project."""
    panel = TreePanel(settings)
    qtbot.addWidget(panel)
    panel.resize(320, 700)
    panel.show()
    return panel


@pytest.fixture
def panel(bare_panel: TreePanel, sample: Workspace) -> Iterator[TreePanel]:
    """The panel on the sample, which follows its changes."""
    bare_panel.show_connection(sample.connection, "sample")
    bare_panel.set_workspace(sample)
    unsubscribe = sample.subscribe(bare_panel.follow)
    yield bare_panel
    unsubscribe()
