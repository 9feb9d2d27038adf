"""What can be done when a project cannot be opened, besides reading why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import ZapiskaError
from desktop_app.interface.safety.banners import Way
from desktop_app.messages import message
from desktop_app.storage.foreign_content import ForeignObject, ForeignRows
from desktop_app.storage.project_errors import (
    ForeignFile,
    ForeignJournal,
    NotAProject,
    ProjectDamaged,
    ProjectInUse,
    ProjectMissing,
)
from desktop_app.storage.project_opening import open_file
from desktop_app.storage.safety.backup_folders import backup_folders, backups
from desktop_app.storage.safety.viewing import open_view

# ruff: noqa: PLC0415 - what most days do not need is imported where it is used

if TYPE_CHECKING:
    from desktop_app.interface.window import MainWindow

_HOLDING_ROWS = ProjectDamaged | ForeignObject | ForeignRows | ForeignJournal
"""Of these something can be saved; of others that are no project only if their beginning was lost."""


def ways_out(error: ZapiskaError, window: MainWindow) -> list[Way]:
    """The buttons that go with an error, besides the one that closes its message."""
    if isinstance(error, ProjectInUse):
        return _of_one_in_use(error, window)
    if isinstance(error, _HOLDING_ROWS | NotAProject | ForeignFile | ProjectMissing):
        return _of_one_not_opened(error, window)
    return []


def _of_one_in_use(error: ProjectInUse, window: MainWindow) -> list[Way]:
    path, desk = Path(str(error.values["file"])), window.desk
    ways = [Way(message("safety.open_view"), lambda: desk.open_as(lambda: open_view(path)))]
    if error.is_elsewhere:
        anyway = Way(
            message("safety.open_anyway"),
            lambda: desk.open_as(lambda: open_file(path, even_if_elsewhere=True)),
        )
        ways.append(anyway)
    return ways


def _of_one_not_opened(error: ZapiskaError, window: MainWindow) -> list[Way]:
    from desktop_app.interface.safety.restoration import salvage_to_new, show_backups
    from desktop_app.storage.safety.salvaging import may_hold_rows

    path = Path(str(error.values["file"]))
    ways = []
    if backups(backup_folders(path)):
        ways.append(Way(message("safety.backups"), lambda: show_backups(window, path)))
    if isinstance(error, _HOLDING_ROWS) or may_hold_rows(path):
        ways.append(Way(message("safety.salvage"), lambda: salvage_to_new(window, path)))
    return ways
