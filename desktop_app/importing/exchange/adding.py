"""Adds the records of a file to a project that may have some of them already."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session as DatabaseSession
from sqlalchemy.sql.base import ExecutableOption

from desktop_app.domain.records import Record, Row
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.errors import ZapiskaError
from desktop_app.importing.exchange.layout import shapes
from desktop_app.importing.exchange.reading import ExchangeRecords
from desktop_app.importing.exchange.shape import (
    POSITION,
    Children,
    Reference,
    References,
    Shape,
    Unique,
    walk,
)
from desktop_app.importing.exchange.writing import loading, written

_AT_ONCE = 500


@dataclass(frozen=True)
class Conflict:
    """A record of the file that the project has otherwise.

    ``fields`` are those that differ (``texts.title.ru``); ``key`` among them means that the key alone is
    taken or missing. ``other`` is the key of the record in the project, if it is not the same.
    """

    table: str
    key: str
    fields: tuple[str, ...]
    other: str

    def __str__(self) -> str:
        other = "" if self.other == self.key else f" / {self.other}"
        return f"{self.table} {self.key}{other} ({', '.join(self.fields)})"


class ExchangeConflict(ZapiskaError):
    """Records of a file that contradict those of the project. Nothing was added."""

    def __init__(self, conflicts: Sequence[Conflict]) -> None:
        listed = "; ".join(str(conflict) for conflict in conflicts[:10])
        super().__init__("exchange.conflict", total=len(conflicts), records=listed)
        self.conflicts = tuple(conflicts)


@dataclass(frozen=True)
class AddedRecords:
    """What came of an import: records that are new, and those that the project had just so."""

    added: tuple[Record, ...]
    already_there: tuple[Record, ...]


def existing_keys(session: DatabaseSession) -> Mapping[str, frozenset[str]]:
    """The keys of a project's records, for ``read_exchange``."""
    return {
        shape.table: frozenset(session.scalars(select(shape.entity.key)))
        for top in shapes().values()
        for shape in walk(top)
        if issubclass(shape.entity, Record)
    }


def add_to_session(session: DatabaseSession, records: ExchangeRecords) -> AddedRecords:
    """Adds to a project what it does not have. The caller commits, or rolls all of it back.

    A record that the project has with the same key and the same content is taken for the same, and what the
    file says of it refers to the project's. Raises ExchangeConflict if one differs, if something that may
    be there once would be there twice, or if a record outside the file is missing; then nothing was added.
    """
    comparison = _Comparison(session, records)
    conflicts = [*comparison.differing(), *comparison.missing(), *comparison.taken(), *comparison.doubled()]
    if conflicts:
        raise ExchangeConflict(conflicts)
    for record in comparison.new:
        comparison.link_to_project(record)
    session.add_all(comparison.new)
    _keep_order(comparison.new)
    session.flush()
    return AddedRecords(tuple(comparison.new), tuple(comparison.same))


