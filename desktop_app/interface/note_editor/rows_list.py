"""A list whose rows are chosen, put in order, taken out and opened, by keys, buttons or the mouse."""

# ruff: noqa: N802 - Qt's own names

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QToolButton, QVBoxLayout, QWidget

from desktop_app.interface.note_editor.rows_model import RowsModel
from desktop_app.interface.row_heights import allow_bar, show_whole_rows, size_of_rows
from desktop_app.messages import message

_UP, _DOWN = -1, 1


class RowsView(QListView):
    """As high as its rows; a row too long for one line takes several.

    ``step_asked`` (-1 up, 1 down), ``remove_asked`` and ``open_asked`` are for the row that is chosen.
    """

    step_asked = Signal(int)
    remove_asked = Signal()
    open_asked = Signal()

    def __init__(self, name: str, model: RowsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        show_whole_rows(self)
        self.doubleClicked.connect(self.open_asked)

    def allow_dragging(self) -> None:
        """Rows can be dragged to another place; a line shows where one would land."""
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)

    def sizeHint(self) -> QSize:
        return size_of_rows(self, super().sizeHint().width())

    def minimumSizeHint(self) -> QSize:
        return size_of_rows(self, self.fontMetrics().averageCharWidth() * 8)

    def doItemsLayout(self) -> None:
        """Rows may take other heights than before, and the list with them."""
        allow_bar(self)
        super().doItemsLayout()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves a row, Delete takes it out, Enter opens it."""
        act = self._act_of(event) if self.currentIndex().isValid() else None
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alone, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
        acts: dict[tuple[int, Qt.KeyboardModifier], Callable[[], None]] = {
            (Qt.Key.Key_Up, alt): lambda: self.step_asked.emit(_UP),
            (Qt.Key.Key_Down, alt): lambda: self.step_asked.emit(_DOWN),
            (Qt.Key.Key_Delete, alone): self.remove_asked.emit,
            (Qt.Key.Key_Return, alone): self.open_asked.emit,
            (Qt.Key.Key_Enter, alone): self.open_asked.emit,
        }
        return acts.get((event.key(), plain))


class RowsList(QWidget):
    """The rows with the buttons for what is done to the chosen one. ``chosen`` gives its id, or None.

    ``always`` keeps a row chosen as long as there are any.
    """

    chosen = Signal(object)
    opened = Signal(int)

    def __init__(self, name: str, model: RowsModel, *, always: bool = True) -> None:
        super().__init__()
        self.name, self.model = name, model
        self._always = always
        self.view = RowsView(name, model)
        self.view.setToolTip(name)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(4)
        self.view.selectionModel().currentChanged.connect(self._tell_chosen)
        self.view.open_asked.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.view)
        layout.addLayout(self.buttons)
        self.show_rows(())

    @property
    def current(self) -> int | None:
        """The id of the row that is chosen."""
        return self.model.id_at(self.view.currentIndex())

    def show_rows(self, ids: Sequence[int]) -> None:
        """Shows these rows; the one chosen stays chosen while it is there, else its neighbour is."""
        self.model.become(ids)
        self.setVisible(bool(ids))
        if self._always and ids and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0))

    def choose(self, row_id: int | None) -> None:
        """Chooses a row; one that is not there changes nothing."""
        index = self.model.row_of(row_id)
        if index.isValid():
            self.view.setCurrentIndex(index)

    def add_button(self, sign: str, key: str, act: Callable[[], None]) -> QToolButton:
        """A button for the row that is chosen; ``key`` is the message that says what it does."""
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        text = message(key, field=self.name)
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.clicked.connect(act)
        self.buttons.addWidget(button)
        return button

    def close_buttons(self) -> None:
        """The buttons stand at the start of their line."""
        self.buttons.addStretch()

    def _tell_chosen(self, current: QModelIndex) -> None:
        self.chosen.emit(self.model.id_at(current))

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)
