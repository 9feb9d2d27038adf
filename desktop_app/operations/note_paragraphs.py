"""What can be done with the paragraphs on mandates: which provisions they state, in what order and how."""

from collections.abc import Sequence
from itertools import count

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.mandates import Provision
from desktop_app.domain.notes import (
    LeftOut,
    NoteFootnote,
    Opening,
    OwnWording,
    Section,
    SectionParagraph,
    Statement,
    TitleCitation,
)
from desktop_app.operations.leaving_out import forget_paragraphs_gone
from desktop_app.storage.workspace import Workspace


def add_statement(workspace: Workspace, section_id: int, provision_id: int) -> int:
    """States a provision in a new paragraph at the end of the section's; gives the paragraph's id."""
    section = workspace.session.get_one(Section, section_id)
    provision = workspace.session.get_one(Provision, provision_id)
    with workspace.change("change.statement_add", section=section.key, provision=provision.key) as records:
        paragraph = SectionParagraph(key=unused_key(workspace, section))
        paragraph.statements.append(Statement(provision=provision))
        section.paragraphs.append(paragraph)
        _number(section.paragraphs)
        records.flush()
        return paragraph.id


def remove_statement(workspace: Workspace, statement_id: int) -> None:
    """Takes a sentence out of the note, and its paragraph when it was the only one; the provision stays."""
    statement = workspace.session.get_one(Statement, statement_id)
    paragraph, section = _around(workspace, statement)
    with workspace.change("change.statement_remove", section=section.key) as records:
        paragraph.statements.remove(statement)
        _tidy(section, records)


def move_statement(workspace: Workspace, statement_id: int, paragraph_id: int, place: int) -> None:
    """Moves a sentence to a place (from 0) in a paragraph of its section; a paragraph left empty goes."""
    statement = workspace.session.get_one(Statement, statement_id)
    source, section = _around(workspace, statement)
    target = workspace.session.get_one(SectionParagraph, paragraph_id)
    with workspace.change("change.statement_move", section=section.key) as records:
        source.statements.remove(statement)
        target.statements.insert(max(place, 0), statement)
        _tidy(section, records)


def join_with_previous(workspace: Workspace, paragraph_id: int) -> None:
    """Makes one paragraph of this one and the one on mandates before it, whose key stays.

    The first stays as it is.
    """
    paragraph = workspace.session.get_one(SectionParagraph, paragraph_id)
    section = workspace.session.get_one(Section, paragraph.section_id)
    before = [one for one in section.paragraphs[: section.paragraphs.index(paragraph)] if not one.is_own]
    if before:
        with workspace.change("change.paragraph_join", section=section.key) as records:
            _hand_over(paragraph.statements, paragraph, before[-1])
            _tidy(section, records)


def split_before(workspace: Workspace, statement_id: int) -> None:
    """Makes a new paragraph of a sentence and those after it; the first of a paragraph stays where it is."""
    statement = workspace.session.get_one(Statement, statement_id)
    paragraph, section = _around(workspace, statement)
    place = paragraph.statements.index(statement)
    if place:
        with workspace.change("change.paragraph_split", section=section.key) as records:
            added = SectionParagraph(key=unused_key(workspace, section))
            _hand_over(paragraph.statements[place:], paragraph, added)
            section.paragraphs.insert(section.paragraphs.index(paragraph) + 1, added)
            _tidy(section, records)


def set_opening(workspace: Workspace, statement_id: int, opening: Opening) -> None:
    """Chooses how a sentence begins."""
    statement = workspace.session.get_one(Statement, statement_id)
    with workspace.change("change.statement_opening", section=_around(workspace, statement)[1].key):
        statement.opening = opening


def set_title_citation(workspace: Workspace, statement_id: int, citation: TitleCitation) -> None:
    """Chooses how a mandate's title is given at its first mention."""
    statement = workspace.session.get_one(Statement, statement_id)
    with workspace.change("change.statement_title_citation", section=_around(workspace, statement)[1].key):
        statement.title_citation = citation


def _around(workspace: Workspace, statement: Statement) -> tuple[SectionParagraph, Section]:
    paragraph = workspace.session.get_one(SectionParagraph, statement.section_paragraph_id)
    return paragraph, workspace.session.get_one(Section, paragraph.section_id)


def _hand_over(statements: Sequence[Statement], source: SectionParagraph, target: SectionParagraph) -> None:
    # Out of the one list before into the other: a sentence without a paragraph would be deleted.
    for statement in tuple(statements):
        source.statements.remove(statement)
        target.statements.append(statement)


def _tidy(section: Section, records: Session) -> None:
    """Leaves no paragraph on mandates empty, no gap in the numbers, nothing left out that is gone."""
    for paragraph in [one for one in section.paragraphs if not one.statements and not one.is_own]:
        section.paragraphs.remove(paragraph)
    _number(section.paragraphs)
    for paragraph in section.paragraphs:
        _number(paragraph.statements)
    records.flush()
    forget_paragraphs_gone(records.connection())


def _number(rows: Sequence[SectionParagraph | Statement]) -> None:
    for position, row in enumerate(rows, start=1):
        row.position = position


def unused_key(workspace: Workspace, section: Section) -> str:
    """The section's key with the first free number.

    What was left for a paragraph once there counts as taken: it must not become a new one's.
    """
    session = workspace.session
    taken = {*session.scalars(select(SectionParagraph.key)), *session.scalars(select(Section.key))}
    for kind in (OwnWording, NoteFootnote, LeftOut):
        taken |= {*session.scalars(select(kind.anchor))}
    keys = (f"{section.key}-{number}" for number in count(1))
    return next(key for key in keys if key not in taken)
