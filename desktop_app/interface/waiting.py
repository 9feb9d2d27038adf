"""What stands in the middle of the window for the moment until records can be edited."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.interface.appearance import stand_on_base
from desktop_app.messages import message


class WaitingPanel(QWidget):
    """One quiet sentence, at the place where the record's title will be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        stand_on_base(self)
        text = QLabel(message("waiting.text"))
        text.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.addWidget(text, alignment=Qt.AlignmentFlag.AlignTop)
