"""The line above a table: which table, its filter, its menus, the change of many records."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from desktop_app.interface.filter_box import FilterBox
from desktop_app.interface.tables.shapes import SHAPES
from desktop_app.messages import message

_NARROWEST = 8


class TableBar(QWidget):
    """Tells what is asked for.

    ``table_chosen`` gives the name of a table, ``filtered`` what is typed, ``filter_entered`` tells that
    something is about to be typed, ``left`` that the keys are to go to the table, ``change`` that the
    selected records are to be changed.
    """

    table_chosen = Signal(str)
    filtered = Signal(str)
    filter_entered = Signal()
    left = Signal()
    change = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser = QComboBox()
        for name in SHAPES:
            self.chooser.addItem(message(f"table.{name}"), name)
        # In a narrow window with large letters the line must not widen the window.
        self.chooser.setMinimumWidth(_NARROWEST * self.chooser.fontMetrics().averageCharWidth())
        self.filter = FilterBox(message("table.filter"), message("table.filter_name"))
        self.narrowing = _menu_button(message("table.only"))
        self.columns = _menu_button(message("table.columns"))
        self.change_button = QPushButton(message("table.change"))
        self._name_all()
        self._lay_out()
        self.chooser.activated.connect(lambda: self.table_chosen.emit(self.chooser.currentData()))
        self.filter.left.connect(self.left)
        self.filter.entered.connect(self.filter_entered)
        self.filter.textChanged.connect(self.filtered)
        self.change_button.clicked.connect(self.change)

    def choose(self, name: str) -> None:
        """Shows which table is shown."""
        with QSignalBlocker(self.chooser):
            self.chooser.setCurrentIndex(self.chooser.findData(name))

    def clear_filter(self) -> None:
        """Empties the filter without a word to anybody."""
        with QSignalBlocker(self.filter):
            self.filter.clear()

    def tell_narrowing(self, chosen: str) -> None:
        """Says in words which values alone are shown; an empty text for all."""
        self.narrowing.setText(message("table.only_now") if chosen else message("table.only"))
        self.narrowing.setToolTip(chosen or message("table.only_hint"))
        self.narrowing.setAccessibleDescription(chosen)

    def allow_change(self, *, allowed: bool, reason: str) -> None:
        """Whether records can be changed; if not, the reason is told."""
        self.change_button.setEnabled(allowed)
        self.change_button.setToolTip(reason or message("table.change_hint"))

    def _name_all(self) -> None:
        for widget, key in (
            (self.chooser, "table.chooser"),
            (self.narrowing, "table.only_hint"),
            (self.columns, "table.columns_hint"),
            (self.change_button, "table.change_hint"),
        ):
            widget.setAccessibleName(message(key))
            widget.setToolTip(message(key))

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.chooser)
        layout.addWidget(self.filter, stretch=1)
        for button in (self.narrowing, self.columns, self.change_button):
            layout.addWidget(button)


def _menu_button(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAutoRaise(True)
    button.setMenu(QMenu(button))
    return button
