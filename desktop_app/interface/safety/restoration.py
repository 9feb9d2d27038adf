"""Putting a backup in the project's place, and saving what can be read of a damaged one, from the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import ZapiskaError
from desktop_app.importing.exchange.twin import exchange_of_file
from desktop_app.interface.files import with_extension
from desktop_app.interface.safety.backups_dialog import BackupsDialog
from desktop_app.interface.safety.banners import Way
from desktop_app.interface.safety.interlude import with_file_closed
from desktop_app.interface.safety.report_dialog import ReportDialog
from desktop_app.interface.safety.report_words import saved
from desktop_app.interface.troubles import tell_trouble
from desktop_app.messages import message
from desktop_app.storage.migration import blank_project
from desktop_app.storage.project_errors import (
    ProjectInUse,
)
from desktop_app.storage.safety.backup_name import Reason
from desktop_app.storage.safety.restoring import Restored, restore
from desktop_app.storage.safety.salvaging import Salvaged, salvage

if TYPE_CHECKING:
    from desktop_app.interface.window import MainWindow


def show_backups(window: MainWindow, project: Path) -> BackupsDialog:
    """Opens the list of a project's backups, be it the one that lies open or one that cannot be opened."""
    desk = window.desk
    is_open = desk.file is not None and desk.path is not None and desk.path.resolve() == project.resolve()
    window.finish_typing()
    file = desk.file if is_open else None
    today = None if file is None else file.connection.serialize()
    can_be_backed_up = file is not None and file.read_only_reason is None
    dialog = BackupsDialog(window, project, today, can_be_backed_up=can_be_backed_up)
    dialog.restore_asked.connect(partial(_restore, window))
    keeping = desk.keeping
    if keeping is not None:
        dialog.now_asked.connect(lambda: keeping.make(Reason.ASKED))
        keeping.ended.connect(dialog.show_backups)
    dialog.open()
    return dialog


def _restore(window: MainWindow, project: Path, backup: Path, *, take_over: bool = False) -> None:
    desk = window.desk
    was_open = desk.path is not None and desk.path.resolve() == project.resolve()

    def go_on(outcome: Restored | ZapiskaError) -> None:
        if not was_open and isinstance(outcome, ProjectInUse) and outcome.is_elsewhere:
            anyway = partial(_restore, window, project, backup, take_over=True)
            tell_trouble(outcome, window, [Way(message("safety.restore_anyway"), anyway)])
            return
        desk.open_path(project)
        if isinstance(outcome, ZapiskaError):
            window.tell(outcome)
            return
        told = message("restore.done", file=project.name)
        if outcome.kept_as is not None:
            told += " " + message("restore.kept", file=outcome.kept_as.name)
        desk.news.emit(told, project.parent)

    work = partial(restore, project, backup, twin=exchange_of_file, take_over=take_over)
    with_file_closed(window, project, message("restore.under_way"), work, go_on)


def salvage_to_new(window: MainWindow, damaged: Path) -> None:
    """Asks for a name, saves what can be read there, opens it and says what was saved and what was not."""
    asked = window.desk.questions.project_to_make(message("salvage.title"))
    if asked is None:
        return
    new = with_extension(asked)

    def tell(outcome: Salvaged | ZapiskaError) -> None:
        if isinstance(outcome, ZapiskaError):
            window.tell(outcome)
            return
        window.desk.open_path(new)
        report = ReportDialog(
            message("salvage.title"), message("salvage.done", file=new.name), saved(outcome), window
        )
        report.open()

    window.desk.errands.start(lambda: salvage(damaged, new, blank_project()), tell)
