"""Labels and fields in two columns, or in one where the form is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFormLayout, QLabel, QWidget

_NARROW_IN_LETTERS = 44
"""Under so many letters' width a label stands above its field."""


class FieldGrid(QWidget):
    """The fields of one group."""

    def __init__(self) -> None:
        super().__init__()
        self.labels: list[QLabel] = []
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(4)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    def add(self, name: str, field: QWidget) -> None:
        """A field with its label; without one where the name is empty."""
        label = QLabel(name)
        label.setWordWrap(True)
        label.setContentsMargins(0, _DOWN_TO_TEXT, 0, 0)
        label.setBuddy(field)
        self.labels.append(label)
        self._form.addRow(label, field)

    def add_wide(self, field: QWidget) -> None:
        """Something over both columns."""
        self._form.addRow(field)

    def arrange(self, width: int, label_width: int) -> None:
        """Puts labels beside or above their fields, as the width of the form allows (pixels)."""
        narrow = is_narrow(self, width)
        policy = QFormLayout.RowWrapPolicy.WrapAllRows if narrow else QFormLayout.RowWrapPolicy.DontWrapRows
        self._form.setRowWrapPolicy(policy)
        for label in self.labels:
            label.setVisible(bool(label.text()) or not narrow)
            label.setMinimumWidth(0 if narrow else label_width)
            label.setMaximumWidth(_ANY_WIDTH if narrow else label_width)


_DOWN_TO_TEXT = 4
_ANY_WIDTH = 16_777_215


def direction(*, narrow: bool) -> QBoxLayout.Direction:
    """How fields that belong together follow each other."""
    return QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight


def is_narrow(widget: QWidget, width: int) -> bool:
    """Whether two columns would be too tight at this width and with this font."""
    return width < _NARROW_IN_LETTERS * widget.fontMetrics().averageCharWidth()
