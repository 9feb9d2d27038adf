import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import CheckConstraint, delete, insert, select, text, update
from sqlalchemy.exc import OperationalError, StatementError

from desktop_app.domain.bodies import Body, BodyKind, Place
from desktop_app.domain.documents import Document, DocumentType
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.records import Base
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.errors import StorageFaultError, ZapiskaError
from desktop_app.messages import sentences
from desktop_app.storage.opening import create_project, open_project
from desktop_app.storage.violations import Attempt, as_sentence, listed
from desktop_app.storage.workspace import Workspace


def refused(workspace: Workspace, act: Any) -> tuple[str, dict[str, object]]:
    """What a person is told of a change, nouns by their keys."""
    with pytest.raises(ZapiskaError) as raised, workspace.change("change.try") as records:
        act(records)
    assert workspace.redo_label is None
    return raised.value.message, {name: shown(value) for name, value in raised.value.values.items()}


def shown(value: object) -> object:
    """A noun by what its key ends in."""
    if isinstance(value, list):
        return ", ".join(str(shown(one)) for one in value)
    return value.message.partition(".")[2] if isinstance(value, ZapiskaError) else value


def sql(statement: str) -> Any:
    return lambda records: records.execute(text(statement))


def test_a_symbol_given_twice_is_named_with_its_owner(furnished: Workspace) -> None:
    twin = Document(key="twin", symbol=DocumentSymbol("ctoc/cop/wg.1/ 2019/6"), type=DocumentType.NOTE)
    assert refused(furnished, lambda records: records.add(twin)) == (
        "rule.symbol_taken",
        {"record": "document", "symbol": "ctoc/cop/wg.1/ 2019/6", "key": "report"},
    )


def test_a_symbol_changed_into_anothers_is_named_with_its_owner(furnished: Workspace) -> None:
    body = furnished.session.scalars(select(Body).where(Body.key == "wg-1")).one()

    def act(_records: Any) -> None:
        body.position = 2
        body.symbol_prefix = DocumentSymbol("CTOC/COP")

    assert refused(furnished, act) == (
        "rule.symbol_taken",
        {"record": "body", "symbol": "CTOC/COP", "key": "cop"},
    )


def test_two_new_records_with_one_symbol_are_refused(workspace: Workspace) -> None:
    documents = [
        Document(key=key, symbol=DocumentSymbol("A/1"), type=DocumentType.NOTE) for key in ("one", "two")
    ]
    message, values = refused(workspace, lambda records: records.add_all(documents))
    assert message == "rule.symbol_taken"
    assert values == {"record": "document", "symbol": "A/1", "key": "one"}


def test_a_key_given_twice_is_named(furnished: Workspace) -> None:
    places = [Place(key=key) for key in ("geneva", "vienna")]
    assert refused(furnished, lambda records: records.add_all(places)) == (
        "rule.key_taken",
        {"record": "place", "symbol": "vienna", "key": "vienna"},
    )


def test_of_many_rows_at_once_none_is_accused(furnished: Workspace) -> None:
    places = [{"key": "geneva"}, {"key": "vienna"}]
    taken = {"record": "place", "fields": "key"}
    assert refused(furnished, lambda records: records.execute(insert(Place), places)) == ("rule.taken", taken)


def test_one_symbol_for_many_rows_names_no_owner(furnished: Workspace) -> None:
    prefix = DocumentSymbol("CAC/COSP")
    assert refused(furnished, lambda records: records.execute(update(Body).values(symbol_prefix=prefix))) == (
        "rule.taken",
        {"record": "body", "fields": "prefix_key"},
    )


def test_keys_of_a_statement_that_does_not_tell_them_are_not_guessed(furnished: Workspace) -> None:
    for statement in (
        "INSERT INTO place (key) SELECT key FROM place",
        "INSERT INTO place (key) VALUES ('vienna')",
        "INSERT INTO place (id, key) VALUES (9, 'vienna')",
    ):
        assert refused(furnished, sql(statement)) == (
            "rule.taken",
            {"record": "place", "fields": "key"},
        )


def test_several_values_that_stand_only_once_together_are_named(furnished: Workspace) -> None:
    meeting = Meeting(key="again", body_id=2, ordinal=9, status="held")
    assert refused(furnished, lambda records: records.add(meeting)) == (
        "rule.taken",
        {"record": "meeting", "fields": "body_id, ordinal, part, part_number"},
    )


def test_a_row_of_two_ids_stands_only_once(furnished: Workspace) -> None:
    message, values = refused(furnished, sql("INSERT INTO document_meeting VALUES (1, 1)"))
    assert (message, values["fields"]) == ("rule.taken", "document_id, meeting_id")


def test_a_record_in_use_is_not_deleted_and_its_users_are_named(furnished: Workspace) -> None:
    cop = furnished.session.scalars(select(Body).where(Body.key == "cop")).one()
    assert refused(furnished, lambda records: records.delete(cop)) == (
        "rule.still_used",
        {"record": "body", "users": "cop-10, res-7-1, wg-1"},
    )


