"""Copying a record with all that belongs to it, as one labelled change."""

from collections.abc import Iterator, Mapping
from itertools import chain, count
from types import MappingProxyType
from typing import Any

from sqlalchemy import Table, func, insert, select
from sqlalchemy.engine import Connection

from desktop_app.domain.documents import DocumentStatus
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import Base
from desktop_app.domain.sessions import AgendaStatus
from desktop_app.messages import message
from desktop_app.operations.adding import next_ordinal
from desktop_app.operations.editing import row_at
from desktop_app.operations.new_record import SIBLINGS
from desktop_app.operations.owned_rows import RowValues, edges_to
from desktop_app.operations.record_keys import fresh_key
from desktop_app.storage.name_rows import NAMING_TEXTS
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace

_MARKS = MappingProxyType({"ru": "копия", "fr": "copie", "es": "copia", "zh": "副本", "ar": "نسخة"})
"""What a copy is called in each language, behind its name; in all others as in English."""

_CLEARED: Mapping[str, RowValues] = MappingProxyType(
    {
        "meeting": {
            "first_day": None,
            "last_day": None,
            "status": MeetingStatus.PLANNED,
            "status_as_of": None,
        },
        "session": {"first_day": None, "last_day": None, "agenda_status": AgendaStatus.PROVISIONAL},
        "document": {
            "symbol": None,
            "status": DocumentStatus.RESERVED,
            "dated": None,
            "job_number": None,
        },
        "body": {"symbol_prefix": None},
        "note": {"document_id": None},
    }
)
"""What is true of one record only, and so not of its copy."""

_MOVED_LAST = (*SIBLINGS, "section")


def duplicate_record(workspace: Workspace, place: RecordPlace, *, name: str = "") -> RecordPlace:
    """Copies a record with its texts, case forms, links and rows, and gives the copy's place.

    What is true of one record only is not copied: symbols, days and standing are left open, an ordinal is the
    next one, the number of a mandate is marked as a copy's, as names are. Nobody has verified the copy.
    ``name`` is what the record is called to the person; without one the label has its key.
    """
    table, row_id = place
    record = row_at(workspace, place)
    overrides = _own_values(workspace, place, record)
    with workspace.change(f"change.duplicate.{table}", record=name or record.key) as records:
        copying = _Copying(workspace, records.connection())
        copy_id = copying.copy(table, row_id, overrides)
        if table in NAMING_TEXTS and table != "mandate":
            copying.mark_names(table, copy_id)
    return table, copy_id


