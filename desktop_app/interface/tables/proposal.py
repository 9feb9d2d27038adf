"""What a change of many cells would do, line by line, before it is done: old, new, what speaks against it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop_app.errors import ZapiskaError
from desktop_app.interface.record_names import name_of
from desktop_app.interface.tables.cell_text import CellTextError, Stored
from desktop_app.interface.tables.columns import Column
from desktop_app.interface.tables.rows import TableRows
from desktop_app.operations.bulk_editing import CellEdit, change_cells, refusals
from desktop_app.storage.journal import Label
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

MOST_ROWS = 10_000
"""More records are not changed at once: trying it would keep the window waiting."""

DAYS = ("first_day", "last_day")

_NAMED_AS = {"last_day": "first_day"}
"""Columns whose change is called as that of another."""


class TooManyRowsError(ZapiskaError):
    def __init__(self, count: int) -> None:
        super().__init__("change.bulk_too_many", count=count, most=MOST_ROWS)


@dataclass(frozen=True)
class Line:
    """One cell. ``typed`` is a text that no value could be read from; ``refusal`` says why."""

    place: RecordPlace
    column: Column
    old: Stored
    new: Stored
    typed: str = ""
    refusal: ZapiskaError | None = None


@dataclass(frozen=True)
class Proposal:
    """The cells that would change, and how many of the records looked at stay as they are."""

    lines: tuple[Line, ...]
    label: Label
    unchanged: int = 0

    @property
    def edits(self) -> list[CellEdit]:
        """What is to be written."""
        return [
            CellEdit(line.place, line.column.name, line.old, line.new)
            for line in self.lines
            if line.refusal is None
        ]

    @property
    def refused(self) -> int:
        """How many cells cannot be changed."""
        return sum(line.refusal is not None for line in self.lines)

    @property
    def records(self) -> int:
        """How many records would change."""
        return len({edit.place for edit in self.edits})

    @property
    def can_be_made(self) -> bool:
        """Whether there is something to change and nothing speaks against it."""
        return bool(self.lines) and not self.refused

    def without_refused(self) -> "Proposal":
        """The same without the records of which some cell is refused."""
        refused = {line.place for line in self.lines if line.refusal is not None}
        kept = tuple(line for line in self.lines if line.place not in refused)
        return replace(self, lines=kept, unchanged=self.unchanged + len(refused))

    def tried(self, workspace: Workspace) -> "Proposal":
        """The same with what the project's own rules say against it."""
        found = refusals(workspace, self.edits)
        lines = (
            replace(line, refusal=found[line.place]) if line.refusal is None and line.place in found else line
            for line in self.lines
        )
        return replace(self, lines=tuple(lines))

    def make(self, workspace: Workspace) -> None:
        """Makes the change as one step. Raises the reason where it cannot be made; then nothing is kept."""
        values = {**self.label.values, "count": self.records}
        change_cells(workspace, self.edits, Label(self.label.key, values))


def keep_cell(workspace: Workspace, edit: CellEdit) -> None:
    """Stores the value of one cell, under the name that forms give to the same change.

    Raises the reason where it cannot be kept.
    """
    if edit.new != edit.old:
        name = name_of(workspace.connection, edit.place)
        column = _NAMED_AS.get(edit.field, edit.field)
        values = {"record": "" if name is None else name.title}
        change_cells(workspace, [edit], Label(f"change.value.{column}", values))


def give_value(rows: TableRows, ids: Sequence[int], column: Column, value: Stored) -> Proposal:
    """All records get the same value in one column."""
    place = rows.shape.columns.index(column)
    found = rows.read(_few(ids))
    cells = [((rows.shape.table, row_id), found[row_id][place]) for row_id in ids if row_id in found]
    lines = tuple(Line(record, column, old, value) for record, old in cells if old != value)
    return Proposal(lines, Label(f"change.bulk_{column.name}", {}), len(cells) - len(lines))


def move_days(rows: TableRows, ids: Sequence[int], by: int) -> Proposal:
    """First and last days go so many days later, or earlier for a negative number; unknown ones stay so."""
    columns = [rows.shape.column(name) for name in DAYS]
    places = [rows.shape.columns.index(column) for column in columns]
    found = rows.read(_few(ids))
    lines = [
        _moved((rows.shape.table, row_id), column, values[place], by)
        for row_id, values in ((row_id, found[row_id]) for row_id in ids if row_id in found)
        for column, place in zip(columns, places, strict=True)
        if values[place] is not None and by
    ]
    changed = len({line.place for line in lines})
    return Proposal(tuple(lines), Label("change.bulk_days", {"days": f"{by:+}"}), len(found) - changed)


def collected(lines: Iterable[Line], looked_at: int) -> Proposal:
    """Lines from elsewhere as one proposal; those that change nothing are left out."""
    changing = tuple(line for line in lines if line.refusal is not None or line.old != line.new)
    unchanged = looked_at - len({line.place for line in changing})
    return Proposal(changing, Label("change.bulk_cells", {}), unchanged)


def _moved(record: RecordPlace, column: Column, old: Stored, by: int) -> Line:
    try:
        new = (date.fromisoformat(str(old)) + timedelta(days=by)).isoformat()
    except OverflowError:
        return Line(record, column, old, old, f"{by:+}", CellTextError("paste.day_out_of_reach", days=by))
    return Line(record, column, old, new)


def _few(ids: Sequence[int]) -> Sequence[int]:
    if len(ids) > MOST_ROWS:
        raise TooManyRowsError(len(ids))
    return ids