def test_users_that_came_in_the_same_change_are_named_too(furnished: Workspace) -> None:
    def act(records: Any) -> None:
        records.add(Body(key="new", kind=BodyKind.OTHER, parent_id=2))
        records.flush()
        records.delete(records.get(Body, 2))

    message, values = refused(furnished, act)
    assert message == "rule.still_used"
    assert "new" in str(values["users"])


def test_a_deletion_of_many_says_that_something_is_in_use(furnished: Workspace) -> None:
    assert refused(furnished, lambda records: records.execute(delete(Body))) == ("rule.used_or_missing", {})


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO meeting (key, body_id, ordinal, status) VALUES ('m', 99, 1, 'held')",
        "UPDATE meeting SET place_id = 99",
    ],
)
def test_a_row_of_a_record_that_is_not_there_is_refused(furnished: Workspace, statement: str) -> None:
    assert refused(furnished, sql(statement)) == ("rule.missing_record", {"record": "meeting"})


def test_a_value_that_must_be_there_is_named(workspace: Workspace) -> None:
    assert refused(workspace, sql("INSERT INTO body (key) VALUES ('a')")) == (
        "rule.missing",
        {"record": "body", "field": "kind"},
    )


def test_a_circle_of_bodies_and_a_changed_key_are_refused(furnished: Workspace) -> None:
    body = {"record": "body"}
    assert refused(furnished, sql("UPDATE body SET parent_id = 2 WHERE id = 1")) == ("rule.cycle", body)
    assert refused(furnished, sql("UPDATE body SET key = 'x' WHERE id = 1")) == (
        "rule.key_is_permanent",
        body,
    )


def test_an_end_before_its_start_is_refused_with_both_fields(furnished: Workspace) -> None:
    meeting = furnished.session.get_one(Meeting, 1)

    def act(_records: Any) -> None:
        meeting.last_day = date(2019, 5, 1)

    assert refused(furnished, act) == (
        "rule.not_before",
        {"record": "meeting", "last": "last_day", "first": "first_day"},
    )
    assert meeting.last_day == date(2019, 5, 11)


def test_a_value_that_is_none_of_those_allowed_is_refused_with_them(furnished: Workspace) -> None:
    assert refused(furnished, sql("UPDATE meeting SET unit = 'party'")) == (
        "rule.one_of",
        {"record": "meeting", "field": "unit", "values": "meeting, session"},
    )


@pytest.mark.parametrize(
    "check",
    [c for table in Base.metadata.sorted_tables for c in table.constraints if isinstance(c, CheckConstraint)],
    ids=lambda check: str(check.name),
)
def test_every_check_has_a_sentence_of_its_own(workspace: Workspace, check: CheckConstraint) -> None:
    error = sqlite3.IntegrityError(f"CHECK constraint failed: {check.name}")
    sentence = as_sentence(error, Attempt(workspace.connection))
    assert sentence is not None
    assert sentence.message.startswith("rule.")
    assert sentence.message != "rule.check"
    assert str(sentence.values["record"]) == f"record.{check.table.name} {{}}"


def test_a_check_of_a_newer_format_is_passed_on_by_its_name(workspace: Workspace) -> None:
    error = sqlite3.IntegrityError("CHECK constraint failed: ck_body_later")
    sentence = as_sentence(error, Attempt(workspace.connection))
    assert sentence is not None
    assert (sentence.message, sentence.values) == ("rule.check", {"rule": "body_later"})


def test_a_page_damaged_under_way_is_said_to_be_damage(
    furnish: Callable[[Workspace], None], project_path: Path
) -> None:
    with create_project(project_path) as workspace:
        furnish(workspace)
        root = workspace.connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'place'"
        ).fetchone()[0]
    content = bytearray(project_path.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    project_path.write_bytes(bytes(content))
    with open_project(project_path) as workspace, pytest.raises(StorageFaultError, match=r"storage\.damaged"):
        workspace.session.scalars(select(Place)).all()


def test_a_mistake_of_the_program_stays_one(workspace: Workspace) -> None:
    with pytest.raises(OperationalError, match="no such table"):
        workspace.session.execute(text("SELECT * FROM none"))
    with pytest.raises(sqlite3.OperationalError, match="no such table"), workspace.change("change.try"):
        workspace.connection.execute("SELECT * FROM none")
    with pytest.raises(StatementError, match="no attribute"), workspace.change("change.try") as records:
        records.execute(insert(Body).values(key="a", kind=BodyKind.OTHER, symbol_prefix="not a symbol"))


def test_of_many_names_the_first_few_are_shown() -> None:
    assert listed(["a", "b"]) == "a, b"
    assert listed(list("abcdefg")) == "a, b, c, d, e, …"


def test_every_table_and_column_has_a_noun() -> None:
    for table in Base.metadata.sorted_tables:
        assert f"record.{table.name}" in sentences("en")
        assert {f"column.{column.name}" for column in table.columns} <= sentences("en").keys()
