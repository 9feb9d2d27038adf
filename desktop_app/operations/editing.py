"""What can be done with the fields of a record: values, links, lists, annexes. One labelled change each.

``name`` is what the record is called to the person who edits it; the journal keeps it in the label.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.domain.mandates import Annex, Mandate
from desktop_app.domain.meetings import LinkKind, Meeting, MeetingLink
from desktop_app.domain.records import Base, Document, DocumentLanguage, Row
from desktop_app.operations.meetings import move_meeting
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace


def set_value(workspace: Workspace, place: RecordPlace, column: str, value: object, *, name: str) -> None:
    """Gives one column of a row another value; raises RuleBrokenError for one the project does not allow."""
    set_values(workspace, place, {column: value}, name=name)


def set_values(workspace: Workspace, place: RecordPlace, values: Mapping[str, object], *, name: str) -> None:
    """Gives several columns of a row other values, together; the label names the first."""
    row = row_at(workspace, place)
    with workspace.change(f"change.value.{next(iter(values))}", record=name):
        for column, value in values.items():
            setattr(row, column, value)


def set_records(
    workspace: Workspace, place: RecordPlace, relation: str, ids: Sequence[int], *, name: str
) -> None:
    """Says which records a record is tied to: the bodies of a provision, the meetings of a document."""
    row = row_at(workspace, place)
    members = type(row).__mapper__.relationships[relation].mapper.class_
    with workspace.change(f"change.list.{relation}", record=name) as records:
        setattr(row, relation, [records.get_one(members, one) for one in ids])


def set_document_languages(
    workspace: Workspace, document_id: int, codes: Sequence[str], *, name: str
) -> None:
    """Says in which languages a document is available, in this order."""
    document = workspace.session.get_one(Document, document_id)
    with workspace.change("change.list.languages", record=name):
        there = {row.language: row for row in document.languages}
        document.languages = [there.get(code) or DocumentLanguage(language=code) for code in codes]
        for position, row in enumerate(document.languages, start=1):
            row.position = position


def add_link(workspace: Workspace, meeting_id: int, other_id: int, kind: LinkKind, *, name: str) -> None:
    """Puts a meeting beside another: the first is immediately before, after, or joint with the other."""
    meeting = workspace.session.get_one(Meeting, meeting_id)
    with workspace.change("change.list.links", record=name) as records:
        meeting.links.append(MeetingLink(other=records.get_one(Meeting, other_id), kind=kind))


def remove_link(workspace: Workspace, link_id: int, *, name: str) -> None:
    """Parts two meetings that stood beside each other; both stay."""
    link = workspace.session.get_one(MeetingLink, link_id)
    with workspace.change("change.list.links", record=name):
        link.meeting.links.remove(link)


def add_annex(workspace: Workspace, mandate_id: int, *, name: str) -> int:
    """Gives a mandate another annex, after the others; returns its id."""
    mandate = workspace.session.get_one(Mandate, mandate_id)
    with workspace.change("change.list.annexes", record=name) as records:
        annex = Annex(position=max((one.position for one in mandate.annexes), default=0) + 1)
        mandate.annexes.append(annex)
        records.flush()
        return annex.id


def set_annexes(workspace: Workspace, mandate_id: int, ids: Sequence[int], *, name: str) -> None:
    """Puts the annexes of a mandate in this order; those left out go, with their titles."""
    mandate = workspace.session.get_one(Mandate, mandate_id)
    with workspace.change("change.list.annexes", record=name):
        there = {annex.id: annex for annex in mandate.annexes}
        mandate.annexes = [there[one] for one in ids]
        for position, annex in enumerate(mandate.annexes, start=1):
            annex.position = position


def take_neighbours_along(workspace: Workspace, meeting_id: int) -> None:
    """Does a move that was the last step once more, with the meetings beside the moved one, as one step."""
    meeting = workspace.session.get_one(Meeting, meeting_id)
    days = meeting.first_day, meeting.last_day
    workspace.undo()
    try:
        move_meeting(workspace, meeting_id, *days, with_neighbours=True)
    except BaseException:
        workspace.redo()
        raise


def row_at(workspace: Workspace, place: RecordPlace) -> Any:
    """The row of a table and id; raises NoResultFound where it is gone."""
    table, row_id = place
    return workspace.session.get_one(class_of(table), row_id)


def class_of(table: str) -> type[Row]:
    """The class of a table's rows."""
    return next(mapper.class_ for mapper in Base.registry.mappers if mapper.class_.__tablename__ == table)
