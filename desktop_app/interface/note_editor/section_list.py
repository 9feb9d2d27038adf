"""The sections of a note in their order: added, moved, removed, chosen."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.interface import words
from desktop_app.interface.forms.building import Builder
from desktop_app.interface.forms.headings import heading
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.interface.note_editor.rows_list import RowsList
from desktop_app.interface.note_editor.rows_model import RowsModel, RowWords
from desktop_app.interface.record_names import record_names
from desktop_app.messages import message
from desktop_app.operations import note_sections


class SectionList(QWidget):
    """``chosen`` gives the id of the section to be edited, or None."""

    chosen = Signal(object)

    def __init__(self, changes: NoteChanges, note_id: int) -> None:
        super().__init__()
        self._changes, self._note_id = changes, note_id
        self._name = message("note_editor.sections")
        self.heading = heading(self._name)
        self.model = RowsModel(self._read, self._move if changes.are_allowed else None)
        self.rows = RowsList(self._name, self.model)
        self.rows.view.setToolTip(message("note_editor.sections_hint"))
        self.rows.view.allow_dragging()
        self.rows.view.step_asked.connect(self.step)
        self.rows.view.remove_asked.connect(self.remove)
        self.rows.chosen.connect(self.chosen)
        self.rows.chosen.connect(self._enable_buttons)
        self.up_button = self.rows.add_button("\N{UPWARDS ARROW}", "form.list_up", partial(self.step, -1))
        self.down_button = self.rows.add_button(
            "\N{DOWNWARDS ARROW}", "form.list_down", partial(self.step, 1)
        )
        self.remove_button = self.rows.add_button("\N{MULTIPLICATION SIGN}", "form.list_remove", self.remove)
        self.rows.close_buttons()
        self.empty = QLabel(message("note_editor.no_sections"))
        self.empty.setWordWrap(True)
        builder = Builder(changes.workspace.connection, ("note", note_id))
        self.adder = builder.adder(message("note_editor.section_add"), "body")
        self.adder.take_added(self._add)
        self.adder.setEnabled(changes.are_allowed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.heading, self.empty, self.rows, self.adder):
            layout.addWidget(widget)

    @property
    def current(self) -> int | None:
        """The section that is chosen."""
        return self.rows.current

    def show_sections(self) -> None:
        """Reads the list again."""
        rows = self._changes.workspace.connection.execute(
            "SELECT id FROM section WHERE note_id = ? ORDER BY position, id", (self._note_id,)
        )
        ids = [row_id for (row_id,) in rows]
        self.rows.show_rows(ids)
        self.empty.setVisible(not ids)
        self.heading.setText(f"{self._name} · {words.number(len(ids))}" if ids else self._name)
        self._enable_buttons()

    def choose(self, section_id: int) -> None:
        self.rows.choose(section_id)

    def step(self, by: int) -> None:
        """Moves the chosen section up (-1) or down (1); at the ends it stays."""
        section_id = self.current
        if section_id is not None and 0 <= (place := self._place + by) < len(self.model.ids):
            self._move(section_id, place)

    def remove(self) -> None:
        """Takes the chosen section out of the note."""
        section_id = self.current
        if section_id is not None:
            workspace = self._changes.workspace
            self._changes.make(lambda: note_sections.remove_section(workspace, section_id))

    @property
    def _place(self) -> int:
        return self.rows.view.currentIndex().row()

    def _move(self, section_id: int, place: int) -> None:
        workspace = self._changes.workspace
        self._changes.make(lambda: note_sections.move_section(workspace, section_id, place))

    def _add(self, body_id: int) -> None:
        section_id = note_sections.add_section(self._changes.workspace, self._note_id, body_id)
        self.show_sections()
        self.choose(section_id)
        self._changes.tell()

    def _read(self, ids: Sequence[int]) -> Mapping[int, RowWords]:
        names = record_names(self._changes.workspace.connection, [("section", one) for one in ids])
        return {name.place[1]: RowWords(name.label, name.spoken) for name in names}

    def _enable_buttons(self) -> None:
        row, last = self._place, len(self.model.ids) - 1
        allowed = self._changes.are_allowed
        self.up_button.setEnabled(allowed and row > 0)
        self.down_button.setEnabled(allowed and 0 <= row < last)
        self.remove_button.setEnabled(allowed and row >= 0)
