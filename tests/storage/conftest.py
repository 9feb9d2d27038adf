"""A small treaty family, as every kind of row it takes."""

from collections.abc import Callable
from datetime import date

import pytest

from desktop_app.domain.bodies import BodyKind
from desktop_app.domain.documents import DocumentType
from desktop_app.domain.instruments import InstrumentKind
from desktop_app.domain.mandates import MandateKind, ProvisionRole
from desktop_app.domain.meetings import LinkKind, MeetingStatus
from desktop_app.domain.records import (
    AgendaItem,
    Annex,
    Body,
    Document,
    DocumentLanguage,
    Form,
    IgnoredFinding,
    Instrument,
    LeftOut,
    Mandate,
    Meeting,
    MeetingChoice,
    MeetingLink,
    Note,
    NoteAgendaItem,
    NoteFootnote,
    NoteLanguage,
    OwnWording,
    Place,
    Provision,
    Section,
    SectionParagraph,
    Session,
    Statement,
)
from desktop_app.domain.symbol import DocumentSymbol
from desktop_app.domain.texts import TextField
from desktop_app.languages.grammar import Case
from desktop_app.storage.workspace import Workspace


@pytest.fixture
def furnish() -> Callable[[Workspace], None]:
    """Fills a blank project with at least one row of every table, in one change."""
    return _furnish


@pytest.fixture
def furnished(workspace: Workspace) -> Workspace:
    _furnish(workspace)
    return workspace


def _furnish(workspace: Workspace) -> None:
    place = Place(key="vienna")
    place.write(TextField.NAME, "ru", "Вена").forms[Case.PREPOSITIONAL] = Form(
        case=Case.PREPOSITIONAL, value="Вене"
    )
    cop = Body(key="cop", kind=BodyKind.CONFERENCE, symbol_prefix=DocumentSymbol("CTOC/COP"))
    group = Body(key="wg-1", kind=BodyKind.WORKING_GROUP, parent=cop)
    group.write(TextField.COMMON_NAME, "ru", "Рабочая группа", verified=True)
    session = Session(key="cop-10", body=cop, ordinal=10, place=place)
    item = AgendaItem(key="cop-10.2", session=session, label="2")
    sub_item = AgendaItem(key="cop-10.2b", session=session, label="b", parent=item)
    meetings = [
        Meeting(
            key=f"wg-1.{ordinal}",
            body=group,
            ordinal=ordinal,
            status=MeetingStatus.HELD,
            first_day=date(2019, 5, ordinal),
            last_day=date(2019, 5, ordinal + 2),
        )
        for ordinal in (9, 10)
    ]
    meetings[0].links.append(MeetingLink(other=meetings[1], kind=LinkKind.IMMEDIATELY_BEFORE))
    report = Document(key="report", symbol=DocumentSymbol("CTOC/COP/WG.1/2019/6"), type=DocumentType.REPORT)
    report.meetings = meetings
    report.languages.append(DocumentLanguage(language="ru"))
    treaty = Instrument(key="ctoc", kind=InstrumentKind.TREATY)
    mandate = Mandate(key="res-7-1", kind=MandateKind.RESOLUTION, number="7/1", adopting_body=cop)
    mandate.annexes.append(Annex(label="I"))
    provision = Provision(
        key="res-7-1.task", mandate=mandate, role=ProvisionRole.ASSIGNS_TASK, bodies=[group]
    )
    provision.write(TextField.WORDING, "ru", "просила {body=wg-1:acc:short} собираться в {place=vienna:prep}")
    note = Note(
        key="note", session=session, as_of=date(2020, 7, 13), left_out=[LeftOut(anchor="note.wg-1.a")]
    )
    note.languages.append(NoteLanguage(language="ru"))
    note.agenda_items.append(NoteAgendaItem(agenda_item=sub_item))
    note.own_wordings.append(OwnWording(anchor="heading", language="ru", value="О {mandate=res-7-1:prep}"))
    note.ignored_findings.append(
        IgnoredFinding(
            rule="dates.weekend",
            finding="f",
            language="ru",
            reason="Так решено",
            ignored_on=date(2020, 7, 13),
        )
    )
    note.footnotes.append(NoteFootnote(anchor="title"))
    note.footnotes[0].write(TextField.FOOTNOTE, "ru", "Поздно.")
    section = Section(key="note.wg-1", note=note, body=group)
    section.meeting_choices.append(MeetingChoice(meeting=meetings[0], included=True))
    section.paragraphs.append(
        SectionParagraph(key="note.wg-1.a", statements=[Statement(provision=provision)])
    )
    with workspace.change("change.furnish") as records:
        records.add_all([place, cop, group, session, *meetings, report, treaty, mandate, note, section])
