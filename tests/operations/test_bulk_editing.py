import sqlite3
from datetime import date

import pytest

from desktop_app.domain.bodies import Body, BodyKind, Place
from desktop_app.domain.documents import Document, DocumentType
from desktop_app.domain.meetings import Meeting, MeetingStatus
from desktop_app.domain.symbol import DocumentSymbol, SymbolError
from desktop_app.operations.bulk_editing import CellEdit, RecordChangedError, change_cells, refusals
from desktop_app.storage.journal import Changed, Label
from desktop_app.storage.violations import RuleBrokenError
from desktop_app.storage.workspace import Workspace

LABEL = Label("change.bulk_cells", {"count": 2})


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    """A body with three meetings, two documents and a place."""
    with workspace.change("change.import", file="test") as records:
        body = Body(key="wg", kind=BodyKind.WORKING_GROUP)
        records.add_all([body, Place(key="vienna")])
        for number in (1, 2, 3):
            body.meetings.append(
                Meeting(
                    key=f"wg-{number}",
                    ordinal=number,
                    first_day=date(2020, 5, number),
                    last_day=date(2020, 5, number + 1),
                    status=MeetingStatus.PLANNED,
                )
            )
        for name in ("A/1", "A/2"):
            records.add(
                Document(key=name[-1], symbol=DocumentSymbol(name), type=DocumentType.REPORT, body=body)
            )
    return workspace


def edit(table: str, row_id: int, field: str, old: str | int | None, new: str | int | None) -> CellEdit:
    return CellEdit((table, row_id), field, old, new)


def held(row_id: int) -> CellEdit:
    return edit("meeting", row_id, "status", "planned", "held")


def meetings(workspace: Workspace) -> list[tuple[str, str, str]]:
    return workspace.connection.execute(
        "SELECT status, first_day, last_day FROM meeting ORDER BY id"
    ).fetchall()


def symbols(workspace: Workspace) -> list[str | None]:
    return [symbol for (symbol,) in workspace.connection.execute("SELECT symbol FROM document ORDER BY id")]


def test_many_records_change_as_one_step_and_go_back_as_one(filled: Workspace) -> None:
    heard: list[Changed] = []
    filled.subscribe(heard.append)
    before = meetings(filled)
    change_cells(filled, [held(1), held(3)], LABEL)
    assert [status for status, *_ in meetings(filled)] == ["held", "planned", "held"]
    assert heard == [frozenset({("meeting", 1), ("meeting", 3)})]
    assert filled.undo_label == LABEL
    filled.undo()
    assert meetings(filled) == before
    filled.redo()
    assert [status for status, *_ in meetings(filled)] == ["held", "planned", "held"]


def test_records_already_loaded_show_the_change(filled: Workspace) -> None:
    meeting = filled.session.get_one(Meeting, 1)
    before = meeting.status
    assert before is MeetingStatus.PLANNED
    change_cells(filled, [held(1)], LABEL)
    assert filled.session.get_one(Meeting, 1).status is MeetingStatus.HELD


def test_fields_of_one_record_change_together(filled: Workspace) -> None:
    days = [
        edit("meeting", 1, "first_day", "2020-05-01", "2020-06-01"),
        edit("meeting", 1, "last_day", "2020-05-02", "2020-06-03"),
    ]
    change_cells(filled, days, LABEL)
    assert meetings(filled)[0] == ("planned", "2020-06-01", "2020-06-03")


def test_one_edit_that_cannot_be_made_keeps_all_from_being_made(filled: Workspace) -> None:
    before = meetings(filled)
    with pytest.raises(RuleBrokenError):
        change_cells(filled, [held(1), edit("meeting", 2, "last_day", "2020-05-03", "2020-01-01")], LABEL)
    assert meetings(filled) == before
    assert filled.undo_label == Label("change.import", {"file": "test"})


def test_a_record_that_has_become_another_is_not_overwritten(filled: Workspace) -> None:
    change_cells(filled, [held(1)], LABEL)
    with pytest.raises(RecordChangedError):
        change_cells(filled, [edit("meeting", 1, "status", "planned", "cancelled")], LABEL)
    assert meetings(filled)[0][0] == "held"


def test_values_may_be_unknown_before_and_after(filled: Workspace) -> None:
    change_cells(
        filled,
        [edit("meeting", 1, "place_id", None, 1), edit("meeting", 2, "first_day", "2020-05-02", None)],
        LABEL,
    )
    assert filled.connection.execute("SELECT place_id FROM meeting").fetchall()[0] == (1,)
    assert meetings(filled)[1][1] is None


def test_documents_can_exchange_their_symbols(filled: Workspace) -> None:
    exchange = [edit("document", 1, "symbol", "A/1", "A/2"), edit("document", 2, "symbol", "A/2", "A/1")]
    assert refusals(filled, exchange) == {}
    change_cells(filled, exchange, LABEL)
    assert symbols(filled) == ["A/2", "A/1"]
    filled.undo()
    assert symbols(filled) == ["A/1", "A/2"]


def test_a_document_can_get_its_first_symbol_and_lose_it(filled: Workspace) -> None:
    change_cells(filled, [edit("document", 1, "symbol", "A/1", None)], LABEL)
    change_cells(filled, [edit("document", 1, "symbol", None, "A/9")], LABEL)
    assert symbols(filled) == ["A/9", "A/2"]


def test_a_trial_says_what_speaks_against_which_record_and_keeps_nothing(filled: Workspace) -> None:
    heard: list[Changed] = []
    filled.subscribe(heard.append)
    before = meetings(filled), symbols(filled)
    found = refusals(
        filled,
        [
            held(1),
            edit("meeting", 2, "last_day", "2020-05-03", "2020-01-01"),
            edit("meeting", 3, "status", "held", "cancelled"),
            edit("document", 1, "symbol", "A/1", "A/2"),
            edit("document", 2, "type", "report", "poem"),
        ],
    )
    assert {place: reason.message for place, reason in found.items()} == {
        ("meeting", 2): "rule.not_before",
        ("meeting", 3): "change.bulk_outdated",
        ("document", 1): "rule.symbol_taken",
        ("document", 2): "rule.one_of",
    }
    assert (meetings(filled), symbols(filled)) == before
    assert heard == []
    assert filled.undo_label == Label("change.import", {"file": "test"})


def test_a_trial_of_edits_that_can_be_made_finds_nothing(filled: Workspace) -> None:
    assert refusals(filled, [held(1), held(2)]) == {}
    assert refusals(filled, []) == {}
    assert meetings(filled)[0][0] == "planned"


def test_a_symbol_that_is_none_is_refused(filled: Workspace) -> None:
    found = refusals(
        filled, [edit("document", 1, "symbol", "A/1", "A//1"), edit("document", 2, "symbol", "A/9", "A/3")]
    )
    assert isinstance(found["document", 1], SymbolError)
    assert isinstance(found["document", 2], RecordChangedError)


def test_a_trial_in_a_project_that_cannot_be_written_says_why(filled: Workspace) -> None:
    reason = RuleBrokenError("storage.read_only", reason="test")
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(filled.connection.serialize())
    with Workspace(connection, read_only_reason=reason) as workspace, pytest.raises(RuleBrokenError):
        refusals(workspace, [held(1)])
