import sqlite3
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.bodies import Body
from desktop_app.messages import explain
from desktop_app.storage.opening import open_project
from desktop_app.storage.project_errors import (
    ProjectDamaged,
    ProjectError,
    ProjectInUse,
)
from desktop_app.storage.safety.checking.checking import check_content, check_file
from desktop_app.storage.safety.checking.report import Area, Report
from desktop_app.storage.search_index import bring_up_to_date
from desktop_app.storage.workspace import Workspace
from tests.storage.safety.conftest import damage


@pytest.fixture
def worked_on(project: Path) -> Path:
    """A project with changes done, undone and abandoned, and a search index brought up to date half-way."""
    with open_project(project, person="Anna") as workspace:
        bring_up_to_date(workspace.connection)
        for position in range(2, 6):
            with workspace.change("change.edit") as session:
                session.get_one(Body, 1).position = position
        workspace.undo()
        with workspace.change("change.edit") as session:
            session.get_one(Body, 2).position = 9
        workspace.undo()
    return project


def after(project: Path, *statements: str) -> Report:
    """What is found once another program has done something to the file."""
    connection = sqlite3.connect(project, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute("PRAGMA writable_schema=ON")
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return check_file(project)


def told(report: Report) -> set[str]:
    return {finding.sentence.message for finding in report.findings}


def test_a_project_that_was_worked_on_is_sound(worked_on: Path) -> None:
    report = check_file(worked_on)
    assert report.findings == ()
    assert report.is_sound
    assert report.counts["body"] == 2
    assert report.counts["journal_step"] == 6


def test_checking_changes_nothing_in_the_file(worked_on: Path) -> None:
    before = worked_on.read_bytes()
    check_file(worked_on)
    assert worked_on.read_bytes() == before


def test_a_project_that_is_open_is_checked_by_what_it_holds(
    workspace: Workspace, furnish: Callable[[Workspace], None]
) -> None:
    furnish(workspace)
    assert check_content(workspace.connection.serialize()).is_sound


@pytest.mark.parametrize(
    ("statement", "message", "where"),
    [
        ("UPDATE body SET kind = 'whim' WHERE id = 1", "verify.value", "cop"),
        ("UPDATE meeting SET last_day = '2001-01-01' WHERE id = 1", "verify.value", "wg-1.9"),
        ("UPDATE meeting SET first_day = '2019-02-31' WHERE id = 1", "verify.value", "wg-1.9"),
        ("UPDATE meeting SET ordinal = 0.5 WHERE id = 1", "verify.value", "wg-1.9"),
        ("UPDATE meeting SET verified = 7 WHERE id = 1", "verify.value", "wg-1.9"),
        ("UPDATE text SET value = '  ' WHERE place_id = 1", "verify.value", "vienna"),
        ("UPDATE text SET value = x'00' WHERE place_id = 1", "verify.value", "vienna"),
        ("UPDATE document SET symbol = char(7) || 'A/1'", "verify.value", "report"),
        ("UPDATE place SET key = CAST(x'ff' AS TEXT)", "verify.letters", "place 1"),
        ("UPDATE form SET value = CAST(x'd0' AS TEXT)", "verify.letters", "form 1"),
        ("UPDATE meeting SET body_id = 99 WHERE id = 2", "verify.missing", "wg-1.10"),
        ("UPDATE text SET place_id = 99 WHERE place_id = 1", "verify.missing", "text 1"),
        ("UPDATE agenda_item SET parent_id = 2 WHERE id = 1", "verify.cycle", "cop-10.2"),
        ("UPDATE instrument SET treaty_id = 1, kind = 'protocol'", "verify.misplaced", "ctoc"),
        ("UPDATE text SET value = 'О {body=gone:prep}' WHERE place_id = 1", "verify.reference", "vienna"),
    ],
)
def test_a_row_that_breaks_a_rule_is_found(project: Path, statement: str, message: str, where: str) -> None:
    report = after(
        project, "DROP TRIGGER agenda_item_no_cycle_on_update", "DROP TRIGGER place_key_is_permanent",
        "DROP TRIGGER instrument_no_cycle_on_update", statement,
    )  # fmt: skip
    places = {
        place
        for finding in report.findings
        if finding.sentence.message == message
        for place in finding.sentence.values["where"]  # type: ignore[attr-defined]
    }
    assert where in places
    assert {finding.area for finding in report.findings} >= {Area.RULES, Area.SCHEMA}


def test_rows_with_the_same_key_are_found_where_the_file_forgot_the_rule(project: Path) -> None:
    report = after(
        project,
        "ALTER TABLE place RENAME TO other",
        "CREATE TABLE place (id INTEGER PRIMARY KEY, key VARCHAR NOT NULL)",
        "INSERT INTO place VALUES (1, 'vienna'), (2, 'vienna')",
    )
    assert told(report) >= {"verify.repeated", "verify.schema", "verify.added"}


def test_what_is_not_there_is_found_once(project: Path) -> None:
    report = after(
        project, "DROP TABLE meeting_choice", "DROP TRIGGER body_key_is_permanent", "DROP TABLE form"
    )
    schema = [finding for finding in report.findings if finding.area is Area.SCHEMA]
    assert [finding.sentence.message for finding in schema] == ["verify.schema"]
    assert schema[0].count == 6
    assert "body_key_is_permanent" in explain(schema[0].sentence)


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("UPDATE journal_step SET label = 'Rename' WHERE id = 2", "verify.step"),
        ("UPDATE journal_step SET label = '[]' WHERE id = 2", "verify.step"),
        ("UPDATE journal_step SET at = 5 || x'00' WHERE id = 2", "verify.outside"),
        ("UPDATE journal_step SET state = 'lost' WHERE id = 2", "verify.step"),
        ("UPDATE journal_step SET state = 'undone' WHERE id = 2", "verify.order"),
        ("UPDATE journal_row SET new = '{' WHERE id = 35", "verify.entry"),
        ("UPDATE journal_row SET new = '7' WHERE id = 35", "verify.entry"),
        ("UPDATE journal_row SET row_id = 'first' WHERE id = 35", "verify.entry"),
        ("UPDATE journal_row SET row_id = '[]' WHERE id = 35", "verify.entry"),
        ("UPDATE journal_row SET table_name = 'lost' WHERE id = 35", "verify.entry"),
        ("UPDATE journal_row SET step_id = 99 WHERE id = 35", "verify.entry"),
        ("UPDATE body SET source = 'elsewhere' WHERE id = 1", "verify.outside"),
        ("DELETE FROM document_meeting WHERE meeting_id = 1", "verify.outside"),
        ("UPDATE body SET symbol_prefix = 'X' WHERE id = 2", "verify.outside"),
    ],
)
def test_a_journal_that_does_not_fit_is_found(worked_on: Path, statement: str, message: str) -> None:
    if "x'00'" in statement:
        statement = "UPDATE body SET id = 77 WHERE id = 2"
    assert message in told(after(worked_on, statement))


