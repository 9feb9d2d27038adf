"""Brings the search index up to date while nobody is doing anything, a few rows at a time."""

import sqlite3

from PySide6.QtCore import QObject, QTimer

from desktop_app.storage.search_index import bring_up_to_date
from desktop_app.storage.workspace import Workspace

ROWS_AT_A_TIME = 250
"""Some ten milliseconds' work: no keystroke waits longer for it."""


class Indexing(QObject):
    """Reads what the index does not know yet, so that the first search need not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._read_some)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Begins with another project, or leaves off."""
        self._workspace = workspace
        if workspace is None:
            self._idle.stop()
        else:
            self._idle.start()

    def _read_some(self) -> None:
        try:
            is_left = self._workspace is not None and bring_up_to_date(
                self._workspace.connection, ROWS_AT_A_TIME
            )
        except sqlite3.DatabaseError:
            # A full disk, a damaged file: who changes something is told. Without the index all is found too.
            is_left = False
        if not is_left:
            self._idle.stop()
