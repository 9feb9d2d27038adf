"""What stands in a picture's place while there is nothing to be drawn: what belongs there, how to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.messages import message


class EmptyPage(QWidget):
    """``add`` gives the table of the record that is to be made."""

    add = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = ""
        self.title = QLabel()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.text = QLabel()
        self.action = QPushButton()
        self.action.clicked.connect(lambda: self.add.emit(self._table))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(1)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(8)
        layout.addWidget(self.action, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        self.action.hide()

    def teach(self, table: str, *, editable: bool) -> None:
        """Says which records a project needs before there is a picture, and offers to make one."""
        self._table = table
        self.title.setText(message(f"picture.no_{table}"))
        self.text.setText(message(f"picture.no_{table}_text"))
        action = message(f"picture.add_{table}")
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setToolTip(action)
        self.action.setVisible(editable)
