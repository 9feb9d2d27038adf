"""The texts of the tree's lines, read a block at a time as they are shown."""

import sqlite3
from collections.abc import Iterator, Mapping
from itertools import islice

from desktop_app.interface import words
from desktop_app.interface.record_names import RecordName, record_names
from desktop_app.messages import message
from desktop_app.storage.lines import Lines
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.tree_rows import GROUP, ROOT, group_counts, group_name

BLOCK = 128
"""How many lines are read together: more than a screen shows, few enough to be quick."""

RENEWED = 16
"""How many are read again together once records changed: quicker than a person can press a key."""

_KEPT = 32 * BLOCK
_IN_VIEW = 48
_ICONS = {
    "bodies": "conference",
    "sessions": "session",
    "mandates": "mandate",
    "documents": "document",
    "instruments": "instrument",
    "places": "place",
    "notes": "note",
}


class LineTexts:
    """What the lines of one project say; the lines shown last are kept, so memory stays bounded."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._names: dict[RecordPlace, RecordName] = {}
        self._told: dict[RecordPlace, RecordName] = {}
        self._marks: Mapping[RecordPlace, str] = {}

    def mark(self, marks: Mapping[RecordPlace, str]) -> None:
        """Marks records with the severity of what is found in them; lines that say it are read again."""
        before, self._marks = self._marks, marks
        for place in before.keys() | marks.keys():
            if before.get(place) != marks.get(place) and place in self._names:
                self._told.setdefault(place, self._names.pop(place))

    def of(self, lines: Lines, row: int) -> RecordName | None:
        """What one line says, read with its neighbours; None for a record that is gone."""
        place = lines[row]
        if place not in self._names:
            together = RENEWED if place in self._told else BLOCK
            start = row - row % together
            self._read([lines[near] for near in range(start, min(start + together, len(lines)))])
        return self._names.get(place)

    def read_found(self, found: Mapping[RecordPlace, Lines]) -> None:
        """Reads the first finds of a search together: most stand alone under what is above them."""
        first = islice(_in_order(found, ROOT), _IN_VIEW)
        self._read([place for place in first if place not in self._names])

    def forget(self) -> None:
        """Records changed: what is shown is read again."""
        self._told = self._names | self._told
        self._names = {}

    def renewing(self) -> Iterator[list[RecordPlace]]:
        """Reads again, some at a time, what was told before it was forgotten; gives what reads otherwise."""
        while self._told:
            some = [(place, self._told.pop(place)) for place in list(self._told)[:RENEWED]]
            self._read([place for place, _ in some if place not in self._names])
            yield [place for place, told in some if self._names.get(place, told) != told]

    def _read(self, places: list[RecordPlace]) -> None:
        if len(self._names) + len(places) > _KEPT:
            for old in list(self._names)[: len(places)]:
                del self._names[old]
        counts = group_counts(self._connection) if any(table == GROUP for table, _ in places) else {}
        for place in places:
            if place[0] == GROUP:
                self._names[place] = self._marked(group_line(place, counts[group_name(place)]))
        names = record_names(self._connection, places)
        self._names.update((name.place, self._marked(name)) for name in names)

    def _marked(self, name: RecordName) -> RecordName:
        finding = self._marks.get(name.place)
        if finding is None:
            return name
        worst = message(f"findings.one.{finding}")
        spoken = message("findings.tree", name=name.spoken, worst=words.starting_small(worst))
        return name._replace(finding=finding, spoken=spoken)


def _in_order(found: Mapping[RecordPlace, Lines], above: RecordPlace) -> Iterator[RecordPlace]:
    """Finds with all that is above them, as they stand below each other."""
    for place in found.get(above, ()):
        yield place
        yield from _in_order(found, place)


def group_line(place: RecordPlace, count: int) -> RecordName:
    """What the line of a group says."""
    name = group_name(place)
    title = message(f"tree.{name}")
    return RecordName(
        place,
        name,
        label=title,
        title=title,
        detail=words.number(count),
        spoken=message("tree.group_spoken", group=title, count=count),
        mark="",
        icon=_ICONS[name],
    )
