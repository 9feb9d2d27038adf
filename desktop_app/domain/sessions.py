"""Sessions of a parent body and their agendas."""

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.domain.base import Record, Sourced, days_check, key_check, one_of, positive_check
from desktop_app.domain.bodies import Body, Place
from desktop_app.domain.texts import HasTexts
from desktop_app.domain.vocabulary import AgendaStatus, Format, Part

if TYPE_CHECKING:
    from desktop_app.domain.documents import Document

__all__ = ["AgendaItem", "AgendaStatus", "Format", "Part", "Session"]


class Session(Sourced, Record):
    """A session of a conference: what the masthead names and the reports go to."""

    __tablename__ = "session"

    body_id: Mapped[int] = mapped_column(ForeignKey("body.id", ondelete="RESTRICT"))
    ordinal: Mapped[int]
    part: Mapped[Part] = mapped_column(one_of(Part), default=Part.WHOLE, server_default=Part.WHOLE)
    part_number: Mapped[int] = mapped_column(default=0, server_default="0")
    first_day: Mapped[date | None]
    last_day: Mapped[date | None]
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id", ondelete="RESTRICT"))
    format: Mapped[Format] = mapped_column(
        one_of(Format), default=Format.IN_PERSON, server_default=Format.IN_PERSON
    )
    agenda_status: Mapped[AgendaStatus] = mapped_column(
        one_of(AgendaStatus), default=AgendaStatus.PROVISIONAL, server_default=AgendaStatus.PROVISIONAL
    )

    body: Mapped[Body] = relationship(back_populates="sessions")
    place: Mapped[Place | None] = relationship()
    agenda_items: Mapped[list["AgendaItem"]] = relationship(
        back_populates="session",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="AgendaItem.position",
    )
    documents: Mapped[list["Document"]] = relationship(
        back_populates="session", passive_deletes="all", order_by="Document.key"
    )

    __table_args__ = (
        key_check(),
        positive_check("ordinal"),
        CheckConstraint("part_number >= 0", name="part_number_not_negative"),
        days_check(),
        UniqueConstraint("body_id", "ordinal", "part", "part_number"),
    )


class AgendaItem(HasTexts, Record):
    """An item (``2``) or a sub-item (``b`` of ``2``) of a session's agenda."""

    __tablename__ = "agenda_item"

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_item.id", ondelete="CASCADE"))
    label: Mapped[str]
    position: Mapped[int] = mapped_column(default=1, server_default="1")

    session: Mapped[Session] = relationship(back_populates="agenda_items")
    parent: Mapped["AgendaItem | None"] = relationship(remote_side="AgendaItem.id")

    __table_args__ = (
        key_check(),
        positive_check("position"),
        CheckConstraint("length(trim(label)) > 0", name="label_not_empty"),
        CheckConstraint("parent_id <> id", name="not_its_own_parent"),
    )
