"""A field for a list: records, or anything with an id and a name, added, taken out, put in order."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from desktop_app.interface.forms.editors.editor import Editor, Keep
from desktop_app.interface.forms.editors.record_picker import RecordAdder
from desktop_app.interface.forms.names import Named
from desktop_app.interface.row_heights import ShortList
from desktop_app.messages import message


class RecordListEditor(Editor):
    """Some records of one table, as a list of their ids; every change of the list is kept at once.

    ``picker`` finds what is added. Delete takes a record out; where order matters, Alt+Up and Alt+Down move
    it. ``asked_for`` gives the id of a record that was activated.
    """

    asked_for = Signal(int)

    def __init__(self, name: str, keep: Keep, named: Named, picker: RecordAdder, *, ordered: bool) -> None:
        super().__init__(name, keep)
        self._named, self._ordered = named, ordered
        self._ids: list[int] = []
        self.picker = picker
        self.list = ShortList()
        self.list.itemActivated.connect(lambda item: self.asked_for.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.list.itemDoubleClicked.connect(
            lambda item: self.asked_for.emit(item.data(Qt.ItemDataRole.UserRole))
        )
        self.list.currentRowChanged.connect(self._enable_buttons)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(4)
        self.remove_button = self._button("\N{MULTIPLICATION SIGN}", "form.list_remove", self.remove)
        self.up_button = self._button("\N{UPWARDS ARROW}", "form.list_up", lambda: self.move_current(-1))
        self.down_button = self._button("\N{DOWNWARDS ARROW}", "form.list_down", lambda: self.move_current(1))
        self.buttons.addStretch()
        outer = QWidget()
        column = QVBoxLayout(outer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addWidget(picker)
        column.addLayout(self.buttons)
        self.take_input(self.list, outer)
        self._show()

    def content(self) -> str:
        return " ".join(map(str, self._ids))

    def put(self, content: str) -> None:
        self._ids = [int(one) for one in content.split()]
        self._show()

    def read(self) -> list[int]:
        return list(self._ids)

    def content_of(self, value: Any) -> str:
        return " ".join(map(str, value))

    def add(self, record_id: int) -> None:
        """Puts a record at the end; one that is there already is only selected."""
        if record_id not in self._ids:
            self._change([*self._ids, record_id])
        self.list.setCurrentRow(self._ids.index(record_id))

    def remove(self) -> None:
        """Takes the selected record out of the list."""
        row = self.list.currentRow()
        if row >= 0:
            self._change(self._ids[:row] + self._ids[row + 1 :])
            self.list.setCurrentRow(min(row, len(self._ids) - 1))

    def move_current(self, by: int) -> None:
        """Moves the selected record up (-1) or down (1)."""
        row = self.list.currentRow()
        if self._ordered and row >= 0 and 0 <= row + by < len(self._ids):
            ids = list(self._ids)
            ids.insert(row + by, ids.pop(row))
            self._change(ids)
            self.list.setCurrentRow(row + by)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Delete takes out, Alt+Up and Alt+Down move, Enter opens."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._pressed(event):
            return True
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Delete:
                self.remove()
            case Qt.Key.Key_Up if alt:
                self.move_current(-1)
            case Qt.Key.Key_Down if alt:
                self.move_current(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.list.currentRow() >= 0:
                self.asked_for.emit(self._ids[self.list.currentRow()])
            case _:
                return False
        return True

    def _change(self, ids: list[int]) -> None:
        self._ids = ids
        self._show()
        self.note_edit()
        self.finish()

    def _show(self) -> None:
        names = self._named(self._ids)
        self.list.clear()
        for record_id in self._ids:
            item = QListWidgetItem(names.get(record_id, str(record_id)))
            item.setToolTip(item.text())
            item.setData(Qt.ItemDataRole.UserRole, record_id)
            self.list.addItem(item)
        self.list.setVisible(bool(self._ids))
        self._enable_buttons()

    def _enable_buttons(self) -> None:
        row = self.list.currentRow()
        self.remove_button.setVisible(bool(self._ids))
        self.remove_button.setEnabled(row >= 0)
        for button, least, most in (
            (self.up_button, 1, len(self._ids)),
            (self.down_button, 0, len(self._ids) - 1),
        ):
            button.setVisible(self._ordered and len(self._ids) > 1)
            button.setEnabled(least <= row < most)

    def _button(self, sign: str, key: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        text = message(key, field=self.name)
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.clicked.connect(act)
        self.buttons.addWidget(button)
        return button
