"""The agenda items under which a note is submitted, ticked in the agenda of its session."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QLabel, QListWidgetItem

from desktop_app.domain.records import AgendaItem, Session
from desktop_app.interface.forms.editors.editor import Editor, Keep
from desktop_app.interface.forms.names import Named
from desktop_app.interface.row_heights import ShortList
from desktop_app.messages import message


class AgendaItemsEditor(Editor):
    """Some of a session's items, as a list of their ids in the order of the agenda. Kept at once."""

    def __init__(self, name: str, keep: Keep, named: Named) -> None:
        super().__init__(name, keep)
        self._named = named
        self._offered: list[int] = []
        self.list = ShortList()
        self.list.itemChanged.connect(self._ticked)
        self.take_input(self.list)
        self.empty = QLabel(message("note_editor.no_agenda"))
        self.empty.setWordWrap(True)
        self.empty.hide()
        self.put_beneath(self.empty)

    def offer(self, ids: Sequence[int]) -> None:
        """The items of the session, in the order of its agenda."""
        named = self._named(ids)
        names = [named.get(item_id, "") for item_id in ids]
        if self._offered == list(ids) and names == [line.text() for line in self._lines()]:
            return
        chosen = self.read()
        self._offered = list(ids)
        with QSignalBlocker(self.list):
            self.list.clear()
            for item_id, name in zip(ids, names, strict=True):
                line = QListWidgetItem(name)
                line.setToolTip(line.text())
                line.setData(Qt.ItemDataRole.UserRole, item_id)
                line.setCheckState(_state(ticked=item_id in chosen))
                self.list.addItem(line)
        self.list.setVisible(bool(ids))
        self.empty.setVisible(not ids)

    def content(self) -> str:
        return " ".join(map(str, self.read()))

    def put(self, content: str) -> None:
        ids = [int(one) for one in content.split()]
        with QSignalBlocker(self.list):
            for line in self._lines():
                line.setCheckState(_state(ticked=line.data(Qt.ItemDataRole.UserRole) in ids))

    def read(self) -> list[int]:
        ticked = [line for line in self._lines() if line.checkState() == Qt.CheckState.Checked]
        return [int(line.data(Qt.ItemDataRole.UserRole)) for line in ticked]

    def content_of(self, value: Any) -> str:
        """Ids in the order of the agenda, whatever the order they are stored in."""
        return " ".join(str(one) for one in self._offered if one in value)

    def _lines(self) -> Iterator[QListWidgetItem]:
        for row in range(self.list.count()):
            yield self.list.item(row)

    def _ticked(self) -> None:
        self.note_edit()
        self.finish()


def agenda_order(session: Session) -> list[int]:
    """The ids of a session's items, each before its sub-items."""
    return [item.id for item in _below(session.agenda_items, None)]


def _below(items: Sequence[AgendaItem], parent_id: int | None) -> Iterator[AgendaItem]:
    for item in items:
        if item.parent_id == parent_id:
            yield item
            yield from _below(items, item.id)


def _state(*, ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
