"""The panels with pictures, shown on the sample, with files chosen by the test."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import ZapiskaError
from desktop_app.interface.pictures.chart_panel import ChartPanel
from desktop_app.interface.pictures.picture_panel import PicturePanel
from desktop_app.interface.pictures.timeline_panel import TimelinePanel
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace


@dataclass
class Heard:
    """What a panel announced; ``target`` is where the person wants a picture saved."""

    asked: list[RecordPlace] = field(default_factory=list)
    troubles: list[ZapiskaError] = field(default_factory=list)
    news: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    target: Path | None = None
    proposals: list[str] = field(default_factory=list)

    def ask(self, _parent: QWidget, proposal: str) -> Path | None:
        self.proposals.append(proposal)
        return self.target

    def listen(self, panel: PicturePanel) -> None:
        panel.asked_for.connect(self.asked.append)
        panel.trouble.connect(self.troubles.append)
        panel.news.connect(self.news.append)
        panel.add_asked.connect(lambda table, _parent: self.added.append(table))


@pytest.fixture
def heard() -> Heard:
    return Heard()


Show = Callable[[PicturePanel, Workspace | None], None]


@pytest.fixture
def show(qtbot: QtBot, heard: Heard) -> Iterator[Show]:
    """Shows a panel on a project, listening to it."""
    shown: list[PicturePanel] = []

    def on(panel: PicturePanel, workspace: Workspace | None) -> None:
        qtbot.addWidget(panel)
        shown.append(panel)
        heard.listen(panel)
        panel.resize(700, 500)
        panel.show_workspace(workspace)
        if workspace is not None:
            workspace.subscribe(panel.follow)
        panel.show()

    yield on
    for panel in shown:
        panel.show_workspace(None)


@pytest.fixture
def chart(settings: QSettings, heard: Heard, show: Show, sample: Workspace) -> ChartPanel:
    panel = ChartPanel(settings, heard.ask)
    show(panel, sample)
    return panel


@pytest.fixture
def timeline(settings: QSettings, heard: Heard, show: Show, sample: Workspace) -> TimelinePanel:
    panel = TimelinePanel(settings, heard.ask)
    show(panel, sample)
    return panel
