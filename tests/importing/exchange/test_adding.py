import json
from typing import Any

import pytest

from desktop_app.importing.exchange.adding import (
    AddedRecords,
    ExchangeConflict,
    add_to_session,
    existing_keys,
)
from desktop_app.importing.exchange.reading import read_exchange
from desktop_app.importing.exchange.writing import exchange_bytes
from desktop_app.messages import explain
from desktop_app.paths import RESOURCES
from desktop_app.storage.workspace import Workspace

EXAMPLE = (RESOURCES / "exchange/example.json").read_bytes()


def add(workspace: Workspace, document: Any, existing: dict[str, set[str]] | None = None) -> AddedRecords:
    content = document if isinstance(document, bytes) else json.dumps(document).encode()
    records = read_exchange(content, existing or existing_keys(workspace.session))
    with workspace.change("change.import", file="example.json") as session:
        return add_to_session(session, records)


def part(**lists: Any) -> dict[str, Any]:
    return {"format": "zapiska", "version": 1, **lists}


def taken(name: str, key: str) -> Any:
    return next(item for item in json.loads(EXAMPLE)[name] if item["key"] == key)


def conflicts(workspace: Workspace, document: Any, existing: Any = None) -> list[tuple[str, str, Any, str]]:
    before = exchange_bytes(workspace.session)
    with pytest.raises(ExchangeConflict) as raised:
        add(workspace, document, existing)
    assert exchange_bytes(workspace.session) == before
    assert all(conflict.key in explain(raised.value) for conflict in raised.value.conflicts)
    return [(one.table, one.key, one.fields, one.other) for one in raised.value.conflicts]


@pytest.fixture
def family(workspace: Workspace) -> Workspace:
    """A project with the example in it."""
    add(workspace, EXAMPLE)
    return workspace


def test_a_file_fills_an_empty_project(workspace: Workspace) -> None:
    added = add(workspace, EXAMPLE)
    assert len(added.added) == 17
    assert added.already_there == ()
    assert exchange_bytes(workspace.session) == EXAMPLE


def test_the_same_file_again_changes_nothing(family: Workspace) -> None:
    added = add(family, EXAMPLE)
    assert added.added == ()
    assert len(added.already_there) == 17
    assert exchange_bytes(family.session) == EXAMPLE


def test_records_of_a_part_are_linked_to_those_that_are_there(family: Workspace) -> None:
    meeting = {
        "key": "ex-wg1-3",
        "body": "ex-wg1",
        "ordinal": 3,
        "status": "planned",
        "place": "exampleville",
    }
    meeting["links"] = [{"other": "ex-wg2-1", "kind": "joint"}]
    report = {"key": "ex-wg1-3-report", "type": "report", "meetings": ["ex-wg1-2", "ex-wg1-3"]}
    added = add(
        family,
        part(
            places=[taken("places", "exampleville")],
            bodies=[taken("bodies", "ex-cop"), taken("bodies", "ex-wg1")],
            instruments=[taken("instruments", "ex-convention")],
            meetings=[meeting],
            documents=[report],
        ),
    )
    assert [record.key for record in added.added] == ["ex-wg1-3", "ex-wg1-3-report"]
    assert {record.key for record in added.already_there} == {
        "exampleville",
        "ex-cop",
        "ex-wg1",
        "ex-convention",
    }
    whole = json.loads(exchange_bytes(family.session))
    assert whole["meetings"][2] == meeting | {"links": meeting["links"]}
    assert [document["key"] for document in whole["documents"]][-1] == "ex-wg1-3-report"
    assert whole["bodies"] == json.loads(EXAMPLE)["bodies"]


def test_a_body_in_a_part_need_not_say_where_it_stands(family: Workspace) -> None:
    assert add(family, part(bodies=[taken("bodies", "ex-wg2")])).added == ()