class _Comparison:
    """The records of a file beside those of the project.

    ``new`` are records of the file whose key the project does not have, ``same`` those of the project that
    have the key of one in the file, ``ours`` all of the project's that something in the file may name.
    """

    def __init__(self, session: DatabaseSession, records: ExchangeRecords) -> None:
        self.session = session
        self.records = records
        self.new: list[Record] = []
        self.same: list[Record] = []
        self.ours: dict[tuple[type[Row], str], Record] = {}
        for shape, given in self._by_shape():
            found = self._found(shape.entity, [record.key for record in given], *loading(shape))
            self.new += [record for record in given if record.key not in found]
            self.same += found.values()
        for record in self.same:
            self.ours |= {(type(row), row.key): row for row in _keyed_rows(record)}
        for record in records.outside:
            self.ours |= {
                (type(found), key): found for key, found in self._found(type(record), [record.key]).items()
            }

    def differing(self) -> Iterator[Conflict]:
        """Records whose key is in the project with another content."""
        for shape, given in self._by_shape():
            for record in given:
                ours = self.ours.get((type(record), record.key))
                if ours is not None:
                    fields = self._differences(shape, record, ours)
                    if fields:
                        yield Conflict(shape.table, record.key, fields, record.key)

    def missing(self) -> Iterator[Conflict]:
        """Records outside the file that are not in this project."""
        for record in self.records.outside:
            if (type(record), record.key) not in self.ours:
                yield Conflict(record.__tablename__, record.key, ("key",), record.key)

    def taken(self) -> Iterator[Conflict]:
        """Keys of rows inside new records that the project has elsewhere."""
        inside: dict[type[Record], list[str]] = {}
        for record in self.new:
            for row in _keyed_rows(record):
                inside.setdefault(type(row), []).append(row.key)
        for entity, keys in inside.items():
            for key in self._found(entity, keys):
                yield Conflict(entity.__tablename__, key, ("key",), key)

    def doubled(self) -> Iterator[Conflict]:
        """New records with a symbol, or a place in a series, that another record of the project has."""
        for shape in shapes().values():
            given = [record for record in self.new if type(record) is shape.entity]
            for unique in shape.uniques:
                if given and unique.names != ("key",):
                    yield from self._doubled(shape, unique, given)

    def _doubled(self, shape: Shape, unique: Unique, given: Iterable[Record]) -> Iterator[Conflict]:
        columns = [getattr(shape.entity, name) for name in (*unique.columns, "key")]
        there = {tuple(values): key for *values, key in self.session.execute(select(*columns))}
        for record in given:
            values = tuple(self._stored(getattr(record, name)) for name in unique.names)
            if None not in values and values in there:
                yield Conflict(shape.table, record.key, unique.names, there[values])

    def _stored(self, value: object) -> object:
        """A value as the column of a constraint has it; None for a record that is not in the project."""
        match value:
            case DocumentSymbol():
                return value.key
            case Record():
                ours = self.ours.get((type(value), value.key))
                return None if ours is None else ours.id
            case _:
                return value

    def link_to_project(self, record: Record) -> None:
        """Lets a new record name the project's records instead of their likes in the file."""
        for shape, row in _rows(_shape_of(record), record):
            for member in shape.members:
                if isinstance(member, Reference):
                    setattr(row, member.name, self._in_project(getattr(row, member.name)))
                elif isinstance(member, References):
                    named = [self._in_project(other) for other in getattr(row, member.name)]
                    setattr(row, member.name, named)

    def _in_project(self, record: Record | None) -> Record | None:
        return record if record is None else self.ours.get((type(record), record.key), record)

    def _by_shape(self) -> Iterator[tuple[Shape, Sequence[Record]]]:
        return ((shape, getattr(self.records, name)) for name, shape in shapes().items())

    def _found(self, entity: type[Any], keys: Sequence[str], *options: ExecutableOption) -> dict[str, Any]:
        """The project's records with these keys."""
        found: dict[str, Any] = {}
        for start in range(0, len(keys), _AT_ONCE):
            asked = select(entity).where(entity.key.in_(keys[start : start + _AT_ONCE])).options(*options)
            found |= {record.key: record for record in self.session.scalars(asked)}
        return found

    def _differences(self, shape: Shape, record: Record, ours: Record) -> tuple[str, ...]:
        theirs_written, ours_written = _flat(written(shape, record)), _flat(written(shape, ours))
        if record in self.records.unnumbered:
            theirs_written[POSITION] = ours_written[POSITION]
        names = dict.fromkeys((*theirs_written, *ours_written))
        return tuple(name for name in names if theirs_written.get(name) != ours_written.get(name))


def _flat(members: Mapping[str, Any]) -> dict[str, Any]:
    """The members of an object, every text for itself: ``texts.title.ru``."""
    flat = {name: value for name, value in members.items() if name != "texts"}
    for field, by_language in members.get("texts", {}).items():
        flat |= {f"texts.{field}.{language}": text for language, text in by_language.items()}
    return flat


def _keep_order(records: Iterable[Record]) -> None:
    """Lets rows be inserted in the order of the file, not in that in which cascades reached them.

    The order of rows without a position is that of their ids.
    """
    rows = (row for record in records for _, row in _rows(_shape_of(record), record))
    for number, row in enumerate(rows):
        inspect(row).insert_order = number


def _rows(shape: Shape, row: Row) -> Iterator[tuple[Shape, Row]]:
    """The row and those inside it."""
    yield shape, row
    for member in shape.members:
        if isinstance(member, Children):
            for child in getattr(row, member.name):
                yield from _rows(member.shape, child)


def _keyed_rows(record: Record) -> Iterator[Record]:
    """The record and those inside it that others may name."""
    for _, row in _rows(_shape_of(record), record):
        if isinstance(row, Record):
            yield row


def _shape_of(record: Record) -> Shape:
    return next(shape for shape in shapes().values() if shape.entity is type(record))
