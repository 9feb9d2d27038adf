"""A small conference with everything that can hang on a record, and how tests look at a project."""

from datetime import date

from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.documents import DocumentType
from desktop_app.domain.instruments import InstrumentKind
from desktop_app.domain.mandates import MandateKind, ProvisionRole
from desktop_app.domain.meetings import LinkKind, MeetingLink, MeetingStatus
from desktop_app.domain.notes import MeetingChoice
from desktop_app.domain.records import (
    AgendaItem,
    Body,
    Document,
    DocumentLanguage,
    Instrument,
    Mandate,
    Meeting,
    Note,
    NoteAgendaItem,
    NoteFootnote,
    OwnWording,
    Place,
    Provision,
    Section,
    SectionParagraph,
    Session,
    Statement,
)
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.domain.texts import Form, TextField
from desktop_app.languages.grammar import Case
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace


def furnish(workspace: Workspace) -> None:
    """One conference with two groups, three meetings, two reports, a mandate and a note on one group."""
    with workspace.change("change.import", file="test") as records:
        vienna = Place(key="vienna")
        vienna.write(TextField.NAME, "en", "Vienna", verified=True)
        treaty = Instrument(key="treaty", kind=InstrumentKind.TREATY)
        cop = Body(
            key="cop",
            kind=BodyKind.CONFERENCE,
            treaty=treaty,
            symbol_prefix=DocumentSymbol("T/COP"),
        )
        name = cop.write(TextField.OFFICIAL_NAME, "ru", "конференция", verified=True)
        name.forms[Case.GENITIVE] = Form(case=Case.GENITIVE, value="конференции", checked=True)
        groups = [
            Body(key=f"wg{one}", kind=BodyKind.WORKING_GROUP, parent=cop, position=one) for one in (1, 2)
        ]
        session = Session(key="cop-1", body=cop, ordinal=1, place=vienna, first_day=date(2020, 10, 12))
        items = [AgendaItem(key="cop-1-item-2", session=session, label="2")]
        items.append(AgendaItem(key="cop-1-item-2-b", session=session, label="b", parent=items[0]))
        meetings = [
            Meeting(
                key=f"wg1-{one}",
                body=groups[0],
                ordinal=one,
                place=vienna,
                first_day=date(2018 + one, 9, 9),
                last_day=date(2018 + one, 9, 11),
                status=MeetingStatus.HELD,
            )
            for one in (1, 2)
        ]
        meetings.append(Meeting(key="wg2-1", body=groups[1], ordinal=1, status=MeetingStatus.PLANNED))
        meetings[0].links.append(MeetingLink(other=meetings[2], kind=LinkKind.JOINT))
        reports = [
            Document(
                key=f"wg1-{one}-report",
                type=DocumentType.REPORT,
                symbol=DocumentSymbol(f"T/COP/WG.1/{2018 + one}/6"),
                body=groups[0],
                session=session,
                meetings=[meetings[one - 1]],
                languages=[DocumentLanguage(language="en")],
            )
            for one in (1, 2)
        ]
        mandate = Mandate(
            key="res", kind=MandateKind.RESOLUTION, number="1/1", adopting_body=cop, session=session
        )
        provision = Provision(
            key="res-continues", role=ProvisionRole.CONTINUES, bodies=[groups[0]], mandate=mandate
        )
        note = Note(key="note", session=session, as_of=date(2020, 6, 1), document=reports[0])
        note.agenda_items.append(NoteAgendaItem(agenda_item=items[0]))
        paragraph = SectionParagraph(key="note-wg1-1", statements=[Statement(provision=provision)])
        section = Section(key="note-wg1", body=groups[0], report_mandate=mandate, paragraphs=[paragraph])
        section.meeting_choices.append(MeetingChoice(meeting=meetings[0], included=True))
        note.sections.append(section)
        note.own_wordings.append(OwnWording(anchor="note-wg1-1", language="en", value="Own words"))
        note.footnotes.append(NoteFootnote(anchor="note-wg1/meetings", mark="*"))
        records.add_all([*items, *meetings, *reports, note])


def place(workspace: Workspace, table: str, key: str) -> RecordPlace:
    (row_id,) = workspace.connection.execute(f"SELECT id FROM {table} WHERE key = ?", (key,)).fetchone()
    return table, row_id


def keys(workspace: Workspace, table: str) -> list[str]:
    return [key for (key,) in workspace.connection.execute(f"SELECT key FROM {table} ORDER BY id")]


def dump(workspace: Workspace) -> list[str]:
    """Every row of every record, link and text; neither the journal nor the search index."""
    beside = ("journal", "sqlite_sequence", "search_")
    return sorted(
        line for line in workspace.connection.iterdump() if not any(name in line for name in beside)
    )


def goes_back_and_forth(workspace: Workspace, before: list[str]) -> bool:
    """Whether the last step is one that undo takes back to the letter and redo does again."""
    after = dump(workspace)
    workspace.undo()
    undone = dump(workspace)
    workspace.redo()
    return undone == before != after and dump(workspace) == after
