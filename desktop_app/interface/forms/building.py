"""From a declared field to its editor: what the schema knows of the column decides the rest."""

import sqlite3
from collections.abc import Iterator
from typing import assert_never

from desktop_app.domain.vocabulary import CHOICES, MeetingStatus
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

    def __init__(self, connection: sqlite3.Connection, place: RecordPlace) -> None:
        self._connection = connection
        self._place = place
        self._table = place[0]
        self._required = frozenset(_required(connection, self._table))
        self._targets = dict(_targets(connection, self._table))

    def value_editor(self, field: Value, keep: Keep) -> Editor:
        """The editor of one column."""
        name = column_label(self._table, field.column)
        required = field.column in self._required
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
                editor = self._choice(name, keep, field.column, required=required)
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
        named = titles(self._connection, field.table)
        editor = RecordListEditor(name, keep, named, adder, ordered=False)
        adder.take_added(editor.add)
        return editor

    def target(self, field: Value) -> str:
        """The table that a column leads to."""
        return self._targets[field.column]

    def picker(self, name: str, keep: Keep, table: str, *, required: bool) -> RecordPicker:
        named = titles(self._connection, table)
        return RecordPicker(name, keep, Candidates(self._connection, table), named, required=required)

    def adder(self, name: str, table: str) -> RecordAdder:
        return RecordAdder(name, Candidates(self._connection, table), titles(self._connection, table))

    def _symbol(self, name: str, keep: Keep) -> SymbolEditor:
        known = KnownSymbols(self._connection, self._place)
        return SymbolEditor(name, keep, known.starting_with, prefix=self._table == "body")

    def _choice(self, name: str, keep: Keep, column: str, *, required: bool) -> ChoiceEditor:
        empty = None if required else message("form.none_chosen")
        kinds = CHOICES.get((self._table, column))
        if kinds is None:
            return ChoiceEditor(name, keep, language_choices(), empty=empty)
        if kinds is MeetingStatus:
            marked = [(status.value, words.marked_status(status)) for status in MeetingStatus]
            return ChoiceEditor(name, keep, marked, empty=empty)
        return ChoiceEditor(name, keep, choices_of(kinds), empty=empty)


def _required(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    """The columns that may not be empty."""
    for _place, name, _type, not_null, *_rest in connection.execute(f"PRAGMA table_info({table})"):
        if not_null:
            yield name


def _targets(connection: sqlite3.Connection, table: str) -> Iterator[tuple[str, str]]:
    """The columns that lead to another table, with that table."""
    for _id, _place, target, column, *_rest in connection.execute(f"PRAGMA foreign_key_list({table})"):
        yield column, target
