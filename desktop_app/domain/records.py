"""All records together: importing this module completes the metadata and ties the classes together."""

from sqlalchemy.orm import configure_mappers

from desktop_app.domain.base import Base, Record, Row
from desktop_app.domain.bodies import Body, Place
from desktop_app.domain.documents import Document, DocumentLanguage
from desktop_app.domain.instruments import Instrument
from desktop_app.domain.mandates import Annex, Mandate, Provision
from desktop_app.domain.meetings import Meeting, MeetingLink
from desktop_app.domain.notes import (
    IgnoredFinding,
    LeftOut,
    MeetingChoice,
    Note,
    NoteAgendaItem,
    NoteFootnote,
    NoteLanguage,
    OwnWording,
    Section,
    SectionParagraph,
    Statement,
)
from desktop_app.domain.sessions import AgendaItem, Session
from desktop_app.domain.texts import Form, HasTexts, Text

__all__ = [
    "AgendaItem", "Annex", "Base", "Body", "Document", "DocumentLanguage", "Form", "HasTexts",
    "IgnoredFinding", "Instrument", "LeftOut", "Mandate", "Meeting", "MeetingChoice", "MeetingLink", "Note",
    "NoteAgendaItem", "NoteFootnote", "NoteLanguage", "OwnWording", "Place", "Provision", "Record", "Row",
    "Section", "SectionParagraph", "Session", "Statement", "Text",
]  # fmt: skip

# Else the first record that is read would wait for it: here it is done where this module is loaded.
configure_mappers()
