"""Documents and their symbols."""

from datetime import date

from sqlalchemy import CheckConstraint, Column, Computed, ForeignKey, Table, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.domain.base import Base, Record, Row, Sourced, key_check, one_of, positive_check
from desktop_app.domain.bodies import Body
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.sessions import Session
from desktop_app.domain.symbol import KEY_SQL, DocumentSymbol
from desktop_app.domain.symbol_column import SymbolColumn
from desktop_app.domain.texts import HasTexts
from desktop_app.domain.vocabulary import Distribution, DocumentStatus, DocumentType

__all__ = [
    "Distribution",
    "Document",
    "DocumentLanguage",
    "DocumentStatus",
    "DocumentType",
    "document_meeting",
]


document_meeting = Table(
    "document_meeting",
    Base.metadata,
    Column("document_id", ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    Column("meeting_id", ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True, index=True),
)


class Document(HasTexts, Sourced, Record):
    """A document; without a symbol as long as none has been given to it, and none is ever made up."""

    __tablename__ = "document"

    symbol: Mapped[DocumentSymbol | None] = mapped_column(SymbolColumn)
    symbol_key: Mapped[str | None] = mapped_column(
        Computed(KEY_SQL.format(column="symbol"), persisted=False), unique=True
    )
    type: Mapped[DocumentType] = mapped_column(one_of(DocumentType))
    status: Mapped[DocumentStatus] = mapped_column(
        one_of(DocumentStatus), default=DocumentStatus.RESERVED, server_default=DocumentStatus.RESERVED
    )
    body_id: Mapped[int | None] = mapped_column(ForeignKey("body.id", ondelete="RESTRICT"))
    session_id: Mapped[int | None] = mapped_column(ForeignKey("session.id", ondelete="RESTRICT"), index=True)
    dated: Mapped[date | None]
    distribution: Mapped[Distribution] = mapped_column(
        one_of(Distribution), default=Distribution.GENERAL, server_default=Distribution.GENERAL
    )
    original_language: Mapped[str | None]
    job_number: Mapped[str | None]

    body: Mapped[Body | None] = relationship()
    session: Mapped[Session | None] = relationship(back_populates="documents")
    meetings: Mapped[list[Meeting]] = relationship(
        secondary=document_meeting, back_populates="documents", order_by=Meeting.key
    )
    languages: Mapped[list["DocumentLanguage"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="DocumentLanguage.position"
    )

    __table_args__ = (
        key_check(),
        CheckConstraint("original_language GLOB '[a-z][a-z]*'", name="language_code"),
    )


class DocumentLanguage(Row):
    """A language in which a document is available."""

    __tablename__ = "document_language"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"))
    language: Mapped[str]
    position: Mapped[int] = mapped_column(default=1, server_default="1")

    __table_args__ = (
        UniqueConstraint("document_id", "language"),
        CheckConstraint("language GLOB '[a-z][a-z]*'", name="language_code"),
        positive_check("position"),
    )
