"""What a record's name is made of, as rows: read by ids, one query a table, without building records."""

# ruff: noqa: S608 - tables and columns are named in this module

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from desktop_app.storage.record_place import RecordPlace

NAMING_TEXTS: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "body": ("common_name", "official_name", "short_name"),
        "place": ("name",),
        "instrument": ("short_title", "full_title"),
        "mandate": ("title", "retold_title"),
        "agenda_item": ("title",),
        "document": ("title",),
    }
)
"""Which texts name a record, the best first."""

_ASKED_FOR: Mapping[str, set[str]] = MappingProxyType(
    {
        "full": {"full_title"},
        "official": {"official_name"},
        "common": {"common_name"},
        "short": {"short_title", "short_name"},
    }
)
_WORDED = frozenset({"body", "instrument", "place"})
"""What stored wording may name by a text of its own."""

_GATHERING = "one.body_id, one.ordinal, one.part, one.part_number, one.first_day, one.last_day, one.verified"
_QUERIES: Mapping[str, str] = MappingProxyType(
    {
        "body": """
            SELECT id, key, symbol_prefix, kind, verified,
                (SELECT count(*) FROM meeting WHERE meeting.body_id = body.id) AS meetings,
                (SELECT count(*) FROM session WHERE session.body_id = body.id) AS sessions
            FROM body""",
        "meeting": f"""
            SELECT one.id, one.key, {_GATHERING}, coalesce(one.unit, body.gathering) AS unit, one.status
            FROM meeting AS one JOIN body ON body.id = one.body_id""",
        "session": f"SELECT one.id, one.key, {_GATHERING}, 'session' AS unit FROM session AS one",
        "agenda_item": """
            WITH RECURSIVE line(id, parent_id, path) AS (
                SELECT id, parent_id, json_array(label) FROM agenda_item
                WHERE id IN (SELECT value FROM json_each(:ids))
                UNION ALL
                SELECT line.id, above.parent_id, json_insert(line.path, '$[#]', above.label)
                FROM line JOIN agenda_item AS above ON above.id = line.parent_id)
            SELECT one.id, one.key, one.label, line.path, session.body_id, session.ordinal, session.part,
                session.part_number, 'session' AS unit
            FROM agenda_item AS one JOIN line ON line.id = one.id AND line.parent_id IS NULL
            JOIN session ON session.id = one.session_id""",
        "mandate": """
            SELECT id, key, kind, number, adopting_body_id, instrument_id, verified FROM mandate""",
        "provision": """
            SELECT one.id, one.key, one.role, one.verified, mandate.kind, mandate.number,
                (SELECT json_group_array(body_id) FROM provision_body WHERE provision_id = one.id) AS bodies
            FROM provision AS one JOIN mandate ON mandate.id = one.mandate_id""",
        "document": "SELECT id, key, symbol, type, verified FROM document",
        "instrument": "SELECT id, key, kind, verified FROM instrument",
        "place": "SELECT id, key FROM place",
        "note": """
            SELECT one.id, one.key, one.as_of, session.body_id, session.ordinal, session.part,
                session.part_number, 'session' AS unit
            FROM note AS one JOIN session ON session.id = one.session_id""",
        "section": """
            SELECT one.id, one.key, one.body_id AS about_id, session.body_id, session.ordinal, session.part,
                session.part_number, 'session' AS unit
            FROM section AS one JOIN note ON note.id = one.note_id
            JOIN session ON session.id = note.session_id""",
    }
)

RECORDS = frozenset(_QUERIES)
"""The tables whose records have a page of their own."""


def name_rows(connection: sqlite3.Connection, table: str, ids: Iterable[int]) -> list[sqlite3.Row]:
    """The rows of these records, in no order; ids that are gone are left out."""
    source = "one" if " AS one" in _QUERIES[table] else table
    query = f"{_QUERIES[table]} WHERE {source}.id IN (SELECT value FROM json_each(:ids))"
    return _rows(connection, query, ids)


def naming_texts(connection: sqlite3.Connection, table: str, ids: Iterable[int]) -> list[sqlite3.Row]:
    """Owner, field, language and value of the texts that name these records (and the countries of places)."""
    wanted = ", ".join(f"'{field}'" for field in (*NAMING_TEXTS[table], "country"))
    query = (
        f"SELECT {table}_id AS owner_id, field, language, value FROM text "
        f"WHERE {table}_id IN (SELECT value FROM json_each(:ids)) AND field IN ({wanted})"
    )
    return _rows(connection, query, ids)


def name_in_wording(
    connection: sqlite3.Connection, named: tuple[str, str], language: str, forms: Sequence[str]
) -> str:
    """The name of a record, by its table and key, as stored wording asks for it; empty if there is none.

    ``forms`` are those of the reference: a case (``gen``), and which name (``full``, ``short``).
    A case form that is not stored reads in the nominative.
    """
    table, key = named
    if table not in _WORDED:
        return ""
    asked = {field for form in forms for field in _ASKED_FOR.get(form, ())}
    fields = sorted(NAMING_TEXTS[table], key=lambda field: field not in asked)
    query = (
        f"SELECT text.field, coalesce(form.value, text.value) FROM text "
        f"JOIN {table} ON {table}.id = {table}_id "
        'LEFT JOIN form ON form.text_id = text.id AND form."case" IN (SELECT value FROM json_each(?)) '
        f"WHERE {table}.key = ? AND text.language = ?"
    )
    found = dict(connection.execute(query, (json.dumps(list(forms)), key, language)).fetchall())
    return next((str(found[field]) for field in fields if field in found), "")


def symbol_prefixes(connection: sqlite3.Connection) -> dict[int, str]:
    """The symbol prefix of every body that has one, by id."""
    return dict(connection.execute("SELECT id, symbol_prefix FROM body WHERE symbol_prefix IS NOT NULL"))


def record_of(connection: sqlite3.Connection, table: str, key: str) -> RecordPlace | None:
    """The record with a page of its own that a row is, or is part of; None where there is none."""
    if table in RECORDS:
        query = f"SELECT id FROM {table} WHERE key = ?"
        row = connection.execute(query, (key,)).fetchone()
        return None if row is None else (table, int(row[0]))
    if table == "section_paragraph":
        row = connection.execute("SELECT section_id FROM section_paragraph WHERE key = ?", (key,)).fetchone()
        return None if row is None else ("section", int(row[0]))
    # Own wordings and footnotes go by the note's key and their place in it.
    return record_of(connection, "note", key.split("/", 1)[0]) if "/" in key else None


def key_of(connection: sqlite3.Connection, place: RecordPlace) -> str | None:
    """The permanent key of a record; None if the record is gone."""
    table, row_id = place
    if table not in RECORDS:
        return None
    query = f"SELECT key FROM {table} WHERE id = ?"
    row = connection.execute(query, (row_id,)).fetchone()
    return None if row is None else str(row[0])


def _rows(connection: sqlite3.Connection, query: str, ids: Iterable[int]) -> list[sqlite3.Row]:
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    return cursor.execute(query, {"ids": json.dumps(list(ids))}).fetchall()
