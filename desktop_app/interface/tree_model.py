"""The item model of the tree.

An index holds the number of the branch it lies in; its row does the rest. So nothing is made for a line that
is never shown, and Qt never points at an object of ours.
"""

# ruff: noqa: N802 - Qt's own names

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.interface.record_names import RecordName
from desktop_app.interface.tree_branches import Branch, Branches, runs
from desktop_app.interface.tree_carrying import MIME_TYPE, carried, carry, line_flags
from desktop_app.interface.tree_lines import LineTexts
from desktop_app.storage.hierarchy_rules import MoveRefusedError, landing
from desktop_app.storage.lines import Lines
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_changes import changed_places, touched_places
from desktop_app.storage.tree_rows import ROOT, lines_under

if TYPE_CHECKING:
    from desktop_app.storage.journal import Changed

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MANY = 64
"""From so many changed records on the whole tree is read again."""


class TreeRole(IntEnum):
    """What the model tells of a line beside Qt's own roles: all of it, as a ``RecordName``."""

    NAME = Qt.ItemDataRole.UserRole


_TOLD = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        TreeRole.NAME,
    }
)
"""What is told of a line: a view asks for five things more each time that it paints one."""


class TreeModel(QAbstractItemModel):
    """Shows the hierarchy of a project, or of it what a search found, with all that is above the finds.

    ``dropped`` announces a move a person asked for by dragging: what, under what, before which (or None).
    """

    dropped = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: sqlite3.Connection | None = None
        self._texts: LineTexts | None = None
        self._found: Mapping[RecordPlace, Lines] | None = None
        self._branches = Branches(self._read)
        self.allows_moves = False

    def show(self, connection: sqlite3.Connection | None) -> None:
        """Takes the place of what was shown before; nothing is filtered."""
        self.beginResetModel()
        self._connection = connection
        self._texts = None if connection is None else LineTexts(connection)
        self._found = None
        self._branches.begin()
        self.endResetModel()

    def show_only(self, found: Mapping[RecordPlace, Lines] | None) -> None:
        """Shows what a search found, by what it stands under; everything for None.

        A find with no finds below it can still be opened, on all it holds.
        """
        self.beginResetModel()
        self._found = found
        self._branches.begin()
        if found is not None and self._texts is not None:
            self._texts.read_found(found)
        self.endResetModel()

    def follow(self, changed: "Changed") -> bool:
        """Records changed: lines come, go and move in their places, all others stay as they are.

        Tells whether any may have. That others read differently now is announced by ``renewing``.
        """
        if self._connection is None or self._texts is None:
            return False
        self._texts.forget()
        places = changed_places(changed)
        if len(places) > _MANY:
            self.show_only(self._found)
        elif self._found is None and places:
            touched = touched_places(self._connection, places)
            self._follow_rows(
                [one for one, lines in self._branches.loaded() if _concerns(one, lines, touched)]
            )
        return bool(places)

    def renewing(self) -> Iterator[None]:
        """Announces the lines that read differently by now, a few in each step."""
        if self._texts is None:
            return
        for places in self._texts.renewing():
            for place in places:
                self._announce_text(place)
            yield

    def mark(self, marks: Mapping[RecordPlace, str]) -> None:
        """Marks the lines of records with the severity of what is found in them and beneath them.

        Lines that are shown and now read differently are announced by ``renewing``.
        """
        if self._texts is not None:
            self._texts.mark(marks)

    def place_at(self, index: Index) -> RecordPlace | None:
        """The place of an index; None for the root."""
        if not index.isValid():
            return None
        return self._branches.lines(self._branches[index.internalId()])[index.row()]

    def name_at(self, index: Index) -> RecordName | None:
        """What the line of an index says."""
        if not index.isValid() or self._texts is None:
            return None
        return self._texts.of(self._branches.lines(self._branches[index.internalId()]), index.row())

    def index_of(self, path: Sequence[RecordPlace]) -> QModelIndex:
        """The index of the last place of a path from the top down; invalid if it is not shown.

        Reads the lines of the branches on the way, as opening them would.
        """
        index = QModelIndex()
        for place in path:
            branch = self._branch_below(index)
            row = self._branches.lines(branch).row_of(place)
            if row is None:
                return QModelIndex()
            index = self.createIndex(row, 0, branch.number)
        return index

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if column != 0 or row < 0 or not self.hasChildren(parent):
            return QModelIndex()
        branch = self._branch_below(parent)
        is_there = row < len(self._branches.lines(branch))
        return self.createIndex(row, 0, branch.number) if is_there else QModelIndex()

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        return self._index_of_branch(self._branches[index.internalId()]) if index.isValid() else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._branches.lines(self._branch_below(parent))) if self.hasChildren(parent) else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002 - the same everywhere
        return 1

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        if not parent.isValid():
            return len(self._branches.lines(self._branches.root)) > 0
        return self._branches.lines(self._branches[parent.internalId()]).holds(parent.row())

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return line_flags(holds=self.hasChildren(index), is_movable=self.allows_moves)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        name = self.name_at(index) if role in _TOLD else None
        if name is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name.bare_label
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return name.spoken
            case TreeRole.NAME:
                return name
            case _:
                return None

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        place = self.place_at(indexes[0])
        return QMimeData() if place is None else carry(place, self._origin)

    def refusal(self, data: QMimeData, row: int, parent: Index) -> MoveRefusedError | None:
        """Why a record of this tree cannot land there; None if it can, and for all else that is dragged."""
        moved = carried(data, self._origin)
        if moved is None or self._connection is None:
            return None
        try:
            landing(self._connection, moved, self.place_at(parent) or ROOT, self._line_at(row, parent))
        except MoveRefusedError as error:
            return error
        return None

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        is_ours = carried(data, self._origin) is not None and self.allows_moves
        return is_ours and self.refusal(data, row, parent) is None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Announces the move; gives False, so that the view does not take the row away itself."""
        if self.canDropMimeData(data, action, row, column, parent):
            target = self.place_at(parent) or ROOT
            self.dropped.emit(carried(data, self._origin), target, self._line_at(row, parent))
        return False

    @property
    def _origin(self) -> str:
        """Tells this tree's lines from those of other windows and programs."""
        return str(id(self))

    def _line_at(self, row: int, parent: Index) -> RecordPlace | None:
        """The line something is dropped before; None for the end."""
        if not 0 <= row < self.rowCount(parent):
            return None
        return self._branches.lines(self._branch_below(parent))[row]

    def _branch_below(self, index: Index) -> Branch:
        if not index.isValid():
            return self._branches.root
        return self._branches.below(self._branches[index.internalId()], index.row())

    def _index_of_branch(self, branch: Branch) -> QModelIndex:
        return QModelIndex() if branch.above is None else self.createIndex(branch.row, 0, branch.above.number)

    def _read(self, place: RecordPlace) -> Lines:
        if self._connection is None:
            return Lines()
        if self._found is not None and (place in self._found or place == ROOT):
            return self._found.get(place, Lines())
        return lines_under(self._connection, place)

    def _follow_rows(self, branches: Sequence[Branch]) -> None:
        """First lines go everywhere, then they come: a record that moved is never in two branches."""
        fresh = {branch: self._read(branch.place) for branch in branches}
        for branch, lines in fresh.items():
            if branch in self._branches:
                self._take_away(branch, lines)
        for branch, lines in fresh.items():
            if branch in self._branches:
                self._rearrange(branch, lines)
                self._add(branch, lines)

    def _take_away(self, branch: Branch, fresh: Lines) -> None:
        old = self._branches.lines(branch)
        kept = set(fresh)
        for first, last in reversed(list(runs(row for row, place in enumerate(old) if place not in kept))):
            going = {old[row] for row in range(first, last + 1)}
            remaining = {place for place in self._branches.lines(branch) if place not in going}
            self.beginRemoveRows(self._index_of_branch(branch), first, last)
            self._branches.replace(branch, self._branches.lines(branch).only(remaining))
            self.endRemoveRows()

    def _rearrange(self, branch: Branch, fresh: Lines) -> None:
        """The lines that stay, in their new order; what is selected and open stays so."""
        old = self._branches.lines(branch)
        lines = fresh.only(set(old))
        if lines == old:
            return
        self.layoutAboutToBeChanged.emit()
        held = [one for one in self.persistentIndexList() if one.internalId() == branch.number]
        moved = [lines.row_of(old[one.row()]) for one in held]
        self._branches.replace(branch, lines)
        self.changePersistentIndexList(
            held, [self.createIndex(row, 0, branch.number) for row in moved if row is not None]
        )
        self.layoutChanged.emit()

    def _add(self, branch: Branch, fresh: Lines) -> None:
        shown = set(self._branches.lines(branch))
        for first, last in runs(row for row, place in enumerate(fresh) if place not in shown):
            shown |= {fresh[row] for row in range(first, last + 1)}
            self.beginInsertRows(self._index_of_branch(branch), first, last)
            self._branches.replace(branch, fresh.only(shown))
            self.endInsertRows()

    def _announce_text(self, place: RecordPlace) -> None:
        for branch, lines in self._branches.loaded():
            row = lines.row_of(place)
            if row is not None:
                index = self.createIndex(row, 0, branch.number)
                self.dataChanged.emit(index, index)


def _concerns(branch: Branch, lines: Lines, touched: set[RecordPlace] | None) -> bool:
    return (
        touched is None
        or branch.place in touched
        or any(lines.row_of(place) is not None for place in touched)
    )
