"""What a note is made from is read together, not record by record."""

from collections.abc import Generator

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop_app.composition.note import Note
from desktop_app.domain.records import Body, Meeting
from desktop_app.domain.records import Note as NoteRecord
from desktop_app.domain.vocabulary import MeetingStatus
from desktop_app.interface.note_page.following import NoteFollowing
from desktop_app.storage.workspace import Workspace

pytestmark = pytest.mark.screen

MANY = 60


def show_nothing(_note: Note) -> Generator[None, None, None]:
    yield from ()


def add_meetings(workspace: Workspace) -> None:
    with workspace.change("change.edit"):
        body = workspace.session.scalars(select(Body).where(Body.key == "ctoc-wg4")).one()
        for number in range(MANY):
            workspace.session.add(
                Meeting(key=f"more-{number}", body=body, ordinal=100 + number, status=MeetingStatus.POSTPONED)
            )


def statements(workspace: Workspace, following: NoteFollowing, qtbot: QtBot) -> list[str]:
    """What was asked of the database until the note was composed; the records were not there before."""
    workspace.session.expire_all()
    told: list[str] = []
    workspace.connection.set_trace_callback(told.append)
    with qtbot.waitSignal(following.shown):
        following.compose(workspace.session.scalars(select(NoteRecord)).one(), "ru")
    workspace.connection.set_trace_callback(None)
    return told


def test_the_documents_and_links_of_many_meetings_are_read_together(sample: Workspace, qtbot: QtBot) -> None:
    following = NoteFollowing(show_nothing)
    following.follow(sample)
    few = statements(sample, following, qtbot)
    add_meetings(sample)
    following.forget()
    following.follow(sample)
    many = statements(sample, following, qtbot)
    following.stop()
    assert len(many) - len(few) < MANY
    sample.session.expunge_all()
