"""The note that is shown goes out: the dialog is opened, and what came of it is told in the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.event_log import Event, record
from desktop_app.interface.export_dialog.dialog import ExportDialog
from desktop_app.interface.panels import Panels
from desktop_app.messages import message

if TYPE_CHECKING:
    from desktop_app.interface.window import MainWindow


class NoteExport(QObject):
    """Has at most one dialog open."""

    def __init__(self, window: MainWindow, panels: Panels) -> None:
        super().__init__(window)
        self._window = window
        self._panels = panels
        self.dialog: ExportDialog | None = None

    def open(self) -> None:
        """Asks what to write of the note that is shown, and writes it."""
        window, note_id = self._window, self._panels.note.note_id
        workspace = window.desk.workspace
        if workspace is None or note_id is None or self.dialog is not None:
            return
        window.finish_typing()
        language = self._panels.note.language
        dialog = ExportDialog.open_for(window, workspace, note_id, window.settings, language)
        dialog.exported.connect(self._tell)
        dialog.trouble.connect(window.tell)
        dialog.doubts_asked.connect(self._show_doubts)
        dialog.destroyed.connect(self._forget)
        self.dialog = dialog

    def finish(self) -> None:
        """Waits for the files that are being written."""
        if self.dialog is not None:
            self.dialog.finish()

    def let_go(self) -> None:
        """The project is about to close."""
        if self.dialog is not None:
            self.dialog.let_go()

    def _forget(self) -> None:
        self.dialog = None

    def _tell(self, paths: list[Path]) -> None:
        if paths:
            record(Event.EXPORTED, files=len(paths), formats="/".join(sorted({one.suffix for one in paths})))
            files = ", ".join(path.name for path in paths)
            self._window.status.show_news(message("export.done", file=files), paths[0].parent)

    def _show_doubts(self, language: str) -> None:
        self._panels.note.prefer(language)
        self._window.focus(self._window.findings_dock, self._panels.findings.list)
