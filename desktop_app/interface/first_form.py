"""The form of the selected record, for the time before the other panels are there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, SignalInstance

from desktop_app.interface.forms.declarations import FORMS
from desktop_app.interface.forms.panel import FormPanel
from desktop_app.interface.unsent import UnsentContent
from desktop_app.storage.record_place import RecordPlace

if TYPE_CHECKING:
    from desktop_app.interface.window import MainWindow
    from desktop_app.storage.journal import Changed
    from desktop_app.storage.project_opening import OpenedFile


class FirstForm(QObject):
    """Shows what is chosen in the tree, and sees that nothing typed is lost if the project closes early.

    What is asked of panels that are still to come is done when they have come. ``hand_over`` gives the form
    to them.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.unsent = UnsentContent(parent=self)
        self.panel = FormPanel(self.unsent)
        window.middle.addWidget(self.panel)
        desk, form = window.desk, self.panel
        self._connections: list[tuple[SignalInstance, Callable[..., object]]] = [
            (window.tree.chosen, self._show_place),
            (desk.opened, self._show_file),
            (desk.ready, form.show_workspace),
            (desk.changed, self._follow),
            (desk.closing, self.keep_typed),
            (form.asked_for, window.tree.select),
            (form.add_asked, self._add),
            (form.trouble, window.tell),
        ]
        for signal, follow in self._connections:
            signal.connect(follow)
        self._show_file(desk.file)

    def hand_over(self) -> None:
        """The form follows nothing by itself any more."""
        for signal, follow in self._connections:
            signal.disconnect(follow)

    def keep_typed(self) -> None:
        """Keeps what stands in the form; waits for the records if they are needed for it."""
        self.panel.finish()
        if self.panel.is_waiting:
            self._window.rest.hurry()

    def _show_file(self, file: OpenedFile | None) -> None:
        self.panel.show_file(file)
        if file is not None and self._window.tree.selected is not None:
            self._show_place(self._window.tree.selected)

    def _show_place(self, place: RecordPlace) -> None:
        has_form = place[0] in FORMS
        self.panel.show_record(place if has_form else None)
        self._window.middle.setCurrentWidget(self.panel if has_form else self._window.waiting)

    def _follow(self, changed: Changed) -> None:
        self._window.tree.follow(changed)
        self.panel.follow(changed)
        self._window.status.show_kept(self._window.desk.path)

    def _add(self, table: str, parent: RecordPlace) -> None:
        """Adding asks in a sheet of its own, which is still to come."""

        def add() -> None:
            if self._window.panels is not None:
                self._window.panels.actions.add(table, parent)

        self._window.whole.connect(add, Qt.ConnectionType.SingleShotConnection)
