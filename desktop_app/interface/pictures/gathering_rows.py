"""Meetings and sessions as the timeline needs them: only those in sight, near ones counted together."""

# ruff: noqa: S608 - the queries are put together of pieces of this module

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.storage.record_place import RecordPlace

SESSION = "session"
"""Stands for a status with sessions of a conference, which have none."""

STATUSES = ("held", "planned", "postponed", "cancelled", SESSION)
NEVER = 10_000_000
"""The day of a gathering without days: after all others."""

_MOST_UNDATED = 8
_DAY = "CAST(coalesce(julianday(coalesce({one}, {other})) - 1721424.5, 10000000) AS INTEGER)"
_FIRST = _DAY.format(one="first_day", other="last_day")
_LAST = _DAY.format(one="last_day", other="first_day")
_ALL = f"""
    SELECT 'meeting' AS kind, id, body_id, ordinal, part_number, {_FIRST} AS first, {_LAST} AS last, status
    FROM meeting WHERE {{only}}
    UNION ALL
    SELECT 'session', id, body_id, ordinal, part_number, {_FIRST}, {_LAST}, 'session'
    FROM session WHERE {{only}}
"""
_OF_BODIES = _ALL.format(only="body_id IN (SELECT value FROM json_each(:bodies))")
_OF_BODY = _ALL.format(only="body_id = :body")
_COUNTS = ", ".join(f"sum(status = '{status}')" for status in STATUSES)
_ORDER = "first, last, ordinal, part_number, kind, id"
_BETWEEN = f"""
    SELECT kind, id, body_id, ordinal, part_number, min(first), max(last), {_COUNTS}
    FROM ({_OF_BODIES}) WHERE last >= :first AND first <= :last AND first < {NEVER}
    GROUP BY body_id, first / :bucket ORDER BY min(first), max(last)
"""
_ONE = "kind, id, body_id, ordinal, part_number, first, last, " + ", ".join(
    f"status = '{status}'" for status in STATUSES
)
_UNDATED = f"""
    SELECT {_ONE}, whole FROM (
        SELECT *, count(*) OVER (PARTITION BY body_id) AS whole,
            row_number() OVER (PARTITION BY body_id ORDER BY {_ORDER}) AS number
        FROM ({_OF_BODIES}) WHERE first = {NEVER})
    WHERE number <= {_MOST_UNDATED} ORDER BY number
"""


@dataclass(frozen=True)
class Gathering:
    """A meeting or a session; or several so near to each other that they are shown as one.

    ``first`` and ``last`` are days as ``date.toordinal`` counts them, NEVER where none is known.
    ``statuses`` counts by STATUSES. ``place``, ``ordinal`` and ``part_number`` are those of one of them.
    """

    place: RecordPlace
    body_id: int
    ordinal: int
    part_number: int
    first: int
    last: int
    statuses: tuple[int, ...]

    @property
    def count(self) -> int:
        return sum(self.statuses)

    @property
    def status(self) -> str:
        """The status of a single one."""
        return next(status for status, count in zip(STATUSES, self.statuses, strict=True) if count)

    @property
    def is_dated(self) -> bool:
        return self.first < NEVER

    def holds(self, other: "Gathering | None") -> bool:
        """Whether another one is this one, or among those it stands for."""
        if other is None or other.body_id != self.body_id:
            return False
        return other.place == self.place or (self.count > 1 and self.first <= other.first <= self.last)


def joined(one: Gathering, other: Gathering) -> Gathering:
    """Two shown as one."""
    statuses = tuple(a + b for a, b in zip(one.statuses, other.statuses, strict=True))
    first, last = min(one.first, other.first), max(one.last, other.last)
    return Gathering(one.place, one.body_id, one.ordinal, one.part_number, first, last, statuses)


@dataclass(frozen=True)
class Undated:
    """The gatherings of a body that have no day: the first few, and how many there are."""

    shown: tuple[Gathering, ...] = ()
    count: int = 0


def gatherings_between(
    connection: sqlite3.Connection, bodies: Iterable[int], days: tuple[int, int], bucket: int
) -> dict[int, list[Gathering]]:
    """What takes place on these days, the earliest first, by the body; one for each ``bucket`` of days."""
    values = {"bodies": json.dumps(list(bodies)), "first": days[0], "last": days[1], "bucket": bucket}
    found: dict[int, list[Gathering]] = {}
    for row in connection.execute(_BETWEEN, values):
        found.setdefault(row[2], []).append(_gathering(row))
    return found


def undated_gatherings(connection: sqlite3.Connection, bodies: Iterable[int]) -> dict[int, Undated]:
    """What has no day, by the body."""
    found: dict[int, Undated] = {}
    for *row, count in connection.execute(_UNDATED, {"bodies": json.dumps(list(bodies))}):
        one = _gathering(row)
        before = found.get(one.body_id, Undated())
        found[one.body_id] = Undated((*before.shown, one), count)
    return found


def gathering_at(connection: sqlite3.Connection, place: RecordPlace) -> Gathering | None:
    """A single one; None if it is gone, or neither a meeting nor a session."""
    query = f"SELECT {_ONE} FROM ({_ALL.format(only='id = :id')}) WHERE kind = :kind"
    return _first(connection, query, {"id": place[1], "kind": place[0]})


def gathering_beside(connection: sqlite3.Connection, one: Gathering, step: int) -> Gathering | None:
    """The next one of the same body (``step`` 1) or the one before (-1), those without a day last."""
    sign, order = (">", _ORDER) if step > 0 else ("<", _ORDER.replace(",", " DESC,") + " DESC")
    query = f"""
        SELECT {_ONE} FROM ({_OF_BODY})
        WHERE ({_ORDER}) {sign} (:first, :last, :ordinal, :part, :kind, :id) ORDER BY {order} LIMIT 1
    """
    kind, row_id = one.place
    values = {"body": one.body_id, "first": one.first, "last": one.last, "ordinal": one.ordinal}
    return _first(connection, query, {**values, "part": one.part_number, "kind": kind, "id": row_id})


def gathering_at_end(connection: sqlite3.Connection, body_id: int, *, last: bool) -> Gathering | None:
    """The first or the last one of a body."""
    order = _ORDER.replace(",", " DESC,") + " DESC" if last else _ORDER
    query = f"SELECT {_ONE} FROM ({_OF_BODY}) ORDER BY {order} LIMIT 1"
    return _first(connection, query, {"body": body_id})


def gathering_near(connection: sqlite3.Connection, body_id: int, day: int) -> Gathering | None:
    """The one of a body whose first day is the nearest."""
    query = f"SELECT {_ONE} FROM ({_OF_BODY}) ORDER BY abs(first - :day), {_ORDER} LIMIT 1"
    return _first(connection, query, {"body": body_id, "day": day})


def _first(connection: sqlite3.Connection, query: str, values: dict[str, int | str]) -> Gathering | None:
    row = connection.execute(query, values).fetchone()
    return None if row is None else _gathering(row)


def _gathering(row: "sqlite3.Row | list[int]") -> Gathering:
    kind, row_id, body_id, ordinal, part_number, first, last, *statuses = row
    return Gathering((str(kind), row_id), body_id, ordinal, part_number, first, last, tuple(statuses))
