"""The next meeting is proposed from those before it; nothing of it is kept unasked."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.bodies import Gathering
from desktop_app.domain.documents import DocumentStatus, DocumentType
from desktop_app.domain.meetings import MeetingStatus
from desktop_app.domain.records import Document, Meeting
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.operations.editing import row_at
from desktop_app.operations.next_meeting import (
    AcceptedSymbol,
    NextMeeting,
    add_next_meeting,
    propose_next_meeting,
)
from desktop_app.storage.violations import RuleBrokenError
from desktop_app.storage.workspace import Workspace
from tests.operations.cop import dump, furnish, goes_back_and_forth, place


@pytest.fixture
def cop(workspace: Workspace) -> Workspace:
    furnish(workspace)
    return workspace


@pytest.fixture
def wg1(cop: Workspace) -> int:
    return place(cop, "body", "wg1")[1]


def set_symbol(workspace: Workspace, key: str, symbol: str | None) -> None:
    with workspace.change("change.import", file="test") as records:
        document = records.get_one(Document, place(workspace, "document", key)[1])
        document.symbol = None if symbol is None else DocumentSymbol(symbol)


def report(symbol: str, like: str = "") -> AcceptedSymbol:
    return AcceptedSymbol(DocumentType.REPORT, DocumentSymbol(symbol), like)


def test_ordinal_unit_and_place_go_on_from_the_last_meeting(cop: Workspace, wg1: int) -> None:
    proposal = propose_next_meeting(cop, wg1)
    vienna = place(cop, "place", "vienna")[1]
    assert (proposal.ordinal, proposal.unit, proposal.place_id) == (3, None, vienna)
    assert (proposal.first_day, proposal.last_day) == (None, None)


def test_the_ordinal_counts_the_gatherings_of_the_last_ones_kind(cop: Workspace, wg1: int) -> None:
    with cop.change("change.import", file="test") as records:
        for ordinal in (8, 9):
            records.add(
                Meeting(
                    key=f"s{ordinal}",
                    body_id=wg1,
                    ordinal=ordinal,
                    unit=Gathering.SESSION,
                    first_day=date(2000 + ordinal, 1, 1),
                    status=MeetingStatus.HELD,
                )
            )
    assert propose_next_meeting(cop, wg1).ordinal == 3
    with cop.change("change.import", file="test") as records:
        records.add(
            Meeting(key="s10", body_id=wg1, ordinal=10, unit=Gathering.SESSION, status=MeetingStatus.PLANNED)
        )
    proposal = propose_next_meeting(cop, wg1)
    assert (proposal.ordinal, proposal.unit) == (11, Gathering.SESSION)


def test_a_body_without_meetings_has_its_first(cop: Workspace) -> None:
    cop_id = place(cop, "body", "cop")[1]
    assert propose_next_meeting(cop, cop_id) == NextMeeting(cop_id, ordinal=1)


def test_a_steady_pattern_gives_the_symbol_of_the_next_year(cop: Workspace, wg1: int) -> None:
    (pattern,) = propose_next_meeting(cop, wg1).patterns
    assert (pattern.type, pattern.like) == (DocumentType.REPORT, "T/COP/WG.1/2020/6")
    assert (pattern.expected(2021), pattern.follows(2021)) == ("T/COP/WG.1/2021/6", True)


def test_a_number_that_varies_does_not_follow(cop: Workspace, wg1: int) -> None:
    set_symbol(cop, "wg1-2-report", "T/COP/WG.1/2020/4")
    (pattern,) = propose_next_meeting(cop, wg1).patterns
    assert (pattern.expected(2021), pattern.follows(2021)) == ("T/COP/WG.1/2021/4", False)


def test_a_single_earlier_symbol_is_a_pattern_but_its_number_does_not_follow(
    cop: Workspace, wg1: int
) -> None:
    set_symbol(cop, "wg1-1-report", None)
    (pattern,) = propose_next_meeting(cop, wg1).patterns
    assert (pattern.expected(2022), pattern.follows(2022)) == ("T/COP/WG.1/2022/6", False)


def test_a_symbol_that_is_taken_is_passed_over(cop: Workspace, wg1: int) -> None:
    (pattern,) = propose_next_meeting(cop, wg1).patterns
    assert (pattern.expected(2020), pattern.follows(2020)) == ("T/COP/WG.1/2020/7", False)


def test_reports_dated_a_year_later_stay_a_year_later(cop: Workspace, wg1: int) -> None:
    set_symbol(cop, "wg1-2-report", "T/COP/WG.1/2021/6")
    (pattern,) = propose_next_meeting(cop, wg1).patterns
    assert pattern.expected(2024) == "T/COP/WG.1/2025/6"


@pytest.mark.parametrize("symbol", ["A/AC.105/1224", "T/COP/WG.1/2020/6/Add.1", None])
def test_without_a_year_and_a_number_there_is_no_pattern(
    cop: Workspace, wg1: int, symbol: str | None
) -> None:
    set_symbol(cop, "wg1-1-report", None)
    set_symbol(cop, "wg1-2-report", symbol)
    assert propose_next_meeting(cop, wg1).patterns == ()


def test_the_meeting_is_added_as_planned_with_the_symbols_taken_in_one_step(cop: Workspace, wg1: int) -> None:
    before = dump(cop)
    proposal = replace(propose_next_meeting(cop, wg1), first_day=date(2021, 7, 6), last_day=date(2021, 7, 7))
    accepted = [
        report("T/COP/WG.1/2021/6", like="T/COP/WG.1/2020/6"),
        AcceptedSymbol(DocumentType.AGENDA, DocumentSymbol("T/COP/WG.1/2021/1")),
    ]
    meeting = row_at(cop, add_next_meeting(cop, proposal, accepted=accepted))
    assert (meeting.key, meeting.ordinal, meeting.status) == ("wg1-3", 3, MeetingStatus.PLANNED)
    assert (meeting.first_day, meeting.last_day, meeting.verified) == (
        date(2021, 7, 6),
        date(2021, 7, 7),
        False,
    )
    assert [document.key for document in meeting.documents] == ["wg1-3-agenda", "wg1-3-report"]
    for document in meeting.documents:
        assert (document.status, document.verified, document.body_id) == (DocumentStatus.RESERVED, False, wg1)
    origins = [document.source or "" for document in meeting.documents]
    assert "T/COP" not in origins[0]
    assert "T/COP/WG.1/2020/6" in origins[1]
    assert goes_back_and_forth(cop, before)


def test_no_document_is_added_that_nobody_took(cop: Workspace, wg1: int) -> None:
    meeting = row_at(cop, add_next_meeting(cop, propose_next_meeting(cop, wg1)))
    assert meeting.documents == []
    label = cop.undo_label
    assert label is not None
    assert (label.key, label.values) == ("change.add_next_meeting", {"record": "wg1-3"})


def test_a_symbol_of_another_document_is_refused_by_its_name_and_no_meeting_is_added(
    cop: Workspace, wg1: int
) -> None:
    before = dump(cop)
    with pytest.raises(RuleBrokenError, match=r"symbol_taken.*wg1-2-report"):
        add_next_meeting(cop, propose_next_meeting(cop, wg1), accepted=[report("T/COP/WG.1/2020/6")])
    assert dump(cop) == before
