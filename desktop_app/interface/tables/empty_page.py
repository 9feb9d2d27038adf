"""What stands in a table's place while it has no rows: what belongs there, and the action that starts it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.interface.empty_page import EmptyPage
from desktop_app.messages import message


class EmptyTable(EmptyPage):
    """``add`` and ``show_all`` tell which of the two actions was asked for."""

    add = Signal()
    show_all = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finds_nothing = False
        self.asked.connect(self._tell)

    def teach(self, table: str, *, editable: bool) -> None:
        """Says what belongs into a table of the project that has no such record yet."""
        self._finds_nothing = False
        action = message(f"table.add_{table}") if editable else ""
        self.say(message(f"table.empty_{table}"), message(f"table.empty_{table}_text"), action)

    def say_nothing_found(self) -> None:
        """Says that the filter leaves nothing."""
        self._finds_nothing = True
        self.say(
            message("table.nothing_found"), message("table.nothing_found_text"), message("table.show_all")
        )

    def _tell(self) -> None:
        (self.show_all if self._finds_nothing else self.add).emit()
