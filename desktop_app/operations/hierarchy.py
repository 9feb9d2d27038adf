"""Moving records in the hierarchy: each move is one change, and its refusal says why."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import assert_never, cast

from desktop_app.domain.records import AgendaItem, Body, Instrument, Provision, Section
from desktop_app.storage.hierarchy_rules import Landing, landing, step, step_in, step_out
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

Movable = Body | AgendaItem | Instrument | Provision | Section
_CLASSES: Mapping[str, type[Movable]] = MappingProxyType(
    {
        "body": Body,
        "agenda_item": AgendaItem,
        "instrument": Instrument,
        "provision": Provision,
        "section": Section,
    }
)


def move_under(
    workspace: Workspace, moved: RecordPlace, parent: RecordPlace, before: RecordPlace | None = None
) -> None:
    """Puts a record under a parent (a record, or a group for the top), before one of its like or last.

    Raises MoveRefusedError for a cycle, and for what cannot stand there.
    """
    _move(workspace, landing(workspace.connection, moved, parent, before))


def move_by(workspace: Workspace, moved: RecordPlace, by: int) -> None:
    """Moves a record one place up (-1) or down (1) among its like; MoveRefusedError at the ends."""
    _move(workspace, step(workspace.connection, moved, by))


def move_out(workspace: Workspace, moved: RecordPlace) -> None:
    """Takes a record out of its parent, to stand right after it; MoveRefusedError at the top."""
    _move(workspace, step_out(workspace.connection, moved))


def move_in(workspace: Workspace, moved: RecordPlace) -> None:
    """Puts a record under its like before it, as the last; MoveRefusedError where there is none."""
    _move(workspace, step_in(workspace.connection, moved))


def _move(workspace: Workspace, spot: Landing) -> None:
    """A move that changes nothing leaves no step."""
    if not spot.is_move:
        return
    table, row_id = spot.moved
    entity = _CLASSES[table]
    record = _get(workspace, entity, row_id)
    with workspace.change(f"hierarchy.move_{table}", record=record.key):
        _stand_under(record, spot)
        for position, sibling_id in enumerate(spot.siblings, start=1):
            _get(workspace, entity, sibling_id).position = position


def _get(workspace: Workspace, entity: type[Movable], row_id: int) -> Movable:
    return cast("Movable", workspace.session.get_one(entity, row_id))


def _stand_under(record: Movable, spot: Landing) -> None:
    """Provisions and sections keep their owner: only their order changes."""
    match record:
        case Body():
            record.parent_id = spot.parent_id
        case AgendaItem():
            record.parent_id = spot.parent_id if spot.parent[0] == "agenda_item" else None
        case Instrument():
            record.treaty_id = spot.parent_id
        case Provision() | Section():
            pass
        case _:  # pragma: no cover - every movable record is above
            assert_never(record)
