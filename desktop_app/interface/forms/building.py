"""From a declared field to its editor: what the schema knows of the column decides the rest."""

from enum import StrEnum
from typing import Any, assert_never

from sqlalchemy import Column, Enum

from desktop_app.domain.records import Base
from desktop_app.interface import words
from desktop_app.interface.forms.candidates import Candidates
from desktop_app.interface.forms.declarations import Days, Kind, Members, Value
from desktop_app.interface.forms.editors.choices import (
    ChoiceEditor,
    YesNoEditor,
    choices_of,
    language_choices,
)
from desktop_app.interface.forms.editors.days import DayEditor, DaysEditor
from desktop_app.interface.forms.editors.editor import Editor, Keep
from desktop_app.interface.forms.editors.record_list import RecordListEditor
from desktop_app.interface.forms.editors.record_picker import RecordAdder, RecordPicker
from desktop_app.interface.forms.editors.short_text import ShortTextEditor, WholeNumberEditor
from desktop_app.interface.forms.editors.symbols import SymbolEditor
from desktop_app.interface.forms.known_symbols import KnownSymbols
from desktop_app.interface.forms.names import titles
from desktop_app.messages import message
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace


def column_label(table: str, column: str) -> str:
    """What a column is called in the form of a table: ``First day``."""
    own = _OWN_LABELS.get((table, column))
    return words.starting_large(message(own or f"column.{column}"))


_OWN_LABELS = {
    ("body", "parent_id"): "form.label.parent_body",
    ("agenda_item", "parent_id"): "form.label.parent_item",
    ("instrument", "treaty_id"): "form.label.treaty_of_protocol",
}
"""Columns whose general name says too little in the form of one table."""


class Builder:
    """Makes the editors of one record's form."""

    def __init__(self, workspace: Workspace, place: RecordPlace) -> None:
        self._workspace = workspace
        self._place = place
        self._table = Base.metadata.tables[place[0]]

    def value_editor(self, field: Value, keep: Keep) -> Editor:
        """The editor of one column."""
        column: Column[Any] = self._table.columns[field.column]
        name = column_label(self._table.name, field.column)
        required = not column.nullable
        editor: Editor
        match field.kind:
            case Kind.SHORT_TEXT:
                editor = ShortTextEditor(name, keep, required=required)
            case Kind.WHOLE_NUMBER:
                editor = WholeNumberEditor(name, keep, least=field.least)
            case Kind.YES_NO:
                editor = YesNoEditor(name, keep)
            case Kind.DAY:
                editor = DayEditor(name, keep, required=required)
            case Kind.CHOICE | Kind.LANGUAGE:
                editor = self._choice(name, keep, column)
            case Kind.SYMBOL:
                editor = self._symbol(name, keep)
            case Kind.RECORD:
                editor = self.picker(name, keep, self.target(field), required=required)
            case _:
                assert_never(field.kind)
        return editor

    def days_editor(self, field: Days, keep: Keep) -> DaysEditor:
        return DaysEditor(message(field.label), keep)

    def members_editor(self, field: Members, keep: Keep) -> RecordListEditor:
        name = words.starting_large(message(f"field.{field.relation}"))
        adder = self.adder(message("form.list_add", field=name), field.table)
        named = titles(self._workspace.connection, field.table)
        editor = RecordListEditor(name, keep, named, adder, ordered=False)
        adder.take_added(editor.add)
        return editor

    def target(self, field: Value) -> str:
        """The table that a column leads to."""
        (key,) = self._table.columns[field.column].foreign_keys
        return str(key.column.table.name)

    def picker(self, name: str, keep: Keep, table: str, *, required: bool) -> RecordPicker:
        connection = self._workspace.connection
        candidates = Candidates(connection, table)
        return RecordPicker(name, keep, candidates, titles(connection, table), required=required)

    def adder(self, name: str, table: str) -> RecordAdder:
        connection = self._workspace.connection
        return RecordAdder(name, Candidates(connection, table), titles(connection, table))

    def _symbol(self, name: str, keep: Keep) -> SymbolEditor:
        known = KnownSymbols(self._workspace.connection, self._place)
        return SymbolEditor(name, keep, known.starting_with, prefix=self._table.name == "body")

    def _choice(self, name: str, keep: Keep, column: Column[Any]) -> ChoiceEditor:
        empty = message("form.none_chosen") if column.nullable else None
        if not isinstance(column.type, Enum):
            return ChoiceEditor(name, keep, language_choices(), empty=empty)
        kinds: type[StrEnum] = column.type.enum_class  # type: ignore[assignment]
        if kinds.__name__ == "MeetingStatus":
            marked = [(kind.value, words.marked_status(kind)) for kind in kinds]
            return ChoiceEditor(name, keep, marked, empty=empty)
        return ChoiceEditor(name, keep, choices_of(kinds), empty=empty)


def stored_value(column: Column[Any], content: Any) -> Any:
    """The value of a choice as its column takes it: a member of the list, not its text."""
    if isinstance(column.type, Enum) and content is not None and column.type.enum_class is not None:
        return column.type.enum_class(content)
    return content
