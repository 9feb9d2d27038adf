"""Putting back what one field held before."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Boolean, Column, Date, Enum
from sqlalchemy.types import TypeDecorator

from desktop_app.domain.records import Base, Text
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.domain.symbol_column import SymbolColumn
from desktop_app.operations.editing import row_at
from desktop_app.storage.journal import Scalar
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

FieldValue = str | int | float | bool | date | StrEnum | DocumentSymbol | None
"""What a field of a record holds, as its class knows it."""


def restore_field(
    workspace: Workspace, place: RecordPlace, column: str, stored: Scalar, *, name: str
) -> None:
    """Gives a column of a row the value that the journal knows, as one labelled change.

    Raises RuleBrokenError where the project does not allow the value any more, NoResultFound where the row is
    gone. A text that gets its earlier words has to be read again: it loses its marks, as if it were typed.
    """
    row = row_at(workspace, place)
    with workspace.change("change.restore", record=name):
        setattr(row, column, value_of(Base.metadata.tables[place[0]].columns[column], stored))
        if isinstance(row, Text) and column == "value":
            row.verified = False
            for form in row.forms.values():
                form.checked = False


def value_of(column: Column[object], stored: Scalar) -> FieldValue:
    """A value of the journal as the record's class holds it."""
    if stored is None:
        return None
    kind = column.type
    if isinstance(kind, SymbolColumn):
        return DocumentSymbol(str(stored))
    plain = kind.impl if isinstance(kind, TypeDecorator) else kind
    if isinstance(plain, Date):
        return date.fromisoformat(str(stored))
    if isinstance(plain, Boolean):
        return bool(stored)
    if isinstance(plain, Enum) and plain.enum_class is not None:
        chosen = plain.enum_class(stored)
        return chosen if isinstance(chosen, StrEnum) else stored
    return stored
