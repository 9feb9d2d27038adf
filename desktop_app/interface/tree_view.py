"""The view of the tree: Qt's own, with the keys and the dragging of a hierarchy that is edited."""

# ruff: noqa: N802 - Qt's own names

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragMoveEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QToolTip, QTreeView, QWidget

from desktop_app.interface.tree_delegate import TreeDelegate
from desktop_app.interface.tree_model import TreeModel
from desktop_app.messages import explain, message

_UNFOLD_AFTER = 600
_INDENT = 14
_ALT = Qt.KeyboardModifier.AltModifier


class TreeView(QTreeView):
    """``pressed_key`` announces a key for the selected line with its index: F2, Insert, Delete, Alt with an
    arrow; ``menu_asked`` the place on the screen for a menu; ``typed`` letters that look for something;
    ``refused`` why what is dragged cannot land where it hovers.
    """

    pressed_key = Signal(object, object)
    menu_asked = Signal(object, object)
    typed = Signal(str)
    refused = Signal(str)

    def __init__(self, model: TreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.delegate = TreeDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(message("tree.name"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(_UNFOLD_AFTER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the hierarchy; all others are Qt's."""
        key = Qt.Key(event.key())
        index = self.currentIndex()
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_ours = (key in _KEYS and plain == Qt.KeyboardModifier.NoModifier) or (
            key in _ARROWS and plain == _ALT
        )
        if is_ours and index.isValid():
            self.pressed_key.emit(key, index)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the filter: it looks at all records, Qt's own search at every line in turn."""
        if search.strip():
            self.typed.emit(search)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for a menu, at the mouse or, for the menu key, under the selected line."""
        index, place = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        if index.isValid():
            self.menu_asked.emit(index, place)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows where it would land, or says why it cannot."""
        super().dragMoveEvent(event)
        if event.isAccepted():
            QToolTip.hideText()
            return
        row, parent = self._target(event.position().toPoint())
        error = self._model.refusal(event.mimeData(), row, parent)
        if error is not None:
            self.refuse(explain(error), self.viewport().mapToGlobal(event.position().toPoint()))

    def refuse(self, reason: str, place: QPoint | None = None) -> None:
        """Says why something cannot be moved, at a place on the screen or else under the selected line."""
        under = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        QToolTip.showText(place or under, reason, self)
        self.refused.emit(reason)

    def _target(self, place: QPoint) -> tuple[int, QModelIndex]:
        """The row and parent that Qt would drop on; it only tells itself."""
        index = self.indexAt(place)
        match self.dropIndicatorPosition():
            case QAbstractItemView.DropIndicatorPosition.AboveItem:
                return index.row(), index.parent()
            case QAbstractItemView.DropIndicatorPosition.BelowItem:
                return index.row() + 1, index.parent()
            case _:
                return -1, index


_KEYS = frozenset({Qt.Key.Key_F2, Qt.Key.Key_Insert, Qt.Key.Key_Delete})
_ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})
