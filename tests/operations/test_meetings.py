from datetime import date

import pytest

from desktop_app.domain.bodies import Body, BodyKind
from desktop_app.domain.meetings import LinkKind, Meeting, MeetingLink, MeetingStatus
from desktop_app.operations.meetings import move_meeting
from desktop_app.storage.workspace import Workspace


@pytest.fixture
def meetings(workspace: Workspace) -> dict[str, Meeting]:
    """Three meetings in a row, the first two linked, the second linked to an undated one."""
    with workspace.change("change.import", file="test") as session:
        made = {}
        for number in (1, 2, 3):
            body = Body(key=f"wg{number}", kind=BodyKind.WORKING_GROUP)
            planned = MeetingStatus.PLANNED
            made[body.key] = Meeting(key=f"m{number}", body=body, ordinal=number, status=planned)
        made["wg1"].first_day, made["wg1"].last_day = date(2020, 7, 7), date(2020, 7, 8)
        made["wg2"].first_day, made["wg2"].last_day = date(2020, 7, 9), date(2020, 7, 10)
        made["wg1"].links.append(MeetingLink(other=made["wg2"], kind=LinkKind.IMMEDIATELY_BEFORE))
        made["wg3"].links.append(MeetingLink(other=made["wg2"], kind=LinkKind.JOINT))
        session.add_all(made.values())
    return made


def test_a_meeting_moves_alone(workspace: Workspace, meetings: dict[str, Meeting]) -> None:
    move_meeting(workspace, meetings["wg1"].id, date(2020, 10, 12), date(2020, 10, 13))
    assert meetings["wg1"].first_day == date(2020, 10, 12)
    assert meetings["wg2"].first_day == date(2020, 7, 9)


def test_linked_meetings_follow_by_the_same_number_of_days_in_one_step(
    workspace: Workspace, meetings: dict[str, Meeting]
) -> None:
    move_meeting(workspace, meetings["wg1"].id, date(2020, 7, 14), date(2020, 7, 15), with_neighbours=True)
    assert (meetings["wg2"].first_day, meetings["wg2"].last_day) == (date(2020, 7, 16), date(2020, 7, 17))
    assert meetings["wg3"].first_day is None
    workspace.undo()
    assert meetings["wg2"].first_day == date(2020, 7, 9)
    assert meetings["wg1"].first_day == date(2020, 7, 7)
