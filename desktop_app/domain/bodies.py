"""Bodies and the places where they gather."""

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Computed, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.domain.base import Record, Sourced, days_check, key_check, one_of, positive_check
from desktop_app.domain.symbol import KEY_SQL, DocumentSymbol
from desktop_app.domain.symbol_column import SymbolColumn
from desktop_app.domain.texts import HasTexts
from desktop_app.domain.vocabulary import BodyKind, Gathering, Tenure

if TYPE_CHECKING:
    from desktop_app.domain.instruments import Instrument
    from desktop_app.domain.meetings import Meeting
    from desktop_app.domain.sessions import Session

__all__ = ["Body", "BodyKind", "Gathering", "Place", "Tenure"]


class Place(HasTexts, Record):
    """A city, with its name and its country's in each language."""

    __tablename__ = "place"


class Body(HasTexts, Sourced, Record):
    """A conference, a subsidiary body, or an office that the wording names.

    Its ``official_name`` is for headings and the first mention, ``common_name`` for running text,
    ``short_name`` where the meaning is clear; ``composition`` holds the words of its mandate. ``treaty`` is
    the treaty whose parties a conference assembles.
    """

    __tablename__ = "body"

    parent_id: Mapped[int | None] = mapped_column(ForeignKey("body.id", ondelete="RESTRICT"))
    treaty_id: Mapped[int | None] = mapped_column(ForeignKey("instrument.id", ondelete="RESTRICT"))
    kind: Mapped[BodyKind] = mapped_column(one_of(BodyKind))
    position: Mapped[int] = mapped_column(default=1, server_default="1")
    symbol_prefix: Mapped[DocumentSymbol | None] = mapped_column(SymbolColumn)
    prefix_key: Mapped[str | None] = mapped_column(
        Computed(KEY_SQL.format(column="symbol_prefix"), persisted=False), unique=True
    )
    tenure: Mapped[Tenure | None] = mapped_column(one_of(Tenure))
    gathering: Mapped[Gathering] = mapped_column(
        one_of(Gathering), default=Gathering.MEETING, server_default=Gathering.MEETING
    )
    since: Mapped[date | None]
    until: Mapped[date | None]

    parent: Mapped["Body | None"] = relationship(back_populates="children", remote_side="Body.id")
    treaty: Mapped["Instrument | None"] = relationship()
    children: Mapped[list["Body"]] = relationship(
        back_populates="parent", order_by="Body.position", passive_deletes="all"
    )
    sessions: Mapped[list["Session"]] = relationship(
        back_populates="body", order_by="Session.ordinal", passive_deletes="all"
    )
    meetings: Mapped[list["Meeting"]] = relationship(
        back_populates="body", order_by="Meeting.ordinal", passive_deletes="all"
    )

    __table_args__ = (
        key_check(),
        positive_check("position"),
        days_check("since", "until"),
        CheckConstraint("parent_id <> id", name="not_its_own_parent"),
    )
