"""Which meetings a section tells of."""

from collections.abc import Sequence
from datetime import date

from desktop_app.composition.draft import Draft
from desktop_app.composition.meetings import Account
from desktop_app.composition.note import DoubtKind, Source
from desktop_app.domain.meetings import Meeting, MeetingStatus
from desktop_app.domain.notes import Section
from desktop_app.domain.sessions import Part, Session

_PARTS = list(Part)


def account_of(draft: Draft, section: Section) -> Account:
    """The section's meetings by what a note of this date says of each.

    They are those since the last session up to the end of this one, unless the editor has taken one in or
    left one out. A meeting told otherwise than its record says, because its days are past, is a doubt.
    """
    groups: dict[MeetingStatus, list[Meeting]] = {status: [] for status in MeetingStatus}
    for meeting in _selected(section):
        status = meeting.status_on(draft.note.as_of)
        if status is not meeting.status:
            draft.doubt(DoubtKind.STATUS_BY_DATE, Source("meeting", meeting.key, "status"), status.value)
        groups[status].append(meeting)
    if not any(groups.values()):
        draft.doubt(DoubtKind.SECTION_WITHOUT_MEETINGS, Source("section", section.key, "meeting_choices"))
    return Account(
        held=tuple(groups[MeetingStatus.HELD]),
        planned=tuple(groups[MeetingStatus.PLANNED]),
        postponed=tuple(groups[MeetingStatus.POSTPONED]),
        cancelled=tuple(groups[MeetingStatus.CANCELLED]),
    )


def _selected(section: Section) -> list[Meeting]:
    choices = {choice.meeting.key: choice.included for choice in section.meeting_choices}
    session, meetings = section.note.session, section.body.meetings
    previous = last_day_before(session)
    due = {meeting.key for meeting in meetings if falls_between(meeting, previous, session.last_day)}
    due |= {meeting.key for meeting in next_ones(meetings, session.last_day)}
    chosen = [meeting for meeting in meetings if choices.get(meeting.key, meeting.key in due)]
    return sorted(chosen, key=_order)


def last_day_before(session: Session) -> date | None:
    """The last day of the last earlier session that has dates."""
    ends = [
        earlier.last_day or earlier.first_day
        for earlier in session.body.sessions
        if (earlier.ordinal, _PARTS.index(earlier.part), earlier.part_number)
        < (session.ordinal, _PARTS.index(session.part), session.part_number)
    ]
    return max((end for end in ends if end is not None), default=None)


def falls_between(meeting: Meeting, previous: date | None, end: date | None) -> bool:
    """Whether a meeting ended after one day and not after another; None is no bound."""
    day = meeting.last_day or meeting.first_day
    return day is not None and (previous is None or day > previous) and (end is None or day <= end)


def next_ones(meetings: Sequence[Meeting], end: date | None) -> list[Meeting]:
    """Meetings to come without dates, with the ordinal that is next: holes to fill, not to drop."""
    undated = [meeting for meeting in meetings if not (meeting.first_day or meeting.last_day)]
    coming = [meeting for meeting in undated if meeting.status is not MeetingStatus.HELD]
    past = [meeting.ordinal for meeting in meetings if falls_between(meeting, None, end)]
    latest = max(past) if past else min((meeting.ordinal for meeting in coming), default=1) - 1
    return [meeting for meeting in coming if latest <= meeting.ordinal <= latest + 1]


def _order(meeting: Meeting) -> tuple[date, int, int, int]:
    first = meeting.first_day or meeting.last_day or date.max
    return first, meeting.ordinal, _PARTS.index(meeting.part), meeting.part_number
