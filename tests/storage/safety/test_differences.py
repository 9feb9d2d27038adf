import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import delete

from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.records import Body, Document, Form, Meeting, MeetingLink, Place, Section, Text
from desktop_app.domain.texts import TextField
from desktop_app.storage.migration import blank_project, migrate
from desktop_app.storage.opening import open_project
from desktop_app.storage.safety.differences import KindDifference, differences
from desktop_app.storage.workspace import Workspace


@pytest.fixture
def opened(project: Path) -> Iterator[Workspace]:
    with open_project(project, person="Anna") as workspace:
        yield workspace


@pytest.fixture
def then(opened: Workspace) -> Iterator[sqlite3.Connection]:
    """The project as it is before a test changes it."""
    with_content = sqlite3.connect(":memory:")
    with_content.deserialize(opened.connection.serialize())
    yield with_content
    with_content.close()


Compare = Callable[[], dict[str, KindDifference]]


@pytest.fixture
def compare(opened: Workspace, then: sqlite3.Connection) -> Compare:
    return lambda: {found.table: found for found in differences(then, opened.connection)}


def test_a_project_does_not_differ_from_itself(compare: Compare) -> None:
    assert compare() == {}


def test_a_change_taken_back_makes_no_difference(opened: Workspace, compare: Compare) -> None:
    with opened.change("change.edit") as session:
        session.execute(delete(MeetingLink))
    assert set(compare()) == {"meeting"}
    opened.undo()
    assert compare() == {}


def test_records_only_here_only_there_and_changed_are_told_with_names(
    opened: Workspace, compare: Compare
) -> None:
    with opened.change("change.edit") as session:
        body = Body(key="wg-2", kind=BodyKind.WORKING_GROUP)
        body.write(TextField.OFFICIAL_NAME, "en", "Group on Two")
        session.add(body)
        session.execute(delete(Section))
        session.get_one(Meeting, 1).first_day = date(2019, 5, 10)
    found = compare()
    assert found["body"] == KindDifference("body", (), ("wg-2",), (), {"wg-2": "Group on Two"})
    assert found["section"].only_then == ("note.wg-1",)
    assert found["section"].names == {"note.wg-1": "note.wg-1"}
    assert found["meeting"].changed == ("wg-1.9",)


@pytest.mark.parametrize(
    ("change", "table", "keys"),
    [
        ("UPDATE text SET value = 'Женева' WHERE place_id = 1", "place", ("vienna",)),
        ("UPDATE form SET value = 'Женеве'", "place", ("vienna",)),
        ("UPDATE annex SET label = 'II'", "mandate", ("res-7-1",)),
        ("UPDATE note_footnote SET mark = '***'", "note", ("note",)),
        ("UPDATE text SET value = 'Рано.' WHERE note_footnote_id = 1", "note", ("note",)),
        ("UPDATE statement SET position = 2", "section_paragraph", ("note.wg-1.a",)),
        ("DELETE FROM document_meeting WHERE meeting_id = 2", "document", ("report",)),
        ("UPDATE agenda_item SET label = '3' WHERE id = 1", "agenda_item", ("cop-10.2",)),
    ],
)
def test_what_belongs_to_a_record_counts_as_the_record(
    opened: Workspace, compare: Compare, change: str, table: str, keys: tuple[str, ...]
) -> None:
    with opened.change("change.edit"):
        opened.connection.execute(change)
    found = compare()
    assert list(found) == [table]
    assert found[table].changed == keys


def test_the_same_rows_entered_anew_are_no_difference(opened: Workspace, compare: Compare) -> None:
    with opened.change("change.edit") as session:
        document = session.get_one(Document, 1)
        values = [(one.language, one.position) for one in document.languages]
        document.languages.clear()
        session.flush()
        for language, position in values:
            opened.connection.execute(
                "INSERT INTO document_language (document_id, language, position) VALUES (1, ?, ?)",
                (language, position),
            )
        session.execute(delete(Form))
        text = session.query(Text).filter_by(place_id=1).one()
        opened.connection.execute(
            "INSERT INTO form (text_id, \"case\", value, checked) VALUES (?, 'prep', 'Вене', 0)", (text.id,)
        )
    assert compare() == {}


def test_of_many_the_first_few_are_named(opened: Workspace, compare: Compare) -> None:
    with opened.change("change.edit") as session:
        session.add_all(Place(key=f"place-{number:02}") for number in range(30))
    found = compare()["place"]
    assert len(found.only_today) == 30
    assert list(found.names) == [f"place-{number:02}" for number in range(5)]


def test_a_file_of_an_older_format_is_compared_in_what_both_know() -> None:
    old = sqlite3.connect(":memory:", isolation_level=None)
    migrate(old, to=1)
    old.execute("ALTER TABLE body ADD COLUMN colour TEXT")
    old.execute("CREATE TABLE invented (id INTEGER PRIMARY KEY, key TEXT)")
    old.execute("INSERT INTO body (key, kind, colour) VALUES ('cop', 'conference', 'red')")
    today = sqlite3.connect(":memory:", isolation_level=None)
    today.deserialize(blank_project())
    today.execute("INSERT INTO body (key, kind) VALUES ('cop', 'conference')")
    today.execute("INSERT INTO text (field, language, value) SELECT 'name', 'en', 'x' WHERE 0")
    assert differences(old, today) == ()
    today.execute("PRAGMA ignore_check_constraints=ON")
    today.execute("INSERT INTO text (field, language, value) VALUES ('name', 'en', 'of nobody')")
    assert differences(old, today) == ()
    old.close()
    today.close()
