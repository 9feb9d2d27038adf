"""Project files from strangers: what could act by itself is refused, and so are rows that no project has."""

import json
import sqlite3
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.errors import ZapiskaError
from desktop_app.messages import explain
from desktop_app.storage.foreign_content import (
    ForeignObject,
    ForeignRows,
    foreign_objects,
    require_own_content,
)
from desktop_app.storage.migration import blank_project, migrate
from desktop_app.storage.own_schema import own_schema
from desktop_app.storage.project_errors import (
    ForeignJournal,
    ProjectDamaged,
)
from desktop_app.storage.project_file import (
    FORMAT_VERSION,
    connect,
    prepare,
)
from desktop_app.storage.project_opening import open_file
from desktop_app.storage.safety.checking.checking import check_file
from desktop_app.storage.safety.salvaging import salvage
from desktop_app.storage.safety.viewing import open_view
from desktop_app.storage.summary import summary
from tests.memory import told_within
from tests.storage.made_schema import FILE, made_schema

STEALS = "CREATE TRIGGER steals AFTER UPDATE ON body BEGIN DELETE FROM meeting; END"
ENDLESS = (
    "CREATE VIEW {name} AS WITH RECURSIVE count(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM count)"
    " SELECT id, 'a' AS key FROM count"
)
FOREIGN = {
    "trigger steals": STEALS,
    "view extra": ENDLESS.format(name="extra"),
    "index heavy": "CREATE INDEX heavy ON body (hex(zeroblob(1000)))",
    "index part": "CREATE INDEX part ON body (key) WHERE length(key) > 3",
    "table other": "CREATE VIRTUAL TABLE other USING fts5(text)",
    "column body.huge": "ALTER TABLE body ADD COLUMN huge AS (hex(zeroblob(500000000)))",
    "column place.quiet": "ALTER TABLE place ADD COLUMN quiet/**/AS/**/(abs(id))",
}


def made(path: Path, *statements: str) -> Path:
    """A project that somebody has worked on with another program."""
    path.write_bytes(blank_project())
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("INSERT INTO body (key, kind) VALUES ('cop', 'conference')")
        for statement in statements:
            connection.execute(statement)
    return path


def refusal(act: Callable[[], object]) -> ZapiskaError:
    with pytest.raises(ZapiskaError) as caught:
        act()
    assert explain(caught.value)
    return caught.value


def test_the_schema_kept_as_data_is_that_of_the_migrations_and_the_records() -> None:
    assert FILE.read_text(encoding="utf-8") == made_schema()


@pytest.mark.parametrize("version", range(1, FORMAT_VERSION + 1))
def test_nothing_in_our_own_files_is_foreign(version: int) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        prepare(connection)
        migrate(connection, to=version)
        assert list(foreign_objects(connection)) == []


@pytest.mark.parametrize("name", FOREIGN)
def test_a_file_that_could_act_by_itself_is_not_opened_and_says_what_in_it(
    name: str, project_path: Path
) -> None:
    made(project_path, FOREIGN[name])
    before = project_path.read_bytes()
    for act in (open_file, open_view, summary):
        error = refusal(lambda act=act: act(project_path))  # type: ignore[misc]
        assert isinstance(error, ForeignObject)
        assert error.values["object"] == name
    assert project_path.read_bytes() == before


def test_a_view_that_has_taken_the_name_of_a_table_is_not_asked(project_path: Path) -> None:
    made(project_path, "DROP TABLE place", ENDLESS.format(name="place"))
    assert refusal(lambda: open_file(project_path)).values["object"] == "view place"
    (finding,) = check_file(project_path).findings
    assert (finding.sentence.message, finding.sentence.values["where"]) == ("verify.foreign", ["view place"])
    new = project_path.with_name("new.zapiska")
    salvaged = salvage(project_path, new, blank_project())
    assert salvaged.saved["body"] == 1
    assert "place" in salvaged.unreadable
    open_file(new, is_strange=True).connection.close()


def test_a_trigger_of_ours_with_other_words_is_foreign(project_path: Path) -> None:
    made(
        project_path,
        "DROP TRIGGER body_key_is_permanent",
        STEALS.replace("steals", "body_key_is_permanent"),
    )
    assert isinstance(refusal(lambda: open_file(project_path)), ForeignObject)


def test_a_trigger_never_acts_on_what_is_opened(project_path: Path) -> None:
    made(project_path, STEALS)
    refusal(lambda: open_file(project_path))
    assert {"verify.added"} <= {one.sentence.message for one in check_file(project_path).findings}


