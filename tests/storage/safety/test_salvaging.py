import os
import sqlite3
from collections import Counter
from pathlib import Path

import pytest

from desktop_app.domain.records import Body
from desktop_app.storage.migration import blank_project
from desktop_app.storage.opening import create_project, open_project
from desktop_app.storage.project_errors import (
    ProjectExists,
)
from desktop_app.storage.safety.checking.checking import check_file
from desktop_app.storage.safety.content import content_of
from desktop_app.storage.safety.salvaging import Salvaged, SalvageError, may_hold_rows, salvage
from tests.full_disk import failing
from tests.storage.safety.conftest import PAGE, pages_of, spoil


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return tmp_path / "saved.zapiska"


@pytest.fixture
def long(tmp_path: Path) -> Path:
    """Three thousand places, which no history knows."""
    path = tmp_path / "long.zapiska"
    create_project(path).close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(
        "INSERT INTO place (id, key) WITH RECURSIVE n(i) AS"
        " (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3000) SELECT i, 'place-' || i FROM n"
    )
    connection.execute(
        "INSERT INTO text (place_id, field, language, value) SELECT id, 'name', 'en', key FROM place"
    )
    connection.close()
    return path


def saved(damaged: Path, new: Path) -> Salvaged:
    return salvage(damaged, new, blank_project())


def content(path: Path) -> dict[str, int]:
    connection = sqlite3.connect(path)
    counts = dict(content_of(connection).counts)
    connection.close()
    return counts


def test_a_sound_project_is_saved_whole(project: Path, new: Path) -> None:
    salvaged = saved(project, new)
    assert (salvaged.refused, salvaged.unreadable) == ({}, ())
    assert content(new) == content(project)
    with open_project(new) as workspace:
        assert check_file_of(workspace.connection)
        workspace.undo()


