"""The panel with the tree of a project and its filter."""

import sqlite3
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSettings, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.interface.appearance import stand_on_base
from desktop_app.interface.later import Later
from desktop_app.interface.tree_filter import TreeFilter
from desktop_app.interface.tree_memory import TreeMemory
from desktop_app.interface.tree_model import TreeModel
from desktop_app.interface.tree_moves import TreeMoves, way_of
from desktop_app.interface.tree_opening import TreeOpening
from desktop_app.interface.tree_view import TreeView
from desktop_app.storage.lines import Lines
from desktop_app.storage.name_rows import key_of
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import GROUP, ROOT, lines_among, path_to
from desktop_app.storage.tree_search import find_places

if TYPE_CHECKING:
    from desktop_app.storage.journal import Changed
    from desktop_app.storage.workspace import Workspace

MOST_FINDS = 100
"""So many finds are shown; more help nobody, and each takes time."""


_NARROWEST = 18


class TreePanel(QWidget):
    """A tree to choose a record from, and to put the hierarchy in order.

    It works on a bare connection; to move records it needs the workspace, which comes later. Announces the
    place that was ``chosen``, what is asked for it (``rename_asked``, ``add_asked``, ``delete_asked``; a menu
    with the place on the screen), why a move was ``refused``, and ``trouble`` that a person must know of.
    """

    chosen = Signal(object)
    menu_asked = Signal(object, object)
    rename_asked = Signal(object)
    add_asked = Signal(object)
    delete_asked = Signal(object)
    refused = Signal(str)
    trouble = Signal(object)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        stand_on_base(self)
        self._connection: sqlite3.Connection | None = None
        self._project_id = ""
        self._selected: RecordPlace | None = None
        self._best_find: RecordPlace | None = None
        self._is_following = False
        self.model = TreeModel(self)
        self.later = Later(self._follow_texts, self)
        self.marking = Later(self.model.renewing, self)
        self.tree = TreeView(self.model)
        self.filter = TreeFilter()
        self._moves = TreeMoves(self)
        self._opening = TreeOpening(self.tree, self.model, TreeMemory(settings))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.filter)
        layout.addWidget(self.tree)
        # In letters, so that names can be told apart at any font size.
        self.setMinimumWidth(_NARROWEST * self.fontMetrics().averageCharWidth())
        self._connect()

    @property
    def selected(self) -> RecordPlace | None:
        """What was chosen last, even if it has no line of its own."""
        return self._selected

    def show_connection(self, connection: sqlite3.Connection | None, project_id: str = "") -> None:
        """Shows another project, or none, as it was left; ``project_id`` tells it from others, if it has one.

        A project shown before is kept first. Nothing can be moved until ``set_workspace``.
        """
        self.keep()
        self.later.stop()
        self.marking.stop()
        self.set_workspace(None)
        self._connection, self._project_id = connection, project_id
        self._selected = None
        self.filter.box.clear()
        self.model.show(connection)
        selected = self._opening.begin(connection, project_id)
        self._opening.restore()
        if selected is not None:
            self.select(selected)

    def set_workspace(self, workspace: "Workspace | None") -> None:
        """The project that is shown can be changed from now on, unless it is open for reading only."""
        self._moves.workspace = workspace
        self.model.allows_moves = workspace is not None and workspace.read_only_reason is None

    def follow(self, changed: "Changed") -> None:
        """Records changed: lines come, go and move; what is open and selected stays so.

        Where the selected record is gone, the line that takes its place is chosen. What lines say follows a
        moment later, and so do the finds of a filter where no line came, went or moved.
        """
        if self._connection is None:
            return
        self._is_following = True
        if self.model.follow(changed):
            if self.filter.text:
                self._find(self.filter.text)
            else:
                self._opening.restore()
        self._is_following = False
        self._stay_on_selected()
        self.later.start()

    def mark(self, marks: Mapping[RecordPlace, str]) -> None:
        """Marks lines with the severity of what is found in their records; a few are painted at a time."""
        self.model.mark(marks)
        self.marking.start()

    def select(self, place: RecordPlace) -> None:
        """Makes a record the chosen one, and visible; a filter that hides it is taken away.

        A record without a line of its own (a document that belongs to no meeting) is chosen all the same.
        """
        if self._connection is None:
            return
        index = self._index_of(place)
        if not index.isValid() and self.filter.text:
            self.filter.box.clear()
            index = self._index_of(place)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        else:
            self.tree.clearSelection()
        self._choose(place)

    def keep(self) -> None:
        """Writes down what is open and selected, for the next start."""
        self._opening.keep(self._project_id, self._selected)

    def _connect(self) -> None:
        self.filter.wanted.connect(self._find)
        self.filter.entered.connect(self._enter)
        self.tree.typed.connect(self.filter.add)
        self.tree.refused.connect(self.refused)
        self._moves.refused.connect(self.tree.refuse)
        self._moves.trouble.connect(self.trouble)
        self.tree.pressed_key.connect(self._press)
        self.tree.menu_asked.connect(self._ask_menu)
        self.tree.selectionModel().currentChanged.connect(self._look_at)
        # Not while the view is still busy with the drop: the move takes lines away from under it.
        self.model.dropped.connect(self._moves.put_under, Qt.ConnectionType.QueuedConnection)

    def _find(self, text: str) -> None:
        """Shows the finds with all that is above them, or everything for no text."""
        if self._connection is None:
            return
        self.tree.delegate.wanted = text
        self._opening.is_paused = True
        if text:
            found = find_places(self._connection, text, MOST_FINDS + 1)
            lines = lines_among(self._connection, found[:MOST_FINDS])
            self.model.show_only(lines)
            self._open_all(lines)
            self._best_find = found[0] if found else None
            self.filter.say(min(len(found), MOST_FINDS), is_cut=len(found) > MOST_FINDS)
        else:
            self.model.show_only(None)
            self._opening.restore()
            self.filter.say(None)
        self._opening.is_paused = False
        self._stay_on_selected()

    def _follow_texts(self) -> Iterator[None]:
        if self.filter.text:
            self._is_following = True
            self._find(self.filter.text)
            self._is_following = False
            yield
        yield from self.model.renewing()

    def _open_all(self, lines: Mapping[RecordPlace, Lines]) -> None:
        """Opens whatever holds finds; a find itself stays closed."""
        due = [(ROOT, QModelIndex())]
        for above, parent in due:
            for row, place in enumerate(lines.get(above, ())):
                if place in lines:
                    index = self.model.index(row, 0, parent)
                    self.tree.expand(index)
                    due.append((place, index))

    def _enter(self) -> None:
        """From the filter into the tree, to the best find."""
        if self.filter.text and self._best_find is not None:
            self.select(self._best_find)
        elif not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.index(0, 0))
        # Not before: a view without a current line makes its first one current when it gets the focus.
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _index_of(self, place: RecordPlace) -> QModelIndex:
        if self._connection is None:
            return QModelIndex()
        return self.model.index_of([*path_to(self._connection, place), place])

    def _look_at(self, index: QModelIndex) -> None:
        place = self.model.place_at(index)
        if place is not None and not self._is_following:
            self._choose(place)

    def _choose(self, place: RecordPlace) -> None:
        if place != self._selected:
            self._selected = place
            self.chosen.emit(place)

    def _stay_on_selected(self) -> None:
        """The selected line again, where it is now; the one in its place if the record is gone."""
        if self._connection is None or self._selected is None:
            return
        is_there = self._selected[0] == GROUP or key_of(self._connection, self._selected) is not None
        if not is_there:
            self._selected = None
            self._look_at(self.tree.currentIndex())
            return
        index = self._index_of(self._selected)
        if index.isValid() and index != self.tree.currentIndex():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def _ask_menu(self, index: QModelIndex, position: QPoint) -> None:
        self.tree.setCurrentIndex(index)
        self.menu_asked.emit(self.model.place_at(index), position)

    def _press(self, key: Qt.Key, index: QModelIndex) -> None:
        place = self.model.place_at(index)
        if place is None:
            return
        match key:
            case Qt.Key.Key_F2:
                self.rename_asked.emit(place)
            case Qt.Key.Key_Insert:
                self.add_asked.emit(place)
            case Qt.Key.Key_Delete:
                self.delete_asked.emit(place)
            case _:
                self._moves.step(place, way_of(key, self.layoutDirection()))
