"""Keeping the columns of one record: each for itself, or several together where the one needs the other."""

from collections.abc import Callable
from typing import Any

from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms.declarations import Days, Field, Part, Value
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.open_project import OpenProject
from desktop_app.storage.record_place import RecordPlace

Columns = dict[str, Any]


class ColumnKeeping:
    """Stores what stands in the fields of one record.

    Some rules bind several columns: an article has an instrument and no adopting body. A value refused for
    itself is tried together with those refused before it, which still stand in their fields.
    """

    def __init__(self, project: OpenProject, place: RecordPlace, record_name: Callable[[], str]) -> None:
        self._project, self._place = project, place
        self._record_name = record_name
        self._editors: dict[Value | Days, Editor] = {}

    def watch(self, field: Field, editor: Editor) -> None:
        """An editor whose columns may have to wait for others'."""
        if not isinstance(field, Part) and isinstance(field, Value | Days):
            self._editors[field] = editor

    def keep(self, field: Value | Days, value: Any) -> None:
        """Stores a field's value; raises ZapiskaError, and then nothing was stored."""
        columns = self._columns(field, value)
        try:
            self._set(columns)
        except ZapiskaError as alone:
            waiting = self._waiting(field)
            if not waiting:
                raise
            self._keep_together(columns, waiting, alone)

    def _keep_together(self, columns: Columns, waiting: dict[Value | Days, Any], alone: ZapiskaError) -> None:
        for field, value in waiting.items():
            columns |= self._columns(field, value)
        try:
            self._set(columns)
        except ZapiskaError:
            raise alone from None
        for field, value in waiting.items():
            self._editors[field].show_kept(value)

    def _waiting(self, kept: Value | Days) -> dict[Value | Days, Any]:
        """The values that were refused and can be read."""
        values = {}
        for field, editor in self._editors.items():
            if field is not kept and editor.is_open and editor.refusal is not None:
                try:
                    values[field] = editor.read()
                except ZapiskaError:
                    continue
        return values

    def _columns(self, field: Value | Days, value: Any) -> Columns:
        if isinstance(field, Days):
            return dict(zip(field.columns, value, strict=True))
        return {field.column: value}

    def _set(self, columns: Columns) -> None:
        self._project.edits.set_columns(self._place, columns, name=self._record_name())
