"""The history of a record in words: who changed what, when, from what to what."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Boolean, Column, Date, Enum

from desktop_app.domain.base import Base
from desktop_app.interface import field_words, words
from desktop_app.interface.record_names import name_of
from desktop_app.messages import message
from desktop_app.storage.history import FieldChange, HistoryEntry, RowEvent
from desktop_app.storage.journal import Scalar, StepState
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

MOST_DIFFERENCES = 40
"""More of one step nobody reads: an import may have thousands."""

NOTHING = "\N{EM DASH}"


@dataclass(frozen=True)
class Origin:
    """Where a value stood, and the value as it is stored: all that is needed to put it back."""

    place: RecordPlace
    column: str
    stored: Scalar


@dataclass(frozen=True)
class Difference:
    """One field before and after, in words. ``origin`` is the value before, where it can be put back."""

    name: str
    old: str
    new: str
    origin: Origin | None


@dataclass(frozen=True)
class HistoryStep:
    """One step that touched the record. ``undone`` ones no longer hold; ``more`` differences are not told."""

    name: str
    at: str
    person: str
    undone: bool
    differences: tuple[Difference, ...]
    more: int


@dataclass(frozen=True)
class RecordedStep:
    """What one step did to the rows of a record; two alike in ``number`` and ``undone`` are alike."""

    number: int
    undone: bool
    entries: tuple[HistoryEntry, ...]


def history_of(workspace: Workspace, place: RecordPlace) -> list[RecordedStep]:
    """The steps that touched a record or what belongs to it, the newest first."""
    steps: dict[int, list[HistoryEntry]] = {}
    for entry in workspace.record_history(*place):
        steps.setdefault(entry.step_id, []).append(entry)
    return [
        RecordedStep(number, steps[number][0].state is not StepState.DONE, tuple(steps[number]))
        for number in sorted(steps, reverse=True)
    ]


def told(connection: sqlite3.Connection, step: RecordedStep) -> HistoryStep:
    """A step in words."""
    first = step.entries[0]
    changes = [told for entry in step.entries for told in _told_changes(entry)]
    return HistoryStep(
        name=words.step_name(first.label),
        at=words.moment(first.at),
        person=first.person,
        undone=step.undone,
        differences=tuple(_difference(connection, *change) for change in changes[:MOST_DIFFERENCES]),
        more=max(0, len(changes) - MOST_DIFFERENCES),
    )


def _told_changes(entry: HistoryEntry) -> Iterator[tuple[HistoryEntry, FieldChange]]:
    """What differs in one row; columns that tie rows together say nothing to a person."""
    table = Base.metadata.tables[entry.table]
    for change in entry.changes:
        column = table.columns[change.column]
        if column.primary_key or any(key.ondelete == "CASCADE" for key in column.foreign_keys):
            continue
        if column.computed is not None:
            continue
        yield entry, change


def _difference(connection: sqlite3.Connection, entry: HistoryEntry, change: FieldChange) -> Difference:
    column = Base.metadata.tables[entry.table].columns[change.column]
    old, new = (_shown(connection, column, value) for value in (change.old, change.new))
    name = words.starting_large(field_words.field_name(change.column.removesuffix("_id")))
    return Difference(name, old, new, _origin(entry, change.column, change.old))


def _origin(entry: HistoryEntry, column: str, old: Scalar) -> Origin | None:
    """A row that came or went has no field to put back; undoing its step brings it back whole."""
    if entry.event is not RowEvent.CHANGED or not isinstance(entry.row_id, int):
        return None
    return Origin((entry.table, entry.row_id), column, old)


def _shown(connection: sqlite3.Connection, column: Column[object], value: Scalar) -> str:
    if value is None or value == "":
        return NOTHING
    for key in column.foreign_keys:
        named = name_of(connection, (key.column.table.name, int(value)))
        return str(value) if named is None else named.title
    stored = column.type
    if isinstance(stored, Date):
        return words.day(date.fromisoformat(str(value)))
    if isinstance(stored, Boolean):
        return message("value.yes" if value else "value.no")
    if isinstance(stored, Enum) and stored.enum_class is not None:
        chosen = stored.enum_class(value)
        return words.choice(chosen) if isinstance(chosen, StrEnum) else str(value)
    return str(value)
