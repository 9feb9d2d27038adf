"""How the window tells what went wrong: by the window that has the project, by a banner, or in a box."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import ZapiskaError
from desktop_app.event_log import Event, record
from desktop_app.interface.safety.second_opening import is_shown_elsewhere
from desktop_app.interface.safety.ways_out import ways_out
from desktop_app.interface.troubles import tell_trouble
from desktop_app.messages import message
from desktop_app.storage.project_errors import (
    ProjectInUse,
)
from desktop_app.storage.safety.own_file import LostFile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from desktop_app.interface.window import MainWindow


def tell(error: ZapiskaError, window: MainWindow) -> QMessageBox | None:
    """Says it, with what can be done about it; gives the box if it takes one.

    The log is told what error it is, and nothing more: its values are names and paths.
    """
    record(Event.REFUSED, kind=type(error).__name__, message=error.message)
    if isinstance(error, LostFile) and window.safety is not None:
        return None  # the banner says it for all that was to be changed
    if isinstance(error, ProjectInUse) and is_shown_elsewhere(Path(str(error.values["file"]))):
        window.status.show_news(message("safety.in_front", file=error.values["file"]))
        return None
    return tell_trouble(error, window, ways_out(error, window))
