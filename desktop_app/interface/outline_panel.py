"""The panel with the tree of the project and its filter."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QTreeView, QVBoxLayout, QWidget

from desktop_app.interface.appearance import stand_on_base
from desktop_app.interface.outline import Outline, Place
from desktop_app.interface.outline_delegate import OutlineDelegate
from desktop_app.interface.outline_model import OutlineModel
from desktop_app.messages import message

_OPEN_AT_FIRST = frozenset({"bodies", "notes"})


class OutlinePanel(QWidget):
    """A tree to choose a record from. ``chosen`` gives the table and id of what was selected."""

    chosen = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        stand_on_base(self)
        self._open: set[Place] | None = None
        self._selected: Place | None = None
        self.model = OutlineModel(self)
        self.filter = self._filter_box()
        self.tree = self._tree()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.filter)
        layout.addWidget(self.tree)

    def show_outline(self, outline: Outline) -> None:
        """Shows the project as it is now; what was open and selected stays so."""
        self.model.show(outline)
        if self._open is None:
            self._open = _open_at_first(outline)
        self._restore()

    def forget(self) -> None:
        """For another project: nothing is open or selected any more."""
        self._open = None
        self._selected = None
        with QSignalBlocker(self.filter):
            self.filter.clear()
        self.model.find_only("")

    def select(self, place: Place) -> None:
        """Makes a record the selected one, and visible; a filter that hides it is taken away."""
        if not self.model.index_of(place).isValid():
            self.filter.clear()
        index = self.model.index_of(place)
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def _filter_box(self) -> QLineEdit:
        box = QLineEdit()
        box.setPlaceholderText(message("tree.filter"))
        box.setAccessibleName(message("tree.filter_name"))
        box.setToolTip(message("tree.filter_name"))
        box.setClearButtonEnabled(True)
        box.textChanged.connect(self._find)
        return box

    def _tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setAccessibleName(message("tree.name"))
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setModel(self.model)
        tree.setIndentation(14)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setItemDelegate(OutlineDelegate(tree))
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        tree.expanded.connect(self._opened)
        tree.collapsed.connect(self._closed)
        tree.selectionModel().currentChanged.connect(self._chose)
        return tree

    def _find(self, text: str) -> None:
        self.model.find_only(text)
        if text.strip():
            with QSignalBlocker(self.tree):
                self.tree.expandAll()
            self._select_quietly()
        else:
            self._restore()

    def _opened(self, index: QModelIndex) -> None:
        self._remember(index, is_open=True)

    def _closed(self, index: QModelIndex) -> None:
        self._remember(index, is_open=False)

    def _remember(self, index: QModelIndex, *, is_open: bool) -> None:
        node = self.model.node_at(index)
        if node is None or self._open is None or self.filter.text().strip():
            return
        if is_open:
            self._open.add(node.place)
        else:
            self._open.discard(node.place)

    def _restore(self) -> None:
        if self.filter.text().strip():
            with QSignalBlocker(self.tree):
                self.tree.expandAll()
        else:
            for place in self._open or ():
                self.tree.expand(self.model.index_of(place))
        self._select_quietly()

    def _select_quietly(self) -> None:
        """Selects again what was selected, without telling anybody."""
        index = QModelIndex() if self._selected is None else self.model.index_of(self._selected)
        if index.isValid():
            with QSignalBlocker(self):
                self.tree.setCurrentIndex(index)
                self.tree.scrollTo(index)

    def _chose(self, index: QModelIndex) -> None:
        node = self.model.node_at(index)
        if node is None or node.place == self._selected:
            return
        self._selected = node.place
        self.chosen.emit(node.table, node.id)


def _open_at_first(outline: Outline) -> set[Place]:
    """The groups that matter most, and the bodies at the top."""
    groups = [node for node in outline.root.children if node.key in _OPEN_AT_FIRST]
    conferences = [node for group in groups for node in group.children if node.table == "body"]
    return {node.place for node in (*groups, *conferences)}
