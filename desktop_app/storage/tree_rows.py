"""The hierarchy as rows: what stands under what, in its order, ids only.

Bodies hold bodies and their meetings, meetings their documents; sessions their agenda and the documents that
are nobody else's; mandates their provisions, treaties their protocols, notes their sections. Documents have
no lines of their own at the top: there may be very many, and a table shows them better.
"""

# ruff: noqa: S608 - tables and columns are named in this module

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from desktop_app.storage.lines import Lines
from desktop_app.storage.natural_order import natural
from desktop_app.storage.record_place import RecordPlace

GROUP = "group"
"""The table of the lines at the top, which stand for no record."""

GROUPS = ("bodies", "sessions", "mandates", "documents", "instruments", "places", "notes")
"""The lines at the top, in their order; their ids count from 1."""

ROOT: RecordPlace = (GROUP, 0)
"""What all groups stand under; never shown."""

_PARTS = "CASE part WHEN 'whole' THEN 0 WHEN 'part' THEN 1 ELSE 2 END, part_number"
_OWN_DOCUMENTS = """
    session_id IS NOT NULL AND (body_id IS NULL OR body_id = (
        SELECT session.body_id FROM session WHERE session.id = document.session_id))
    AND id NOT IN (SELECT document_id FROM document_meeting)"""


class _Sorting(NamedTuple):
    """What the lines of a table are sorted by, and which of them hold others, in SQL.

    Where ``is_natural`` the numbers in texts count as numbers, which SQL cannot do.
    """

    order: str
    holds: str = "FALSE"
    is_natural: bool = False


_TABLES: Mapping[str, _Sorting] = MappingProxyType(
    {
        "body": _Sorting(
            "position, key",
            holds="id IN (SELECT parent_id FROM body)"
            " OR EXISTS (SELECT 1 FROM meeting WHERE meeting.body_id = body.id)",
        ),
        "meeting": _Sorting(
            f"ordinal, {_PARTS}",
            holds="EXISTS (SELECT 1 FROM document_meeting WHERE document_meeting.meeting_id = meeting.id)",
        ),
        "session": _Sorting(
            f"(SELECT position FROM body WHERE body.id = body_id), body_id, ordinal, {_PARTS}",
            holds="id IN (SELECT session_id FROM agenda_item)"
            " OR EXISTS (SELECT 1 FROM document"
            f" WHERE document.session_id = session.id AND {_OWN_DOCUMENTS})",
        ),
        "agenda_item": _Sorting("position, key", holds="id IN (SELECT parent_id FROM agenda_item)"),
        "mandate": _Sorting(
            "kind, number", holds="id IN (SELECT mandate_id FROM provision)", is_natural=True
        ),
        "provision": _Sorting("position, key"),
        "document": _Sorting("coalesce(symbol, '~'), key", is_natural=True),
        "instrument": _Sorting("position, key", holds="id IN (SELECT treaty_id FROM instrument)"),
        "place": _Sorting("key"),
        "note": _Sorting("as_of DESC, key", holds="id IN (SELECT note_id FROM section)"),
        "section": _Sorting("position, key"),
    }
)
TREE_TABLES = frozenset(_TABLES)
"""The tables whose records have lines."""

_BELOW: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "bodies": {"body": "parent_id IS NULL"},
        "sessions": {"session": "TRUE"},
        "mandates": {"mandate": "TRUE"},
        "documents": {},
        "instruments": {"instrument": "treaty_id IS NULL"},
        "places": {"place": "TRUE"},
        "notes": {"note": "TRUE"},
        "body": {"body": "parent_id = :id", "meeting": "body_id = :id"},
        "meeting": {"document": "id IN (SELECT document_id FROM document_meeting WHERE meeting_id = :id)"},
        "session": {
            "agenda_item": "session_id = :id AND parent_id IS NULL",
            "document": f"session_id = :id AND {_OWN_DOCUMENTS}",
        },
        "agenda_item": {"agenda_item": "parent_id = :id"},
        "mandate": {"provision": "mandate_id = :id"},
        "instrument": {"instrument": "treaty_id = :id"},
        "note": {"section": "note_id = :id"},
    }
)
"""Which rows stand under a record or group, by table, in the order of the tables."""

_ABOVE: Mapping[str, str] = MappingProxyType(
    {
        "body": "SELECT id, 'body', parent_id FROM body WHERE id IN (SELECT value FROM json_each(:ids))",
        "meeting": "SELECT id, 'body', body_id FROM meeting WHERE id IN (SELECT value FROM json_each(:ids))",
        "session": "SELECT id, NULL, NULL FROM session WHERE id IN (SELECT value FROM json_each(:ids))",
        "agenda_item": """
            SELECT id, iif(parent_id IS NULL, 'session', 'agenda_item'), coalesce(parent_id, session_id)
            FROM agenda_item WHERE id IN (SELECT value FROM json_each(:ids))""",
        "mandate": "SELECT id, NULL, NULL FROM mandate WHERE id IN (SELECT value FROM json_each(:ids))",
        "provision": """
            SELECT id, 'mandate', mandate_id FROM provision
            WHERE id IN (SELECT value FROM json_each(:ids))""",
        "document": f"""
            SELECT id, CASE WHEN meeting_id IS NOT NULL THEN 'meeting' WHEN own THEN 'session' END,
                CASE WHEN meeting_id IS NOT NULL THEN meeting_id WHEN own THEN session_id END
            FROM (SELECT id, session_id, {_OWN_DOCUMENTS} AS own,
                    (SELECT min(meeting_id) FROM document_meeting WHERE document_id = id) AS meeting_id
                FROM document WHERE id IN (SELECT value FROM json_each(:ids)))""",
        "instrument": """
            SELECT id, 'instrument', treaty_id FROM instrument
            WHERE id IN (SELECT value FROM json_each(:ids))""",
        "place": "SELECT id, NULL, NULL FROM place WHERE id IN (SELECT value FROM json_each(:ids))",
        "note": "SELECT id, NULL, NULL FROM note WHERE id IN (SELECT value FROM json_each(:ids))",
        "section": "SELECT id, 'note', note_id FROM section WHERE id IN (SELECT value FROM json_each(:ids))",
    }
)
_GROUP_OF: Mapping[str, str] = MappingProxyType(
    {
        "body": "bodies",
        "session": "sessions",
        "mandate": "mandates",
        "document": "documents",
        "instrument": "instruments",
        "place": "places",
        "note": "notes",
    }
)


