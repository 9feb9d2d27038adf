"""All that forms need the records' classes for: what a person does in them, and the notes they quote from.

The only module of the forms that loads SQLAlchemy: a form is shown, and typed in, before it is there.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Column, Enum

from desktop_app.domain.meetings import LinkKind, Meeting
from desktop_app.domain.records import Base, Row
from desktop_app.interface.forms.composed_notes import ComposedNotes
from desktop_app.languages.grammar import Case, Language
from desktop_app.operations import editing, text_editing
from desktop_app.operations.editing import row_at
from desktop_app.operations.meetings import linked_meetings, move_meeting
from desktop_app.operations.text_editing import TextPlace
from desktop_app.storage.record_place import RecordPlace
from desktop_app.storage.workspace import Workspace


class RecordEdits:
    """What can be done to the records of one project; ``name`` is what the record is called in the history.

    Everything raises ZapiskaError where it is refused, and then nothing was changed.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.notes = ComposedNotes(workspace)

    def record(self, place: RecordPlace) -> Row:
        """The row of a table and id; raises NoResultFound where it is gone."""
        row: Row = row_at(self.workspace, place)
        return row

    def set_columns(self, place: RecordPlace, contents: Mapping[str, Any], *, name: str) -> None:
        """Gives several columns other values, together; a choice may come as its text."""
        columns = Base.metadata.tables[place[0]].columns
        values = {column: stored_value(columns[column], content) for column, content in contents.items()}
        editing.set_values(self.workspace, place, values, name=name)

    def set_value(self, place: RecordPlace, column: str, value: object, *, name: str) -> None:
        editing.set_value(self.workspace, place, column, value, name=name)

    def set_members(self, place: RecordPlace, relation: str, ids: Sequence[int], *, name: str) -> None:
        editing.set_records(self.workspace, place, relation, ids, name=name)

    def set_document_languages(self, document_id: int, codes: Sequence[str], *, name: str) -> None:
        editing.set_document_languages(self.workspace, document_id, codes, name=name)

    def move_meeting(self, meeting_id: int, days: tuple[date | None, date | None]) -> list[int]:
        """Gives a meeting other days; the meetings beside it that stayed where they were."""
        meeting = self.workspace.session.get_one(Meeting, meeting_id)
        before = meeting.first_day
        move_meeting(self.workspace, meeting_id, *days)
        if before is None or days[0] in {None, before}:
            return []
        return [other.id for other in linked_meetings(meeting) if other.first_day is not None]

    def take_neighbours_along(self, meeting_id: int) -> None:
        editing.take_neighbours_along(self.workspace, meeting_id)

    def add_link(self, meeting_id: int, other_id: int, kind: LinkKind, *, name: str) -> None:
        editing.add_link(self.workspace, meeting_id, other_id, kind, name=name)

    def remove_link(self, link_id: int, *, name: str) -> None:
        editing.remove_link(self.workspace, link_id, name=name)

    def add_annex(self, mandate_id: int, *, name: str) -> None:
        editing.add_annex(self.workspace, mandate_id, name=name)

    def set_annexes(self, mandate_id: int, ids: Sequence[int], *, name: str) -> None:
        editing.set_annexes(self.workspace, mandate_id, ids, name=name)

    def write_text(self, where: TextPlace, value: str | None, *, name: str) -> None:
        text_editing.write_text(self.workspace, where, value, name=name)

    def verify_text(self, where: TextPlace, *, verified: bool, name: str) -> None:
        text_editing.verify_text(self.workspace, where, verified=verified, name=name)

    def set_grammar(self, where: TextPlace, part: str, value: Any, *, name: str) -> None:
        text_editing.set_grammar(self.workspace, where, part, value, name=name)

    def write_form(self, where: TextPlace, case: Case, value: str | None, *, name: str) -> None:
        text_editing.write_form(self.workspace, where, case, value, name=name)

    def check_form(self, where: TextPlace, case: Case, *, checked: bool, name: str) -> None:
        text_editing.check_form(self.workspace, where, case, checked=checked, name=name)

    def propose_forms(self, where: TextPlace, language: Language, *, name: str) -> None:
        text_editing.propose_forms(self.workspace, where, language, name=name)


def stored_value(column: Column[Any], content: Any) -> Any:
    """The value of a choice as its column takes it: a member of the list, not its text."""
    if isinstance(column.type, Enum) and content is not None and column.type.enum_class is not None:
        return column.type.enum_class(content)
    return content
