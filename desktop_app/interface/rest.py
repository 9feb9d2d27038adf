"""What the first picture does not need: loaded in a thread once the window is on the screen."""

import importlib
import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal

MODULES = ("desktop_app.interface.panels", "desktop_app.interface.projects")
"""Importing these brings SQLAlchemy, the records, composition and every panel."""


class RestOfProgram(QObject):
    """Loads modules off the main thread; ``then`` lets the main thread go on when they are there.

    A module that cannot be loaded is a fault of the program and goes to ``threading.excepthook``.
    """

    _loaded = Signal()

    def __init__(self, parent: QObject | None = None, modules: Sequence[str] = MODULES) -> None:
        super().__init__(parent)
        self._modules = modules
        self._waiting: list[Callable[[], object]] = []
        self._thread: threading.Thread | None = None
        self.is_there = False
        self._loaded.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begins to load: the window asks for it when its first picture is painted. Done once."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._load, daemon=True)
            self._thread.start()

    def then(self, do: Callable[[], object]) -> None:
        """Calls the function now if all is there, else when it has come, in the order asked."""
        if self.is_there:
            do()
        else:
            self._waiting.append(do)

    def _load(self) -> None:
        for module in self._modules:
            importlib.import_module(module)
        self._loaded.emit()

    def _go_on(self) -> None:
        self.is_there = True
        while self._waiting:
            self._waiting.pop(0)()
