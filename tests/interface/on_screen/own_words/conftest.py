"""The note's page on the sample, to be written at."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop_app.domain.records import Meeting, Note, OwnWording
from desktop_app.interface.note_page.panel import NotePagePanel
from desktop_app.interface.own_words.new_facts import NewFacts
from desktop_app.interface.own_words.words_field import WordsField
from desktop_app.interface.own_words.writing import Writing
from desktop_app.interface.unsent import UnsentContent
from desktop_app.storage.workspace import Workspace

SECTION = "ctoc-cop-10-note-wg4"
MEETINGS = f"{SECTION}/meetings"
HELD = f"{MEETINGS}/ctoc-wg4-9"
HEADING = f"{SECTION}/heading"


@dataclass
class Desk:
    """The page, what writes on it, and the project beneath."""

    panel: NotePagePanel
    writing: Writing
    facts: NewFacts
    workspace: Workspace
    unsent: UnsentContent
    qtbot: QtBot
    news: list[str]

    @property
    def note(self) -> Note:
        return self.workspace.session.scalars(select(Note)).one()

    @property
    def own(self) -> OwnWording:
        (own,) = self.note.own_wordings
        return own

    @property
    def field(self) -> WordsField:
        assert self.writing.field is not None
        return self.writing.field

    @property
    def page_text(self) -> str:
        return self.panel.page.toPlainText().replace("\u00a0", " ")

    def words_at(self, anchor: str) -> str:
        place = self.writing.place_at(anchor)
        assert place is not None
        return place.text

    def settle(self) -> None:
        """Waits until the page shows the records as they are."""
        self.qtbot.waitUntil(lambda: not self.panel.following.is_behind)

    def point(self, anchor: str) -> QPoint:
        """A point of the viewport on the words of a place, which is brought into view."""
        self.panel.page.show_place(anchor)
        room = self.panel.page.room_of(anchor)
        assert room is not None
        return QPoint(int(room.left()) + 40, int(room.top()) + 5)

    def double_click(self, anchor: str) -> WordsField:
        self.qtbot.mouseDClick(self.panel.page.viewport(), Qt.MouseButton.LeftButton, pos=self.point(anchor))
        return self.field

    def replace(self, old: str, new: str) -> None:
        """Types over some words in the open field."""
        found = self.field.input.document().find(old)
        assert not found.isNull()
        self.field.input.setTextCursor(found)
        type_text(self.field.input, new)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.field.input, key)
        self.settle()

    def write(self, anchor: str, old: str, new: str) -> None:
        """Opens a place by a double click, types over some words, and keeps that."""
        self.double_click(anchor)
        self.replace(old, new)
        self.press(Qt.Key.Key_Return)

    def move_meeting(self, last_day: int = 12) -> None:
        with self.workspace.change("change.import", file="x") as records:
            meeting = records.scalars(select(Meeting).where(Meeting.key == "ctoc-wg4-9")).one()
            meeting.last_day = date(2019, 9, last_day)
        self.settle()


def type_text(widget: QWidget, text: str) -> None:
    """Types any letters; QTest's own typing knows the Latin ones only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


@pytest.fixture
def desk(qtbot: QtBot, sample: Workspace, tmp_path: Path) -> Iterator[Desk]:
    holder = QWidget()
    panel = NotePagePanel(holder)
    holder.resize(700, 800)
    panel.resize(700, 800)
    qtbot.addWidget(holder)
    unsent = UnsentContent(tmp_path / "unsent")
    writing = Writing(panel, unsent, panel)
    news: list[str] = []
    writing.news.connect(news.append)
    with qtbot.waitExposed(holder):
        holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    sample.subscribe(panel.follow)
    writing.show_workspace(sample)
    facts = NewFacts(panel, writing)
    with qtbot.waitSignal(panel.following.shown, timeout=10_000):
        panel.show_workspace(sample)
    yield Desk(panel, writing, facts, sample, unsent, qtbot, news)
    writing.show_workspace(None)
    panel.show_workspace(None)