class _Copying:
    """Copies rows on one connection; what was copied refers to the copies from then on."""

    def __init__(self, workspace: Workspace, connection: Connection) -> None:
        self._workspace = workspace
        self._connection = connection
        self._copies: dict[RecordPlace, int] = {}
        self._keys: dict[str, str] = {}

    def copy(self, table: str, row_id: int, overrides: RowValues) -> int:
        """Copies a row and all that belongs to it; gives the id of the copy."""
        columns = Base.metadata.tables[table]
        row = dict(
            self._connection.execute(select(columns).where(columns.c["id"] == row_id)).mappings().one()
        )
        due: list[tuple[Table, RowValues]] = [(columns, {**row, **overrides})]
        # Anchors name paragraphs by their keys, so those must have their new ones.
        anchored: list[tuple[Table, RowValues]] = []
        while due or anchored:
            place, values = due.pop(0) if due else anchored.pop(0)
            self._insert(place, values)
            for one in self._owned(place.name, values) if "id" in values else ():
                (anchored if "anchor" in one[1] else due).append(one)
        return self._copies[table, row_id]

    def mark_names(self, table: str, copy_id: int) -> None:
        """Marks the names of a copy, with their case forms; what is marked has been read in no source."""
        texts, forms = Base.metadata.tables["text"], Base.metadata.tables["form"]
        named = (texts.c[f"{table}_id"] == copy_id) & texts.c["field"].in_(NAMING_TEXTS[table])
        for text_id, language in self._connection.execute(
            select(texts.c["id"], texts.c["language"]).where(named)
        ).all():
            mark = f" ({_MARKS.get(language, 'copy')})"
            self._connection.execute(
                texts.update()
                .where(texts.c["id"] == text_id)
                .values(value=texts.c["value"] + mark, verified=False)
            )
            self._connection.execute(
                forms.update().where(forms.c["text_id"] == text_id).values(value=forms.c["value"] + mark)
            )

    def _owned(self, table: str, owner: RowValues) -> Iterator[tuple[Table, RowValues]]:
        for edge in edges_to(table):
            if edge.is_owned:
                for row in edge.rows(self._connection, owner["id"]):
                    # A sub-item belongs to its session too, but is copied with the item above it.
                    if edge.column.name != "session_id" or row.get("parent_id") is None:
                        yield edge.table, row

    def _insert(self, table: Table, row: RowValues) -> None:
        values = {
            column.name: self._referring(column, row)
            for column in table.columns
            if column.name != "id" and column.computed is None
        }
        if "key" in row:
            values["key"] = self._new_key(table.name, row)
        if "anchor" in row:
            values["anchor"] = self._new_anchor(row["anchor"])
        copied = self._connection.execute(insert(table).values(values))
        if "id" in row:
            self._copies[table.name, row["id"]] = int(copied.inserted_primary_key[0])  # type: ignore[index]

    def _referring(self, column: Any, row: RowValues) -> Any:
        """A value of the copy: what referred to a row that was copied refers to its copy."""
        value = row[column.name]
        for key in column.foreign_keys:
            return self._copies.get((key.column.table.name, value), value)
        return value

    def _new_key(self, table: str, row: RowValues) -> str:
        old = row["key"]
        begun = next((one for one in self._keys if old.startswith(one)), None)
        wanted = f"{old}-copy" if begun is None else self._keys[begun] + old.removeprefix(begun)
        # Its key has been given to a record of its own making.
        key = row["wanted_key"] if "wanted_key" in row else fresh_key(self._workspace, table, wanted)
        self._keys[old] = key
        return str(key)

    def _new_anchor(self, anchor: str) -> str:
        """A place of a note: the key of a paragraph or section, or of the note, and what of it."""
        key, stroke, rest = anchor.partition("/")
        return f"{self._keys.get(key, key)}{stroke}{rest}"


def _own_values(workspace: Workspace, place: RecordPlace, record: Any) -> dict[str, Any]:
    """What the copy has of its own."""
    table, _ = place
    values = dict(_CLEARED.get(table, {}))
    columns = Base.metadata.tables[table].columns
    if "verified" in columns:
        values.update(verified=False, source=None)
    if table in {"meeting", "session"}:
        values["ordinal"] = next_ordinal(workspace, table, record.body_id)
        values["wanted_key"] = fresh_key(workspace, table, f"{record.body.key}-{values['ordinal']}")
    if table == "mandate":
        values["number"] = _free_number(workspace, record)
    if table in _MOVED_LAST:
        values["position"] = _last_position(workspace, record, SIBLINGS.get(table, ("note_id",))) + 1
    return values


def _free_number(workspace: Workspace, mandate: Any) -> str:
    """The number of a mandate marked as a copy's, so that no other has it."""
    columns = Base.metadata.tables["mandate"].columns
    taken = set(workspace.session.scalars(select(columns["number"])))
    marked = message("record_copy.number", number=mandate.number)
    numbers = chain((marked,), (f"{marked} {place}" for place in count(2)))
    return next(number for number in numbers if number not in taken)


def _last_position(workspace: Workspace, record: Any, alike: tuple[str, ...]) -> int:
    columns = Base.metadata.tables[record.__tablename__].columns
    same = [columns[name].is_not_distinct_from(getattr(record, name)) for name in alike]
    return int(workspace.session.scalar(select(func.max(columns["position"])).where(*same)) or 0)
