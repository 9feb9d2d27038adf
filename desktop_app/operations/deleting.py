"""Deleting records: one labelled change, which undo takes back with all that went along."""

from collections.abc import Sequence

from sqlalchemy import delete, update
from sqlalchemy.engine import Connection

from desktop_app.domain.records import Base
from desktop_app.operations.dependants import Dependants, Reach, as_places, dependants, reach_of
from desktop_app.operations.editing import row_at
from desktop_app.operations.leaving_out import forget_paragraphs_gone
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

_ABOVE = (("body", "parent_id"), ("instrument", "treaty_id"))
"""Columns that refer to their own table and stand in the way of a deletion."""

__all__ = ["Dependants", "delete_record", "dependants"]


def delete_record(
    workspace: Workspace,
    places: RecordPlace | Sequence[RecordPlace],
    *,
    with_users: bool = False,
    name: str = "",
) -> None:
    """Deletes one record or several with all that belongs to them.

    ``with_users``: what cannot be without them goes too, and references to them are taken away (see
    ``dependants``). Else raises RuleBrokenError while others need them; in either case StillReferredToError
    while wording names them. Then nothing was deleted. ``name`` is what the record is called to the person;
    without one the label has its key.
    """
    roots = as_places(places)
    records = [row_at(workspace, place) for place in roots]
    label = f"change.delete.{roots[0][0]}" if len(roots) == 1 else "change.delete_records"
    values: dict[str, str | int] = {"record": name or records[0].key, "count": len(roots)}
    with workspace.change(label, **values) as session:
        connection = session.connection()
        reach = reach_of(connection, roots) if with_users else Reach(dict.fromkeys(roots))
        if with_users:
            _loosen(connection, reach)
        _delete_rows(connection, reach)
        forget_paragraphs_gone(connection)


def _loosen(connection: Connection, reach: Reach) -> None:
    """Takes away the references to what goes, of records that stay as of those that go."""
    for edge, row_id in reach.loosened:
        connection.execute(
            update(edge.table).where(edge.table.c["id"] == row_id).values({edge.column.name: None})
        )
    for edge, target_id in reach.ties:
        connection.execute(delete(edge.table).where(edge.column == target_id))


def _delete_rows(connection: Connection, reach: Reach) -> None:
    """Deletes rows before those they refer to; what the database deleted along is gone already."""
    for name, column in _ABOVE:
        ids = [row_id for table, row_id in reach.going if table == name]
        rows = Base.metadata.tables[name]
        both = rows.c["id"].in_(ids) & rows.c[column].in_(ids)
        connection.execute(update(rows).where(both).values({column: None}))
    order = {table.name: place for place, table in enumerate(Base.metadata.sorted_tables)}
    for table, row_id in sorted(reach.going, key=lambda place: -order[place[0]]):
        rows = Base.metadata.tables[table]
        connection.execute(delete(rows).where(rows.c["id"] == row_id))