def test_a_row_that_the_journal_took_away_and_is_there_is_found(project: Path) -> None:
    with open_project(project) as workspace, workspace.change("change.delete"):
        workspace.connection.execute("DELETE FROM document_language")
    report = after(
        project, "INSERT INTO document_language (id, document_id, language, position) VALUES (1, 1, 'ru', 1)"
    )
    assert told(report) == {"verify.outside"}


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("UPDATE search_line SET folded = 'x' WHERE id = 1", "verify.search"),
        ("DELETE FROM search_line WHERE id = 1", "verify.search"),
        ("DELETE FROM search_line WHERE id = 1", "verify.trigrams"),
        ("DROP TABLE search_line", "verify.schema"),
        ("DROP TABLE journal_row", "verify.schema"),
    ],
)
def test_an_index_that_does_not_fit_is_found(worked_on: Path, statement: str, message: str) -> None:
    assert message in told(after(worked_on, statement))


def test_an_index_without_the_table_of_a_record_is_left_to_the_schema(worked_on: Path) -> None:
    report = after(worked_on, "DROP TABLE own_wording")
    assert "verify.schema" in told(report)
    assert "verify.search" not in told(report)


def test_many_places_are_counted_and_the_first_few_named(project: Path) -> None:
    report = after(
        project,
        "INSERT INTO place (key) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20)"
        " SELECT 'Place ' || i FROM n",
    )
    (found,) = (finding for finding in report.findings if finding.sentence.message == "verify.value")
    assert found.count == 20
    assert explain(found.sentence).endswith("Place 5, …")


