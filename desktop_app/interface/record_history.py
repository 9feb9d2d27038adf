"""The history of a record in words: who changed what, when, from what to what."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Boolean, Column, Date, Enum

from desktop_app.domain.base import Base
from desktop_app.interface import words
from desktop_app.interface.outline import Outline, Place
from desktop_app.messages import message
from desktop_app.storage.history import HistoryEntry
from desktop_app.storage.journal import Scalar, StepState
from desktop_app.storage.workspace import Workspace


@dataclass(frozen=True)
class Difference:
    """One field before and after, in words."""

    name: str
    old: str
    new: str


@dataclass(frozen=True)
class HistoryStep:
    """One step that touched the record. ``undone`` ones no longer hold."""

    name: str
    at: str
    person: str
    undone: bool
    differences: tuple[Difference, ...]


def history_of(workspace: Workspace, place: Place, outline: Outline) -> tuple[HistoryStep, ...]:
    """The steps that touched a record or what belongs to it, the newest first."""
    steps: dict[int, list[HistoryEntry]] = {}
    for entry in workspace.record_history(*place):
        steps.setdefault(entry.step_id, []).append(entry)
    return tuple(_step(entries, outline) for entries in reversed(steps.values()))


def _step(entries: list[HistoryEntry], outline: Outline) -> HistoryStep:
    first = entries[0]
    return HistoryStep(
        name=words.step_name(first.label),
        at=words.moment(first.at),
        person=first.person,
        undone=first.state is not StepState.DONE,
        differences=tuple(difference for entry in entries for difference in _differences(entry, outline)),
    )


def _differences(entry: HistoryEntry, outline: Outline) -> Iterator[Difference]:
    """What differs in one row; columns that tie rows together say nothing to a person."""
    table = Base.metadata.tables[entry.table]
    for change in entry.changes:
        column = table.columns[change.column]
        if not column.primary_key and not _ties_to_owner(column):
            name = words.field_name(change.column.removesuffix("_id"))
            old, new = (_shown(column, value, outline) for value in (change.old, change.new))
            yield Difference(words.starting_large(name), old, new)


def _ties_to_owner(column: Column[object]) -> bool:
    return any(key.ondelete == "CASCADE" for key in column.foreign_keys)


def _shown(column: Column[object], value: Scalar, outline: Outline) -> str:
    if value is None:
        return "\N{EM DASH}"
    for key in column.foreign_keys:
        node = outline.by_place.get((key.column.table.name, int(value)))
        return str(value) if node is None else node.title
    stored = column.type
    if isinstance(stored, Date):
        return words.day(date.fromisoformat(str(value)))
    if isinstance(stored, Boolean):
        return message("value.yes" if value else "value.no")
    if isinstance(stored, Enum) and stored.enum_class is not None:
        chosen = stored.enum_class(value)
        return words.choice(chosen) if isinstance(chosen, StrEnum) else str(value)
    return str(value)
