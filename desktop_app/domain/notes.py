"""Notes by the Secretariat: what each is made of, and the editor's choices of wording."""

from datetime import date
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop_app.domain.base import Record, Row, key_check, one_of, positive_check
from desktop_app.domain.bodies import Body
from desktop_app.domain.documents import Document
from desktop_app.domain.mandates import Mandate, Provision
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.sessions import AgendaItem, Session
from desktop_app.domain.texts import HasTexts
from desktop_app.languages.digits import Digits


class HeadingTense(StrEnum):
    """Headings speak of meetings as held, for readers after them, or as they stand on the note's date."""

    HELD = "held"
    BY_STATUS = "by_status"


class HeadingNumbering(StrEnum):
    NONE = "none"
    ROMAN = "roman"


class Note(Record):
    """A consolidated note for one session, as of one day."""

    __tablename__ = "note"

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="RESTRICT"))
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id", ondelete="RESTRICT"))
    as_of: Mapped[date]
    profile: Mapped[str] = mapped_column(default="vienna-a4", server_default="vienna-a4")
    heading_tense: Mapped[HeadingTense] = mapped_column(
        one_of(HeadingTense), default=HeadingTense.HELD, server_default=HeadingTense.HELD
    )
    heading_numbering: Mapped[HeadingNumbering] = mapped_column(
        one_of(HeadingNumbering), default=HeadingNumbering.NONE, server_default=HeadingNumbering.NONE
    )

    title_names_protocols: Mapped[bool] = mapped_column(default=False, server_default="0")
    digits: Mapped[Digits] = mapped_column(
        one_of(Digits), default=Digits.WESTERN, server_default=Digits.WESTERN
    )

    session: Mapped[Session] = relationship()
    document: Mapped[Document | None] = relationship()
    languages: Mapped[list["NoteLanguage"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="NoteLanguage.position"
    )
    agenda_items: Mapped[list["NoteAgendaItem"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="NoteAgendaItem.position"
    )
    sections: Mapped[list["Section"]] = relationship(
        back_populates="note",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="Section.position",
    )
    own_wordings: Mapped[list["OwnWording"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="OwnWording.id"
    )
    footnotes: Mapped[list["NoteFootnote"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="NoteFootnote.position"
    )
    left_out: Mapped[list["LeftOut"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="LeftOut.id"
    )
    ignored_findings: Mapped[list["IgnoredFinding"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="IgnoredFinding.id"
    )

    __table_args__ = (key_check(),)


class NoteLanguage(Row):
    """A language the note is issued in."""

    __tablename__ = "note_language"

    note_id: Mapped[int] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"))
    language: Mapped[str]
    position: Mapped[int] = mapped_column(default=1, server_default="1")

    __table_args__ = (
        UniqueConstraint("note_id", "language"),
        CheckConstraint("language GLOB '[a-z][a-z]*'", name="language_code"),
        positive_check("position"),
    )


class NoteAgendaItem(Row):
    """An agenda item under which the note is submitted."""

    __tablename__ = "note_agenda_item"

    note_id: Mapped[int] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"))
    agenda_item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id", ondelete="RESTRICT"))
    position: Mapped[int] = mapped_column(default=1, server_default="1")

    agenda_item: Mapped[AgendaItem] = relationship()

    __table_args__ = (UniqueConstraint("note_id", "agenda_item_id"), positive_check("position"))


class MeetingsOpening(StrEnum):
    """Which word is the subject of the sentence on meetings; a range sums a long series up."""

    BODY = "body"
    MEETING = "meeting"
    RANGE = "range"


class ReportReference(StrEnum):
    """How the sentence on reports names the meetings: "этих совещаний", or by their ordinals."""

    THESE = "these"
    ORDINAL = "ordinal"


class HeadingVenue(StrEnum):
    BEFORE_DATES = "before_dates"
    AFTER_DATES = "after_dates"


class Section(Record):
    """The part of a note on one body, with its choices of wording."""

    __tablename__ = "section"

    note_id: Mapped[int] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"))
    body_id: Mapped[int] = mapped_column(ForeignKey("body.id", ondelete="RESTRICT"))
    position: Mapped[int] = mapped_column(default=1, server_default="1")
    meetings_opening: Mapped[MeetingsOpening] = mapped_column(
        one_of(MeetingsOpening), default=MeetingsOpening.BODY, server_default=MeetingsOpening.BODY
    )
    venue_in_text: Mapped[bool] = mapped_column(default=False, server_default="0")
    heading_venue: Mapped[HeadingVenue] = mapped_column(
        one_of(HeadingVenue), default=HeadingVenue.BEFORE_DATES, server_default=HeadingVenue.BEFORE_DATES
    )
    report_reference: Mapped[ReportReference] = mapped_column(
        one_of(ReportReference), default=ReportReference.THESE, server_default=ReportReference.THESE
    )
    report_mandate_id: Mapped[int | None] = mapped_column(ForeignKey("mandate.id", ondelete="RESTRICT"))

    note: Mapped[Note] = relationship(back_populates="sections")
    body: Mapped[Body] = relationship()
    report_mandate: Mapped[Mandate | None] = relationship()
    paragraphs: Mapped[list["SectionParagraph"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="SectionParagraph.position"
    )
    meeting_choices: Mapped[list["MeetingChoice"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="MeetingChoice.id"
    )

    __table_args__ = (key_check(), positive_check("position"))


class MeetingChoice(Row):
    """A meeting the editor takes in or leaves out, against the rule "since the last session"."""

    __tablename__ = "meeting_choice"

    section_id: Mapped[int] = mapped_column(ForeignKey("section.id", ondelete="CASCADE"))
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meeting.id", ondelete="CASCADE"))
    included: Mapped[bool]

    meeting: Mapped[Meeting] = relationship()

    __table_args__ = (UniqueConstraint("section_id", "meeting_id"),)


class SectionParagraph(Record):
    """A paragraph on mandates, or one of the editor's own. Its key is its anchor in every language.

    On mandates it has one or several statements. One that ``is_own`` has none: the note's own wordings say
    what it says, in each language. ``after_meetings`` it stands behind the paragraph on meetings.
    """

    __tablename__ = "section_paragraph"

    section_id: Mapped[int] = mapped_column(ForeignKey("section.id", ondelete="CASCADE"))
    position: Mapped[int] = mapped_column(default=1, server_default="1")
    is_own: Mapped[bool] = mapped_column(default=False, server_default="0")
    after_meetings: Mapped[bool] = mapped_column(default=False, server_default="0")

    statements: Mapped[list["Statement"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="Statement.position"
    )

    __table_args__ = (key_check(), positive_check("position"))


class Opening(StrEnum):
    """How a statement begins (domain table "mandate, opening").

    ``active``: "В резолюции … Конференция …"; ``in_accordance``: "В соответствии с …"; ``pursuant``:
    "Во исполнение …"; ``also``: "Конференция также …"; ``bare``: the stored wording is the whole sentence.
    """

    ACTIVE = "active"
    IN_ACCORDANCE = "in_accordance"
    PURSUANT = "pursuant"
    ALSO = "also"
    BARE = "bare"


class TitleCitation(StrEnum):
    """How a mandate's title is given at its first mention: in quotation marks, or retold."""

    QUOTED = "quoted"
    RETOLD = "retold"


class Statement(Row):
    """One sentence of a paragraph on mandates."""

    __tablename__ = "statement"

    section_paragraph_id: Mapped[int] = mapped_column(ForeignKey("section_paragraph.id", ondelete="CASCADE"))
    provision_id: Mapped[int] = mapped_column(ForeignKey("provision.id", ondelete="RESTRICT"))
    position: Mapped[int] = mapped_column(default=1, server_default="1")
    opening: Mapped[Opening] = mapped_column(
        one_of(Opening), default=Opening.ACTIVE, server_default=Opening.ACTIVE
    )
    title_citation: Mapped[TitleCitation] = mapped_column(
        one_of(TitleCitation), default=TitleCitation.RETOLD, server_default=TitleCitation.RETOLD
    )

    provision: Mapped[Provision] = relationship()

    __table_args__ = (positive_check("position"),)


class OwnWording(Row):
    """The editor's own words for one place of the note in one language.

    ``generated`` is what the program had there when they were written, so that later
    changes of the facts show.
    """

    __tablename__ = "own_wording"

    note_id: Mapped[int] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"))
    anchor: Mapped[str]
    language: Mapped[str]
    value: Mapped[str]
    generated: Mapped[str] = mapped_column(default="", server_default="")

    __table_args__ = (
        UniqueConstraint("note_id", "anchor", "language"),
        CheckConstraint("length(trim(value)) > 0", name="value_not_empty"),
        CheckConstraint("language GLOB '[a-z][a-z]*'", name="language_code"),
    )


class LeftOut(Row):
    """A paragraph that the note does without, in every language; ``anchor`` is the paragraph's."""

    __tablename__ = "left_out"

    note_id: Mapped[int] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"))
    anchor: Mapped[str]

    __table_args__ = (UniqueConstraint("note_id", "anchor"),)


class NoteFootnote(HasTexts, Row):
    """A footnote at the end of one place of the note; without a ``mark`` ("**") it is numbered."""

    __tablename__ = "note_footnote"

    note_id: Mapped[int] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"))
    anchor: Mapped[str]
    mark: Mapped[str | None]
    position: Mapped[int] = mapped_column(default=1, server_default="1")

    __table_args__ = (positive_check("position"),)


class IgnoredFinding(Row):
    """A finding of the checks that the editor leaves as it is, with the reason.

    ``finding`` is the key of what was found, which stays the same when the note changes elsewhere. An empty
    ``language`` is for what lies in records, whatever the language of the note.
    """

    __tablename__ = "ignored_finding"

    note_id: Mapped[int] = mapped_column(ForeignKey("note.id", ondelete="CASCADE"))
    rule: Mapped[str]
    finding: Mapped[str]
    language: Mapped[str] = mapped_column(default="", server_default="")
    reason: Mapped[str]
    ignored_on: Mapped[date]

    __table_args__ = (
        UniqueConstraint("note_id", "rule", "finding", "language"),
        CheckConstraint("length(trim(rule)) > 0", name="rule_not_empty"),
        CheckConstraint("length(trim(finding)) > 0", name="finding_not_empty"),
        CheckConstraint("length(trim(reason)) > 0", name="reason_not_empty"),
        CheckConstraint("language = '' OR language GLOB '[a-z][a-z]*'", name="language_or_all"),
    )
