"""Meetings of subsidiary bodies, their standing on a given day, and the meetings beside them."""

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.domain.base import Record, Row, Sourced, days_check, key_check, one_of, positive_check
from desktop_app.domain.bodies import Body, Gathering, Place
from desktop_app.domain.sessions import Format, Part
from desktop_app.domain.vocabulary import LinkKind, MeetingStatus

if TYPE_CHECKING:
    from desktop_app.domain.documents import Document

__all__ = ["LinkKind", "Meeting", "MeetingLink", "MeetingStatus"]


class Meeting(Sourced, Record):
    """A meeting (or session) of a subsidiary body. ``status`` is what was known on ``status_as_of``."""

    __tablename__ = "meeting"

    body_id: Mapped[int] = mapped_column(ForeignKey("body.id", ondelete="RESTRICT"))
    ordinal: Mapped[int]
    unit: Mapped[Gathering | None] = mapped_column(one_of(Gathering))
    part: Mapped[Part] = mapped_column(one_of(Part), default=Part.WHOLE, server_default=Part.WHOLE)
    part_number: Mapped[int] = mapped_column(default=0, server_default="0")
    first_day: Mapped[date | None]
    last_day: Mapped[date | None]
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id", ondelete="RESTRICT"))
    format: Mapped[Format] = mapped_column(
        one_of(Format), default=Format.IN_PERSON, server_default=Format.IN_PERSON
    )
    status: Mapped[MeetingStatus] = mapped_column(one_of(MeetingStatus))
    status_as_of: Mapped[date | None]

    body: Mapped[Body] = relationship(back_populates="meetings")
    place: Mapped[Place | None] = relationship()
    documents: Mapped[list["Document"]] = relationship(
        secondary="document_meeting", back_populates="meetings", order_by="Document.key"
    )
    links: Mapped[list["MeetingLink"]] = relationship(
        foreign_keys="MeetingLink.meeting_id",
        back_populates="meeting",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="MeetingLink.id",
    )
    links_from_others: Mapped[list["MeetingLink"]] = relationship(
        foreign_keys="MeetingLink.other_id", back_populates="other", passive_deletes="all"
    )

    __table_args__ = (
        key_check(),
        positive_check("ordinal"),
        CheckConstraint("part_number >= 0", name="part_number_not_negative"),
        days_check(),
        UniqueConstraint("body_id", "ordinal", "part", "part_number"),
    )

    @property
    def gathering(self) -> Gathering:
        """What this gathering is called: its own unit word, or its body's."""
        return self.unit or self.body.gathering

    def status_on(self, day: date) -> MeetingStatus:
        """What a note dated ``day`` says of the meeting.

        What has been recorded as held, postponed or cancelled counts from the day it was known
        (``status_as_of``), or always where none is given; before that day the meeting was planned. A planned
        meeting whose last day is past is held.
        """
        known = self.status_as_of is None or self.status_as_of <= day
        if self.status is not MeetingStatus.PLANNED:
            return self.status if known else MeetingStatus.PLANNED
        last_day = self.last_day or self.first_day
        is_past = last_day is not None and last_day < day
        return MeetingStatus.HELD if is_past else MeetingStatus.PLANNED


class MeetingLink(Row):
    """``meeting`` takes place immediately before, immediately after, or jointly with ``other``.

    One row serves both meetings; nobody enters the reverse.
    """

    __tablename__ = "meeting_link"

    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    other_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    kind: Mapped[LinkKind] = mapped_column(one_of(LinkKind))

    meeting: Mapped[Meeting] = relationship(foreign_keys=[meeting_id], back_populates="links")
    other: Mapped[Meeting] = relationship(foreign_keys=[other_id], back_populates="links_from_others")

    __table_args__ = (
        UniqueConstraint("meeting_id", "other_id"),
        CheckConstraint("meeting_id <> other_id", name="not_with_itself"),
    )
