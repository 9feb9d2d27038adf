"""The meetings of a body, read together with what is always asked of them."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from desktop_app.domain.bodies import Body
from desktop_app.domain.documents import Document
from desktop_app.domain.meetings import Meeting, MeetingLink

_A_STEP = 15


def meetings_of(body: Body, session: Session) -> Iterator[Sequence[Meeting]]:
    """A few at a time, with their documents and links and the records at the other end of these.

    Asked for one by one they take three statements each. Nothing holds them but who is given them.
    """
    ids = session.scalars(select(Meeting.id).where(Meeting.body_id == body.id)).all()
    for start in range(0, len(ids), _A_STEP):
        some = select(Meeting).where(Meeting.id.in_(ids[start : start + _A_STEP]))
        some = some.options(
            selectinload(Meeting.documents).selectinload(Document.meetings),
            selectinload(Meeting.links).selectinload(MeetingLink.other).selectinload(Meeting.links),
            selectinload(Meeting.links_from_others).selectinload(MeetingLink.meeting),
        )
        yield session.scalars(some).all()
