"""What the middle of a window shows: a form, the note editor, a table, a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.composition.note import Source
from desktop_app.interface.panels import Panels
from desktop_app.interface.pictures.chart_panel import ChartPanel
from desktop_app.interface.pictures.timeline_panel import TimelinePanel
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import GROUP, GROUPS

if TYPE_CHECKING:
    from desktop_app.interface.window import MainWindow

_TABLES = frozenset({"bodies", "sessions", "mandates", "documents"})
"""Groups of the tree that are shown as a table."""


class MiddlePages:
    """The pages in the middle of a window, one of which is seen; that of the form is there already."""

    def __init__(self, window: MainWindow, panels: Panels) -> None:
        self._window, self._panels = window, panels
        pages = (
            panels.editor,
            panels.table,
            panels.timeline,
            panels.chart,
            panels.side_by_side,
            panels.group,
        )
        for page in pages:
            window.middle.addWidget(page)

    def show(self, page: QWidget) -> None:
        """Brings a page to the middle of the window."""
        self._window.middle.setCurrentWidget(page)

    def show_place(self, place: RecordPlace, field: Source) -> None:
        """Shows a record or a group of the tree where it is edited, at a field if it has a name."""
        table, row_id = place
        if table == GROUP:
            self._show_group(GROUPS[row_id - 1])
            return
        panels = self._panels
        if panels.editor.show_record(place, field.field):
            self._show_note_of_editor()
            return
        panels.form.show_record(place, field.field, panels.note.language if field.field else "")
        self.show(panels.form)

    def show_picture(self, panel: TimelinePanel | ChartPanel) -> None:
        """What is selected is selected in the picture too."""
        self.show(panel)
        if self._window.tree.selected is not None:
            panel.select(self._window.tree.selected)
        panel.view.setFocus()

    def show_side_by_side(self) -> None:
        """The note in two languages, where what is selected stands in it."""
        self.show(self._panels.side_by_side)
        self._panels.side_by_side.view.setFocus()

    def show_table(self, name: str) -> None:
        self._panels.table.show_table(name)
        self.show(self._panels.table)

    def add_footnote(self, anchor: str) -> None:
        """A place of the note on the page gets a footnote, whose text is written in the note editor."""
        note_id, note = self._panels.note.note_id, self._panels.note.note
        if note_id is not None and note is not None:
            self.show(self._panels.editor)
            self._panels.editor.add_footnote(note_id, anchor, note.language)

    def _show_group(self, name: str) -> None:
        if name in _TABLES:
            self.show_table(name)
        else:
            self._panels.group.show_group(name)
            self.show(self._panels.group)

    def _show_note_of_editor(self) -> None:
        if self._panels.editor.note_id is not None:
            self._panels.note.show_note(self._panels.editor.note_id)
        self.show(self._panels.editor)
