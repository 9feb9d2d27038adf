"""What can be done with a meeting."""

from datetime import date, timedelta

from desktop_app.domain.meetings import Meeting
from desktop_app.storage.workspace import Workspace


def move_meeting(
    workspace: Workspace,
    meeting_id: int,
    first_day: date | None,
    last_day: date | None,
    *,
    with_neighbours: bool = False,
) -> None:
    """Gives a meeting other days.

    With ``with_neighbours`` the meetings linked to it (back to back or joint), and those linked to them, move
    by the same number of days, so that they stay beside it; those without days stay as they are.
    """
    meeting = workspace.session.get_one(Meeting, meeting_id)
    with workspace.change("change.move_meeting", meeting=meeting.key):
        before = meeting.first_day
        meeting.first_day, meeting.last_day = first_day, last_day
        if with_neighbours and before is not None and first_day is not None:
            for other in linked_meetings(meeting):
                _shift(other, first_day - before)


def linked_meetings(meeting: Meeting) -> list[Meeting]:
    """All meetings that hang together with one by links, itself excepted."""
    found = [meeting]
    for one in found:
        beside = [link.other for link in one.links] + [link.meeting for link in one.links_from_others]
        found.extend(other for other in beside if other not in found)
    return found[1:]


def _shift(meeting: Meeting, by: timedelta) -> None:
    if meeting.first_day is not None:
        meeting.first_day += by
    if meeting.last_day is not None:
        meeting.last_day += by
