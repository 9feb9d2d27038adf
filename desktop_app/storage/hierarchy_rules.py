"""What may stand where in the hierarchy, and where a record lands that is moved.

Answered by plain queries while a line is being dragged; ``operations.hierarchy`` does the move.
"""

import sqlite3
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from desktop_app.errors import ZapiskaError
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import GROUP, group_place, lines_under, path_to, places_above

_HOMES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "body": frozenset({"body", "bodies"}),
        "agenda_item": frozenset({"agenda_item", "session"}),
        "instrument": frozenset({"instrument", "instruments"}),
        "provision": frozenset({"mandate"}),
        "section": frozenset({"note"}),
    }
)
"""Under which tables or groups a record may be put; what is not here is sorted by its own facts."""

_HOME_GROUPS = MappingProxyType({group_place(name): name for name in ("bodies", "instruments")})


class MoveRefusedError(ZapiskaError):
    """A record cannot stand there; the sentence says why."""


class Landing(NamedTuple):
    """Where a moved record comes to stand: under ``parent``, among its like in the order of ``siblings``.

    ``siblings`` are ids of the record's table, its own included; ``is_move`` tells whether anything changes.
    """

    moved: RecordPlace
    parent: RecordPlace
    siblings: tuple[int, ...]
    is_move: bool

    @property
    def parent_id(self) -> int | None:
        """The parent's id; None at the top."""
        return None if self.parent[0] == GROUP else self.parent[1]


def landing(
    connection: sqlite3.Connection, moved: RecordPlace, parent: RecordPlace, before: RecordPlace | None = None
) -> Landing:
    """Where the record lands under a parent, before one of its like or after the last.

    Raises MoveRefusedError with the reason why it cannot stand there.
    """
    _require_home(connection, moved, parent)
    old_parent = places_above(connection, (moved,)).get(moved)
    siblings = _siblings(connection, parent, moved[0])
    order = [one for one in siblings if one != moved[1]]
    if before == moved:
        place = siblings.index(moved[1])
    elif before is not None and before[0] == moved[0] and before[1] in order:
        place = order.index(before[1])
    else:
        place = len(order)
    order.insert(place, moved[1])
    return Landing(moved, parent, tuple(order), is_move=parent != old_parent or order != siblings)


def step(connection: sqlite3.Connection, place: RecordPlace, by: int) -> Landing:
    """One place up (-1) or down (1) among its like; raises MoveRefusedError at the ends."""
    _require_movable(place)
    parent = _parent_of(connection, place)
    siblings = _siblings(connection, parent, place[0])
    wanted = siblings.index(place[1]) + by
    if not 0 <= wanted < len(siblings):
        raise MoveRefusedError("hierarchy.first" if by < 0 else "hierarchy.last")
    order = [one for one in siblings if one != place[1]]
    order.insert(wanted, place[1])
    return Landing(place, parent, tuple(order), is_move=True)


def step_out(connection: sqlite3.Connection, place: RecordPlace) -> Landing:
    """Out of its parent, to stand right after it; raises MoveRefusedError where nothing is above."""
    _require_movable(place)
    parent = _parent_of(connection, place)
    if parent[0] != place[0]:
        raise MoveRefusedError("hierarchy.at_top")
    grandparent = _parent_of(connection, parent)
    siblings = _siblings(connection, grandparent, place[0])
    following = siblings[siblings.index(parent[1]) + 1 :]
    return landing(connection, place, grandparent, (place[0], following[0]) if following else None)


def step_in(connection: sqlite3.Connection, place: RecordPlace) -> Landing:
    """Under its like before it, as the last; raises MoveRefusedError where none is before it."""
    _require_movable(place)
    siblings = _siblings(connection, _parent_of(connection, place), place[0])
    row = siblings.index(place[1])
    if row == 0:
        raise MoveRefusedError("hierarchy.none_before")
    return landing(connection, place, (place[0], siblings[row - 1]))


def _require_movable(place: RecordPlace) -> None:
    if place[0] not in _HOMES:
        raise MoveRefusedError(f"hierarchy.fixed_{place[0]}")


def _require_home(connection: sqlite3.Connection, moved: RecordPlace, parent: RecordPlace) -> None:
    _require_movable(moved)
    if moved == parent or moved in path_to(connection, parent):
        raise MoveRefusedError(f"hierarchy.cycle_{moved[0]}")
    home = _HOME_GROUPS.get(parent, "") if parent[0] == GROUP else parent[0]
    if home not in _HOMES[moved[0]] or not _is_at_home(connection, moved, parent):
        raise MoveRefusedError(f"hierarchy.stays_{moved[0]}")


def _is_at_home(connection: sqlite3.Connection, moved: RecordPlace, parent: RecordPlace) -> bool:
    """Whether it is the same session, note or mandate; a protocol stands under a treaty, a treaty never."""
    match moved[0]:
        case "body":
            return True
        case "instrument":
            kinds = dict(connection.execute("SELECT id, kind FROM instrument"))
            under = None if parent[0] == GROUP else kinds[parent[1]]
            return (kinds[moved[1]], under) in {("treaty", None), ("protocol", "treaty")}
        case "agenda_item":
            return _session_of(connection, moved) == _session_of(connection, parent)
        case _:
            return _parent_of(connection, moved) == parent


def _session_of(connection: sqlite3.Connection, place: RecordPlace) -> RecordPlace:
    return next(one for one in (place, *reversed(path_to(connection, place))) if one[0] == "session")


def _parent_of(connection: sqlite3.Connection, place: RecordPlace) -> RecordPlace:
    above = places_above(connection, (place,)).get(place)
    if above is None:
        raise MoveRefusedError("hierarchy.gone")
    return above


def _siblings(connection: sqlite3.Connection, parent: RecordPlace, table: str) -> list[int]:
    return [row_id for found, row_id in lines_under(connection, parent) if found == table]
