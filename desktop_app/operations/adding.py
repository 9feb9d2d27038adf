"""Adding a record in its place: one labelled change, nothing in it that nobody said."""

from types import MappingProxyType
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Records

from desktop_app.domain.records import Row
from desktop_app.errors import ZapiskaError
from desktop_app.operations.editing import class_of, row_at
from desktop_app.operations.new_record import ASKED, BELONGING, NEUTRAL, SIBLINGS, Asked, Values, wanted_key
from desktop_app.operations.note_paragraphs import add_statement
from desktop_app.operations.note_sections import add_section
from desktop_app.operations.record_keys import fresh_key
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import GROUP, group_name
from desktop_app.storage.violations import noun
from desktop_app.storage.workspace import Workspace

_NOTHING: Values = MappingProxyType({})
_IN_GROUPS = MappingProxyType(
    {
        "bodies": "body",
        "sessions": "session",
        "mandates": "mandate",
        "documents": "document",
        "instruments": "instrument",
        "places": "place",
        "notes": "note",
    }
)
_ONLY_IN = MappingProxyType({"section": "note", "section_paragraph": "section"})
"""What is added where it stands only; of others the record they belong to can be asked."""


class AddingRefusedError(ZapiskaError):
    """A record cannot be added there, or lacks what it cannot go without; nothing was added."""


def addable(parent: RecordPlace | None) -> tuple[str, ...]:
    """The tables whose records can be added to a record or a group of the tree, the usual one first."""
    if parent is None:
        return tuple(_IN_GROUPS.values())
    if parent[0] == GROUP:
        return (_IN_GROUPS[group_name(parent)],)
    found = [table for table, above in BELONGING if above == parent[0]]
    return tuple(sorted(found, key=lambda table: _USUAL.get((parent[0], table), len(_USUAL))))


_USUAL = MappingProxyType({("body", "meeting"): 0, ("body", "body"): 1, ("session", "agenda_item"): 0})


def needed(workspace: Workspace, table: str, parent: RecordPlace | None) -> tuple[Asked, ...]:
    """What must be asked before a record can be added there, and what is asked with it.

    Raises AddingRefusedError where no such record belongs.
    """
    given = given_by(workspace, table, parent)
    return tuple(one for one in ASKED[table] if one.field not in given)


def suggested(workspace: Workspace, table: str, values: Values) -> Values:
    """What of a new record follows from others: a neutral value, the ordinal after the highest."""
    found = dict(NEUTRAL.get(table, _NOTHING))
    if table in {"meeting", "session"} and values.get("body_id") is not None:
        found["ordinal"] = next_ordinal(workspace, table, values["body_id"])
    return found


def add_record(
    workspace: Workspace,
    table: str,
    parent: RecordPlace | None,
    values: Values = _NOTHING,
    *,
    language: str = "en",
) -> RecordPlace:
    """Adds a record below its parent, as the last of its like, and gives its place.

    ``values`` are those that ``needed`` asks for, and any others; texts are in the ``language``. Raises
    AddingRefusedError where something needed is missing, RuleBrokenError where the project does not allow it.
    """
    given = {**suggested(workspace, table, _NOTHING), **values, **given_by(workspace, table, parent)}
    _require_needed(table, given)
    if table == "section":
        return table, add_section(workspace, given["note_id"], given["body_id"])
    if table == "section_paragraph":
        return table, add_statement(workspace, given["section_id"], given["provision_id"])
    asked = {one.field: one.text for one in ASKED[table] if one.text is not None}
    texts = {text: given[field] for field, text in asked.items() if given.get(field)}
    columns = {field: value for field, value in given.items() if field not in asked}
    key = fresh_key(
        workspace, table, wanted_key(workspace.session, table, columns, next(iter(texts.values()), ""))
    )
    with workspace.change(f"change.add.{table}", record=key) as records:
        row: Any = class_of(table)(key=key, **columns)
        records.add(row)
        for field, text in texts.items():
            row.write(field, language, text)
        if table in SIBLINGS:
            row.position = _last_position(records, row) + 1
        records.flush()
        row_id = int(row.id)
    return table, row_id


def next_ordinal(workspace: Workspace, table: str, body_id: int) -> int:
    """The ordinal after the highest of a body's meetings or sessions."""
    columns = class_of(table).__table__.columns
    highest = workspace.session.scalar(
        select(func.max(columns["ordinal"])).where(columns["body_id"] == body_id)
    )
    return int(highest or 0) + 1


def given_by(workspace: Workspace, table: str, parent: RecordPlace | None) -> Values:
    """What a new record takes from its parent; raises AddingRefusedError where no such record belongs."""
    if parent is None or parent[0] == GROUP:
        if table in _ONLY_IN:
            raise AddingRefusedError("adding.only_in", record=noun(table), parent=noun(_ONLY_IN[table]))
        return _NOTHING
    take = BELONGING.get((table, parent[0]))
    if take is None:
        raise AddingRefusedError("adding.not_there", record=noun(table), parent=noun(parent[0]))
    return take(row_at(workspace, parent))


def _require_needed(table: str, given: Values) -> None:
    for one in ASKED[table]:
        if one.required and given.get(one.field) in {None, ""}:
            raise AddingRefusedError("adding.needed", record=noun(table), field=_field(one))


def _field(asked: Asked) -> ZapiskaError:
    key = f"column.{asked.field}" if asked.text is None else f"value.textfield.{asked.field}"
    return ZapiskaError(key)


def _last_position(records: Records, row: Row) -> int:
    columns = type(row).__table__.columns
    alike = [columns[name].is_not_distinct_from(getattr(row, name)) for name in SIBLINGS[row.__tablename__]]
    return int(records.scalar(select(func.max(columns["position"])).where(*alike)) or 0)
