"""Which lines of the tree are open: followed, restored, and kept until the next start."""

import sqlite3
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QObject

from desktop_app.interface.tree_memory import TreeMemory, TreeState
from desktop_app.interface.tree_model import TreeModel
from desktop_app.interface.tree_view import TreeView
from desktop_app.storage.name_rows import key_of, record_of
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import GROUP, GROUPS, group_name, group_place, lines_under, path_to

_OPEN_AT_FIRST = ("bodies", "notes")
_FEW_BODIES = 10


class TreeOpening(QObject):
    """Knows the open lines of one project at a time; lines opened while ``is_paused`` are not remembered."""

    def __init__(self, tree: TreeView, model: TreeModel, memory: TreeMemory) -> None:
        super().__init__(tree)
        self.is_paused = False
        self._tree = tree
        self._model = model
        self._memory = memory
        self._connection: sqlite3.Connection | None = None
        self._open: dict[RecordPlace, None] = {}
        tree.expanded.connect(self._opened)
        tree.collapsed.connect(self._closed)

    def begin(self, connection: sqlite3.Connection | None, project_id: str) -> RecordPlace | None:
        """Another project: opens what was open last time, or what matters most; gives what was selected."""
        self._connection = connection
        self._open = {}
        if connection is None:
            return None
        state = self._memory.recall(project_id) if project_id else None
        if state is None:
            self._open = dict.fromkeys(_first_lines(connection))
            return None
        self._open = dict.fromkeys(_places(connection, state.open))
        return next(_places(connection, (state.selected,)), None)

    def keep(self, project_id: str, selected: RecordPlace | None) -> None:
        """Writes down what is open and selected; a project without an id is not remembered."""
        if self._connection is not None and project_id:
            lines = tuple(_lines(self._connection, tuple(self._open)))
            chosen = "" if selected is None else next(_lines(self._connection, (selected,)), "")
            self._memory.keep(project_id, TreeState(lines, chosen))

    def restore(self) -> None:
        """Opens again what is known to be open, as far as it is there."""
        if self._connection is None:
            return
        paths = [[*path_to(self._connection, place), place] for place in self._open]
        for path in sorted(paths, key=len):
            self._tree.expand(self._model.index_of(path))

    def _opened(self, index: QModelIndex) -> None:
        place = self._model.place_at(index)
        if place is not None and not self.is_paused:
            self._open[place] = None

    def _closed(self, index: QModelIndex) -> None:
        place = self._model.place_at(index)
        if place is not None and not self.is_paused:
            self._open.pop(place, None)


def _first_lines(connection: sqlite3.Connection) -> Iterator[RecordPlace]:
    """The groups that matter most, and the bodies at the top unless they are many."""
    yield from map(group_place, _OPEN_AT_FIRST)
    bodies = lines_under(connection, group_place("bodies"))
    if len(bodies) <= _FEW_BODIES:
        yield from (place for row, place in enumerate(bodies) if bodies.holds(row))


def _lines(connection: sqlite3.Connection, places: Sequence[RecordPlace]) -> Iterator[str]:
    for place in places:
        key = group_name(place) if place[0] == GROUP else key_of(connection, place)
        if key is not None:
            yield f"{place[0]} {key}"


def _places(connection: sqlite3.Connection, lines: Sequence[str]) -> Iterator[RecordPlace]:
    for line in lines:
        table, _, key = line.partition(" ")
        if table == GROUP and key in GROUPS:
            yield group_place(key)
        elif table != GROUP:
            place = record_of(connection, table, key)
            if place is not None:
                yield place