def group_place(name: str) -> RecordPlace:
    """The place of a group's line."""
    return GROUP, GROUPS.index(name) + 1


def group_name(place: RecordPlace) -> str:
    """Which group a line at the top is."""
    return GROUPS[place[1] - 1]


def lines_under(connection: sqlite3.Connection, place: RecordPlace) -> Lines:
    """What stands under a place now."""
    if place == ROOT:
        counts = group_counts(connection)
        return Lines((group_place(name), bool(counts[name] and _BELOW[name])) for name in GROUPS)
    lines = Lines()
    for table, condition in _BELOW.get(group_name(place) if place[0] == GROUP else place[0], {}).items():
        for row_id, holds in _sorted_rows(connection, table, condition, {"id": place[1]}):
            lines.add((table, row_id), holds=holds)
    return lines


def lines_among(connection: sqlite3.Connection, places: Iterable[RecordPlace]) -> dict[RecordPlace, Lines]:
    """Only these places and all above them, by what they stand under: the tree that a search shows."""
    above = _all_above(connection, places)
    lines: dict[RecordPlace, Lines] = {parent: Lines() for parent in above.values()}
    for name in GROUPS:
        if group_place(name) in above:
            lines[ROOT].add(group_place(name), holds=True)
    for table in _TABLES:
        wanted = json.dumps([row_id for found, row_id in above if found == table])
        condition = "id IN (SELECT value FROM json_each(:ids))"
        for row_id, holds in _sorted_rows(connection, table, condition, {"ids": wanted}):
            lines[above[table, row_id]].add((table, row_id), holds=holds)
    return lines


def group_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many records each group is about, those further down included."""
    counted = ", ".join(f"(SELECT count(*) FROM {table})" for table in _GROUP_OF)
    counts = connection.execute(f"SELECT {counted}").fetchone()
    return dict(zip(_GROUP_OF.values(), counts, strict=True))


def places_above(
    connection: sqlite3.Connection, places: Iterable[RecordPlace]
) -> dict[RecordPlace, RecordPlace]:
    """What each place stands directly under; records that are gone are left out.

    A document of several meetings is given under the first; one that belongs to none and to no session
    stands under the group of documents, where only a search shows it.
    """
    ids: dict[str, list[int]] = {}
    for table, row_id in places:
        ids.setdefault(table, []).append(row_id)
    above: dict[RecordPlace, RecordPlace] = {}
    for table, wanted in ids.items():
        if table == GROUP:
            above.update({(GROUP, row_id): ROOT for row_id in wanted})
        elif table in _ABOVE:
            for row_id, owner, owner_id in connection.execute(_ABOVE[table], {"ids": json.dumps(wanted)}):
                is_top = owner_id is None
                above[table, row_id] = group_place(_GROUP_OF[table]) if is_top else (owner, owner_id)
    return above


def path_to(connection: sqlite3.Connection, place: RecordPlace) -> list[RecordPlace]:
    """All places above a place, from its group down; empty for one that is gone, or a group."""
    path: list[RecordPlace] = []
    above = places_above(connection, (place,)).get(place, ROOT)
    while above != ROOT:
        path.insert(0, above)
        above = places_above(connection, (above,)).get(above, ROOT)
    return path


def _all_above(
    connection: sqlite3.Connection, places: Iterable[RecordPlace]
) -> dict[RecordPlace, RecordPlace]:
    above = places_above(connection, places)
    due = set(above.values()) - {ROOT}
    while due:
        above.update(places_above(connection, due))
        due = set(above.values()) - above.keys() - {ROOT}
    return above


def _sorted_rows(
    connection: sqlite3.Connection, table: str, condition: str, values: Mapping[str, int | str]
) -> Iterator[tuple[int, bool]]:
    sorting = _TABLES[table]
    query = f"SELECT id, {sorting.holds}, {sorting.order.replace(' DESC', '')} FROM {table} WHERE {condition}"
    if sorting.is_natural:
        rows = iter(sorted(connection.execute(query, values), key=_natural_key))
    else:
        rows = connection.execute(f"{query} ORDER BY {sorting.order}", values)
    return ((row[0], bool(row[1])) for row in rows)


def _natural_key(row: Sequence[object]) -> tuple[tuple[tuple[int, str], ...], ...]:
    return tuple(natural(str(value)) for value in row[2:])
