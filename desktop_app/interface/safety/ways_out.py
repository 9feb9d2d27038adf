"""What can be done when a project cannot be opened, besides reading why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import ZapiskaError
from desktop_app.interface.safety.banners import Way
from desktop_app.messages import message
from desktop_app.storage.foreign_content import ForeignObject, ForeignRows
from desktop_app.storage.project_file import NotAProject, ProjectDamaged, ProjectInUse
from desktop_app.storage.project_opening import open_file
from desktop_app.storage.safety.backup_folders import backup_folders, backups
from desktop_app.storage.safety.viewing import open_view

# ruff: noqa: PLC0415 - what most days do not need is imported where it is used

if TYPE_CHECKING:
    from desktop_app.interface.window import MainWindow


def ways_out(error: ZapiskaError, window: MainWindow) -> list[Way]:
    """The buttons that go with an error, besides the one that closes its message."""
    if isinstance(error, ProjectInUse):
        return _of_one_in_use(error, window)
    if isinstance(error, ProjectDamaged | NotAProject | ForeignObject | ForeignRows):
        return _of_a_damaged_one(error, window)
    return []


def _of_one_in_use(error: ProjectInUse, window: MainWindow) -> list[Way]:
    path, desk = Path(str(error.values["file"])), window.desk
    ways = [Way(message("safety.open_view"), lambda: desk.open_as(lambda: open_view(path)))]
    if error.message == "project.in_use_elsewhere":
        anyway = Way(
            message("safety.open_anyway"),
            lambda: desk.open_as(lambda: open_file(path, even_if_elsewhere=True)),
        )
        ways.append(anyway)
    return ways


def _of_a_damaged_one(error: ZapiskaError, window: MainWindow) -> list[Way]:
    from desktop_app.interface.safety.restoration import salvage_to_new, show_backups

    path = Path(str(error.values["file"]))
    ways = []
    if backups(backup_folders(path)):
        ways.append(Way(message("safety.backups"), lambda: show_backups(window, path)))
    if not isinstance(error, NotAProject) or ways:
        ways.append(Way(message("safety.salvage"), lambda: salvage_to_new(window, path)))
    return ways
