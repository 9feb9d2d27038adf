"""The box above the tree and what it says of the finds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.interface.filter_box import FilterBox
from desktop_app.messages import message


class TreeFilter(QWidget):
    """``wanted`` announces what is to be found, trimmed; ``entered`` that the person goes on to the finds."""

    wanted = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.box = FilterBox(message("tree.filter"), message("tree.filter_name"))
        self.result = QLabel()
        self.result.setWordWrap(True)
        self.result.setAccessibleName(message("tree.result_name"))
        self.result.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.box)
        layout.addWidget(self.result)
        self.setFocusProxy(self.box)
        self.box.textChanged.connect(self._tell)
        self.box.left.connect(self.entered)

    @property
    def text(self) -> str:
        """What is to be found; empty for everything."""
        return self.box.text().strip()

    def say(self, count: int | None, *, is_cut: bool = False) -> None:
        """How many records were found, or nothing for None; ``is_cut`` if there are more."""
        self.result.setVisible(count is not None)
        if count is None:
            self.result.clear()
        elif is_cut:
            self.result.setText(message("tree.found_more", count=count))
        else:
            self.result.setText(message("tree.found" if count else "tree.found_none", count=count))

    def add(self, letters: str) -> None:
        """Letters typed elsewhere go on here."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.setText(self.box.text() + letters)

    def _tell(self, _text: str) -> None:
        if self.text != self._told:
            self._told = self.text
            self.wanted.emit(self.text)
