"""A walk through all that the window can show on the sample: every page, dialog, sheet and menu."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.composition.source import Source
from desktop_app.errors import ZapiskaError
from desktop_app.interface.desk_panels import DeskPanels
from desktop_app.interface.fault_dialog import FaultDialog
from desktop_app.interface.forms.declarations import FORMS
from desktop_app.interface.safety.banners import Way
from desktop_app.interface.safety.closing import ClosingWait
from desktop_app.interface.safety.report_dialog import Entry, ReportDialog
from desktop_app.interface.safety.restoration import show_backups
from desktop_app.interface.tables.shapes import SHAPES
from desktop_app.interface.unsent import Offer, Spot
from desktop_app.interface.unsent_question import UnsentQuestion
from desktop_app.interface.window import MainWindow
from desktop_app.messages import message
from desktop_app.storage.project_errors import (
    ProjectDamaged,
    ProjectInUse,
)
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import GROUPS, group_place
from desktop_app.storage.workspace import Workspace

from .forms.conftest import place_of_key

_NOWHERE = Source("", "", "")
View = tuple[str, QWidget]
WG4_9 = ("meeting", "ctoc-wg4-9")
ADDED_BELOW = {
    "note": ("session", "ctoc-cop-10"),
    "agenda_item": ("session", "ctoc-cop-10"),
    "section": ("note", "ctoc-cop-10-subsidiary-bodies"),
}
"""Where a record of a table is added; those not here are added to the project."""


def views(window: MainWindow, qtbot: QtBot) -> Iterator[View]:
    """Each view with a name, shown while it is looked at; the window itself for the pages in it."""
    panels, workspace = window.panels, window.desk.workspace
    assert panels is not None
    assert workspace is not None
    yield from _forms(window, workspace)
    yield from _pages(window, panels, workspace)
    yield from _dialogs(window, panels, workspace, qtbot)
    yield from _sheets(window, panels, workspace)
    yield from _questions(window, workspace)
    yield from _menus(window, panels, workspace)


def shown_by(window: MainWindow, act: Callable[[], object]) -> Iterator[QWidget]:
    """What an action opens beside the window; closed afterwards."""
    before = set(_beside(window))
    act()
    opened = [one for one in _beside(window) if one not in before]
    assert opened, "nothing was opened"
    yield from opened
    for one in opened:
        one.close()


def _beside(window: MainWindow) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]


def _first(workspace: Workspace, table: str) -> RecordPlace:
    (row_id,) = workspace.connection.execute(f"SELECT min(id) FROM {table}").fetchone()
    return table, row_id


def _forms(window: MainWindow, workspace: Workspace) -> Iterator[View]:
    for table in FORMS:
        window.tree.select(_first(workspace, table))
        yield f"form of {table}", window
    for group in GROUPS:
        window.tree.select(group_place(group))
        yield f"group {group}", window
    sections = workspace.connection.execute("SELECT id FROM section ORDER BY id").fetchall()
    for (row_id,) in sections[:2]:
        window.tree.select(("section", row_id))
        yield f"section {row_id}", window


def _pages(window: MainWindow, panels: DeskPanels, workspace: Workspace) -> Iterator[View]:
    window.tree.select(place_of_key(workspace, *WG4_9))
    table = panels.panels.table
    for name in SHAPES:
        panels.pages.show_table(name)
        yield f"table of {name}", window
        table.view.selectAll()
        table.bar.change_button.click()
        yield f"change of {name}", window
        table.change.close_panel()
        table.bar.filter.setText("0000")
        yield f"nothing in {name}", window
        table.bar.filter.clear()
        for button in (table.bar.columns, table.bar.narrowing):
            button.menu().aboutToShow.emit()
            yield f"menu of {name}", button.menu()
    for name in ("timeline", "chart", "form"):
        window.menus.actions[name].trigger()
        yield name, window
    window.history_dock.raise_()
    window.menus.actions["duplicate"].trigger()
    yield "history", window
    window.menus.actions["undo"].trigger()


def _dialogs(window: MainWindow, panels: DeskPanels, workspace: Workspace, qtbot: QtBot) -> Iterator[View]:
    window.tree.select(place_of_key(workspace, *WG4_9))
    for name in ("palette", "search", "next_meeting", "about"):
        for dialog in shown_by(window, window.menus.actions[name].trigger):
            yield name, dialog
    qtbot.waitUntil(window.menus.actions["export"].isEnabled)
    for dialog in shown_by(window, window.menus.actions["export"].trigger):
        yield "export", dialog
    for table in ("body", "session", "mandate", "place"):
        place = _first(workspace, table)
        for dialog in shown_by(window, partial(panels.actions.delete, place)):
            yield f"delete {table}", dialog


def _sheets(window: MainWindow, panels: DeskPanels, workspace: Workspace) -> Iterator[View]:
    for table in FORMS:
        key = ADDED_BELOW.get(table)
        parent = None if key is None else place_of_key(workspace, *key)
        for sheet in shown_by(window, partial(panels.actions.add, table, parent)):
            yield f"add {table}", sheet


def _questions(window: MainWindow, workspace: Workspace) -> Iterator[View]:
    offer = Offer(Spot("meeting", WG4_9[1], "ordinal"), "nine")
    safety = window.safety
    assert safety is not None
    safety.banners.tell("", message("safety.unsound_after_crash"), [Way(message("safety.try_again"), print)])
    yield "banner", window
    safety.banners.clear()
    report = ReportDialog(
        message("safety.check"), message("verify.sound"), [Entry("0", [("0", _NOWHERE)])], window
    )
    question = UnsentQuestion([offer], workspace.connection, window)
    for name, act in (
        ("unsent", question.open),
        ("fault", lambda: FaultDialog("", window).open()),
        ("trouble", lambda: window.tell(ZapiskaError("note.none"))),
        ("backups", lambda: show_backups(window, Path("/0"))),
        ("closing", ClosingWait(safety.keeping, window).open),
        ("report", report.open),
        ("damaged", lambda: window.tell(ProjectDamaged(Path("0")))),
        ("in use", lambda: window.tell(ProjectInUse(Path("0")))),
    ):
        for dialog in shown_by(window, act):
            yield name, dialog


def _menus(window: MainWindow, panels: DeskPanels, workspace: Workspace) -> Iterator[View]:
    for name, menu in window.menus.menus.items():
        yield f"menu {name}", menu
    for table in FORMS:
        of_record = panels.actions.menu_of(_first(workspace, table))
        yield f"menu of {table}", of_record
        of_record.deleteLater()
    at = QPoint(10, 10)
    for adding in shown_by(window, partial(panels.actions.offer_adding, None, at)):
        yield "what to add", adding
