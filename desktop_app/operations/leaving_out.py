"""Paragraphs that a note does without: left out in every language, and brought back."""

from sqlalchemy import delete, or_, select
from sqlalchemy.engine import Connection

from desktop_app.domain.notes import LeftOut, Note, Section, SectionParagraph
from desktop_app.storage.workspace import Workspace


def leave_out(workspace: Workspace, note_id: int, anchor: str) -> None:
    """The note does without a paragraph; its own words and footnotes wait for it to come back."""
    note = workspace.session.get_one(Note, note_id)
    if all(one.anchor != anchor for one in note.left_out):
        with workspace.change("change.paragraph_leave_out", note=note.key):
            note.left_out.append(LeftOut(anchor=anchor))


def bring_back(workspace: Workspace, note_id: int, anchor: str) -> None:
    """A paragraph that was left out stands in its place again."""
    note = workspace.session.get_one(Note, note_id)
    with workspace.change("change.paragraph_bring_back", note=note.key):
        for left_out in [one for one in note.left_out if one.anchor == anchor]:
            note.left_out.remove(left_out)


def forget_paragraphs_gone(connection: Connection) -> None:
    """What was left out and is no paragraph of its note any more, or an empty one, is left out no more.

    A part of some change, in which the rows that went are gone from the database already.
    """
    says_something = or_(SectionParagraph.is_own, SectionParagraph.statements.any())
    paragraphs = select(SectionParagraph.key).join(Section).where(Section.note_id == LeftOut.note_id)
    meetings = select(Section.key + "/meetings").where(Section.note_id == LeftOut.note_id)
    known = paragraphs.where(says_something).correlate(LeftOut).union_all(meetings.correlate(LeftOut))
    connection.execute(delete(LeftOut).where(LeftOut.anchor.not_in(known)))
