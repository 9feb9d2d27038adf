import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import delete, insert, select, text, update

from desktop_app.domain.bodies import Body, BodyKind
from desktop_app.domain.documents import document_meeting
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.notes import Note, OwnWording, Section
from desktop_app.domain.records import Base
from desktop_app.domain.texts import Form, Text, TextField
from desktop_app.errors import StorageFaultError, ZapiskaError
from desktop_app.languages.grammar import Case
from desktop_app.storage.journal import Label, StepOutdatedError
from desktop_app.storage.opening import create_project, open_project
from desktop_app.storage.workspace import Workspace

Tables = dict[str, list[Any]]
NAMES = st.sampled_from(
    ["Орган", "Группа «А»", 'naïve \\ "q" \' ', "\u202bعربي", "a\nb\x00c", "{place=vienna:prep}"]
)
NUMBERS = st.integers(1, 6)


def tables(workspace: Workspace) -> Tables:
    return {
        table.name: workspace.connection.execute(f"SELECT * FROM {table.name} ORDER BY 1, 2").fetchall()
        for table in Base.metadata.sorted_tables
    }


class GivenUpError(Exception):
    """A change that its maker gives up."""


def _go_on(*, give_up: bool) -> None:
    if give_up:
        raise GivenUpError


class Histories(RuleBasedStateMachine):
    """Walks back and forth through changes of every kind; ``states[here]`` is what must be in the file."""

    def __init__(self, furnish: Callable[[Workspace], None]) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "a.zapiska"
        self.workspace = create_project(self.path, person="Anna")
        self.states = [tables(self.workspace)]
        self.here = 0
        self.number = 0
        furnish(self.workspace)
        self._remember()

    def _remember(self) -> None:
        self.here += 1
        self.states[self.here :] = [tables(self.workspace)]

    def _change(self, act: Any, *, give_up: bool = False) -> None:
        """Makes a change; one that the rules refuse must leave no trace, as must one that changes nothing."""
        self.number += 1
        try:
            with self.workspace.change("change.step", number=self.number) as records:
                act(records)
                _go_on(give_up=give_up)
        except (ZapiskaError, GivenUpError):
            return
        label = self.workspace.undo_label
        if label is not None and label.values.get("number") == self.number:
            self._remember()

    @rule(name=NAMES, parent=NUMBERS, give_up=st.booleans())
    def add_a_body(self, name: str, parent: int, give_up: bool) -> None:  # noqa: FBT001
        def act(records: Any) -> None:
            body = Body(key=f"body-{self.number}", kind=BodyKind.OTHER, parent=records.get(Body, parent))
            words = body.write(TextField.COMMON_NAME, "ru", name)
            words.forms[Case.GENITIVE] = Form(case=Case.GENITIVE, value=name)
            records.add(body)

        self._change(act, give_up=give_up)

    @rule(number=NUMBERS, name=NAMES, position=NUMBERS)
    def edit_a_body(self, number: int, name: str, position: int) -> None:
        def act(records: Any) -> None:
            body = records.get(Body, number)
            if body is not None:
                body.position = position
                body.source = name
                body.write(TextField.SHORT_NAME, "ru", name)

        self._change(act)

    @rule(number=NUMBERS, parent=NUMBERS)
    def move_a_body(self, number: int, parent: int) -> None:
        self._change(
            lambda records: records.execute(update(Body).where(Body.id == number).values(parent_id=parent))
        )

    @rule(number=NUMBERS)
    def delete_a_body(self, number: int) -> None:
        def act(records: Any) -> None:
            body = records.get(Body, number)
            if body is not None:
                records.delete(body)

        self._change(act)

    @rule(by=NUMBERS)
    def move_everything(self, by: int) -> None:
        def act(records: Any) -> None:
            for record in (Body, Section):
                records.execute(update(record).values(position=record.position + by))
            records.execute(update(Meeting).values(ordinal=Meeting.ordinal + 100))

        self._change(act)

    @rule(field=st.sampled_from([TextField.COMMON_NAME, TextField.SHORT_NAME]))
    def delete_all_texts_of_a_kind(self, field: TextField) -> None:
        self._change(lambda records: records.execute(delete(Text).where(Text.field == field)))

    @rule(meeting=st.integers(1, 2), give_up=st.booleans())
    def turn_a_pair_round(self, meeting: int, give_up: bool) -> None:  # noqa: FBT001
        def act(records: Any) -> None:
            pair = {"document_id": 1, "meeting_id": meeting}
            gone = records.execute(delete(document_meeting).filter_by(**pair)).rowcount
            if not gone:
                records.execute(insert(document_meeting).values(**pair))

        self._change(act, give_up=give_up)

    @rule(record=st.sampled_from([Note, Section, Meeting]))
    def delete_with_all_that_belongs(self, record: type[Base]) -> None:
        self._change(lambda records: records.execute(delete(record)))

    @rule(name=NAMES)
    def replace_a_wording_and_take_half_back(self, name: str) -> None:
        def act(records: Any) -> None:
            if records.get(Note, 1) is None:
                return
            values = {"note_id": 1, "anchor": "heading", "language": "ru", "value": name}
            records.execute(insert(OwnWording).prefix_with("OR REPLACE").values(**values))
            savepoint = records.begin_nested()
            records.execute(delete(OwnWording))
            savepoint.rollback()

        self._change(act)

    @rule(give_up=st.booleans())
    def create_change_and_delete_in_one(self, give_up: bool) -> None:  # noqa: FBT001
        def act(records: Any) -> None:
            records.execute(text("INSERT INTO place (key) VALUES ('brief')"))
            records.execute(text("UPDATE place SET id = 900 WHERE key = 'brief'"))
            records.execute(text("DELETE FROM place WHERE key = 'brief'"))

        self._change(act, give_up=give_up)

    @precondition(lambda self: self.here > 0)
    @rule()
    def undo(self) -> None:
        self.workspace.undo()
        self.here -= 1

    @precondition(lambda self: self.here + 1 < len(self.states))
    @rule()
    def redo(self) -> None:
        self.workspace.redo()
        self.here += 1

    @rule()
    def close_and_reopen(self) -> None:
        self.workspace.close()
        self.workspace = open_project(self.path, person="Boris")

    @invariant()
    def every_table_is_as_remembered(self) -> None:
        assert tables(self.workspace) == self.states[self.here]

    @invariant()
    def what_can_be_undone_and_redone_is_known(self) -> None:
        assert (self.workspace.undo_label is not None) == (self.here > 0)
        assert (self.workspace.redo_label is not None) == (self.here + 1 < len(self.states))

    def teardown(self) -> None:
        self.workspace.close()
        self.folder.cleanup()


