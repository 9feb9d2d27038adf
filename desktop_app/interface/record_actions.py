"""What is done with records from menus, tree, forms and tables: add, duplicate, rename, move, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop_app.interface import words
from desktop_app.interface.deleting.deletion import Deletion
from desktop_app.interface.quick_add.quick_add import QuickAdd
from desktop_app.interface.tree_moves import TreeMoves, Way
from desktop_app.messages import message
from desktop_app.operations.adding import addable
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import GROUP

if TYPE_CHECKING:
    from desktop_app.interface.window import MainWindow
    from desktop_app.storage.workspace import Workspace

_MENU = ("next_meeting", "duplicate", "", "rename", "move_up", "move_down", "", "delete")


class RecordActions(QObject):
    """Does to the selected record, or to one that is named, what a person asks for.

    ``asked_for`` gives a record to show: a new one, or one that keeps another from being deleted;
    ``name_asked`` one whose name is to be typed; ``news`` and ``trouble`` say what came of it.
    """

    asked_for = Signal(object)
    name_asked = Signal(object)
    news = Signal(str)
    trouble = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.adding = QuickAdd(self)
        self.deletion = Deletion(self)
        self.moves = TreeMoves(self)
        self.adding.added.connect(self.asked_for)
        self.adding.trouble.connect(self.trouble)
        self.deletion.asked_for.connect(self.asked_for)
        self.deletion.news.connect(self.news)
        self.deletion.trouble.connect(self.trouble)
        self.moves.refused.connect(self.news)
        self.moves.trouble.connect(self.trouble)

    @property
    def _workspace(self) -> Workspace | None:
        return self._window.desk.workspace

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Another project lies open, or none."""
        self.moves.workspace = workspace

    def add(self, table: str, parent: RecordPlace | None) -> None:
        """Adds a record of a table below a parent."""
        if self._workspace is not None:
            self._window.finish_typing()
            self.adding.ask(self._window, self._workspace, table, parent)

    def offer_adding(self, place: RecordPlace | None, at: QPoint | None = None) -> None:
        """Lets the person choose what to add below a record; where only one thing can be, adds that."""
        menu = self._menu()
        adding = self._offer_in(menu, place)
        if len(adding) == 1:
            adding[0].trigger()
            menu.deleteLater()
            return
        menu.popup(at or self._window.tree.mapToGlobal(self._window.tree.rect().center()))

    def add_to_selected(self) -> None:
        self.offer_adding(self._window.tree.selected)

    def next_meeting(self) -> None:
        """Proposes the next meeting of the body that the selected record is of."""
        place = self._window.tree.selected
        if self._workspace is not None and place is not None:
            self._window.finish_typing()
            self.adding.ask_next_meeting(self._window, self._workspace, place)

    def duplicate(self) -> None:
        place = self._window.tree.selected
        if self._workspace is not None and place is not None and place[0] != GROUP:
            self._window.finish_typing()
            self.adding.duplicate(self._workspace, place)

    def rename(self) -> None:
        if self._window.tree.selected is not None:
            self.name_asked.emit(self._window.tree.selected)

    def delete(self, places: RecordPlace | list[RecordPlace]) -> None:
        """Deletes records, after saying what hangs on them."""
        if self._workspace is not None:
            self._window.finish_typing()
            self.deletion.ask(self._window, self._workspace, places)

    def delete_selected(self) -> None:
        place = self._window.tree.selected
        if place is not None and place[0] != GROUP:
            self.delete(place)

    def move_selected(self, way: Way) -> None:
        place = self._window.tree.selected
        if place is not None and place[0] != GROUP:
            self.moves.step(place, way)

    def menu_of(self, place: RecordPlace | None) -> QMenu:
        """What can be done with a line of the tree."""
        menu = self._menu()
        self._offer_in(menu, place)
        menu.addSeparator()
        for name in _MENU:
            if name:
                menu.addAction(self._window.menus.actions[name])
            else:
                menu.addSeparator()
        return menu

    def _menu(self) -> QMenu:
        """A menu that is gone once it has been used."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _offer_in(self, menu: QMenu, place: RecordPlace | None) -> list[QAction]:
        """What can be added below a record, as lines of a menu."""
        parent = None if place is None or place[0] == GROUP else place
        offered = []
        for table in addable(place):
            action = menu.addAction(message("menu.add_one", record=words.record_name(table)))
            action.triggered.connect(lambda _checked=False, table=table: self.add(table, parent))
            offered.append(action)
        return offered