def test_a_file_of_another_format_is_checked_as_far_as_it_is_known(project: Path) -> None:
    assert after(project, "PRAGMA user_version=99", "UPDATE body SET kind = 'new kind'").is_sound is False
    assert told(check_file(project)) == {"verify.outside"}


def test_a_project_damaged_in_its_pages_is_reported_as_far_as_it_can_be_read(
    project: Path, survived: Counter[str]
) -> None:
    content = project.read_bytes()
    pages = len(content) // 4096
    for page in range(pages):
        broken = bytearray(content)
        start = page * 4096 or 100
        broken[start : start + 200] = b"\xff" * 200
        report = check_content(bytes(broken))
        assert not report.is_sound, page
        survived["a page written over"] += 1


@pytest.mark.parametrize("size", [0, 1, 99, 100, 4096, 8191, 8192, 100_000])
def test_a_file_cut_off_is_a_finding_or_an_error_never_a_crash(
    project: Path, survived: Counter[str], size: int
) -> None:
    content = project.read_bytes()[:size]
    assert not size or not check_content(content).is_sound
    project.write_bytes(content)
    with pytest.raises(ProjectError):
        check_file(project)
    survived["a project cut off"] += 1


def test_a_project_that_is_open_elsewhere_is_not_checked(project: Path) -> None:
    with open_project(project), pytest.raises(ProjectInUse):
        check_file(project)


def test_a_file_whose_pages_cannot_be_read_is_damaged(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Unreadable(sqlite3.Connection):
        def serialize(self, *, name: str = "main") -> bytes:  # noqa: ARG002
            raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(
        "desktop_app.storage.safety.checking.checking.connect",
        lambda path, read_only: sqlite3.connect(path, factory=Unreadable),  # noqa: ARG005
    )
    with pytest.raises(ProjectDamaged):
        check_file(project)


def test_damage_all_through_is_told(project: Path) -> None:
    damage(project)
    assert told(check_content(project.read_bytes())) & {"verify.structure", "verify.unreadable"}


def test_damage_inside_a_page_is_named_by_its_page(project: Path) -> None:
    content = bytearray(project.read_bytes())
    content[4096 + 7] ^= 0x3F  # how many of its bytes lie idle
    (found,) = (
        finding for finding in check_content(bytes(content)).findings if finding.area is Area.STRUCTURE
    )
    assert found.sentence.message == "verify.structure"
    assert "page 2" in explain(found.sentence).lower()


def test_characters_that_nobody_sees_are_found_by_name_and_the_project_still_opens(project: Path) -> None:
    report = after(project, "UPDATE body SET source = 'A/\u202e1' WHERE id = 1")
    (hidden,) = [one for one in report.findings if one.sentence.message == "verify.hidden"]
    assert "U+202E RIGHT-TO-LEFT OVERRIDE" in explain(hidden.sentence)
    with open_project(project) as workspace, workspace.change("change.edit") as session:
        session.get_one(Body, 1).position = 7


def test_a_schema_whose_fault_is_no_text_ends_no_check(project: Path) -> None:
    content = project.read_bytes()
    project.write_bytes(content.replace(b"CREATE TABLE body", b"CREATE TABL\xff\xfebody"))
    with pytest.raises(ProjectDamaged):
        check_file(project)
    assert check_content(project.read_bytes()).findings
