"""The project that a form works on: its rows at once, what changes are kept through a moment later."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import ZapiskaError

if TYPE_CHECKING:
    from desktop_app.interface.forms.record_edits import RecordEdits
    from desktop_app.storage.project_opening import OpenedFile
    from desktop_app.storage.workspace import Workspace


class StillLoadingError(ZapiskaError):
    """The records' classes are being loaded: what was typed stays in its field and is kept in a moment."""

    def __init__(self) -> None:
        super().__init__("waiting.text")


class OpenProject:
    """Rows to show and, once ``is_whole``, the ``edits`` that keep what is typed.

    ``read_only_reason`` says why nothing can be changed, or is None.
    """

    def __init__(self, opened: OpenedFile | Workspace) -> None:
        self.connection: sqlite3.Connection = opened.connection
        self.path: Path | None = opened.path
        self.read_only_reason: ZapiskaError | None = opened.read_only_reason
        self._edits: RecordEdits | None = None

    @property
    def is_whole(self) -> bool:
        return self._edits is not None

    @property
    def edits(self) -> RecordEdits:
        """What can be done to the project's records; raises StillLoadingError until they are there."""
        if self._edits is None:
            raise StillLoadingError
        return self._edits

    def take(self, workspace: Workspace) -> None:
        """The records of this project are there."""
        # Needs SQLAlchemy, which has been loaded by now.
        from desktop_app.interface.forms.record_edits import RecordEdits  # noqa: PLC0415

        self._edits = RecordEdits(workspace)
