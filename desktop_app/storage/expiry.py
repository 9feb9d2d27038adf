"""What a step leaves untrue of the records in memory: the rows it touched and the lists they stand in."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from sqlalchemy.orm import Mapper, RelationshipDirection, Session

from desktop_app.domain.records import Base
from desktop_app.storage.journal import Scalar

Touched = frozenset[tuple[str, int, str]]
"""Table and id of a row, with the name of one of its lists, or nothing where its own columns changed."""

_MOST_ROWS = 2_000
"""A step that touched more costs less to forget as a whole."""

_Values = Mapping[str, Scalar]


class Expiry:
    """Has a session forget what a step changed, and nothing else, so that all other records stay loaded.

    It goes by the journal, so cascades and bulk statements count as much as what the session wrote itself.
    Lists are forgotten by the rows that refer to their owners; rows found through a table between are ordered
    by keys, which never change.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def follow(self, connection: sqlite3.Connection, step_id: int) -> Touched | None:
        """Forgets what the rows of a step changed; gives what that was, or None for everything."""
        (count,) = connection.execute(
            "SELECT count(*) FROM journal_row WHERE step_id = ?", (step_id,)
        ).fetchone()
        if count > _MOST_ROWS:
            self._session.expire_all()
            return None
        rows = connection.execute(
            "SELECT table_name, old, new FROM journal_row WHERE step_id = ?", (step_id,)
        ).fetchall()
        touched = frozenset(
            one for table, old, new in rows for one in self._touched(table, _values(old), _values(new))
        )
        for table, row_id, name in touched:
            self._forget(table, row_id, name)
        return touched

    def _touched(self, table: str, old: _Values, new: _Values) -> Iterator[tuple[str, int, str]]:
        row_id = (new or old).get("id")
        if isinstance(row_id, int):
            yield table, row_id, ""
        for (referring, column), lists in self._lists.items():
            if referring == table:
                owners = {values.get(column) for values in (old, new)}
                for owner_table, name in lists:
                    yield from ((owner_table, owner, name) for owner in owners if isinstance(owner, int))

    def _forget(self, table: str, row_id: int, name: str) -> None:
        mapper = self._mappers[table]
        record = self._session.identity_map.get(mapper.identity_key_from_primary_key((row_id,)))
        if record is not None:
            # Without names it would go on to all that the record owns, whether that was touched or not.
            self._session.expire(record, [name] if name else list(mapper.attrs.keys()))

    @cached_property
    def _mappers(self) -> Mapping[str, Mapper[Any]]:
        return {mapper.class_.__tablename__: mapper for mapper in Base.registry.mappers}

    @cached_property
    def _lists(self) -> Mapping[tuple[str, str], list[tuple[str, str]]]:
        """By table and column that refer to a record: its table, and its list that the row stands in."""
        found: dict[tuple[str, str], list[tuple[str, str]]] = {}
        for table, mapper in self._mappers.items():
            for relation in mapper.relationships:
                if relation.direction is not RelationshipDirection.MANYTOONE:
                    for _, column in relation.synchronize_pairs:
                        found.setdefault((column.table.name, column.name), []).append((table, relation.key))
        return found


def _values(stored: str | None) -> _Values:
    return {} if stored is None else json.loads(stored)
