"""The sheet that proposes the next meeting of a body."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.domain.bodies import Gathering
from desktop_app.errors import ZapiskaError
from desktop_app.interface.forms.building import Builder, column_label
from desktop_app.interface.forms.declarations import Days, Kind, Value
from desktop_app.interface.forms.editors.editor import Editor
from desktop_app.interface.forms.headings import heading
from desktop_app.interface.quick_add.expected_symbol import ExpectedSymbol
from desktop_app.interface.quick_add.sheet import Sheet
from desktop_app.interface.record_names import name_of
from desktop_app.messages import message
from desktop_app.operations.next_meeting import EXPECTED, add_next_meeting, propose_next_meeting
from desktop_app.storage.workspace import Workspace

_TABLE = "meeting"


class NextMeetingSheet(Sheet):
    """Ordinal, unit, place and days of the next meeting, and the symbols expected for its documents."""

    def __init__(self, workspace: Workspace, body_id: int, window: QWidget) -> None:
        name = name_of(workspace.connection, ("body", body_id))
        body = "" if name is None else name.title
        super().__init__(
            message("quick.title.next_meeting"),
            message("quick.belongs_to", record=body),
            message("quick.add_meeting"),
            window,
        )
        self._workspace = workspace
        self._proposal = propose_next_meeting(workspace, body_id)
        self.required.add("ordinal")
        self._put_fields(Builder(workspace.connection, (_TABLE, 0)))
        self.inside.insertWidget(self.inside.count() - 1, heading(message("quick.expected_documents")))
        patterns = {pattern.type: pattern for pattern in self._proposal.patterns}
        self.symbols = [ExpectedSymbol(workspace, kind, patterns.get(kind)) for kind in EXPECTED]
        for place, expected in enumerate(self.symbols):
            self.watch(f"symbol_{place}", expected.editor)
            self.inside.insertWidget(self.inside.count() - 1, expected)
        self.editors["days"].edited.connect(self._follow_days)
        self.editors["days"].settled.connect(self._follow_days)
        self.editors["days"].setFocus()
        self.fit()

    def add(self) -> None:
        values: dict[str, Any] = self.read(("days", "ordinal", "unit", "place_id"))
        first, last = values["days"]
        unit = values["unit"]
        wanted = replace(
            self._proposal,
            first_day=first,
            last_day=last,
            unit=None if unit is None else Gathering(unit),
            ordinal=values["ordinal"],
            place_id=values["place_id"],
        )
        accepted = [taken for one in self.symbols if (taken := one.accepted()) is not None]
        self.added.emit(add_next_meeting(self._workspace, wanted, accepted=accepted))

    def _put_fields(self, builder: Builder) -> None:
        proposal = self._proposal
        fields: dict[str, tuple[Editor, object]] = {
            "days": (
                builder.days_editor(Days("first_day", "last_day", "form.days_label"), _keep_nothing),
                None,
            ),
            "ordinal": (self._value_editor(builder, "ordinal", Kind.WHOLE_NUMBER), proposal.ordinal),
            "unit": (self._value_editor(builder, "unit", Kind.CHOICE), proposal.unit),
            "place_id": (
                builder.picker(column_label(_TABLE, "place_id"), _keep_nothing, "place", required=False),
                proposal.place_id,
            ),
        }
        for name, (editor, value) in fields.items():
            self.put(name, editor)
            editor.show_value((None, None) if name == "days" else value)

    def _value_editor(self, builder: Builder, column: str, kind: Kind) -> Editor:
        return builder.value_editor(Value(column, kind), _keep_nothing)

    def _follow_days(self) -> None:
        """The symbols take the year of the first day."""
        year = self._year()
        for expected in self.symbols:
            expected.show_year(year)

    def _year(self) -> int | None:
        try:
            first: date | None = self.editors["days"].read()[0]
        except ZapiskaError:
            return None
        return None if first is None else first.year


def _keep_nothing(_value: object) -> None:
    """A field of the sheet is kept with all others, when the meeting is added."""