def test_a_generated_column_of_ours_made_of_something_else_is_foreign(project_path: Path) -> None:
    made(project_path)
    with closing(sqlite3.connect(project_path, isolation_level=None)) as connection:
        made_of = own_schema().generated["body.prefix_key"]
        (sql,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'body'").fetchone()
        other = sql.replace(made_of, "load_extension('evil')") + f" /* GENERATED ALWAYS AS ({made_of}) */"
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = 'body'", (other,))
    assert isinstance(refusal(lambda: open_file(project_path)), ForeignObject | ProjectDamaged)


def test_of_a_newer_format_only_what_acts_on_reading_is_refused(project_path: Path) -> None:
    newer = f"PRAGMA user_version={FORMAT_VERSION + 1}"
    made(project_path, STEALS, "CREATE VIRTUAL TABLE search_more USING fts5(text)", newer)
    opened = open_file(project_path, is_strange=True)
    assert opened.read_only_reason is not None
    opened.connection.close()
    for statement in (ENDLESS.format(name="extra"), "CREATE VIRTUAL TABLE other USING fts5(text)"):
        made(project_path, statement, newer)
        assert isinstance(refusal(lambda: open_file(project_path)), ForeignObject)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO session (key, body_id, ordinal) VALUES ('s', 1, 'many')",
        "INSERT INTO body (key, kind, source) VALUES ('a', 'other', x'00ff')",
        "UPDATE body SET since = 'yesterday'",
        "UPDATE body SET verified = 'perhaps'",
        "UPDATE body SET source = 5.5 || ''; UPDATE body SET source = CAST(zeroblob(20) AS BLOB)",
        "PRAGMA ignore_check_constraints=ON; UPDATE body SET kind = 'sect'",
        "UPDATE body SET source = hex(zeroblob(60000))",
        "UPDATE body SET source = hex(zeroblob(50000000))",
        "DROP TABLE own_wording",
    ],
)
def test_rows_that_the_program_could_not_read_are_refused_the_first_time(
    statement: str, project_path: Path
) -> None:
    made(project_path, *statement.split("; "))
    error = refusal(lambda: open_file(project_path, is_strange=True))
    assert isinstance(error, ForeignRows)
    open_file(project_path).connection.close()


def test_the_rest_of_such_a_file_can_be_saved(project_path: Path) -> None:
    made(
        project_path,
        "INSERT INTO place (key) VALUES ('vienna')",
        "UPDATE body SET since = 'yesterday'",
    )
    new = project_path.with_name("new.zapiska")
    salvaged = salvage(project_path, new, blank_project())
    assert (salvaged.saved["place"], salvaged.refused["body"]) == (1, 1)
    open_file(new, is_strange=True).connection.close()


def test_a_cell_of_a_hundred_million_letters_is_not_taken_into_memory(project_path: Path) -> None:
    made(project_path, "UPDATE body SET source = hex(zeroblob(50000000))")
    act = """
from pathlib import Path
from typing import Any
from desktop_app.storage.foreign_content import ForeignRows
from desktop_app.storage.project_opening import open_file
try:
    open_file(Path(sys.argv[1]), is_strange=True)
except ForeignRows as error:
    print(error.values["table"])
"""
    table, megabytes = told_within(400, act, project_path)
    assert table == "body"
    assert int(megabytes) < 90


