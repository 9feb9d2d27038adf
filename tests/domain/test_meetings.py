from datetime import date

import pytest

from desktop_app.domain.bodies import Body, BodyKind, Gathering
from desktop_app.domain.meetings import Meeting, MeetingStatus

NINTH = (date(2019, 9, 9), date(2019, 9, 11))


@pytest.mark.parametrize(
    ("status", "known_since", "day", "told"),
    [
        (MeetingStatus.PLANNED, None, date(2019, 9, 8), MeetingStatus.PLANNED),
        (MeetingStatus.PLANNED, None, date(2019, 9, 12), MeetingStatus.HELD),
        (MeetingStatus.PLANNED, None, date(2019, 9, 11), MeetingStatus.PLANNED),
        (MeetingStatus.HELD, None, date(2019, 9, 11), MeetingStatus.HELD),
        (MeetingStatus.HELD, None, date(2019, 9, 1), MeetingStatus.HELD),
        (MeetingStatus.HELD, date(2019, 9, 12), date(2019, 9, 1), MeetingStatus.PLANNED),
        (MeetingStatus.HELD, date(2019, 9, 12), date(2019, 9, 12), MeetingStatus.HELD),
        (MeetingStatus.CANCELLED, None, date(2019, 9, 1), MeetingStatus.CANCELLED),
        (MeetingStatus.CANCELLED, date(2019, 8, 1), date(2019, 7, 31), MeetingStatus.PLANNED),
        (MeetingStatus.POSTPONED, date(2019, 8, 1), date(2019, 8, 1), MeetingStatus.POSTPONED),
    ],
)
def test_what_a_note_says_of_a_meeting_depends_on_the_day_it_speaks_of(
    status: MeetingStatus, known_since: date | None, day: date, told: MeetingStatus
) -> None:
    meeting = Meeting(status=status, status_as_of=known_since, first_day=NINTH[0], last_day=NINTH[1])
    assert meeting.status_on(day) is told


def test_a_meeting_without_dates_is_told_as_recorded() -> None:
    assert Meeting(status=MeetingStatus.HELD).status_on(date(2019, 1, 1)) is MeetingStatus.HELD


def test_a_gathering_is_called_as_its_body_calls_it_unless_it_has_a_word_of_its_own() -> None:
    body = Body(key="irg", kind=BodyKind.REVIEW_GROUP, gathering=Gathering.SESSION)
    assert Meeting(body=body).gathering is Gathering.SESSION
    assert Meeting(body=body, unit=Gathering.MEETING).gathering is Gathering.MEETING