def test_a_position_that_is_said_must_be_the_same(family: Workspace) -> None:
    body = taken("bodies", "ex-wg2") | {"position": 5}
    assert conflicts(family, part(bodies=[body])) == [("body", "ex-wg2", ("position",), "ex-wg2")]


def test_new_rows_inside_new_records_name_rows_inside_records_that_are_there(family: Workspace) -> None:
    session = taken("sessions", "ex-cop-2")
    note = {"key": "n2", "session": "ex-cop-2", "as_of": "2031-01-01", "agenda_items": ["ex-cop-2-item-2-a"]}
    added = add(family, part(sessions=[session], notes=[note]))
    assert [record.key for record in added.added] == ["n2"]
    assert json.loads(exchange_bytes(family.session))["notes"][1] == note


def test_records_that_differ_are_named_with_their_fields(family: Workspace) -> None:
    body = taken("bodies", "ex-wg1") | {"tenure": "interim"}
    del body["texts"]["short_name"]["en"]
    meeting = taken("meetings", "ex-wg1-1") | {"status": "planned", "source": "A letter."}
    assert conflicts(family, part(bodies=[body], meetings=[meeting])) == [
        ("body", "ex-wg1", ("tenure", "texts.short_name.en"), "ex-wg1"),
        ("meeting", "ex-wg1-1", ("status", "source"), "ex-wg1-1"),
    ]


def test_a_symbol_that_another_document_has_is_refused(family: Workspace) -> None:
    document = {"key": "new", "type": "agenda", "symbol": "ex/cop/2031/1"}
    assert conflicts(family, part(documents=[document])) == [
        ("document", "new", ("symbol",), "ex-cop-2-agenda"),
    ]


def test_an_ordinal_that_another_meeting_has_is_refused(family: Workspace) -> None:
    meeting = {"key": "new", "body": "ex-wg1", "ordinal": 2, "status": "held"}
    assert conflicts(family, part(meetings=[meeting])) == [
        ("meeting", "new", ("body", "ordinal", "part", "part_number"), "ex-wg1-2"),
    ]


def test_the_same_ordinal_of_a_new_body_is_no_conflict(family: Workspace) -> None:
    body = {"key": "ex-wg3", "kind": "working_group", "parent": "ex-cop", "position": 3}
    meeting = {"key": "new", "body": "ex-wg3", "ordinal": 2, "status": "held"}
    assert len(add(family, part(bodies=[body], meetings=[meeting])).added) == 2


def test_a_key_inside_a_new_record_that_is_taken_elsewhere_is_refused(family: Workspace) -> None:
    mandate = taken("mandates", "ex-resolution-1-1") | {"key": "new", "number": "1/2"}
    assert conflicts(family, part(mandates=[mandate])) == [
        ("provision", "ex-resolution-1-1-establishes", ("key",), "ex-resolution-1-1-establishes"),
        ("provision", "ex-resolution-1-1-reports", ("key",), "ex-resolution-1-1-reports"),
    ]


def test_a_record_outside_the_file_that_is_gone_by_now_is_refused(family: Workspace) -> None:
    meeting = {"key": "new", "body": "gone", "ordinal": 1, "status": "held"}
    assert conflicts(family, part(meetings=[meeting]), {"body": {"gone"}}) == [
        ("body", "gone", ("key",), "gone"),
    ]


def test_many_records_at_once_are_looked_up_in_parts(workspace: Workspace) -> None:
    places = part(places=[{"key": f"p{number}"} for number in range(1200)])
    assert len(add(workspace, places).added) == 1200
    assert len(add(workspace, places).already_there) == 1200


def test_the_keys_of_a_project_are_known_by_table(family: Workspace) -> None:
    keys = existing_keys(family.session)
    assert keys["agenda_item"] == {"ex-cop-2-item-1", "ex-cop-2-item-2", "ex-cop-2-item-2-a"}
    assert keys["place"] == {"exampleville"}
    assert keys["section"] == {"ex-note-wg1"}
