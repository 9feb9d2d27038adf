"""Projects on network drives and in cloud folders: worked on as a local copy, which is published back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.errors import ZapiskaError
from desktop_app.importing.exchange.twin import exchange_of_file
from desktop_app.interface.files import Leaving
from desktop_app.interface.safety.banners import Banners, Way
from desktop_app.interface.safety.interlude import with_file_closed
from desktop_app.interface.troubles import tell_trouble
from desktop_app.messages import explain, message
from desktop_app.storage.project_errors import (
    ProjectInUse,
)
from desktop_app.storage.project_opening import OpenedFile
from desktop_app.storage.safety.content import content_of
from desktop_app.storage.safety.local_copy import (
    LocalCopyError,
    is_at_risk,
    make_local_copy,
    origin_of,
    publish_back,
)
from desktop_app.storage.safety.restoring import Restored

if TYPE_CHECKING:
    from desktop_app.interface.window import MainWindow

_AT_RISK, _COPY = "at risk", "copy"


class LocalCopies(QObject):
    """Says at the start where a project lies badly, and at the end what of a copy is not published."""

    def __init__(self, window: MainWindow, banners: Banners) -> None:
        super().__init__(window)
        self._window, self._banners = window, banners

    def show_file(self, file: OpenedFile) -> None:
        """A project lies open: is this a good place, and is it a copy?"""
        origin = None if file.path is None else origin_of(file.path)
        self._window.menus.actions["publish"].setVisible(origin is not None)
        if file.path is None or file.read_only_reason is not None:
            return
        if origin is not None:
            self._banners.tell(_COPY, message("local_copy.is_one", file=origin.project), warning=False)
        elif is_at_risk(file.path):
            text = message("local_copy.at_risk", file=file.path.name)
            self._banners.tell(_AT_RISK, text, [Way(message("local_copy.work_on"), self.work_on_copy)])

    def work_on_copy(self) -> None:
        """Closes the project and opens a local copy of it, an earlier one if there is one."""
        window, path = self._window, self._window.desk.path
        if path is None:
            return

        def go_on(outcome: Path | ZapiskaError) -> None:
            if isinstance(outcome, Path):
                window.desk.open_path(outcome)
                return
            window.desk.open_path(path)
            ways = []
            if isinstance(outcome, LocalCopyError) and outcome.message == "local_copy.exists":
                copy = Path(str(outcome.values["file"]))
                ways.append(Way(message("local_copy.open"), lambda: window.desk.open_path(copy)))
            self._banners.tell(_AT_RISK, explain(outcome), ways)

        with_file_closed(
            window, path, message("local_copy.being_made"), partial(make_local_copy, path), go_on
        )

    def publish(self, then: Callable[[], object] = lambda: None, *, take_over: bool = False) -> None:
        """Puts the copy in its origin's place; ``then`` follows if that could be done.

        If another machine is named to have the origin open, the person is asked, to ``take_over`` or not.
        """
        window, path = self._window, self._window.desk.path
        if path is None:
            return

        def go_on(outcome: Restored | ZapiskaError) -> None:
            window.desk.open_path(path)
            if isinstance(outcome, ProjectInUse) and outcome.is_elsewhere:
                anyway = partial(self.publish, then, take_over=True)
                tell_trouble(outcome, window, [Way(message("safety.publish_anyway"), anyway)])
                return
            if isinstance(outcome, ZapiskaError):
                window.tell(outcome)
                return
            kept = "" if outcome.kept_as is None else outcome.kept_as
            window.desk.news.emit(message("local_copy.published", file=kept), None)
            then()

        work = partial(publish_back, path, twin=exchange_of_file, take_over=take_over)
        with_file_closed(window, path, message("local_copy.being_published"), work, go_on)

    def may_leave(self, again: Callable[[], object]) -> bool:
        """Whether the project may be closed now: of work that is not published the person is asked.

        ``again`` follows once it is published.
        """
        desk = self._window.desk
        if not self._is_unpublished():
            return True
        match desk.questions.leaving_copy():
            case Leaving.KEEP:
                self.publish(again)
                return False
            case Leaving.DISCARD:
                return True
            case Leaving.STAY:
                return False

    def _is_unpublished(self) -> bool:
        file = self._window.desk.file
        origin = None if file is None or file.path is None else origin_of(file.path)
        if file is None or origin is None or file.read_only_reason is not None:
            return False
        try:
            return content_of(file.connection).digest != origin.digest
        except sqlite3.Error:  # what cannot be read cannot be told to be there as well
            return True
