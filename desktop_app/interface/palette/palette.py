"""The command palette: a box that finds every action and every record while one types."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.interface import words as told
from desktop_app.interface.palette.entry_delegate import EntryDelegate, EntryRole
from desktop_app.interface.record_names import record_names
from desktop_app.messages import message
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.search_folding import folded, wanted_words
from desktop_app.storage.search_rows import find_places

MOST_RECORDS = 60
_WIDTH, _HEIGHT = 44, 24
"""In the heights of a line."""


@dataclass(frozen=True)
class Entry:
    """A line of the palette: an action to take, or a record to go to."""

    text: str
    detail: str
    aim: QAction | RecordPlace
    icon: str = ""


class Palette(QDialog):
    """Lists the actions and records in which every typed word stands; Enter takes the chosen one.

    Without ``actions`` it searches records only. ``asked_for`` gives the record that was chosen; an action is
    triggered once the palette has closed.
    """

    asked_for = Signal(object)

    def __init__(
        self, connection: sqlite3.Connection | None, actions: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._connection, self._actions = connection, actions
        name = message("palette.name" if actions else "palette.search_name")
        self.setWindowTitle(name)
        self.box = QLineEdit()
        self.box.setAccessibleName(name)
        self.box.setPlaceholderText(message("palette.hint" if actions else "palette.search_hint"))
        self.box.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(message("palette.finds"))
        self.list.setUniformItemSizes(True)
        self._delegate = EntryDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.told = QLabel()
        self._entries: list[Entry] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        for widget in (self.box, self.list, self.told):
            layout.addWidget(widget)
        line = self.fontMetrics().height()
        self.resize(_WIDTH * line, _HEIGHT * line)
        self.box.textChanged.connect(self._find)
        self.box.installEventFilter(self)
        self.box.returnPressed.connect(self._take)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The arrow keys walk in the list while the cursor stays in the box."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in steps:
            row = self.list.currentRow() + steps[Qt.Key(event.key())]
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
            return True
        return super().eventFilter(watched, event)

    def _find(self, text: str) -> None:
        words = wanted_words(text)
        actions = [_of_action(one) for one in self._actions if one.isEnabled() and _has(one, words)]
        self._entries = [*actions, *self._records(text)]
        self.list.clear()
        for entry in self._entries:
            item = QListWidgetItem(entry.text)
            item.setData(EntryRole.DETAIL, entry.detail)
            item.setData(EntryRole.ICON, entry.icon)
            spoken = ", ".join(part for part in (entry.text, entry.detail) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(spoken)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self._entries else -1)
        self.told.setText("" if self._entries or not words else message("palette.nothing"))
        self.told.setVisible(bool(self.told.text()))

    def _records(self, text: str) -> list[Entry]:
        if self._connection is None or not text.strip():
            return []
        found = {one.place: one for one in find_places(self._connection, text, MOST_RECORDS)}
        entries = []
        for name in record_names(self._connection, list(found)):
            line = found[name.place]
            is_known = not line.field or folded(line.snippet) in folded(name.title)
            detail = name.detail if is_known else line.snippet
            entries.append(Entry(name.title, detail, name.place, name.icon))
        return entries

    def _take(self) -> None:
        row = self.list.currentRow()
        if row < 0:
            return
        aim = self._entries[row].aim
        self.accept()
        if isinstance(aim, QAction):
            aim.trigger()
        else:
            self.asked_for.emit(aim)


def _label(action: QAction) -> str:
    return told.without_mnemonic(action.text().partition("\t")[0])


def _has(action: QAction, words: Sequence[str]) -> bool:
    return all(word in folded(_label(action)) for word in words)


def _of_action(action: QAction) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Entry(_label(action), keys or action.text().partition("\t")[2], action)
