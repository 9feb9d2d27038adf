"""The search index: the lines of all records, folded, and which rows have changed since they were read.

The triggers only write down what has changed, in plain SQL, so that the file stays whole under programs
that know nothing of the index; the program reads those rows anew before it searches.
"""

# ruff: noqa: S608 - the names are this file's own

import sqlite3

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

WATCHED = {
    "body": ("symbol_prefix", "source"),
    "session": ("body_id", "ordinal", "first_day", "source"),
    "meeting": ("body_id", "ordinal", "first_day", "source"),
    "agenda_item": ("key",),
    "mandate": ("kind", "number", "source"),
    "provision": ("source",),
    "instrument": ("source",),
    "place": ("key",),
    "note": ("session_id", "as_of"),
    "section": ("key",),
    "document": ("symbol", "job_number", "source"),
    "text": ("field", "language", "value"),
    "form": ("text_id", "value"),
    "own_wording": ("anchor", "language", "value"),
}
"""The tables whose rows have lines, with the columns that these are read from."""

OF_A_BODY = {
    "session": "SELECT id FROM session WHERE body_id = {body}",
    "meeting": "SELECT id FROM meeting WHERE body_id = {body}",
    "note": "SELECT note.id FROM note JOIN session ON session.id = note.session_id"
    " WHERE session.body_id = {body}",
}
"""Rows that are found by the names of their body."""


def upgrade() -> None:
    _lines()
    for table, columns in WATCHED.items():
        for event, row in (("INSERT", "NEW"), (f"UPDATE OF {', '.join(columns)}", "NEW"), ("DELETE", "OLD")):
            _watch(table, event, _stale(table, f"SELECT {row}.id AS id"))
    _names_of_bodies()
    _watch(
        "session",
        "UPDATE OF body_id, ordinal",
        _stale("note", "SELECT id FROM note WHERE session_id = NEW.id"),
        about="note",
    )
    for table in WATCHED:
        op.execute(f"INSERT INTO search_stale SELECT '{table}', id FROM {table}")


def _lines() -> None:
    op.create_table(
        "search_line",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("source_table", sa.String(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("place_table", sa.String(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
    )
    op.create_index("ix_search_line_source", "search_line", ["source_table", "source_id"])
    op.create_index("ix_search_line_place", "search_line", ["place_table", "place_id"])
    op.create_index("ix_search_line_folded", "search_line", ["folded"])
    op.execute(
        "CREATE TABLE search_stale (source_table VARCHAR NOT NULL, source_id INTEGER NOT NULL,"
        " PRIMARY KEY (source_table, source_id)) WITHOUT ROWID"
    )
    if sqlite3.sqlite_version_info >= (3, 34):
        op.execute(
            "CREATE VIRTUAL TABLE search_trigram USING fts5(folded, content='search_line',"
            " content_rowid='id', tokenize='trigram case_sensitive 1', detail='none', columnsize=0)"
        )


def _names_of_bodies() -> None:
    for table, query in OF_A_BODY.items():
        _watch("body", "UPDATE OF symbol_prefix", _stale(table, query.format(body="NEW.id")), about=table)
        for event, row in (("INSERT", "NEW"), ("UPDATE OF value", "NEW"), ("DELETE", "OLD")):
            short = f"{row}.body_id IS NOT NULL AND {row}.field = 'short_name'"
            _watch("text", event, _stale(table, query.format(body=f"{row}.body_id")), about=table, when=short)


def _watch(table: str, event: str, action: str, *, about: str = "", when: str = "TRUE") -> None:
    name = "_".join(part for part in ("search", table, about, event.split(maxsplit=1)[0].lower()) if part)
    op.execute(f"CREATE TRIGGER {name} AFTER {event} ON {table} WHEN {when} BEGIN {action}; END")


def _stale(table: str, ids: str) -> str:
    """NOT EXISTS, not OR IGNORE: the clause of the statement that fires the trigger would overrule that."""
    return (
        f"INSERT INTO search_stale SELECT '{table}', id FROM ({ids}) AS changed WHERE NOT EXISTS"
        f" (SELECT 1 FROM search_stale WHERE source_table = '{table}' AND source_id = changed.id)"
    )
