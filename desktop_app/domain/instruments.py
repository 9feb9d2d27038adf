"""Treaties and their protocols."""

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.domain.base import Record, Sourced, key_check, one_of, positive_check
from desktop_app.domain.texts import HasTexts
from desktop_app.domain.vocabulary import InstrumentKind

__all__ = ["Instrument", "InstrumentKind"]


class Instrument(HasTexts, Sourced, Record):
    """A treaty or a protocol: its full title at the first mention in a note, its short one after."""

    __tablename__ = "instrument"

    kind: Mapped[InstrumentKind] = mapped_column(one_of(InstrumentKind))
    treaty_id: Mapped[int | None] = mapped_column(ForeignKey("instrument.id", ondelete="RESTRICT"))
    position: Mapped[int] = mapped_column(default=1, server_default="1")

    treaty: Mapped["Instrument | None"] = relationship(
        back_populates="protocols", remote_side="Instrument.id"
    )
    protocols: Mapped[list["Instrument"]] = relationship(
        back_populates="treaty", order_by="Instrument.position", passive_deletes="all"
    )

    __table_args__ = (
        key_check(),
        positive_check("position"),
        CheckConstraint("treaty_id <> id", name="not_its_own_treaty"),
    )
