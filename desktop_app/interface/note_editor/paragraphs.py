"""The paragraphs of a section on mandates: which provisions they state, in which order, and how."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.records import Provision, Section, Statement
from desktop_app.domain.texts import TextField
from desktop_app.interface.forms.editors.record_picker import RecordAdder
from desktop_app.interface.forms.field_grid import direction
from desktop_app.interface.forms.headings import heading
from desktop_app.interface.forms.names import titles
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.interface.note_editor.provisions import ProvisionsFirst
from desktop_app.interface.note_editor.rows_list import RowsList
from desktop_app.interface.note_editor.rows_model import RowsModel, RowWords
from desktop_app.interface.note_editor.statement_fields import StatementFields
from desktop_app.interface.note_editor.statement_moves import StatementMoves
from desktop_app.interface.record_names import record_names
from desktop_app.interface.stored_wording import StoredWording
from desktop_app.messages import message
from desktop_app.operations import note_paragraphs


class Paragraphs(QWidget):
    """The sentences of a section, each under the number of its paragraph; the chosen one is edited below.

    ``asked_for`` gives a provision that a person wants to see.
    """

    asked_for = Signal(object)

    def __init__(self, changes: NoteChanges, section_id: int, body_id: int) -> None:
        super().__init__()
        self._changes, self._section_id = changes, section_id
        self._statements: dict[int, Statement] = {}
        self.moves = StatementMoves(changes, ())
        name = message("note_editor.paragraphs")
        self.rows = RowsList(name, RowsModel(self._read))
        self.rows.view.setToolTip(message("note_editor.paragraphs_hint"))
        self.rows.view.step_asked.connect(self.step)
        self.rows.view.remove_asked.connect(self.remove)
        self.rows.opened.connect(self._open)
        self.rows.chosen.connect(self._show_chosen)
        self.up_button = self.rows.add_button("\N{UPWARDS ARROW}", "form.list_up", partial(self.step, -1))
        self.down_button = self.rows.add_button(
            "\N{DOWNWARDS ARROW}", "form.list_down", partial(self.step, 1)
        )
        self.remove_button = self.rows.add_button("\N{MULTIPLICATION SIGN}", "form.list_remove", self.remove)
        self.rows.close_buttons()
        self.join_button = _button("note_editor.join", self.join)
        self.split_button = _button("note_editor.split", self.split)
        self.fields = StatementFields(changes)
        connection = changes.workspace.connection
        self.adder = RecordAdder(
            message("note_editor.statement_add"),
            ProvisionsFirst(connection, body_id),
            titles(connection, "provision"),
        )
        self.adder.take_added(self._add)
        self.adder.setEnabled(changes.are_allowed)
        self.empty = QLabel(message("note_editor.no_paragraphs"))
        self.empty.setWordWrap(True)
        self._lay_out(name)

    def show_section(self, section: Section) -> None:
        """Shows the paragraphs as they are stored."""
        self.moves = StatementMoves.of(self._changes, section.paragraphs)
        self._statements = {told.id: told for one in section.paragraphs for told in one.statements}
        self.rows.show_rows(self.moves.statements)
        self.empty.setVisible(not self._statements)
        self._show_chosen(self.rows.current)

    def arrange(self, *, narrow: bool) -> None:
        """Puts the buttons with words beside each other, or below where there is no room."""
        self._worded.setDirection(direction(narrow=narrow))

    def step(self, by: int) -> None:
        """Moves the chosen sentence up (-1) or down (1)."""
        if self.rows.current is not None:
            self.moves.step(self.rows.current, by)

    def remove(self) -> None:
        """Takes the chosen sentence out of the note, and its paragraph where it stands alone."""
        self._change(note_paragraphs.remove_statement)

    def join(self) -> None:
        """Makes one paragraph of the chosen sentence's own and the one before."""
        if self.rows.current is not None:
            self.moves.join(self.rows.current)

    def split(self) -> None:
        """Lets a new paragraph begin with the chosen sentence."""
        self._change(note_paragraphs.split_before)

    def _change(self, operation: Callable[..., None]) -> None:
        if self.rows.current is not None:
            self._changes.make(partial(operation, self._changes.workspace, self.rows.current))

    def _add(self, provision_id: int) -> None:
        note_paragraphs.add_statement(self._changes.workspace, self._section_id, provision_id)
        self.rows.choose(self.rows.model.ids[-1])
        self._changes.tell()

    def _open(self, statement_id: int) -> None:
        self.asked_for.emit(("provision", self._statements[statement_id].provision_id))

    def _show_chosen(self, statement_id: int | None) -> None:
        statement = self._statements.get(statement_id) if statement_id is not None else None
        self.fields.show_statement(statement)
        allowed = statement is not None and self._changes.are_allowed
        chosen = -1 if statement is None else statement.id
        self.remove_button.setEnabled(allowed)
        self.up_button.setEnabled(allowed and self.moves.can_step(chosen, -1))
        self.down_button.setEnabled(allowed and self.moves.can_step(chosen, 1))
        self.join_button.setEnabled(allowed and self.moves.can_join(chosen))
        self.split_button.setEnabled(allowed and not self.moves.begins_paragraph(chosen))
        for button in (self.join_button, self.split_button):
            button.setVisible(bool(self._statements))

    def _read(self, ids: Sequence[int]) -> Mapping[int, RowWords]:
        told = {one: self._statements[one].provision_id for one in ids if one in self._statements}
        places = [("provision", provision_id) for provision_id in told.values()]
        names = {
            name.place[1]: name.title for name in record_names(self._changes.workspace.connection, places)
        }
        return {one: self._words(one, names.get(provision_id, "")) for one, provision_id in told.items()}

    def _words(self, statement_id: int, name: str) -> RowWords:
        number = self.moves.number_of(statement_id)
        provision: Provision = self._statements[statement_id].provision
        texts = {(field.value, language): text.value for (field, language), text in provision.texts.items()}
        stored = StoredWording(self._changes.workspace.connection)
        wording = stored.best(texts, (TextField.WORDING.value,))
        key = "note_editor.begins" if self.moves.begins_paragraph(statement_id) else "note_editor.goes_on"
        text = message(key, number=number, provision=name)
        return RowWords(text, message("note_editor.sentence", number=number, provision=name, wording=wording))

    def _lay_out(self, name: str) -> None:
        self._worded = QHBoxLayout()
        self._worded.setSpacing(4)
        self._worded.addWidget(self.join_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._worded.addWidget(self.split_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._worded.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (heading(name), self.empty, self.rows):
            layout.addWidget(widget)
        layout.addLayout(self._worded)
        layout.addWidget(self.fields)
        layout.addWidget(self.adder)


def _button(key: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(message(key))
    button.setAutoDefault(False)
    button.setAccessibleName(button.text())
    button.setToolTip(message(f"{key}_hint"))
    button.clicked.connect(act)
    return button
