"""Makes a project with very many records by plain statements, in seconds."""

import sqlite3
from pathlib import Path

from desktop_app.storage.migration import blank_project

BODIES, MEETINGS_OF_BODY = 500, 100
MEETINGS = BODIES * MEETINGS_OF_BODY
DOCUMENTS = MEETINGS

_CONFERENCE = """
    INSERT INTO body (id, key, kind, symbol_prefix, verified) VALUES (1, 'cop', 'conference', 'XX/COP', 1);
    INSERT INTO text (body_id, field, language, value, verified)
    VALUES (1, 'common_name', 'en', 'Conference of the Parties', 1);
"""
_STATEMENTS = f"""
    INSERT INTO place (id, key) VALUES (1, 'vienna');
    INSERT INTO session (id, key, body_id, ordinal, first_day, last_day, place_id, verified)
    SELECT value, 'cop-' || value, 1, value, date('1990-10-01', value || ' years'),
        date('1990-10-05', value || ' years'), 1, 1 FROM generate_series WHERE value <= 20;
    INSERT INTO body (id, key, parent_id, kind, position, symbol_prefix, verified)
    SELECT 1 + value, 'wg-' || value, 1, 'working_group', value, 'XX/COP/WG.' || value, 1
    FROM generate_series WHERE value <= {BODIES};
    INSERT INTO meeting (id, key, body_id, ordinal, first_day, last_day, place_id, status, verified)
    SELECT value, 'm-' || value, 2 + (value - 1) / {MEETINGS_OF_BODY}, 1 + (value - 1) % {MEETINGS_OF_BODY},
        date('2000-01-10', ((value - 1) % {MEETINGS_OF_BODY}) || ' months'),
        date('2000-01-12', ((value - 1) % {MEETINGS_OF_BODY}) || ' months'), 1,
        iif(value % 50, 'held', 'planned'), 1
    FROM generate_series WHERE value <= {MEETINGS};
    INSERT INTO document (id, key, type, status, body_id, symbol, verified)
    SELECT id, 'd-' || id, 'report', 'issued', body_id,
        'XX/COP/WG.' || (body_id - 1) || '/' || strftime('%Y', first_day) || '/' || ordinal, 1 FROM meeting;
    INSERT INTO document_meeting (document_id, meeting_id) SELECT id, id FROM document;
    INSERT INTO text (place_id, field, language, value, verified) VALUES (1, 'name', 'en', 'Vienna', 1);
    INSERT INTO text (body_id, field, language, value, verified)
    SELECT id, 'common_name', 'en', 'Working Group on Subject ' || id, 1 FROM body WHERE id > 1;
    INSERT INTO text (document_id, field, language, value, verified)
    SELECT id, 'title', 'en', 'Report on meeting ' || id || ' of a working group', 1 FROM document;
"""
_SERIES = f"""
    CREATE TEMP TABLE generate_series AS WITH RECURSIVE series(value) AS (
        SELECT 1 UNION ALL SELECT value + 1 FROM series WHERE value < {MEETINGS})
    SELECT value FROM series;
"""


def make_empty_project(path: Path) -> Path:
    """A project with its conference and no other record."""
    path.write_bytes(blank_project())
    _run(path, _CONFERENCE)
    return path


def make_large_project(path: Path) -> Path:
    """A conference with 500 working groups, 100 meetings each, and the report of every meeting."""
    make_empty_project(path)
    _run(path, f"PRAGMA synchronous=OFF; BEGIN; {_SERIES} {_STATEMENTS} COMMIT;")
    return path


def _run(path: Path, statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(statements)
    connection.close()


def make_large_project_with_note(path: Path) -> Path:
    """The large project with a note on all its working groups, in English and French."""
    make_large_project(path)
    _run(path, _NOTE)
    return path


_NOTE = """
    INSERT INTO note (id, key, session_id, as_of) VALUES (1, 'note', 20, '2010-06-01');
    INSERT INTO note_language (note_id, language, position) VALUES (1, 'en', 1), (1, 'fr', 2);
    INSERT INTO section (key, note_id, body_id, position)
    SELECT 'section-' || id, 1, id, id FROM body WHERE id > 1;
"""
