"""What stands in a table's place while it has no rows: what belongs there, and the action that starts it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.messages import message


class EmptyPage(QWidget):
    """``add`` and ``show_all`` tell which of the two actions was asked for."""

    add = Signal()
    show_all = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finds_nothing = False
        self.title = QLabel()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.text = QLabel()
        self.action = QPushButton()
        self.action.clicked.connect(self._asked)
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

    def teach(self, table: str, *, editable: bool) -> None:
        """Says what belongs into a table of the project that has no such record yet."""
        self._finds_nothing = False
        self._say(message(f"table.empty_{table}"), message(f"table.empty_{table}_text"))
        self._offer(message(f"table.add_{table}"))
        self.action.setVisible(editable)

    def say_nothing_found(self) -> None:
        """Says that the filter leaves nothing."""
        self._finds_nothing = True
        self._say(message("table.nothing_found"), message("table.nothing_found_text"))
        self._offer(message("table.show_all"))
        self.action.show()

    def _say(self, title: str, text: str) -> None:
        self.title.setText(title)
        self.text.setText(text)

    def _offer(self, action: str) -> None:
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setToolTip(action)

    def _asked(self) -> None:
        (self.show_all if self._finds_nothing else self.add).emit()
