"""The item model of the tree: indexes hold the numbers of nodes, the nodes stay here."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.interface.outline import Node, Outline, Place, folded

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class OutlineRole(IntEnum):
    """What the model tells of a node beside Qt's own roles: what stands at the end of its line."""

    DETAIL = Qt.ItemDataRole.UserRole


class OutlineModel(QAbstractItemModel):
    """Shows an outline, or of it what a filter finds, with all that is above the finds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline = Outline(Node("", 0, "", "", ""))
        self._wanted = ""
        self._shown: list[Node] = []
        self._rows: dict[Place, int] = {}
        self._numbers: dict[Place, int] = {}
        self._children: dict[Place, list[Node]] = {}

    def show(self, outline: Outline) -> None:
        """Takes the place of what was shown before; the filter stays."""
        self.beginResetModel()
        self._outline = outline
        self._arrange()
        self.endResetModel()

    def find_only(self, text: str) -> None:
        """Shows what holds all words of the text in its title, and what is above it; all for no text."""
        self.beginResetModel()
        self._wanted = text
        self._arrange()
        self.endResetModel()

    def node_at(self, index: Index) -> Node | None:
        """The node of an index; None for the root."""
        return self._shown[index.internalId()] if index.isValid() else None

    def index_of(self, place: Place) -> QModelIndex:
        """Where a record is shown; an invalid index if it is not."""
        number = self._numbers.get(place)
        return _NOWHERE if number is None else self.createIndex(self._rows[place], 0, number)

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        child = self._children_of(parent)[row]
        return self.createIndex(row, column, self._numbers[child.place])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        node = self.node_at(index)
        if node is None or node.parent is None or node.parent is self._outline.root:
            return QModelIndex()
        return self.index_of(node.parent.place)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.column() > 0 else len(self._children_of(parent))

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002 - the same everywhere
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self.node_at(index)
        if node is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.label
            case OutlineRole.DETAIL:
                return node.detail
            case Qt.ItemDataRole.ToolTipRole:
                return node.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return node.spoken or node.title
            case _:
                return None

    def _children_of(self, index: Index) -> list[Node]:
        node = self.node_at(index) or self._outline.root
        return self._children.get(node.place, [])

    def _arrange(self) -> None:
        """Numbers the nodes that are shown."""
        needles = folded(self._wanted).split()
        root = self._outline.root
        kept = {root.place} if not needles else _with_ancestors(_finds(root, needles))
        self._shown, self._rows, self._numbers, self._children = [], {}, {}, {}
        due = [root]
        while due:
            node = due.pop()
            children = [child for child in node.children if not needles or child.place in kept]
            self._children[node.place] = children
            for row, child in enumerate(children):
                self._rows[child.place] = row
                self._numbers[child.place] = len(self._shown)
                self._shown.append(child)
            due.extend(children)


def _finds(root: Node, needles: Iterable[str]) -> Iterable[Node]:
    for node in root.walk():
        text = folded(f"{node.label} {node.title} {node.key} {node.detail}")
        if all(needle in text for needle in needles):
            yield node


def _with_ancestors(nodes: Iterable[Node]) -> set[Place]:
    kept: set[Place] = set()
    for node in nodes:
        above: Node | None = node
        while above is not None and above.place not in kept:
            kept.add(above.place)
            above = above.parent
    return kept
