"""The meetings of a body come a few at a time, with all that is asked of them."""

from sqlalchemy import inspect, select

from desktop_app.domain.records import Body, Meeting
from desktop_app.domain.vocabulary import BodyKind, MeetingStatus
from desktop_app.storage.meetings_of_body import meetings_of
from desktop_app.storage.workspace import Workspace


def test_many_meetings_come_a_few_at_a_time_with_their_documents_and_links(workspace: Workspace) -> None:
    with workspace.change("change.edit"):
        body = Body(key="group", kind=BodyKind.WORKING_GROUP)
        workspace.session.add(body)
        for number in range(1, 41):
            one = Meeting(key=f"group-{number}", body=body, ordinal=number, status=MeetingStatus.HELD)
            workspace.session.add(one)
    workspace.session.expire_all()
    body = workspace.session.scalars(select(Body)).one()
    some = list(meetings_of(body, workspace.session))
    assert sum(map(len, some)) == 40
    assert max(map(len, some)) < 40
    for meeting in (one for few in some for one in few):
        assert not {"documents", "links", "links_from_others"} & inspect(meeting).unloaded


def test_a_body_without_meetings_has_none(workspace: Workspace) -> None:
    with workspace.change("change.edit"):
        workspace.session.add(Body(key="group", kind=BodyKind.WORKING_GROUP))
    body = workspace.session.scalars(select(Body)).one()
    assert list(meetings_of(body, workspace.session)) == []
