"""One record as it is stored, read from its rows: what a form shows of it.

Free of SQLAlchemy, so that the first form is there before it is loaded.
"""

# ruff: noqa: S608 - tables and columns are named in the program, never typed

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain.vocabulary import TEXT_FIELDS, LinkKind, TextField
from desktop_app.languages.grammar import Case, Gender, GrammaticalNumber
from desktop_app.storage.record_place import RecordPlace

OTHER_CASES = tuple(case for case in Case if case is not Case.NOMINATIVE)
"""The cases whose forms are stored beside a name itself."""


@dataclass(frozen=True)
class StoredForm:
    """A name in another case than the nominative, and whether an editor has confirmed it."""

    value: str
    checked: bool


@dataclass(frozen=True)
class StoredText:
    """A text in one language with its case forms and what agrees with it."""

    field: TextField
    language: str
    value: str
    verified: bool
    gender: Gender | None
    number: GrammaticalNumber | None
    animate: bool | None
    forms: Mapping[Case, StoredForm]

    @property
    def unchecked_forms(self) -> int:
        """How many of the five other forms are missing or were not confirmed."""
        return sum(case not in self.forms or not self.forms[case].checked for case in OTHER_CASES)


StoredTexts = Mapping[tuple[TextField, str], StoredText]
"""The texts of one row by field and language; what is missing is not there."""


@dataclass(frozen=True)
class StoredAnnex:
    """An annex of a mandate."""

    id: int
    label: str | None
    texts: StoredTexts


@dataclass(frozen=True)
class StoredLink:
    """Another meeting that a meeting stands beside; a reversed link is stored with the other of the two."""

    id: int
    other_id: int
    kind: LinkKind
    is_reversed: bool


@dataclass(frozen=True)
class StoredRecord:
    """A record: its columns as SQLite gives them, and what belongs to it."""

    place: RecordPlace
    columns: Mapping[str, Any]
    texts: StoredTexts = field(default_factory=dict)
    annexes: tuple[StoredAnnex, ...] = ()
    links: tuple[StoredLink, ...] = ()
    languages: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return str(self.columns["key"])


def read_record(connection: sqlite3.Connection, place: RecordPlace) -> StoredRecord | None:
    """The record as it is stored now; None where it is gone."""
    table, row_id = place
    cursor = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (row_id,))
    row = cursor.fetchone()
    if row is None:
        return None
    columns = dict(zip((column[0] for column in cursor.description), row, strict=True))
    return StoredRecord(
        place,
        columns,
        _texts(connection, place),
        tuple(_annexes(connection, row_id)) if table == "mandate" else (),
        tuple(_links(connection, row_id)) if table == "meeting" else (),
        _languages(connection, row_id) if table == "document" else (),
    )


def member_ids(connection: sqlite3.Connection, place: RecordPlace, table: str) -> list[int]:
    """The records of a table that a record is tied to by an association: ``provision_body``."""
    owner, row_id = place
    rows = connection.execute(
        f"SELECT {table}_id FROM {owner}_{table} JOIN {table} ON {table}.id = {table}_id"
        f" WHERE {owner}_id = ? ORDER BY {table}.key",
        (row_id,),
    )
    return [member for (member,) in rows]


def note_languages(connection: sqlite3.Connection) -> list[str]:
    """The languages that the project's notes are written in, each once."""
    rows = connection.execute("SELECT language FROM note_language ORDER BY note_id, position")
    return list(dict.fromkeys(language for (language,) in rows))


def _texts(connection: sqlite3.Connection, place: RecordPlace) -> StoredTexts:
    table, row_id = place
    if table not in TEXT_FIELDS:
        return {}
    forms: dict[int, dict[Case, StoredForm]] = {}
    for text_id, case, value, checked in connection.execute(
        'SELECT text_id, form."case", form.value, checked FROM form JOIN text ON text.id = text_id'
        f" WHERE {table}_id = ?",
        (row_id,),
    ):
        forms.setdefault(text_id, {})[Case(case)] = StoredForm(value, bool(checked))
    rows = connection.execute(
        "SELECT id, field, language, value, verified, gender, number, animate FROM text"
        f" WHERE {table}_id = ?",
        (row_id,),
    )
    found = (_text(row[1:], forms.get(row[0], {})) for row in rows)
    return {(text.field, text.language): text for text in found}


def _text(row: tuple[Any, ...], forms: Mapping[Case, StoredForm]) -> StoredText:
    name, language, value, verified, gender, number, animate = row
    return StoredText(
        TextField(name),
        language,
        value,
        bool(verified),
        None if gender is None else Gender(gender),
        None if number is None else GrammaticalNumber(number),
        None if animate is None else bool(animate),
        forms,
    )


def _annexes(connection: sqlite3.Connection, mandate_id: int) -> Iterator[StoredAnnex]:
    rows = connection.execute(
        "SELECT id, label FROM annex WHERE mandate_id = ? ORDER BY position", (mandate_id,)
    ).fetchall()
    for annex_id, label in rows:
        yield StoredAnnex(annex_id, label, _texts(connection, ("annex", annex_id)))


def _links(connection: sqlite3.Connection, meeting_id: int) -> Iterator[StoredLink]:
    rows = connection.execute(
        "SELECT id, CASE meeting_id WHEN :one THEN other_id ELSE meeting_id END, kind, other_id = :one"
        " FROM meeting_link WHERE meeting_id = :one OR other_id = :one ORDER BY other_id = :one, id",
        {"one": meeting_id},
    )
    for row_id, other_id, kind, is_reversed in rows:
        yield StoredLink(row_id, other_id, LinkKind(kind), bool(is_reversed))


def _languages(connection: sqlite3.Connection, document_id: int) -> tuple[str, ...]:
    rows = connection.execute(
        "SELECT language FROM document_language WHERE document_id = ? ORDER BY position", (document_id,)
    )
    return tuple(language for (language,) in rows)
