"""What the first picture does not need: loaded once the window is on the screen."""

import gc
import importlib
import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal

RECORDS = (
    "desktop_app.storage.workspace",
    "desktop_app.domain.records",
    "desktop_app.composition.compose",
    "desktop_app.operations.adding",
    "desktop_app.importing.exchange.adding",
    "desktop_app.export.writers",
    "desktop_app.languages.available",
    "desktop_app.languages.russian.morphology",
)
"""What takes long and knows nothing of Qt: SQLAlchemy, pymorphy3, the records and the note."""

PANELS = (
    "desktop_app.interface.forms.panel",
    "desktop_app.interface.note_page.panel",
    "desktop_app.interface.note_editor.panel",
    "desktop_app.interface.tables.table_panel",
    "desktop_app.interface.pictures.timeline_panel",
    "desktop_app.interface.pictures.chart_panel",
    "desktop_app.interface.export_dialog.dialog",
    "desktop_app.interface.desk_panels",
    "desktop_app.interface.projects",
)
"""What shows them."""


class RestOfProgram(QObject):
    """Loads the records in a thread, then the panels one by one; ``then`` lets others go on after that.

    Modules with Qt's classes are never loaded in the thread: PySide keeps all classes in one table, which the
    main thread reads without the interpreter's lock while it lays widgets out, and a class added at that
    moment makes it crash. A module that cannot be loaded is a fault of the program and goes to the
    exception hooks.
    """

    _loaded = Signal()
    _ended = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        records: Sequence[str] = RECORDS,
        panels: Sequence[str] = PANELS,
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._panels = list(panels)
        self._waiting: list[Callable[[], object]] = []
        self._thread: threading.Thread | None = None
        self.is_there = False
        self._ended.connect(gc.enable, Qt.ConnectionType.QueuedConnection)
        self._loaded.connect(self._load_panels, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begins to load: the window asks for it when its first picture is painted. Done once."""
        if self._thread is None:
            # A collection of garbage in that thread would destroy Qt's objects outside their own thread.
            gc.disable()
            self._thread = threading.Thread(target=self._load_records, daemon=True)
            self._thread.start()

    def then(self, do: Callable[[], object]) -> None:
        """Calls the function now if all is there, else when it has come, in the order asked."""
        if self.is_there:
            do()
        else:
            self._waiting.append(do)

    def _load_records(self) -> None:
        try:
            for module in self._records:
                importlib.import_module(module)
        finally:
            self._ended.emit()
        self._loaded.emit()

    def _load_panels(self) -> None:
        """One module a turn: what a person does meanwhile waits for one only."""
        if self._panels:
            importlib.import_module(self._panels.pop(0))
            QTimer.singleShot(0, self._load_panels)
        else:
            self._go_on()

    def _go_on(self) -> None:
        self.is_there = True
        while self._waiting:
            self._waiting.pop(0)()
