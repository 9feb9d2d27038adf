"""The sheet that asks for what a new record cannot go without."""

from datetime import date, datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.domain.mandates import MandateKind
from desktop_app.domain.records import Base
from desktop_app.interface import words
from desktop_app.interface.forms.building import Builder, column_label
from desktop_app.interface.forms.declarations import Kind, Value
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.editors.short_text import ShortTextEditor
from desktop_app.interface.forms.record_edits import stored_value
from desktop_app.interface.quick_add.sheet import Sheet
from desktop_app.interface.record_names import name_of
from desktop_app.messages import interface_language, message
from desktop_app.operations.adding import add_record, given_by, needed, suggested
from desktop_app.operations.new_record import Asked
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import GROUP
from desktop_app.storage.workspace import Workspace

_KINDS = {
    "kind": Kind.CHOICE,
    "type": Kind.CHOICE,
    "role": Kind.CHOICE,
    "ordinal": Kind.WHOLE_NUMBER,
    "label": Kind.SHORT_TEXT,
    "number": Kind.SHORT_TEXT,
    "symbol": Kind.SYMBOL,
    "symbol_prefix": Kind.SYMBOL,
    "as_of": Kind.DAY,
}
"""How fields are asked for; those not here name a record."""

_TARGETS = {"provision_id": "provision"}
"""What a field names that is no column of the record itself: a new paragraph states a provision."""

_ORIGINS = ("adopting_body_id", "instrument_id")


class AddSheet(Sheet):
    """Asks for the fields of one table."""

    def __init__(self, workspace: Workspace, table: str, parent: RecordPlace | None, window: QWidget) -> None:
        super().__init__(
            message(f"quick.title.{table}"), _told(workspace, parent), message("quick.add"), window
        )
        self._workspace, self._table, self._parent = workspace, table, parent
        self._columns = Base.metadata.tables[table].columns
        self._asked = needed(workspace, table, parent)
        builder = Builder(workspace.connection, (table, 0))
        known = {"as_of": _today(), **suggested(workspace, table, given_by(workspace, table, parent))}
        for asked in self._asked:
            editor = self._editor(builder, asked)
            self.put(asked.field, editor)
            if asked.required or asked.field in _ORIGINS:
                self.required.add(asked.field)
            if known.get(asked.field) is not None:
                editor.show_value(known[asked.field])
        if "kind" in self.editors and self._needs_origin:
            self.editors["kind"].edited.connect(self._show_origin)
            self._show_origin()
        if "body_id" in self.editors and "ordinal" in self.editors:
            self.editors["body_id"].kept.connect(self._suggest_ordinal)
        self.fit()

    def add(self) -> None:
        asked = [one.field for one in self._asked if self.editors[one.field].isVisibleTo(self)]
        values: dict[str, Any] = self.read(asked)
        for name in asked:
            if name in self._columns:
                values[name] = stored_value(self._columns[name], values[name])
        place = add_record(self._workspace, self._table, self._parent, values, language=interface_language())
        self.added.emit(place)

    @property
    def _needs_origin(self) -> bool:
        return all(name in self.editors for name in _ORIGINS)

    def _editor(self, builder: Builder, asked: Asked) -> Editor:
        if asked.text is not None:
            label = message(
                "quick.text_in",
                field=words.starting_large(words.choice(asked.text)),
                language=words.language_name(interface_language()),
            )
            return ShortTextEditor(label, _keep_nothing, required=asked.required)
        kind = _KINDS.get(asked.field, Kind.RECORD)
        if kind is Kind.RECORD:
            name = column_label(self._table, asked.field)
            required = asked.required or asked.field in _ORIGINS
            target = _TARGETS.get(asked.field) or builder.target(Value(asked.field, kind))
            return builder.picker(name, _keep_nothing, target, required=required)
        return builder.value_editor(Value(asked.field, kind), _keep_nothing)

    def _show_origin(self) -> None:
        """An article is one of an instrument, a resolution or decision that of a body."""
        is_article = self.editors["kind"].content() == MandateKind.ARTICLE
        for name, shown in zip(_ORIGINS, (not is_article, is_article), strict=True):
            self.fields.setRowVisible(self.editors[name], shown)

    def _suggest_ordinal(self) -> None:
        """The next ordinal of the body that was picked, unless another was typed."""
        if not self.editors["ordinal"].is_open:
            values = {"body_id": self.editors["body_id"].read()}
            self.editors["ordinal"].show_value(suggested(self._workspace, self._table, values)["ordinal"])


def _today() -> date:
    """What a note speaks of as a rule is how things stand now; the person sees it and may say another."""
    return datetime.now().astimezone().date()


def _keep_nothing(_value: object) -> None:
    """A field of the sheet is kept with all others, when the record is added."""


def _told(workspace: Workspace, parent: RecordPlace | None) -> str:
    """To which record the new one will belong."""
    if parent is None or parent[0] == GROUP:
        return ""
    name = name_of(workspace.connection, parent)
    return "" if name is None else message("quick.belongs_to", record=name.title)
