"""The panel with the note's page, shown, on a copy of the sample that it follows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop_app.composition.note import Note, Source
from desktop_app.domain.records import Meeting
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.interface.note_page.panel import NotePagePanel
from desktop_app.storage.workspace import Workspace


@dataclass
class Desk:
    """A panel, its project, and what the panel asked for."""

    panel: NotePagePanel
    workspace: Workspace
    qtbot: QtBot
    asked: list[Source] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All words on the page, with ordinary spaces."""
        return self.panel.page.toPlainText().replace("\u00a0", " ")

    @property
    def record(self) -> NoteRecord:
        return self.workspace.session.scalars(select(NoteRecord)).one()

    def meeting(self, key: str) -> Meeting:
        return self.workspace.session.scalars(select(Meeting).where(Meeting.key == key)).one()

    def change(self, act: Callable[[], object]) -> None:
        """Keeps a change, and waits until the page has followed."""
        with self.qtbot.waitSignal(self.panel.following.shown, timeout=10_000):
            self.keep(act)

    def keep(self, act: Callable[[], object]) -> None:
        with self.workspace.change("change.import", file="x"):
            act()

    def postpone(self, key: str = "ctoc-wg4-9") -> None:
        """Moves the last day of a meeting in the second section."""
        self.change(lambda: setattr(self.meeting(key), "last_day", date(2019, 9, 12)))


@pytest.fixture
def bare(qtbot: QtBot) -> Iterator[NotePagePanel]:
    """The panel, shown, without a project."""
    holder = QWidget()
    panel = NotePagePanel(holder)
    holder.resize(700, 600)
    panel.resize(700, 600)
    qtbot.addWidget(holder)
    holder.show()
    yield panel
    panel.show_workspace(None)


@pytest.fixture
def desk(bare: NotePagePanel, sample: Workspace, qtbot: QtBot) -> Desk:
    opened = Desk(bare, sample, qtbot)
    bare.asked_for.connect(opened.asked.append)
    sample.subscribe(bare.follow)
    with qtbot.waitSignal(bare.following.shown, timeout=10_000):
        bare.show_workspace(sample)
    return opened


@pytest.fixture
def composed(desk: Desk) -> Note:
    note = desk.panel.note
    assert note is not None
    return note
