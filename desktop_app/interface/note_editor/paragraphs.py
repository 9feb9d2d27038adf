"""The paragraphs of a section: which provisions they state, in which order, how; and those added."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.records import OwnWording, Provision, Section, Statement
from desktop_app.domain.texts import TextField
from desktop_app.interface.forms.editors.record_picker import RecordAdder
from desktop_app.interface.forms.field_grid import direction
from desktop_app.interface.forms.headings import heading
from desktop_app.interface.forms.names import titles
from desktop_app.interface.note_editor.changes import NoteChanges
from desktop_app.interface.note_editor.own_text import own_text
from desktop_app.interface.note_editor.paragraph_moves import MEETINGS, ParagraphMoves
from desktop_app.interface.note_editor.provisions import ProvisionsFirst
from desktop_app.interface.note_editor.rows_list import RowsList
from desktop_app.interface.note_editor.rows_model import RowsModel, RowWords
from desktop_app.interface.note_editor.section_places import number_told
from desktop_app.interface.note_editor.statement_fields import StatementFields
from desktop_app.interface.record_names import record_names
from desktop_app.interface.stored_wording import StoredWording
from desktop_app.messages import message
from desktop_app.operations import note_paragraphs
from desktop_app.operations.own_paragraphs import take_paragraph_away


class Paragraphs(QWidget):
    """The sentences of a section, each under the number of its paragraph; the chosen one is edited below.

    Paragraphs of the editor's own stand among them. ``asked_for`` gives a provision that a person wants to
    see, ``write_asked`` the anchor of a paragraph whose words are to be written at.
    """

    asked_for = Signal(object)
    write_asked = Signal(str)

    def __init__(self, changes: NoteChanges, section_id: int, body_id: int) -> None:
        super().__init__()
        self._changes, self._section_id = changes, section_id
        self._statements: dict[int, Statement] = {}
        self._own: Sequence[OwnWording] = ()
        self.moves = ParagraphMoves(changes, 0, "", ())
        name = message("note_editor.paragraphs")
        self.rows = RowsList(name, RowsModel(self._read, self._drop if changes.are_allowed else None))
        self.rows.view.allow_dragging()
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
        self.moves = ParagraphMoves.of(self._changes, section)
        self._own = section.note.own_wordings
        self._statements = {told.id: told for one in section.paragraphs for told in one.statements}
        self.rows.show_rows(self.moves.rows)
        self.empty.setVisible(not self.moves.rows)
        self._show_chosen(self.rows.current)

    def arrange(self, *, narrow: bool) -> None:
        """Puts the buttons with words beside each other, or below where there is no room."""
        self._worded.setDirection(direction(narrow=narrow))

    def step(self, by: int) -> None:
        """Moves what is chosen up (-1) or down (1)."""
        if self.rows.current is not None:
            self.moves.step(self.rows.current, by)

    def remove(self) -> None:
        """Takes the chosen sentence out of the note, and its paragraph where it stands alone or was added."""
        row = self.rows.current
        if row is not None and row < MEETINGS:
            workspace, anchor = self._changes.workspace, self.moves.block_of(row).place.anchor
            self._changes.make(partial(take_paragraph_away, workspace, self.moves.note_id, anchor))
        else:
            self._change(note_paragraphs.remove_statement)

    def join(self) -> None:
        """Makes one paragraph of the chosen sentence's own and the one before."""
        row = self.rows.current
        if row is not None and self.moves.can_join(row):
            self.moves.join(row)

    def split(self) -> None:
        """Lets a new paragraph begin with the chosen sentence."""
        self._change(note_paragraphs.split_before)

    def _change(self, operation: Callable[..., None]) -> None:
        if self.rows.current in self._statements:
            self._changes.make(partial(operation, self._changes.workspace, self.rows.current))

    def _drop(self, row: int, place: int) -> None:
        self.moves.drop(row, place)

    def _add(self, provision_id: int) -> None:
        note_paragraphs.add_statement(self._changes.workspace, self._section_id, provision_id)
        self.rows.choose(max(self._statements))
        self._changes.tell()

    def _open(self, row: int) -> None:
        if row in self._statements:
            self.asked_for.emit(("provision", self._statements[row].provision_id))
        else:
            self.write_asked.emit(self.moves.block_of(row).place.anchor)

    def _show_chosen(self, row: int | None) -> None:
        statement = self._statements.get(row) if row is not None else None
        self.fields.show_statement(statement)
        allowed = row is not None and row in self.moves.rows and self._changes.are_allowed
        chosen = MEETINGS if row is None else row
        self.remove_button.setEnabled(allowed and chosen != MEETINGS)
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
        others = [one for one in ids if one not in told and one in self.moves.rows]
        told_of = {one: self._told(one, names.get(provision_id, "")) for one, provision_id in told.items()}
        return told_of | {one: self._told_of_other(one) for one in others}

    def _number(self, row: int) -> str:
        return number_told(self.moves.block_of(row).place)

    def _told_of_other(self, row: int) -> RowWords:
        """The paragraph on meetings, or one that was added."""
        number = self._number(row)
        if row == MEETINGS:
            return RowWords(message("note_editor.meetings_row", number=number))
        anchor = self.moves.block_of(row).place.anchor
        said = own_text(
            self._changes.workspace.connection, (one for one in self._own if one.anchor == anchor)
        )
        return RowWords(message("note_editor.added_row", number=number, words=said))

    def _told(self, statement_id: int, name: str) -> RowWords:
        number = self._number(statement_id)
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
