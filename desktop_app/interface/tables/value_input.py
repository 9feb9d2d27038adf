"""The one value that many records are to get: chosen, typed, or a number of days."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QSpinBox, QStackedWidget, QWidget

from desktop_app.interface.tables.cell_text import CellTexts, Stored
from desktop_app.interface.tables.columns import Column, Kind
from desktop_app.messages import message

_MOST_DAYS = 3_650


class ValueInput(QStackedWidget):
    """Fits itself to a column. ``edited`` tells that another value stands there."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox()
        self.line = QLineEdit()
        self.days = QSpinBox()
        self.days.setRange(-_MOST_DAYS, _MOST_DAYS)
        for widget in (self.choice, self.line, self.days):
            self.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name(message("table.value"))
        self.choice.currentIndexChanged.connect(self.edited)
        self.line.textChanged.connect(self.edited)
        self.days.valueChanged.connect(self.edited)

    def ask_for(self, column: Column, texts: CellTexts) -> None:
        """Asks for a value of this column; nothing is chosen or typed yet."""
        self._name(message("table.new_value", column=column.title))
        options = texts.options(column)
        self.choice.clear()
        for value in options:
            self.choice.addItem(texts.shown(column, value) or message("table.no_value"), value)
        self.choice.setCurrentIndex(-1)
        self.line.clear()
        self.line.setPlaceholderText(message("table.day_example") if column.kind is Kind.DAY else "")
        self.setCurrentWidget(self.choice if options else self.line)

    def ask_for_days(self) -> None:
        """Asks by how many days; none yet."""
        self._name(message("table.by_days"))
        self.days.setValue(0)
        self.setCurrentWidget(self.days)

    def is_given(self) -> bool:
        """Whether a value has been chosen; an empty line is a value too, once it was touched."""
        return self.currentWidget() is not self.choice or self.choice.currentIndex() >= 0

    def value(self, column: Column, texts: CellTexts) -> Stored:
        """The value as it is stored. Raises ZapiskaError for a text that is none."""
        if self.currentWidget() is self.choice:
            chosen: Any = self.choice.currentData()
            return None if chosen is None else chosen
        return texts.read(column, self.line.text())

    def take_focus(self) -> None:
        """The keys go to where the value is given."""
        for widget in (self.choice, self.line, self.days):
            if widget is self.currentWidget():
                widget.setFocus()

    def _name(self, name: str) -> None:
        for widget in (self.choice, self.line, self.days):
            widget.setAccessibleName(name)
            widget.setToolTip(name)
