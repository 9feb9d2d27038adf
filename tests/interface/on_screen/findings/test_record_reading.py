"""The records of a note are read again where they changed; all is found that a reading afresh finds."""

import gc
from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import select

from desktop_app.checks.rules.records import check_records, checking_body
from desktop_app.domain.records import Body, Document, Meeting, MeetingLink, Note, Section, Session
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.domain.vocabulary import MeetingStatus
from desktop_app.interface.findings.record_reading import RecordReading
from desktop_app.steps import outcome
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen


def meeting(workspace: Workspace, key: str) -> Meeting:
    return workspace.session.scalars(select(Meeting).where(Meeting.key == key)).one()


def report(workspace: Workspace) -> Document:
    return meeting(workspace, "ctoc-wg4-9").documents[0]


def status(workspace: Workspace) -> None:
    meeting(workspace, "ctoc-wg4-9").status = MeetingStatus.PLANNED


def symbol(workspace: Workspace) -> None:
    report(workspace).symbol = DocumentSymbol("CTOC/COP/WG.44/2019/6")


def series(workspace: Workspace) -> None:
    meeting(workspace, "ctoc-wg4-9").body.symbol_prefix = DocumentSymbol("CTOC/COP/WG.40")


def no_report(workspace: Workspace) -> None:
    held = meeting(workspace, "ctoc-wg4-9")
    held.documents.clear()


def contradiction(workspace: Workspace) -> None:
    one, other = meeting(workspace, "ctoc-wg3-11"), meeting(workspace, "ctoc-wg2-12")
    (link,) = [*one.links, *other.links]
    workspace.session.add(MeetingLink(meeting=link.other, other=link.meeting, kind=link.kind))


def new_meeting(workspace: Workspace) -> None:
    body = meeting(workspace, "ctoc-wg4-9").body
    days = (date(2019, 9, 10), date(2019, 9, 12))
    workspace.session.add(
        Meeting(
            key="new",
            body=body,
            ordinal=12,
            status=MeetingStatus.PLANNED,
            first_day=days[0],
            last_day=days[1],
        )
    )


def gone(workspace: Workspace) -> None:
    workspace.session.delete(report(workspace))


def as_of(workspace: Workspace) -> None:
    workspace.session.get_one(Note, 1).as_of = date(2020, 12, 1)


def session_days(workspace: Workspace) -> None:
    workspace.session.get_one(Session, workspace.session.get_one(Note, 1).session_id).last_day = None


def fewer_sections(workspace: Workspace) -> None:
    workspace.session.delete(workspace.session.get_one(Note, 1).sections[0])


CHANGES = (
    status,
    symbol,
    series,
    no_report,
    contradiction,
    new_meeting,
    gone,
    as_of,
    session_days,
    fewer_sections,
)


@pytest.mark.parametrize("change", CHANGES)
def test_after_a_change_all_is_found_that_a_reading_afresh_finds(
    change: Callable[[Workspace], None], sample: Workspace, record: Note
) -> None:
    reading = RecordReading()
    sample.subscribe(reading.follow)
    outcome(reading.reading(record))
    with sample.change("change.edit"):
        change(sample)
    found = outcome(reading.reading(record))
    assert set(map(repr, found)) == set(map(repr, check_records(record)))
    sample.undo()
    assert set(map(repr, outcome(reading.reading(record)))) == set(map(repr, check_records(record)))


def test_only_the_bodies_that_a_change_touched_are_read_again(
    sample: Workspace, record: Note, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def noted(note: Note, body: Body) -> object:
        read.append(body.key)
        return checking_body(note, body)

    monkeypatch.setattr("desktop_app.interface.findings.record_reading.checking_body", noted)
    reading = RecordReading()
    sample.subscribe(reading.follow)
    outcome(reading.reading(record))
    assert len(read) == len(record.sections)
    read.clear()
    with sample.change("change.edit"):
        status(sample)
        sample.session.scalars(select(Section)).first().venue_in_text = True  # type: ignore[union-attr]
    outcome(reading.reading(record))
    assert read == ["ctoc-wg4"]


def test_meetings_that_nobody_else_has_asked_for_are_let_go(sample: Workspace, record: Note) -> None:
    sample.session.expire_all()
    outcome(RecordReading().reading(record))
    assert "meetings" not in record.sections[0].body.__dict__


def test_their_memory_is_free_without_a_search_for_what_is_unused(sample: Workspace, record: Note) -> None:
    sample.session.expire_all()
    gc.collect()
    gc.disable()
    try:
        outcome(RecordReading().reading(record))
        assert not any(isinstance(one, Document) for one in sample.session.identity_map.values())
    finally:
        gc.enable()


def test_a_note_outside_a_project_is_read_too() -> None:
    body = Body(id=7, key="group", meetings=[])
    note = Note(
        id=1, key="note", session=Session(key="s", ordinal=1), sections=[Section(body=body, body_id=7)]
    )
    reading = RecordReading()
    reading.follow(frozenset({("meeting", 3), ("text", 4)}))
    assert outcome(reading.reading(note)) == ()