def super_journal(path: Path, victim: Path) -> Path:
    """A rollback journal, as of a change of several files, that names one that was no part of it."""
    name, content = str(victim).encode(), path.read_bytes()
    page, pages = content[:4096], len(content) // 4096
    head = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + struct.pack(">IIIII", 1, 0, pages, 512, 4096)
    checksum = sum(page[at] for at in range(4096 - 200, 0, -200))
    record = struct.pack(">I", 1) + page + struct.pack(">I", checksum)
    ending = struct.pack(">I", 2**30 // 4096 + 1) + name + struct.pack(">II", len(name), sum(name))
    journal = Path(f"{path}-journal")
    journal.write_bytes(head.ljust(512, b"\0") + record + ending + head[:8])
    return journal


def test_a_journal_that_names_another_file_is_not_played_back(project_path: Path, tmp_path: Path) -> None:
    made(project_path)
    victim = tmp_path / "letters.txt"
    victim.write_text("mine", encoding="utf-8")
    journal = super_journal(project_path, victim)
    error = refusal(lambda: open_file(project_path))
    assert isinstance(error, ForeignJournal)
    assert victim.read_text(encoding="utf-8") == "mine"
    with closing(sqlite3.connect(project_path)) as connection:
        connection.execute("SELECT count(*) FROM body").fetchone()
    assert not victim.exists(), "SQLite no longer deletes it: the check can go"
    journal.unlink(missing_ok=True)
    open_file(project_path).connection.close()


def test_a_write_ahead_log_left_beside_a_project_changes_nothing_in_it(project_path: Path) -> None:
    made(project_path)
    stranger = project_path.with_name("stranger.sqlite")
    made(stranger)
    with closing(sqlite3.connect(stranger, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("UPDATE body SET source = 'forged'")
        log = Path(f"{stranger}-wal").read_bytes()
    Path(f"{project_path}-wal").write_bytes(log)
    assert isinstance(refusal(lambda: open_file(project_path)), ForeignJournal)
    Path(f"{project_path}-wal").write_bytes(b"")
    with closing(open_file(project_path, is_strange=True).connection) as connection:
        assert connection.execute("SELECT source FROM body").fetchone() == (None,)


def test_a_project_in_write_ahead_mode_is_read_with_its_log(project_path: Path) -> None:
    made(project_path)
    with closing(sqlite3.connect(project_path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("UPDATE body SET source = 'kept'")
        files = {end: Path(f"{project_path}{end}").read_bytes() for end in ("", "-wal")}
    for end, content in files.items():
        Path(f"{project_path}{end}").write_bytes(content)
    with closing(open_file(project_path).connection) as connection:
        assert connection.execute("SELECT source FROM body").fetchone() == ("kept",)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(blank_project()) - 1), st.binary(min_size=1, max_size=40))
def test_bytes_changed_anywhere_are_never_a_fault_of_the_program(
    project_path: Path, at: int, piece: bytes
) -> None:
    content = blank_project()
    project_path.write_bytes(content[:at] + piece + content[at + len(piece) :])
    try:
        open_file(project_path, is_strange=True).connection.close()
    except ZapiskaError as error:
        explain(error)
    finally:
        for beside in project_path.parent.iterdir():
            if beside.is_file():
                beside.unlink()


def test_the_data_on_rows_can_be_asked_of_every_table() -> None:
    page = json.loads(FILE.read_text(encoding="utf-8"))
    with closing(connect_blank()) as connection:
        for table, rule in page["rows"].items():
            connection.execute(f'SELECT count(*) FROM "{table}" WHERE {rule}')


def connect_blank() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(blank_project())
    return connection


@pytest.mark.parametrize(
    "label",
    ["{}", "[]", '{"key": "no.such", "values": {}}', '{"key": "change.import", "values": {}}', "x"],
)
def test_a_step_of_the_history_that_nobody_can_name_is_refused(label: str, project_path: Path) -> None:
    made(project_path, f"INSERT INTO journal_step (label, at, person) VALUES ('{label}', '2031-03-05', 'A')")
    error = refusal(lambda: open_file(project_path, is_strange=True))
    assert (type(error), error.values["table"]) == (ForeignRows, "journal_step")


def test_a_step_that_can_be_named_is_taken(project_path: Path) -> None:
    label = '{"key": "change.import", "values": {"file": "a.json"}}'
    made(project_path, f"INSERT INTO journal_step (label, at, person) VALUES ('{label}', '2031-03-05', 'A')")
    open_file(project_path, is_strange=True).connection.close()


def test_a_schema_that_cannot_be_read_is_damage(project_path: Path) -> None:
    made(project_path)
    connection = sqlite3.connect(project_path)
    connection.close()
    with pytest.raises(ProjectDamaged):
        require_own_content(connection, project_path)


def test_a_journal_that_is_no_file_is_left_to_sqlite(project_path: Path) -> None:
    made(project_path)
    Path(f"{project_path}-wal").write_bytes(b"x" * 40)
    project_path.unlink()
    project_path.symlink_to(project_path.with_name("nowhere"))
    assert refusal(lambda: open_file(project_path)).message == "project.missing"


def test_a_file_that_gives_nothing_beside_a_log_is_left_to_sqlite(
    project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(project_path)
    Path(f"{project_path}-wal").write_bytes(b"")
    opening = Path.open

    def refuse(path: Path, *arguments: Any, **named: Any) -> Any:
        if path == project_path:
            raise PermissionError(13, "Permission denied")
        return opening(path, *arguments, **named)

    monkeypatch.setattr(Path, "open", refuse)
    connect(project_path).close()
