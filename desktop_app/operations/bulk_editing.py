"""Changing fields of many records at once: tried first, then done as one change or not at all."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NoReturn

from sqlalchemy import Column, Date, bindparam, update
from sqlalchemy.engine import Connection

from desktop_app.domain.hidden_characters import require_plain
from desktop_app.domain.records import Base
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.domain.symbol_column import SymbolColumn
from desktop_app.errors import ZapiskaError
from desktop_app.storage.journal import Label, Scalar
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

_Values = Mapping[str, Scalar]


class RecordChangedError(ZapiskaError):
    """A record no longer holds what the edit was made from; nothing of the whole was kept."""

    def __init__(self) -> None:
        super().__init__("change.bulk_outdated")


@dataclass(frozen=True)
class CellEdit:
    """One field of one record: what it holds and what it is to hold, both as the project file stores them."""

    place: RecordPlace
    field: str
    old: Scalar
    new: Scalar


def change_cells(workspace: Workspace, edits: Sequence[CellEdit], label: Label) -> None:
    """Makes all edits as one step with this label.

    Raises a reason against one of them (RuleBrokenError, RecordChangedError, SymbolError, what
    ``require_plain`` raises); then nothing is kept.
    """
    with workspace.change(label.key, **label.values) as records:
        _change_rows(records.connection(), edits)


def refusals(workspace: Workspace, edits: Sequence[CellEdit]) -> Mapping[RecordPlace, ZapiskaError]:
    """What speaks against the edits, by record, when all are made together; nothing is kept.

    The edits are made for real and taken back, so that just those rules are asked that the change will meet.
    Raises the reason why the project cannot be written, where that is so.
    """
    found: dict[RecordPlace, ZapiskaError] = {}
    try:
        with workspace.change("change.bulk_cells") as records:
            connection = records.connection()
            if _refusal(connection, edits) is not None:
                for edit in edits:
                    # What has become another in the meantime is refused below.
                    with suppress(RecordChangedError):
                        _clear_unique(connection, [edit])
                for place, row_edits in _rows(edits).items():
                    reason = _refusal(connection, row_edits, cleared=True)
                    if reason is not None:
                        found[place] = reason
            _take_back()
    except _TrialOver:
        pass
    return found


class _TrialOver(Exception):
    """Ends a trial, so that nothing of it is kept."""


def _take_back() -> NoReturn:
    raise _TrialOver


def _rows(edits: Iterable[CellEdit]) -> dict[RecordPlace, list[CellEdit]]:
    """The edits of each record together: its first and its last day change as one."""
    rows: dict[RecordPlace, list[CellEdit]] = {}
    for edit in edits:
        rows.setdefault(edit.place, []).append(edit)
    return rows


def _refusal(
    connection: Connection, edits: Sequence[CellEdit], *, cleared: bool = False
) -> ZapiskaError | None:
    """Makes edits, or says what speaks against one of them; then none of them is made."""
    connection.exec_driver_sql("SAVEPOINT tried")
    try:
        _change_rows(connection, edits, cleared=cleared)
    except ZapiskaError as reason:
        connection.exec_driver_sql("ROLLBACK TO tried")
        return reason
    finally:
        connection.exec_driver_sql("RELEASE tried")
    return None


def _change_rows(connection: Connection, edits: Sequence[CellEdit], *, cleared: bool = False) -> None:
    """Makes edits; unless that is done already, what is unique is emptied first."""
    if not cleared:
        _clear_unique(connection, edits)
    alike: dict[tuple[str, ...], list[list[CellEdit]]] = {}
    for place, row_edits in _rows(edits).items():
        alike.setdefault((place[0], *(edit.field for edit in row_edits)), []).append(row_edits)
    for (table, *fields), rows in alike.items():
        _update(connection, table, fields, rows)


def _clear_unique(connection: Connection, edits: Sequence[CellEdit]) -> None:
    """Empties what is to get another symbol, so that two records can exchange theirs."""
    rows = [[replace(edit, new=None)] for edit in edits if _is_cleared(edit) and edit.old is not None]
    if rows:
        _update(connection, rows[0][0].place[0], ["symbol"], rows)


def _is_cleared(edit: CellEdit) -> bool:
    return edit.field == "symbol" and edit.new is not None


def _update(
    connection: Connection, table: str, fields: Sequence[str], rows: Sequence[Sequence[CellEdit]]
) -> None:
    """Writes new values into these fields of rows that still hold the old ones; raises RecordChangedError."""
    columns = Base.metadata.tables[table].columns
    conditions = [columns[name].is_not_distinct_from(bindparam(f"old_{name}")) for name in fields]
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in fields}
    statement = update(Base.metadata.tables[table]).where(columns["id"] == bindparam("row_id"), *conditions)
    parameters: list[dict[str, Any]] = []
    for row in rows:
        one: dict[str, Any] = {"row_id": row[0].place[1]}
        for edit in row:
            old = None if _is_cleared(edit) else edit.old
            one[f"old_{edit.field}"] = _typed(columns[edit.field], old)
            one[f"new_{edit.field}"] = _typed(columns[edit.field], _allowed(edit.new))
        parameters.append(one)
    if connection.execute(statement.values(values), parameters).rowcount != len(rows):
        raise RecordChangedError


def _allowed(stored: Scalar) -> Scalar:
    """Raises what ``require_plain`` raises: these rows are written past the classes that ask it."""
    if isinstance(stored, str):
        require_plain(stored)
    return stored


def _typed(column: Column[Any], stored: Scalar) -> Any:
    """A stored value as the column takes it. Raises SymbolError for a text that is no symbol."""
    if stored is None:
        return None
    match column.type:
        case Date():
            return date.fromisoformat(str(stored))
        case SymbolColumn():
            return DocumentSymbol(str(stored))
        case _:
            return stored