def test_any_history_can_be_walked_back_and_forth(furnish: Callable[[Workspace], None]) -> None:
    class Walk(Histories):
        def __init__(self) -> None:
            super().__init__(furnish)

    run_state_machine_as_test(
        Walk,
        settings=settings(
            max_examples=20, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


BEHIND_ITS_BACK = {
    "edited": "UPDATE body SET position = 9",
    "deleted": "DELETE FROM body",
    "owning a row": "INSERT INTO body (key, kind, parent_id) SELECT 'b', 'other', id FROM body",
}


@pytest.fixture
def one_body(project_path: Path) -> Path:
    with create_project(project_path) as workspace, workspace.change("change.add", name="a") as records:
        records.add(Body(key="a", kind=BodyKind.OTHER))
    return project_path


def by_another_program(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(statement)
    connection.close()


@pytest.mark.parametrize("statement", BEHIND_ITS_BACK.values(), ids=BEHIND_ITS_BACK.keys())
def test_a_step_whose_row_has_become_another_is_not_undone(one_body: Path, statement: str) -> None:
    by_another_program(one_body, statement)
    with open_project(one_body) as workspace:
        before = tables(workspace)
        with pytest.raises(StepOutdatedError) as raised:
            workspace.undo()
        assert str(raised.value.values["step"]) == "change.add {'name': 'a'}"
        assert tables(workspace) == before
        assert workspace.undo_label == Label("change.add", {"name": "a"})
        assert workspace.connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        with workspace.change("change.add") as records:
            records.add(Body(key="c", kind=BodyKind.OTHER))


def test_a_step_is_not_redone_over_a_row_that_has_come_meanwhile(one_body: Path) -> None:
    with open_project(one_body) as workspace:
        workspace.undo()
    by_another_program(one_body, "INSERT INTO body (id, key, kind) VALUES (1, 'z', 'other')")
    with open_project(one_body) as workspace:
        with pytest.raises(StepOutdatedError, match="body"):
            workspace.redo()
        assert [row[1] for row in tables(workspace)["body"]] == ["z"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_row SET new = json_set(new, '$.gone', 1)",
        "UPDATE journal_row SET table_name = 'gone'",
    ],
)
def test_a_step_on_columns_or_tables_no_longer_there_is_not_undone(one_body: Path, statement: str) -> None:
    by_another_program(one_body, statement)
    with open_project(one_body) as workspace, pytest.raises(StepOutdatedError):
        workspace.undo()


def test_a_column_that_a_later_format_added_takes_its_default(one_body: Path) -> None:
    by_another_program(one_body, "UPDATE journal_row SET new = json_remove(new, '$.position')")
    with open_project(one_body) as workspace:
        workspace.undo()
        workspace.redo()
        assert workspace.session.scalars(select(Body.position)).all() == [1]


def test_a_fault_of_the_disk_during_undo_changes_nothing(one_body: Path) -> None:
    with open_project(one_body) as workspace:
        with workspace.change("change.write") as records:
            records.execute(update(Body).values(source="x" * 200_000))
        with workspace.change("change.erase") as records:
            records.execute(update(Body).values(source=None))
        workspace.connection.execute("VACUUM")
        pages = workspace.connection.execute("PRAGMA page_count").fetchone()[0]
        workspace.connection.execute(f"PRAGMA max_page_count={pages}")
        with pytest.raises(StorageFaultError, match=r"storage\.full"):
            workspace.undo()
        assert workspace.session.scalars(select(Body.source)).all() == [None]
        workspace.connection.execute("PRAGMA max_page_count=100000")
        workspace.undo()
        assert len(workspace.session.scalars(select(Body.source)).one() or "") == 200_000
