"""What records are called in the tree, in lists, links and headings.

Read by plain queries, so that names can be shown before the records' classes are loaded.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop_app.composition.source import Source
from desktop_app.interface.naming import Naming
from desktop_app.storage.name_rows import RECORDS, key_of, name_rows, record_of
from desktop_app.storage.record_place import RecordPlace


class RecordName(NamedTuple):
    """What one record is called.

    ``label`` is its name among its siblings (``✓ 9th meeting``), ``title`` its name anywhere (``WG.4, 9th
    meeting``), ``detail`` what stands at the end of its line (days, counts, symbols), ``brief`` what stands
    there in a narrow line (month and year), ``spoken`` what a screen reader says. ``mark`` is a shape: a
    meeting's status (✓ ◦ ⏸ ✕, in the label already), else ``doubt``; ``doubt`` is • for what is not verified,
    ! for what is missing, or empty. ``icon`` is the picture that goes with it (see ``icons``). ``finding`` is
    the worst severity of what is found in the record and beneath it.
    """

    place: RecordPlace
    key: str
    label: str
    title: str
    detail: str
    spoken: str
    mark: str
    doubt: str = ""
    icon: str = ""
    brief: str = ""
    finding: str = ""

    @property
    def bare_label(self) -> str:
        """The label without a mark before it, for lines that show the mark as a picture."""
        return self.label.removeprefix(f"{self.mark} ") if self.mark else self.label


def record_names(connection: sqlite3.Connection, places: Sequence[RecordPlace]) -> list[RecordName]:
    """The names of records, in the order asked for; records that are gone are left out."""
    found = _names(connection, places)
    return [found[place] for place in places if place in found]


def name_of(connection: sqlite3.Connection, place: RecordPlace) -> RecordName | None:
    """What one record is called; None if it is gone."""
    return _names(connection, (place,)).get(place)


def place_of(connection: sqlite3.Connection, source: Source) -> RecordPlace | None:
    """The record a piece of a note came from; a row inside a record leads to the record with a page."""
    return record_of(connection, source.table, source.key)


def source_of(connection: sqlite3.Connection, place: RecordPlace) -> Source | None:
    """The record as the note knows it, without a field; None if it is gone."""
    key = key_of(connection, place)
    return None if key is None else Source(place[0], key, "")


def _names(connection: sqlite3.Connection, places: Sequence[RecordPlace]) -> Mapping[RecordPlace, RecordName]:
    ids: dict[str, list[int]] = {}
    for table, row_id in places:
        if table in RECORDS:
            ids.setdefault(table, []).append(row_id)
    naming = Naming(connection)
    names = {}
    for table, wanted in ids.items():
        rows = name_rows(connection, table, wanted)
        for row, name in zip(rows, naming.of(table, rows), strict=True):
            place = (table, row["id"])
            names[place] = RecordName(
                place,
                row["key"],
                label=f"{name.status} {name.label}" if name.status else name.label,
                title=name.title or name.label,
                detail=name.detail,
                spoken=name.spoken,
                mark=name.status or name.doubt,
                doubt=name.doubt,
                icon=name.icon or table,
                brief=name.brief,
            )
    return names
