"""The bodies in the order of their hierarchy, as the pictures need them. Reads plain rows."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_BODIES = """
    SELECT id, parent_id, tenure, symbol_prefix,
        (SELECT count(*) FROM meeting WHERE meeting.body_id = body.id) AS meetings,
        (SELECT count(*) FROM session WHERE session.body_id = body.id) AS sessions
    FROM body
    WHERE kind <> 'secretariat_unit' OR meetings > 0
        OR parent_id IS NOT NULL OR EXISTS (SELECT 1 FROM body AS child WHERE child.parent_id = body.id)
    ORDER BY position, key
"""
"""An office that the wording only names is no part of the hierarchy."""


@dataclass(frozen=True)
class Member:
    """A body with its depth below the top (0) and its counts of gatherings."""

    id: int
    parent_id: int | None
    depth: int
    tenure: str | None
    prefix: str | None
    meetings: int
    sessions: int


def read_family(connection: sqlite3.Connection) -> list[Member]:
    """Every body after its parent and before its parent's next child."""
    children: dict[int | None, list[sqlite3.Row]] = {}
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    rows = cursor.execute(_BODIES).fetchall()
    for row in rows:
        children.setdefault(row["parent_id"], []).append(row)
    return list(_walk(children))


def _walk(children: Mapping[int | None, Sequence[sqlite3.Row]]) -> Iterator[Member]:
    due = [(row, 0) for row in reversed(children.get(None, ()))]
    while due:
        row, depth = due.pop()
        yield Member(
            row["id"],
            row["parent_id"],
            depth,
            row["tenure"],
            row["symbol_prefix"],
            row["meetings"],
            row["sessions"],
        )
        due += [(child, depth + 1) for child in reversed(children.get(row["id"], ()))]
