"""What the first picture does not need: it comes in stages once the window is on the screen.

First the form, on the main thread, so that what is selected can be read and typed in; then, in a thread, what
takes long and knows nothing of Qt; last the other panels, one module a turn, so that keys are not held up.
"""

import gc
import importlib
import threading
from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Stage(IntEnum):
    """How much of the program is there."""

    PICTURE = 0
    FORM = 1
    RECORDS = 2
    PANELS = 3


FORM = ("desktop_app.interface.first_form",)
"""What shows one record from its rows."""

RECORDS = (
    "desktop_app.storage.workspace",
    "desktop_app.domain.records",
    "desktop_app.composition.compose",
    "desktop_app.operations.adding",
    "desktop_app.importing.exchange.adding",
    "desktop_app.importing.exchange.twin",
    "desktop_app.storage.safety.checking.checking",
    "desktop_app.storage.safety.local_copy",
    "desktop_app.storage.safety.salvaging",
    "desktop_app.export.writers",
    "desktop_app.languages.available",
    "desktop_app.checks.rereading",
    "desktop_app.checks.rules.records",
    "desktop_app.checks.rules.russian_dictionary",
)
"""What takes long and knows nothing of Qt: SQLAlchemy, pymorphy3, the records and the note."""

PANELS = (
    "desktop_app.interface.note_page.panel",
    "desktop_app.interface.note_editor.panel",
    "desktop_app.interface.tables.table_panel",
    "desktop_app.interface.pictures.timeline_panel",
    "desktop_app.interface.pictures.chart_panel",
    "desktop_app.interface.export_dialog.dialog",
    "desktop_app.interface.desk_panels",
    "desktop_app.interface.projects",
    "desktop_app.interface.safety.front",
    "desktop_app.interface.safety.window_safety",
)
"""What shows them."""


class RestOfProgram(QObject):
    """Loads stage after stage; ``then`` lets others go on when one is reached.

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
        form: Sequence[str] = FORM,
        records: Sequence[str] = RECORDS,
        panels: Sequence[str] = PANELS,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._records = records
        self._panels = list(panels)
        self._waiting: dict[Stage, list[Callable[[], object]]] = {stage: [] for stage in Stage}
        self._thread: threading.Thread | None = None
        self._is_started = False
        self.stage = Stage.PICTURE
        self._ended.connect(gc.enable, Qt.ConnectionType.QueuedConnection)
        self._loaded.connect(self._take_records, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begins to load: the window asks for it when its first picture is painted. Done once."""
        if self._is_started:
            return
        self._is_started = True
        for module in self._form:
            importlib.import_module(module)
        self._reach(Stage.FORM)
        # Once the form is on the screen: the thread would take half of the time it needs.
        QTimer.singleShot(0, self, self._start_thread)

    def then(self, stage: Stage, do: Callable[[], object]) -> None:
        """Calls the function now if the stage is reached, else when it is, in the order asked."""
        if self.stage >= stage:
            do()
        else:
            self._waiting[stage].append(do)

    def hurry(self) -> None:
        """Waits until the records are there: for what must be kept before the window closes."""
        self.start()
        self._start_thread()
        if self._thread is not None:
            self._thread.join()
        self._take_records()

    def _start_thread(self) -> None:
        if self._thread is None:
            # A collection of garbage in that thread would destroy Qt's objects outside their own thread.
            gc.disable()
            self._thread = threading.Thread(target=self._load_records, daemon=True)
            self._thread.start()

    def _load_records(self) -> None:
        try:
            for module in self._records:
                importlib.import_module(module)
        finally:
            self._ended.emit()
        self._loaded.emit()

    def _take_records(self) -> None:
        if self.stage < Stage.RECORDS:
            self._reach(Stage.RECORDS)
            QTimer.singleShot(0, self, self._load_panels)

    def _load_panels(self) -> None:
        """One module a turn: what a person does meanwhile waits for one only."""
        if self._panels:
            importlib.import_module(self._panels.pop(0))
            QTimer.singleShot(0, self, self._load_panels)
        else:
            # All this is here to stay: were it walked through whenever memory is cleared up, keys would wait.
            gc.freeze()
            self._reach(Stage.PANELS)

    def _reach(self, stage: Stage) -> None:
        self.stage = stage
        while self._waiting[stage]:
            self._waiting[stage].pop(0)()
