"""A field that names another record, found by typing."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop_app.interface.forms.candidates import Candidates, fold
from desktop_app.interface.forms.editors.completion import completion
from desktop_app.interface.forms.editors.editor import Keep
from desktop_app.interface.forms.editors.short_text import FieldError, LineEditor
from desktop_app.interface.forms.names import Named
from desktop_app.messages import message

_PATIENCE_MS = 120
_BEHIND_NAME = "\t"


class RecordPicker(LineEditor):
    """Names one record, by its id; None where it is empty and may be.

    While it is typed in, the records that fit are listed beneath. Text that names exactly one record is taken
    for it. ``asked_for`` gives the id of the record when the person wants to see it.
    """

    asked_for = Signal(int)

    def __init__(
        self, name: str, keep: Keep, candidates: Candidates, named: Named, *, required: bool = False
    ) -> None:
        super().__init__(name, keep, required=required)
        self.candidates, self._named = candidates, named
        self._id: int | None = None
        self.found = QStandardItemModel(self)
        self.completer = completion(self.line, name, self.found, self.pick)
        self.line.setPlaceholderText(message("form.pick_hint"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PATIENCE_MS)
        self._soon.timeout.connect(self.offer)
        self.line.textEdited.connect(self._typed)
        self.clear_button = self._button("\N{MULTIPLICATION SIGN}", "form.pick_clear", self.clear)
        self.open_button = self._button("\N{NORTH EAST ARROW}", "form.pick_open", self._ask)
        beside = QWidget()
        layout = QHBoxLayout(beside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, stretch=1)
        layout.addWidget(self.clear_button)
        layout.addWidget(self.open_button)
        self.take_input(self.line, beside)
        self._show_buttons()

    def content(self) -> str:
        """The name typed; behind it, after a tab, the id of the record once it is known."""
        return self.line.text() if self._id is None else f"{self.line.text()}{_BEHIND_NAME}{self._id}"

    def put(self, content: str) -> None:
        name, _, row_id = content.partition(_BEHIND_NAME)
        self._id = int(row_id) if row_id else None
        with QSignalBlocker(self.line):
            self.line.setText(name)
            self.line.setCursorPosition(0)
        self._show_buttons()

    def read(self) -> int | None:
        text = self.line.text().strip()
        if self._id is not None and self.candidates.is_there(self._id):
            return self._id
        if not text:
            self.typed()
            return None
        return self._named_by(text)

    def content_of(self, value: Any) -> str:
        if value is None:
            return ""
        return f"{self._named([value]).get(value, '')}{_BEHIND_NAME}{value}"

    def offer(self) -> None:
        """Lists the records that fit what is typed."""
        self.found.clear()
        ids = self.candidates.find(self.line.text())
        names = self._named(ids)
        for row_id in ids:
            item = QStandardItem(names.get(row_id, ""))
            item.setData(row_id, Qt.ItemDataRole.UserRole)
            item.setToolTip(item.text())
            self.found.appendRow(item)
        if ids and self.line.hasFocus():
            self.completer.complete()

    def pick(self, row: int) -> None:
        """Takes a record of the list and keeps it."""
        self._soon.stop()
        item = self.found.item(row)
        self.put(f"{item.text()}{_BEHIND_NAME}{item.data(Qt.ItemDataRole.UserRole)}")
        self.note_edit()
        self.finish()

    def clear(self) -> None:
        """Names no record any more."""
        self.put("")
        self.note_edit()
        self.finish()

    def finish(self) -> None:
        self._soon.stop()
        super().finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Down lists what fits; Ctrl+Enter shows the record."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.line:
            if event.key() == Qt.Key.Key_Down and self.line.isEnabled():
                self.offer()
                return True
            if event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._ask()
                return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        self._id = None
        self._show_buttons()
        self._soon.start()

    def _named_by(self, text: str) -> int:
        """The one record that fits; of several, the one whose name is this, or else begins like this."""
        ids = self.candidates.find(text)
        if len(ids) > 1:
            typed = _name_words(text)
            names = {row_id: _name_words(name) for row_id, name in self._named(ids).items()}
            exactly = [row_id for row_id in ids if names.get(row_id) == typed]
            ids = exactly or [row_id for row_id in ids if names.get(row_id, [])[: len(typed)] == typed] or ids
        if len(ids) != 1:
            raise FieldError("form.pick_several" if ids else "form.pick_none", text=text)
        return ids[0]

    def _ask(self) -> None:
        if self._id is not None:
            self.asked_for.emit(self._id)

    def _show_buttons(self) -> None:
        self.clear_button.setVisible(not self.required and bool(self.line.text()))
        self.open_button.setVisible(self._id is not None)

    def _button(self, sign: str, key: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        text = message(key, field=self.name)
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.clicked.connect(act)
        return button


def _name_words(name: str) -> list[str]:
    return fold(name.replace(",", " ")).split()


class RecordAdder(RecordPicker):
    """Picks records one after the other for a list; empty again after each."""

    def __init__(self, name: str, candidates: Candidates, named: Named) -> None:
        super().__init__(name, self._give, candidates, named)
        self._added: Callable[[int], None] | None = None
        self.line.setPlaceholderText(name)

    def take_added(self, added: Callable[[int], None]) -> None:
        """Who gets the records picked; may raise ZapiskaError."""
        self._added = added

    def content_of(self, value: Any) -> str:  # noqa: ARG002 - it is in the list now
        return ""

    def _give(self, row_id: int | None) -> None:
        if row_id is not None and self._added is not None:
            self._added(row_id)
