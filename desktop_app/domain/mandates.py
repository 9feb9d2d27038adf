"""Mandates (resolutions, decisions, articles) and what they say of bodies."""

from datetime import date

from sqlalchemy import CheckConstraint, Column, ForeignKey, Table, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.domain.base import Base, Record, Row, Sourced, key_check, one_of, positive_check
from desktop_app.domain.bodies import Body
from desktop_app.domain.instruments import Instrument
from desktop_app.domain.sessions import Session
from desktop_app.domain.texts import HasTexts
from desktop_app.domain.vocabulary import MandateKind, ProvisionRole

__all__ = ["Annex", "Mandate", "MandateKind", "Provision", "ProvisionRole", "provision_body"]


class Mandate(HasTexts, Sourced, Record):
    """A resolution or decision of a body, or an article of an instrument.

    ``title`` is the title in quotation marks, ``retold_title`` the title retold ("о торговле людьми").
    """

    __tablename__ = "mandate"

    kind: Mapped[MandateKind] = mapped_column(one_of(MandateKind))
    number: Mapped[str]
    adopting_body_id: Mapped[int | None] = mapped_column(ForeignKey("body.id", ondelete="RESTRICT"))
    session_id: Mapped[int | None] = mapped_column(ForeignKey("session.id", ondelete="RESTRICT"))
    instrument_id: Mapped[int | None] = mapped_column(ForeignKey("instrument.id", ondelete="RESTRICT"))
    adopted_on: Mapped[date | None]

    adopting_body: Mapped[Body | None] = relationship()
    session: Mapped[Session | None] = relationship()
    instrument: Mapped[Instrument | None] = relationship()
    annexes: Mapped[list["Annex"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="Annex.position"
    )
    provisions: Mapped[list["Provision"]] = relationship(
        back_populates="mandate",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="Provision.position",
    )

    __table_args__ = (
        key_check(),
        CheckConstraint("length(trim(number)) > 0", name="number_not_empty"),
        CheckConstraint(
            "(kind = 'article' AND instrument_id IS NOT NULL AND adopting_body_id IS NULL)"
            " OR (kind <> 'article' AND instrument_id IS NULL AND adopting_body_id IS NOT NULL)",
            name="article_of_an_instrument_or_act_of_a_body",
        ),
        UniqueConstraint("kind", "number", "adopting_body_id"),
        UniqueConstraint("instrument_id", "number"),
    )


class Annex(HasTexts, Row):
    """An annex of a mandate."""

    __tablename__ = "annex"

    mandate_id: Mapped[int] = mapped_column(ForeignKey("mandate.id", ondelete="CASCADE"))
    position: Mapped[int] = mapped_column(default=1, server_default="1")
    label: Mapped[str | None]

    __table_args__ = (positive_check("position"),)


provision_body = Table(
    "provision_body",
    Base.metadata,
    Column("provision_id", ForeignKey("provision.id", ondelete="CASCADE"), primary_key=True),
    Column("body_id", ForeignKey("body.id", ondelete="RESTRICT"), primary_key=True),
)


class Provision(HasTexts, Sourced, Record):
    """What one mandate says of one or several bodies.

    The wording is what follows the name of the organ ("просила … представить …"). Of a provision that
    establishes its body it is only what follows the body's composition ("для представления …"), for the
    verb and the composition are generated; it may be missing there.
    """

    __tablename__ = "provision"

    mandate_id: Mapped[int] = mapped_column(ForeignKey("mandate.id", ondelete="CASCADE"))
    role: Mapped[ProvisionRole] = mapped_column(one_of(ProvisionRole))
    position: Mapped[int] = mapped_column(default=1, server_default="1")

    mandate: Mapped[Mandate] = relationship(back_populates="provisions")
    bodies: Mapped[list[Body]] = relationship(secondary=provision_body, order_by=Body.key)

    __table_args__ = (key_check(), positive_check("position"))