def check_file_of(connection: sqlite3.Connection) -> bool:
    return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_whatever_page_is_lost_no_row_is_that_the_history_knows(
    project: Path, new: Path, survived: Counter[str]
) -> None:
    whole = project.read_bytes()
    counts = content(project)
    records = {table: count for table, count in counts.items() if not table.startswith("journal_")}
    for page in range(0, len(whole) // PAGE, 3):
        project.write_bytes(whole)
        spoil(project, page, with_bytes=b"\xff" if page % 2 else b"\0")
        damaged = project.read_bytes()
        salvaged = saved(project, new)
        found = content(new)
        assert {table: found[table] for table in records} == records, page
        assert check_file(new).is_sound, page
        assert project.read_bytes() == damaged
        assert salvaged.refused.keys() <= {"journal_row"}
        new.unlink()
        survived["a project of which a page was lost salvaged"] += 1


@pytest.mark.parametrize("size", [*range(8 * PAGE, 90 * PAGE, 9 * PAGE), 200_001])
def test_of_a_project_cut_off_what_is_left_is_saved(
    project: Path, new: Path, survived: Counter[str], size: int
) -> None:
    project.write_bytes(project.read_bytes()[:size])
    if is_anything_saved(project, new):
        assert check_file(new).counts["journal_step"] <= 1
    else:
        assert not new.exists()
    survived["a project cut off salvaged"] += 1


def is_anything_saved(project: Path, new: Path) -> bool:
    try:
        return sum(saved(project, new).saved.values()) > 0
    except SalvageError as error:
        return error.message != "salvage.nothing"


def test_rows_on_both_sides_of_damage_are_saved_and_those_between_too(
    long: Path, new: Path, survived: Counter[str]
) -> None:
    spread = pages_of(long, "place")
    for page in spread[1:-1:3]:
        whole = long.read_bytes()
        spoil(long, page)
        salvaged = saved(long, new)
        assert salvaged.saved["place"] > 2000
        assert salvaged.saved["text"] > 2000
        assert {finding.sentence.message for finding in check_file(new).findings} == set()
        new.unlink()
        long.write_bytes(whole)
        survived["a project of which a page was lost salvaged"] += 1


def test_between_two_places_of_damage_rows_are_found_one_by_one(long: Path, new: Path) -> None:
    spread = pages_of(long, "place")
    spoil(long, spread[3], spread[-3])
    salvaged = saved(long, new)
    assert "place" in salvaged.unreadable or "text" in salvaged.unreadable
    assert 1500 < salvaged.saved["place"] <= 3000
    assert check_file(new).is_sound


def test_a_table_without_a_readable_page_costs_what_belongs_to_it(long: Path, new: Path) -> None:
    connection = sqlite3.connect(long, isolation_level=None)
    connection.execute("INSERT INTO instrument (key, kind) VALUES ('ctoc', 'treaty')")
    (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'place'").fetchone()
    connection.close()
    spoil(long, root - 1)
    salvaged = saved(long, new)
    assert salvaged.unreadable == ("place",)
    assert {table: count for table, count in salvaged.saved.items() if count} == {"instrument": 1}
    assert salvaged.refused == {"text": 3000}


def test_rows_that_break_a_rule_are_counted_and_left_out(project: Path, new: Path) -> None:
    connection = sqlite3.connect(project, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute("UPDATE meeting SET status = 'whim' WHERE id = 1")
    connection.execute("DELETE FROM journal_row")
    connection.execute("UPDATE section SET report_mandate_id = 1")
    connection.execute("DELETE FROM mandate")
    connection.close()
    salvaged = saved(project, new)
    assert salvaged.refused["meeting"] == 1
    assert salvaged.refused["document_meeting"] == 1
    assert salvaged.unreadable == ()
    report = check_file(new)
    assert {finding.sentence.message for finding in report.findings} == {"verify.reference"}
    with open_project(new) as workspace:
        assert workspace.undo_label is None or workspace.session.get_one(Body, 1).key == "cop"


def test_a_history_of_lost_rows_can_be_read_but_not_undone(project: Path, new: Path) -> None:
    with open_project(project) as workspace, workspace.change("change.delete"):
        workspace.connection.execute("DELETE FROM document_language")
    connection = sqlite3.connect(project, isolation_level=None)
    connection.execute("UPDATE body SET source = 'by another program' WHERE id = 1")
    connection.close()
    saved(project, new)
    assert check_file(new).is_sound
    with open_project(new) as workspace:
        assert workspace.undo_label is None
        assert workspace.history("body", 1) != []
    assert content(new)["document_language"] == 0


def test_a_new_file_is_never_written_over(project: Path, new: Path) -> None:
    new.write_text("mine")
    with pytest.raises(ProjectExists):
        saved(project, new)
    assert new.read_text() == "mine"


@pytest.mark.parametrize("junk", [b"", b"Dear Sir" * 1000, os.urandom(50_000)])
def test_of_something_else_nothing_is_saved_and_nothing_made(tmp_path: Path, new: Path, junk: bytes) -> None:
    path = tmp_path / "letter.zapiska"
    path.write_bytes(junk)
    with pytest.raises(SalvageError) as raised:
        saved(path, new)
    assert raised.value.message == "salvage.nothing"
    assert not new.exists()


def test_a_disk_that_gives_nothing_back_is_named(
    project: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "read_bytes", failing(5))
    with pytest.raises(SalvageError) as raised:
        saved(project, new)
    assert raised.value.message == "salvage.unreadable"


def test_an_older_format_is_saved_in_the_newest(project: Path, new: Path) -> None:
    connection = sqlite3.connect(project, isolation_level=None)
    connection.execute("DROP TABLE meeting_choice")
    connection.execute("ALTER TABLE annex RENAME COLUMN label TO name")
    connection.close()
    salvaged = saved(project, new)
    assert salvaged.unreadable == ("meeting_choice",)
    assert content(new)["annex"] == 1
    assert check_file(new).is_sound


def test_of_what_is_no_file_nothing_is_saved(tmp_path: Path, new: Path) -> None:
    with pytest.raises(SalvageError) as raised:
        saved(tmp_path, new)
    assert raised.value.message == "salvage.nothing"
    assert not new.exists()


def test_a_project_whose_beginning_was_written_over_is_still_known(project: Path, tmp_path: Path) -> None:
    spoil(project, 0)
    assert may_hold_rows(project)
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Sir")
    assert not may_hold_rows(letter)
    assert not may_hold_rows(tmp_path)


def test_of_a_file_that_cannot_be_read_nothing_is_known(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "open", failing(5))
    assert not may_hold_rows(project)


def test_what_of_the_history_cannot_be_read_is_left_out_and_counted(
    project: Path, new: Path, survived: Counter[str]
) -> None:
    connection = sqlite3.connect(project, isolation_level=None)
    connection.execute("UPDATE journal_row SET new = '{\"cut' WHERE id = (SELECT max(id) FROM journal_row)")
    connection.execute("INSERT INTO journal_step (label, at, person, state) VALUES ('x', 'y', 'z', 'done')")
    connection.close()
    salvaged = saved(project, new)
    assert salvaged.refused == {"journal_row": 1, "journal_step": 1}
    assert check_file(new).is_sound
    with open_project(new) as workspace:
        assert workspace.undo_label is None
    survived["a history that cannot be read salvaged"] += 1
