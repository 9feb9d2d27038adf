"""The page of a group of the tree that is no table: what belongs there, and the way to add to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.interface import words
from desktop_app.interface.empty_page import EmptyPage
from desktop_app.messages import message
from desktop_app.operations.adding import addable
from desktop_app.storage.journal import Changed
from desktop_app.storage.tree_rows import group_place
from desktop_app.storage.workspace import Workspace


class GroupPage(QWidget):
    """Shows "instruments", "places" or "notes". ``add_asked`` gives the table to add to, and None."""

    add_asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = ""
        self._may_add = False
        self.page = EmptyPage()
        self.page.asked.connect(lambda: self.add_asked.emit(self._table, None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Another project lies open, or none."""
        self._may_add = workspace is not None and workspace.read_only_reason is None

    def follow(self, changed: Changed) -> None:
        """What is said of a group holds whatever records there are."""

    def show_group(self, name: str) -> None:
        """Says what belongs into a group."""
        (self._table,) = addable(group_place(name))
        action = message("menu.add_one", record=words.record_name(self._table)) if self._may_add else ""
        self.page.say(message(f"tree.{name}"), message(f"group.{name}"), action)
